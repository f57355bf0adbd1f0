use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, HtmlFormElement};

use crate::passkeys::{Ask, NoAnswer, Passkeys};
use crate::sentences::Sentences;
use crate::{dom, send};

/// A challenge counts for five minutes: where the browser fills in the address, it gets a new one before that, for about
/// an hour.
const RENEWED_AFTER_MILLISECONDS: u32 = 270_000;
const MOST_RENEWALS: u32 = 14;

/// A form that asks the browser for a passkey before it is sent. In a browser without passkeys it is not there.
#[island]
pub fn PasskeyForm(
    words: Sentences<NoAnswer>,
    /// The action that says what to ask the browser.
    begin: String,
    /// A passkey is made, where else one signs.
    makes: bool,
    /// The browser offers passkeys where it fills in the e-mail address, too.
    in_autofill: bool,
    /// The form, with a hidden field for the answer.
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    let awake = RwSignal::new(false);
    let problem = RwSignal::new(None::<NoAnswer>);

    Effect::new(move |_| {
        let Some(form) = root.get().and_then(|div| dom::form(div.unchecked_ref())) else { return };
        let Some(passkeys) = Passkeys::here() else { return };
        awake.set(true);
        let asking = Asking { form: form.clone(), begin: begin.clone(), passkeys, current: Rc::default() };
        if in_autofill {
            spawn_local(asking.clone().offer());
        }
        dom::listen_first(&form, "submit", move |event| {
            event.prevent_default();
            problem.set(None);
            let asking = asking.clone();
            let ask = if makes { Ask::Make } else { Ask::Sign };
            spawn_local(async move { problem.set(asking.ask(ask, None).await) });
        });
    });

    let said = move || problem.get().map(|why| words.of(why).to_owned()).unwrap_or_default();
    view! {
        <div node_ref=root hidden=move || !awake.get()>
            {children()}
            <p class="usa-error-message" role="alert">{said}</p>
        </div>
    }
}

#[derive(Clone)]
struct Asking {
    form: HtmlFormElement,
    begin: String,
    passkeys: Passkeys,
    /// What stops the question before this one: a browser answers one at a time.
    current: Rc<RefCell<Option<AbortController>>>,
}

impl Asking {
    /// Offers passkeys where the browser fills in the e-mail address, until one is chosen or asked for otherwise.
    async fn offer(self) {
        if !self.passkeys.come_with_autofill().await {
            return;
        }
        for _ in 0..MOST_RENEWALS {
            let renewed = Rc::new(RefCell::new(false));
            if self.ask(Ask::SignFromAutofill, Some(Rc::clone(&renewed))).await.is_none() || !*renewed.borrow() {
                return;
            }
        }
    }

    /// Asks the browser, and sends the form with its answer. When there is nothing to ask, the form is sent without, and
    /// the page it leads to says why.
    async fn ask(&self, ask: Ask, renewed: Option<Rc<RefCell<bool>>>) -> Option<NoAnswer> {
        let Ok(abort) = AbortController::new() else { return Some(NoAnswer::Broken) };
        if let Some(before) = self.current.replace(Some(abort.clone())) {
            before.abort();
        }
        let Ok(fields) = send::fields(&self.form, "answer", "") else { return Some(NoAnswer::Broken) };
        let Ok(asked) = send::send_to(&self.begin, &fields).await else { return Some(NoAnswer::Broken) };
        if abort.signal().aborted() {
            return Some(NoAnswer::Aborted);
        }
        let options = dom::property(&asked, "options").and_then(|options| options.as_string());
        match (options, ask) {
            (None, Ask::SignFromAutofill) => return Some(NoAnswer::Broken),
            (None, Ask::Sign | Ask::Make) => {}
            (Some(options), _) => {
                let signal = abort.signal();
                let too_old = renewed.map(|renewed| {
                    Timeout::new(RENEWED_AFTER_MILLISECONDS, move || {
                        renewed.replace(true);
                        abort.abort();
                    })
                });
                let answer = self.passkeys.answer(ask, &options, &signal).await;
                drop(too_old);
                match answer {
                    Ok(answer) => dom::set_field(&self.form, "answer", &answer),
                    Err(why) => return Some(why),
                }
            }
        }
        let _sent = self.form.submit();
        None
    }
}
