//! The product's server: what every request passes, and where it leads.
//!
//! The library holds the router so that tests can ask it as a browser would; the binary puts the
//! parts together, listens and stops.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod answers;
mod api;
mod asset_route;
mod assets;
mod calendar;
mod child;
mod cross_site;
mod drawing;
mod examining;
mod folder;
pub mod forms;
mod guest;
mod headers;
mod health;
mod hooks;
mod house;
mod live;
#[cfg(feature = "measure")]
mod measure;
mod multipart;
mod one_name;
mod preview;
mod router;
mod survive;
mod trace;
mod trouble;
mod tus;
mod upload;

pub use api::{ENDPOINTS, Endpoint};
pub use asset_route::addresses;
pub use drawing::{DrawProcess, draw_paper};
pub use examining::{ExamineProcess, examine_file, examine_heic};
pub use folder::FolderProblem;
pub use house::House;
pub use preview::Preview;
pub use router::router;
pub use tus::UPLOADS;
