use domain::{CaseId, DraftId};
use forms::RowProblem;
use storage::revisions::{self, Change};

use super::draft::Draft;
use super::revise::{Closed, Rethink, Revising, Thought};
use crate::{Fault, Outcome, Services, Session};

/// Why no row was added, taken away or moved.
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
    /// Another window took a row away or moved it, so the number may mean another one. The page is to be shown again.
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
    /// Adds a row to a group, or to one within a row, `group.row.group`, and says which number it has.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn add_row(
        &self,
        session: &Session,
        id: DraftId,
        page: &str,
        group: &str,
        base_version: i64,
    ) -> Outcome<(Draft, usize), RowRefusal> {
        self.revise(session, id, &Adding { page, group, base_version }).await
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
        let arranging = Arranging { page, group, base_version, what: Arrangement::Removed(row) };
        Ok(self.revise(session, id, &arranging).await?.map(|(draft, ())| draft))
    }

    /// Moves a row to the place of another; the rows between them make room.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn move_row(
        &self,
        session: &Session,
        id: DraftId,
        page: &str,
        group: &str,
        (row, to): (usize, usize),
        base_version: i64,
    ) -> Outcome<Draft, RowRefusal> {
        let arranging = Arranging { page, group, base_version, what: Arrangement::Moved(row, to) };
        Ok(self.revise(session, id, &arranging).await?.map(|(draft, ())| draft))
    }

    /// Brings the rows of a history into the order of time, the latest first.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn sort_rows(
        &self,
        session: &Session,
        id: DraftId,
        page: &str,
        group: &str,
        base_version: i64,
    ) -> Outcome<Draft, RowRefusal> {
        let arranging = Arranging { page, group, base_version, what: Arrangement::Sorted };
        Ok(self.revise(session, id, &arranging).await?.map(|(draft, ())| draft))
    }
}

struct Adding<'a> {
    page: &'a str,
    group: &'a str,
    base_version: i64,
}

impl Rethink for Adding<'_> {
    type Answer = usize;
    type Refusal = RowRefusal;

    async fn think(
        &self,
        services: &Services,
        _: &Session,
        draft: &Draft,
    ) -> Result<Thought<usize, RowRefusal>, Fault> {
        // Within a row, the number of that row may mean another one.
        if self.group.contains('.') && have_moved(services, draft, self.page, self.base_version).await? {
            return Ok(Err(RowRefusal::Moved));
        }
        let mut answers = draft.answers.clone();
        Ok(match draft.form.add_row(&mut answers, self.group) {
            Ok(row) => Ok((revising(answers, Change::RowAdded, self.page), row)),
            Err(problem) => Err(problem.into()),
        })
    }
}

/// A change after which rows have other numbers.
struct Arranging<'a> {
    page: &'a str,
    group: &'a str,
    base_version: i64,
    what: Arrangement,
}

enum Arrangement {
    Removed(usize),
    Moved(usize, usize),
    Sorted,
}

impl Rethink for Arranging<'_> {
    type Answer = ();
    type Refusal = RowRefusal;

    async fn think(&self, services: &Services, _: &Session, draft: &Draft) -> Result<Thought<(), RowRefusal>, Fault> {
        if have_moved(services, draft, self.page, self.base_version).await? {
            return Ok(Err(RowRefusal::Moved));
        }
        let (mut answers, form) = (draft.answers.clone(), &draft.form);
        let (arranged, change) = match self.what {
            Arrangement::Removed(row) => (form.remove_row(&mut answers, self.group, row), Change::RowRemoved),
            Arrangement::Moved(row, to) => (form.move_row(&mut answers, self.group, row, to), Change::RowsMoved),
            Arrangement::Sorted => (form.sort_rows(&mut answers, self.group, services.today()), Change::RowsMoved),
        };
        Ok(arranged.map(|()| (revising(answers, change, self.page), ())).map_err(RowRefusal::from))
    }
}

/// Whether rows of this page have other numbers than in the window that shows this version.
async fn have_moved(services: &Services, draft: &Draft, page: &str, base_version: i64) -> Result<bool, Fault> {
    let mut reader = services.database().reader().await?;
    Ok(revisions::rows_moved_since(&mut reader, draft.id, base_version, page).await?)
}

fn revising(answers: forms::Answers, change: Change, page: &str) -> Revising {
    Revising { answers: Some((answers, change)), page: Some(page.to_owned()), ..Revising::default() }
}
