use serde::{Deserialize, Serialize};

use super::kept::{Kept, NeverKept, Payload};
use super::named::named;
use super::reasons::{Rejection, Transfer};
use super::status::Status;
use crate::{CaseId, Date, FeeRequest, Money, Timestamp};

/// Something that happened to a case. A history only grows: nothing in it is changed or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseEvent {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub what: Happening,
}

/// What can happen, each with the name under which it is kept, and with what it brings, if anything.
macro_rules! happenings {
    ($($(#[$doc:meta])* $name:ident $(($brings:ident: $type:ty))? = $code:literal,)+) => {
        /// What can happen to a case. Nothing in it is personal: what somebody wrote, or a place or number that is only to
        /// be read, stands in the notice about it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "Kept", into = "Kept")]
        pub enum Happening {
            $($(#[$doc])* $name $(($type))?,)+
        }

        named! {
            /// A [`Happening`] without what it brings.
            Kind {
                $($(#[$doc])* $name = $code,)+
            }
        }

        impl Happening {
            /// Which kind it is.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self {
                    $(Self::$name { .. } => Kind::$name,)+
                }
            }

            /// As it is kept, for ever.
            #[must_use]
            pub fn kept(self) -> Kept {
                match self {
                    $(Self::$name $(($brings))? => {
                        let kept = Kept::named($code);
                        $(let kept = $brings.put_into(kept);)?
                        kept
                    })+
                }
            }

            /// What was kept so.
            ///
            /// # Errors
            /// When nothing that can happen is kept so.
            pub fn from_kept(kept: &Kept) -> Result<Self, NeverKept> {
                let read = match kept.name() {
                    $($code => Self::$name $(({
                        let $brings = <$type>::read(kept).ok_or(NeverKept)?;
                        $brings
                    }))?,)+
                    _ => return Err(NeverKept),
                };
                // What was kept with more than belongs to it was not kept by us.
                if read.kept() == *kept { Ok(read) } else { Err(NeverKept) }
            }
        }
    };
}

happenings! {
    /// The form was filed.
    Received = "received",
    /// The fee was paid in full.
    FeePaid(amount: Money) = "fee-paid",
    /// The answers showed that there is no fee.
    NoFee = "no-fee",
    /// The fee was asked to be waived. An officer decides about that before anything else.
    FeeWaiverAsked = "fee-waiver-asked",
    /// The fee was asked to be reduced. An officer decides about that before anything else.
    FeeReductionAsked = "fee-reduction-asked",
    /// The fee was waived: the case goes on.
    FeeWaived = "fee-waived",
    /// The fee was reduced: the case goes on.
    FeeReduced = "fee-reduced",
    /// It was not waived: the form goes back unpaid, and the case is closed.
    FeeNotWaived = "fee-not-waived",
    /// It was not reduced: the form goes back unpaid, and the case is closed.
    FeeNotReduced = "fee-not-reduced",
    /// The form that went with this request got what was asked for. Nothing more is to be decided.
    RequestGranted = "request-granted",
    /// It did not.
    RequestNotGranted = "request-not-granted",
    /// The form is complete enough to be decided about.
    Accepted = "accepted",
    /// The form goes back with its fee.
    Rejected(why: Rejection) = "rejected",
    /// The move that this case tells of is taken down. There is nothing to decide.
    MoveReported = "move-reported",
    /// The person told a new address, with the form that this case was made of. Letters go there from then on.
    NewAddress(report: CaseId) = "new-address",

    /// The person is to come at this time to have a photo and fingerprints taken.
    IdentityAppointment(on: Timestamp) = "identity-appointment",
    /// That appointment is at this time instead.
    IdentityRescheduled(on: Timestamp) = "identity-rescheduled",
    /// The person asked for another time.
    IdentityRescheduleAsked = "identity-reschedule-asked",
    /// They do not have to come.
    IdentityCancelled = "identity-cancelled",
    /// Nobody came.
    IdentityMissed = "identity-missed",
    /// What was taken for an earlier case counts for this one.
    IdentityReused = "identity-reused",
    /// The person's identity is established.
    IdentityChecked = "identity-checked",

    /// The person is to show who they are with pictures of a document, or in person, by this day.
    ProofAsked(due: Date) = "proof-asked",
    /// Their pictures are here.
    ProofSent = "proof-sent",
    /// The pictures cannot be read. New ones are to be here by this day.
    ProofUnreadable(due: Date) = "proof-unreadable",
    /// The pictures show something else than what the case says. New ones are to be here by this day.
    ProofMismatch(due: Date) = "proof-mismatch",
    /// The pictures show who the person is.
    ProofConfirmed = "proof-confirmed",
    /// The person is to show in person who they are: pictures do not do.
    ProofInPerson = "proof-in-person",
    /// The person wants to come instead of sending pictures.
    ProofVisitChosen = "proof-visit-chosen",
    /// The agency no longer asks who the person is.
    ProofTakenBack = "proof-taken-back",

    /// An officer began to review the case.
    ReviewStarted = "review-started",
    /// Something that the person sent by itself came in.
    LetterReceived = "letter-received",
    /// A letter that says what the agency did or will do was mailed.
    NoticeMailed = "notice-mailed",
    /// A notice was mailed once more.
    NoticeMailedAgain = "notice-mailed-again",
    /// The post office could not deliver a notice.
    NoticeReturned = "notice-returned",
    /// The name in the case was corrected.
    NameCorrected = "name-corrected",
    /// The date of birth in the case was corrected.
    BirthDateCorrected = "birth-date-corrected",
    /// The case waits for a court.
    PutOnHold = "put-on-hold",
    /// It waits no longer.
    HoldEnded = "hold-ended",

    /// What had to come with the form was asked for, to be sent by this day.
    InitialEvidenceRequested(due: Date) = "initial-evidence-requested",
    /// More was asked for, to be sent by this day.
    EvidenceRequested(due: Date) = "evidence-requested",
    /// Both were asked for, to be sent by this day.
    AllEvidenceRequested(due: Date) = "all-evidence-requested",
    /// The agency means to deny, and hears the person until this day.
    IntentToDeny(due: Date) = "intent-to-deny",
    /// The agency means to take an approval back, and hears the person until this day.
    IntentToRevoke(due: Date) = "intent-to-revoke",
    /// The one answer to what was asked came in.
    ResponseReceived = "response-received",
    /// The day has passed without an answer.
    NoResponse = "no-response",
    /// The answer came after that day, and is read all the same.
    LateResponseReceived = "late-response-received",
    /// The agency no longer asks.
    RequestTakenBack = "request-taken-back",

    /// The case is in line for an interview.
    InterviewReady = "interview-ready",
    /// The person is to come at this time to speak with an officer.
    InterviewScheduled(on: Timestamp) = "interview-scheduled",
    /// The interview is at this time instead.
    InterviewRescheduled(on: Timestamp) = "interview-rescheduled",
    /// The person asked for another time.
    InterviewRescheduleAsked = "interview-reschedule-asked",
    /// The agency cancelled it.
    InterviewCancelled = "interview-cancelled",
    /// Nobody came.
    InterviewMissed = "interview-missed",
    /// It was held, and an officer goes on with what was said.
    InterviewHeld = "interview-held",
    /// It was held, and a part of it has to be done once more.
    InterviewToRepeat = "interview-to-repeat",

    /// The case goes to another office.
    Transferred(why: Transfer) = "transferred",
    /// It came there.
    Arrived = "arrived",

    /// The person asked to be decided about sooner.
    ExpediteAsked = "expedite-asked",
    /// The agency asked for proof of why.
    ExpediteProofAsked = "expedite-proof-asked",
    /// It is done sooner.
    ExpediteGranted = "expedite-granted",
    /// It is not.
    ExpediteDenied = "expedite-denied",

    /// The request was approved.
    Approved = "approved",
    /// The request was denied.
    Denied = "denied",
    /// The person took it back, and the agency took note.
    Withdrawn = "withdrawn",
    /// There is nothing to decide any more: the person got it in another way.
    Closed = "closed",
    /// An approval was taken back, by a decision.
    Revoked = "revoked",
    /// An approval ended by law.
    RevokedByLaw = "revoked-by-law",

    /// The card or document was ordered.
    CardMade = "card-made",
    /// It is in the mail.
    CardMailed = "card-mailed",
    /// The post office has it.
    CardPickedUp = "card-picked-up",
    /// The post office delivered it.
    CardDelivered = "card-delivered",
    /// It came back.
    CardReturned = "card-returned",
    /// It came back, nobody asked for it, and it was destroyed.
    CardDestroyed = "card-destroyed",
    /// The person is to come at this time to take the oath.
    OathScheduled(on: Timestamp) = "oath-scheduled",
    /// The oath is at this time instead.
    OathRescheduled(on: Timestamp) = "oath-rescheduled",
    /// The agency cancelled the ceremony.
    OathCancelled = "oath-cancelled",
    /// Nobody came to take the oath.
    OathMissed = "oath-missed",
    /// The oath was taken, and the certificate given.
    CertificateIssued = "certificate-issued",
    /// The case went to the Department of State, for a consulate.
    SentToState = "sent-to-state",
    /// It came back from there.
    BackFromState = "back-from-state",

    /// The person appealed.
    AppealReceived = "appeal-received",
    /// The person asked the same office to look again.
    MotionReceived = "motion-received",
    /// The appeal went to those who decide about it.
    AppealSent = "appeal-sent",
    /// It came back to the office that had decided.
    AppealBack = "appeal-back",
    /// The appeal was granted.
    AppealGranted = "appeal-granted",
    /// It was dismissed.
    AppealDismissed = "appeal-dismissed",
    /// The person took it back.
    AppealWithdrawn = "appeal-withdrawn",
    /// The case is decided about again.
    Reopened = "reopened",
    /// The same facts are judged again.
    Reconsidered = "reconsidered",

    /// The agency's own system told this status, after which more is to come.
    Told(status: Status) = "told",
    /// The agency's own system told this status, with which a case ends.
    ToldLast(status: Status) = "told-last",
}

impl Happening {
    /// That the fee is asked to be waived or reduced.
    #[must_use]
    pub const fn fee_asked(request: FeeRequest) -> Self {
        match request {
            FeeRequest::Waiver => Self::FeeWaiverAsked,
            FeeRequest::Reduction => Self::FeeReductionAsked,
        }
    }

    /// What is decided about that.
    #[must_use]
    pub const fn fee_decided(request: FeeRequest, is_granted: bool) -> Self {
        match (request, is_granted) {
            (FeeRequest::Waiver, true) => Self::FeeWaived,
            (FeeRequest::Waiver, false) => Self::FeeNotWaived,
            (FeeRequest::Reduction, true) => Self::FeeReduced,
            (FeeRequest::Reduction, false) => Self::FeeNotReduced,
        }
    }

    /// That the agency's own system told this status.
    #[must_use]
    pub const fn told(status: Status) -> Self {
        if status.is_last() { Self::ToldLast(status) } else { Self::Told(status) }
    }

    /// The fee that was paid.
    #[must_use]
    pub const fn paid(self) -> Option<Money> {
        match self {
            Self::FeePaid(amount) => Some(amount),
            _ => None,
        }
    }

    /// When the person is to come somewhere.
    #[must_use]
    pub const fn appointment(self) -> Option<Timestamp> {
        match self {
            Self::IdentityAppointment(on)
            | Self::IdentityRescheduled(on)
            | Self::InterviewScheduled(on)
            | Self::InterviewRescheduled(on)
            | Self::OathScheduled(on)
            | Self::OathRescheduled(on) => Some(on),
            _ => None,
        }
    }

    /// The last day for an answer.
    #[must_use]
    pub const fn due(self) -> Option<Date> {
        match self {
            Self::InitialEvidenceRequested(due)
            | Self::EvidenceRequested(due)
            | Self::AllEvidenceRequested(due)
            | Self::IntentToDeny(due)
            | Self::IntentToRevoke(due)
            | Self::ProofAsked(due)
            | Self::ProofUnreadable(due)
            | Self::ProofMismatch(due) => Some(due),
            _ => None,
        }
    }

    /// The case that brought the new address.
    #[must_use]
    pub const fn case(self) -> Option<CaseId> {
        match self {
            Self::NewAddress(case) => Some(case),
            _ => None,
        }
    }
}

impl From<Happening> for Kept {
    fn from(what: Happening) -> Self {
        what.kept()
    }
}

impl TryFrom<Kept> for Happening {
    type Error = NeverKept;

    fn try_from(kept: Kept) -> Result<Self, NeverKept> {
        Self::from_kept(&kept)
    }
}
