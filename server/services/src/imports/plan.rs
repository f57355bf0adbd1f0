use domain::{CaseEvent, CaseId, Date, Happening, ReceiptNumber, TimeZone};
use storage::cases::{self, StoredCase};
use storage::imported::{self, ImportedCase};
use storage::{Error, Reader};

use super::check::Told;
use super::problem::Problem;
use crate::{Fault, Services};

/// What is to be done for a case that was told of.
#[derive(Debug, Clone)]
pub(super) enum Plan {
    /// It is not known here.
    Begin,
    /// It is, and there is more of it.
    Grow(Box<Grown>),
    /// Everything is known of the case with this number.
    Nothing(ReceiptNumber),
}

impl Plan {
    /// The number of the case, if it is known here.
    pub(super) fn receipt(&self) -> Option<&ReceiptNumber> {
        match self {
            Self::Begin => None,
            Self::Grow(grown) => Some(&grown.case.receipt),
            Self::Nothing(receipt) => Some(receipt),
        }
    }
}

/// A column or field, and why what stands there is not taken over.
pub(super) type Refused = (&'static str, Problem);

/// What is new of a case that is known.
#[derive(Debug, Clone)]
pub(super) struct Grown {
    pub(super) case: StoredCase,
    /// What happened since.
    pub(super) events: Vec<CaseEvent>,
    /// What was told of it beside, if that is something else now.
    pub(super) told: Option<ImportedCase>,
}

impl Services {
    /// Compares what is told with what is known.
    pub(super) async fn plan(&self, reader: &mut Reader, told: &Told) -> Result<Result<Plan, Refused>, Fault> {
        let source = told.source.as_ref().map(|source| self.source_hash(source));
        let case = match self.case_told_of(reader, told, source.as_ref()).await? {
            Ok(Some(case)) => case,
            Ok(None) => return Ok(Ok(Plan::Begin)),
            Err(refused) => return Ok(Err(refused)),
        };
        let Some(known) = imported::find(reader, case.id).await? else {
            return Ok(Err(("receipt_number", Problem::FiledHere)));
        };
        // Who tells only a number takes nothing away from what the case is called.
        let source = source.or(known.source_hash);
        if known.source_hash.is_some() && source != known.source_hash {
            return Ok(Err(("source_id", Problem::OtherSource)));
        }
        if case.form != told.form {
            return Ok(Err(("form", Problem::OtherForm(case.form.to_uppercase()))));
        }
        let received_on = self.day_of(case.filed_at);
        if received_on != told.received_on {
            return Ok(Err(("received_on", Problem::OtherDay(received_on))));
        }
        let events = match news(&case, &told.events, self.settings().time_zone)? {
            Ok(events) => events,
            Err(problem) => return Ok(Err(("history", problem))),
        };
        let is_same_person = self.open_person(&known)? == told.person;
        let is_known = is_same_person && known.takes_code == told.takes_code && known.source_hash == source;
        if is_known && events.is_empty() {
            return Ok(Ok(Plan::Nothing(case.receipt)));
        }
        let told =
            (!is_known).then(|| ImportedCase { source_hash: source, ..self.told_of(case.id, told, known.imported_at) });
        Ok(Ok(Plan::Grow(Box::new(Grown { case, events, told }))))
    }

    /// The case that is told of, if it is known here: by what its system calls it, or else by its number.
    async fn case_told_of(
        &self,
        reader: &mut Reader,
        told: &Told,
        source: Option<&[u8; 32]>,
    ) -> Result<Result<Option<StoredCase>, Refused>, Error> {
        if let Some(source) = source
            && let Some(case) = cases::by_source(reader, source).await?
        {
            return Ok(match &told.receipt {
                Some(receipt) if *receipt != case.receipt => {
                    Err(("receipt_number", Problem::OtherReceipt(case.receipt)))
                }
                _ => Ok(Some(case)),
            });
        }
        let Some(receipt) = &told.receipt else { return Ok(Ok(None)) };
        match cases::by_receipt(reader, receipt).await? {
            None if receipt.begins_with(self.settings().receipt_prefix) => {
                Ok(Err(("receipt_number", Problem::OwnReceipt)))
            }
            known => Ok(Ok(known)),
        }
    }

    pub(super) fn told_of(&self, case: CaseId, told: &Told, imported_at: domain::Timestamp) -> ImportedCase {
        ImportedCase {
            case,
            person_sealed: self.sealed_person(case, &told.person),
            takes_code: told.takes_code,
            imported_at,
            source_hash: told.source.as_ref().map(|source| self.source_hash(source)),
        }
    }
}

/// What is told of a case beyond what is known: one is the beginning of the other, but for what only happens here.
fn news(case: &StoredCase, told: &[CaseEvent], zone: TimeZone) -> Result<Result<Vec<CaseEvent>, Problem>, Error> {
    let named = |event: &CaseEvent| -> (Happening, Date) { (event.what, zone.day(event.at)) };
    let known: Vec<_> = case.events.iter().filter(|event| event.what.case().is_none()).map(named).collect();
    let is_same = |(known, told): (&(Happening, Date), &CaseEvent)| *known == named(told);
    if let Some(other) = known.iter().zip(told).position(|pair| !is_same(pair)) {
        return Ok(Err(Problem::OtherHistory(other + 1)));
    }
    let mut history = case.history()?;
    let news = told.get(known.len()..).unwrap_or_default();
    for (event, number) in news.iter().zip(known.len() + 1..) {
        if let Err(why) = history.add(*event) {
            return Ok(Err(Problem::NotNow { number, why }));
        }
    }
    Ok(Ok(news.to_vec()))
}
