//! Letters of the agency, in the language of the copy.

use domain::Language;
use leptos::prelude::*;
use services::accounts::own_data::{NoticePart, OwnData};
use services::notices::NoticeSection;
use words::{Words, say};

use super::blocks::{fact, facts};

pub(super) fn notices(words: Words, data: &OwnData) -> AnyView {
    let notices = data.notices.iter().map(|part| notice(words, part)).collect_view();
    let none = data.notices.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    view! { <h2>{words.text(say::notices_title())}</h2> {notices} {none} }.into_any()
}

fn notice(words: Words, part: &NoticePart) -> Option<AnyView> {
    let text = part.texts.iter().find(|text| text.language == words.language())?;
    let to = (words.text(say::notice_page_to()), text.to.clone());
    let digest = fact(words, say::data_file_digest(), &part.digest);
    let about = text.facts.iter().cloned().chain([to, digest]).collect();
    let sections = text.sections.iter().map(section).collect_view();
    Some(view! { <h3>{text.title.clone()}</h3> {facts(about)} {sections} }.into_any())
}

fn section(section: &NoticeSection) -> AnyView {
    let lang = section.language.map(Language::code);
    let of_items = lang.filter(|_| !section.items.is_empty());
    let lang = lang.filter(|_| section.items.is_empty());
    let paragraphs = section.paragraphs.iter().map(|text| view! { <p lang=lang>{text.clone()}</p> }).collect_view();
    let items = section.items.iter().map(|item| view! { <li lang=of_items>{item.clone()}</li> }).collect_view();
    let items = (!section.items.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! { <h4>{section.title.clone()}</h4> {paragraphs} {items} }.into_any()
}
