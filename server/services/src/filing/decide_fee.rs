use domain::{AccountId, CaseId, Date, FeeRequest, Happening, RefundReason, StaffRight};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer, accounts, desk};
use words::say;

use super::refund::Ordering;
use super::refund_fee::order_fee_back;
use super::submit::Submission;
use crate::audit::{Event, Note};
use crate::desk::{Desk, Mistakes, Typed, reason_of};
use crate::notices::{Content, FeeDecision, NewNotice, NoticeText};
use crate::{Client, Outcome};

/// Why a decision about a fee was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecideRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// Whoever asks does not decide.
    NotAllowed,
    /// Nobody asked for anything about its fee.
    NotAsked,
    /// Somebody has decided before.
    Decided {
        /// How.
        is_granted: bool,
    },
}

struct Deciding {
    submission: Submission,
    notice: NewNotice,
    refund: Ordering,
    note: Note,
    officer: AccountId,
    case: CaseId,
    decision: FeeDecision,
}

impl FeeDecision {
    /// A decision with what was typed for it, in both languages or in English alone, on this day.
    ///
    /// # Errors
    /// What was typed wrong.
    pub fn read(is_granted: bool, typed: &Typed, today: Date) -> Result<Self, Mistakes> {
        Ok(Self { is_granted, reason: reason_of(typed, today)? })
    }
}

impl Desk<'_> {
    /// What the person would read of a decision, in each language.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing can be decided.
    pub async fn fee_letters(&self, case: CaseId, decision: &FeeDecision) -> Outcome<Vec<NoticeText>, DecideRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(DecideRefusal::NotAllowed));
        }
        let mut reader = self.services.database().reader().await?;
        let Some(account) = desk::applicant(&mut reader, self.session.account, case).await? else {
            return Ok(Err(DecideRefusal::NotFound));
        };
        let standing = cases::find(&mut reader, account, case).await?.ok_or(Error::Corrupt("cases"))?;
        let request = match asked(&standing)? {
            Ok(request) => request,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let person = accounts::find(&mut reader, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let key = self.services.vault().account_key(account, &person.addressee.data_key)?;
        let content = Content::FeeDecision(request, decision.clone());
        Ok(Ok(self.services.notice_as_it_would_be(&mut reader, (account, &key), case, &content).await?))
    }

    /// Decides whether a fee is waived or reduced, once, whoever else decides at the same moment: with its notice, its
    /// mail, and the same for the request that went with the form. When it is not granted, the form is returned and what
    /// was paid for it is given back.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was decided.
    pub async fn decide_fee(&self, case: CaseId, decision: FeeDecision, client: Client) -> Outcome<(), DecideRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(DecideRefusal::NotAllowed));
        }
        let deciding = Deciding {
            submission: self.services.submission(),
            notice: self.services.new_notice(),
            refund: self.services.refund_ordering(RefundReason::Returned),
            note: self.services.note_at_desk(client, self.session, case),
            officer: self.session.account,
            case,
            decision,
        };
        Ok(self.services.database().write(deciding, |tx, deciding| Box::pin(deciding.write(tx))).await?)
    }
}

impl Deciding {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), DecideRefusal>, Error> {
        let Some(account) = desk::applicant(tx, self.officer, self.case).await? else {
            return Ok(Err(DecideRefusal::NotFound));
        };
        let standing = cases::find(tx, account, self.case).await?.ok_or(Error::Corrupt("cases"))?;
        let request = match asked(&standing)? {
            Ok(request) => request,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let is_granted = self.decision.is_granted;
        let what = Happening::fee_decided(request, is_granted);
        let (of_request, event) = if is_granted {
            (Happening::RequestGranted, Event::FeeGranted)
        } else {
            (Happening::RequestNotGranted, Event::FeeNotGranted)
        };
        self.submission.add_event(tx, self.case, what).await?;
        if let Some(other) = &standing.companion {
            let companion = cases::find(tx, account, other.case).await?.ok_or(Error::Corrupt("companions"))?;
            // What the agency has closed before stays as it is.
            if companion.history()?.state().after(of_request.kind()).is_ok() {
                self.submission.add_event(tx, other.case, of_request).await?;
            }
        }
        if let Some(filing) = standing.filing.filter(|_| !is_granted) {
            // Nothing was paid, or the person's bank has it: then there is nothing to send.
            let _refund = order_fee_back(tx, filing, &self.refund).await?;
        }
        let content = Content::FeeDecision(request, self.decision.clone());
        let message = |_, link, receipt: String| {
            (say::mail_fee_decided_subject(receipt.clone()), say::mail_fee_decided_text(link, receipt))
        };
        let services = &self.submission.services;
        services.tell_of_case(tx, (account, &standing), (&self.notice, &content), message).await?;
        self.note.write(tx, event, Some(self.officer)).await?;
        Ok(Ok(()))
    }
}

/// What is to be decided about the fee of a case.
fn asked(case: &StoredCase) -> Result<Result<FeeRequest, DecideRefusal>, Error> {
    let history = case.history()?;
    if let Some(request) = history.state().fee_asked() {
        return Ok(Ok(request));
    }
    let decided = history.events().iter().rev().find_map(|event| match event.what {
        Happening::FeeWaived | Happening::FeeReduced => Some(true),
        Happening::FeeNotWaived | Happening::FeeNotReduced => Some(false),
        _ => None,
    });
    Ok(Err(decided.map_or(DecideRefusal::NotAsked, |is_granted| DecideRefusal::Decided { is_granted })))
}
