//! What the person of a draft still has to look at.

use domain::DraftId;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::{Error, Writer};

/// An answer that came from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOver {
    /// The question or repeating group.
    pub question: String,
    /// Where the answer came from, in a word.
    pub from: String,
}

/// What a person still has to look at: what the edition that the draft was carried over to has changed, and what was
/// taken over from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToLookAt {
    /// From which edition it came, while there is something to tell of it.
    pub moved_from: Option<String>,
    /// Pages whose questions have changed since they were answered.
    pub pages: Vec<String>,
    /// Answers that came from elsewhere.
    pub taken_over: Vec<TakenOver>,
}

/// Writes down what the person still has to look at.
///
/// # Errors
/// Only what the database says.
pub async fn write(tx: &mut Writer, draft: DraftId, to_look_at: &ToLookAt) -> Result<(), Error> {
    sqlx::query("update drafts set moved_from = $2, look_at = $3, taken_over = $4 where id = $1")
        .bind(draft.to_string())
        .bind(to_look_at.moved_from.clone())
        .bind(Some(to_look_at.pages.join(" ")).filter(|pages| !pages.is_empty()))
        .bind(in_words(&to_look_at.taken_over))
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub(crate) fn read(row: &AnyRow) -> Result<ToLookAt, Error> {
    let (pages, taken_over): (Option<String>, Option<String>) = (row.try_get("look_at")?, row.try_get("taken_over")?);
    Ok(ToLookAt {
        moved_from: row.try_get("moved_from")?,
        pages: pages.iter().flat_map(|pages| pages.split(' ')).map(str::to_owned).collect(),
        taken_over: taken_over.iter().flat_map(|text| text.split(' ')).filter_map(taken).collect(),
    })
}

pub(crate) fn in_words(taken_over: &[TakenOver]) -> Option<String> {
    let each: Vec<_> = taken_over.iter().map(|taken| format!("{}={}", taken.question, taken.from)).collect();
    (!each.is_empty()).then(|| each.join(" "))
}

fn taken(text: &str) -> Option<TakenOver> {
    let (question, from) = text.split_once('=')?;
    Some(TakenOver { question: question.to_owned(), from: from.to_owned() })
}
