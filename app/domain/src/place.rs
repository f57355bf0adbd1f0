use crate::case::{Kind, ServiceRequest};
use crate::{
    AccountId, AccountKind, AppointmentId, CaseId, Date, DraftId, FactorId, FileId, FolderId, Language, NoticeId,
    NoticeMark, NoticeNumber, RoundId, SupplementId, TemplateId, ThreadId, UploadId,
};

/// Everywhere in the product a person can be sent to.
///
/// An address holds ids and names of forms and pages, never anything about a person. The one
/// exception are links in mails, which become a cookie at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Welcome,
    SignUp,
    SignUpSent,
    Terms,
    Password,
    /// How a new account asks for codes.
    SignUpMethod,
    SignIn,
    Code,
    SignedOut,
    /// What the account is used as.
    AccountKind,
    /// Who the account belongs to.
    Profile(AccountKind),
    /// Where whoever is signed in chooses another password.
    ChangePassword,
    /// For whoever forgot their password.
    Reset,
    ResetSent,
    /// A code of an app or from paper comes before a new password.
    ResetCode,
    /// Where a link in a mail lets somebody choose a new password.
    NewPassword,
    /// Where a link in a notice says what pressing "it was not me" does.
    NotMe,
    /// The same, after it was pressed.
    NotMeDone,
    /// For whoever has lost every code that could be asked for.
    Lost,
    LostSent,
    /// Where a link in a mail keeps what was to be removed as lost.
    CancelLost,
    LostCancelled,
    /// How the person signs in.
    Security,
    RecoveryCodes,
    AddPasskey,
    /// An invitation to work at the desk, once its link was opened.
    Invitation,
    AddApp,
    ConfirmApp(FactorId),
    AddPhone,
    ConfirmPhone,
    /// Asks for another address.
    ChangeEmail,
    EmailSent,
    /// Where a link in a mail makes an address the one of an account.
    ConfirmEmail,
    EmailConfirmed,
    /// Asks once more for a passkey, or the password and a code.
    Prove,
    /// The same, and then on to this place.
    ProveFirst(Box<Place>),
    /// Where the person is signed in.
    Sessions,
    /// Where a copy of everything in the account is made.
    OwnData,
    /// Where the account is deleted.
    DeleteAccount,
    /// Where a link in a mail keeps an account that was to be deleted.
    CancelDeletion,
    DeletionCancelled,
    /// Everything that can be set about the account, each with its present value.
    Settings,
    /// In which language we write.
    MailLanguage,
    /// By which ways we write, and in quiet mode or not.
    Messages,
    /// The address at which a calendar app reads what is due.
    Calendar,
    /// Another address for notices.
    OtherAddress,
    /// Where the link that was sent there says what pressing the button does.
    ConfirmOtherAddress,
    OtherAddressConfirmed,
    Home,
    SecurityHistory,
    Forms,
    BeforeYouBegin {
        form: String,
    },
    TaskList(DraftId),
    Question {
        draft: DraftId,
        page: String,
    },
    /// The same page, showing what is wrong with what was typed.
    Checked {
        draft: DraftId,
        page: String,
    },
    /// What is asked for as evidence, and what is there.
    Evidence(DraftId),
    /// One thing that is asked for, by a form or by the agency: what is put together for either is a draft.
    EvidenceSlot {
        folder: FolderId,
        slot: String,
    },
    /// Where files for it are sent.
    EvidenceFiles {
        folder: FolderId,
        slot: String,
    },
    /// Where a file for it that comes in parts is begun.
    EvidenceUploads {
        folder: FolderId,
        slot: String,
    },
    /// Where such a file goes on.
    EvidenceUpload {
        folder: FolderId,
        upload: UploadId,
    },
    /// Where something is added to it that was uploaded before.
    EvidenceAgain {
        folder: FolderId,
        slot: String,
    },
    /// Everything that was uploaded or received.
    Documents,
    /// A file that was uploaded, with all that is known of it.
    Document(FileId),
    /// The file itself.
    DocumentFile(FileId),
    /// The picture that it is, small.
    SmallPicture(FileId),
    Review(DraftId),
    /// Everything typed into the draft as a file.
    DraftFile(DraftId),
    /// The draft as a file to print and keep.
    DraftPaper(DraftId),
    Sign(DraftId),
    Payment(DraftId),
    Case(CaseId),
    Received(CaseId),
    /// The receipt for what was paid.
    CasePayment(CaseId),
    /// What was filed as a file to print and keep.
    CasePaper(CaseId),
    /// What was filed, to be read in the page.
    Filed(CaseId),
    /// What that page shows.
    FiledPaper(CaseId),
    /// What was filed as one file that anybody can check.
    CasePackage(CaseId),
    /// A letter of the agency about the case.
    Notice(CaseId, NoticeId),
    /// The same as a file to print and keep.
    NoticePaper(CaseId, NoticeId),
    /// Everything that a person can ask the agency to do in a case.
    Services(CaseId),
    /// Where they ask for one of these things.
    AskService(CaseId, ServiceRequest),
    /// Where they take back what they asked for with the form.
    Withdraw(CaseId),
    /// Where they put documents together that nobody asked for, and send them.
    SendMore(CaseId),
    /// Such documents, as they were sent.
    Supplement(SupplementId),
    /// What the agency asks in a case, and what there is for the answer.
    Round(RoundId),
    /// The answer as it would be sent.
    RoundReview(RoundId),
    /// The answer as it was sent.
    RoundReceived(RoundId),
    /// When and where somebody is to come.
    Appointment(AppointmentId),
    /// The same as a file for a calendar.
    AppointmentCalendar(AppointmentId),
    /// Where they ask for another time.
    MoveAppointment(AppointmentId),
    /// Where anybody who has its number sees where a case stands.
    CaseStatus,
    /// How long cases take.
    HowLong,
    /// The same of one form.
    HowLongForm {
        form: String,
    },
    /// All cases of an account, to look through.
    Cases,
    /// The same, those that a filter of the page lets through.
    CasesThat {
        form: Option<String>,
        standing: Option<&'static str>,
    },
    /// Where a case is added that was not filed in the account.
    AddCase,
    /// A case that is followed by its number.
    Followed(CaseId),
    /// Everything that the person and the agency wrote to each other.
    Threads,
    /// Where they begin to write.
    NewThread,
    /// The same, about this case.
    NewThreadAbout(CaseId),
    Thread(ThreadId),
    /// Where anybody checks whether a letter of the agency is genuine.
    Verify,
    /// The answer about this one.
    VerifyNotice {
        number: NoticeNumber,
        mark: NoticeMark,
    },
    /// What waits for somebody at the agency.
    Desk,
    /// A case, for whoever works there.
    DeskCase(CaseId),
    /// The answers that were filed as that case.
    DeskAnswers(CaseId),
    /// Who looked at that case.
    DeskLooks(CaseId),
    /// What was filed as that case, as a file.
    DeskPaper(CaseId),
    /// A file that was sent along.
    DeskFile(CaseId, FileId),
    /// Where an officer decides about its fee.
    DeskFee(CaseId),
    /// Where they read first what the person will read.
    DeskFeeConfirm(CaseId),
    /// Where its fee is given back.
    DeskRefund(CaseId),
    /// Where an access code is issued for it.
    DeskCode(CaseId),
    /// The letter with a code that was just issued, as a file.
    DeskCodeLetter(CaseId),
    /// What is counted there.
    DeskFigures,
    /// Who works there.
    DeskPeople,
    /// What one of them looked at.
    DeskLooksOf(AccountId),
    /// When people can come to the offices.
    DeskSlots,
    /// The same, on this day.
    DeskSlotsOn(Date),
    /// Where such times are made.
    DeskNewSlots,
    /// The texts that are kept ready for letters.
    DeskTemplates,
    /// Where it is said for what another one is.
    DeskNewTemplate,
    /// Where one for this is written.
    DeskNewTemplateFor(Kind),
    /// Where one is changed.
    DeskTemplate(TemplateId),
    /// Where something is done with several cases.
    DeskBatch,
    /// What came of it.
    DeskBatchDone,
    /// What somebody wrote, for whoever works there.
    DeskThread(ThreadId),
    /// A file that went with a message of it.
    DeskEnclosed(ThreadId, FileId),
    /// What somebody proposes for it.
    DeskProposal(CaseId),
    /// Where an officer lets something happen to it.
    DeskAct(CaseId, Kind),
    /// Where they read first what the person will read.
    DeskActConfirm(CaseId, Kind),
    Mailbox,
    /// The page of the sandbox checkout.
    SandboxCheckout {
        checkout: String,
    },
}

impl Place {
    /// The address, from the root of the site, in this language's part of it.
    #[must_use]
    pub fn path(&self, language: Language) -> String {
        let path = localized(&self.plain(), language);
        match self {
            Self::ProveFirst(next) => format!("{path}?next={}", next.path(language)),
            _ => path,
        }
    }

    fn plain(&self) -> String {
        match self {
            Self::Welcome => "/".to_owned(),
            Self::SignUp => "/sign-up".to_owned(),
            Self::SignUpSent => "/sign-up/sent".to_owned(),
            Self::Terms => "/sign-up/terms".to_owned(),
            Self::Password => "/sign-up/password".to_owned(),
            Self::SignUpMethod => "/sign-up/method".to_owned(),
            Self::SignIn => "/sign-in".to_owned(),
            Self::Code => "/sign-in/code".to_owned(),
            Self::SignedOut => "/signed-out".to_owned(),
            Self::AccountKind => "/account/kind".to_owned(),
            Self::Profile(kind) => format!("/account/profile/{kind}"),
            Self::ChangePassword => "/account/password".to_owned(),
            Self::Reset => "/reset".to_owned(),
            Self::ResetSent => "/reset/sent".to_owned(),
            Self::ResetCode => "/reset/code".to_owned(),
            Self::NewPassword => "/reset/password".to_owned(),
            Self::NotMe => "/not-me".to_owned(),
            Self::NotMeDone => "/not-me/done".to_owned(),
            Self::Lost => "/lost".to_owned(),
            Self::LostSent => "/lost/sent".to_owned(),
            Self::CancelLost => "/lost/cancel".to_owned(),
            Self::LostCancelled => "/lost/cancelled".to_owned(),
            Self::Security => "/account/security".to_owned(),
            Self::RecoveryCodes => "/account/recovery-codes".to_owned(),
            Self::AddPasskey => "/account/passkey".to_owned(),
            Self::AddApp => "/account/app".to_owned(),
            Self::ConfirmApp(factor) => format!("/account/app/{factor}"),
            Self::AddPhone => "/account/phone".to_owned(),
            Self::ConfirmPhone => "/account/phone/code".to_owned(),
            Self::ChangeEmail => "/account/email".to_owned(),
            Self::EmailSent => "/account/email/sent".to_owned(),
            Self::ConfirmEmail => "/email/confirm".to_owned(),
            Self::EmailConfirmed => "/email/confirmed".to_owned(),
            Self::Prove | Self::ProveFirst(_) => "/account/prove".to_owned(),
            Self::Sessions => "/account/sessions".to_owned(),
            Self::OwnData => "/account/data".to_owned(),
            Self::DeleteAccount => "/account/delete".to_owned(),
            Self::CancelDeletion => "/account/delete/cancel".to_owned(),
            Self::DeletionCancelled => "/account/delete/cancelled".to_owned(),
            Self::Settings => "/account".to_owned(),
            Self::MailLanguage => "/account/language".to_owned(),
            Self::Messages => "/account/messages".to_owned(),
            Self::Calendar => "/account/calendar".to_owned(),
            Self::OtherAddress => "/account/address".to_owned(),
            Self::ConfirmOtherAddress => "/address/confirm".to_owned(),
            Self::OtherAddressConfirmed => "/address/confirmed".to_owned(),
            Self::Home => "/home".to_owned(),
            Self::SecurityHistory => "/account/history".to_owned(),
            Self::Forms => "/forms".to_owned(),
            Self::BeforeYouBegin { form } => format!("/forms/{form}"),
            Self::TaskList(draft) => format!("/drafts/{draft}"),
            Self::Question { draft, page } => format!("/drafts/{draft}/page/{page}"),
            Self::Checked { draft, page } => format!("/drafts/{draft}/page/{page}?check=1"),
            Self::Evidence(draft) => format!("/drafts/{draft}/evidence"),
            Self::EvidenceSlot { folder, slot } => format!("/drafts/{folder}/evidence/{slot}"),
            Self::EvidenceFiles { folder, slot } => format!("/drafts/{folder}/evidence/{slot}/files"),
            Self::EvidenceUploads { folder, slot } => format!("/drafts/{folder}/evidence/{slot}/uploads"),
            Self::EvidenceUpload { folder, upload } => format!("/drafts/{folder}/evidence/uploads/{upload}"),
            Self::EvidenceAgain { folder, slot } => format!("/drafts/{folder}/evidence/{slot}/again"),
            Self::Documents => "/documents".to_owned(),
            Self::Document(file) => format!("/documents/{file}"),
            Self::DocumentFile(file) => format!("/documents/{file}/file"),
            Self::SmallPicture(file) => format!("/documents/{file}/small"),
            Self::Review(draft) => format!("/drafts/{draft}/review"),
            Self::DraftFile(draft) => format!("/drafts/{draft}/file"),
            Self::DraftPaper(draft) => format!("/drafts/{draft}/paper"),
            Self::Sign(draft) => format!("/drafts/{draft}/sign"),
            Self::Payment(draft) => format!("/drafts/{draft}/payment"),
            Self::Case(case) => format!("/cases/{case}"),
            Self::Received(case) => format!("/cases/{case}/received"),
            Self::CasePayment(case) => format!("/cases/{case}/payment"),
            Self::CasePaper(case) => format!("/cases/{case}/paper"),
            Self::Filed(case) => format!("/cases/{case}/filed"),
            Self::FiledPaper(case) => format!("/cases/{case}/filed/file"),
            Self::CasePackage(case) => format!("/cases/{case}/package"),
            Self::Notice(case, notice) => format!("/cases/{case}/notices/{notice}"),
            Self::NoticePaper(case, notice) => format!("/cases/{case}/notices/{notice}/paper"),
            Self::Services(case) => format!("/cases/{case}/services"),
            Self::AskService(case, request) => format!("/cases/{case}/services/{request}"),
            Self::Withdraw(case) => format!("/cases/{case}/withdraw"),
            Self::SendMore(case) => format!("/cases/{case}/send"),
            Self::Supplement(supplement) => format!("/supplements/{supplement}"),
            Self::Round(round) => format!("/rounds/{round}"),
            Self::RoundReview(round) => format!("/rounds/{round}/review"),
            Self::RoundReceived(round) => format!("/rounds/{round}/received"),
            Self::Appointment(id) => format!("/appointments/{id}"),
            Self::AppointmentCalendar(id) => format!("/appointments/{id}/calendar"),
            Self::MoveAppointment(id) => format!("/appointments/{id}/other-time"),
            Self::CaseStatus => "/status".to_owned(),
            Self::HowLong => "/how-long".to_owned(),
            Self::HowLongForm { form } => format!("/how-long/{form}"),
            Self::Cases => "/cases".to_owned(),
            Self::CasesThat { form, standing } => {
                let form = form.as_ref().map(|form| format!("form={form}"));
                let standing = standing.map(|standing| format!("standing={standing}"));
                let query: Vec<_> = form.into_iter().chain(standing).collect();
                if query.is_empty() { "/cases".to_owned() } else { format!("/cases?{}", query.join("&")) }
            }
            Self::AddCase => "/cases/add".to_owned(),
            Self::Followed(case) => format!("/followed/{case}"),
            Self::Threads => "/messages".to_owned(),
            Self::NewThread => "/messages/new".to_owned(),
            Self::NewThreadAbout(case) => format!("/messages/new?case={case}"),
            Self::Thread(thread) => format!("/messages/{thread}"),
            Self::Verify => "/verify".to_owned(),
            Self::VerifyNotice { number, mark } => format!("/verify/{number}/{mark}"),
            Self::SandboxCheckout { checkout } => format!("/sandbox/{checkout}"),
            Self::Desk => "/desk".to_owned(),
            Self::DeskCase(case) => format!("/desk/cases/{case}"),
            Self::DeskAnswers(case) => format!("/desk/cases/{case}/answers"),
            Self::DeskLooks(case) => format!("/desk/cases/{case}/looks"),
            Self::DeskPaper(case) => format!("/desk/cases/{case}/paper"),
            Self::DeskFile(case, file) => format!("/desk/cases/{case}/files/{file}"),
            Self::DeskFee(case) => format!("/desk/cases/{case}/fee"),
            Self::DeskFeeConfirm(case) => format!("/desk/cases/{case}/fee/confirm"),
            Self::DeskRefund(case) => format!("/desk/cases/{case}/refund"),
            Self::DeskCode(case) => format!("/desk/cases/{case}/code"),
            Self::DeskCodeLetter(case) => format!("/desk/cases/{case}/code/letter"),
            Self::DeskFigures => "/desk/figures".to_owned(),
            Self::DeskPeople => "/desk/people".to_owned(),
            Self::DeskLooksOf(account) => format!("/desk/people/{account}/looks"),
            Self::Invitation => "/invitation".to_owned(),
            Self::DeskSlots => "/desk/slots".to_owned(),
            Self::DeskSlotsOn(day) => format!("/desk/slots?day={day}"),
            Self::DeskNewSlots => "/desk/slots/new".to_owned(),
            Self::DeskTemplates => "/desk/templates".to_owned(),
            Self::DeskNewTemplate => "/desk/templates/new".to_owned(),
            Self::DeskNewTemplateFor(act) => format!("/desk/templates/new/{}", act.code()),
            Self::DeskTemplate(template) => format!("/desk/templates/{template}"),
            Self::DeskBatch => "/desk/batch".to_owned(),
            Self::DeskBatchDone => "/desk/batch/done".to_owned(),
            Self::DeskThread(thread) => format!("/desk/messages/{thread}"),
            Self::DeskEnclosed(thread, file) => format!("/desk/messages/{thread}/files/{file}"),
            Self::DeskProposal(case) => format!("/desk/cases/{case}/proposal"),
            Self::DeskAct(case, act) => format!("/desk/cases/{case}/acts/{}", act.code()),
            Self::DeskActConfirm(case, act) => format!("/desk/cases/{case}/acts/{}/confirm", act.code()),
            Self::Mailbox => "/mailbox".to_owned(),
        }
    }
}

/// A path from the root of the site, in this language's part of it. English has no prefix.
#[must_use]
pub fn localized(path: &str, language: Language) -> String {
    match (language, path) {
        (Language::English, _) => path.to_owned(),
        (_, "/") => format!("/{}", language.code()),
        _ => format!("/{}{path}", language.code()),
    }
}

/// The language a path is in, and the path without it.
#[must_use]
pub fn language_of(path: &str) -> (Language, &str) {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        if let Some(rest) = path.strip_prefix('/').and_then(|path| path.strip_prefix(language.code())) {
            match rest {
                "" => return (language, "/"),
                _ if rest.starts_with('/') => return (language, rest),
                _ => {}
            }
        }
    }
    (Language::English, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_but_english_has_a_part_of_the_site() {
        assert_eq!(Place::Welcome.path(Language::English), "/");
        assert_eq!(Place::Welcome.path(Language::Spanish), "/es");
        assert_eq!(Place::SignIn.path(Language::Spanish), "/es/sign-in");
        let first = Place::ProveFirst(Box::new(Place::AddApp));
        assert_eq!(first.path(Language::Spanish), "/es/account/prove?next=/es/account/app");
    }

    #[test]
    fn a_path_tells_its_language() {
        for (path, expected) in [
            ("/", (Language::English, "/")),
            ("/es", (Language::Spanish, "/")),
            ("/es/", (Language::Spanish, "/")),
            ("/es/home", (Language::Spanish, "/home")),
            ("/estate", (Language::English, "/estate")),
            ("/en/home", (Language::English, "/en/home")),
        ] {
            assert_eq!(language_of(path), expected, "{path}");
        }
    }
}
