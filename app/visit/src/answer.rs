use std::fmt;

use domain::{FileKind, Place};
use http::StatusCode;
use leptos::prelude::{AnyView, IntoAny, IntoView};
use services::evidence::OpenedFile;
use words::Message;

use crate::Cookie;

/// What a page answers.
#[derive(Debug)]
pub enum Answer {
    Page(Page),
    /// Something to keep.
    File(File),
    /// A document of this person's, to look at.
    Document(Box<OpenedFile>),
    /// The same, of what is short.
    Shown(FileKind, Vec<u8>),
    /// Look there instead.
    Go(Place, Vec<Cookie>),
    /// There is nothing here, or nothing of this person's: the answer does not tell which.
    NotFound,
}

/// A file that the browser saves and never shows.
pub struct File {
    /// What the browser calls it. It says nothing about anybody.
    pub name: String,
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What stands around a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chrome {
    /// Header with menu, and footer.
    Full,
    /// Another house's page that happens to be served here: the sandbox checkout.
    Stranger,
}

/// A page: its title, and how to draw what stands between header and footer.
pub struct Page {
    pub title: Message,
    /// The title then begins with "Error:", so that a screen reader says it first.
    pub has_errors: bool,
    pub status: StatusCode,
    pub chrome: Chrome,
    pub cookies: Vec<Cookie>,
    /// Seconds until the browser asks again, where something is awaited.
    pub refresh_seconds: Option<u8>,
    /// It shows a document of this person's within itself.
    pub has_document: bool,
    body: Box<dyn FnOnce() -> AnyView + Send>,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("title", &self.title).field("status", &self.status).finish_non_exhaustive()
    }
}

impl Page {
    /// A page with this title. The title comes from the catalogues, so nothing typed gets into it.
    pub fn new<V: IntoView + 'static>(title: Message, body: impl FnOnce() -> V + Send + 'static) -> Self {
        Self {
            title,
            has_errors: false,
            status: StatusCode::OK,
            chrome: Chrome::Full,
            cookies: Vec::new(),
            refresh_seconds: None,
            has_document: false,
            body: Box::new(move || body().into_any()),
        }
    }

    #[must_use]
    pub fn with_errors(self, has_errors: bool) -> Self {
        Self { has_errors, ..self }
    }

    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    #[must_use]
    pub fn with_chrome(self, chrome: Chrome) -> Self {
        Self { chrome, ..self }
    }

    #[must_use]
    pub fn with_cookie(mut self, cookie: Cookie) -> Self {
        self.cookies.push(cookie);
        self
    }

    #[must_use]
    pub fn refreshing(self, seconds: u8) -> Self {
        Self { refresh_seconds: Some(seconds), ..self }
    }

    #[must_use]
    pub fn with_document(self, has_document: bool) -> Self {
        Self { has_document, ..self }
    }

    /// Draws the page. Called inside the reactive owner of the whole document.
    pub fn draw(self) -> AnyView {
        (self.body)()
    }
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

impl From<File> for Answer {
    fn from(file: File) -> Self {
        Self::File(file)
    }
}

impl From<Place> for Answer {
    fn from(place: Place) -> Self {
        Self::Go(place, Vec::new())
    }
}
