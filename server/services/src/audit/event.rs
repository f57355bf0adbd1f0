/// What the security log remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// An account was made.
    AccountCreated,
    /// A wrong password was typed.
    PasswordWrong,
    /// The right password was typed.
    PasswordRight,
    /// A wrong code was typed.
    CodeWrong,
    /// A code was sent.
    CodeSent,
    /// The right code was typed: a session began.
    SignedIn,
    /// Password and code were asked for again: a new session took the place of the old one.
    ProvenAgain,
    /// An app to sign in with was added.
    AppAdded,
    /// An app was removed.
    AppRemoved,
    /// An app was switched off after too many wrong codes.
    AppSwitchedOff,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryCodeUsed,
    /// A link for a new password was asked for.
    ResetAsked,
    /// The right code was typed on the way to a new password.
    ResetProven,
    /// A forgotten password was replaced.
    PasswordReset,
    /// A password was changed by somebody who was signed in.
    PasswordChanged,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A passkey was used.
    PasskeyUsed,
    /// What claimed to be a passkey of the account was not, or may be a copy of it.
    PasskeyRefused,
    /// Somebody asked to have what they sign in with removed, because it is lost.
    LostAsked,
    /// It is kept.
    LostCancelled,
    /// The wait for it is over.
    LostWaited,
    /// It was removed, and a forgotten password was replaced.
    LostRemoved,
    /// A link was asked for that makes another address the one of the account.
    EmailAsked,
    /// Another address counts.
    EmailChanged,
    /// The one before counts again: its reader undid a change or said that something was not them. Everyone was locked out.
    EmailGivenBack,
    /// A session was ended by its person.
    SignedOut,
    /// A telephone for codes was added.
    PhoneAdded,
    /// It was removed.
    PhoneRemoved,
    /// A session was ended by its person from another browser.
    SessionEnded,
    /// All sessions but one were ended by their person.
    SessionsEnded,
    /// Its person said that something was not them: everyone was locked out.
    NotMe,
    /// Somebody said, or certified, whose account it is.
    HolderSaved,
    /// Its person took a copy of everything with them.
    DataDownloaded,
    /// Its person asked to have the account deleted.
    DeletionAsked,
    /// It is kept.
    DeletionCancelled,
    /// It was deleted.
    AccountDeleted,
    /// Somebody chose by which ways they hear of what.
    MessagesChanged,
    /// Quiet mode was switched on.
    QuietOn,
    /// It was switched off.
    QuietOff,
    /// Another address for notices was confirmed.
    OtherAddressAdded,
    /// It was removed.
    OtherAddressRemoved,
    /// A form was signed.
    FormSigned,
    /// A fee came.
    FeeReceived,
    /// Money is to be given back.
    RefundOrdered,
    /// It was given back.
    RefundDone,
    /// It could not be given back.
    RefundFailed,
    /// A bank wants a fee back.
    FeeDisputed,
    /// The bank decided that it stays.
    FeeDisputeWon,
    /// The bank took it back.
    FeeDisputeLost,
    /// A form was filed.
    FilingReceived,
    /// An answer to what the agency asks, or something that nobody asked for, came in.
    AnswerReceived,
    /// Another time for an appointment was asked for.
    OtherTimeAsked,
    /// Something was asked of the agency in a case.
    ServiceAsked,
    /// A case was withdrawn.
    CaseWithdrawn,
    /// Letters about open cases go to another address from then on.
    LettersMoved,
    /// A form that was not filed was deleted by its person.
    DraftDeleted,
    /// A form that nobody worked on was removed.
    DraftEnded,
    /// Somebody works at the agency's desk from then on.
    StaffAdded,
    /// They work there no more.
    StaffEnded,
    /// At the desk they invited somebody to work there.
    StaffInvited,
    /// At the desk they took an invitation back.
    InvitationTakenBack,
    /// They accepted an invitation.
    InvitationAccepted,
    /// At the desk they gave somebody another role, or ended their time there.
    StaffChanged,
    /// At the desk they waived or reduced a fee.
    FeeGranted,
    /// At the desk they decided that a fee is neither waived nor reduced.
    FeeNotGranted,
    /// At the desk they ordered that a fee is given back.
    FeeGivenBack,
    /// At the desk they answered a message.
    MessageAnswered,
    /// A file in which something was found was scanned again.
    QuarantineScanned,
    /// It was handed to somebody who looks into it.
    QuarantineTaken,
    /// It was removed before its day.
    QuarantineRemoved,
    /// At the desk they let something happen to a case.
    CaseMoved,
    /// At the desk they said who works on a case, or by when.
    CaseAssigned,
    /// A case became their work, for somebody else at the desk said so.
    CaseReceived,
    /// A case that was theirs to work on is so no more, for somebody else at the desk said so.
    CaseGivenOn,
    /// At the desk they proposed something for a case, for somebody else to confirm.
    ProposalMade,
    /// At the desk they confirmed what somebody else proposed.
    ProposalConfirmed,
    /// At the desk they sent back what somebody else proposed.
    ProposalSentBack,
    /// At the desk they took back what they had proposed.
    ProposalTakenBack,
    /// At the desk they made times at which people can come.
    SlotsMade,
    /// At the desk they closed some.
    SlotsClosed,
    /// At the desk they opened some again.
    SlotsOpened,
    /// At the desk they made a text that is kept ready for letters.
    TemplateMade,
    /// At the desk they changed one.
    TemplateChanged,
    /// At the desk they had one offered no more.
    TemplateRetired,
    /// At the desk they had one offered again.
    TemplateOffered,
    /// At the desk they asked for an access code for a case, for somebody else to confirm.
    CodeAsked,
    /// At the desk they issued one.
    CodeIssued,
    /// At the desk they took back what was asked, or refused it.
    CodeDropped,
    /// A case that was filed elsewhere was added, with a code of the agency.
    CaseAdded,
    /// Such a case was added to another account, with a new code.
    CaseTaken,
    /// A new code was issued for one that the account has.
    AccessCodeIssued,
    /// An address was made at which a calendar app reads what is due.
    CalendarMade,
    /// It was taken back.
    CalendarRemoved,
    /// A wrong code was typed for such a case.
    AccessCodeWrong,
    /// Another system may ask and tell from then on.
    ApiClientAdded,
    /// It is known by another secret.
    ApiClientRenewed,
    /// It may ask more, or less.
    ApiClientLimited,
    /// It may ask and tell no more.
    ApiClientRemoved,
    /// Another system told of something that happened to a case.
    CaseMovedByApi,
    /// Another system is told of what happens to cases from then on.
    WebhookAdded,
    /// It is told no more.
    WebhookRemoved,
}

impl Event {
    const ALL: &'static [Self] = &[
        Self::AccountCreated,
        Self::PasswordWrong,
        Self::PasswordRight,
        Self::CodeWrong,
        Self::CodeSent,
        Self::SignedIn,
        Self::ProvenAgain,
        Self::AppAdded,
        Self::AppRemoved,
        Self::AppSwitchedOff,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
        Self::ResetAsked,
        Self::ResetProven,
        Self::PasswordReset,
        Self::PasswordChanged,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasskeyUsed,
        Self::PasskeyRefused,
        Self::LostAsked,
        Self::LostCancelled,
        Self::LostWaited,
        Self::LostRemoved,
        Self::EmailAsked,
        Self::EmailChanged,
        Self::EmailGivenBack,
        Self::SignedOut,
        Self::PhoneAdded,
        Self::PhoneRemoved,
        Self::SessionEnded,
        Self::SessionsEnded,
        Self::NotMe,
        Self::HolderSaved,
        Self::DataDownloaded,
        Self::DeletionAsked,
        Self::DeletionCancelled,
        Self::AccountDeleted,
        Self::MessagesChanged,
        Self::QuietOn,
        Self::QuietOff,
        Self::OtherAddressAdded,
        Self::OtherAddressRemoved,
        Self::FormSigned,
        Self::FeeReceived,
        Self::RefundOrdered,
        Self::RefundDone,
        Self::RefundFailed,
        Self::FeeDisputed,
        Self::FeeDisputeWon,
        Self::FeeDisputeLost,
        Self::FilingReceived,
        Self::AnswerReceived,
        Self::OtherTimeAsked,
        Self::ServiceAsked,
        Self::CaseWithdrawn,
        Self::LettersMoved,
        Self::DraftDeleted,
        Self::DraftEnded,
        Self::StaffAdded,
        Self::StaffEnded,
        Self::StaffInvited,
        Self::InvitationTakenBack,
        Self::InvitationAccepted,
        Self::StaffChanged,
        Self::FeeGranted,
        Self::FeeNotGranted,
        Self::FeeGivenBack,
        Self::MessageAnswered,
        Self::QuarantineScanned,
        Self::QuarantineTaken,
        Self::QuarantineRemoved,
        Self::CaseMoved,
        Self::CaseAssigned,
        Self::CaseReceived,
        Self::CaseGivenOn,
        Self::ProposalMade,
        Self::ProposalConfirmed,
        Self::ProposalSentBack,
        Self::ProposalTakenBack,
        Self::SlotsMade,
        Self::SlotsClosed,
        Self::SlotsOpened,
        Self::TemplateMade,
        Self::TemplateChanged,
        Self::TemplateRetired,
        Self::TemplateOffered,
        Self::CodeAsked,
        Self::CodeIssued,
        Self::CodeDropped,
        Self::CaseAdded,
        Self::CaseTaken,
        Self::AccessCodeIssued,
        Self::CalendarMade,
        Self::CalendarRemoved,
        Self::AccessCodeWrong,
        Self::ApiClientAdded,
        Self::ApiClientRenewed,
        Self::ApiClientLimited,
        Self::ApiClientRemoved,
        Self::CaseMovedByApi,
        Self::WebhookAdded,
        Self::WebhookRemoved,
    ];

    /// Its word in the log, after the OWASP logging vocabulary where that has one.
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::AccountCreated => "user_created",
            Self::PasswordWrong => "authn_password_fail",
            Self::PasswordRight => "authn_password_success",
            Self::CodeWrong => "authn_code_fail",
            Self::CodeSent => "authn_code_sent",
            Self::SignedIn => "authn_login_success",
            Self::ProvenAgain => "authn_reauth_success",
            Self::AppAdded => "authn_app_added",
            Self::AppRemoved => "authn_app_removed",
            Self::AppSwitchedOff => "authn_app_lock",
            Self::RecoveryCodesMade => "authn_recovery_codes_made",
            Self::RecoveryCodeUsed => "authn_recovery_code_used",
            Self::ResetAsked => "authn_reset_asked",
            Self::ResetProven => "authn_reset_code_success",
            Self::PasswordReset => "authn_password_reset",
            Self::PasswordChanged => "authn_password_change",
            Self::PasskeyAdded => "authn_passkey_added",
            Self::PasskeyRemoved => "authn_passkey_removed",
            Self::PasskeyUsed => "authn_passkey_used",
            Self::PasskeyRefused => "authn_passkey_fail",
            Self::LostAsked => "authn_lost_asked",
            Self::LostCancelled => "authn_lost_cancelled",
            Self::LostWaited => "authn_lost_waited",
            Self::LostRemoved => "authn_lost_removed",
            Self::EmailAsked => "user_email_asked",
            Self::EmailChanged => "user_email_changed",
            Self::EmailGivenBack => "user_email_given_back",
            Self::SignedOut => "session_logout",
            Self::PhoneAdded => "authn_phone_added",
            Self::PhoneRemoved => "authn_phone_removed",
            Self::SessionEnded => "session_terminated",
            Self::SessionsEnded => "session_terminated_elsewhere",
            Self::NotMe => "authn_disavowed",
            Self::HolderSaved => "user_updated",
            Self::DataDownloaded => "user_data_downloaded",
            Self::DeletionAsked => "user_deletion_asked",
            Self::DeletionCancelled => "user_deletion_cancelled",
            Self::AccountDeleted => "user_deleted",
            Self::MessagesChanged => "user_messages_changed",
            Self::QuietOn => "user_quiet_on",
            Self::QuietOff => "user_quiet_off",
            Self::OtherAddressAdded => "user_address_added",
            Self::OtherAddressRemoved => "user_address_removed",
            Self::FormSigned => "form_signed",
            Self::FeeReceived => "fee_received",
            Self::RefundOrdered => "fee_refund_ordered",
            Self::RefundDone => "fee_refund_done",
            Self::RefundFailed => "fee_refund_failed",
            Self::FeeDisputed => "fee_disputed",
            Self::FeeDisputeWon => "fee_dispute_won",
            Self::FeeDisputeLost => "fee_dispute_lost",
            Self::FilingReceived => "filing_received",
            Self::AnswerReceived => "answer_received",
            Self::OtherTimeAsked => "other_time_asked",
            Self::ServiceAsked => "service_asked",
            Self::CaseWithdrawn => "case_withdrawn",
            Self::LettersMoved => "letters_moved",
            Self::DraftDeleted => "draft_deleted",
            Self::DraftEnded => "draft_ended",
            Self::StaffAdded => "staff_added",
            Self::StaffEnded => "staff_ended",
            Self::StaffInvited => "desk_staff_invited",
            Self::InvitationTakenBack => "desk_invitation_taken_back",
            Self::InvitationAccepted => "staff_invitation_accepted",
            Self::StaffChanged => "desk_staff_changed",
            Self::FeeGranted => "desk_fee_granted",
            Self::FeeNotGranted => "desk_fee_not_granted",
            Self::FeeGivenBack => "desk_fee_given_back",
            Self::MessageAnswered => "desk_message_answered",
            Self::QuarantineScanned => "quarantine_scanned",
            Self::QuarantineTaken => "quarantine_taken",
            Self::QuarantineRemoved => "quarantine_removed",
            Self::CaseMoved => "desk_case_moved",
            Self::CaseAssigned => "desk_case_assigned",
            Self::CaseReceived => "desk_case_received",
            Self::CaseGivenOn => "desk_case_given_on",
            Self::ProposalMade => "desk_proposal_made",
            Self::ProposalConfirmed => "desk_proposal_confirmed",
            Self::ProposalSentBack => "desk_proposal_sent_back",
            Self::ProposalTakenBack => "desk_proposal_taken_back",
            Self::SlotsMade => "desk_slots_made",
            Self::SlotsClosed => "desk_slots_closed",
            Self::SlotsOpened => "desk_slots_opened",
            Self::TemplateMade => "desk_template_made",
            Self::TemplateChanged => "desk_template_changed",
            Self::TemplateRetired => "desk_template_retired",
            Self::TemplateOffered => "desk_template_offered",
            Self::CodeAsked => "desk_code_asked",
            Self::CodeIssued => "desk_code_issued",
            Self::CodeDropped => "desk_code_dropped",
            Self::CaseAdded => "case_added",
            Self::CaseTaken => "case_taken",
            Self::AccessCodeIssued => "case_access_code_issued",
            Self::CalendarMade => "user_calendar_made",
            Self::CalendarRemoved => "user_calendar_removed",
            Self::AccessCodeWrong => "case_access_code_fail",
            Self::ApiClientAdded => "api_client_added",
            Self::ApiClientRenewed => "api_client_renewed",
            Self::ApiClientLimited => "api_client_limited",
            Self::ApiClientRemoved => "api_client_removed",
            Self::CaseMovedByApi => "api_case_moved",
            Self::WebhookAdded => "webhook_added",
            Self::WebhookRemoved => "webhook_removed",
        }
    }

    pub(super) fn of_kind(kind: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|event| event.kind() == kind)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Event;

    #[test]
    fn every_event_is_known_by_a_word_of_its_own() {
        let kinds: HashSet<_> = Event::ALL.iter().map(|event| event.kind()).collect();
        assert_eq!(kinds.len(), Event::ALL.len());
        for event in Event::ALL.iter().copied() {
            assert_eq!(Event::of_kind(event.kind()), Some(event));
        }
    }
}
