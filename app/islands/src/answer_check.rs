//! Checks the answers of a form by the rules by which the server will.
//!
//! An error comes when somebody leaves a field after typing, and goes as soon as the answer is right. Nothing is kept
//! from being sent: the server decides.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use components::field_id;
use domain::Date;
use forms::{AnswerRule, Verdict};
use gloo::timers::callback::Timeout;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

use crate::dom;
use crate::field_error::FieldError;

/// When an answer is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    Typing,
    Left,
}

/// What becomes of the error at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change<'r> {
    None,
    Clear,
    Show(&'r str),
}

/// What another rule found stays, and nothing new is said while somebody is typing.
fn change<'r>(rule: &AnswerRule, shown: Option<&str>, verdict: &Verdict<'r>, moment: Moment) -> Change<'r> {
    match (shown, verdict.message) {
        (Some(shown), _) if !rule.says(shown) => Change::None,
        (_, Some(sentence)) if moment == Moment::Left => Change::Show(sentence),
        (Some(shown), None) if verdict.is_unfinished && rule.asks(shown) => Change::None,
        (Some(_), None) => Change::Clear,
        _ => Change::None,
    }
}

pub(crate) struct Checker {
    /// Read aloud: the error appears behind somebody who has gone on.
    spoken: HtmlElement,
    rules: Vec<AnswerRule>,
    today: Date,
    /// Whether a button or a finger is down. An error that came now would move the page under it, and what is pressed
    /// would not be what was meant.
    is_pressed: Cell<bool>,
    /// The questions that were left, by their place among the rules.
    due: RefCell<Vec<usize>>,
}

impl Checker {
    pub(crate) fn new(spoken: HtmlElement, rules: Vec<AnswerRule>, today: Date) -> Self {
        Self { spoken, rules, today, is_pressed: Cell::new(false), due: RefCell::new(Vec::new()) }
    }

    pub(crate) fn listen(checker: &Rc<Self>, form: &HtmlFormElement) {
        let typing = Rc::clone(checker);
        dom::listen(form, "input", move |event| {
            if let Some(rule) = typing.rule_of(event).and_then(|rule| typing.rules.get(rule)) {
                typing.check(rule, Moment::Typing);
            }
        });
        let left = Rc::clone(checker);
        dom::listen(form, "change", move |event| {
            if let Some(rule) = left.rule_of(event) {
                left.due.borrow_mut().push(rule);
                Self::settle(&left);
            }
        });
        let pressed = Rc::clone(checker);
        dom::listen(&window(), "pointerdown", move |_| pressed.is_pressed.set(true));
        for end in ["pointerup", "pointercancel"] {
            let released = Rc::clone(checker);
            dom::listen(&window(), end, move |_| {
                released.is_pressed.set(false);
                Self::settle(&released);
            });
        }
    }

    /// Checks what was left, when the click that may be going on is over.
    fn settle(checker: &Rc<Self>) {
        let checker = Rc::clone(checker);
        Timeout::new(0, move || {
            if checker.is_pressed.get() {
                return;
            }
            for rule in checker.due.take() {
                if let Some(rule) = checker.rules.get(rule) {
                    checker.check(rule, Moment::Left);
                }
            }
        })
        .forget();
    }

    fn rule_of(&self, event: &Event) -> Option<usize> {
        let control: Element = event.target()?.dyn_into().ok()?;
        let id = control.id();
        self.rules.iter().position(|rule| rule.inputs().any(|input| field_id(&input) == id))
    }

    fn check(&self, rule: &AnswerRule, moment: Moment) {
        let inputs: Vec<Input> = rule.inputs().filter_map(Input::find).collect();
        let typed = |key: &str| {
            let input = inputs.iter().find(|input| input.key == key);
            input.map(|input| input.typed.as_str()).unwrap_or_default()
        };
        for verdict in rule.judge(&typed, self.today) {
            let Some(error) = FieldError::of(&verdict.key) else { continue };
            let elements = |keys: &[String]| {
                let named = inputs.iter().filter(|input| keys.contains(&input.key));
                named.map(|input| input.element.clone()).collect::<Vec<_>>()
            };
            let all = elements(&verdict.inputs);
            let shown = error.shown();
            match change(rule, shown.as_deref(), &verdict, moment) {
                Change::None => {}
                Change::Clear => {
                    error.clear(&all);
                    self.spoken.set_text_content(None);
                }
                Change::Show(sentence) => {
                    error.show(sentence, &elements(&verdict.wrong), &all);
                    if shown.as_deref() != Some(sentence) {
                        self.spoken.set_text_content(Some(sentence));
                    }
                }
            }
        }
    }
}

struct Input {
    key: String,
    element: Element,
    typed: String,
}

impl Input {
    fn find(key: String) -> Option<Self> {
        let element = document().get_element_by_id(&field_id(&key))?;
        Some(Self { typed: dom::value(&element), element, key })
    }
}
