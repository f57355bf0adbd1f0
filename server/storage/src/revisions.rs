//! The answers of drafts, one revision after another.

use domain::{DraftId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::moment;
use crate::drafts::NewDraft;
use crate::to_look_at::{self, ToLookAt};
use crate::{Constraint, Error, Reader, Writer};

/// How many revisions of a draft stay.
const STAY: i64 = 50;

/// What made a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Answers were saved.
    Saved,
    /// A row was added to a group.
    RowAdded,
    /// A row was taken from a group, so later rows have other numbers.
    RowRemoved,
    /// The rows of a group have another order.
    RowsMoved,
    /// A person chose between two answers.
    Chosen,
    /// The answers were carried over to a later edition of the form.
    Moved,
    /// Evidence is about to be changed, so that a signature counts no more; the answers are as before.
    Evidence,
}

impl Change {
    const fn name(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::RowAdded => "row-added",
            Self::RowRemoved => "row-removed",
            Self::RowsMoved => "rows-moved",
            Self::Chosen => "chosen",
            Self::Moved => "moved",
            Self::Evidence => "evidence",
        }
    }
}

/// New answers.
#[derive(Debug, Clone)]
pub struct Revision {
    /// Of which draft.
    pub draft: DraftId,
    /// One more than the newest.
    pub version: i64,
    /// To which edition they were given.
    pub edition: String,
    /// What made them.
    pub change: Change,
    /// On which page.
    pub page: Option<String>,
    /// When.
    pub at: Timestamp,
    /// All answers, sealed.
    pub sealed: Vec<u8>,
}

/// The sealed answers of a revision, and the edition to which they were given.
#[derive(Debug, Clone)]
pub struct Past {
    /// The edition; none in a row that an older program wrote meanwhile.
    pub edition: Option<String>,
    /// All answers, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps the first answers of a draft.
pub(crate) async fn begin(tx: &mut Writer, new: &NewDraft) -> Result<(), Error> {
    sqlx::query(
        "insert into draft_revisions (draft_id, version, saved_at, change, edition, sealed) \
         values ($1, 1, $2, 'started', $3, $4)",
    )
    .bind(new.id.to_string())
    .bind(new.at.micros())
    .bind(new.edition.clone())
    .bind(new.sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The sealed answers of one revision, while it stays.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, draft: DraftId, version: i64) -> Result<Option<Past>, Error> {
    let row = sqlx::query("select edition, sealed from draft_revisions where draft_id = $1 and version = $2")
        .bind(draft.to_string())
        .bind(version)
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| Ok(Past { edition: row.try_get("edition")?, sealed: row.try_get("sealed")? })).transpose()
}

/// One change of a draft's answers.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The version it made.
    pub version: i64,
    /// When.
    pub at: Timestamp,
    /// The answers after it, sealed.
    pub sealed: Vec<u8>,
}

/// The revisions that stay, the newest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_draft(reader: &mut Reader, draft: DraftId) -> Result<Vec<Kept>, Error> {
    let rows =
        sqlx::query("select version, saved_at, sealed from draft_revisions where draft_id = $1 order by version desc")
            .bind(draft.to_string())
            .fetch_all(reader.connection())
            .await?;
    let kept = |row: &AnyRow| {
        Ok(Kept { version: row.try_get("version")?, at: moment(row, "saved_at")?, sealed: row.try_get("sealed")? })
    };
    rows.iter().map(kept).collect()
}

/// Whether a row was taken from a group on this page after that revision.
///
/// # Errors
/// Only what the database says.
pub async fn rows_moved_since(reader: &mut Reader, draft: DraftId, version: i64, page: &str) -> Result<bool, Error> {
    let row = sqlx::query(
        "select count(*) as moved from draft_revisions \
         where draft_id = $1 and version > $2 and page = $3 and change in ('row-removed', 'rows-moved')",
    )
    .bind(draft.to_string())
    .bind(version)
    .bind(page.to_owned())
    .fetch_one(reader.connection())
    .await?;
    Ok(row.try_get::<i64, _>("moved")? > 0)
}

/// Adds a revision, and lets the oldest go when there are more than fifty.
///
/// # Errors
/// [`Constraint::DraftVersion`](crate::Constraint::DraftVersion) when another change came first, or the draft was filed.
pub async fn save(tx: &mut Writer, revision: &Revision) -> Result<(), Error> {
    let next = sqlx::query(
        "update drafts set version = $2, edition = $3, saved_at = $4, used_at = $4, reminded_at = null \
         where id = $1 and version = $2 - 1 and case_id is null",
    )
    .bind(revision.draft.to_string())
    .bind(revision.version)
    .bind(revision.edition.clone())
    .bind(revision.at.micros())
    .execute(tx.connection())
    .await?;
    if next.rows_affected() != 1 {
        return Err(Error::Conflict(Constraint::DraftVersion));
    }
    add(tx, revision).await
}

/// Carries a draft over to the edition of this revision. It is not the person's work, so it keeps the draft no longer.
///
/// # Errors
/// [`Constraint::DraftVersion`](crate::Constraint::DraftVersion) when another change came first, or the draft was filed.
pub async fn move_on(tx: &mut Writer, revision: &Revision, to_look_at: &ToLookAt) -> Result<(), Error> {
    let next = sqlx::query(
        "update drafts set version = $2, edition = $3 where id = $1 and version = $2 - 1 and case_id is null",
    )
    .bind(revision.draft.to_string())
    .bind(revision.version)
    .bind(revision.edition.clone())
    .execute(tx.connection())
    .await?;
    if next.rows_affected() != 1 {
        return Err(Error::Conflict(Constraint::DraftVersion));
    }
    to_look_at::write(tx, revision.draft, to_look_at).await?;
    add(tx, revision).await
}

async fn add(tx: &mut Writer, revision: &Revision) -> Result<(), Error> {
    sqlx::query(
        "insert into draft_revisions (draft_id, version, saved_at, change, page, edition, sealed) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(revision.draft.to_string())
    .bind(revision.version)
    .bind(revision.at.micros())
    .bind(revision.change.name())
    .bind(revision.page.clone())
    .bind(revision.edition.clone())
    .bind(revision.sealed.clone())
    .execute(tx.connection())
    .await?;
    sqlx::query("delete from draft_revisions where draft_id = $1 and version <= $2")
        .bind(revision.draft.to_string())
        .bind(revision.version - STAY)
        .execute(tx.connection())
        .await?;
    Ok(())
}
