use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Evidence as Item, EvidenceList, Link, PageBody,
    PageHeading, PageTop, PostForm, TextInput, Tone,
};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::evidence::{DocumentFile, SlotState, Standing};
use services::supplements::{Cannot, Item as Titled, SendMore, Unsent};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::cases::form_name;
use crate::filing::evidence_slot::name;
use crate::filing::evidence_state;
use crate::parts::{error_summary, field, target};

/// Where documents are put together that nobody asked for: what is there, the way to add more, and the one rule before they are
/// sent.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(case)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(more) = visit.services.send_more(&session, case).await? else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    Ok(Page::new(say::send_title(), move || draw(&visit, &more, &flash)).with_errors(has_errors).into())
}

fn draw(visit: &Visit, more: &SendMore, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(more.case)), words.text(say::round_to_case()));
    let (errors, told) = (error_summary(words, flash), told(words, flash));
    let (form, step) = (form_name(&more.form, visit.language), Some(more.receipt.to_string()));
    let is_open = more.cannot.is_none();
    let against = more.cannot.map(|cannot| against(visit, cannot, more.unsent.is_some()));
    let rule = is_open.then(|| {
        let title = words.text(say::send_rule_title());
        view! { <Alert kind=AlertKind::Info title=title><p>{words.text(say::send_rule())}</p></Alert> }
    });
    let unsent = more.unsent.as_ref().filter(|unsent| !unsent.items.is_empty());
    let there = unsent.map(|unsent| {
        let items = unsent.items.iter().map(|item| listed(visit, unsent, item, is_open)).collect::<Vec<_>>();
        view! { <h2>{words.text(say::send_there())}</h2> <EvidenceList items=items/> }
    });
    let add = is_open.then(|| add(visit, more.case, unsent.is_some(), flash));
    let send = unsent.filter(|_| is_open).and_then(|unsent| send(visit, more.case, unsent));
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            {told}
            <Caption text=form step=step/>
            <PageHeading text=words.text(say::send_title()) intro=Some(words.text(say::send_lead()))/>
            {against}
            {there}
            {add}
            {rule}
            {send}
        </PageBody>
    }
    .into_any()
}

/// Why nothing was sent.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let text = match flash.value("told").as_str() {
        "empty" => say::send_not_sent_empty(),
        "checking" => say::send_not_sent_checking(),
        "changed" => say::send_not_sent_changed(),
        "many" => say::send_not_sent_many(flash.value("hours").parse::<u32>().unwrap_or(24)),
        _ => return None,
    };
    let title = words.text(say::send_not_sent_title());
    Some(view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(text)}</p></Alert> }.into_any())
}

/// What is against sending anything now, and what to do instead.
fn against(visit: &Visit, cannot: Cannot, has_unsent: bool) -> AnyView {
    let words = visit.words();
    let (title, text) = match cannot {
        Cannot::Asked(_) => (say::send_asked_title(), say::send_asked()),
        Cannot::Fee => (say::send_fee_title(), say::send_fee()),
        Cannot::Over => (say::send_over_title(), say::send_over()),
    };
    let answer = match cannot {
        Cannot::Asked(Some(round)) => {
            let href = visit.to(&Place::Round(round));
            Some(view! { <p><a href=href>{words.text(say::send_asked_link())}</a></p> }.into_any())
        }
        Cannot::Asked(None) => Some(view! { <p>{words.text(say::send_asked_elsewhere())}</p> }.into_any()),
        Cannot::Fee | Cannot::Over => None,
    };
    let kept = has_unsent.then(|| view! { <p>{words.text(say::send_kept())}</p> });
    view! {
        <Alert kind=AlertKind::Warning title=words.text(title)>
            <p>{words.text(text)}</p>
            {answer}
            {kept}
        </Alert>
    }
    .into_any()
}

/// One thing that is put together, with its files.
fn listed(visit: &Visit, unsent: &Unsent, item: &Titled, is_open: bool) -> Item {
    let words = visit.words();
    let evidence = &unsent.evidence;
    let is_sent = |file: &&DocumentFile| matches!(file.standing, Standing::Kept { .. });
    let files = evidence.of(&item.slot).flat_map(|document| &document.files).filter(is_sent);
    let files: Vec<_> = files.map(|file| name(words, file)).collect();
    let (state, tone) = state(unsent, item);
    let there = Place::EvidenceSlot { folder: unsent.id.into(), slot: item.slot.clone() };
    let change = is_open.then(|| Link::new(visit.to(&there), words.text(say::evidence_slot_open())));
    Item {
        title: item.title.clone(),
        help: (!files.is_empty()).then(|| files.join(", ")),
        state: Some(words.text(state)),
        tone,
        actions: change.into_iter().collect(),
        ..Item::default()
    }
}

/// How one thing stands. That it has a name is no document.
fn state(unsent: &Unsent, item: &Titled) -> (Message, Tone) {
    let has_any = unsent.evidence.of(&item.slot).next().is_some();
    match unsent.evidence.state(&item.slot) {
        state @ (SlotState::There(_) | SlotState::BeingChecked) => evidence_state(state, false),
        SlotState::Explained | SlotState::Nothing | SlotState::Refused if has_any => {
            (say::evidence_state_refused(), Tone::Bad)
        }
        SlotState::Explained | SlotState::Nothing | SlotState::Refused => (say::send_item_none(), Tone::Waiting),
    }
}

/// The form that names what is to be sent; its files are added on the next page.
fn add(visit: &Visit, case: CaseId, has_items: bool, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::NAME_DOCUMENT);
    let hidden = vec![("case".to_owned(), case.to_string())];
    let question = field("title", words.text(say::send_what()), flash).hint(words.text(say::send_what_hint()));
    let (title, kind) =
        if has_items { (say::send_add_more(), ButtonKind::Secondary) } else { (say::send_add(), ButtonKind::Primary) };
    view! {
        <h2>{words.text(title)}</h2>
        <PostForm action=action token=token hidden=hidden>
            <TextInput field=question/>
            <ButtonRow>
                <Button text=words.text(say::send_add_button()) kind=kind/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// The button, or why nothing can be sent yet. Nothing while there is no document.
fn send(visit: &Visit, case: CaseId, unsent: &Unsent) -> Option<AnyView> {
    let words = visit.words();
    let mut states = unsent.items.iter().map(|item| unsent.evidence.state(&item.slot));
    if states.clone().any(|state| state == SlotState::BeingChecked) {
        return Some(view! { <p>{words.text(say::send_not_sent_checking())}</p> }.into_any());
    }
    if !states.any(|state| matches!(state, SlotState::There(_))) {
        return None;
    }
    let (action, token) = target(visit, actions::SEND_DOCUMENTS);
    let hidden = [("case", case.to_string()), ("supplement", unsent.id.to_string()), ("seen", unsent.seen.to_string())];
    let hidden: Vec<_> = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let view = view! {
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                <Button text=words.text(say::send_button())/>
            </ButtonRow>
        </PostForm>
    };
    Some(view.into_any())
}
