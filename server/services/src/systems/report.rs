use std::collections::BTreeMap;

use domain::case::{Asked, Kind};
use domain::{CaseEvent, Date, History, Language, NotNow, ProposalId, ReceiptNumber, Status, Timestamp};
use serde::Serialize;
use sha2::{Digest, Sha256};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer, api_events, proposals};
use words::Words;

use super::Caller;
use crate::audit::{Event, Note};
use crate::desk::{Deed, Following, Mistake, Mistakes, Typed, typed_as};
use crate::filing::fee_sent_back;
use crate::slots::take_if_it_matches;
use crate::token::hash;
use crate::{Fault, Outcome, Services};

/// What a system calls a request, so that it happens once however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The most characters it may have.
    pub const LONGEST: usize = 255;

    /// Reads one; none when it is empty, too long, or has something in it that cannot be seen.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_one = (1..=Self::LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        is_one.then(|| Self(text.to_owned()))
    }
}

/// What a system says has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The name of what happened, as it is kept.
    pub event: String,
    /// What it says for it, by the names of [`Asked`], a text in each language; a status by its name under `status`.
    pub details: BTreeMap<String, String>,
}

/// What was said, understood as far as it can be without the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// This happened.
    Kind(Kind),
    /// The agency's own system says that the case stands here.
    Status(Status),
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The case's number.
    pub receipt: ReceiptNumber,
    /// What happened, by the name under which it is kept.
    pub event: &'static str,
    /// Which event of the case it is, from 1.
    pub number: u32,
    /// When it happened.
    pub at: Timestamp,
    /// Where the case stood then.
    pub status: Status,
}

/// What waits for somebody at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// The case's number.
    pub receipt: ReceiptNumber,
    /// What is to happen, by the name under which it is kept.
    pub event: &'static str,
    /// Which proposal it is.
    pub proposal: ProposalId,
    /// When it was proposed.
    pub at: Timestamp,
}

/// Why nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportRefusal {
    /// There is no case with this number.
    Unknown,
    /// No system tells of such a thing.
    NoEvent,
    /// What it says is wrong or not whole: each part, and how it is mended.
    Details(Vec<(String, String)>),
    /// Another request had this key.
    KeyUsed,
    /// It needs two, and is proposed to somebody at the desk. Nothing happens before they confirm it.
    Waits(Waits),
    /// Something is proposed for the case already.
    ProposedAlready,
    /// It cannot happen to the case now.
    NotNow {
        /// Why not.
        why: NotNow,
        /// Where the case stands.
        status: Status,
        /// What a system could tell of now, by the names under which it is kept.
        allowed: Vec<&'static str>,
    },
}

/// The detail that names a status.
const STATUS: &str = "status";
const BESIDE_A_STATUS: &[Asked] = &[Asked::Words];

pub(super) struct Reporting {
    pub(super) services: Services,
    pub(super) caller: Caller,
    pub(super) receipt: ReceiptNumber,
    pub(super) key_hash: [u8; 32],
    pub(super) digest: [u8; 32],
    said: Said,
    pub(super) typed: Typed,
    /// What it is called if it is proposed.
    pub(super) proposal: ProposalId,
    following: Following,
    pub(super) note: Note,
    pub(super) at: Timestamp,
}

impl Services {
    /// Lets something happen to a case that another system tells of, as if an officer had: with its letter, its message to
    /// the person, and what the security log says. What needs two is proposed to the desk, unless the system decides alone.
    /// Sent again under its key it changes nothing and is answered the same.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing happened.
    pub async fn report(
        &self,
        caller: Caller,
        receipt: ReceiptNumber,
        key: &IdempotencyKey,
        report: &Report,
    ) -> Outcome<Reported, ReportRefusal> {
        let said = match Said::of(report) {
            Ok(said) => said,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let at = self.now();
        let reporting = Reporting {
            services: self.clone(),
            digest: digest(&receipt, report),
            typed: typed(&report.details),
            caller,
            receipt,
            key_hash: hash(&key.0),
            said,
            proposal: ProposalId::v7(at, self.random()),
            following: self.following(at),
            note: self.note(),
            at,
        };
        Ok(self.database().write(reporting, |tx, reporting| Box::pin(reporting.write(tx))).await?)
    }
}

impl Said {
    fn of(report: &Report) -> Result<Self, ReportRefusal> {
        let kind: Kind = report.event.parse().map_err(|_| ReportRefusal::NoEvent)?;
        let (said, asked) = match (kind, kind.asks_systems()) {
            (_, Some(asked)) => (Self::Kind(kind), asked),
            (Kind::Told, None) => (Self::Status(named_status(report)?), BESIDE_A_STATUS),
            (_, None) => return Err(ReportRefusal::NoEvent),
        };
        let is_asked = |name: &str| {
            let is_named = |one: &Asked| Language::ALL.iter().any(|language| one.name_in(*language) == name);
            asked.iter().any(is_named) || matches!(said, Self::Status(_)) && name == STATUS
        };
        let unknown: Vec<_> = report.details.keys().filter(|name| !is_asked(name)).cloned().collect();
        if unknown.is_empty() {
            Ok(said)
        } else {
            Err(ReportRefusal::Details(refused(unknown, "belongs to another event")))
        }
    }

    fn deed(self, form: &str, today: Date, typed: &Typed) -> Result<Deed, Mistakes> {
        match self {
            Self::Kind(kind) => Deed::read_told(kind, form, today, typed),
            Self::Status(status) => Deed::told(status, today, typed),
        }
    }
}

fn named_status(report: &Report) -> Result<Status, ReportRefusal> {
    let status = report.details.get(STATUS).and_then(|name| name.parse().ok());
    status.ok_or_else(|| ReportRefusal::Details(refused([STATUS.to_owned()], "names no status that there is")))
}

fn refused(names: impl IntoIterator<Item = String>, why: &str) -> Vec<(String, String)> {
    names.into_iter().map(|name| (name, why.to_owned())).collect()
}

/// Days come as machines write them, and are read as they are typed at the desk.
fn typed(details: &BTreeMap<String, String>) -> Typed {
    let as_typed = |text: &str| machine_day(text).map_or_else(|| text.to_owned(), typed_as);
    details.iter().map(|(name, text)| (name.clone(), as_typed(text))).collect()
}

/// "2027-12-31".
fn machine_day(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    let is_whole = (year.len(), month.len(), day.len()) == (4, 2, 2);
    let month = month.parse::<u8>().ok()?.try_into().ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok().filter(|_| is_whole)
}

fn digest(receipt: &ReceiptNumber, report: &Report) -> [u8; 32] {
    let mut digest = Sha256::new();
    let parts = [receipt.as_str(), &report.event].into_iter();
    let details = report.details.iter().flat_map(|(name, text)| [name.as_str(), text.as_str()]);
    for part in parts.chain(details) {
        // The length in front, so that no two requests come to the same bytes.
        digest.update(part.len().to_be_bytes());
        digest.update(part.as_bytes());
    }
    digest.finalize().into()
}

impl Reporting {
    async fn write(&self, tx: &mut Writer) -> Result<Result<Reported, ReportRefusal>, Error> {
        if let Some(before) = api_events::find(tx, self.caller.id, &self.key_hash).await? {
            if before.digest != self.digest {
                return Ok(Err(ReportRefusal::KeyUsed));
            }
            let case = cases::by_receipt(tx, &self.receipt).await?.ok_or(Error::Corrupt("api_events"))?;
            return Ok(Ok(reported(case, before.number)?));
        }
        if let Some(before) = proposals::of_request(tx, self.caller.id, &self.key_hash).await? {
            return Ok(Err(self.waits_as(&before)));
        }
        let Some(standing) = cases::by_receipt(tx, &self.receipt).await? else {
            return Ok(Err(ReportRefusal::Unknown));
        };
        let deed = match self.said.deed(&standing.form, self.services.day_of(self.at), &self.typed) {
            Ok(deed) => deed,
            Err(mistakes) => return Ok(Err(ReportRefusal::Details(in_english(mistakes)))),
        };
        let (history, event) = (standing.history()?, CaseEvent { at: self.at, what: deed.what });
        let state = match history.can_add(event) {
            Ok(state) => state,
            Err(why) => return Ok(Err(not_now(why, &history))),
        };
        let repeated = self.services.repeated(tx, &standing, deed.corrected()).await.map_err(Fault::inside)?;
        if let Some(asked) = repeated {
            return Ok(Err(ReportRefusal::Details(in_english(vec![Mistake::repeated(asked)]))));
        }
        if !self.caller.decides && self.services.settings().needs_second(deed.what.kind()) {
            return Ok(Err(self.propose(tx, &standing, deed.what.kind()).await?));
        }
        let refund = fee_sent_back(tx, &standing, deed.what).await?;
        let content = deed.content(state.family(), history.status(), refund);
        self.following.let_happen(&self.services, tx, &standing, (&deed, &content)).await?;
        let called = (self.caller.id, self.key_hash);
        let number = api_events::insert(tx, called, self.digest, standing.id, self.at).await?;
        take_if_it_matches(tx, standing.id, &deed).await?;
        self.note.write(tx, Event::CaseMovedByApi, None).await?;
        let case = cases::by_receipt(tx, &self.receipt).await?.ok_or(Error::Corrupt("cases"))?;
        Ok(Ok(reported(case, number)?))
    }
}

/// What is wrong, as whoever writes the other system reads it.
fn in_english(mistakes: Mistakes) -> Vec<(String, String)> {
    let words = Words::of(Language::English);
    mistakes.into_iter().map(|mistake| (mistake.name().to_owned(), words.text(mistake.how))).collect()
}

fn not_now(why: NotNow, history: &History) -> ReportRefusal {
    let is_theirs = |kind: &Kind| kind.asks_systems().is_some() || *kind == Kind::Told;
    let allowed = history.state().may().filter(is_theirs).map(Kind::code).collect();
    ReportRefusal::NotNow { why, status: history.status(), allowed }
}

/// The case as it stood when its event with this number had happened.
fn reported(mut case: StoredCase, number: u32) -> Result<Reported, Error> {
    case.events.truncate(usize::try_from(number).unwrap_or(usize::MAX));
    let history = case.history()?;
    let event = case.events.last().ok_or(Error::Corrupt("api_events.number"))?;
    Ok(Reported {
        event: event.what.kind().code(),
        number,
        at: event.at,
        status: history.status(),
        receipt: case.receipt,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(event: &str, details: &[(&str, &str)]) -> Report {
        let details = details.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Report { event: event.to_owned(), details }
    }

    #[test]
    fn a_system_tells_of_what_is_its_own_and_says_nothing_besides() {
        assert_eq!(Said::of(&report("card-picked-up", &[])), Ok(Said::Kind(Kind::CardPickedUp)));
        let told = report("told", &[("status", "on-hold"), ("words", "A court asked.")]);
        assert_eq!(Said::of(&told), Ok(Said::Status(Status::OnHold)));
        let both = report("closed", &[("reason", "You have the card."), ("reason-es", "Usted ya tiene la tarjeta.")]);
        assert_eq!(Said::of(&both), Ok(Said::Kind(Kind::Closed)));
        for none in ["", "everything", "fee-paid", "received", "new-address", "told-last"] {
            assert_eq!(Said::of(&report(none, &[])), Err(ReportRefusal::NoEvent), "{none}");
        }
        for (event, details) in [
            ("told", vec![]),
            ("told", vec![("status", "lost")]),
            ("accepted", vec![("status", "on-hold")]),
            ("accepted", vec![("tracking", "9400")]),
            ("accepted", vec![("reason-es", "Se aceptó.")]),
        ] {
            let refusal = Said::of(&report(event, &details)).unwrap_err();
            assert!(matches!(refusal, ReportRefusal::Details(_)), "{event} {details:?}");
        }
    }

    #[test]
    fn days_are_read_as_machines_write_them() {
        let typed = typed(&report("x", &[("day", "2027-12-31"), ("due", "2027-2-3"), ("words", "a-b-c")]).details);
        assert_eq!(typed["day"], "12/31/2027");
        assert_eq!((typed["due"].as_str(), typed["words"].as_str()), ("2027-2-3", "a-b-c"), "nothing else is touched");
    }

    #[test]
    fn a_key_is_short_and_can_be_seen() {
        assert!(IdempotencyKey::parse(&"k".repeat(IdempotencyKey::LONGEST)).is_some());
        for wrong in ["", "a b", "ñ", &"k".repeat(IdempotencyKey::LONGEST + 1)] {
            assert_eq!(IdempotencyKey::parse(wrong), None);
        }
    }
}
