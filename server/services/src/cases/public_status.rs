use domain::{ReceiptNumber, Status, Timestamp};
use storage::cases;
use words::Message;

use super::sentences::of_status;
use crate::limits::Limit;
use crate::{Client, Fault, Outcome, Services};

/// Questions of one network. Numbers follow each other, so whoever asks for many is collecting them.
pub(super) const LOOKUPS: Limit = Limit::per_ten_minutes(60);

/// What anybody who knows a receipt number may know of its case: nothing about whom, what was filed, or what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicStatus {
    /// The number.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub since: Timestamp,
    /// What happened, in a sentence.
    pub happened: Message,
    /// What that means.
    pub meaning: Message,
    /// What comes next.
    pub next: Message,
    /// What the person does, if anything.
    pub todo: Option<Message>,
}

/// Why nothing is told about a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusRefusal {
    /// There is no case with this number here.
    Unknown,
    /// Nor can there be: USCIS gives out numbers that begin so.
    Elsewhere,
    /// Many were asked for from this network.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

impl Services {
    /// Where the case with this number stands. Anybody may ask.
    ///
    /// # Errors
    /// A fault when the database is away or its history makes no sense.
    pub async fn public_status(&self, receipt: &ReceiptNumber, client: Client) -> Outcome<PublicStatus, StatusRefusal> {
        let (now, key) = (self.now(), self.vault().lookup("limit: statuses per client", client.network()));
        let counted = self.database().write((key, now), |tx, (key, now)| Box::pin(LOOKUPS.hit(tx, key, *now)));
        if let Some(until) = counted.await? {
            return Ok(Err(StatusRefusal::TooMany { until }));
        }
        match cases::by_receipt(&mut self.database().reader().await?, receipt).await? {
            Some(case) => PublicStatus::of(case).map(Ok),
            None if receipt.is_of_uscis() => Ok(Err(StatusRefusal::Elsewhere)),
            None => Ok(Err(StatusRefusal::Unknown)),
        }
    }
}

impl PublicStatus {
    pub(super) fn of(case: cases::StoredCase) -> Result<Self, Fault> {
        let history = case.history()?;
        let said = of_status(history.status());
        Ok(Self {
            receipt: case.receipt,
            form: case.form,
            status: history.status(),
            since: history.since(),
            happened: said.happened,
            meaning: said.meaning,
            next: said.next,
            todo: said.is_asked.then_some(said.todo),
        })
    }
}
