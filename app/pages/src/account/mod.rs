//! Creating an account, signing in and out, and what is asked for after the password.

pub mod add_app;
pub mod change_password;
pub mod code;
mod code_step;
pub mod confirm;
pub mod confirm_app;
pub mod history;
pub mod kind;
pub mod link;
pub mod lost;
pub mod lost_cancel;
pub mod new_password;
pub mod password;
mod password_form;
pub mod profile;
pub mod prove;
pub mod recovery_codes;
pub mod reset;
pub mod reset_code;
pub mod reset_sent;
pub mod security;
pub mod sign_in;
pub mod sign_up;
pub mod sign_up_sent;
pub mod signed_out;
pub mod terms;
