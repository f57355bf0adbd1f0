use std::cell::{Cell, RefCell};
use std::rc::Rc;

use components::TOKEN_FIELD;
use domain::Date;
use forms::AnswerRule;
use gloo::timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement, UrlSearchParams};

use crate::answer_check::Checker;
use crate::dom;
use crate::saved_line::{SavedLine, Saying};
use crate::send::{self, NotSent};
use crate::sentences::Sentences;

/// How long after the last key the answers are saved.
const PAUSE_MILLISECONDS: u32 = 1_200;
/// How long Continue waits for a save that is on its way.
const HOLD_MILLISECONDS: u32 = 4_000;

/// Saves the form around which it stands while it is being filled in, and says so honestly. Checks what is typed.
///
/// The form keeps its Continue button and its plain post; what is saved on the way only means
/// that less is lost when the battery runs out.
#[island]
pub fn SavingForm(
    words: Sentences<Saying>,
    /// Where somebody who was signed out signs in again.
    sign_in_address: String,
    /// How the answers that are typed are checked: each an [`AnswerRule`] as text.
    rules: Vec<String>,
    /// Today, as the number of a Julian day.
    today: i32,
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    Effect::new(move |_| {
        let Some(div) = root.get() else { return };
        let root: HtmlElement = div.unchecked_into();
        if let Some(saver) = Saver::new(&root, words.clone(), sign_in_address.clone()) {
            if let (Some(spoken), Ok(today)) = (dom::find(&root, "#answer-check"), Date::from_julian_day(today)) {
                let rules = rules.iter().map(|rule| AnswerRule::from(rule.as_str())).collect();
                Checker::listen(&Rc::new(Checker::new(spoken, rules, today)), &saver.form);
            }
            let form = saver.form.clone();
            Saver::listen(&Rc::new(saver));
            dom::tell_of_changes(&form);
        }
    });
    view! {
        <div node_ref=root class="lf-saving">
            {children()}
            <p class="usa-sr-only" id="answer-check" role="status"></p>
        </div>
    }
}

struct Saver {
    form: HtmlFormElement,
    line: SavedLine,
    pending: RefCell<Option<Timeout>>,
    /// How often it has failed in a row.
    failures: Cell<u32>,
    is_sending: Cell<bool>,
    /// Whether something was typed since the last post was made.
    has_more: Cell<bool>,
    /// A post that may have arrived although no answer came. It is sent again word for word, so that this window
    /// never collides with itself.
    unanswered: RefCell<Option<UrlSearchParams>>,
    token: Cell<Token>,
    /// There is nothing to be saved here any more.
    has_ended: Cell<bool>,
    /// The button that waits for a save that is on its way.
    held: RefCell<Option<HtmlElement>>,
}

/// What is known of the page's token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Accepted,
    Refused,
    JustRenewed,
}

impl Saver {
    fn new(root: &HtmlElement, words: Sentences<Saying>, sign_in_address: String) -> Option<Self> {
        Some(Self {
            form: dom::form_around(&dom::find(root, "form input[name=version]")?)?,
            line: SavedLine::find(root, words, sign_in_address)?,
            pending: RefCell::new(None),
            failures: Cell::new(0),
            is_sending: Cell::new(false),
            has_more: Cell::new(false),
            unanswered: RefCell::new(None),
            token: Cell::new(Token::Accepted),
            has_ended: Cell::new(false),
            held: RefCell::new(None),
        })
    }

    fn listen(saver: &Rc<Self>) {
        let typed = Rc::clone(saver);
        dom::listen(&saver.form, "input", move |_| {
            typed.has_more.set(true);
            // After a failure the next try is on its way already, and takes this along.
            if typed.failures.get() == 0 && typed.token.get() != Token::Refused {
                Self::wait(&typed, PAUSE_MILLISECONDS);
            }
        });
        let sent = Rc::clone(saver);
        dom::listen_first(&saver.form, "submit", move |event| Self::submitted(&sent, event));
        let online = Rc::clone(saver);
        dom::listen(&window(), "online", move |_| {
            if online.failures.get() > 0 {
                Self::wait(&online, 0);
            }
        });
        let back = Rc::clone(saver);
        dom::listen(&window(), "focus", move |_| {
            if back.token.get() == Token::Refused {
                Self::wait(&back, 0);
            }
        });
    }

    fn wait(saver: &Rc<Self>, milliseconds: u32) {
        if saver.has_ended.get() {
            return;
        }
        let next = Rc::clone(saver);
        *saver.pending.borrow_mut() = Some(Timeout::new(milliseconds, move || Self::save(next)));
    }

    fn save(saver: Rc<Self>) {
        if saver.is_sending.replace(true) {
            return;
        }
        drop(saver.pending.take());
        leptos::task::spawn_local(async move {
            if saver.failures.get() == 0 && saver.token.get() == Token::Accepted {
                saver.line.saving();
            }
            let outcome = saver.post().await;
            saver.is_sending.set(false);
            match outcome {
                Ok(answer) => Self::took(&saver, &answer),
                Err(why) => Self::failed(&saver, why),
            }
            saver.let_go();
        });
    }

    async fn post(&self) -> Result<JsValue, NotSent> {
        if self.token.get() == Token::Refused {
            self.renew(&send::new_token(TOKEN_FIELD).await?);
        }
        let waiting = self.unanswered.take();
        let body = match waiting {
            Some(body) => body,
            None => {
                self.has_more.set(false);
                send::fields(&self.form, "intent", "autosave")?
            }
        };
        if let Some(token) = dom::find::<HtmlInputElement>(&self.form, &format!("input[name={TOKEN_FIELD}]")) {
            body.set(TOKEN_FIELD, &token.value());
        }
        let outcome = send::send(&self.form, &body).await;
        if outcome.as_ref().is_err_and(|why| why.is_temporary() || why.is_mended_by_signing_in()) {
            *self.unanswered.borrow_mut() = Some(body);
        }
        outcome
    }

    /// Gives every form of the page the token of the session that is now.
    fn renew(&self, token: &str) {
        for field in dom::all::<HtmlInputElement>(&format!("input[name={TOKEN_FIELD}]")) {
            field.set_value(token);
        }
        self.token.set(Token::JustRenewed);
    }

    fn took(saver: &Rc<Self>, answer: &JsValue) {
        saver.failures.set(0);
        saver.token.set(Token::Accepted);
        if dom::property(answer, "filed").is_some() {
            return saver.end(NotSent::Filed);
        }
        let Some(version) = dom::property(answer, "version").and_then(|version| version.as_string()) else {
            // More posts would only be kept aside, one beside the other.
            saver.has_ended.set(true);
            return saver.line.elsewhere();
        };
        dom::set_field(&saver.form, "version", &version);
        saver.line.saved();
        if saver.has_more.get() && saver.held.borrow().is_none() {
            Self::wait(saver, PAUSE_MILLISECONDS);
        }
    }

    fn failed(saver: &Rc<Self>, why: NotSent) {
        match why {
            NotSent::Offline | NotSent::Away => {
                let failures = saver.failures.get();
                saver.failures.set(failures + 1);
                saver.line.not_saved(why);
                if saver.held.borrow().is_none() {
                    Self::wait(saver, send::pause_after(failures));
                }
            }
            NotSent::TooOld if saver.token.get() == Token::Accepted => {
                saver.token.set(Token::Refused);
                Self::wait(saver, 0);
            }
            NotSent::TooOld | NotSent::SignedOut => {
                saver.failures.set(0);
                saver.token.set(Token::Refused);
                saver.line.not_saved(why);
            }
            NotSent::Gone | NotSent::Filed => saver.end(why),
            NotSent::Refused => {
                saver.failures.set(0);
                saver.line.not_saved(why);
            }
        }
    }

    fn end(&self, why: NotSent) {
        self.has_ended.set(true);
        self.line.not_saved(why);
    }

    /// The plain post takes everything along. A save that is on its way comes first, for a moment: the page does not
    /// know its new version before the answer is here.
    fn submitted(saver: &Rc<Self>, event: &Event) {
        drop(saver.pending.take());
        let button = dom::property(event, "submitter").and_then(|button| button.dyn_into::<HtmlElement>().ok());
        let can_wait = dom::property(&saver.form, "requestSubmit").is_some();
        let Some(button) = button.filter(|_| can_wait && saver.is_sending.get() && saver.held.borrow().is_none())
        else {
            return;
        };
        event.prevent_default();
        *saver.held.borrow_mut() = Some(button);
        let waiting = Rc::clone(saver);
        Timeout::new(HOLD_MILLISECONDS, move || waiting.let_go()).forget();
    }

    /// Sends the form with the button that waits.
    fn let_go(&self) {
        let held = self.held.borrow().clone();
        if let Some(button) = held {
            // While it is held another press is not held again.
            let _sent = self.form.request_submit_with_submitter(Some(&button));
            drop(self.held.take());
        }
    }
}
