//! What is asked for as evidence, and what is there.

use components::{
    Alert, AlertKind, Caption, Evidence as Item, EvidenceList, Link, PageBody, PageHeading, PageTop, Tone,
};
use domain::{DraftId, Place};
use forms::Evaluation;
use leptos::prelude::*;
use services::Fault;
use services::evidence::{Evidence, SlotState};
use services::filing::Draft;
use visit::{Answer, Page, Visit};
use words::{Message, say};

use super::cost::because;
use super::other_form::other_form;

/// Everything that the form asks for with these answers, each with what there is and the way to add it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Received(case).into());
    }
    let evidence = visit.services.evidence_of_draft(&session, &draft).await?;
    Ok(Page::new(say::evidence_title(), move || draw(&visit, &draft, &evidence)).into())
}

fn draw(visit: &Visit, draft: &Draft, evidence: &Evidence) -> AnyView {
    let words = visit.words();
    let evaluation = draft.evaluate(visit.services.today());
    let back = Link::new(visit.to(&Place::TaskList(draft.id)), words.text(say::evidence_back_to_form()));
    let form = draft.form.words(visit.language).form("name");
    let items = items(visit, draft, &evaluation, evidence);
    let lead = if items.is_empty() { say::evidence_none() } else { say::evidence_lead() };
    let later = (!items.is_empty()).then(|| view! { <p class="text-quiet">{words.text(say::evidence_later())}</p> });
    view! {
        <PageBody>
            <PageTop back=back/>
            <Caption text=form/>
            <PageHeading text=words.text(say::evidence_title()) intro=Some(words.text(lead))/>
            <EvidenceList items=items/>
            {later}
        </PageBody>
    }
    .into_any()
}

/// The same as a part of another page, under a heading of its own. Nothing when nothing is asked for.
pub(super) fn section(
    visit: &Visit,
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    evidence: &Evidence,
) -> Option<AnyView> {
    let items = items(visit, draft, evaluation, evidence);
    let words = visit.words();
    (!items.is_empty()).then(|| {
        view! {
            <h2>{words.text(say::evidence_title())}</h2>
            <p>{words.text(say::evidence_lead())}</p>
            <EvidenceList items=items/>
        }
        .into_any()
    })
}

fn items(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>, evidence: &Evidence) -> Vec<Item> {
    let (words, said) = (visit.words(), draft.form.words(visit.language));
    let item = |asked: forms::Evidence<'_>| {
        let about = said.evidence(asked.name);
        let reasons = because(evaluation, &asked.because, words);
        let reasons = reasons.map(|reasons| words.text(say::explain_evidence(reasons)));
        let why: Vec<_> = about.why.into_iter().chain(reasons).collect();
        let (state, tone) = state(evidence.state(asked.name), asked.is_required);
        let slot = visit.to(&Place::EvidenceSlot { folder: draft.id.into(), slot: asked.name.to_owned() });
        // What is a form itself is filled in here first; its receipt is the document.
        let form = asked.form.filter(|_| evidence.state(asked.name) == SlotState::Nothing);
        Item {
            title: about.label,
            lang: None,
            help: about.help,
            why: (!why.is_empty()).then(|| why.join(" ")),
            state: Some(words.text(state)),
            tone,
            actions: form
                .and_then(|id| other_form(visit, id))
                .into_iter()
                .chain([Link::new(slot, words.text(say::evidence_slot_open()))])
                .collect(),
        }
    };
    evaluation.evidence().into_iter().map(item).collect()
}

pub(crate) fn state(state: SlotState, is_required: bool) -> (Message, Tone) {
    match state {
        SlotState::Nothing if is_required => (say::evidence_state_needed(), Tone::Waiting),
        SlotState::Nothing => (say::evidence_state_helps(), Tone::Plain),
        SlotState::There(count) => (say::evidence_state_documents(count), Tone::Good),
        SlotState::BeingChecked => (say::evidence_state_checking(), Tone::Active),
        SlotState::Explained => (say::evidence_state_explained(), Tone::Good),
        SlotState::Refused => (say::evidence_state_refused(), Tone::Bad),
    }
}

/// How many of those that are asked for have something or are explained, and how many there are.
pub(super) fn progress(evaluation: &Evaluation<'_>, evidence: &Evidence) -> (usize, usize) {
    let asked = evaluation.evidence();
    let is_done = |state| matches!(state, SlotState::There(_) | SlotState::BeingChecked | SlotState::Explained);
    (asked.iter().filter(|asked| is_done(evidence.state(asked.name))).count(), asked.len())
}

/// What is to be said of the evidence before anything is signed: what is needed and not there, and what is being checked.
pub(super) fn before_signing(
    visit: &Visit,
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    evidence: &Evidence,
) -> Option<AnyView> {
    let (words, said) = (visit.words(), draft.form.words(visit.language));
    let asked = evaluation.evidence();
    let is_open = |state| matches!(state, SlotState::Nothing | SlotState::Refused);
    // What is a form itself is waited for by the signature.
    let is_companion = |asked: &&forms::Evidence<'_>| asked.form.is_some_and(|id| other_form(visit, id).is_some());
    let missing = asked.iter().filter(|asked| asked.is_required && is_open(evidence.state(asked.name)));
    let missing = missing.filter(|asked| !is_companion(asked));
    let missing: Vec<_> = missing
        .map(|asked| {
            let href = visit.to(&Place::EvidenceSlot { folder: draft.id.into(), slot: asked.name.to_owned() });
            view! { <li><a href=href>{said.evidence(asked.name).label}</a></li> }
        })
        .collect();
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::review_evidence_title())>
                <p>{words.text(say::review_evidence_lead())}</p>
                <ul>{missing}</ul>
            </Alert>
        }
    });
    let checking = is_being_checked(evaluation, evidence).then(|| {
        view! {
            <Alert kind=AlertKind::Info title=words.text(say::review_evidence_checking_title())>
                <p>{words.text(say::review_evidence_checking())}</p>
            </Alert>
        }
    });
    (missing.is_some() || checking.is_some()).then(|| view! { {missing}{checking} }.into_any())
}

/// Whether something that is asked for is still being checked, so that nothing can be signed.
pub(super) fn is_being_checked(evaluation: &Evaluation<'_>, evidence: &Evidence) -> bool {
    evaluation.evidence().iter().any(|asked| evidence.is_being_checked(asked.name))
}
