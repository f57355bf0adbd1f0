use domain::{CaseId, Place, ReceiptNumber};
use storage::cases::{self, NewCase, StoredCase};
use storage::{Error, Writer, accounts, imported};
use words::say;

use super::check::{Told, noon};
use super::plan::{Grown, Plan};
use super::problem::Faulty;
use super::source::Numbered;
use crate::{Fault, Services};

/// What became of a batch.
#[derive(Debug, Default, Clone)]
pub(super) struct Written {
    pub(super) begun: usize,
    pub(super) grown: usize,
    pub(super) same: usize,
    pub(super) numbers: Vec<Numbered>,
    pub(super) faults: Vec<Faulty>,
}

/// Cases that are written in one transaction.
pub(super) struct Batch {
    pub(super) services: Services,
    /// Each with the id that it gets if it is not known.
    pub(super) cases: Vec<(CaseId, Told)>,
}

impl Batch {
    /// Writes what is new of each, compared in this transaction with what is known. Whoever has one of them is told.
    pub(super) async fn write(&self, tx: &mut Writer) -> Result<Written, Error> {
        let mut written = Written::default();
        for (id, told) in &self.cases {
            match self.services.plan(tx, told).await.map_err(inside)? {
                Ok(Plan::Begin) => {
                    let receipt = self.begin(tx, *id, told).await?;
                    written.begun += 1;
                    written.numbers.extend(Numbered::of(told, Some(&receipt), true));
                }
                Ok(Plan::Grow(grown)) => {
                    self.grow(tx, &grown).await?;
                    written.grown += 1;
                    written.numbers.extend(Numbered::of(told, Some(&grown.case.receipt), false));
                }
                Ok(Plan::Nothing(receipt)) => {
                    written.same += 1;
                    written.numbers.extend(Numbered::of(told, Some(&receipt), false));
                }
                Err((field, problem)) => written.faults.push(Faulty {
                    line: told.line,
                    receipt: told.receipt.clone(),
                    field: field.to_owned(),
                    problem,
                }),
            }
        }
        Ok(written)
    }

    /// Its number is issued here if it came without one.
    async fn begin(&self, tx: &mut Writer, id: CaseId, told: &Told) -> Result<ReceiptNumber, Error> {
        let receipt = match &told.receipt {
            Some(receipt) => receipt.clone(),
            None => self.services.next_receipt(tx).await?,
        };
        let case = NewCase {
            id,
            account: None,
            filing: None,
            receipt: receipt.clone(),
            form: told.form.clone(),
            filed_at: noon(told.received_on),
        };
        cases::insert(tx, &case).await?;
        self.services.happened(tx, id, &told.events).await?;
        imported::insert(tx, &self.services.told_of(id, told, self.services.now())).await?;
        Ok(receipt)
    }

    async fn grow(&self, tx: &mut Writer, grown: &Grown) -> Result<(), Error> {
        self.services.happened(tx, grown.case.id, &grown.events).await?;
        if let Some(told) = &grown.told {
            imported::update(tx, told).await?;
        }
        if !grown.events.is_empty() {
            let (services, now) = (&self.services, self.services.now());
            services.begin_what_is_open_for_its_account(tx, grown.case.id, now).await?;
        }
        if grown.events.iter().any(|event| event.what.tells(domain::Family::of(&grown.case.form)).is_some()) {
            self.tell(tx, &grown.case).await?;
        }
        Ok(())
    }

    /// A message to whoever has the case in their account that something happened to it.
    async fn tell(&self, tx: &mut Writer, case: &StoredCase) -> Result<(), Error> {
        let Some(account) = cases::account_of(tx, case.id).await? else { return Ok(()) };
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.services.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        let link = format!("{}{}", self.services.settings().public_url, Place::Case(case.id).path(absent.language));
        let receipt = case.receipt.to_string();
        let message = (say::mail_case_news_subject(receipt.clone()), say::mail_case_news_text(link, receipt));
        self.services.tell_in_time(tx, &absent, case.id, message).await
    }
}

/// In a transaction it is the database that says whether to begin again.
fn inside(fault: Fault) -> Error {
    match fault {
        Fault::Storage(error) => error,
        _ => Error::Corrupt("imported_cases"),
    }
}
