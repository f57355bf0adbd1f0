//! One file on its way, as the tus protocol sends it: begun, then part after part, each behind what the server has.

use std::cell::{Cell, RefCell};

use components::TOKEN_HEADER;
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, Blob, RequestInit, Response};

use crate::dom;
use crate::send::{self, NotSent};

/// How long a part should take: long enough to be worth a request, short enough to show that something moves.
const FAST_MILLISECONDS: f64 = 1_500.0;
const SLOW_MILLISECONDS: f64 = 6_000.0;
/// How many bytes the first part has, and how many any other has at least and at most.
const FIRST_PART: u32 = 262_144;
const SMALLEST_PART: u32 = 65_536;
const LARGEST_PART: u32 = 1_048_576;

/// How long an answer may take. What has come until then is kept by the server; the last part is checked before it is
/// answered.
const PATIENCE_MILLISECONDS: u32 = 90_000;

/// Where a file belongs.
#[derive(Debug, Default)]
pub(crate) struct Belongs {
    pub(crate) role: String,
    /// The document whose pages all of them are.
    pub(crate) chosen: String,
    /// The document that the pictures which were chosen together are the pages of, once there is one.
    pub(crate) pictures: RefCell<String>,
}

/// What became of a step.
pub(crate) enum Step {
    /// So many bytes are there.
    On(u32),
    /// Everything is there; this is what the server says of it.
    Whole(Answer),
}

/// What the server says of a file.
pub(crate) struct Answer {
    pub(crate) is_refused: bool,
    pub(crate) said: String,
    pub(crate) document: String,
}

/// Why a step was not done.
pub(crate) enum Problem {
    NotSent(NotSent),
    /// The server does not take the file, and says why.
    NotTaken(String),
}

impl From<NotSent> for Problem {
    fn from(why: NotSent) -> Self {
        Self::NotSent(why)
    }
}

pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) file: RefCell<Blob>,
    /// Where it goes on, once it is begun.
    address: RefCell<Option<String>>,
    /// How much the server has, if this page knows.
    offset: Cell<Option<u32>>,
    part: Cell<u32>,
}

/// What every step needs to know of the page.
pub(crate) struct Way<'a> {
    pub(crate) begin: &'a str,
    pub(crate) token: &'a str,
    pub(crate) abort: &'a AbortController,
}

impl Upload {
    pub(crate) fn new(name: String, file: Blob) -> Self {
        let (address, offset) = (RefCell::new(None), Cell::new(None));
        Self { name, file: RefCell::new(file), address, offset, part: Cell::new(FIRST_PART) }
    }

    /// How many bytes it has. What no number here can hold is refused by the server in any case.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it stops at what a number can hold")]
    pub(crate) fn size(&self) -> u32 {
        self.file.borrow().size() as u32
    }

    /// Whether it is known to be pages of its own.
    fn is_pdf(&self) -> bool {
        self.file.borrow().type_() == "application/pdf"
    }

    /// Does what comes next.
    pub(crate) async fn step(&self, way: &Way<'_>, belongs: &Belongs) -> Result<Step, Problem> {
        let address = self.address.borrow().clone();
        let Some(address) = address else { return self.begin(way, belongs).await };
        match self.offset.get() {
            None => {
                let far = way.ask("HEAD", &address, &[], None).await?;
                self.is_at(&send::done(far)?)
            }
            Some(offset) if offset < self.size() => self.send_part(way, &address, offset).await,
            Some(_) => {
                let told = send::done(way.ask("GET", &address, &[], None).await?)?;
                let answer = Answer::of(&send::json(&told).await?);
                if !self.is_pdf() && belongs.chosen.is_empty() {
                    belongs.pictures.replace(answer.document.clone());
                }
                Ok(Step::Whole(answer))
            }
        }
    }

    async fn begin(&self, way: &Way<'_>, belongs: &Belongs) -> Result<Step, Problem> {
        let document = if !belongs.chosen.is_empty() {
            belongs.chosen.clone()
        } else if self.is_pdf() {
            String::new()
        } else {
            belongs.pictures.borrow().clone()
        };
        let values = [("filename", self.name.as_str()), ("role", &belongs.role), ("document", &document)];
        let metadata = values.map(|(key, value)| format!("{key} {}", base64(value))).join(",");
        let headers = [("Upload-Length", self.size().to_string()), ("Upload-Metadata", metadata)];
        let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
        let begun = way.ask("POST", way.begin, &headers, None).await?;
        if matches!(begun.status(), 413 | 422) {
            return Err(Problem::NotTaken(Answer::of(&send::json(&begun).await?).said));
        }
        let address = send::done(begun)?.headers().get("Location").ok().flatten();
        self.address.replace(Some(address.ok_or(NotSent::Away)?));
        self.offset.set(Some(0));
        Ok(Step::On(0))
    }

    async fn send_part(&self, way: &Way<'_>, address: &str, offset: u32) -> Result<Step, Problem> {
        let end = offset.saturating_add(self.part.get()).min(self.size());
        let part =
            self.file.borrow().slice_with_f64_and_f64(offset.into(), end.into()).map_err(|_| NotSent::Refused)?;
        let at = offset.to_string();
        let headers = [("Upload-Offset", at.as_str()), ("Content-Type", "application/offset+octet-stream")];
        // Whatever becomes of it, only the server knows how much of it came.
        self.offset.set(None);
        let began = js_sys::Date::now();
        let sent = way.ask("PATCH", address, &headers, Some(&part)).await;
        self.part.set(next_part(self.part.get(), js_sys::Date::now() - began));
        self.is_at(&send::done(sent?)?)
    }

    fn is_at(&self, response: &Response) -> Result<Step, Problem> {
        let offset = response.headers().get("Upload-Offset").ok().flatten();
        let offset: u32 = offset.and_then(|offset| offset.parse().ok()).ok_or(NotSent::Away)?;
        self.offset.set(Some(offset));
        Ok(Step::On(offset))
    }

    /// Tells the server that nothing more comes. It forgets by itself what it is not told of.
    pub(crate) async fn give_up(&self, way: &Way<'_>) {
        let address = self.address.borrow().clone();
        if let Some(address) = address {
            let _gone = way.ask("DELETE", &address, &[], None).await;
        }
    }
}

impl Way<'_> {
    async fn ask(
        &self,
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<&Blob>,
    ) -> Result<Response, NotSent> {
        let options = RequestInit::new();
        options.set_method(method);
        if let Some(body) = body {
            options.set_body(body);
        }
        let own = [("Tus-Resumable", "1.0.0"), (TOKEN_HEADER, self.token)];
        send::ask(address, &options, &[own.as_slice(), headers].concat(), self.abort, PATIENCE_MILLISECONDS).await
    }
}

impl Answer {
    fn of(answer: &JsValue) -> Self {
        let text = |name| dom::property(answer, name).and_then(|value| value.as_string()).unwrap_or_default();
        Self { is_refused: text("state") == "refused", said: text("said"), document: text("document") }
    }
}

/// A part that took too long is followed by a smaller one, and one that was fast by a larger one.
fn next_part(part: u32, took: f64) -> u32 {
    if took < FAST_MILLISECONDS {
        (part * 2).min(LARGEST_PART)
    } else if took > SLOW_MILLISECONDS {
        (part / 2).max(SMALLEST_PART)
    } else {
        part
    }
}

/// The bytes of a text in base64. The browser takes letters for bytes.
fn base64(text: &str) -> String {
    let bytes: String = text.bytes().map(char::from).collect();
    window().btoa(&bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_grow_on_a_fast_line_and_shrink_on_a_slow_one() {
        let mut part = FIRST_PART;
        for (took, next) in [(100.0, 524_288), (100.0, LARGEST_PART), (100.0, LARGEST_PART), (3_000.0, LARGEST_PART)] {
            part = next_part(part, took);
            assert_eq!(part, next);
        }
        for _ in 0..9 {
            part = next_part(part, 60_000.0);
        }
        assert_eq!(part, SMALLEST_PART);
    }
}
