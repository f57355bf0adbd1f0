use components::{
    ButtonKind, ButtonRow, Caption, Definition, Definitions, DocumentView, Link, LinkButton, PageBody, PageHeading,
    PageTop, ShownAs,
};
use domain::{FileId, FileKind, Place, SeenAs, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::evidence::{DocumentFile, Standing, Viewer};
use services::library::{GivenFor, SeenBy, ShownFile};
use visit::{Answer, Page, Visit};
use words::{Words, say};

use super::{asked_for, form_of, use_of};
use crate::filing::evidence_slot::{name, standing};
use crate::parts::day;

/// A file that was uploaded, as large as the page lets it be, with what it is used for and who has opened it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<FileId>("file")) else {
        return Ok(Answer::NotFound);
    };
    let Some(shown) = visit.services.shown_file(&session, id).await? else { return Ok(Answer::NotFound) };
    let form = form_of(&visit, &shown.given_for);
    let title = say::question_title(form, asked_for(&visit, &shown.given_for));
    let is_pdf = matches!(shown.file().standing, Standing::Kept { kind, .. } if !kind.is_picture());
    Ok(Page::new(title, move || draw(&visit, &shown)).with_document(is_pdf).into())
}

/// The file itself.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<FileId>("file")) else {
        return Ok(Answer::NotFound);
    };
    let opened = visit.services.open_file(Viewer::Owner(&session), id).await?;
    Ok(opened.map_or(Answer::NotFound, |opened| Answer::Document(Box::new(opened))))
}

/// The picture that it is, small.
pub async fn small(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<FileId>("file")) else {
        return Ok(Answer::NotFound);
    };
    let small = visit.services.small_picture(&session, id).await?;
    Ok(small.map_or(Answer::NotFound, |small| Answer::Shown(FileKind::Jpeg, small)))
}

fn draw(visit: &Visit, shown: &ShownFile) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Documents), words.text(say::library_title()));
    let (what, form) = (asked_for(visit, &shown.given_for), form_of(visit, &shown.given_for));
    let view = view(visit, shown, &what);
    let ways = ways(visit, shown);
    let facts = facts(words, shown);
    let uses = uses(visit, shown);
    let seen = (!shown.seen_by.is_empty()).then(|| seen(words, &shown.seen_by));
    view! {
        <PageBody>
            <PageTop back=back/>
            <Caption text=form/>
            <PageHeading text=what/>
            {view}
            {ways}
            <h2>{words.text(say::library_facts())}</h2>
            <Definitions pairs=facts/>
            {uses}
            {seen}
        </PageBody>
    }
    .into_any()
}

/// The file itself, or why there is nothing to see of it.
fn view(visit: &Visit, shown: &ShownFile, what: &str) -> AnyView {
    let (words, file) = (visit.words(), shown.file());
    let src = visit.to(&Place::DocumentFile(file.id));
    match file.standing {
        Standing::Kept { kind, .. } if kind.is_picture() => {
            let (page, pages) = pages(shown);
            let text = words.text(say::library_picture_alt(page, pages, what.to_owned()));
            let shown_as = ShownAs::Picture(file.rotation.degrees());
            view! {
                <DocumentView src shown_as text open=words.text(say::library_open_picture()) without=String::new()/>
            }
            .into_any()
        }
        Standing::Kept { .. } => {
            let text = words.text(say::library_pdf_alt(what.to_owned()));
            let without = words.text(say::library_no_viewer());
            view! {
                <DocumentView src shown_as=ShownAs::Pages text open=words.text(say::library_open_pdf()) without/>
                <p class="text-quiet">{words.text(say::library_pdf_hint())}</p>
            }
            .into_any()
        }
        _ => {
            let (_, _, lines) = standing(file);
            lines.into_iter().map(|line| view! { <p>{words.text(line)}</p> }).collect_view().into_any()
        }
    }
}

/// Which page of its document a file is, and of how many.
fn pages(shown: &ShownFile) -> (usize, usize) {
    let files = &shown.document.files;
    let count = |files: &[DocumentFile]| files.iter().filter(|file| file.is_page()).count();
    (count(&files[..=shown.place]), count(files))
}

/// The ways to the pages of the same document beside this one. Nothing when it is the only one.
fn ways(visit: &Visit, shown: &ShownFile) -> Option<AnyView> {
    let (words, document) = (visit.words(), &shown.document);
    let to = |place: usize| visit.to(&Place::Document(document.files[place].id));
    let before = document.page_before(shown.place).map(|place| {
        view! { <LinkButton href=to(place) text=words.text(say::library_before()) kind=ButtonKind::Secondary/> }
    });
    let after = document.page_after(shown.place).map(|place| {
        view! { <LinkButton href=to(place) text=words.text(say::library_after()) kind=ButtonKind::Secondary/> }
    });
    let (page, pages) = pages(shown);
    (before.is_some() || after.is_some()).then(|| {
        view! { <p>{words.text(say::library_page_of(page, pages))}</p> <ButtonRow>{before}{after}</ButtonRow> }
            .into_any()
    })
}

fn facts(words: Words, shown: &ShownFile) -> Vec<Definition> {
    let file = shown.file();
    let (state, _, lines) = standing(file);
    let kind = matches!(file.standing, Standing::Kept { .. }).then(|| lines.into_iter().next()).flatten();
    let kind = kind.map(|kind| Definition::new(words.text(say::library_fact_kind()), words.text(kind)));
    [
        Some(Definition::new(words.text(say::library_fact_name()), name(words, file))),
        kind,
        Some(Definition::new(words.text(say::library_fact_added()), day(words, file.added_at))),
        Some(Definition::new(words.text(say::library_fact_state()), words.text(state))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn uses(visit: &Visit, shown: &ShownFile) -> AnyView {
    let words = visit.words();
    let link = |given_for: &GivenFor| {
        let place = match &given_for.case {
            Some(case) if given_for.is_by_form() => Place::Received(case.id),
            _ => Place::EvidenceSlot { folder: given_for.folder(), slot: given_for.slot.clone() },
        };
        view! { <li><a href=visit.to(&place)>{use_of(visit, given_for)}</a></li> }
    };
    let links = [&shown.given_for].into_iter().chain(&shown.elsewhere).map(link).collect_view();
    let is_kept = matches!(shown.file().standing, Standing::Kept { .. });
    let again = is_kept.then(|| view! { <p>{words.text(say::library_use_again_text())}</p> });
    view! { <h2>{words.text(say::library_uses())}</h2> <ul>{links}</ul> {again} }.into_any()
}

fn seen(words: Words, looks: &[SeenBy]) -> AnyView {
    let moment = |at: Timestamp| (day(words, at), words.clock(at));
    let line = |seen: &SeenBy| {
        let ((first, first_time), (last, last_time)) = (moment(seen.first_at), moment(seen.last_at));
        let text = match seen.seen_as {
            SeenAs::Owner if seen.times == 1 => say::library_seen_once(last, last_time),
            SeenAs::Owner => say::library_seen_often(first, first_time, last, last_time),
            SeenAs::Officer if seen.times == 1 => say::library_seen_officer_once(last, last_time),
            SeenAs::Officer => say::library_seen_officer_often(first, first_time, last, last_time),
        };
        view! { <li>{words.text(text)}</li> }
    };
    let lines = looks.iter().map(line).collect_view();
    let only_you = looks.iter().all(|seen| seen.seen_as == SeenAs::Owner);
    let only_you = only_you.then(|| view! { <p>{words.text(say::library_seen_only_you())}</p> });
    view! {
        <h2>{words.text(say::library_seen())}</h2>
        {only_you}
        <ul>{lines}</ul>
        <p class="text-quiet">{words.text(say::library_seen_how())}</p>
    }
    .into_any()
}
