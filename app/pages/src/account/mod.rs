//! Creating an account, signing in and out.

pub mod code;
pub mod confirm;
pub mod history;
pub mod password;
pub mod sign_in;
pub mod sign_up;
pub mod sign_up_sent;
pub mod signed_out;
pub mod terms;
