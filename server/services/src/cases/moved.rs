use domain::{CaseId, ReceiptNumber, Timestamp};
use storage::cases::{self, StoredCase};

use super::confirmation::Confirmation;
use crate::accounts::NOT_ME_LIFE;
use crate::{Fault, Services, Session};

/// The form by which somebody tells a new address for every case at once.
pub const MOVE_FORM: &str = "ar-11";

/// What the report of a move changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// Letters about these cases, the newest first, go to the new address. The report itself is not among them.
    Cases(Vec<MovedCase>),
    /// Nothing: it is not sure that it is the person of these cases who moved.
    Nothing,
}

/// A case for which a new address was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedCase {
    /// Which one.
    pub id: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
}

/// The last new address that letters about open cases go to. It is shown for as long as the mail that told of it works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewAddress {
    /// The case of the report.
    pub report: CaseId,
    /// When it was told.
    pub at: Timestamp,
    /// How many cases it changed.
    pub cases: usize,
}

impl NewAddress {
    /// What was told of late about these cases; about those that a report is done with, nothing.
    pub(super) fn of(cases: &[StoredCase], now: Timestamp) -> Option<Self> {
        let told = |case: &StoredCase| {
            let last = case.events.iter().rev().find_map(|event| Some((event.what.case()?, event.at)));
            last.filter(|(report, at)| *report != case.id && now < at.plus(NOT_ME_LIFE))
        };
        let told: Vec<_> = cases.iter().filter_map(told).collect();
        let (report, at) = told.iter().copied().max_by_key(|(report, at)| (*at, *report))?;
        let cases = told.iter().filter(|(other, _)| *other == report).count();
        Some(Self { report, at, cases })
    }
}

impl Services {
    /// What a filing changed in the account's other cases; none when it is not the report of a move.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn moved(&self, session: &Session, confirmation: &Confirmation) -> Result<Option<Moved>, Fault> {
        if confirmation.form != MOVE_FORM {
            return Ok(None);
        }
        let mut told = cases::of_account(&mut self.database().reader().await?, session.account).await?;
        told.retain(|case| case.events.iter().any(|event| event.what.case() == Some(confirmation.case)));
        if told.is_empty() {
            return Ok(Some(Moved::Nothing));
        }
        let others = told.into_iter().filter(|case| case.id != confirmation.case);
        Ok(Some(Moved::Cases(others.map(|case| MovedCase { id: case.id, receipt: case.receipt }).collect())))
    }
}
