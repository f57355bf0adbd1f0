//! Every screen, its address and who may see it. A screen without a row cannot be reached, and a
//! row cannot be written without saying who may see it.

use std::future::Future;
use std::pin::Pin;

use pages::{
    account, appointments, cases, checkout, desk, filing, home, invitation, library, mailbox, rounds, supplements,
    threads, verify,
};
use services::Fault;
use visit::{Answer, Visit};

/// Who may see a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Anyone,
    /// Whoever is signed in; what is on the page is that person's own.
    SignedIn,
    /// Whoever works at the agency's desk; for everybody else nothing is there.
    Staff,
    /// Anyone, but only while the installation shows itself as a demonstration.
    Demonstration,
}

/// A screen's answer on its way.
pub type Shown = Pin<Box<dyn Future<Output = Result<Answer, Fault>> + Send>>;

/// One screen.
pub struct Screen {
    /// The path in English; every other language has it below its own code.
    pub path: &'static str,
    pub access: Access,
    pub show: fn(Visit) -> Shown,
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("path", &self.path).field("access", &self.access).finish_non_exhaustive()
    }
}

macro_rules! screens {
    ($($path:literal $access:ident $show:path;)*) => {
        /// Every screen there is.
        pub const SCREENS: &[Screen] = &[
            $(Screen { path: $path, access: Access::$access, show: |visit| Box::pin($show(visit)) },)*
        ];
    };
}

screens! {
    "/" Anyone home::welcome;
    "/sign-up" Anyone account::sign_up::page;
    "/sign-up/sent" Anyone account::sign_up_sent::page;
    "/sign-up/confirm/{token}" Anyone account::confirm::page;
    "/sign-up/terms" Anyone account::terms::page;
    "/sign-up/password" Anyone account::password::page;
    "/sign-up/method" Anyone account::sign_up_method::page;
    "/sign-in" Anyone account::sign_in::page;
    "/sign-in/code" Anyone account::code::page;
    "/reset" Anyone account::reset::page;
    "/reset/sent" Anyone account::reset_sent::page;
    "/reset/code" Anyone account::reset_code::page;
    "/reset/password" Anyone account::new_password::page;
    "/lost" Anyone account::lost::page;
    "/lost/sent" Anyone account::lost::sent;
    "/lost/cancel" Anyone account::lost_cancel::page;
    "/lost/cancelled" Anyone account::lost_cancel::done;
    "/link/{token}" Anyone account::link::page;
    "/invitation/{token}" Anyone invitation::open;
    "/invitation" Anyone invitation::page;
    "/email/confirm" Anyone account::confirm_email::page;
    "/email/confirmed" Anyone account::confirm_email::done;
    "/not-me" Anyone account::not_me::page;
    "/not-me/done" Anyone account::not_me_done::page;
    "/signed-out" Anyone account::signed_out::page;
    "/account/kind" SignedIn account::kind::page;
    "/account/profile/{kind}" SignedIn account::profile::page;
    "/account/security" SignedIn account::security::page;
    "/account/recovery-codes" SignedIn account::recovery_codes::page;
    "/account/passkey" SignedIn account::add_passkey::page;
    "/account/app" SignedIn account::add_app::page;
    "/account/app/{factor}" SignedIn account::confirm_app::page;
    "/account/phone" SignedIn account::add_phone::page;
    "/account/phone/code" SignedIn account::confirm_phone::page;
    "/account/email" SignedIn account::change_email::page;
    "/account/email/sent" SignedIn account::email_sent::page;
    "/account/password" SignedIn account::change_password::page;
    "/account/prove" SignedIn account::prove::page;
    "/account/sessions" SignedIn account::sessions::page;
    "/account/data" SignedIn account::own_data::page;
    "/account/delete" SignedIn account::delete::page;
    "/account/delete/cancel" Anyone account::delete_cancel::page;
    "/account/delete/cancelled" Anyone account::delete_cancel::done;
    "/account" SignedIn account::settings::page;
    "/account/language" SignedIn account::mail_language::page;
    "/account/messages" SignedIn account::messages::page;
    "/account/calendar" SignedIn account::calendar::page;
    "/account/address" SignedIn account::other_address::page;
    "/address/confirm" Anyone account::other_confirm::page;
    "/address/confirmed" Anyone account::other_confirm::done;
    "/home" SignedIn home::page;
    "/account/history" SignedIn account::history::page;
    "/forms" Anyone filing::catalogue::page;
    "/forms/{form}" Anyone filing::before_you_begin::page;
    "/drafts/{draft}" SignedIn filing::task_list::page;
    "/drafts/{draft}/page/{page}" SignedIn filing::question::page;
    "/drafts/{draft}/evidence" SignedIn filing::evidence::page;
    "/drafts/{draft}/evidence/{slot}" SignedIn filing::evidence_slot::page;
    "/drafts/{draft}/evidence/{slot}/again" SignedIn filing::evidence_again::page;
    "/drafts/{draft}/review" SignedIn filing::review::page;
    "/drafts/{draft}/file" SignedIn filing::draft_file::file;
    "/drafts/{draft}/paper" SignedIn filing::paper::file;
    "/drafts/{draft}/sign" SignedIn filing::sign::page;
    "/drafts/{draft}/payment" SignedIn filing::payment::page;
    "/documents" SignedIn library::list::page;
    "/documents/{file}" SignedIn library::document::page;
    "/documents/{file}/file" SignedIn library::document::file;
    "/documents/{file}/small" SignedIn library::document::small;
    "/cases" SignedIn cases::list::page;
    "/cases/add" SignedIn cases::add::page;
    "/followed/{followed}" SignedIn cases::followed::page;
    "/cases/{case}" SignedIn cases::case::page;
    "/cases/{case}/received" SignedIn cases::received::page;
    "/cases/{case}/payment" SignedIn cases::payment::page;
    "/cases/{case}/paper" SignedIn cases::paper::file;
    "/cases/{case}/filed" SignedIn cases::filed::page;
    "/cases/{case}/filed/file" SignedIn cases::filed::file;
    "/cases/{case}/package" SignedIn cases::package::file;
    "/cases/{case}/notices/{notice}" SignedIn cases::notice::page;
    "/cases/{case}/notices/{notice}/paper" SignedIn cases::notice::file;
    "/cases/{case}/services" SignedIn cases::requests::page;
    "/cases/{case}/services/{request}" SignedIn cases::request::page;
    "/cases/{case}/withdraw" SignedIn cases::withdraw::page;
    "/cases/{case}/send" SignedIn supplements::more::page;
    "/supplements/{supplement}" SignedIn supplements::sent::page;
    "/rounds/{round}" SignedIn rounds::round::page;
    "/rounds/{round}/review" SignedIn rounds::review::page;
    "/rounds/{round}/received" SignedIn rounds::received::page;
    "/appointments/{appointment}" SignedIn appointments::show::page;
    "/appointments/{appointment}/calendar" SignedIn appointments::calendar::file;
    "/appointments/{appointment}/other-time" SignedIn appointments::ask::page;
    "/status" Anyone cases::public_status::page;
    "/how-long" Anyone cases::how_long::page;
    "/how-long/{form}" Anyone cases::how_long::form;
    "/messages" SignedIn threads::list::page;
    "/messages/new" SignedIn threads::new::page;
    "/messages/{thread}" SignedIn threads::thread::page;
    "/verify" Anyone verify::page;
    "/verify/{number}/{mark}" Anyone verify::answer;
    "/desk" Staff desk::queue::page;
    "/desk/cases/{case}" Staff desk::case::page;
    "/desk/cases/{case}/answers" Staff desk::answers::page;
    "/desk/cases/{case}/looks" Staff desk::looks::of_case;
    "/desk/cases/{case}/paper" Staff desk::case::paper;
    "/desk/cases/{case}/files/{file}" Staff desk::case::file;
    "/desk/cases/{case}/fee" Staff desk::fee::page;
    "/desk/cases/{case}/fee/confirm" Staff desk::fee::confirm;
    "/desk/cases/{case}/refund" Staff desk::refund::page;
    "/desk/cases/{case}/code" Staff desk::code::page;
    "/desk/cases/{case}/code/letter" Staff desk::code::letter;
    "/desk/cases/{case}/proposal" Staff desk::proposal::page;
    "/desk/figures" Staff desk::figures::page;
    "/desk/people" Staff desk::people::page;
    "/desk/people/{account}/looks" Staff desk::looks::of_person;
    "/desk/slots" Staff desk::slots::page;
    "/desk/slots/new" Staff desk::slots::new;
    "/desk/templates" Staff desk::templates::page;
    "/desk/templates/new" Staff desk::templates::new;
    "/desk/templates/new/{act}" Staff desk::templates::new_for;
    "/desk/templates/{template}" Staff desk::templates::one;
    "/desk/batch" Staff desk::batch::page;
    "/desk/batch/done" Staff desk::batch::done;
    "/desk/messages/{thread}" Staff desk::thread::page;
    "/desk/messages/{thread}/files/{file}" Staff desk::thread::file;
    "/desk/cases/{case}/acts/{act}" Staff desk::act::page;
    "/desk/cases/{case}/acts/{act}/confirm" Staff desk::act::confirm;
    "/sandbox/{checkout}" Demonstration checkout::page;
    "/mailbox" Demonstration mailbox::page;
}
