use domain::case::{Answering, Attempt, Kind, LastDay, ProofPicture};
use domain::{AccountId, CaseId, Date, Language, ReceiptNumber, RoundId, Timestamp};
use storage::cases::{self, StoredCase};
use storage::rounds::{self, StoredRound};
use storage::{Error, Reader};

use super::asked::{AskedFor, ITEM, OTHER};
use crate::{AccountKey, Fault, Services, Session, Written};

/// What the agency asks, as the person who answers sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Which one.
    pub id: RoundId,
    /// In which case.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// What happened to the case when it was asked.
    pub kind: Kind,
    /// When.
    pub asked_at: Timestamp,
    /// The last day for the answer.
    pub by: Date,
    /// What is to be sent, a sentence each, in the officer's words; nothing when the person is only heard.
    pub items: Written,
    /// Why, a paragraph each.
    pub reason: Written,
    /// Which attempt it is to show who the person is; none when it asks for anything else.
    pub attempt: Option<Attempt>,
    /// The pictures of the attempt before that could not be read.
    pub unreadable: Vec<ProofPicture>,
    /// When it was answered here.
    pub sent_at: Option<Timestamp>,
    /// Counts what changed in what is put together for the answer: who sends it says what they have seen.
    pub seen: i64,
    /// Whether its person can come instead of showing who they are with these pictures.
    pub can_come: bool,
    /// When its pictures were erased.
    pub erased_at: Option<Timestamp>,
    answering: Option<Answering>,
}

impl Round {
    /// How much time there is for an answer; none when none is taken any more.
    #[must_use]
    pub fn left(&self) -> Option<LastDay> {
        self.answering.filter(|_| self.sent_at.is_none()).map(|answering| answering.left)
    }

    /// Whether an answer is taken, and would be late. Pictures are as good after their day.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.attempt.is_none() && self.left() == Some(LastDay::Over)
    }

    /// The names of what can be sent: each item, and then everything else; or the pictures that show who somebody is.
    pub fn slots(&self) -> impl Iterator<Item = String> + '_ {
        let pictures = if self.attempt.is_some() { ProofPicture::ALL } else { &[] };
        let other = self.attempt.is_none().then(|| OTHER.to_owned());
        let items = (1..=self.items.len()).map(|number| format!("{ITEM}{number}"));
        pictures.iter().map(|picture| picture.code().to_owned()).chain(items).chain(other)
    }

    /// Whether something can be sent under this name.
    #[must_use]
    pub fn asks_for(&self, slot: &str) -> bool {
        self.slots().any(|name| name == slot)
    }

    /// What the officer wrote under this name, as a reader of this language reads it; none for everything else.
    #[must_use]
    pub fn item(&self, slot: &str, language: Language) -> Option<&str> {
        let number: usize = slot.strip_prefix(ITEM)?.parse().ok()?;
        self.items.in_language(language).get(number.checked_sub(1)?).map(String::as_str)
    }

    /// Whether the officer wrote something under this name.
    #[must_use]
    pub fn is_item(&self, slot: &str) -> bool {
        self.item(slot, Language::English).is_some()
    }

    pub(super) fn of(stored: &StoredRound, case: &StoredCase, asked: AskedFor, now: Timestamp) -> Result<Self, Error> {
        let history = case.history()?;
        let event = stored.event.checked_sub(1).and_then(|index| history.events().get(index));
        let event = event.ok_or(Error::Corrupt("rounds.event"))?;
        Ok(Self {
            id: stored.id,
            case: case.id,
            receipt: case.receipt.clone(),
            form: case.form.clone(),
            kind: event.what.kind(),
            asked_at: event.at,
            by: event.what.due().ok_or(Error::Corrupt("rounds.event"))?,
            items: asked.items,
            reason: asked.reason,
            attempt: history.attempt(stored.event),
            unreadable: asked.pictures.iter().filter_map(|picture| picture.parse().ok()).collect(),
            sent_at: stored.sent_at,
            seen: stored.evidence,
            can_come: history.coming_instead(stored.event, now).is_some(),
            erased_at: stored.erased_at,
            answering: history.answering(stored.event, now),
        })
    }
}

impl Services {
    /// A round of this account.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn round(&self, session: &Session, id: RoundId) -> Result<Option<Round>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(found) = rounds::find(&mut reader, session.account, id).await? else { return Ok(None) };
        let case = cases::find(&mut reader, session.account, found.case).await?.ok_or(Error::Corrupt("rounds"))?;
        // After its case, so that a round whose case is answered is never seen as one that was not sent.
        let Some(stored) = rounds::find(&mut reader, session.account, id).await? else { return Ok(None) };
        drop(reader);
        let asked = self.open_asked(session.key(), &stored)?;
        Ok(Some(Round::of(&stored, &case, asked, self.now())?))
    }

    /// The rounds of a case of this account, the newest first.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn rounds(&self, session: &Session, case: CaseId) -> Result<Vec<Round>, Fault> {
        let found = self.rounds_of((session.account, session.key()), case).await?;
        Ok(found.into_iter().rev().map(|(_, round)| round).collect())
    }

    /// The same of an account whose person need not be there, the oldest first, each as it is kept, too.
    pub(super) async fn rounds_of(
        &self,
        (account, key): (AccountId, &AccountKey),
        case: CaseId,
    ) -> Result<Vec<(StoredRound, Round)>, Fault> {
        let mut reader = self.database().reader().await?;
        let stored = rounds::of_case(&mut reader, account, case).await?;
        if stored.is_empty() {
            return Ok(Vec::new());
        }
        let case = cases::find(&mut reader, account, case).await?.ok_or(Error::Corrupt("rounds"))?;
        drop(reader);
        let found = stored.into_iter().map(|stored| {
            let asked = self.open_asked(key, &stored)?;
            let round = Round::of(&stored, &case, asked, self.now())?;
            Ok::<_, Fault>((stored, round))
        });
        found.collect()
    }
}

/// Whether this round of the account takes an answer at this moment.
pub(crate) async fn takes_answer(
    reader: &mut Reader,
    account: AccountId,
    id: RoundId,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(round) = rounds::find(reader, account, id).await? else { return Ok(false) };
    let case = cases::find(reader, account, round.case).await?.ok_or(Error::Corrupt("rounds"))?;
    Ok(round.sent_at.is_none() && case.history()?.answering(round.event, now).is_some())
}
