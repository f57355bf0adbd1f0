use domain::AuditEventId;

use crate::Services;

/// What the security log remembers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Event {
    AccountCreated,
    PasswordWrong,
    PasswordRight,
    CodeWrong,
    CodeSent,
    SignedIn,
    ProvenAgain,
    AppAdded,
    AppRemoved,
    AppSwitchedOff,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    SignedOut,
    FormSigned,
    FeeReceived,
    FilingReceived,
    DraftDeleted,
    DraftEnded,
}

impl Event {
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
            Self::SignedOut => "session_logout",
            Self::FormSigned => "form_signed",
            Self::FeeReceived => "fee_received",
            Self::FilingReceived => "filing_received",
            Self::DraftDeleted => "draft_deleted",
            Self::DraftEnded => "draft_ended",
        }
    }
}

impl Services {
    pub(crate) fn new_event_id(&self) -> AuditEventId {
        AuditEventId::v7(self.now(), self.random())
    }
}
