use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::sentences::{Sentences, Told};
use crate::{dom, send};

/// What the meter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// What it measures.
    Strength,
    /// The label of the box that shows the password.
    Show,
    /// How strong it is, from 0 to 4.
    Level(usize),
}

impl Told for Measured {
    const ALL: &'static [Self] =
        &[Self::Strength, Self::Show, Self::Level(0), Self::Level(1), Self::Level(2), Self::Level(3), Self::Level(4)];
}

/// How long after the last key the strength is asked for.
const PAUSE_MILLISECONDS: u32 = 400;

/// Adds a strength meter, and a box that shows what is typed, to a password field.
///
/// The strength is measured by the server with the rules that will decide, so that the meter
/// never promises what the form then refuses.
#[island]
pub fn PasswordMeter(words: Sentences<Measured>, children: Children) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    let strength = RwSignal::new(None::<usize>);
    let shown = RwSignal::new(false);
    let awake = RwSignal::new(false);

    Effect::new(move |_| {
        let Some(div) = root.get() else { return };
        awake.set(true);
        let root: HtmlElement = div.unchecked_into();
        let pending = RefCell::new(None::<Timeout>);
        let listened = root.clone();
        dom::listen(&listened, "input", move |_| {
            let root = root.clone();
            *pending.borrow_mut() = Some(Timeout::new(PAUSE_MILLISECONDS, move || measure(root, strength)));
        });
    });
    let show = move |_| {
        let Some(div) = root.get_untracked() else { return };
        shown.update(|shown| *shown = !*shown);
        if let Some(field) = dom::find::<HtmlInputElement>(div.unchecked_ref(), "input[name=password]") {
            field.set_type(if shown.get_untracked() { "text" } else { "password" });
        }
    };

    let [measured, show_label] = [Measured::Strength, Measured::Show].map(|told| words.of(told).to_owned());
    let level =
        move || strength.get().map(|strength| words.of(Measured::Level(strength)).to_owned()).unwrap_or_default();
    view! {
        <div node_ref=root>
            {children()}
            <div class="lf-password-tools" hidden=move || !awake.get()>
                <label class="lf-show-password">
                    <input type="checkbox" on:change=show/>
                    <span>{show_label}</span>
                </label>
                <p class="lf-strength" hidden=move || strength.get().is_none() aria-live="polite">
                    <span>{measured} ": "</span>
                    <meter min="0" max="4" low="2" high="3" optimum="4" value=move || strength.get().unwrap_or_default().to_string()></meter>
                    " "
                    <strong>{level}</strong>
                </p>
            </div>
        </div>
    }
}

fn measure(root: HtmlElement, strength: RwSignal<Option<usize>>) {
    leptos::task::spawn_local(async move {
        let Some(form) = dom::form_around(&root) else { return };
        let answer = send::post(&form, "intent", "measure").await.ok();
        let measured = answer.and_then(|answer| dom::property(&answer, "strength"));
        strength.set(measured.and_then(|measured| measured.as_string()?.parse().ok()));
    });
}
