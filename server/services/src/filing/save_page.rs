use domain::{CaseId, DraftId};
use forms::Answers;
use storage::revisions::{self, Change};
use storage::to_look_at::ToLookAt;

use super::draft::{Aside, Draft};
use super::merge::{Merge, Shown, merge};
use super::older_window::{OlderEdition, Posted};
use super::revise::{Closed, Rethink, Revising, Thought};
use super::taken_over::TakenOver;
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
    /// It is saved, from a window that shows an earlier edition of the form and is to be loaded again.
    OtherEdition,
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

    /// What the window had shown, and what it posts, as the edition of the draft has it.
    async fn window<'d>(&self, session: &Session, draft: &'d Draft, save: &'d Save<'_>) -> Result<Window<'d>, Fault> {
        let mut window = Window { older: None, shown: Some(draft.answers.clone()), rows_moved: false };
        if save.base_version == draft.version {
            return Ok(window);
        }
        let mut reader = self.database().reader().await?;
        let past = revisions::find(&mut reader, draft.id, save.base_version).await?;
        window.rows_moved = revisions::rows_moved_since(&mut reader, draft.id, save.base_version, save.page).await?;
        drop(reader);
        let Some(past) = past else {
            window.shown = None;
            return Ok(window);
        };
        let shown = self.open_answers(session.key(), draft.id, save.base_version, &past.sealed)?;
        let earlier = past.edition.filter(|edition| edition != draft.form.edition());
        let earlier = earlier.and_then(|edition| self.library().edition(draft.form.id(), &edition));
        window.older = earlier.map(|earlier| OlderEdition::new(earlier, &draft.form));
        window.shown = Some(window.older.as_ref().map_or_else(|| shown.clone(), |older| older.carry(&shown)));
        Ok(window)
    }
}

/// The window that posts.
struct Window<'d> {
    /// The edition it shows, if that is not the draft's.
    older: Option<OlderEdition<'d>>,
    /// The answers it had shown; none when that is too long ago to know.
    shown: Option<Answers>,
    /// Whether rows have other numbers since.
    rows_moved: bool,
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
        let window = services.window(session, draft, self).await?;
        let posted = match &window.older {
            Some(older) => older.posted(self.page, &self.posted),
            None if draft.form.page(self.page).is_none() => return Ok(Err(SaveRefusal::NoSuchPage)),
            None => Posted { pages: vec![(self.page, self.posted.clone())], gone: Vec::new() },
        };
        let shown = Shown { answers: window.shown.as_ref(), rows_moved: window.rows_moved };
        let mut merged = Merge { answers: draft.answers.clone(), collisions: Vec::new(), kept_theirs: false };
        for (page, fields) in posted.pages {
            let Merge { answers, collisions, kept_theirs } = merge(&draft.form, page, shown, &merged.answers, &fields);
            merged.answers = answers;
            merged.collisions.extend(collisions);
            merged.kept_theirs |= kept_theirs;
        }
        if let Some(older) = &window.older {
            older.keep(&mut merged.answers, self.page, posted.gone);
        }
        let is_new = merged.answers != draft.answers;
        let outcome = match (merged.collisions.is_empty(), is_new, merged.kept_theirs) {
            (false, ..) => SaveOutcome::Collided(Vec::new()),
            _ if window.older.is_some() => SaveOutcome::OtherEdition,
            (true, false, false) => SaveOutcome::Unchanged,
            (true, true, false) => SaveOutcome::Saved,
            (true, _, true) => SaveOutcome::Merged,
        };
        let is_here = self.step == Step::Continue && window.older.is_none();
        let revising = Revising {
            to_look_at: is_here.then(|| looked_at(draft, self.page, &merged.answers, services)).flatten(),
            answers: is_new.then_some((merged.answers, Change::Saved)),
            page: draft.form.page(self.page).map(|page| page.name().to_owned()),
            is_here,
            keep: merged.collisions.clone(),
            forget: Vec::new(),
        };
        Ok(Ok((revising, (outcome, merged.collisions))))
    }
}

/// What is left to be looked at when the person is done with this page; nothing when that is as before. When the last
/// changed page of the path is seen, or there was none, there is nothing more to tell of the edition.
fn looked_at(draft: &Draft, page: &str, answers: &Answers, services: &Services) -> Option<ToLookAt> {
    let is_here = |taken: &TakenOver| draft.form.page_of(&taken.question) == Some(page);
    let has_changed = draft.moved_from.is_some() || draft.look_at.iter().any(|changed| changed == page);
    if !has_changed && !draft.taken_over.iter().any(is_here) {
        return None;
    }
    let pages: Vec<_> = draft.look_at.iter().filter(|changed| *changed != page).cloned().collect();
    let evaluation = draft.form.evaluate(answers, services.today());
    let is_over = !pages.iter().any(|page| evaluation.is_live(page));
    let moved_from = draft.moved_from.as_ref().filter(|_| !is_over).map(|earlier| earlier.edition().to_owned());
    let taken_over = draft.taken_over.iter().filter(|taken| !is_here(taken)).map(TakenOver::stored).collect();
    Some(ToLookAt { moved_from, pages, taken_over })
}
