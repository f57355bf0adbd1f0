//! The interactive pieces: what the browser hydrates.
//!
//! An island only adds to markup that already works. It listens to the form the server wrote and
//! never replaces it, so a page whose islands never wake is a whole page. An island gets its words
//! as properties and talks to the server by sending the page's own form to the form's own address.

#![expect(unreachable_pub, reason = "the island macro writes public items into private modules")]

mod answer_check;
mod copy_button;
mod dom;
mod field_error;
mod passkey_form;
mod passkeys;
mod password_meter;
mod picture;
mod saved_line;
mod saving_form;
mod send;
mod sentences;
mod session_clock;
mod upload;
mod upload_form;
mod upload_queue;
mod upload_row;

pub use copy_button::CopyButton;
pub use passkey_form::PasskeyForm;
pub use passkeys::NoAnswer;
pub use password_meter::{Measured, PasswordMeter};
pub use saved_line::Saying;
pub use saving_form::SavingForm;
pub use sentences::{Sentences, Told};
pub use session_clock::{SessionClock, Warning};
pub use upload_form::UploadForm;
pub use upload_row::Telling;
