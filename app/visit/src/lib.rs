//! One request as pages and actions see it: who asks, in which language, and what answer goes back.
//!
//! The server makes a [`Visit`] for every request. A page turns it into an [`Answer`]; an action
//! (a server function) leaves a [`Reply`]. Neither knows about HTTP beyond this crate.

mod answer;
mod cookies;
mod flash;
mod form_token;
mod frame;
mod just_made;
mod next;
mod reply;

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::place::localized;
use domain::{Language, Place};
use services::{Client, Services, Session};
use words::Words;

pub use answer::{Answer, Chrome, File, Page};
pub use cookies::{Cookie, CookieName, Cookies};
pub use flash::Flash;
pub use form_token::FormToken;
pub use frame::{Frame, Frames, Hole, Part, Reader};
pub use next::Next;
pub use reply::{Destination, FileKind, Going, Refused, Reply, visit};

/// One request: who asks, in which language, for what.
#[derive(Debug, Clone)]
pub struct Visit {
    pub services: Services,
    pub site: Arc<Site>,
    pub language: Language,
    /// The path without its language, as it is kept for the language switch.
    pub path: String,
    /// The names in the route and what stands in their place.
    pub parameters: BTreeMap<String, String>,
    /// What follows the question mark.
    pub query: BTreeMap<String, String>,
    pub session: Option<Arc<Session>>,
    /// A browser asks ahead, or for the headers alone: nobody reads the answer now.
    pub is_ahead: bool,
    pub cookies: Cookies,
    /// What was typed on this page and sent after the session had run out.
    pub came_back: Option<Flash>,
    /// Where the request comes from, for limits and the security log.
    pub client: Client,
}

/// What an installation calls itself and shows.
#[derive(Debug)]
pub struct Site {
    pub name: String,
    pub is_demonstration: bool,
    /// Cookies are bound to this host and to https.
    pub is_secure: bool,
    pub assets: Assets,
    /// `Words::of`. Tests give other words to see what on a page comes from no catalogue.
    pub words: fn(Language) -> Words,
    /// What stands around the content of its pages.
    pub frames: Frames,
}

impl Visit {
    /// The words of the reader's language, which tell of days and times as they are where the agency is.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words_in(self.language)
    }

    /// The same in another language.
    #[must_use]
    pub fn words_in(&self, language: Language) -> Words {
        (self.site.words)(language).in_zone(self.services.settings().time_zone)
    }

    /// Who reads the answer.
    #[must_use]
    pub fn reader(&self) -> Reader {
        match &self.session {
            None => Reader::Stranger,
            Some(session) if session.staff.is_some() => Reader::Staff,
            Some(_) => Reader::Person,
        }
    }

    /// The address of a place in the reader's language.
    #[must_use]
    pub fn to(&self, place: &Place) -> String {
        place.path(self.language)
    }

    /// The address of an action, in the reader's language so that its reply is in it too.
    #[must_use]
    pub fn act(&self, action: &str) -> String {
        localized(action, self.language)
    }

    /// What stands in the route where this name is, in the form it should have.
    #[must_use]
    pub fn parameter<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.parameters.get(name)?.parse().ok()
    }
}

/// The addresses of what a page loads, each named by its content.
#[derive(Debug, Clone, Copy)]
pub struct Assets {
    pub stylesheet: &'static str,
    pub icon: &'static str,
    /// The script that tells what is new.
    pub live: &'static str,
    /// The script that lets a browser show that there is news.
    pub push: &'static str,
    /// The script that wakes the islands, and the two files it loads.
    pub boot: &'static str,
    pub glue: &'static str,
    pub wasm: &'static str,
}
