//! Taking a fee: the checkout trait and the built-in sandbox.
