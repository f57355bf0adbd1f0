use domain::{CaseId, DraftId};
use storage::drafts::{self, Change};

use super::draft::{Aside, Draft};
use super::merge::{Shown, merge};
use super::revise::{Closed, Rethink, Revising, Thought};
use crate::{Fault, Outcome, Services, Session};

/// A page as it was posted, or a part of it.
#[derive(Debug, Clone)]
pub struct Save<'a> {
    /// Which draft.
    pub draft: DraftId,
    /// Which page.
    pub page: &'a str,
    /// The version the page had shown.
    pub base_version: i64,
    /// Field keys and what was typed.
    pub posted: Vec<(String, String)>,
    /// Whether the person goes on.
    pub step: Step,
}

/// What a person does with a page besides typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Goes on typing: the page saves itself.
    Stay,
    /// Is done with the page, which is remembered as where the person was.
    Continue,
}

/// The draft after a save.
#[derive(Debug, Clone)]
pub struct Saved {
    /// As it is kept now.
    pub draft: Draft,
    /// What became of the page.
    pub outcome: SaveOutcome,
}

/// What became of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveOutcome {
    /// Nothing in it was new.
    Unchanged,
    /// It is saved.
    Saved,
    /// It is saved, and something that another window saved meanwhile stays.
    Merged,
    /// Another window changed the same fields to something else; both answers are kept.
    Collided(Vec<Aside>),
}

/// Why a page was not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
    /// The form has no such page.
    NoSuchPage,
}

impl From<Closed> for SaveRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
        }
    }
}

impl Services {
    /// Keeps what was typed on a page, together with what other windows saved meanwhile.
    ///
    /// # Errors
    /// A fault when the database is away. Then nothing was acknowledged.
    pub async fn save_page(&self, session: &Session, save: Save<'_>) -> Outcome<Saved, SaveRefusal> {
        let revised = self.revise(session, save.draft, &save).await?;
        Ok(revised.map(|(draft, (outcome, collisions))| {
            let aside = |(field, yours): (String, String)| Aside {
                theirs: draft.answers.get(&field).unwrap_or_default().to_owned(),
                kept_at: self.now(),
                field,
                yours,
            };
            let outcome = match outcome {
                SaveOutcome::Collided(_) => SaveOutcome::Collided(collisions.into_iter().map(aside).collect()),
                outcome => outcome,
            };
            Saved { draft, outcome }
        }))
    }

    /// The answers the window had shown, if they are still known, and whether rows have moved since.
    async fn shown(
        &self,
        session: &Session,
        draft: &Draft,
        save: &Save<'_>,
    ) -> Result<(Option<forms::Answers>, bool), Fault> {
        if save.base_version == draft.version {
            return Ok((Some(draft.answers.clone()), false));
        }
        let mut reader = self.database().reader().await?;
        let base = match drafts::revision(&mut reader, draft.id, save.base_version).await? {
            Some(sealed) => Some(self.open_answers(session.key(), draft.id, save.base_version, &sealed)?),
            None => None,
        };
        let moved = drafts::rows_moved_since(&mut reader, draft.id, save.base_version, save.page).await?;
        Ok((base, moved))
    }
}

impl Rethink for Save<'_> {
    type Answer = (SaveOutcome, Vec<(String, String)>);
    type Refusal = SaveRefusal;

    async fn think(
        &self,
        services: &Services,
        session: &Session,
        draft: &Draft,
    ) -> Result<Thought<Self::Answer, SaveRefusal>, Fault> {
        if draft.form.page(self.page).is_none() {
            return Ok(Err(SaveRefusal::NoSuchPage));
        }
        let (base, rows_moved) = services.shown(session, draft, self).await?;
        let shown = Shown { answers: base.as_ref(), rows_moved };
        let merged = merge(&draft.form, self.page, shown, &draft.answers, &self.posted);
        let is_new = merged.answers != draft.answers;
        let outcome = match (merged.collisions.is_empty(), is_new, merged.kept_theirs) {
            (false, ..) => SaveOutcome::Collided(Vec::new()),
            (true, false, false) => SaveOutcome::Unchanged,
            (true, true, false) => SaveOutcome::Saved,
            (true, _, true) => SaveOutcome::Merged,
        };
        let revising = Revising {
            answers: is_new.then_some((merged.answers, Change::Saved)),
            page: Some(self.page.to_owned()),
            is_here: self.step == Step::Continue,
            keep: merged.collisions.clone(),
            forget: Vec::new(),
        };
        Ok(Ok((revising, (outcome, merged.collisions))))
    }
}
