use domain::case::{Kind, Rejection, Track, Transfer};
use words::{Message, say};

/// What an officer does to let this happen; none for what is not theirs to do.
pub(super) fn act(kind: Kind) -> Option<Message> {
    Some(match kind {
        Kind::Accepted => say::desk_act_accepted(),
        Kind::Rejected => say::desk_act_rejected(),
        Kind::ReviewStarted => say::desk_act_review_started(),
        Kind::Approved => say::desk_act_approved(),
        Kind::Denied => say::desk_act_denied(),
        Kind::Withdrawn => say::desk_act_withdrawn(),
        Kind::Closed => say::desk_act_closed(),
        Kind::Revoked => say::desk_act_revoked(),
        Kind::RevokedByLaw => say::desk_act_revoked_by_law(),
        Kind::Reopened => say::desk_act_reopened(),
        Kind::Reconsidered => say::desk_act_reconsidered(),
        Kind::LetterReceived => say::desk_act_letter_received(),
        Kind::NoticeMailedAgain => say::desk_act_notice_mailed_again(),
        Kind::NoticeReturned => say::desk_act_notice_returned(),
        Kind::IdentityAppointment => say::desk_act_identity_appointment(),
        Kind::IdentityRescheduled => say::desk_act_identity_rescheduled(),
        Kind::IdentityCancelled => say::desk_act_identity_cancelled(),
        Kind::IdentityMissed => say::desk_act_identity_missed(),
        Kind::IdentityReused => say::desk_act_identity_reused(),
        Kind::IdentityChecked => say::desk_act_identity_checked(),
        Kind::ProofAsked => say::desk_act_proof_asked(),
        Kind::ProofConfirmed => say::desk_act_proof_confirmed(),
        Kind::ProofUnreadable => say::desk_act_proof_unreadable(),
        Kind::ProofMismatch => say::desk_act_proof_mismatch(),
        Kind::ProofInPerson => say::desk_act_proof_in_person(),
        Kind::ProofTakenBack => say::desk_act_proof_taken_back(),
        Kind::InitialEvidenceRequested => say::desk_act_initial_evidence_requested(),
        Kind::EvidenceRequested => say::desk_act_evidence_requested(),
        Kind::AllEvidenceRequested => say::desk_act_all_evidence_requested(),
        Kind::IntentToDeny => say::desk_act_intent_to_deny(),
        Kind::IntentToRevoke => say::desk_act_intent_to_revoke(),
        Kind::ResponseReceived => say::desk_act_response_received(),
        Kind::NoResponse => say::desk_act_no_response(),
        Kind::LateResponseReceived => say::desk_act_late_response_received(),
        Kind::RequestTakenBack => say::desk_act_request_taken_back(),
        Kind::InterviewReady => say::desk_act_interview_ready(),
        Kind::InterviewScheduled => say::desk_act_interview_scheduled(),
        Kind::InterviewRescheduled => say::desk_act_interview_rescheduled(),
        Kind::InterviewCancelled => say::desk_act_interview_cancelled(),
        Kind::InterviewMissed => say::desk_act_interview_missed(),
        Kind::InterviewHeld => say::desk_act_interview_held(),
        Kind::InterviewToRepeat => say::desk_act_interview_to_repeat(),
        Kind::Transferred => say::desk_act_transferred(),
        Kind::Arrived => say::desk_act_arrived(),
        Kind::PutOnHold => say::desk_act_put_on_hold(),
        Kind::HoldEnded => say::desk_act_hold_ended(),
        Kind::CardMade => say::desk_act_card_made(),
        Kind::CardMailed => say::desk_act_card_mailed(),
        Kind::CardPickedUp => say::desk_act_card_picked_up(),
        Kind::CardDelivered => say::desk_act_card_delivered(),
        Kind::CardReturned => say::desk_act_card_returned(),
        Kind::CardDestroyed => say::desk_act_card_destroyed(),
        Kind::OathScheduled => say::desk_act_oath_scheduled(),
        Kind::OathRescheduled => say::desk_act_oath_rescheduled(),
        Kind::OathCancelled => say::desk_act_oath_cancelled(),
        Kind::OathMissed => say::desk_act_oath_missed(),
        Kind::CertificateIssued => say::desk_act_certificate_issued(),
        Kind::ExpediteProofAsked => say::desk_act_expedite_proof_asked(),
        Kind::ExpediteGranted => say::desk_act_expedite_granted(),
        Kind::ExpediteDenied => say::desk_act_expedite_denied(),
        Kind::NameCorrected => say::desk_act_name_corrected(),
        Kind::BirthDateCorrected => say::desk_act_birth_date_corrected(),
        Kind::AppealReceived => say::desk_act_appeal_received(),
        Kind::MotionReceived => say::desk_act_motion_received(),
        Kind::AppealSent => say::desk_act_appeal_sent(),
        Kind::AppealBack => say::desk_act_appeal_back(),
        Kind::AppealGranted => say::desk_act_appeal_granted(),
        Kind::AppealDismissed => say::desk_act_appeal_dismissed(),
        Kind::AppealWithdrawn => say::desk_act_appeal_withdrawn(),
        _ => return None,
    })
}

/// What the acts on a track are about.
pub(super) fn track(track: Track) -> Message {
    match track {
        Track::Request => say::desk_acts_request(),
        Track::Identity => say::desk_acts_identity(),
        Track::Proof => say::desk_acts_proof(),
        Track::Evidence => say::desk_acts_evidence(),
        Track::Interview => say::desk_acts_interview(),
        Track::Office => say::desk_acts_office(),
        Track::Hold => say::desk_acts_hold(),
        Track::Benefit => say::desk_acts_benefit(),
        Track::Expedite => say::desk_acts_expedite(),
        Track::Appeal => say::desk_acts_appeal(),
    }
}

pub(super) fn rejection(why: Rejection) -> Message {
    match why {
        Rejection::Fee => say::desk_rejection_fee(),
        Rejection::Unsigned => say::desk_rejection_unsigned(),
        Rejection::PaymentUnsigned => say::desk_rejection_payment_unsigned(),
        Rejection::Edition => say::desk_rejection_edition(),
        Rejection::Improper => say::desk_rejection_improper(),
        Rejection::FeeAndUnsigned => say::desk_rejection_fee_and_unsigned(),
        Rejection::FeeAndEdition => say::desk_rejection_fee_and_edition(),
        Rejection::FeeAndPayment => say::desk_rejection_fee_and_payment(),
        Rejection::EditionAndUnsigned => say::desk_rejection_edition_and_unsigned(),
        Rejection::FeeEditionAndPayment => say::desk_rejection_fee_edition_and_payment(),
        Rejection::NoFunds => say::desk_rejection_no_funds(),
    }
}

pub(super) fn transfer(why: Transfer) -> Message {
    match why {
        Transfer::Office => say::desk_transfer_office(),
        Transfer::Jurisdiction => say::desk_transfer_jurisdiction(),
        Transfer::Interview => say::desk_transfer_interview(),
        Transfer::Asylum => say::desk_transfer_asylum(),
        Transfer::Abroad => say::desk_transfer_abroad(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::case::ACTS;

    #[test]
    fn everything_that_an_officer_can_do_has_words() {
        for kind in Kind::ALL {
            let is_theirs = ACTS.iter().any(|(what, _)| what == kind);
            assert_eq!(act(*kind).is_some(), is_theirs, "{kind:?}");
        }
    }
}
