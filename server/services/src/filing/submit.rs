use domain::{CaseEvent, CaseId, DraftId, FeeRequest, Happening, Money, Place, Timestamp};
use storage::cases::{self, NewCase};
use storage::outbox::{self, NewItem};
use storage::payments::{self, PaymentState, StoredPayment};
use storage::signatures::StoredSignature;
use storage::{Error, Writer, accounts, drafts, filings, signatures};
use words::say;

use super::statement::FeeLine;
use crate::accounts::Absent;
use crate::audit::{Event, Note};
use crate::cases::MOVE_FORM;
use crate::notices::{Content, NewNotice};
use crate::{Fault, Services};

/// Everything a filing needs beside what is in the database.
pub(super) struct Submission {
    pub(super) services: Services,
    case: CaseId,
    filed: Note,
    pub(super) money: Note,
    pub(super) moved: Note,
    paper: NewItem,
    notice: NewNotice,
    pub(super) now: Timestamp,
}

impl Services {
    /// Files a draft if it is signed as it stands and its fee, if any, is here; says which case it is, now or since
    /// before. However often and from wherever it is called, there is one filing.
    pub(crate) async fn submit(&self, draft: DraftId) -> Result<Option<CaseId>, Fault> {
        let submitted = self
            .database()
            .write((self.submission(), draft), |tx, (submission, draft)| Box::pin(submission.file(tx, *draft)));
        Ok(submitted.await?)
    }

    pub(super) fn submission(&self) -> Submission {
        let now = self.now();
        let [money, filed, moved] = [self.note(), self.note(), self.note()];
        let case = CaseId::v7(now, self.random());
        let (paper, notice) = (self.new_paper_item(case), self.new_notice());
        Submission { services: self.clone(), case, filed, money, moved, paper, notice, now }
    }
}

impl Submission {
    /// Makes the filing, the case, its receipt number, its history, its receipt notice, its mail and what makes its
    /// papers, and closes the draft: all of it or nothing.
    pub(super) async fn file(&self, tx: &mut Writer, draft: DraftId) -> Result<Option<CaseId>, Error> {
        let standing = filings::draft_standing(tx, draft).await?;
        let payments = payments::of_draft(tx, draft).await?;
        let mut unused: Vec<_> = payments.into_iter().filter(|payment| payment.state == PaymentState::Paid).collect();
        let account = match standing {
            Some(standing) if standing.case.is_none() => standing.account,
            // Money that comes for what is filed already, or thrown away, buys nothing.
            gone_or_filed => {
                owe_back(tx, &unused).await?;
                return Ok(gone_or_filed.and_then(|standing| standing.case));
            }
        };
        let Some(signature) = signatures::current(tx, draft).await? else { return Ok(None) };
        let pays = |payment: &StoredPayment| {
            let is_here = payment.course().is_usable() && !signature.fee.is_zero();
            is_here && payment.money.as_ref().is_some_and(|money| money.amount == signature.fee)
        };
        let fee = unused.iter().position(pays).map(|index| unused.remove(index));
        if fee.is_none() && !signature.fee.is_zero() {
            return Ok(None);
        }

        filings::insert_signed(tx, signature.filing, account, self.now).await?;
        if let Some(payment) = &fee {
            payments::used(tx, payment.id, signature.filing).await?;
        }
        owe_back(tx, &unused).await?;
        let filed = drafts::find(tx, account, draft).await?.ok_or(Error::Corrupt("drafts"))?;
        let receipt = self.services.next_receipt(tx).await?;
        let case = NewCase {
            id: self.case,
            account: Some(account),
            filing: Some(signature.filing),
            receipt,
            form: filed.form.clone(),
            filed_at: self.now,
        };
        cases::insert(tx, &case).await?;
        let asked = asked_by(&signature)?;
        for what in begun_with(signature.fee, asked) {
            self.add_event(tx, case.id, what).await?;
        }
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let absent = self.services.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        if case.form == MOVE_FORM {
            self.take_down_move(tx, &absent, &case, &signature).await?;
        }
        self.notice.issue(tx, (account, &absent.key), case.id, &Content::Receipt, None).await?;
        drafts::close(tx, draft, case.id).await?;
        self.filed.write(tx, Event::FilingReceived, Some(account)).await?;
        self.write_to_the_person(tx, &absent, &case, &filed.edition, (signature.fee, asked)).await?;
        outbox::enqueue(tx, &self.paper).await?;
        Ok(Some(case.id))
    }

    pub(super) async fn add_event(&self, tx: &mut Writer, case: CaseId, what: Happening) -> Result<(), Error> {
        self.services.happen(tx, case, CaseEvent { at: self.now, what }).await
    }

    async fn write_to_the_person(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        case: &NewCase,
        edition: &str,
        (fee, asked): (Money, Option<FeeRequest>),
    ) -> Result<(), Error> {
        let language = absent.language;
        let words = self.services.words(language);
        let form = self.services.library().edition(&case.form, edition);
        let link = Place::Case(case.id).path(language);
        let subject = say::mail_received_subject(case.receipt.to_string());
        let text = if asked.is_some() { say::mail_received_fee_asked_text } else { say::mail_received_text };
        let text = text(
            words.day(case.filed_at),
            fee.to_string(),
            form.map_or_else(|| case.form.clone(), |form| form.words(language).form("name")),
            format!("{}{link}", self.services.settings().public_url),
            case.receipt.to_string(),
        );
        self.services.write_news(tx, absent, (subject, text)).await
    }
}

async fn owe_back(tx: &mut Writer, payments: &[StoredPayment]) -> Result<(), Error> {
    for payment in payments {
        payments::owe_back(tx, payment.id).await?;
    }
    Ok(())
}

/// What was signed asks about its fee.
fn asked_by(signature: &StoredSignature) -> Result<Option<FeeRequest>, Error> {
    let lines: Vec<FeeLine> = serde_json::from_str(&signature.fees).map_err(|_| Error::Corrupt("signatures.fees"))?;
    Ok(lines.iter().find_map(|line| line.asks))
}

/// How the history of a case begins. Whoever asks for something about the fee was not told that there is none.
fn begun_with(fee: Money, asked: Option<FeeRequest>) -> Vec<Happening> {
    let paid = match asked {
        Some(_) if fee.is_zero() => None,
        None if fee.is_zero() => Some(Happening::NoFee),
        _ => Some(Happening::FeePaid(fee)),
    };
    [Some(Happening::Received), paid, asked.map(Happening::fee_asked)].into_iter().flatten().collect()
}
