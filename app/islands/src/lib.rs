//! The interactive pieces: what the browser hydrates.
