//! The files that wait to be sent, one after another, over a line that breaks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use components::TOKEN_FIELD;
use gloo::timers::callback::Timeout;
use leptos::prelude::document;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, DomParser, Element, HtmlElement, HtmlInputElement, SupportedType};

use crate::dom;
use crate::picture;
use crate::send::{self, NotSent};
use crate::sentences::Sentences;
use crate::upload::{Answer, Belongs, Problem, Step, Upload, Way};
use crate::upload_row::{Row, Telling};

/// What on the page is brought up to date when files have arrived.
const SECTIONS: [&str; 2] = ["evidence-there", "evidence-where"];

/// How a file stands, as far as this page has to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    Waits,
    Paused,
    /// The server has it, or said why it has not.
    Arrived,
    /// Given up, by its person or because it cannot be sent.
    Ended,
}

pub(crate) struct Item {
    pub(crate) upload: Upload,
    pub(crate) belongs: Rc<Belongs>,
    pub(crate) row: Row,
    pub(crate) stand: Cell<Stand>,
    pub(crate) is_looked_at: Cell<bool>,
}

pub(crate) struct Queue {
    pub(crate) root: HtmlElement,
    pub(crate) input: HtmlInputElement,
    pub(crate) list: HtmlElement,
    pub(crate) spoken: HtmlElement,
    pub(crate) words: Sentences<Telling>,
    pub(crate) begin: String,
    pub(crate) sign_in_address: String,
    pub(crate) items: RefCell<Vec<Rc<Item>>>,
    pub(crate) is_running: Cell<bool>,
    /// How often it has failed in a row.
    pub(crate) failures: Cell<u32>,
    /// The page's token was refused.
    pub(crate) needs_token: Cell<bool>,
    /// The file that is being sent, and what stops that.
    pub(crate) current: RefCell<Option<(Rc<Item>, AbortController)>>,
    pub(crate) pending: RefCell<Option<Timeout>>,
}

impl Queue {
    fn next(&self) -> Option<Rc<Item>> {
        self.items.borrow().iter().find(|item| item.stand.get() == Stand::Waits).cloned()
    }

    /// Sends one file after another, until there is none or the line is broken.
    pub(crate) fn run(queue: &Rc<Self>) {
        if queue.is_running.replace(true) {
            return;
        }
        drop(queue.pending.take());
        let queue = Rc::clone(queue);
        spawn_local(async move {
            let mut is_broken = false;
            while let Some(item) = queue.next() {
                match queue.advance(&item).await {
                    Ok(()) => queue.failures.set(0),
                    Err(why) => is_broken = !queue.goes_on_after(&item, why),
                }
                drop(queue.current.take());
                if is_broken {
                    break;
                }
            }
            if !is_broken {
                queue.bring_up_to_date().await;
            }
            queue.is_running.set(false);
            if is_broken && !queue.needs_token.get() {
                let again = Rc::clone(&queue);
                let pause = send::pause_after(queue.failures.get().saturating_sub(1));
                *queue.pending.borrow_mut() = Some(Timeout::new(pause, move || Self::run(&again)));
            } else if queue.next().is_some() && !is_broken {
                Self::run(&queue);
            }
        });
    }

    /// One step with one file.
    async fn advance(&self, item: &Rc<Item>) -> Result<(), Problem> {
        if !item.is_looked_at.replace(true) {
            self.say(&item.upload.name, &self.words.sending(0, item.upload.size()));
            self.look(item).await;
        }
        if self.needs_token.get() {
            let token = send::new_token(TOKEN_FIELD).await?;
            for field in dom::all::<HtmlInputElement>(&format!("input[name={TOKEN_FIELD}]")) {
                field.set_value(&token);
            }
            self.needs_token.set(false);
        }
        let abort = AbortController::new().map_err(|_| NotSent::Refused)?;
        self.current.replace(Some((Rc::clone(item), abort.clone())));
        if item.stand.get() != Stand::Waits {
            return Ok(());
        }
        let token = self.token();
        let way = Way { begin: &self.begin, token: &token, abort: &abort };
        match item.upload.step(&way, &item.belongs).await? {
            Step::On(offset) if item.stand.get() == Stand::Waits => {
                let size = item.upload.size();
                item.row.progress(percent(offset, size));
                if offset < size {
                    item.row.say(&self.words.sending(offset, size));
                } else {
                    item.row.say(self.words.of(Telling::Checking));
                }
            }
            Step::On(_) => {}
            Step::Whole(answer) => self.arrived(item, &answer),
        }
        Ok(())
    }

    pub(crate) fn token(&self) -> String {
        let field: Option<HtmlInputElement> = dom::find(&self.root, &format!("input[name={TOKEN_FIELD}]"));
        field.map(|field| field.value()).unwrap_or_default()
    }

    /// Makes a large picture smaller, and says what may be hard to read in it.
    async fn look(&self, item: &Item) {
        let file = item.upload.file.borrow().clone();
        let Some((smaller, hints)) = picture::prepared(&file).await else { return };
        if let Some(smaller) = smaller {
            item.upload.file.replace(smaller);
        }
        let hard: Vec<_> = hints.into_iter().map(|hint| self.words.of(Telling::Hard(hint))).collect();
        if !hard.is_empty() {
            item.row.hint(&hard.join(" "));
            self.say(&item.upload.name, &hard.join(" "));
        }
    }

    fn arrived(&self, item: &Item, answer: &Answer) {
        item.stand.set(Stand::Arrived);
        item.row.progress(100);
        item.row.offer(&[], &self.input);
        if answer.is_refused {
            item.row.say_bad(&answer.said);
        } else {
            item.row.say(&answer.said);
        }
        self.say(&item.upload.name, &answer.said);
    }

    /// Whether the next step can be made now.
    fn goes_on_after(&self, item: &Item, why: Problem) -> bool {
        if item.stand.get() != Stand::Waits {
            // It was stopped here.
            return true;
        }
        let why = match why {
            Problem::NotTaken(said) => {
                self.end(item, &said);
                return true;
            }
            Problem::NotSent(why) => why,
        };
        let failures = self.failures.get();
        self.failures.set(failures.saturating_add(1));
        match why {
            // A part that this page has given up was still on its way: the server says what it has.
            NotSent::Filed => failures == 0,
            // Somebody has signed in again elsewhere; where that does not help, it has to be done once more.
            NotSent::TooOld if failures == 0 => {
                self.needs_token.set(true);
                true
            }
            NotSent::TooOld | NotSent::SignedOut => {
                self.needs_token.set(true);
                let link = self.words.of(Telling::SignIn);
                item.row.say_with_link(self.words.of(Telling::SignedOut), link, &self.sign_in_address);
                self.say(&item.upload.name, self.words.of(Telling::SignedOut));
                false
            }
            NotSent::Offline | NotSent::Away => {
                let telling = if why == NotSent::Offline { Telling::Offline } else { Telling::Away };
                item.row.say_bad(self.words.of(telling));
                if failures == 0 {
                    self.say(&item.upload.name, self.words.of(telling));
                }
                false
            }
            NotSent::Gone => {
                self.end(item, self.words.of(Telling::Gone));
                true
            }
            NotSent::Refused => {
                self.end(item, self.words.of(Telling::Refused));
                true
            }
        }
    }

    fn end(&self, item: &Item, said: &str) {
        self.failures.set(0);
        item.stand.set(Stand::Ended);
        item.row.offer(&[], &self.input);
        item.row.say_bad(said);
        self.say(&item.upload.name, said);
    }

    /// Stops the request that is on its way, if it is about this file.
    pub(crate) fn stop(&self, item: &Rc<Item>) {
        if let Some((current, abort)) = self.current.borrow().as_ref()
            && Rc::ptr_eq(current, item)
        {
            abort.abort();
        }
    }

    /// Takes a file off the list.
    pub(crate) fn forget(&self, item: &Rc<Item>) {
        item.row.root.remove();
        let mut items = self.items.borrow_mut();
        items.retain(|kept| !Rc::ptr_eq(kept, item));
        self.list.set_hidden(items.is_empty());
    }

    /// Shows on the page what has arrived. The rows of these files are there for nothing then.
    async fn bring_up_to_date(&self) {
        let arrived: Vec<_> =
            self.items.borrow().iter().filter(|item| item.stand.get() == Stand::Arrived).cloned().collect();
        if arrived.is_empty() {
            return;
        }
        let Ok(page) = send::page().await else { return };
        let parsed = DomParser::new().and_then(|parser| parser.parse_from_string(&page, SupportedType::TextHtml));
        let Ok(parsed) = parsed else { return };
        for id in SECTIONS {
            if let (Some(old), Some(new)) = (document().get_element_by_id(id), parsed.get_element_by_id(id)) {
                put_in_place(&old, &new);
            }
        }
        for item in arrived {
            self.forget(&item);
        }
    }

    /// Says it aloud.
    pub(crate) fn say(&self, name: &str, sentence: &str) {
        self.spoken.set_text_content(Some(&format!("{name}: {sentence}")));
    }
}

/// How much of it that is, in hundredths. Nothing is all of nothing.
fn percent(part: u32, whole: u32) -> u32 {
    // Of what is smaller than a hundred bytes, nobody sees a part.
    part.checked_div(whole / 100).map_or(100, |percent| percent.min(100))
}

/// Puts a section in the place of another. What had the focus has it again.
fn put_in_place(old: &Element, new: &Element) {
    let focused = document().active_element().filter(|focused| old.contains(Some(focused)));
    let value = focused.and_then(|focused| focused.get_attribute("value"));
    if old.replace_with_with_node_1(new).is_ok()
        && let Some(value) = value
        && let Some(again) = dom::find::<HtmlElement>(new.unchecked_ref(), &format!("[value=\"{value}\"]"))
    {
        let _focused = again.focus();
    }
}
