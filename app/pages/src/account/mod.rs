//! Creating an account, signing in and out, and what is asked for after the password.

pub mod add_app;
pub mod add_passkey;
pub mod code;
mod code_step;
pub mod confirm;
pub mod confirm_app;
pub mod history;
mod passkey_form;
pub mod password;
pub mod prove;
pub mod recovery_codes;
pub mod security;
pub mod sign_in;
pub mod sign_up;
pub mod sign_up_sent;
pub mod signed_out;
pub mod terms;
