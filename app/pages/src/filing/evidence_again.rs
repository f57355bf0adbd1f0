use components::{
    Button, ButtonRow, Caption, CheckboxGroup, Choice, EmptyState, Link, PageBody, PageHeading, PageTop, PostForm,
};
use domain::{DraftId, Place};
use leptos::prelude::*;
use services::Fault;
use services::filing::Draft;
use services::library::{ReadyFile, ReadyFiles};
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::evidence_slot::{name, picture, standing};
use crate::library::{number, use_of, ways};
use crate::parts::{error_summary, field, target};

/// What was uploaded before, to add it to something else that a form asks for.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let slot: String = visit.parameter("slot").unwrap_or_default();
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Received(case).into());
    }
    if !draft.evaluate(visit.services.today()).evidence().iter().any(|asked| asked.name == slot) {
        return Ok(Answer::NotFound);
    }
    let ready = visit.services.ready_files(&session, id, &slot, number(&visit)).await?;
    if ready.files.is_empty() && ready.number > 1 {
        return Ok(Answer::NotFound);
    }
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    let body = move || draw(&visit, &draft, &slot, &ready, &flash);
    Ok(Page::new(say::library_again_title(), body).with_errors(has_errors).into())
}

fn draw(visit: &Visit, draft: &Draft, slot: &str, ready: &ReadyFiles, flash: &Flash) -> AnyView {
    let words = visit.words();
    let about = draft.form.words(visit.language).evidence(slot).label;
    let there = visit.to(&Place::EvidenceSlot { draft: draft.id, slot: slot.to_owned() });
    let back = Link::new(there.clone(), about.clone());
    let errors = error_summary(words, flash);
    let here = visit.to(&Place::EvidenceAgain { draft: draft.id, slot: slot.to_owned() });
    let ways = ways(visit, ready.number, ready.has_older, |number| format!("{here}?page={number}"));
    let list = if ready.files.is_empty() {
        let (title, text) = (say::library_again_none_title(), say::library_again_none_text());
        view! { <EmptyState title=words.text(title) text=words.text(text) action=Link::new(there, about.clone())/> }
            .into_any()
    } else {
        choose(visit, draft.id, slot, ready, flash)
    };
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=about/>
            <PageHeading
                text=words.text(say::library_again_title())
                intro=Some(words.text(say::library_again_lead()))
            />
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

fn choose(visit: &Visit, draft: DraftId, slot: &str, ready: &ReadyFiles, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::USE_AGAIN);
    let hidden = vec![("draft".to_owned(), draft.to_string()), ("slot".to_owned(), slot.to_owned())];
    let question = field("files", words.text(say::library_again_choose()), flash).within("chosen");
    let question = question.hint(words.text(say::library_again_hint()));
    let choices = ready.files.iter().map(|file| choice(visit, file)).collect();
    let checked = flash.value("files").split_whitespace().map(str::to_owned).collect();
    view! {
        <PostForm action=action token=token hidden=hidden>
            <CheckboxGroup field=question choices=choices checked=checked/>
            <ButtonRow>
                <Button text=words.text(say::library_again_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn choice(visit: &Visit, ReadyFile { given_for, file }: &ReadyFile) -> Choice {
    let words = visit.words();
    let (_, _, said) = standing(file);
    let size = said.into_iter().next().map(|size| words.text(size)).unwrap_or_default();
    let used = words.text(say::library_again_used(use_of(visit, given_for), size));
    Choice::new(file.id.to_string(), name(words, file)).hint(used).picture(picture(visit, file))
}
