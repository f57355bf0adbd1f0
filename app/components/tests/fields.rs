//! What a field promises: its names, its ids, and what it does with what was typed.
#![allow(clippy::unwrap_used, reason = "tests say what they expect")]

use components::{Choice, CodeInput, DatePart, Field, MemorableDate, PasswordInput, RadioGroup, TextArea, field_id};
use leptos::prelude::*;
use scraper::{Html, Selector};

fn page(draw: impl FnOnce() -> AnyView) -> Html {
    Html::parse_fragment(&Owner::new().with(|| draw().to_html()))
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).next().and_then(|element| element.attr(name)).map(str::to_owned)
}

#[test]
fn an_id_depends_on_the_key_alone() {
    assert_eq!(field_id("date-of-birth.month"), "date-of-birth_month");
    assert_eq!(field_id("trip.0.\"><b>"), "trip_0____b_");
    assert_eq!(Field::new("a.b", "?").within("answers").id(), Field::new("a.b", "Other words").id());
}

#[test]
fn an_answer_is_sent_inside_its_map() {
    let field = Field::new("legal-name", "?").within("answers");
    assert_eq!(field.name(), "answers[legal-name]");
    assert_eq!(field.part("given", "?").name(), "answers[legal-name.given]");
    assert_eq!(Field::new("email", "?").name(), "email");
}

#[test]
fn a_text_area_gives_back_every_character() {
    for typed in ["", "\n", "\n\ntwo empty lines first", "a & b < c", "</textarea><p>", "&amp; &lt;", "“ñ” 文"] {
        let page = page(|| view! { <TextArea field=Field::new("remark", "?").value(typed) /> }.into_any());
        let area = Selector::parse("textarea").unwrap();
        let shown: String = page.select(&area).next().unwrap().text().collect();
        assert_eq!(shown, typed);
    }
}

#[test]
fn a_secret_is_never_sent_back() {
    let secret = || Field::new("secret", "?").value("412 907");
    let draw = || view! { <PasswordInput field=secret() /> <CodeInput field=secret() /> }.into_any();
    assert!(!page(draw).html().contains("412 907"));
}

#[test]
fn the_chosen_answer_is_checked_and_the_first_one_carries_the_fields_id() {
    let choices = || vec![Choice::new("yes", "Yes"), Choice::new("no", "No")];
    let page =
        page(|| view! { <RadioGroup field=Field::new("moved", "?").value("no") choices=choices() /> }.into_any());
    assert_eq!(attribute(&page, "input[checked]", "value").as_deref(), Some("no"));
    assert_eq!(attribute(&page, "#moved", "value").as_deref(), Some("yes"));
}

#[test]
fn answers_that_stand_together_are_under_their_heading_and_still_one_question() {
    let choices = || {
        let times =
            [("nine", "9:00"), ("ten", "10:00")].map(|(value, label)| Choice::new(value, label).under("Monday"));
        times.into_iter().chain([Choice::new("none", "None")]).collect::<Vec<_>>()
    };
    let page = page(|| view! { <RadioGroup field=Field::new("slot", "?") choices=choices() /> }.into_any());
    assert_eq!(attribute(&page, ".choice-part input", "id").as_deref(), Some("slot"));
    let names = page.html().matches("name=\"slot\"").count();
    assert_eq!((page.html().matches("<legend").count(), names), (2, 3));
}

#[test]
fn a_link_to_a_date_or_to_its_year_finds_something_that_takes_focus() {
    let draw = || {
        let date = Field::new("born", "?").within("answers");
        view! { <MemorableDate field=date month=Default::default() day=DatePart::default() year=Default::default() /> }
            .into_any()
    };
    let page = page(draw);
    assert_eq!(attribute(&page, "#born", "tabindex").as_deref(), Some("-1"));
    assert_eq!(attribute(&page, "#born_year", "name").as_deref(), Some("answers[born.year]"));
}
