use super::named::named;

named! {
    /// What a person is told about a case: an entry of the catalogue, whose words (what it is, what it means, what comes
    /// next, what to do) are in `words`, in `status-*.ftl`.
    ///
    /// Source: the titles that the agency publishes (the project's facts, §6.1). Those of [`Status::UNCONFIRMED`] are from memory.
    Status {
        // Intake.
        Received = "received",
        ReceivedByEmail = "received-by-email",
        AcceptedAtLockbox = "accepted-at-lockbox",
        Accepted = "accepted",
        FeeAsked = "fee-asked",
        FeeWaived = "fee-waived",
        FeeReduced = "fee-reduced",
        FeeNotGranted = "fee-not-granted",
        RequestGranted = "request-granted",
        RequestNotGranted = "request-not-granted",
        FingerprintFeeReceived = "fingerprint-fee-received",
        KnownEmployer = "known-employer",
        NoInformation = "no-information",
        MoveReported = "move-reported",
        // Sent back.
        RejectedFee = "rejected-fee",
        RejectedUnsigned = "rejected-unsigned",
        RejectedPaymentUnsigned = "rejected-payment-unsigned",
        RejectedEdition = "rejected-edition",
        RejectedImproper = "rejected-improper",
        RejectedFeeAndUnsigned = "rejected-fee-and-unsigned",
        RejectedFeeAndEdition = "rejected-fee-and-edition",
        RejectedFeeAndPayment = "rejected-fee-and-payment",
        RejectedEditionAndUnsigned = "rejected-edition-and-unsigned",
        RejectedFeeEditionAndPayment = "rejected-fee-edition-and-payment",
        RejectedNoFunds = "rejected-no-funds",
        RepresentativeRejected = "representative-rejected",
        // Identity.
        IdentityAppointment = "identity-appointment",
        IdentityRescheduled = "identity-rescheduled",
        IdentityRescheduleAsked = "identity-reschedule-asked",
        IdentityCancelled = "identity-cancelled",
        IdentityMissed = "identity-missed",
        IdentityReused = "identity-reused",
        IdentityChecked = "identity-checked",
        // Who somebody is.
        ProofAsked = "proof-asked",
        ProofSent = "proof-sent",
        ProofUnreadable = "proof-unreadable",
        ProofMismatch = "proof-mismatch",
        ProofConfirmed = "proof-confirmed",
        ProofInPerson = "proof-in-person",
        ProofVisitChosen = "proof-visit-chosen",
        ProofTakenBack = "proof-taken-back",
        // Processing.
        UnderReview = "under-review",
        Pending = "pending",
        LetterReceived = "letter-received",
        NoticeMailed = "notice-mailed",
        NoticeMailedAgain = "notice-mailed-again",
        NoticeReturned = "notice-returned",
        ContinuationNotice = "continuation-notice",
        AmendedNotice = "amended-notice",
        EligibilityNotice = "eligibility-notice",
        NameCorrected = "name-corrected",
        BirthDateCorrected = "birth-date-corrected",
        OnHold = "on-hold",
        HoldEnded = "hold-ended",
        LitigationNotice = "litigation-notice",
        // Evidence and intents.
        InitialEvidenceRequested = "initial-evidence-requested",
        EvidenceRequested = "evidence-requested",
        AllEvidenceRequested = "all-evidence-requested",
        IntentToDeny = "intent-to-deny",
        IntentToRevoke = "intent-to-revoke",
        ReturnedPetitionIntentToRevoke = "returned-petition-intent-to-revoke",
        ResponseReceived = "response-received",
        LateResponseReceived = "late-response-received",
        NoResponse = "no-response",
        RequestTakenBack = "request-taken-back",
        // Interview.
        InterviewReady = "interview-ready",
        InterviewScheduled = "interview-scheduled",
        InterviewRescheduled = "interview-rescheduled",
        InterviewRescheduleAsked = "interview-reschedule-asked",
        InterviewCancelled = "interview-cancelled",
        InterviewCancelledNotice = "interview-cancelled-notice",
        InterviewMissed = "interview-missed",
        InterviewHeld = "interview-held",
        InterviewToRepeat = "interview-to-repeat",
        // Offices.
        Transferred = "transferred",
        TransferredForGood = "transferred-for-good",
        TransferredForInterview = "transferred-for-interview",
        TransferredToAsylum = "transferred-to-asylum",
        TransferredAbroad = "transferred-abroad",
        Arrived = "arrived",
        SentToState = "sent-to-state",
        BackFromState = "back-from-state",
        // Asking to be decided about sooner, and paid speed.
        ExpediteAsked = "expedite-asked",
        ExpediteProofAsked = "expedite-proof-asked",
        ExpediteGranted = "expedite-granted",
        ExpediteDenied = "expedite-denied",
        PremiumAsked = "premium-asked",
        PremiumRefund = "premium-refund",
        PreCertified = "pre-certified",
        NotPreCertified = "not-pre-certified",
        RefundComing = "refund-coming",
        RefundMailed = "refund-mailed",
        // Decisions.
        Approved = "approved",
        ApprovedCard = "approved-card",
        ApprovedDocument = "approved-document",
        ApprovedPetition = "approved-petition",
        ApprovedNaturalization = "approved-naturalization",
        ApprovedByEmail = "approved-by-email",
        ApprovalCertified = "approval-certified",
        ApprovalReaffirmed = "approval-reaffirmed",
        DuplicateCardApproved = "duplicate-card-approved",
        Denied = "denied",
        Withdrawn = "withdrawn",
        Closed = "closed",
        Revoked = "revoked",
        RevokedByLaw = "revoked-by-law",
        StatusEnded = "status-ended",
        StudentPermitEnded = "student-permit-ended",
        DeferredActionGranted = "deferred-action-granted",
        DeferredActionNotGranted = "deferred-action-not-granted",
        // Cards, documents, the oath.
        CardMade = "card-made",
        CardMailed = "card-mailed",
        CardPickedUp = "card-picked-up",
        CardDelivered = "card-delivered",
        CardReturned = "card-returned",
        CardDestroyed = "card-destroyed",
        CardSentBack = "card-sent-back",
        CardSentBackDestroyed = "card-sent-back-destroyed",
        DocumentMade = "document-made",
        DocumentMailed = "document-mailed",
        DocumentPickedUp = "document-picked-up",
        DocumentDelivered = "document-delivered",
        DocumentReturned = "document-returned",
        DocumentDestroyed = "document-destroyed",
        DocumentSentBack = "document-sent-back",
        AdvanceParoleMade = "advance-parole-made",
        ReentryPermitMade = "reentry-permit-made",
        RefugeeDocumentMade = "refugee-document-made",
        OathNoticeMailed = "oath-notice-mailed",
        OathScheduled = "oath-scheduled",
        OathRescheduled = "oath-rescheduled",
        OathCancelled = "oath-cancelled",
        OathMissed = "oath-missed",
        CertificateIssued = "certificate-issued",
        // Appeals.
        AppealReceived = "appeal-received",
        MotionReceived = "motion-received",
        AppealSent = "appeal-sent",
        AppealBack = "appeal-back",
        AppealGranted = "appeal-granted",
        AppealDismissed = "appeal-dismissed",
        AppealTerminated = "appeal-terminated",
        AppealWithdrawn = "appeal-withdrawn",
        SentToCourt = "sent-to-court",
        Reopened = "reopened",
        Reconsidered = "reconsidered",
    }
}

/// On which side a status is for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What they hoped for.
    Good,
    /// What they feared.
    Bad,
    /// The case waits for them.
    Waiting,
    /// The case goes its way.
    Neutral,
}

impl Status {
    /// Those that only a case has which the agency's own system tells of.
    pub const ELSEWHERE: &[Self] = &[
        Self::ReceivedByEmail,
        Self::AcceptedAtLockbox,
        Self::FingerprintFeeReceived,
        Self::KnownEmployer,
        Self::NoInformation,
        Self::RepresentativeRejected,
        Self::Pending,
        Self::ContinuationNotice,
        Self::AmendedNotice,
        Self::EligibilityNotice,
        Self::LitigationNotice,
        Self::ReturnedPetitionIntentToRevoke,
        Self::InterviewCancelledNotice,
        Self::PremiumAsked,
        Self::PremiumRefund,
        Self::PreCertified,
        Self::NotPreCertified,
        Self::RefundComing,
        Self::RefundMailed,
        Self::ApprovedByEmail,
        Self::ApprovalCertified,
        Self::ApprovalReaffirmed,
        Self::DuplicateCardApproved,
        Self::StatusEnded,
        Self::StudentPermitEnded,
        Self::DeferredActionGranted,
        Self::DeferredActionNotGranted,
        Self::CardSentBack,
        Self::CardSentBackDestroyed,
        Self::DocumentSentBack,
        Self::AdvanceParoleMade,
        Self::ReentryPermitMade,
        Self::RefugeeDocumentMade,
        Self::OathNoticeMailed,
        Self::AppealTerminated,
        Self::SentToCourt,
    ];

    /// Those whose official meaning nobody has confirmed yet (`[mem]` in the project's facts): of naturalization.
    pub const UNCONFIRMED: &[Self] = &[
        Self::InterviewReady,
        Self::InterviewToRepeat,
        Self::ApprovedNaturalization,
        Self::OathNoticeMailed,
        Self::OathScheduled,
        Self::OathRescheduled,
        Self::OathCancelled,
        Self::OathMissed,
        Self::CertificateIssued,
    ];

    /// Whether the person has to do something, and should be told so wherever the case is shown.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self.side(), Side::Bad | Side::Waiting)
            || matches!(
                self,
                Self::RequestNotGranted
                    | Self::NoInformation
                    | Self::ApprovedCard
                    | Self::ApprovedDocument
                    | Self::CardMade
                    | Self::CardMailed
                    | Self::DocumentMade
                    | Self::DocumentMailed
                    | Self::CertificateIssued
            )
    }

    /// On which side it is.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::MoveReported
            | Self::Approved
            | Self::ApprovedCard
            | Self::ApprovedDocument
            | Self::ApprovedPetition
            | Self::ApprovedNaturalization
            | Self::ApprovedByEmail
            | Self::ApprovalCertified
            | Self::ApprovalReaffirmed
            | Self::DuplicateCardApproved
            | Self::DeferredActionGranted
            | Self::CardMade
            | Self::CardMailed
            | Self::CardPickedUp
            | Self::CardDelivered
            | Self::DocumentMade
            | Self::DocumentMailed
            | Self::DocumentPickedUp
            | Self::DocumentDelivered
            | Self::AdvanceParoleMade
            | Self::ReentryPermitMade
            | Self::RefugeeDocumentMade
            | Self::CertificateIssued
            | Self::AppealGranted => Side::Good,
            Self::FeeNotGranted
            | Self::RejectedFee
            | Self::RejectedUnsigned
            | Self::RejectedPaymentUnsigned
            | Self::RejectedEdition
            | Self::RejectedImproper
            | Self::RejectedFeeAndUnsigned
            | Self::RejectedFeeAndEdition
            | Self::RejectedFeeAndPayment
            | Self::RejectedEditionAndUnsigned
            | Self::RejectedFeeEditionAndPayment
            | Self::RejectedNoFunds
            | Self::RepresentativeRejected
            | Self::IdentityMissed
            | Self::NoResponse
            | Self::InterviewMissed
            | Self::OathMissed
            | Self::Denied
            | Self::Revoked
            | Self::RevokedByLaw
            | Self::StatusEnded
            | Self::StudentPermitEnded
            | Self::DeferredActionNotGranted
            | Self::CardDestroyed
            | Self::DocumentDestroyed
            | Self::AppealDismissed
            | Self::AppealTerminated
            | Self::SentToCourt => Side::Bad,
            Self::IdentityAppointment
            | Self::IdentityRescheduled
            | Self::ProofAsked
            | Self::ProofUnreadable
            | Self::ProofMismatch
            | Self::NoticeReturned
            | Self::InitialEvidenceRequested
            | Self::EvidenceRequested
            | Self::AllEvidenceRequested
            | Self::IntentToDeny
            | Self::IntentToRevoke
            | Self::ReturnedPetitionIntentToRevoke
            | Self::InterviewScheduled
            | Self::InterviewRescheduled
            | Self::ExpediteProofAsked
            | Self::CardReturned
            | Self::DocumentReturned
            | Self::OathNoticeMailed
            | Self::OathScheduled
            | Self::OathRescheduled => Side::Waiting,
            _ => Side::Neutral,
        }
    }

    /// Whether the request is decided with it, whoever tells it.
    #[must_use]
    pub const fn is_decision(self) -> bool {
        matches!(
            self,
            Self::Approved
                | Self::ApprovedCard
                | Self::ApprovedDocument
                | Self::ApprovedPetition
                | Self::ApprovedNaturalization
                | Self::ApprovedByEmail
                | Self::ApprovalCertified
                | Self::DuplicateCardApproved
                | Self::Denied
        )
    }

    /// Whether the request is approved with it.
    #[must_use]
    pub const fn is_approval(self) -> bool {
        self.is_decision() && matches!(self.side(), Side::Good)
    }

    /// Whether it is told only of a request that was decided before.
    #[must_use]
    pub const fn follows_decision(self) -> bool {
        matches!(
            self,
            Self::IntentToRevoke
                | Self::ReturnedPetitionIntentToRevoke
                | Self::SentToState
                | Self::BackFromState
                | Self::ApprovalReaffirmed
                | Self::Revoked
                | Self::RevokedByLaw
                | Self::StatusEnded
                | Self::StudentPermitEnded
                | Self::DeferredActionGranted
                | Self::DeferredActionNotGranted
                | Self::CardMade
                | Self::CardMailed
                | Self::CardPickedUp
                | Self::CardDelivered
                | Self::CardReturned
                | Self::CardDestroyed
                | Self::CardSentBack
                | Self::CardSentBackDestroyed
                | Self::DocumentMade
                | Self::DocumentMailed
                | Self::DocumentPickedUp
                | Self::DocumentDelivered
                | Self::DocumentReturned
                | Self::DocumentDestroyed
                | Self::DocumentSentBack
                | Self::AdvanceParoleMade
                | Self::ReentryPermitMade
                | Self::RefugeeDocumentMade
                | Self::OathNoticeMailed
                | Self::OathScheduled
                | Self::OathRescheduled
                | Self::OathCancelled
                | Self::OathMissed
                | Self::CertificateIssued
                | Self::AppealReceived
                | Self::MotionReceived
                | Self::AppealSent
                | Self::AppealBack
                | Self::AppealGranted
                | Self::AppealDismissed
                | Self::AppealTerminated
                | Self::AppealWithdrawn
        )
    }

    /// Whether the case goes to another office with it, whoever tells it.
    #[must_use]
    pub const fn is_transfer(self) -> bool {
        matches!(
            self,
            Self::Transferred
                | Self::TransferredForGood
                | Self::TransferredForInterview
                | Self::TransferredToAsylum
                | Self::TransferredAbroad
        )
    }

    /// Whether a case that the agency's own system tells of has ended with it.
    #[must_use]
    pub const fn is_last(self) -> bool {
        matches!(
            self,
            Self::FeeNotGranted
                | Self::RequestGranted
                | Self::RequestNotGranted
                | Self::MoveReported
                | Self::RejectedFee
                | Self::RejectedUnsigned
                | Self::RejectedPaymentUnsigned
                | Self::RejectedEdition
                | Self::RejectedImproper
                | Self::RejectedFeeAndUnsigned
                | Self::RejectedFeeAndEdition
                | Self::RejectedFeeAndPayment
                | Self::RejectedEditionAndUnsigned
                | Self::RejectedFeeEditionAndPayment
                | Self::RejectedNoFunds
                | Self::Approved
                | Self::ApprovedPetition
                | Self::ApprovedByEmail
                | Self::Denied
                | Self::Withdrawn
                | Self::Closed
                | Self::Revoked
                | Self::RevokedByLaw
                | Self::StatusEnded
                | Self::StudentPermitEnded
                | Self::DeferredActionGranted
                | Self::DeferredActionNotGranted
                | Self::CardMailed
                | Self::CardPickedUp
                | Self::CardDelivered
                | Self::CardDestroyed
                | Self::CardSentBackDestroyed
                | Self::DocumentMailed
                | Self::DocumentPickedUp
                | Self::DocumentDelivered
                | Self::DocumentDestroyed
                | Self::CertificateIssued
                | Self::AppealDismissed
                | Self::AppealTerminated
                | Self::AppealWithdrawn
                | Self::SentToCourt
        )
    }
}
