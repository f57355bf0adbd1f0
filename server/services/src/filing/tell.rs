use domain::{Money, Place, Topic};
use storage::payments::StoredPayment;
use storage::{Error, Writer, accounts, filings, phones};
use words::{Message, say};

use super::submit::Submission;
use crate::Services;
use crate::accounts::Absent;
use crate::audit::Event;

/// What a person is told of their money after they paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tidings {
    /// It was given back.
    GivenBack,
    /// It could not be given back.
    RefundFailed,
    /// Their bank wants it back.
    Disputed,
    /// The bank decided that it stays.
    DisputeWon,
    /// The bank took it back.
    DisputeLost,
}

impl Submission {
    /// Writes into the security log what happened to a payment.
    pub(super) async fn note(&self, tx: &mut Writer, event: Event, payment: &StoredPayment) -> Result<(), Error> {
        self.money.write(tx, event, Some(payment.account)).await
    }

    /// Tells the person, in the transaction of what it tells of. Whoever deleted their account is told nothing more:
    /// there is no address.
    pub(super) async fn tell(&self, tx: &mut Writer, payment: &StoredPayment, what: Tidings) -> Result<(), Error> {
        let account = payment.account;
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.services.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        let case = filings::draft_standing(tx, payment.draft).await?.and_then(|standing| standing.case);
        let place = case.map_or(Place::Home, Place::CasePayment);
        let link = format!("{}{}", self.services.settings().public_url, place.path(absent.language));
        let (amount, reference) = match &payment.money {
            Some(money) => (money.amount, money.reference.clone()),
            None => (payment.amount, String::new()),
        };
        self.services.write_news(tx, &absent, what.message(amount, reference, link)).await
    }
}

impl Services {
    /// Sends a message about forms and cases as the person chose to hear of them.
    pub(crate) async fn write_news(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        message: (Message, Message),
    ) -> Result<(), Error> {
        let phones = phones::of_account(tx, absent.account).await?;
        let telephone = self.telephone(&absent.key, &phones).map_err(|_| Error::Corrupt("phones"))?;
        self.news(&absent.owner(), telephone, Topic::Cases, message).send(tx).await
    }
}

impl Tidings {
    fn message(self, amount: Money, reference: String, link: String) -> (Message, Message) {
        let amount = amount.to_string();
        match self {
            Self::GivenBack => (say::mail_given_back_subject(), say::mail_given_back_text(amount, link, reference)),
            Self::RefundFailed => {
                (say::mail_refund_failed_subject(), say::mail_refund_failed_text(amount, link, reference))
            }
            Self::Disputed => (say::mail_disputed_subject(), say::mail_disputed_text(amount, link, reference)),
            Self::DisputeWon => (say::mail_dispute_won_subject(), say::mail_dispute_won_text(amount, link, reference)),
            Self::DisputeLost => {
                (say::mail_dispute_lost_subject(), say::mail_dispute_lost_text(amount, link, reference))
            }
        }
    }
}
