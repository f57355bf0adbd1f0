use domain::case::CannotSupplement;
use domain::{AccountId, CaseId, ReceiptNumber, RoundId, SupplementId, Timestamp};
use storage::cases::{self, StoredCase};
use storage::{Error, Reader, rounds, supplements};

use super::sent::SentSupplement;
use crate::evidence::Evidence;
use crate::rounds::ITEM;
use crate::{Fault, Services, Session};

/// What is against sending something to a case that nobody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cannot {
    /// The agency asks for something, and takes an answer: in this round, if it can be answered here.
    Asked(Option<RoundId>),
    /// It is decided first whether the fee is waived or reduced.
    Fee,
    /// The case is decided, or over.
    Over,
}

/// A case to which somebody sends something that nobody asked for.
#[derive(Debug, Clone)]
pub struct SendMore {
    /// Which one.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// What is against it, if anything is. What is put together is kept meanwhile.
    pub cannot: Option<Cannot>,
    /// What is put together and not sent.
    pub unsent: Option<Unsent>,
}

/// What is put together and not sent.
#[derive(Debug, Clone)]
pub struct Unsent {
    /// Which supplement.
    pub id: SupplementId,
    /// What is in it, in its order.
    pub items: Vec<Item>,
    /// The documents for these.
    pub evidence: Evidence,
    /// Counts what changed in it: who sends it says what they have seen.
    pub seen: i64,
}

/// One thing that somebody sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name under which its documents are added.
    pub slot: String,
    /// What it is, in the words of its person.
    pub title: String,
}

/// What somebody sends to a case unasked, sent or not.
#[derive(Debug, Clone)]
pub struct Supplement {
    /// Which one.
    pub id: SupplementId,
    /// To which case.
    pub case: CaseId,
    /// The number the person follows that by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// Whether anything can be added to it.
    pub is_open: bool,
    /// What was sent; none while it is put together.
    pub sent: Option<SentSupplement>,
    items: Vec<Item>,
}

impl Supplement {
    /// What is added under this name, in the words of its person; none when nothing is.
    #[must_use]
    pub fn title(&self, slot: &str) -> Option<&str> {
        self.items.iter().find(|item| item.slot == slot).map(|item| item.title.as_str())
    }

    /// Whether something is added under this name.
    #[must_use]
    pub fn names(&self, slot: &str) -> bool {
        self.title(slot).is_some()
    }
}

impl Services {
    /// A case of this account, with what is put together to be sent to it unasked.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn send_more(&self, session: &Session, case: CaseId) -> Result<Option<SendMore>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(standing) = cases::find(&mut reader, session.account, case).await? else { return Ok(None) };
        let open = supplements::open(&mut reader, session.account, case).await?;
        let cannot = cannot(&mut reader, session.account, &standing, self.now()).await?;
        drop(reader);
        let unsent = match open {
            Some(open) => {
                let evidence = self.evidence(session, open.id).await?;
                Some(Unsent { id: open.id, items: items(&evidence), evidence, seen: open.evidence })
            }
            None => None,
        };
        Ok(Some(SendMore { case, receipt: standing.receipt, form: standing.form, cannot, unsent }))
    }

    /// A supplement of this account.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn supplement(&self, session: &Session, id: SupplementId) -> Result<Option<Supplement>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = supplements::find(&mut reader, session.account, id).await? else { return Ok(None) };
        let case = cases::find(&mut reader, session.account, stored.case).await?;
        drop(reader);
        let case = case.ok_or(Error::Corrupt("supplements"))?;
        let is_open = stored.sent_at.is_none() && case.history()?.supplementing(self.now()).is_ok();
        let evidence = self.evidence(session, id).await?;
        let items = items(&evidence);
        let sent = self.sent_supplement(session.key(), &stored, evidence)?;
        Ok(Some(Supplement { id, case: case.id, receipt: case.receipt, form: case.form, is_open, sent, items }))
    }
}

/// What is against sending something to this case of the account, if anything is.
async fn cannot(
    reader: &mut Reader,
    account: AccountId,
    case: &StoredCase,
    now: Timestamp,
) -> Result<Option<Cannot>, Error> {
    Ok(match case.history()?.supplementing(now) {
        Ok(_) => None,
        Err(CannotSupplement::Fee) => Some(Cannot::Fee),
        Err(CannotSupplement::Over) => Some(Cannot::Over),
        Err(CannotSupplement::Asked(event)) => {
            let rounds = rounds::of_case(reader, account, case.id).await?;
            Some(Cannot::Asked(rounds.iter().find(|round| round.event == event).map(|round| round.id)))
        }
    })
}

/// Whether documents can be added to this supplement of the account at this moment.
pub(crate) async fn takes_supplement(
    reader: &mut Reader,
    account: AccountId,
    id: SupplementId,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(supplement) = supplements::find(reader, account, id).await? else { return Ok(false) };
    let case = cases::find(reader, account, supplement.case).await?.ok_or(Error::Corrupt("supplements"))?;
    Ok(supplement.sent_at.is_none() && case.history()?.supplementing(now).is_ok())
}

/// What is put together, in its order: everything that its person gave a name.
pub(super) fn items(evidence: &Evidence) -> Vec<Item> {
    let named = evidence.explanations.iter();
    let mut named: Vec<_> = named.filter_map(|(slot, title)| Some((number(slot)?, slot, title))).collect();
    named.sort_unstable_by_key(|(number, ..)| *number);
    named.into_iter().map(|(_, slot, title)| Item { slot: slot.clone(), title: title.clone() }).collect()
}

/// The number in the name of an item.
pub(super) fn number(slot: &str) -> Option<u32> {
    slot.strip_prefix(ITEM)?.parse().ok()
}
