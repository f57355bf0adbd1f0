//! What the business is: identifiers, money, dates, accounts, cases. Pure types and rules.
//!
//! Nothing here reads a clock, draws a random number, touches a file or waits: time and randomness
//! come in as parameters, so that a rule gives the same answer in the browser, on the server and in a test.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod access_code;
mod api;
mod browser;
mod calendar;
pub mod case;
mod composed;
mod correspondence;
mod digits;
mod email;
mod evidence;
mod factor;
mod fee_request;
mod hint;
mod holder;
mod how_long;
mod ids;
mod language;
mod link;
mod money;
mod notice;
mod one_line;
mod password;
mod payment;
mod period;
mod phone;
pub mod place;
mod push;
mod receipt;
mod recovery_code;
mod signature;
mod staff;
mod thread;
mod time_zone;
mod timestamp;
mod wall_clock;

pub use access_code::{AccessCode, NotAnAccessCode};
pub use api::{ApiClientName, ApiLimits, ApiScope, ApiScopes, WebhookUrl, WebhookUrlProblem};
pub use browser::{Browser, BrowserName, System};
pub use calendar::{Calendar, CalendarEntry, CalendarTime};
pub use case::{CaseEvent, Duty, Family, Happening, History, NotNow, Stage, StageOfCase, StageState, Status};
pub use composed::composed;
pub use correspondence::{Correspondence, OtherAddress, OtherUse, Takes, Topic, Ways};
pub use email::{EmailAddress, EmailProblem};
pub use evidence::{DocumentRole, DocumentTitle, FileKind, FileName, Rotation, SeenAs};
pub use factor::{FactorKind, FactorName, FactorNameProblem, SignInMethod, SignedInBy, UnknownName};
pub use fee_request::{DecisionReason, DecisionReasonProblem, FeeRequest};
pub use hint::{Grey, Hint};
pub use holder::{AccountKind, AddressLine, Holder, HolderField, HolderProblem, Name, Role};
pub use how_long::{Curve, Waits};
pub use ids::{
    AccountId, ApiClientId, AppointmentId, AuditEventId, BlobId, CaseId, CaseLookId, CodeRequestId, DeviceId,
    DocumentId, DraftId, FactorId, FileId, FilingId, FolderId, InvitationId, MessageId, NotAnId, NoticeId, OfficeId,
    OutboxId, PaymentId, ProposalId, PushSubscriptionId, RefundId, RoundId, SessionId, SlotId, SupplementId,
    TemplateId, ThreadId, ThreadLookId, UnsavedId, UploadId, WebhookId,
};
pub use language::Language;
pub use link::LinkKind;
pub use money::Money;
pub use notice::{NotANoticeKind, NotANoticeMark, NotANoticeNumber, NoticeKind, NoticeMark, NoticeNumber};
pub use one_line::{OneLine, OneLineProblem};
pub use password::{PASSWORD_LENGTH, Password, PasswordProblem};
#[cfg(feature = "strength")]
pub use password::{PasswordContext, strength};
pub use payment::{
    Dispute, PaymentCourse, PaymentState, PaymentWord, Refund, RefundReason, UnknownPaymentWord, Whereabouts,
};
pub use period::period_ends;
pub use phone::{NotAPhoneNumber, PhoneNumber};
pub use place::Place;
pub use push::{NotAPushEndpoint, PushEndpoint};
pub use receipt::{NotAPrefix, NotAReceiptNumber, ReceiptNumber, ReceiptPrefix};
pub use recovery_code::{NotARecoveryCode, RecoveryCode};
pub use signature::{SignedName, names_match};
pub use staff::{LookedAt, StaffRight, StaffRole};
pub use thread::{Concern, MessageText, MessageTextProblem, ReplyTime, Side, ThreadSubject};
pub use time::{Date, Time};
pub use time_zone::{TimeZone, UnknownTimeZone};
pub use timestamp::Timestamp;
pub use wall_clock::WallClock;
