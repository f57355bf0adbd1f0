use domain::{
    CaseId, Dispute, DraftId, FilingId, Money, PaymentCourse, PaymentState, Refund, RefundReason, Timestamp,
    Whereabouts,
};
use storage::payments::{self, StoredPayment};
use storage::refunds::{self, StoredRefund};
use storage::{Reader, drafts};
use words::{Message, say};

use super::filing::Filing;
use crate::{Fault, Services, Session};

/// What was paid for a filing, and what became of the money.
#[derive(Debug)]
pub struct CasePayment {
    /// What was filed, with the lines of its fee.
    pub filing: Filing,
    /// All money that came for it, its fee first.
    pub money: Vec<MoneyStory>,
}

/// Money that came, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyStory {
    /// How much.
    pub amount: Money,
    /// When it came.
    pub paid_at: Timestamp,
    /// What the provider calls it.
    pub reference: String,
    /// Whether something was filed with it.
    pub is_fee: bool,
    /// Where it is.
    pub place: Whereabouts,
    /// Whether it is owed back and not on its way.
    pub is_to_be_refunded: bool,
    /// Where it is and what that means.
    pub meaning: Message,
    /// What the person does, or that there is nothing to do.
    pub todo: Message,
    /// What happened to it, the newest first.
    pub history: Vec<MoneyEvent>,
}

/// Something that happened to money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyEvent {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: Message,
}

impl Services {
    /// What was paid for a case, if it is this account's.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in what was filed was changed.
    pub async fn case_payment(&self, session: &Session, case: CaseId) -> Result<Option<CasePayment>, Fault> {
        let Some(filing) = self.filing(session, case).await? else { return Ok(None) };
        let money = self.money_of(filing.id).await?;
        Ok(Some(CasePayment { filing, money }))
    }

    /// All money that came for a filing, its fee first.
    pub(crate) async fn money_of(&self, filing: FilingId) -> Result<Vec<MoneyStory>, Fault> {
        let mut reader = self.database().reader().await?;
        let payments = payments::of_filed_draft(&mut reader, filing).await?;
        let mut money = stories(&mut reader, &payments).await?;
        money.sort_by_key(|story| !story.is_fee);
        Ok(money)
    }

    /// Money that came for a draft and that is neither its fee nor waits to be: it goes, or went, back.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn money_going_back(&self, session: &Session, draft: DraftId) -> Result<Vec<MoneyStory>, Fault> {
        let mut reader = self.database().reader().await?;
        if drafts::find(&mut reader, session.account, draft).await?.is_none() {
            return Ok(Vec::new());
        }
        let payments = payments::of_draft(&mut reader, draft).await?;
        let going: Vec<_> = payments.into_iter().filter(|payment| payment.state == PaymentState::OwedBack).collect();
        stories(&mut reader, &going).await
    }

    /// What became of the fee of a case, if it is not simply here.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn fee_elsewhere(&self, session: &Session, case: CaseId) -> Result<Option<MoneyStory>, Fault> {
        let is_elsewhere = |course: PaymentCourse| course.whereabouts() != Some(Whereabouts::Fee);
        if session.take_fee(self.database(), case).is_some_and(|course| !course.is_some_and(is_elsewhere)) {
            return Ok(None);
        }
        let mut reader = self.database().reader().await?;
        let Some(payment) = payments::of_case(&mut reader, session.account, case).await? else { return Ok(None) };
        if !is_elsewhere(payment.course()) {
            return Ok(None);
        }
        Ok(stories(&mut reader, &[payment]).await?.pop())
    }
}

/// Of payments whose money came.
async fn stories(reader: &mut Reader, payments: &[StoredPayment]) -> Result<Vec<MoneyStory>, Fault> {
    let mut stories = Vec::new();
    for payment in payments {
        let refunds = refunds::of_payment(reader, payment.id).await?;
        stories.extend(MoneyStory::of(payment, &refunds));
    }
    Ok(stories)
}

impl MoneyStory {
    fn of(payment: &StoredPayment, refunds: &[StoredRefund]) -> Option<Self> {
        let (money, place) = (payment.money.as_ref()?, payment.course().whereabouts()?);
        let is_fee = payment.state == PaymentState::Filed;
        let has_failed = refunds.iter().any(|refund| refund.state == Refund::Failed);
        let (meaning, todo) = match place {
            Whereabouts::Fee => (say::money_fee(), say::money_fee_todo()),
            Whereabouts::Waiting => (say::money_waiting(), say::money_waiting_todo()),
            Whereabouts::OwedBack if has_failed => (say::money_failed(), say::money_failed_todo()),
            Whereabouts::OwedBack => (say::money_owed_back(), say::money_owed_back_todo()),
            Whereabouts::GivenBack => (say::money_given_back(), say::money_given_back_todo()),
            Whereabouts::Disputed => (say::money_disputed(), say::money_disputed_todo()),
            Whereabouts::TakenBack if is_fee => (say::money_taken_back_fee(), say::money_taken_back_fee_todo()),
            Whereabouts::TakenBack => (say::money_taken_back(), say::money_taken_back_todo()),
        };
        let paid = MoneyEvent { at: money.at, what: say::money_history_paid(money.amount.to_string()) };
        let mut history = vec![paid];
        history.extend(refunds.iter().flat_map(of_refund));
        history.extend(of_dispute(payment));
        history.sort_by_key(|event| std::cmp::Reverse(event.at));
        Some(Self {
            amount: money.amount,
            paid_at: money.at,
            reference: money.reference.clone(),
            is_fee,
            place,
            is_to_be_refunded: payment.course().is_to_be_refunded(),
            meaning,
            todo,
            history,
        })
    }
}

fn of_refund(refund: &StoredRefund) -> impl Iterator<Item = MoneyEvent> + use<> {
    let why = match refund.reason {
        RefundReason::Unused => say::money_history_refund_unused(),
        RefundReason::NotDue => say::money_history_refund_not_due(),
        RefundReason::OurMistake => say::money_history_refund_our_mistake(),
        RefundReason::Withdrawn => say::money_history_refund_withdrawn(),
        RefundReason::Returned => say::money_history_refund_returned(),
    };
    let end = match refund.state {
        Refund::Ordered => None,
        Refund::Done => Some(say::money_history_refund_done()),
        Refund::Failed => Some(say::money_history_refund_failed()),
    };
    let end = refund.ended_at.zip(end).map(|(at, what)| MoneyEvent { at, what });
    // What is newest comes first; of one moment, too.
    end.into_iter().chain(std::iter::once(MoneyEvent { at: refund.ordered_at, what: why }))
}

fn of_dispute(payment: &StoredPayment) -> impl Iterator<Item = MoneyEvent> + use<> {
    let begun = payment.dispute.and_then(|dispute| dispute.begun_at);
    let begun = begun.map(|at| MoneyEvent { at, what: say::money_history_disputed() });
    let ended = payment.dispute.and_then(|dispute| {
        let what = match dispute.state {
            Dispute::Open => return None,
            Dispute::Won => say::money_history_dispute_won(),
            Dispute::Lost => say::money_history_dispute_lost(),
        };
        Some(MoneyEvent { at: dispute.ended_at?, what })
    });
    ended.into_iter().chain(begun)
}
