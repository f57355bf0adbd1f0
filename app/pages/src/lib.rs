//! Screens, a folder for each area. They are rendered on the server only.
//!
//! A screen asks the services for what it shows and draws it. It never changes anything: that is
//! what the actions are for, which its forms post to. A guide for adding one is in `docs/guides`.

pub mod account;
pub mod appointments;
pub mod calendar;
pub mod cases;
pub mod checkout;
pub mod data_file;
pub mod desk;
pub mod filing;
pub mod home;
pub mod invitation;
pub mod library;
pub mod mailbox;
mod parts;
pub mod rounds;
mod session;
pub mod supplements;
pub mod threads;
pub mod trouble;
pub mod verify;
