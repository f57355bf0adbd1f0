use super::family::Family;
use super::happening::Kind as K;
use super::position::Position as P;

/// What moves a case where. All conditions have to hold, each about one track.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// What happens.
    pub what: K,
    /// For each track that matters, the positions on it from which it can happen.
    pub from: &'static [&'static [P]],
    /// Where the case stands then, on the tracks that change.
    pub to: &'static [P],
    /// The families it can happen to; none means all of them.
    pub only: &'static [Family],
}

const fn row(what: K, from: &'static [&'static [P]], to: &'static [P]) -> Transition {
    Transition { what, from, to, only: &[] }
}

const fn row_of(only: &'static [Family], what: K, from: &'static [&'static [P]], to: &'static [P]) -> Transition {
    Transition { what, from, to, only }
}

/// Nothing is decided, and everything can be asked.
const PENDING: &[P] = &[P::Received, P::Accepted, P::UnderReview, P::Elsewhere];
/// The same, while an officer decides about the fee, too.
pub(super) const UNDECIDED: &[P] =
    &[P::Received, P::WaiverAsked, P::ReductionAsked, P::Accepted, P::UnderReview, P::Elsewhere];
const ASKED_OR_APPROVED: &[P] = &[P::Received, P::Accepted, P::UnderReview, P::Elsewhere, P::Approved];
/// Said no to, so that somebody can appeal.
pub(super) const REFUSED: &[P] = &[P::Denied, P::Revoked];
/// What an approval still has to bring.
pub(super) const BENEFIT_AWAITED: &[P] = &[P::CardDue, P::CardInMaking, P::CameBack, P::OathDue, P::OathSet];
/// What an appeal still has to bring.
pub(super) const APPEAL_AWAITED: &[P] = &[P::Appealed, P::AtAppeals, P::AppealWon];
/// From which a case can be taken up again.
const CAN_REOPEN: &[P] = &[P::Approved, P::Denied, P::Revoked, P::Withdrawn, P::Closed];
/// From which the agency's own system can take over.
const CAN_BE_TOLD: &[P] = &[
    P::Unfiled,
    P::Received,
    P::Accepted,
    P::UnderReview,
    P::Elsewhere,
    P::Approved,
    P::Denied,
    P::Revoked,
    P::Withdrawn,
    P::Closed,
    P::EndedElsewhere,
];

pub(super) const VISIT_OPEN: &[P] = &[P::VisitSet, P::VisitMoveAsked];
const NO_VISIT_OPEN: &[P] = &[P::NoVisit, P::VisitMissed, P::Identified];
const NOT_IDENTIFIED: &[P] = &[P::NoVisit, P::VisitSet, P::VisitMoveAsked, P::VisitMissed];
/// An officer looks at pictures.
pub(super) const PICTURES_HERE: &[P] = &[P::FirstLook, P::SecondLook, P::ThirdLook];
/// Pictures can still show who somebody is.
pub(super) const PICTURES_OPEN: &[P] =
    &[P::FirstPictures, P::FirstLook, P::SecondPictures, P::SecondLook, P::ThirdPictures, P::ThirdLook];
/// Who somebody is is asked, and not shown.
pub(super) const PROOF_OPEN: &[P] = &[
    P::FirstPictures,
    P::FirstLook,
    P::SecondPictures,
    P::SecondLook,
    P::ThirdPictures,
    P::ThirdLook,
    P::ToComeInPerson,
];
const NOT_TO_COME: &[P] = &[
    P::NoProof,
    P::FirstPictures,
    P::FirstLook,
    P::SecondPictures,
    P::SecondLook,
    P::ThirdPictures,
    P::ThirdLook,
    P::Proven,
    P::NotProven,
];
const NO_PROOF_OPEN: &[P] = &[P::NoProof, P::Proven, P::NotProven];
/// Whoever comes in person shows who they are, too.
const UNPROVEN: &[P] = &[
    P::FirstPictures,
    P::FirstLook,
    P::SecondPictures,
    P::SecondLook,
    P::ThirdPictures,
    P::ThirdLook,
    P::ToComeInPerson,
    P::NotProven,
];
const ROUND_OPEN: &[P] = &[P::EvidenceAsked, P::DenialIntended, P::RevocationIntended];
/// In which an answer that comes late is read all the same.
const ROUND_LATE: &[P] = &[P::EvidenceAsked, P::DenialIntended, P::RevocationIntended, P::Unanswered];
const NO_ROUND_OPEN: &[P] = &[P::NothingAsked, P::Answered, P::Unanswered];
const INTERVIEW_OPEN: &[P] = &[P::InterviewSet, P::InterviewMoveAsked];
const NO_INTERVIEW_OPEN: &[P] =
    &[P::NotInvited, P::InLine, P::InterviewOff, P::NotInterviewed, P::ToInterviewAgain, P::Interviewed];

/// Nobody is decided about while they are still to come somewhere or have time to answer, nor while the case is on its way
/// or waits for a court, nor while it is open who they are.
const READY: &[&[P]] =
    &[&[P::UnderReview], NO_VISIT_OPEN, NO_PROOF_OPEN, NO_ROUND_OPEN, NO_INTERVIEW_OPEN, &[P::Here], &[P::Free]];

/// A case that is taken up again waits for nothing that was open before, but whoever was identified stays so.
const AGAIN: &[P] =
    &[P::UnderReview, P::NothingAsked, P::NotInvited, P::Here, P::Free, P::InTurn, P::NothingDue, P::NoAppeal];
const AGAIN_UNIDENTIFIED: &[P] = &[
    P::UnderReview,
    P::NoVisit,
    P::NothingAsked,
    P::NotInvited,
    P::Here,
    P::Free,
    P::InTurn,
    P::NothingDue,
    P::NoAppeal,
];

/// What can happen to a case that has ended. Everything else is refused then.
pub const AFTER_THE_END: &[K] = &[
    K::Reopened,
    K::Reconsidered,
    K::AppealReceived,
    K::MotionReceived,
    K::IntentToRevoke,
    K::Revoked,
    K::RevokedByLaw,
    K::LateResponseReceived,
    K::CardPickedUp,
    K::CardDelivered,
    K::CardReturned,
    K::SentToState,
    K::BackFromState,
    K::Told,
    K::ToldLast,
];

/// Everything that can happen, and where it leads: the one truth about the way of a case.
pub const TRANSITIONS: &[Transition] = &[
    row(K::Received, &[&[P::Unfiled]], &[P::Received]),
    row(K::FeePaid, &[&[P::Received]], &[]),
    row(K::NoFee, &[&[P::Received]], &[]),
    row(K::FeeWaiverAsked, &[&[P::Received]], &[P::WaiverAsked]),
    row(K::FeeReductionAsked, &[&[P::Received]], &[P::ReductionAsked]),
    row(K::FeeWaived, &[&[P::WaiverAsked]], &[P::Received]),
    row(K::FeeReduced, &[&[P::ReductionAsked]], &[P::Received]),
    row(K::FeeNotWaived, &[&[P::WaiverAsked]], &[P::FeeNotGranted]),
    row(K::FeeNotReduced, &[&[P::ReductionAsked]], &[P::FeeNotGranted]),
    row(K::RequestGranted, &[&[P::Received, P::Accepted, P::UnderReview]], &[P::RequestGranted]),
    row(K::RequestNotGranted, &[&[P::Received, P::Accepted, P::UnderReview]], &[P::RequestNotGranted]),
    row(K::Accepted, &[&[P::Received]], &[P::Accepted]),
    row(K::Rejected, &[&[P::Received, P::Accepted]], &[P::Rejected]),
    row(K::MoveReported, &[&[P::Received]], &[P::MoveReported]),
    row(K::NewAddress, &[UNDECIDED], &[]),
    row(K::NewAddress, &[&[P::Approved], BENEFIT_AWAITED], &[]),
    row(K::NewAddress, &[&[P::Approved], &[P::RevocationIntended]], &[]),
    row(K::NewAddress, &[REFUSED, APPEAL_AWAITED], &[]),
    row(K::IdentityAppointment, &[PENDING, NO_VISIT_OPEN], &[P::VisitSet]),
    row(K::IdentityRescheduled, &[PENDING, &[P::VisitSet, P::VisitMoveAsked, P::VisitMissed]], &[P::VisitSet]),
    row(K::IdentityRescheduleAsked, &[PENDING, &[P::VisitSet]], &[P::VisitMoveAsked]),
    row(K::IdentityCancelled, &[PENDING, VISIT_OPEN], &[P::NoVisit]),
    row(K::IdentityMissed, &[PENDING, VISIT_OPEN, NOT_TO_COME], &[P::VisitMissed]),
    row(K::IdentityMissed, &[PENDING, VISIT_OPEN, &[P::ToComeInPerson]], &[P::VisitMissed, P::NotProven]),
    row(K::IdentityReused, &[PENDING, NOT_IDENTIFIED], &[P::Identified]),
    row(K::IdentityChecked, &[PENDING, NOT_IDENTIFIED, &[P::NoProof, P::Proven]], &[P::Identified]),
    row(K::IdentityChecked, &[PENDING, NOT_IDENTIFIED, UNPROVEN], &[P::Identified, P::Proven]),
    row(K::ProofAsked, &[PENDING, NO_PROOF_OPEN], &[P::FirstPictures]),
    row(K::ProofSent, &[PENDING, &[P::FirstPictures]], &[P::FirstLook]),
    row(K::ProofSent, &[PENDING, &[P::SecondPictures]], &[P::SecondLook]),
    row(K::ProofSent, &[PENDING, &[P::ThirdPictures]], &[P::ThirdLook]),
    row(K::ProofUnreadable, &[PENDING, &[P::FirstLook]], &[P::SecondPictures]),
    row(K::ProofUnreadable, &[PENDING, &[P::SecondLook]], &[P::ThirdPictures]),
    row(K::ProofMismatch, &[PENDING, &[P::FirstLook]], &[P::SecondPictures]),
    row(K::ProofMismatch, &[PENDING, &[P::SecondLook]], &[P::ThirdPictures]),
    row(K::ProofConfirmed, &[PENDING, PICTURES_HERE], &[P::Proven]),
    row(K::ProofInPerson, &[PENDING, PICTURES_OPEN], &[P::ToComeInPerson]),
    row(K::ProofVisitChosen, &[PENDING, PICTURES_OPEN], &[P::ToComeInPerson]),
    row(K::ProofTakenBack, &[PENDING, PROOF_OPEN], &[P::NoProof]),
    row(K::ReviewStarted, &[&[P::Received, P::Accepted, P::Elsewhere]], &[P::UnderReview]),
    row(K::LetterReceived, &[PENDING], &[]),
    row(K::NoticeMailed, &[PENDING], &[]),
    row(K::NoticeMailedAgain, &[PENDING], &[]),
    row(K::NoticeReturned, &[PENDING], &[]),
    row(K::NameCorrected, &[PENDING], &[]),
    row(K::BirthDateCorrected, &[PENDING], &[]),
    row(K::PutOnHold, &[PENDING, &[P::Free]], &[P::OnHold]),
    row(K::HoldEnded, &[PENDING, &[P::OnHold]], &[P::Free]),
    row(K::InitialEvidenceRequested, &[PENDING, NO_ROUND_OPEN], &[P::EvidenceAsked]),
    row(K::EvidenceRequested, &[PENDING, NO_ROUND_OPEN], &[P::EvidenceAsked]),
    row(K::AllEvidenceRequested, &[PENDING, NO_ROUND_OPEN], &[P::EvidenceAsked]),
    row(K::IntentToDeny, &[PENDING, NO_ROUND_OPEN], &[P::DenialIntended]),
    row(K::IntentToRevoke, &[&[P::Approved], NO_ROUND_OPEN], &[P::RevocationIntended]),
    row(K::ResponseReceived, &[ASKED_OR_APPROVED, ROUND_OPEN], &[P::Answered]),
    row(K::NoResponse, &[ASKED_OR_APPROVED, ROUND_OPEN], &[P::Unanswered]),
    row(K::LateResponseReceived, &[ASKED_OR_APPROVED, ROUND_LATE], &[P::Answered]),
    row(K::RequestTakenBack, &[ASKED_OR_APPROVED, ROUND_OPEN], &[P::NothingAsked]),
    row(K::InterviewReady, &[PENDING, &[P::NotInvited]], &[P::InLine]),
    row(K::InterviewScheduled, &[PENDING, NO_INTERVIEW_OPEN], &[P::InterviewSet]),
    row(
        K::InterviewRescheduled,
        &[PENDING, &[P::InterviewSet, P::InterviewMoveAsked, P::NotInterviewed]],
        &[P::InterviewSet],
    ),
    row(K::InterviewRescheduleAsked, &[PENDING, &[P::InterviewSet]], &[P::InterviewMoveAsked]),
    row(K::InterviewCancelled, &[PENDING, INTERVIEW_OPEN], &[P::InterviewOff]),
    row(K::InterviewMissed, &[PENDING, INTERVIEW_OPEN], &[P::NotInterviewed]),
    row(K::InterviewHeld, &[PENDING, INTERVIEW_OPEN], &[P::Interviewed]),
    row(K::InterviewToRepeat, &[PENDING, INTERVIEW_OPEN], &[P::ToInterviewAgain]),
    row(K::Transferred, &[PENDING, &[P::Here, P::OnTheWay]], &[P::OnTheWay]),
    row(K::Arrived, &[PENDING, &[P::OnTheWay]], &[P::Here]),
    row(K::ExpediteAsked, &[PENDING, &[P::InTurn]], &[P::SoonerAsked]),
    row(K::ExpediteProofAsked, &[PENDING, &[P::SoonerAsked]], &[]),
    row(K::ExpediteGranted, &[PENDING, &[P::SoonerAsked]], &[P::SoonerDecided]),
    row(K::ExpediteDenied, &[PENDING, &[P::SoonerAsked]], &[P::SoonerDecided]),
    row_of(&[Family::Card, Family::Document], K::Approved, READY, &[P::Approved, P::CardDue]),
    row_of(&[Family::Naturalization], K::Approved, READY, &[P::Approved, P::OathDue]),
    row_of(&[Family::Petition, Family::Other], K::Approved, READY, &[P::Approved]),
    row(K::Denied, READY, &[P::Denied]),
    row(K::Withdrawn, &[UNDECIDED, NO_PROOF_OPEN], &[P::Withdrawn]),
    row(K::Withdrawn, &[UNDECIDED, PROOF_OPEN], &[P::Withdrawn, P::NoProof]),
    row(K::Closed, &[PENDING, NO_PROOF_OPEN], &[P::Closed]),
    row(K::Closed, &[PENDING, PROOF_OPEN], &[P::Closed, P::NoProof]),
    row(K::Revoked, &[&[P::Approved], &[P::Answered, P::Unanswered]], &[P::Revoked]),
    row(K::RevokedByLaw, &[&[P::Approved]], &[P::Revoked, P::NothingAsked]),
    row(K::CardMade, &[&[P::Approved], &[P::CardDue, P::CameBack]], &[P::CardInMaking]),
    row(K::CardMailed, &[&[P::Approved], &[P::CardInMaking, P::CameBack]], &[P::InMail]),
    row(K::CardPickedUp, &[&[P::Approved], &[P::InMail]], &[P::AtPostOffice]),
    row(K::CardDelivered, &[&[P::Approved], &[P::InMail, P::AtPostOffice]], &[P::Delivered]),
    row(K::CardReturned, &[&[P::Approved], &[P::InMail, P::AtPostOffice, P::Delivered]], &[P::CameBack]),
    row(K::CardDestroyed, &[&[P::Approved], &[P::CameBack]], &[P::Destroyed]),
    row(K::OathScheduled, &[&[P::Approved], &[P::OathDue]], &[P::OathSet]),
    row(K::OathRescheduled, &[&[P::Approved], &[P::OathSet]], &[P::OathSet]),
    row(K::OathCancelled, &[&[P::Approved], &[P::OathSet]], &[P::OathDue]),
    row(K::OathMissed, &[&[P::Approved], &[P::OathSet]], &[P::OathDue]),
    row(K::CertificateIssued, &[&[P::Approved], &[P::OathSet]], &[P::Sworn]),
    row_of(&[Family::Petition], K::SentToState, &[&[P::Approved], &[P::Here]], &[P::AtState]),
    row_of(&[Family::Petition], K::BackFromState, &[&[P::Approved], &[P::AtState]], &[P::Here]),
    row(K::AppealReceived, &[REFUSED, &[P::NoAppeal, P::AppealOver]], &[P::Appealed]),
    row(K::MotionReceived, &[REFUSED, &[P::NoAppeal, P::AppealOver]], &[P::Appealed]),
    row(K::AppealSent, &[REFUSED, &[P::Appealed]], &[P::AtAppeals]),
    row(K::AppealBack, &[REFUSED, &[P::AtAppeals]], &[P::Appealed]),
    row(K::AppealGranted, &[REFUSED, &[P::Appealed, P::AtAppeals]], &[P::AppealWon]),
    row(K::AppealDismissed, &[REFUSED, &[P::Appealed, P::AtAppeals]], &[P::AppealOver]),
    row(K::AppealWithdrawn, &[REFUSED, &[P::Appealed, P::AtAppeals]], &[P::AppealOver]),
    row(K::Reopened, &[CAN_REOPEN, &[P::Identified]], AGAIN),
    row(K::Reopened, &[CAN_REOPEN, NOT_IDENTIFIED], AGAIN_UNIDENTIFIED),
    row(K::Reconsidered, &[CAN_REOPEN, &[P::Identified]], AGAIN),
    row(K::Reconsidered, &[CAN_REOPEN, NOT_IDENTIFIED], AGAIN_UNIDENTIFIED),
    row(K::Told, &[CAN_BE_TOLD], &[P::Elsewhere]),
    row(K::ToldLast, &[CAN_BE_TOLD], &[P::EndedElsewhere]),
];
