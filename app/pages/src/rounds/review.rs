use components::{
    Alert, AlertKind, Button, ButtonRow, Caption, Evidence as Item, EvidenceList, Link, PageBody, PageHeading, PageTop,
    PostForm,
};
use domain::{Place, RoundId};
use leptos::prelude::*;
use services::Fault;
use services::evidence::{DocumentFile, Evidence, SlotState, Standing};
use services::rounds::Round;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::{label, label_lang, late, one_answer, picture, proof, time_left};
use crate::cases::form_name;
use crate::filing::evidence_slot::name;
use crate::filing::evidence_state;
use crate::parts::target;

/// The answer as it would be sent: what is there, what is missing, and what sending it means.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<RoundId>("round")) else {
        return Ok(Answer::NotFound);
    };
    let Some(round) = visit.services.round(&session, id).await? else { return Ok(Answer::NotFound) };
    if round.sent_at.is_some() {
        return Ok(Place::RoundReceived(id).into());
    }
    if round.left().is_none() {
        return Ok(Place::Round(id).into());
    }
    let evidence = visit.services.evidence(&session, id).await?;
    let flash = visit.flash();
    Ok(Page::new(say::round_review_title(), move || draw(&visit, &round, &evidence, &flash)).into())
}

fn draw(visit: &Visit, round: &Round, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Round(round.id)), words.text(say::round_back()));
    let told = told(words, flash);
    let (form, step) = (form_name(&round.form, visit.language), Some(round.receipt.to_string()));
    let left = time_left(words, round).map(|left| view! { <p><strong>{words.text(left)}</strong></p> });
    let items: Vec<_> =
        asked_for(round, evidence).into_iter().filter_map(|slot| item(visit, round, evidence, &slot)).collect();
    let said = evidence.words().map(|said| {
        let lines = said.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        view! { <h2>{words.text(say::round_words_title())}</h2> {lines} }
    });
    let (late, missing) = (late(words, round), missing(words, round, evidence));
    let (once, document) = match round.attempt {
        Some(attempt) => (proof::once(words, attempt), proof::document(words, evidence)),
        None => (one_answer(words), None),
    };
    let send = send(visit, round, evidence);
    view! {
        <PageBody>
            <PageTop back=back/>
            {told}
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::round_review_title())
                intro=Some(words.text(say::round_review_lead()))
            />
            {left}
            {missing}
            <h2>{words.text(say::round_review_there())}</h2>
            {document}
            <EvidenceList items=items/>
            {said}
            {late}
            {once}
            {send}
        </PageBody>
    }
    .into_any()
}

/// The names of what would be sent: of pictures, those of the document that was chosen.
fn asked_for(round: &Round, evidence: &Evidence) -> Vec<String> {
    match round.attempt {
        Some(_) => evidence.pictures().iter().map(|picture| picture.code().to_owned()).collect(),
        None => round.slots().collect(),
    }
}

fn is_asked(round: &Round, slot: &str) -> bool {
    round.is_item(slot) || picture(round, slot).is_some()
}

/// Why it was not sent.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let text = match flash.value("told").as_str() {
        "empty" => say::round_not_sent_empty(),
        "checking" => say::round_not_sent_checking(),
        "changed" => say::round_not_sent_changed(),
        "incomplete" => say::proof_not_sent_incomplete(),
        _ => return None,
    };
    let title = words.text(say::round_not_sent_title());
    Some(view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(text)}</p></Alert> }.into_any())
}

/// What would be sent for one thing. What was not asked for is left out when there is nothing.
fn item(visit: &Visit, round: &Round, evidence: &Evidence, slot: &str) -> Option<Item> {
    let words = visit.words();
    let (state, is_asked) = (evidence.state(slot), is_asked(round, slot));
    if !is_asked && state == SlotState::Nothing {
        return None;
    }
    let is_sent = |file: &&DocumentFile| matches!(file.standing, Standing::Kept { .. });
    let files = evidence.of(slot).flat_map(|document| &document.files).filter(is_sent);
    let files: Vec<_> = files.map(|file| name(words, file)).collect();
    let explained = evidence.explanations.get(slot).map(|text| words.text(say::round_explained(text)));
    let lines: Vec<_> = (!files.is_empty()).then(|| files.join(", ")).into_iter().chain(explained).collect();
    let (state, tone) = evidence_state(state, is_asked);
    let there = Place::EvidenceSlot { folder: round.id.into(), slot: slot.to_owned() };
    Some(Item {
        title: label(words, round, slot),
        lang: label_lang(words, round, slot),
        help: (!lines.is_empty()).then(|| lines.join(". ")),
        why: None,
        state: Some(words.text(state)),
        tone,
        actions: vec![Link::new(visit.to(&there), words.text(say::evidence_slot_open()))],
    })
}

/// What is asked for and neither there nor explained.
fn missing(words: Words, round: &Round, evidence: &Evidence) -> Option<AnyView> {
    let is_open = |slot: &String| {
        is_asked(round, slot) && matches!(evidence.state(slot), SlotState::Nothing | SlotState::Refused)
    };
    let asked = asked_for(round, evidence).into_iter();
    let missing: Vec<_> =
        asked.filter(is_open).map(|slot| (label(words, round, &slot), label_lang(words, round, &slot))).collect();
    let text = if round.attempt.is_some() { say::proof_missing_text() } else { say::round_missing_text() };
    (!missing.is_empty()).then(|| {
        let lines = missing.into_iter().map(|(line, lang)| view! { <li lang=lang>{line}</li> }).collect_view();
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::round_missing_title())>
                <p>{words.text(text)}</p>
                <ul>{lines}</ul>
            </Alert>
        }
        .into_any()
    })
}

/// The button, unless nothing can be sent yet.
fn send(visit: &Visit, round: &Round, evidence: &Evidence) -> AnyView {
    let words = visit.words();
    if asked_for(round, evidence).iter().any(|slot| evidence.is_being_checked(slot)) {
        return view! { <p>{words.text(say::round_not_sent_checking())}</p> }.into_any();
    }
    if round.attempt.is_some() && !evidence.shows_all() {
        return view! { <p>{words.text(say::proof_not_sent_incomplete())}</p> }.into_any();
    }
    let is_empty = |slot: &String| matches!(evidence.state(slot), SlotState::Nothing | SlotState::Refused);
    if evidence.words().is_none() && round.slots().all(|slot| is_empty(&slot)) {
        return view! { <p>{words.text(say::round_not_sent_empty())}</p> }.into_any();
    }
    let (action, token) = target(visit, actions::SEND_ANSWER);
    let late = if round.is_late() { "yes" } else { "" };
    let hidden = [("round", round.id.to_string()), ("seen", round.seen.to_string()), ("late", late.to_owned())];
    let button = if round.attempt.is_some() { say::proof_send_button() } else { say::round_send_button() };
    let hidden: Vec<_> = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    view! {
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                <Button text=words.text(button)/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}
