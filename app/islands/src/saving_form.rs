use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlFormElement};

use crate::dom;
use crate::send::{self, NotSent};

/// The words of the saved-state line. `{time}` stands where the time of saving goes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SavingWords {
    pub saving: String,
    pub saved: String,
    pub offline: String,
    pub refused: String,
    pub elsewhere: String,
}

/// How long after the last key the answers are saved.
const PAUSE_MILLISECONDS: u32 = 1_200;
/// How long after a failure the next try is made.
const AGAIN_MILLISECONDS: u32 = 5_000;

/// Saves the form around which it stands while it is being filled in, and says so honestly.
///
/// The form keeps its Continue button and its plain post; what is saved on the way only means
/// that less is lost when the battery runs out.
#[island]
pub fn SavingForm(words: SavingWords, children: Children) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    Effect::new(move |_| {
        let Some(div) = root.get() else { return };
        let root: HtmlElement = div.unchecked_into();
        if let Some(saver) = Saver::new(&root, words.clone()) {
            Saver::listen(&Rc::new(saver), &root);
        }
    });
    view! { <div node_ref=root class="lf-saving">{children()}</div> }
}

struct Saver {
    form: HtmlFormElement,
    state: HtmlElement,
    words: SavingWords,
    pending: RefCell<Option<Timeout>>,
}

impl Saver {
    fn new(root: &HtmlElement, words: SavingWords) -> Option<Self> {
        Some(Self {
            form: dom::form(root)?,
            state: dom::find(root, "#saved-state")?,
            words,
            pending: RefCell::new(None),
        })
    }

    fn listen(saver: &Rc<Self>, root: &HtmlElement) {
        let typed = Rc::clone(saver);
        dom::listen(root, "input", move |_| Self::wait(&typed, PAUSE_MILLISECONDS));
        // The plain post takes everything along; a save in between would only race it.
        let sent = Rc::clone(saver);
        dom::listen(root, "submit", move |_| drop(sent.pending.take()));
        let back = Rc::clone(saver);
        gloo::events::EventListener::new(&window(), "online", move |_| Self::wait(&back, 0)).forget();
    }

    fn wait(saver: &Rc<Self>, milliseconds: u32) {
        let next = Rc::clone(saver);
        *saver.pending.borrow_mut() = Some(Timeout::new(milliseconds, move || Self::save(next)));
    }

    fn save(saver: Rc<Self>) {
        leptos::task::spawn_local(async move {
            saver.say(&saver.words.saving);
            match send::post(&saver.form, "intent", "autosave").await {
                Ok(answer) => saver.took(&answer),
                Err(NotSent::Offline) => {
                    saver.say(&saver.words.offline);
                    Self::wait(&saver, AGAIN_MILLISECONDS);
                }
                Err(NotSent::Refused) => saver.say(&saver.words.refused),
            }
        });
    }

    fn took(&self, answer: &JsValue) {
        match dom::property(answer, "version").and_then(|version| version.as_string()) {
            Some(version) => {
                dom::set_field(&self.form, "version", &version);
                self.say(&self.words.saved.replace("{time}", &dom::time_now()));
            }
            None => self.say(&self.words.elsewhere),
        }
    }

    fn say(&self, text: &str) {
        self.state.set_text_content(Some(text));
    }
}
