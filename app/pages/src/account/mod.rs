//! Creating an account, signing in and out, and what is asked for after the password.

pub mod add_app;
pub mod add_phone;
pub mod code;
mod code_step;
pub mod confirm;
pub mod confirm_app;
pub mod confirm_phone;
pub mod history;
pub mod kind;
pub mod link;
pub mod not_me;
pub mod not_me_done;
pub mod password;
pub mod profile;
pub mod prove;
pub mod recovery_codes;
pub mod security;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
pub mod sign_up_method;
pub mod sign_up_sent;
pub mod signed_out;
pub mod terms;
