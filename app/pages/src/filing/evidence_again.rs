use components::{
    Button, ButtonRow, Caption, CheckboxGroup, Choice, EmptyState, Link, PageBody, PageHeading, PageTop, PostForm,
};
use domain::{FolderId, Place};
use leptos::prelude::*;
use services::Fault;
use services::library::{ReadyFile, ReadyFiles};
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::asking::Asking;
use super::evidence_slot::{name, picture, standing};
use crate::library::{number, use_of, ways};
use crate::parts::{error_summary, field, target};

/// What was uploaded before, to add it to something else that is asked for.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let asking = match Asking::of(&visit, &session).await? {
        Ok(asking) => asking,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let ready = visit.services.ready_files(&session, asking.folder, &asking.slot, number(&visit)).await?;
    if ready.files.is_empty() && ready.number > 1 {
        return Ok(Answer::NotFound);
    }
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    let body = move || draw(&visit, &asking, &ready, &flash);
    Ok(Page::new(say::library_again_title(), body).with_errors(has_errors).into())
}

fn draw(visit: &Visit, asking: &Asking, ready: &ReadyFiles, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (folder, slot, about, lang) = (asking.folder, asking.slot.as_str(), asking.label.clone(), asking.lang);
    let there = visit.to(&Place::EvidenceSlot { folder, slot: slot.to_owned() });
    let back = Link::new(there.clone(), about.clone());
    let errors = error_summary(words, flash);
    let here = visit.to(&Place::EvidenceAgain { folder, slot: slot.to_owned() });
    let ways = ways(visit, ready.number, ready.has_older, |number| format!("{here}?page={number}"));
    let list = if ready.files.is_empty() {
        let (title, text) = (say::library_again_none_title(), say::library_again_none_text());
        view! { <EmptyState title=words.text(title) text=words.text(text) action=Link::new(there, about.clone())/> }
            .into_any()
    } else {
        choose(visit, folder, slot, ready, flash)
    };
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=about lang=lang/>
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

fn choose(visit: &Visit, folder: FolderId, slot: &str, ready: &ReadyFiles, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::USE_AGAIN);
    let hidden = vec![("draft".to_owned(), folder.to_string()), ("slot".to_owned(), slot.to_owned())];
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
