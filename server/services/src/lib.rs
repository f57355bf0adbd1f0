//! Use cases: what the product does. They own the transactions.
