use std::sync::{Arc, Mutex};

use domain::Place;
use leptos::prelude::{expect_context, provide_context};
use services::Fault;
use services::accounts::own_data::OwnData;

use crate::{Cookie, Visit};

/// What an action answers a person who sent a plain form.
///
/// Leptos would send them back to the page they came from with the error in the address; here
/// every action says where to go, and a fault becomes a page of its own in place.
#[derive(Debug, Clone, Default)]
pub struct Reply(Arc<Mutex<Option<Result<Going, Refused>>>>);

/// Where to, and with which cookies.
#[derive(Debug)]
pub struct Going {
    pub to: Destination,
    pub cookies: Vec<Cookie>,
}

/// Where an action sends somebody.
#[derive(Debug)]
pub enum Destination {
    Place(Place),
    /// An address of this site, in its language.
    Path(String),
    /// A checkout page, whose address the payment provider made.
    Checkout(String),
    /// Nowhere: the browser saves a file, and stays on its page.
    File(Box<OwnData>, FileKind),
}

/// How a copy of somebody's data is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// For programs.
    Json,
    /// As a page, to read and to print.
    Page,
}

/// Why an action did nothing.
#[derive(Debug)]
pub enum Refused {
    /// The form was too old, or not one of ours.
    Forged,
    NotSignedIn,
    NotFound,
    Fault(Fault),
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Place> for Going {
    fn from(place: Place) -> Self {
        Self { to: Destination::Place(place), cookies: Vec::new() }
    }
}

impl Going {
    /// To an address of this site.
    #[must_use]
    pub fn to_path(path: String) -> Self {
        Self { to: Destination::Path(path), cookies: Vec::new() }
    }

    /// A copy of everything an account has.
    #[must_use]
    pub fn with_file(data: OwnData, kind: FileKind) -> Self {
        Self { to: Destination::File(Box::new(data), kind), cookies: Vec::new() }
    }

    /// To the payment provider's page.
    #[must_use]
    pub fn to_checkout(url: String) -> Self {
        Self { to: Destination::Checkout(url), cookies: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, cookie: Cookie) -> Self {
        self.cookies.push(cookie);
        self
    }
}

impl Reply {
    /// Puts the request where the action finds it. Called inside the action's reactive owner.
    pub fn provide(&self, visit: Visit) {
        provide_context(visit);
        provide_context(self.clone());
    }

    /// What the action left, if it ran.
    pub fn take(&self) -> Option<Result<Going, Refused>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
    }

    /// Leaves the answer for the server.
    pub fn leave(&self, answer: Result<Going, Refused>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(answer);
    }
}

/// The request an action answers, and where it leaves its reply.
#[must_use]
pub fn visit() -> (Visit, Reply) {
    (expect_context(), expect_context())
}
