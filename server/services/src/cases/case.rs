use std::collections::BTreeMap;

use domain::case::{Challenge, Kind};
use domain::{CaseEvent, CaseId, Date, Duty, Family, ReceiptNumber, Stage, StageOfCase, StageState, Status, Timestamp};
use storage::cases::{self, StoredCase};
use storage::companions::OtherCase;
use words::Message;

use super::how_long::{Expected, Usual};
use super::moved::NewAddress;
use super::office::WhereItIs;
use super::sentences::{of_happening, of_stage, of_state, of_status};
use super::visits::{Opening, known};
use super::whom::{Whom, keeps_words};
use super::wrote::Wrote;
use crate::{Fault, Services, Session};

/// A case as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSummary {
    /// Which one.
    pub id: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub since: Timestamp,
    /// The same in a sentence.
    pub sentence: Message,
    /// What the person has to do, if anything.
    pub todo: Option<Message>,
    /// What happened last, if the person has not seen it yet.
    pub news: Option<HistoryLine>,
    /// What they have to do by a day, or at a time.
    pub duties: Vec<Duty>,
    /// Whether anything more is going to happen.
    pub is_open: bool,
    /// Whom it is for, where the list has cases of several people.
    pub person: Option<String>,
}

/// A case in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
    /// Which one.
    pub id: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// What was corrected since of whom it is for, as it counts now.
    pub corrected: Whom,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub since: Timestamp,
    /// Whether it was filed here, so that there is something to read of what was filed.
    pub is_filed_here: bool,
    /// Whether anything more is going to happen.
    pub is_open: bool,
    /// Where it is, until it has ended.
    pub where_it_is: Option<WhereItIs>,
    /// How a decision that said no can be challenged, and until when.
    pub challenge: Option<Challenge>,
    /// Whether the person can withdraw it.
    pub can_withdraw: bool,
    /// Whether somebody asked to pay no fee or less, and nobody has decided about it.
    pub is_fee_asked: bool,
    /// When the person has to come, if they have to.
    pub appointment: Option<Timestamp>,
    /// The last day for what they have to answer.
    pub answer_by: Option<Date>,
    /// Whether the person was ever told to come somewhere.
    pub was_invited: bool,
    /// Whether the agency ever asked something of the person that they answer once.
    pub was_asked: bool,
    /// Whether the case takes documents that nobody asked for. What the person has belongs to the answer while one is taken.
    pub takes_more: bool,
    /// Whether anything was ever sent to it unasked.
    pub was_sent_more: bool,
    /// What happened, in a sentence.
    pub happened: Message,
    /// What that means.
    pub meaning: Message,
    /// What comes next.
    pub next: Message,
    /// What the person does, or that there is nothing to do.
    pub todo: Message,
    /// Whether the person has to do something.
    pub is_asked: bool,
    /// The case of the form that told the address that letters go to: this one, or the last report of a move.
    pub address_told_by: CaseId,
    /// The case that it went with, or that went with it, once both are filed.
    pub companion: Option<OtherCase>,
    /// That address, if it was told of late with another form.
    pub new_address: Option<NewAddress>,
    /// What it waits for, how long that takes others, and from when on it is right to ask.
    pub expected: Option<Expected>,
    /// The way from filing to card.
    pub stages: Vec<StageView>,
    /// Everything that happened, the newest first.
    pub history: Vec<HistoryLine>,
    /// How much of it its person will have seen with this page.
    pub opening: Opening,
}

/// A stage of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageView {
    /// Which one.
    pub stage: Stage,
    /// How far it is.
    pub state: StageState,
    /// How far it is, in words.
    pub state_words: Message,
    /// Its name.
    pub title: Message,
    /// What happens in it.
    pub explanation: Message,
    /// When it was done.
    pub at: Option<Timestamp>,
    /// How long it usually takes, if it is going on or to come and enough is known.
    pub usual: Option<Usual>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: Message,
    /// Whether its reader has not seen it before.
    pub is_new: bool,
    /// What was written with it, if nobody had the case then, what it corrected, and to which office it sent the case.
    pub wrote: Option<Wrote>,
    /// The status that another system told, as its person reads it, where the line says only that it did.
    pub told: Option<Message>,
}

impl Services {
    /// The account's cases, the newest first.
    ///
    /// # Errors
    /// A fault when the database is away or a history makes no sense.
    pub async fn cases(&self, session: &Session) -> Result<Vec<CaseSummary>, Fault> {
        let cases = cases::of_account(&mut self.database().reader().await?, session.account).await?;
        cases.into_iter().map(CaseSummary::of).collect()
    }

    /// A case, if it is this account's.
    ///
    /// # Errors
    /// A fault when the database is away or its history makes no sense.
    pub async fn case(&self, session: &Session, id: CaseId) -> Result<Option<CaseView>, Fault> {
        let case = match session.take_case(self.database(), id) {
            Some(case) => Some(case),
            None => cases::find(&mut self.database().reader().await?, session.account, id).await?,
        };
        let Some(case) = case else { return Ok(None) };
        let wrote = if keeps_words(&case) {
            self.wrote_in(&mut self.database().reader().await?, id).await?
        } else {
            BTreeMap::new()
        };
        self.viewed(case, wrote).map(Some)
    }
}

impl HistoryLine {
    /// The line of an event in a case of this family.
    pub(crate) fn of(event: CaseEvent, family: Family) -> Self {
        Self { at: event.at, what: of_happening(event.what, family), is_new: false, wrote: None, told: None }
    }
}

impl CaseSummary {
    pub(super) fn of(case: StoredCase) -> Result<Self, Fault> {
        let history = case.history()?;
        let sentences = of_status(history.status());
        let last = history.events().last().filter(|_| known(&case) < case.events.len());
        let news = last.map(|event| HistoryLine::of(*event, history.state().family()));
        Ok(Self {
            id: case.id,
            receipt: case.receipt,
            form: case.form,
            filed_at: case.filed_at,
            status: history.status(),
            since: history.since(),
            sentence: sentences.happened,
            todo: sentences.is_asked.then_some(sentences.todo),
            news,
            duties: history.duties(),
            is_open: history.state().is_open(),
            person: None,
        })
    }
}

impl Services {
    fn viewed(&self, case: StoredCase, mut wrote: BTreeMap<usize, Wrote>) -> Result<CaseView, Fault> {
        let now = self.now();
        let history = case.history()?;
        let sentences = of_status(history.status());
        let new_address = NewAddress::of(std::slice::from_ref(&case), now);
        let usual = self.usual(&case.form, &history);
        let stages = history.timeline().into_iter().map(|StageOfCase { stage, state, at }| {
            let (title, explanation) = of_stage(stage, state);
            let is_ahead = matches!(state, StageState::Now | StageState::Next);
            let usual = usual.get(&stage).copied().filter(|_| is_ahead);
            StageView { stage, state, state_words: of_state(state), title, explanation, at, usual }
        });
        let (opening, known) = (Opening::of(&case), known(&case));
        let corrected = Whom::corrected(wrote.values());
        let where_it_is = WhereItIs::of(&history, &wrote);
        let lines = history.events().iter().enumerate().rev().map(|(index, event)| HistoryLine {
            is_new: index >= known,
            wrote: wrote.remove(&(index + 1)),
            ..HistoryLine::of(*event, history.state().family())
        });
        let expected = self.expected(&case.form, &history);
        Ok(CaseView {
            id: case.id,
            receipt: case.receipt,
            form: case.form,
            filed_at: case.filed_at,
            corrected,
            status: history.status(),
            since: history.since(),
            is_filed_here: case.filing.is_some(),
            is_open: history.state().is_open(),
            where_it_is,
            challenge: history.challenge(self.settings().time_zone),
            can_withdraw: super::withdraw::is_undecided(&history),
            is_fee_asked: history.state().fee_asked().is_some(),
            appointment: history.duties().into_iter().find_map(Duty::appointment),
            answer_by: history.duties().into_iter().find_map(Duty::answer),
            was_invited: history.events().iter().any(|event| event.what.appointment().is_some()),
            was_asked: history.events().iter().any(|event| event.what.due().is_some()),
            takes_more: history.supplementing(now).is_ok(),
            was_sent_more: history.events().iter().any(|event| event.what.kind() == Kind::LetterReceived),
            happened: sentences.happened,
            meaning: sentences.meaning,
            next: sentences.next,
            todo: sentences.todo,
            is_asked: sentences.is_asked,
            new_address,
            expected,
            address_told_by: history.address_told_by().unwrap_or(case.id),
            companion: case.companion,
            stages: stages.collect(),
            history: lines.collect(),
            opening,
        })
    }
}
