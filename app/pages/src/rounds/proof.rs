//! How somebody shows who they are: with pictures of a document, or by coming. Both are on one page, and neither is the lesser.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Choice, Evidence as Item, EvidenceList, Link, LinkButton,
    PageBody, PageHeading, PageTop, PostForm, RadioGroup,
};
use domain::case::{Attempt, MOST_ATTEMPTS, ProofDocument};
use domain::{Family, Place};
use leptos::prelude::*;
use services::evidence::Evidence;
use services::rounds::{DAYS_OF_PICTURES, Round, document_name, picture_name};
use visit::{Flash, Visit};
use words::{Message, StatusWords, Words, say};

use super::round::reason;
use super::time_left;
use crate::cases::form_name;
use crate::filing::evidence_state;
use crate::parts::{error_summary, field, target, typed_or};

/// The page of an attempt that is open.
pub(super) fn draw(visit: &Visit, (round, attempt): (&Round, Attempt), evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(round.case)), words.text(say::round_to_case()));
    let errors = error_summary(words, flash);
    let (form, step) = (form_name(&round.form, visit.language), Some(round.receipt.to_string()));
    let left = time_left(words, round).map(|left| view! { <p><strong>{words.text(left)}</strong></p> });
    let status = round.kind.leads_to(Family::of(&round.form));
    let meaning = status.map(|status| words.text(StatusWords::of(status).meaning));
    let which = words.text(say::proof_attempt(attempt.number, MOST_ATTEMPTS));
    let (unreadable, reason) = (unreadable(words, round), reason(visit, round));
    let (with_pictures, in_person) = (with_pictures(visit, round, evidence, flash), in_person(visit, round));
    let kept =
        list(words, [say::proof_kept_sealed(), say::proof_kept_looks(), say::proof_kept_erased(DAYS_OF_PICTURES)]);
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=form step=step/>
            <PageHeading text=words.text(say::proof_title()) intro=meaning/>
            {left}
            <p>{which}</p>
            {unreadable}
            {reason}
            <h2>{words.text(say::proof_ways())}</h2>
            <p>{words.text(say::proof_ways_text())}</p>
            {with_pictures}
            {in_person}
            <h2>{words.text(say::proof_kept())}</h2>
            {kept}
        </PageBody>
    }
    .into_any()
}

/// That it counts as one attempt, and how many come after it.
pub(super) fn once(words: Words, attempt: Attempt) -> AnyView {
    let title = words.text(say::proof_attempt(attempt.number, MOST_ATTEMPTS));
    let then = if attempt.left() > 0 { say::proof_once_again(attempt.left()) } else { say::proof_once_last() };
    let lines = list(words, [say::proof_once_one(), then]);
    view! { <Alert kind=AlertKind::Info title=title>{lines}</Alert> }.into_any()
}

/// Which document the pictures show.
pub(super) fn document(words: Words, evidence: &Evidence) -> Option<AnyView> {
    let document = evidence.document()?;
    Some(view! { <p>{words.text(say::proof_of_document(words.text(document_name(document))))}</p> }.into_any())
}

/// Which pictures of the attempt before could not be read.
fn unreadable(words: Words, round: &Round) -> Option<AnyView> {
    let pictures: Vec<_> = round.unreadable.iter().map(|picture| picture_name(*picture)).collect();
    (!pictures.is_empty()).then(|| {
        let lines = list(words, pictures);
        view! { <Alert kind=AlertKind::Warning title=words.text(say::proof_unreadable())>{lines}</Alert> }.into_any()
    })
}

fn with_pictures(visit: &Visit, round: &Round, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CHOOSE_DOCUMENT);
    let hidden = vec![("round".to_owned(), round.id.to_string())];
    let chosen = evidence.document().map(ProofDocument::code).unwrap_or_default();
    let question = field("document", words.text(say::proof_document()), flash);
    let question = question.hint(words.text(say::proof_document_hint())).value(typed_or(flash, "document", chosen));
    let choices = ProofDocument::ALL
        .iter()
        .map(|one| Choice::new(one.code(), words.text(document_name(*one))))
        .collect::<Vec<_>>();
    let pictures = evidence.document().map(|_| pictures(visit, round, evidence));
    view! {
        <h3>{words.text(say::proof_with_pictures())}</h3>
        <PostForm action=action token=token hidden=hidden>
            <RadioGroup field=question choices=choices/>
            <ButtonRow>
                <Button text=words.text(say::proof_document_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
        {pictures}
    }
    .into_any()
}

fn pictures(visit: &Visit, round: &Round, evidence: &Evidence) -> AnyView {
    let words = visit.words();
    let item = |picture: &domain::case::ProofPicture| {
        let (state, tone) = evidence_state(evidence.state(picture.code()), true);
        let there = Place::EvidenceSlot { folder: round.id.into(), slot: picture.code().to_owned() };
        Item {
            title: words.text(picture_name(*picture)),
            state: Some(words.text(state)),
            tone,
            actions: vec![Link::new(visit.to(&there), words.text(say::evidence_slot_open()))],
            ..Item::default()
        }
    };
    let items: Vec<_> = evidence.pictures().iter().map(item).collect();
    let good = list(
        words,
        [say::proof_good_whole(), say::proof_good_light(), say::proof_good_sharp(), say::proof_good_face()],
    );
    let review = visit.to(&Place::RoundReview(round.id));
    view! {
        <h4>{words.text(say::proof_pictures())}</h4>
        <p>{words.text(say::proof_pictures_lead())}</p>
        <EvidenceList items=items/>
        <h4>{words.text(say::proof_good())}</h4>
        {good}
        <ButtonRow><LinkButton href=review text=words.text(say::proof_review_button())/></ButtonRow>
    }
    .into_any()
}

/// The way to come instead, with what to bring.
pub(super) fn in_person(visit: &Visit, round: &Round) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CHOOSE_VISIT);
    let hidden = vec![("round".to_owned(), round.id.to_string())];
    let bring = list(words, [say::proof_bring_letter(), say::proof_bring_document(), say::proof_bring_nothing()]);
    view! {
        <h3>{words.text(say::proof_in_person())}</h3>
        <p>{words.text(say::proof_in_person_text())}</p>
        <p>{words.text(say::proof_bring())}</p>
        {bring}
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                <Button text=words.text(say::proof_in_person_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn list(words: Words, lines: impl IntoIterator<Item = Message>) -> AnyView {
    let lines = lines.into_iter().map(|line| view! { <li>{words.text(line)}</li> }).collect::<Vec<_>>();
    view! { <ul>{lines}</ul> }.into_any()
}
