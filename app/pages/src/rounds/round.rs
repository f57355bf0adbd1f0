use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Evidence as Item, EvidenceList, Link, PageBody,
    PageHeading, PageTop, PostForm, TextArea,
};
use domain::{Family, Language, Place, RoundId};
use leptos::prelude::*;
use services::Fault;
use services::evidence::Evidence;
use services::rounds::Round;
use visit::{Answer, Flash, Page, Visit};
use words::{StatusWords, say};

use super::{asked_on, label, label_lang, late, one_answer, proof, time_left};
use crate::cases::form_name;
use crate::filing::evidence_state;
use crate::parts::{error_summary, field, target, typed_or};
use crate::session::{Typed, session_clock};

/// What the agency asks: each thing with what there is for it, and what else there is to say. Everything is kept until it
/// is sent.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<RoundId>("round")) else {
        return Ok(Answer::NotFound);
    };
    let Some(round) = visit.services.round(&session, id).await? else { return Ok(Answer::NotFound) };
    if round.sent_at.is_some() {
        return Ok(Place::RoundReceived(id).into());
    }
    if round.left().is_none() {
        return Ok(Page::new(say::round_title(), move || draw_over(&visit, &round)).into());
    }
    let evidence = visit.services.evidence(&session, id).await?;
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    if let Some(attempt) = round.attempt {
        let body = move || proof::draw(&visit, (&round, attempt), &evidence, &flash);
        return Ok(Page::new(say::proof_title(), body).with_errors(has_errors).into());
    }
    Ok(Page::new(say::round_title(), move || draw(&visit, &round, &evidence, &flash)).with_errors(has_errors).into())
}

fn draw(visit: &Visit, round: &Round, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(round.case)), words.text(say::round_to_case()));
    let errors = error_summary(words, flash);
    let kept = (flash.value("kept") == "yes").then(|| {
        let title = words.text(say::round_kept_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::round_kept_text())}</p></Alert> }
    });
    let (form, step) = (form_name(&round.form, visit.language), Some(round.receipt.to_string()));
    let left = time_left(words, round).map(|left| view! { <p><strong>{words.text(left)}</strong></p> });
    let (late, once) = (late(words, round), one_answer(words));
    let status = round.kind.leads_to(Family::of(&round.form));
    let meaning = status.map(|status| words.text(StatusWords::of(status).meaning));
    let reason = reason(visit, round);
    let items: Vec<_> = round.slots().map(|slot| item(visit, round, evidence, &slot)).collect();
    let say_more = say_more(visit, round, evidence, flash);
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            {kept}
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::round_title())
                intro=meaning
            />
            {left}
            {late}
            {once}
            {reason}
            <h2>{words.text(say::round_items())}</h2>
            <p>{words.text(say::round_items_lead())}</p>
            <EvidenceList items=items/>
            {say_more}
            {clock}
        </PageBody>
    }
    .into_any()
}

/// Why it is asked, in the officer's words, below the day.
pub(super) fn reason(visit: &Visit, round: &Round) -> AnyView {
    let words = visit.words();
    let lines = round.reason.in_language(visit.language).iter();
    let lang = round.reason.other_language(visit.language).map(Language::code);
    let lines = lines.map(|line| view! { <p lang=lang>{line.clone()}</p> }).collect_view();
    // Another system told that it asks, and not with which words.
    let elsewhere = (round.reason.is_empty() && round.attempt.is_none())
        .then(|| view! { <p>{words.text(say::round_reason_elsewhere())}</p> });
    view! {
        <h2>{words.text(say::round_reason())}</h2>
        <p class="text-quiet">{words.text(say::round_asked_on(asked_on(words, round)))}</p>
        {lines}
        {elsewhere}
    }
    .into_any()
}

fn item(visit: &Visit, round: &Round, evidence: &Evidence, slot: &str) -> Item {
    let words = visit.words();
    let (state, tone) = evidence_state(evidence.state(slot), round.is_item(slot));
    let there = Place::EvidenceSlot { folder: round.id.into(), slot: slot.to_owned() };
    Item {
        title: label(words, round, slot),
        lang: label_lang(words, round, slot),
        help: (!round.is_item(slot)).then(|| words.text(say::round_other_help())),
        why: None,
        state: Some(words.text(state)),
        tone,
        actions: vec![Link::new(visit.to(&there), words.text(say::evidence_slot_open()))],
    }
}

fn say_more(visit: &Visit, round: &Round, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::SAY_IN_ROUND);
    let hidden = vec![("round".to_owned(), round.id.to_string())];
    let text = typed_or(flash, "words", evidence.words().unwrap_or_default());
    let question = field("words", words.text(say::round_words()), flash).value(text);
    let question = question.hint(words.text(say::round_words_hint()));
    view! {
        <h2>{words.text(say::round_words_title())}</h2>
        <PostForm action=action token=token hidden=hidden>
            <TextArea field=question/>
            <ButtonRow>
                <Button text=words.text(say::round_review_button()) name="intent".to_owned() value="review".to_owned()/>
                <Button text=words.text(say::round_keep_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// It was answered elsewhere, taken back, or the case is decided.
fn draw_over(visit: &Visit, round: &Round) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(round.case)), words.text(say::round_to_case()));
    let (form, step) = (form_name(&round.form, visit.language), Some(round.receipt.to_string()));
    let reason = reason(visit, round);
    let items = round.items.in_language(visit.language).iter();
    let lang = round.items.other_language(visit.language).map(Language::code);
    let items = items.map(|item| view! { <li lang=lang>{item.clone()}</li> }).collect_view();
    let messages = visit.to(&Place::NewThreadAbout(round.case));
    view! {
        <PageBody>
            <PageTop back=back/>
            <Caption text=form step=step/>
            <PageHeading text=words.text(say::round_closed_title()) intro=Some(words.text(say::round_closed_text()))/>
            <p><a href=messages>{words.text(say::case_messages_new())}</a></p>
            {reason}
            <ul>{items}</ul>
        </PageBody>
    }
    .into_any()
}
