//! Server functions: what the forms of the pages post to.
//!
//! An action is thin: it accepts the form, finds who acts, calls the use case and says where to go
//! next. It never answers a person's mistake with an error, which would end up in the address:
//! what was typed is kept, in the draft or in a [`visit::Flash`], and shown by the page it goes to.
//! Every argument is text or a map of texts, so that no form, however broken, is refused by a parser.

mod account;
mod add_case;
mod appointments;
mod calendar;
mod checkout;
mod delete;
mod desk;
mod desk_acts;
mod desk_batch;
mod desk_codes;
mod desk_people;
mod desk_proposals;
mod desk_slots;
mod desk_templates;
mod desk_work;
mod email;
mod evidence;
mod filing;
mod gate;
mod lost;
mod messages;
mod own_data;
mod passkey;
mod phone;
mod profile;
mod pushes;
mod reset;
mod rounds;
mod second_step;
mod service_requests;
mod sessions;
mod status;
mod supplements;
mod threads;
mod unsaved;
mod verify;
mod withdraw;

pub use appointments::NO_TIME;
pub use unsaved::{keep as keep_unsaved, sent_again, take_up as take_up_unsaved};

use leptos::server_fn::ServerFn;

macro_rules! addresses {
    ($($name:ident $access:ident $action:path;)*) => {
        $(
            #[doc = concat!("Where the form of `", stringify!($action), "` is posted.")]
            pub const $name: &str = <$action as ServerFn>::PATH;
        )*

        /// Every action there is, with who may call it.
        pub const ACTIONS: &[(&str, Access)] = &[$(($name, Access::$access),)*];

        /// Makes every action known to the server.
        pub fn register() {
            $(server_fn::axum::register_explicit::<$action>();)*
        }
    };
}

/// Who may call an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Anyone,
    /// Whoever is signed in, on what is that person's own.
    SignedIn,
    /// Whoever works at the agency's desk; for everybody else nothing is there.
    Staff,
    /// Anyone, but only while the installation shows itself as a demonstration.
    Demonstration,
}

/// Those whose form carries a file, which is a field with its text.
pub const WITH_FILE: &[&str] = &[IMPORT_DRAFT];

/// Where files are sent for what a form asks for. What streams is no server function: `server` takes it, with the rules of
/// an action. The names of the draft or the answer, and of what is asked for, are in the address.
pub const ADD_EVIDENCE: &str = "/drafts/{draft}/evidence/{slot}/files";

addresses! {
    SIGN_UP Anyone account::SignUp;
    ACCEPT_TERMS Anyone account::AcceptTerms;
    CHOOSE_PASSWORD Anyone account::ChoosePassword;
    CHOOSE_METHOD Anyone account::ChooseMethod;
    SIGN_IN Anyone account::SignIn;
    ENTER_CODE Anyone account::EnterCode;
    RESEND_CODE Anyone account::ResendCode;
    USE_ANOTHER_WAY Anyone second_step::UseAnotherWay;
    ASK_RESET Anyone reset::AskReset;
    SEND_RESET_TEXT Anyone reset::SendResetText;
    ENTER_RESET_CODE Anyone reset::EnterResetCode;
    CHOOSE_NEW_PASSWORD Anyone reset::ChooseNewPassword;
    ASK_LOST Anyone lost::AskLost;
    CANCEL_LOST Anyone lost::CancelLost;
    CANCEL_OWN_LOST SignedIn lost::CancelOwnLost;
    CHANGE_PASSWORD SignedIn reset::ChangePassword;
    PROVE SignedIn second_step::Prove;
    MAKE_CODES SignedIn second_step::MakeCodes;
    KEEP_CODES SignedIn second_step::KeepCodes;
    BEGIN_APP SignedIn second_step::BeginApp;
    CONFIRM_APP SignedIn second_step::ConfirmApp;
    REMOVE_APP SignedIn second_step::RemoveApp;
    BEGIN_PHONE SignedIn phone::BeginPhone;
    CONFIRM_PHONE SignedIn phone::ConfirmPhone;
    REMOVE_PHONE SignedIn phone::RemovePhone;
    ASK_NEW_EMAIL SignedIn email::AskNewEmail;
    CONFIRM_EMAIL Anyone email::ConfirmEmail;
    CHOOSE_KIND SignedIn profile::ChooseKind;
    SAVE_PROFILE SignedIn profile::SaveProfile;
    BEGIN_PASSKEY Anyone passkey::BeginPasskey;
    ENTER_PASSKEY Anyone passkey::EnterPasskey;
    BEGIN_NEW_PASSKEY SignedIn passkey::BeginNewPasskey;
    ADD_PASSKEY SignedIn passkey::AddPasskey;
    REMOVE_PASSKEY SignedIn passkey::RemovePasskey;
    SIGN_OUT SignedIn account::SignOut;
    NOT_ME Anyone sessions::NotMe;
    END_SESSION SignedIn sessions::EndSession;
    END_OTHER_SESSIONS SignedIn sessions::EndOtherSessions;
    DOWNLOAD_DATA SignedIn own_data::DownloadData;
    DELETE_ACCOUNT SignedIn delete::DeleteAccount;
    CANCEL_DELETION Anyone delete::CancelDeletion;
    CANCEL_OWN_DELETION SignedIn delete::CancelOwnDeletion;
    SET_LANGUAGE SignedIn messages::SetLanguage;
    CHOOSE_WAYS SignedIn messages::ChooseWays;
    SET_PACE SignedIn messages::SetPace;
    SET_QUIET SignedIn messages::SetQuiet;
    TELL_BROWSER SignedIn pushes::TellBrowser;
    STOP_TELLING SignedIn pushes::StopTelling;
    MAKE_CALENDAR SignedIn calendar::MakeCalendar;
    REMOVE_CALENDAR SignedIn calendar::RemoveCalendar;
    NAME_OTHER_ADDRESS SignedIn messages::NameOtherAddress;
    REMOVE_OTHER_ADDRESS SignedIn messages::RemoveOtherAddress;
    CONFIRM_OTHER_ADDRESS Anyone messages::ConfirmOtherAddress;
    STAY_SIGNED_IN SignedIn account::StaySignedIn;
    START_DRAFT SignedIn filing::StartDraft;
    IMPORT_DRAFT SignedIn filing::ImportDraft;
    SAVE_PAGE SignedIn filing::SavePage;
    RESOLVE_COLLISION SignedIn filing::ResolveCollision;
    EXPLAIN_EVIDENCE SignedIn evidence::ExplainEvidence;
    ARRANGE_EVIDENCE SignedIn evidence::ArrangeEvidence;
    USE_AGAIN SignedIn evidence::UseAgain;
    DISCARD_DRAFT SignedIn filing::DiscardDraft;
    SIGN_DRAFT SignedIn filing::SignDraft;
    PAY SignedIn filing::Pay;
    ASK_OTHER_TIME SignedIn appointments::AskOtherTime;
    ASK_SERVICE SignedIn service_requests::AskService;
    WITHDRAW_CASE SignedIn withdraw::WithdrawCase;
    NAME_DOCUMENT SignedIn supplements::NameDocument;
    DROP_DOCUMENT SignedIn supplements::DropDocument;
    SEND_DOCUMENTS SignedIn supplements::SendDocuments;
    SAY_IN_ROUND SignedIn rounds::SayInRound;
    SEND_ANSWER SignedIn rounds::SendAnswer;
    CHOOSE_DOCUMENT SignedIn rounds::ChooseDocument;
    CHOOSE_VISIT SignedIn rounds::ChooseVisit;
    FIND_STATUS Anyone status::FindStatus;
    FIND_IN_CASES SignedIn status::FindInCases;
    ADD_CASE SignedIn add_case::AddCase;
    STOP_FOLLOWING SignedIn add_case::StopFollowing;
    BEGIN_THREAD SignedIn threads::BeginThread;
    WRITE_IN_THREAD SignedIn threads::WriteInThread;
    VERIFY_NOTICE Anyone verify::VerifyNotice;
    FIND_CASE Staff desk::FindCase;
    WEIGH_FEE Staff desk::WeighFee;
    DECIDE_FEE Staff desk::DecideFee;
    GIVE_FEE_BACK Staff desk::GiveFeeBack;
    ASK_FOR_CODE Staff desk_codes::AskForCode;
    ANSWER_CODE_REQUEST Staff desk_codes::AnswerCodeRequest;
    ANSWER_THREAD Staff threads::AnswerThread;
    WEIGH_ACT Staff desk_acts::WeighAct;
    ACT_ON_CASE Staff desk_acts::ActOnCase;
    ANSWER_PROPOSAL Staff desk_proposals::AnswerProposal;
    WEIGH_BATCH Staff desk_batch::WeighBatch;
    DO_BATCH Staff desk_batch::DoBatch;
    ASSIGN_CASE Staff desk_work::AssignCase;
    INVITE_STAFF Staff desk_people::InviteStaff;
    TAKE_BACK_INVITATION Staff desk_people::TakeBackInvitation;
    APPOINT_STAFF Staff desk_people::AppointStaff;
    ACCEPT_INVITATION SignedIn desk_people::AcceptInvitation;
    MAKE_SLOTS Staff desk_slots::MakeSlots;
    KEEP_SLOTS Staff desk_slots::KeepSlots;
    MAKE_TEMPLATE Staff desk_templates::MakeTemplate;
    CHANGE_TEMPLATE Staff desk_templates::ChangeTemplate;
    SANDBOX_CHECKOUT Demonstration checkout::SandboxCheckout;
}
