//! The agency's desk.

pub mod case;
pub mod fee;
pub mod queue;
pub mod refund;
mod stronger;

use services::Session;
use services::desk::{Desk, Door};
use visit::{Answer, Visit};

/// The desk for this visit, or what is answered instead: nothing is there for whoever does not work at it.
fn open<'s>(visit: &'s Visit, session: &'s Session) -> Result<Desk<'s>, Box<Answer>> {
    match visit.services.desk(session) {
        Some(Door::Open(desk)) => Ok(desk),
        Some(Door::SignInStronger) => Err(Box::new(stronger::page(visit.clone()))),
        None => Err(Box::new(Answer::NotFound)),
    }
}
