use components::{
    Alert, AlertKind, Button, ButtonRow, Choice, InputKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm,
    RadioGroup, Record, RecordList, Submit, TextInput,
};
use domain::{Correspondence, OtherAddress, OtherUse, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use crate::parts::{day, error_summary, field, target, typed_or};

/// Another address for notices: the one there is, one that waits to be confirmed, and the way to name one.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let sign_in = session.email(&visit.services)?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let lead = words.text(say::other_lead(sign_in.as_str().to_owned()));
        view! {
            <PageBody width=PageWidth::Reading>
                <PageTop back=Link::new(visit.to(&Place::Settings), words.text(say::back()))/>
                {done(words, &flash)}
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::other_title()) intro=Some(lead)/>
                {present(&visit, &session.correspondence)}
                <Alert kind=AlertKind::Info title=words.text(say::other_read_title())>
                    <p>{words.text(say::other_read_text())}</p>
                </Alert>
                {form(&visit, &session.correspondence, &flash)}
            </PageBody>
        }
    };
    Ok(Page::new(say::other_title(), body).with_errors(failed).into())
}

/// What was just done.
fn done(words: Words, flash: &Flash) -> Option<AnyView> {
    let what = match flash.values.get("done").map(String::as_str) {
        Some("sent") => say::other_was_sent(),
        Some("changed") => say::other_was_changed(),
        Some("removed") => say::other_was_removed(),
        _ => return None,
    };
    let title = words.text(say::ways_done());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(what)}</p></Alert> }.into_any())
}

/// The address that counts, and the one that waits; nothing without any.
fn present(visit: &Visit, correspondence: &Correspondence) -> Option<AnyView> {
    let words = visit.words();
    let named = correspondence.named.as_ref().filter(|named| visit.services.is_waiting(named));
    let records: Vec<_> = correspondence
        .other
        .iter()
        .map(|other| (other, say::other_added(day(words, other.since))))
        .chain(named.map(|named| (named, say::other_waits())))
        .map(|(address, state)| record(words, address, words.text(state)))
        .collect();
    if records.is_empty() {
        return None;
    }
    let (action, token) = target(visit, actions::REMOVE_OTHER_ADDRESS);
    let remove = Submit { name: "other".to_owned(), value: "yes".to_owned(), text: words.text(say::other_remove()) };
    let last = records.len() - 1;
    let records = records
        .into_iter()
        .enumerate()
        .map(|(position, record)| Record { remove: (position == last).then(|| remove.clone()), ..record });
    let records: Vec<_> = records.collect();
    Some(view! { <PostForm action=action token=token><RecordList records=records/></PostForm> }.into_any())
}

fn record(words: Words, address: &OtherAddress, state: String) -> Record {
    let used = match address.used {
        OtherUse::Also => say::other_also(),
        OtherUse::Instead => say::other_instead(),
    };
    Record { title: address.email.as_str().to_owned(), lines: vec![words.text(used), state], ..Record::default() }
}

/// Asks for an address and what it is for, with what is there already filled in.
fn form(visit: &Visit, correspondence: &Correspondence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::NAME_OTHER_ADDRESS);
    let there = correspondence.other.as_ref();
    let typed = |key: &str, there: Option<&str>| typed_or(flash, key, there.unwrap_or_default());
    let email = field("email", words.text(say::other_email()), flash)
        .hint(words.text(say::other_email_hint()))
        .value(typed("email", there.map(|other| other.email.as_str())));
    let used =
        field("used", words.text(say::other_use()), flash).value(typed("used", there.map(|other| other.used.name())));
    let choices = OtherUse::ALL.map(|one| {
        let (label, hint) = match one {
            OtherUse::Also => (say::other_also(), say::other_also_hint()),
            OtherUse::Instead => (say::other_instead(), say::other_instead_hint()),
        };
        Choice::new(one.name(), words.text(label)).hint(words.text(hint))
    });
    let title = if there.is_some() { say::other_change_title() } else { say::other_add_title() };
    view! {
        <h2>{words.text(title)}</h2>
        <PostForm action=action token=token>
            <TextInput field=email kind=InputKind::Email autocomplete="email"/>
            <RadioGroup field=used choices=choices.to_vec()/>
            <ButtonRow>
                <Button text=words.text(say::other_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}
