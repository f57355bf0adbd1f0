use components::{
    Alert, AlertKind, ButtonRow, Caption, Definition, Definitions, Evidence as Item, EvidenceList, Link, LinkButton,
    PageBody, PageHeading, PageTop, PrintHeader,
};
use domain::{FileId, Place, RoundId};
use leptos::prelude::*;
use services::Fault;
use services::rounds::{AnsweredSlot, Received, Round, document_name};
use visit::{Answer, Page, Visit};
use words::{Words, say};

use super::{asked_on, file_name, label, label_lang, proof};
use crate::cases::form_name;
use crate::parts::day;

/// Says that an answer was received, with all that is in it, to print and keep.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<RoundId>("round")) else {
        return Ok(Answer::NotFound);
    };
    let Some(answered) = visit.services.received_answer(&session, id).await? else { return Ok(Answer::NotFound) };
    let Some(received) = answered.received else { return Ok(Place::Round(id).into()) };
    let round = answered.round;
    let title = if received.promised.is_some() { say::proof_received_title() } else { say::round_received_title() };
    Ok(Page::new(title, move || draw(&visit, &round, &received)).into())
}

fn draw(visit: &Visit, round: &Round, received: &Received) -> AnyView {
    let words = visit.words();
    let case = visit.to(&Place::Case(round.case));
    let back = Link::new(case.clone(), words.text(say::round_to_case()));
    let form = form_name(&round.form, visit.language);
    let answer = answer(words, round, received, |number, file| {
        Link::new(visit.to(&Place::Document(file)), words.text(say::received_evidence_look(number)))
    });
    let instead = round.can_come.then(|| proof::in_person(visit, round));
    let site = visit.site.name.clone();
    let facts = vec![
        Definition::new(words.text(say::case_receipt_number()), round.receipt.to_string()),
        Definition::new(words.text(say::round_fact_asked()), asked_on(words, round)),
    ];
    let (title, lead) = match received.promised {
        Some(by) => (say::proof_received_title(), say::proof_received_lead(words.date(by))),
        None => (say::round_received_title(), say::round_received_lead()),
    };
    let title = words.text(title);
    view! {
        <PageBody>
            <PrintHeader site=site text=title.clone()/>
            <PageTop back=back/>
            <Caption text=form/>
            <PageHeading text=title intro=Some(words.text(lead))/>
            <Definitions pairs=facts/>
            <h2>{words.text(say::round_sent_title())}</h2>
            {answer}
            {instead}
            <p>{words.text(say::received_print())}</p>
            <ButtonRow>
                <LinkButton href=case text=words.text(say::received_follow())/>
            </ButtonRow>
        </PageBody>
    }
    .into_any()
}

/// What was answered: when, each thing with its files and their digests, and what else was said.
pub(crate) fn answer(
    words: Words,
    round: &Round,
    received: &Received,
    look: impl Fn(usize, FileId) -> Link,
) -> AnyView {
    let mut facts = vec![
        Definition::new(
            words.text(say::round_fact_sent()),
            words.text(say::round_moment(day(words, received.at), words.clock(received.at))),
        ),
        Definition::new(words.text(say::round_fact_by()), words.date(round.by)),
    ];
    facts.extend(
        received.document.map(|document| {
            Definition::new(words.text(say::proof_fact_document()), words.text(document_name(document)))
        }),
    );
    let erased = round.erased_at.map(|at| view! { <p>{words.text(say::proof_erased(day(words, at)))}</p> });
    let late = received.is_late.then(|| {
        let title = words.text(say::round_late_title());
        let text = words.text(say::round_late_was(words.date(round.by)));
        view! { <Alert kind=AlertKind::Warning title=title><p>{text}</p></Alert> }
    });
    let items = received.slots.iter().map(|slot| item(words, round, slot, &look)).collect::<Vec<_>>();
    let files = received.slots.iter().flat_map(|slot| slot.files.iter().map(move |file| (slot, file)));
    let digests = files.map(|(slot, file)| {
        // What a file was called goes with it.
        let name = if file.is_there { file_name(words, file) } else { label(words, round, &slot.slot) };
        Definition::new(name, file.digest.clone())
    });
    let digests = self::digests(words, digests.collect());
    let missing: Vec<_> = round
        .slots()
        .filter(|slot| round.is_item(slot) && !received.slots.iter().any(|sent| sent.slot == *slot))
        .map(|slot| view! { <li lang=label_lang(words, round, &slot)>{label(words, round, &slot)}</li> })
        .collect();
    let missing =
        (!missing.is_empty()).then(|| view! { <h3>{words.text(say::round_not_there())}</h3> <ul>{missing}</ul> });
    let said = received.words.as_ref().map(|said| {
        let lines = said.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        view! { <h3>{words.text(say::round_words_title())}</h3> {lines} }
    });
    view! {
        <Definitions pairs=facts/>
        {late}
        {erased}
        <EvidenceList items=items/>
        {missing}
        {said}
        {digests}
    }
    .into_any()
}

/// What files were received, each by its digest. Nothing when there are none.
pub(crate) fn digests(words: Words, files: Vec<Definition>) -> Option<AnyView> {
    (!files.is_empty()).then(|| {
        view! {
            <h3>{words.text(say::round_digests())}</h3>
            <p class="text-quiet">{words.text(say::round_digests_text())}</p>
            <Definitions pairs=files/>
        }
        .into_any()
    })
}

fn item(words: Words, round: &Round, slot: &AnsweredSlot, look: &impl Fn(usize, FileId) -> Link) -> Item {
    let names: Vec<_> = slot.files.iter().filter(|file| file.is_there).map(|file| file_name(words, file)).collect();
    let explained = slot.explanation.as_ref().map(|text| words.text(say::round_explained(text)));
    let lines: Vec<_> = (!names.is_empty()).then(|| names.join(", ")).into_iter().chain(explained).collect();
    Item {
        title: label(words, round, &slot.slot),
        lang: label_lang(words, round, &slot.slot),
        help: Some(lines.join(". ")),
        actions: slot
            .files
            .iter()
            .zip(1_usize..)
            .filter(|(file, _)| file.is_there)
            .map(|(file, number)| look(number, file.id))
            .collect(),
        ..Item::default()
    }
}
