use domain::{CaseId, DraftId};
use forms::RowProblem;
use storage::drafts::{self, Change};

use super::draft::Draft;
use super::revise::{Closed, Revising};
use crate::{Outcome, Services, Session};

/// Why no row was added or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
    /// The form has no such group, or the group no such row.
    NoSuchRow,
    /// The group holds no more rows.
    Full,
    /// Another window took a row away, so the number may mean another one. The page is to be shown again.
    Moved,
}

impl From<Closed> for RowRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
        }
    }
}

impl From<RowProblem> for RowRefusal {
    fn from(problem: RowProblem) -> Self {
        match problem {
            RowProblem::Full => Self::Full,
            RowProblem::NoSuchGroup | RowProblem::NoSuchRow => Self::NoSuchRow,
        }
    }
}

impl Services {
    /// Adds a row to a group and says which number it has.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn add_row(
        &self,
        session: &Session,
        id: DraftId,
        page: &str,
        group: &str,
    ) -> Outcome<(Draft, usize), RowRefusal> {
        self.revise(session, id, async |draft: &Draft| {
            let mut answers = draft.answers.clone();
            Ok(match draft.form.add_row(&mut answers, group) {
                Ok(row) => Ok((revising(answers, Change::RowAdded, page), row)),
                Err(problem) => Err(problem.into()),
            })
        })
        .await
    }

    /// Takes a row away; later rows move up.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn remove_row(
        &self,
        session: &Session,
        id: DraftId,
        page: &str,
        group: &str,
        row: usize,
        base_version: i64,
    ) -> Outcome<Draft, RowRefusal> {
        let revised = self
            .revise(session, id, async |draft: &Draft| {
                let mut reader = self.database().reader().await?;
                if drafts::rows_moved_since(&mut reader, id, base_version, page).await? {
                    return Ok(Err(RowRefusal::Moved));
                }
                let mut answers = draft.answers.clone();
                Ok(match draft.form.remove_row(&mut answers, group, row) {
                    Ok(()) => Ok((revising(answers, Change::RowRemoved, page), ())),
                    Err(problem) => Err(problem.into()),
                })
            })
            .await?;
        Ok(revised.map(|(draft, ())| draft))
    }
}

fn revising(answers: forms::Answers, change: Change, page: &str) -> Revising {
    Revising { answers: Some((answers, change)), page: Some(page.to_owned()), ..Revising::default() }
}
