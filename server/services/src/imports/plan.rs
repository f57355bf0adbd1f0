use domain::{CaseEvent, CaseId, Date, Happening, TimeZone};
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
    /// Everything is known.
    Nothing,
}

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
    pub(super) async fn plan(
        &self,
        reader: &mut Reader,
        told: &Told,
    ) -> Result<Result<Plan, (&'static str, Problem)>, Fault> {
        let Some(case) = cases::by_receipt(reader, &told.receipt).await? else { return Ok(Ok(Plan::Begin)) };
        let Some(known) = imported::find(reader, case.id).await? else {
            return Ok(Err(("receipt_number", Problem::FiledHere)));
        };
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
        let is_known = self.open_person(&known)? == told.person && known.takes_code == told.takes_code;
        if is_known && events.is_empty() {
            return Ok(Ok(Plan::Nothing));
        }
        let told = (!is_known).then(|| self.told_of(case.id, told, known.imported_at));
        Ok(Ok(Plan::Grow(Box::new(Grown { case, events, told }))))
    }

    pub(super) fn told_of(&self, case: CaseId, told: &Told, imported_at: domain::Timestamp) -> ImportedCase {
        ImportedCase {
            case,
            person_sealed: self.sealed_person(case, &told.person),
            takes_code: told.takes_code,
            imported_at,
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
