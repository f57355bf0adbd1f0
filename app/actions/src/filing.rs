//! Filling in a form, signing and paying.

use std::collections::BTreeMap;

use domain::{DraftId, Place};
use forms::Next;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use services::filing::{
    Begin, Begun, ChooseRefusal, DiscardRefusal, Draft, ImportRefusal, ImportedDraft, Keep, PayRefusal, RowRefusal,
    Save, SaveOutcome, SaveRefusal, Sign, SignMistake, SignRefusal, StartRefusal, Step,
};
use visit::{Cookie, Flash, Going, Refused, Visit};
use words::{Message, say};

use crate::account::{mistake, showing};
use crate::gate::{NotDone, Told, Went, act, person};

/// Starts a form; `told` is `yes` when what the person has told before is to be filled in.
#[server(prefix = "/do", endpoint = "start-draft")]
pub(crate) async fn start_draft(
    csrf: String,
    #[server(default)] form: String,
    #[server(default)] told: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let begin = if told == "yes" { Begin::WithWhatWasTold } else { Begin::Blank };
        match visit.services.start_draft(&session, &form, begin).await? {
            Ok(draft) => Ok(Place::TaskList(draft).into()),
            // The drafts that are already open stand on the home page.
            Err(StartRefusal::TooMany) => Ok(Place::Home.into()),
            Err(StartRefusal::NoSuchForm) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Begins a form with the copy of a draft. What it does not know is said on the first page of the draft.
#[server(prefix = "/do", endpoint = "import-draft")]
pub(crate) async fn import_draft(csrf: String, #[server(default)] file: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let refuse = |message| Ok(mistake(&visit, Place::Forms, Flash::default(), "file", message));
        if file.is_empty() {
            return refuse(say::error_draft_file_none());
        }
        match visit.services.import_draft(&session, &file).await? {
            Ok(imported) => Ok(showing(&visit, Place::TaskList(imported.id), &told(&imported))),
            Err(ImportRefusal::NotADraft) => refuse(say::error_draft_file_wrong()),
            Err(ImportRefusal::Newer) => refuse(say::error_draft_file_newer()),
            Err(ImportRefusal::NoSuchForm) => refuse(say::error_draft_file_form()),
            Err(ImportRefusal::TooMany) => refuse(say::error_draft_file_many()),
        }
    })
    .await
}

/// More names than this fit into no sentence. All of them stay with the draft.
const MOST_NAMES: usize = 5;

fn told(imported: &ImportedDraft) -> Flash {
    let unknown = &imported.unknown;
    let mut names = unknown.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>();
    if unknown.len() > MOST_NAMES {
        names.push("…");
    }
    Flash::default()
        .with_value("imported", &imported.id.to_string())
        .with_value("unknown-count", &unknown.len().to_string())
        .with_value("unknown", &names.join(", "))
        .with_value("unsigned", if imported.is_unsigned { "yes" } else { "" })
}

/// What the saved-state line hears: the new version; neither that nor `filed` when another window was faster.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Saved {
    pub version: Option<String>,
    /// The case that the form became before this could be saved.
    pub filed: Option<String>,
}

/// Saves a page of a form, and goes where the person wants to go.
///
/// `intent` is `continue`, `leave`, `autosave`, `add GROUP`, `sort GROUP`, or `remove`, `up` or `down` with `GROUP ROW`.
/// A group within the row of another is `GROUP.ROW.GROUP`.
#[server(prefix = "/do", endpoint = "save-page")]
pub(crate) async fn save_page(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] page: String,
    #[server(default)] version: String,
    #[server(default)] intent: String,
    #[server(default)] answers: BTreeMap<String, String>,
    #[server(default)] many: BTreeMap<String, Vec<String>>,
    #[server(default)] seen: BTreeMap<String, String>,
) -> Result<Saved, NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let draft = id(&draft)?;
        let base_version = version.parse().map_err(|_| Refused::NotFound)?;
        let wish = Intent::read(&intent);
        let step = if matches!(wish, Intent::Continue) { Step::Continue } else { Step::Stay };
        let save = Save { draft, page: &page, base_version, posted: posted(answers, many, seen), step };
        let saved = match visit.services.save_page(&session, save).await? {
            Ok(saved) => saved,
            Err(SaveRefusal::Filed(case)) => {
                let told = Saved { filed: Some(case.to_string()), version: None };
                return Ok(Told { to: Place::Case(case).into(), told });
            }
            Err(SaveRefusal::NotFound | SaveRefusal::NoSuchPage) => return Err(Refused::NotFound),
        };
        let has_collided = matches!(saved.outcome, SaveOutcome::Collided(_));
        let is_older = matches!(saved.outcome, SaveOutcome::OtherEdition);
        // A window that shows an earlier edition goes on posting what that asked, so it keeps its version.
        let version = (!has_collided && !is_older).then(|| saved.draft.version.to_string());
        let checked = Place::Checked { draft, page: page.clone() };
        let to = match wish {
            _ if saved.draft.form.page(&page).is_none() => Place::TaskList(draft),
            _ if has_collided || is_older => checked,
            Intent::Continue => onward(&visit, &saved.draft, &page),
            Intent::Leave => Place::TaskList(draft),
            Intent::Autosave => checked,
            Intent::Add(group) => {
                let added = visit.services.add_row(&session, draft, &page, group, base_version).await?;
                row_place(added.map(|_| ()), draft, &page)?
            }
            Intent::Remove(group, row) => {
                let removed = visit.services.remove_row(&session, draft, &page, group, row, base_version).await?;
                row_place(removed.map(|_| ()), draft, &page)?
            }
            Intent::Move(group, row, to) => {
                let moved = visit.services.move_row(&session, draft, &page, group, (row, to), base_version).await?;
                row_place(moved.map(|_| ()), draft, &page)?
            }
            Intent::Sort(group) => {
                let sorted = visit.services.sort_rows(&session, draft, &page, group, base_version).await?;
                row_place(sorted.map(|_| ()), draft, &page)?
            }
        };
        Ok(Told { to: to.into(), told: Saved { version, filed: None } })
    })
    .await
}

/// What the button that sent a page asks for.
enum Intent<'a> {
    Continue,
    Leave,
    Autosave,
    Add(&'a str),
    Remove(&'a str, usize),
    /// From this row to the place of that one.
    Move(&'a str, usize, usize),
    Sort(&'a str),
}

impl<'a> Intent<'a> {
    fn read(intent: &'a str) -> Self {
        let mut words = intent.split(' ');
        match (words.next(), words.next(), words.next().map(str::parse::<usize>)) {
            (Some("leave"), None, None) => Self::Leave,
            (Some("autosave"), None, None) => Self::Autosave,
            (Some("add"), Some(group), None) => Self::Add(group),
            (Some("sort"), Some(group), None) => Self::Sort(group),
            (Some("remove"), Some(group), Some(Ok(row))) => Self::Remove(group, row),
            (Some("up"), Some(group), Some(Ok(row))) => Self::Move(group, row, row.saturating_sub(1)),
            (Some("down"), Some(group), Some(Ok(row))) => Self::Move(group, row, row.saturating_add(1)),
            // Pressing Enter in a field sends no button: that means to go on.
            _ => Self::Continue,
        }
    }
}

/// Where Continue leads: the next page, or the same one when something on it is wrong or missing.
/// When nothing else is to be done it leads to the pages that are to be looked at again, and then back to the review,
/// from which an answer was changed.
fn onward(visit: &Visit, draft: &Draft, page: &str) -> Place {
    let evaluation = draft.evaluate(visit.services.today());
    if evaluation.is_complete() {
        let again = draft.to_look_at(&evaluation).first().map(|page| (*page).to_owned());
        return again.map_or(Place::Review(draft.id), |page| Place::Question { draft: draft.id, page });
    }
    let is_stopped = evaluation.stops().iter().any(|stop| stop.page == page);
    match evaluation.next_after(page) {
        Next::Page(next) if next != page && !is_stopped => Place::Question { draft: draft.id, page: next.to_owned() },
        Next::Review if !is_stopped => Place::Review(draft.id),
        _ => Place::Checked { draft: draft.id, page: page.to_owned() },
    }
}

/// The answers as the draft takes them. Browsers send nothing for a question in which nothing is
/// chosen, so a page also names what it showed: that is left blank unless it was answered.
pub(crate) fn posted(
    answers: BTreeMap<String, String>,
    many: BTreeMap<String, Vec<String>>,
    seen: BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut posted = seen;
    posted.extend(answers);
    posted.extend(many.into_iter().map(|(key, values)| (key, values.join(" "))));
    posted.into_iter().collect()
}

fn row_place(changed: Result<(), RowRefusal>, draft: DraftId, page: &str) -> Result<Place, Refused> {
    match changed {
        // A row that another window moved, or one too many: the page shows how it stands.
        Ok(()) | Err(RowRefusal::Moved | RowRefusal::Full) => Ok(Place::Question { draft, page: page.to_owned() }),
        Err(RowRefusal::Filed(case)) => Ok(Place::Case(case)),
        Err(RowRefusal::NotFound | RowRefusal::NoSuchRow) => Err(Refused::NotFound),
    }
}

/// Decides which of two answers counts that two windows gave. An answer in several fields, such as a date, is
/// decided as a whole: `fields` names them, with blanks between.
#[server(prefix = "/do", endpoint = "resolve-collision")]
pub(crate) async fn resolve_collision(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] page: String,
    #[server(default)] fields: String,
    #[server(default)] keep: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let draft = id(&draft)?;
        let keep = match keep.as_str() {
            "theirs" => Keep::Theirs,
            "yours" => Keep::Yours,
            _ => return Err(Refused::NotFound),
        };
        let kept = visit.services.draft(&session, draft).await?;
        if kept.is_none_or(|kept| kept.form.page(&page).is_none()) {
            return Err(Refused::NotFound);
        }
        for field in fields.split(' ') {
            match visit.services.resolve_collision(&session, draft, field, keep).await? {
                // Not found is decided already, perhaps in the other window: the page shows how it stands.
                Ok(_) | Err(ChooseRefusal::NotFound) => {}
                Err(ChooseRefusal::Filed(case)) => return Ok(Place::Case(case).into()),
            }
        }
        Ok(Place::Checked { draft, page: page.clone() }.into())
    })
    .await
}

/// Deletes a form that was begun.
#[server(prefix = "/do", endpoint = "discard-draft")]
pub(crate) async fn discard_draft(csrf: String, #[server(default)] draft: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let draft = id(&draft)?;
        match visit.services.discard_draft(&session, draft).await? {
            Ok(()) => Ok(Place::Home.into()),
            Err(DiscardRefusal::Filed(case)) => Ok(Place::Case(case).into()),
            Err(DiscardRefusal::PaidFor) => Ok(Place::Payment(draft).into()),
            Err(DiscardRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Signs a form, and goes on to pay for it.
#[server(prefix = "/do", endpoint = "sign-draft")]
pub(crate) async fn sign_draft(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] version: String,
    #[server(default)] name: String,
    #[server(default)] agree: String,
    #[server(default)] companion: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let draft = id(&draft)?;
        let version = version.parse().map_err(|_| Refused::NotFound)?;
        let (agreed, companion) = (agree == "yes", companion.as_str());
        let sign = Sign { draft, typed_name: &name, agreed, version, language: visit.language, companion };
        match visit.services.sign(&session, sign).await? {
            Ok(_) => pay_for(&visit, draft).await,
            Err(SignRefusal::NotFound) => Err(Refused::NotFound),
            Err(SignRefusal::Filed(case)) => Ok(Place::Case(case).into()),
            Err(refusal) => {
                let flash = sign_mistakes(&visit, refusal).with_value("name", &name).with_value("companion", companion);
                let going = Going::from(Place::Sign(draft));
                Ok(visit
                    .keep(&flash)
                    .map_or_else(|| Place::Sign(draft).into(), |cookie: Cookie| going.with(cookie).into()))
            }
        }
    })
    .await
}

fn sign_mistakes(visit: &Visit, refusal: SignRefusal) -> Flash {
    let words = visit.words();
    let of_name = |message: Message| Flash::error("name", words.text(message));
    match refusal {
        SignRefusal::Mistakes(mistakes) => {
            mistakes.into_iter().fold(Flash::default(), |flash, mistake| match mistake {
                SignMistake::NoCompanion => flash.and_error("companion", words.text(say::error_together_none())),
                SignMistake::NotAgreed => flash.and_error("agree", words.text(say::error_sign_agree())),
                SignMistake::NameMissing => flash.and_error("name", words.text(say::error_sign_name_missing())),
                SignMistake::NameDiffers { expected } => {
                    flash.and_error("name", words.text(say::error_sign_name_differs(expected)))
                }
            })
        }
        SignRefusal::CompanionGone => Flash::error("companion", words.text(say::error_together_gone())),
        SignRefusal::NotComplete => of_name(say::error_sign_incomplete()),
        SignRefusal::EditionEnded => of_name(say::error_sign_edition()),
        SignRefusal::BeingChecked => of_name(say::error_sign_checking()),
        SignRefusal::HeldApart => of_name(say::error_sign_apart()),
        SignRefusal::Changed | SignRefusal::NotFound | SignRefusal::Filed(_) => of_name(say::error_sign_changed()),
    }
}

/// Goes to the payment page for a form that is signed.
#[server(prefix = "/do", endpoint = "pay")]
pub(crate) async fn pay(csrf: String, #[server(default)] draft: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        person(&visit)?;
        pay_for(&visit, id(&draft)?).await
    })
    .await
}

async fn pay_for(visit: &Visit, draft: DraftId) -> Result<Went, Refused> {
    let session = person(visit)?;
    match visit.services.begin_payment(&session, draft, visit.language).await? {
        Ok(Begun::Checkout { url }) => Ok(Going::to_checkout(url).into()),
        Ok(Begun::Filed(case)) => Ok(Place::Received(case).into()),
        Err(PayRefusal::NotSigned) => Ok(Place::Sign(draft).into()),
        Ok(Begun::Waiting) | Err(PayRefusal::Away) => Ok(Place::Payment(draft).into()),
        Err(PayRefusal::NotFound) => Err(Refused::NotFound),
    }
}

fn id(text: &str) -> Result<DraftId, Refused> {
    text.parse().map_err(|_| Refused::NotFound)
}
