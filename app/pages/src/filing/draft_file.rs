use components::{Alert, AlertKind, Button, ButtonRow, FileInput, PostForm};
use domain::{DraftId, Place};
use leptos::prelude::*;
use services::Fault;
use services::filing::ExportRefusal;
use visit::{Answer, File, Flash, Visit};
use words::say;

use crate::parts::{field, target};

/// Everything that was typed into a draft, as a file.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(draft)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    Ok(match visit.services.export_draft(&session, draft, visit.language).await? {
        Ok(export) => {
            let name = format!("{}-draft.json", export.form);
            File { name, content_type: "application/json", bytes: export.json.into_bytes() }.into()
        }
        Err(ExportRefusal::NotFound) => Answer::NotFound,
        Err(ExportRefusal::Filed(case)) => Place::Case(case).into(),
    })
}

/// The way to begin with such a file, for whoever is signed in.
pub(super) fn import(visit: &Visit, flash: &Flash) -> Option<AnyView> {
    visit.session.as_ref()?;
    let words = visit.words();
    let (action, token) = target(visit, actions::IMPORT_DRAFT);
    let question = field("file", words.text(say::draft_file_import_label()), flash)
        .hint(words.text(say::draft_file_import_hint()));
    let view = view! {
        <h2>{words.text(say::draft_file_import_title())}</h2>
        <p>{words.text(say::draft_file_import_text())}</p>
        <PostForm action=action token=token has_files=true>
            <FileInput field=question accept=".json,application/json"/>
            <ButtonRow>
                <Button text=words.text(say::draft_file_import_button())/>
            </ButtonRow>
        </PostForm>
    };
    Some(view.into_any())
}

/// What became of the file, on the first page of the draft that was begun with it.
pub(super) fn imported(visit: &Visit, draft: DraftId) -> Option<AnyView> {
    let (words, flash) = (visit.words(), visit.flash());
    if flash.value("imported") != draft.to_string() {
        return None;
    }
    let unknown = flash.value("unknown-count").parse::<usize>().ok().filter(|count| *count > 0);
    let unknown = unknown.map(|count| words.text(say::draft_file_unknown(count, flash.value("unknown"))));
    let unsigned = (!flash.value("unsigned").is_empty()).then(|| words.text(say::draft_file_unsigned()));
    let kind = if unknown.is_some() || unsigned.is_some() { AlertKind::Warning } else { AlertKind::Success };
    let said = unknown.into_iter().chain(unsigned).map(|text| view! { <p>{text}</p> }).collect_view();
    let title = words.text(say::draft_file_begun());
    Some(view! { <Alert kind=kind title=title>{said}</Alert> }.into_any())
}
