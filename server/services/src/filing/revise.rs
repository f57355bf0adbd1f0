use std::time::Duration;

use domain::{CaseId, DraftId, Timestamp};
use forms::Answers;
use storage::drafts;
use storage::kept_aside::{self, KeptAside};
use storage::revisions::{self, Change, Revision};
use storage::to_look_at::{self, ToLookAt};
use storage::{Constraint, Error};

use super::draft::{Draft, KEPT_FOR, aside_slot};
use crate::{Fault, Services, Session};

/// How often a change is thought over again because another one came first.
const TRIES: usize = 60;

/// Working on a draft without changing it keeps it longer too, but is written down only this often.
const TOUCHED_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

/// A change to a draft that was thought out on one version of it.
#[derive(Debug, Default)]
pub(super) struct Revising {
    /// New answers, and what made them.
    pub(super) answers: Option<(Answers, Change)>,
    /// On which page.
    pub(super) page: Option<String>,
    /// Whether that page is where the person is.
    pub(super) is_here: bool,
    /// What is still to be looked at, when that is something else now.
    pub(super) to_look_at: Option<ToLookAt>,
    /// What to keep aside: field and text.
    pub(super) keep: Vec<(String, String)>,
    /// What to forget: field and text.
    pub(super) forget: Vec<(String, String)>,
}

/// What a change answers: new answers to be kept, or a refusal.
pub(super) type Thought<T, R> = Result<(Revising, T), R>;

/// Something that changes a draft. It may be asked again, on a newer version of the draft.
pub(super) trait Rethink: Sync {
    /// What the change answers besides the draft.
    type Answer: Send;
    /// Why it may refuse.
    type Refusal: From<Closed> + Send;

    /// Says what is to be, given the draft as it stands.
    fn think(
        &self,
        services: &Services,
        session: &Session,
        draft: &Draft,
    ) -> impl Future<Output = Result<Thought<Self::Answer, Self::Refusal>, Fault>> + Send;
}

/// Why a draft cannot be changed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    NotFound,
    Filed(CaseId),
}

impl Services {
    /// Changes a draft: reads it, lets the change think, and keeps what it says if no other change came first; else
    /// again from the start. Nothing is sealed or computed while the database waits.
    pub(super) async fn revise<C: Rethink>(
        &self,
        session: &Session,
        id: DraftId,
        change: &C,
    ) -> Result<Result<(Draft, C::Answer), C::Refusal>, Fault> {
        for _ in 0..TRIES {
            let Some(draft) = self.draft(session, id).await? else { return Ok(Err(Closed::NotFound.into())) };
            if let Some(case) = draft.filed {
                return Ok(Err(Closed::Filed(case).into()));
            }
            let (mut revising, answer) = match change.think(self, session, &draft).await? {
                Ok(thought) => thought,
                Err(refusal) => return Ok(Err(refusal)),
            };
            if let Some((answers, _)) = &mut revising.answers {
                draft.form.withdraw_signatures(&draft.answers, answers);
            }
            match self.keep(session, &draft, revising).await {
                Ok(false) => return Ok(Ok((draft, answer))),
                Ok(true) => {
                    let kept = self.draft(session, id).await?;
                    return Ok(kept.map(|kept| (kept, answer)).ok_or_else(|| Closed::NotFound.into()));
                }
                Err(Fault::Storage(Error::Conflict(Constraint::DraftVersion))) => {}
                Err(fault) => return Err(fault),
            }
        }
        Err(Fault::Interrupted("a save"))
    }

    /// Whether there was anything to keep.
    async fn keep(&self, session: &Session, draft: &Draft, revising: Revising) -> Result<bool, Fault> {
        let now = self.now();
        let (id, version) = (draft.id, draft.version + 1);
        let asides = revising.keep.iter().map(|(field, text)| {
            let mark = self.mark(id, field, text);
            let sealed = self.vault().seal(session.key(), &aside_slot(id, field, &mark), text.as_bytes());
            KeptAside { field: field.clone(), mark, at: now, sealed }
        });
        let kept = Kept {
            revision: match &revising.answers {
                Some((answers, change)) => Some(Revision {
                    draft: id,
                    version,
                    edition: draft.form.edition().to_owned(),
                    change: *change,
                    page: revising.page.clone(),
                    at: now,
                    sealed: self.seal_answers(session.key(), id, version, answers)?,
                }),
                None => None,
            },
            touched_at: (draft.kept_until.plus(TOUCHED_EVERY) <= now.plus(KEPT_FOR)).then_some(now),
            page: revising.page.filter(|page| revising.is_here && draft.page.as_ref() != Some(page)),
            to_look_at: revising.to_look_at,
            asides: asides.collect(),
            forget: revising.forget.iter().map(|(field, text)| (field.clone(), self.mark(id, field, text))).collect(),
            draft: id,
        };
        if kept.is_nothing() {
            return Ok(false);
        }
        self.database().write(kept, |tx, kept| Box::pin(kept.write(tx))).await?;
        Ok(true)
    }

    pub(super) fn mark(&self, draft: DraftId, field: &str, text: &str) -> [u8; 32] {
        self.vault().lookup("kept aside", format!("{draft}/{field}/{text}"))
    }
}

struct Kept {
    draft: DraftId,
    revision: Option<Revision>,
    touched_at: Option<Timestamp>,
    page: Option<String>,
    to_look_at: Option<ToLookAt>,
    asides: Vec<KeptAside>,
    forget: Vec<(String, [u8; 32])>,
}

impl Kept {
    fn is_nothing(&self) -> bool {
        self.revision.is_none()
            && self.touched_at.is_none()
            && self.page.is_none()
            && self.to_look_at.is_none()
            && self.asides.is_empty()
            && self.forget.is_empty()
    }

    async fn write(&self, tx: &mut storage::Writer) -> Result<(), Error> {
        if let Some(revision) = &self.revision {
            revisions::save(tx, revision).await?;
        } else if let Some(now) = self.touched_at {
            drafts::touch(tx, self.draft, now).await?;
        }
        if let Some(page) = &self.page {
            drafts::remember_page(tx, self.draft, page).await?;
        }
        if let Some(to_look_at) = &self.to_look_at {
            to_look_at::write(tx, self.draft, to_look_at).await?;
        }
        for aside in &self.asides {
            kept_aside::keep(tx, self.draft, aside).await?;
        }
        for (field, mark) in &self.forget {
            kept_aside::forget(tx, self.draft, field, mark).await?;
        }
        Ok(())
    }
}
