//! Carrying a draft over to a later edition of its form.

use std::sync::Arc;

use domain::DraftId;
use forms::edition::{Changes, Turn, diff};
use forms::{Answers, Form};
use storage::drafts::{self, StoredDraft};
use storage::kept_aside::{self, KeptAside};
use storage::revisions::{self, Change, Revision};
use storage::to_look_at::{TakenOver, ToLookAt};
use storage::{Constraint, Error};

use super::draft::{PaymentState, aside_slot};
use crate::{Fault, Services, Session};

/// How often it is looked at again because something else changed the draft first.
const TRIES: usize = 60;

/// A draft that is about to be in another edition.
struct Move {
    revision: Revision,
    to_look_at: ToLookAt,
    /// What was kept aside for a field that has another name now: as it was, and as it is.
    asides: Vec<(KeptAside, KeptAside)>,
}

impl Services {
    /// The draft as it is kept, in the edition in which it is to be gone on with: the first who opens it after a later
    /// one has come into force carries it over.
    pub(super) async fn row_in_its_edition(
        &self,
        session: &Session,
        id: DraftId,
    ) -> Result<Option<StoredDraft>, Fault> {
        for _ in 0..TRIES {
            let row = match session.take_draft(self.database(), id) {
                Some(row) => Some(row),
                None => drafts::find(&mut self.database().reader().await?, session.account, id).await?,
            };
            let Some((row, later)) = row.as_ref().and_then(|row| Some((row, self.edition_due(row)?))) else {
                return Ok(row);
            };
            let moving = self.moving(session, row, later).await?;
            match self.database().write(moving, |tx, moving| Box::pin(moving.write(tx))).await {
                Ok(()) | Err(Error::Conflict(Constraint::DraftVersion)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Fault::Interrupted("a move to another edition"))
    }

    /// The later edition that the draft is to be carried over to.
    ///
    /// What is signed stays as it was signed while the agency still takes that edition; and when it does not, while
    /// money for it may be on its way: whoever has signed and paid in time is filed.
    fn edition_due(&self, row: &StoredDraft) -> Option<&'static Arc<Form>> {
        let later = self.library().form(&row.form, self.today())?;
        let now = self.library().edition(&row.form, &row.edition);
        let is_later = now.map_or(*row.edition < *later.edition(), |now| now.from() < later.from());
        let is_accepted = || now.is_some_and(|now| now.until().is_none_or(|until| self.today() <= until));
        let is_paid_for = || matches!(PaymentState::of(row), Some(PaymentState::Open { .. } | PaymentState::Waiting));
        let stays = row.case.is_some() || (row.signed.is_some() && (is_accepted() || is_paid_for()));
        (is_later && !stays).then_some(later)
    }

    async fn moving(&self, session: &Session, row: &StoredDraft, later: &Arc<Form>) -> Result<Move, Fault> {
        let key = session.key();
        let before = self.open_answers(key, row.id, row.version, &row.sealed)?;
        let earlier = self.library().edition(&row.form, &row.edition);
        let changes = earlier.map(|earlier| diff(earlier, later)).unwrap_or_default();
        let mut answers = changes.carry(&before);
        if !changes.questions().is_empty() {
            later.withdraw_all_signatures(&mut answers);
        }
        let kept = kept_aside::of_draft(&mut self.database().reader().await?, row.id).await?;
        let mut asides = Vec::new();
        for aside in kept {
            let field = changes.key(&aside.field);
            if field != aside.field {
                let typed = self.open_aside(key, row.id, &aside)?;
                let mark = self.mark(row.id, &field, &typed);
                let sealed = self.vault().seal(key, &aside_slot(row.id, &field, &mark), typed.as_bytes());
                asides.push((aside.clone(), KeptAside { field, mark, at: aside.at, sealed }));
            }
        }
        let version = row.version + 1;
        let revision = Revision {
            draft: row.id,
            version,
            edition: later.edition().to_owned(),
            change: Change::Moved,
            page: None,
            at: self.now(),
            sealed: self.seal_answers(key, row.id, version, &answers)?,
        };
        Ok(Move { revision, to_look_at: to_look_at(row, later, &changes, &answers), asides })
    }
}

/// What the person is to hear: from an earlier move, too, if they have not looked at that yet.
fn to_look_at(row: &StoredDraft, later: &Form, changes: &Changes, answers: &Answers) -> ToLookAt {
    if answers.is_empty() {
        return ToLookAt::default();
    }
    let changed = changes.questions().into_iter().filter(|question| question.turn == Turn::Changed);
    let answered = changed.filter(|question| answers.has_answer(&question.name));
    let pages = answered.filter_map(|question| later.page_of(&question.name).map(str::to_owned));
    let before = row.to_look_at.pages.iter().filter(|page| later.page(page).is_some()).cloned();
    let mut pages: Vec<_> = before.chain(pages).collect();
    pages.sort();
    pages.dedup();
    let taken_over = row.to_look_at.taken_over.iter().map(|taken| {
        let (question, from) = (changes.key(&taken.question), taken.from.clone());
        TakenOver { question, from }
    });
    ToLookAt {
        moved_from: row.to_look_at.moved_from.clone().or_else(|| Some(row.edition.clone())),
        pages,
        taken_over: taken_over.collect(),
    }
}

impl Move {
    async fn write(&self, tx: &mut storage::Writer) -> Result<(), Error> {
        revisions::move_on(tx, &self.revision, &self.to_look_at).await?;
        for (old, new) in &self.asides {
            kept_aside::keep(tx, self.revision.draft, new).await?;
            kept_aside::forget(tx, self.revision.draft, &old.field, &old.mark).await?;
        }
        Ok(())
    }
}
