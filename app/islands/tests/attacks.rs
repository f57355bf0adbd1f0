//! Every island: its words stay words, in what the server draws of it and in what it hands to the browser.
#![allow(clippy::unwrap_used, reason = "tests say what they expect")]

use std::cell::RefCell;
use std::sync::Arc;

use hydration_context::SsrSharedContext;
use islands::{
    CopyButton, Measured, NoAnswer, PasskeyForm, PasswordMeter, SavingForm, Saying, Sentences, SessionClock, Telling,
    UploadForm, Warning,
};
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};

/// Words that would do harm as markup, each another one: those that were said.
#[derive(Default)]
struct Attacks(RefCell<Vec<String>>);

impl Attacks {
    fn say(&self) -> String {
        let mut said = self.0.borrow_mut();
        let attack = format!("\"><script>alert({})</script></textarea>'& <b", said.len());
        said.push(attack.clone());
        attack
    }
}

/// An island by its name, drawn with everything that can be said to it.
type Drawn = (&'static str, fn(&Attacks) -> AnyView);

const ISLANDS: [Drawn; 6] = [
    ("CopyButton", copy_button),
    ("PasskeyForm", passkey_form),
    ("PasswordMeter", password_meter),
    ("SavingForm", saving_form),
    ("SessionClock", session_clock),
    ("UploadForm", upload_form),
];

fn copy_button(attacks: &Attacks) -> AnyView {
    view! { <CopyButton text=attacks.say() label=attacks.say() done=attacks.say()/> }.into_any()
}

fn passkey_form(attacks: &Attacks) -> AnyView {
    let (words, form) = (Sentences::new(|_: NoAnswer| attacks.say()), attacks.say());
    view! {
        <PasskeyForm words=words begin=attacks.say() makes=true in_autofill=false>
            <p>{form}</p>
        </PasskeyForm>
    }
    .into_any()
}

fn password_meter(attacks: &Attacks) -> AnyView {
    let (words, field) = (Sentences::new(|_: Measured| attacks.say()), attacks.say());
    view! {
        <PasswordMeter words=words>
            <p>{field}</p>
        </PasswordMeter>
    }
    .into_any()
}

fn saving_form(attacks: &Attacks) -> AnyView {
    let (words, form) = (Sentences::new(|_: Saying| attacks.say()), attacks.say());
    view! {
        <SavingForm words=words sign_in_address=attacks.say() rules=vec![attacks.say()] today=2_461_374>
            <p>{form}</p>
        </SavingForm>
    }
    .into_any()
}

fn session_clock(attacks: &Attacks) -> AnyView {
    let (words, form) = (Sentences::new(|_: Warning| attacks.say()), attacks.say());
    view! {
        <SessionClock words=words idle_seconds=1_800 total_seconds=43_200 ended_address=Some(attacks.say())>
            <p>{form}</p>
        </SessionClock>
    }
    .into_any()
}

fn upload_form(attacks: &Attacks) -> AnyView {
    let (words, form) = (Sentences::new(|_: Telling| attacks.say()), attacks.say());
    view! {
        <UploadForm words=words begin=attacks.say() sign_in_address=attacks.say()>
            <p>{form}</p>
        </UploadForm>
    }
    .into_any()
}

/// The island as the server draws it.
fn page(draw: fn(&Attacks) -> AnyView, attacks: &Attacks) -> Html {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| draw(attacks).to_html());
    owner.cleanup();
    Html::parse_fragment(&html)
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

#[test]
fn no_word_of_an_island_becomes_markup() {
    for (name, draw) in ISLANDS {
        let attacks = Attacks::default();
        let page = page(draw, &attacks);
        assert!(select(&page, "script, b").is_empty(), "{name}: a word became an element");
        let drawn = select(&page, "leptos-island");
        let is_own = |island: &ElementRef<'_>| {
            island.attr("data-component").is_some_and(|component| component.starts_with(&format!("{name}_")))
        };
        assert!(drawn.iter().any(is_own), "{name} is not what was drawn");
        // What the browser is handed is JSON, in which a quotation mark has a stroke before it.
        let attributes = select(&page, "*").into_iter().flat_map(|element| {
            element.value().attrs().map(|(_, value)| value.replace("\\\"", "\"")).collect::<Vec<_>>()
        });
        let seen: Vec<String> = page.root_element().text().map(str::to_owned).chain(attributes).collect();
        let attacks = attacks.0.borrow();
        assert!(!attacks.is_empty(), "{name}: nothing of it was attacked");
        for attack in attacks.iter() {
            assert!(seen.iter().any(|text| text.contains(attack)), "{name}: lost {attack}");
        }
    }
}

#[test]
fn every_island_is_attacked() {
    let mut seen = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for (_, island) in text.split("#[island]").skip(1).filter_map(|after| after.split_once("pub fn ")) {
            let name = island.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
            assert!(ISLANDS.iter().any(|(known, _)| *known == name), "{name} is drawn here nowhere");
            seen += 1;
        }
    }
    assert_eq!(seen, ISLANDS.len(), "each is drawn once");
}
