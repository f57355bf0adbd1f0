//! Creating an account, signing in and out.

use domain::{EmailAddress, EmailProblem, Password, PasswordProblem, Place, SignInMethod, Timestamp};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use services::accounts::{
    ChooseRefusal, CodeRefusal, FEW_CODES, LinkProblem, ResendRefusal, SignInRefusal, SignedIn, Strength, TERMS_VERSION,
};
use services::{Fault, Outcome};
use visit::{Cookie, CookieName, Flash, Going, Next, Refused, Visit};
use words::{Message, say};

use crate::gate::{NotDone, Told, Went, act, person};

/// Sends a confirmation link. Says the same whether or not the address is known.
#[server(prefix = "/do", endpoint = "sign-up")]
pub(crate) async fn sign_up(csrf: String, #[server(default)] email: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let flash = Flash::default().with_value("email", &email);
        let address = match EmailAddress::parse_own(&email) {
            Ok(address) => address,
            Err(problem) => return Ok(mistake(&visit, Place::SignUp, flash, "email", email_problem(&problem))),
        };
        match visit.services.begin_sign_up(&address, visit.language, visit.client).await? {
            Ok(()) => Ok(showing(&visit, Place::SignUpSent, &flash)),
            Err(_) => Ok(mistake(&visit, Place::SignUp, flash, "email", say::error_too_many())),
        }
    })
    .await
}

/// Notes that the terms were accepted.
#[server(prefix = "/do", endpoint = "accept-terms")]
pub(crate) async fn accept_terms(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(token) = visit.cookies.get(CookieName::Confirmation) else { return Ok(Place::SignUp.into()) };
        Ok(match visit.services.accept_terms(token, TERMS_VERSION).await? {
            Ok(()) => Place::Password.into(),
            Err(problem) => broken_link(&visit, &problem).into(),
        })
    })
    .await
}

/// Chooses how a new account asks for codes: by mail, one is sent now; for anything else, that is added first.
#[server(prefix = "/do", endpoint = "choose-method")]
pub(crate) async fn choose_method(csrf: String, #[server(default)] method: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(attempt) = visit.cookies.get(CookieName::Attempt) else { return Ok(Place::SignIn.into()) };
        let add = match method.as_str() {
            "app" => Place::AddApp,
            "text" => Place::AddPhone,
            "email" => {
                return Ok(match visit.services.use_method(attempt, SignInMethod::Email, visit.client).await? {
                    Ok(()) => code_page(&visit, None, None).into(),
                    Err(refusal) => not_sent(&visit, None, &refusal).into(),
                });
            }
            _ => {
                let why = say::error_method_missing();
                return Ok(mistake(&visit, Place::SignUpMethod, Flash::default(), "method", why));
            }
        };
        Ok(match visit.services.enter_new_account(attempt, visit.client).await? {
            Ok(signed_in) => signed_in_at(&visit, add.into(), signed_in).into(),
            Err(_) => Place::SignIn.into(),
        })
    })
    .await
}

/// What the strength meter shows.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Measured {
    pub strength: Option<String>,
}

impl Measured {
    pub(crate) fn of(strength: Option<Strength>) -> Self {
        Self { strength: strength.map(|strength| strength.score.to_string()) }
    }
}

/// Creates the account with this password; or only measures it, for the meter.
#[server(prefix = "/do", endpoint = "choose-password")]
pub(crate) async fn choose_password(
    csrf: String,
    #[server(default)] password: String,
    #[server(default)] intent: String,
) -> Result<Measured, NotDone> {
    act(&csrf, async |visit| {
        let Some(token) = visit.cookies.get(CookieName::Confirmation) else {
            return Ok(Told { to: Place::SignUp.into(), told: Measured { strength: None } });
        };
        let password = Password::typed(&password);
        if intent == "measure" {
            let strength = visit.services.password_strength(token, &password).await?.ok();
            return Ok(Told { to: Place::Password.into(), told: Measured::of(strength) });
        }
        let went = match visit.services.choose_password(token, &password).await? {
            Ok(attempt) => Going::from(Place::SignUpMethod)
                .with(Cookie::set(CookieName::Attempt, String::from(attempt)))
                .with(Cookie::remove(CookieName::Confirmation)),
            Err(ChooseRefusal::TermsNotAccepted) => Place::Terms.into(),
            Err(ChooseRefusal::Link(problem)) => broken_link(&visit, &problem),
            Err(ChooseRefusal::Password(problem)) => {
                let message = password_problem(&problem, &password);
                mistake(&visit, Place::Password, Flash::default(), "password", message).to
            }
        };
        Ok(Told { to: went, told: Measured { strength: None } })
    })
    .await
}

/// Checks the password and sends a code.
#[server(prefix = "/do", endpoint = "sign-in")]
pub(crate) async fn sign_in(
    csrf: String,
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] next: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let flash = Flash::default().with_value("email", &email);
        let next = Next::parse(&next);
        let back = |field: &str, message: Message| {
            let flash = flash.clone().and_error(field, visit.words().text(message));
            keeping(&visit, on_the_way(&visit, &Place::SignIn, next.as_ref()), &flash)
        };
        let address = match EmailAddress::parse(&email) {
            Ok(address) => address,
            Err(problem) => return Ok(back("email", email_problem(&problem)).into()),
        };
        if password.is_empty() {
            return Ok(back("password", say::error_password_missing()).into());
        }
        Ok(match visit.services.sign_in(&address, &Password::typed(&password), visit.client).await? {
            Ok(attempt) => on_the_way(&visit, &Place::Code, next.as_ref())
                .with(Cookie::set(CookieName::Attempt, String::from(attempt)))
                .into(),
            Err(SignInRefusal::Wrong) => back("email", say::error_sign_in()).into(),
            Err(SignInRefusal::Locked { until } | SignInRefusal::TooMany { until }) => {
                back("email", say::error_sign_in_wait(wait(&visit, until))).into()
            }
        })
    })
    .await
}

/// Signs in with a code, or proves with it that it is still the same person.
#[server(prefix = "/do", endpoint = "enter-code")]
pub(crate) async fn enter_code(
    csrf: String,
    #[server(default)] code: String,
    #[server(default)] next: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let next = Next::parse(&next);
        let back = |message: Message| Went::from(code_page(&visit, next.as_ref(), Some(message)));
        let Some(attempt) = visit.cookies.get(CookieName::Attempt) else {
            return Ok(password_page(&visit, next.as_ref()).into());
        };
        if code.trim().is_empty() {
            return Ok(match visit.services.attempt(attempt).await? {
                Ok(attempt) => back(code_missing(attempt.method)),
                Err(_) => spent(&visit, next.as_ref()).into(),
            });
        }
        Ok(match entered(&visit, attempt, &code).await? {
            Ok(signed_in) => arrived(&visit, signed_in, next.as_ref()).into(),
            Err(CodeRefusal::Wrong { tries_left }) => back(code_wrong(method(&visit, attempt).await?, tries_left)),
            Err(CodeRefusal::Expired) => back(say::error_code_expired()),
            Err(CodeRefusal::Locked { until }) => back(say::error_sign_in_wait(wait(&visit, until))),
            Err(CodeRefusal::Spent | CodeRefusal::Unknown) => spent(&visit, next.as_ref()).into(),
        })
    })
    .await
}

async fn entered(visit: &Visit, attempt: &str, code: &str) -> Outcome<SignedIn, CodeRefusal> {
    match (&visit.session, visit.cookies.get(CookieName::Session)) {
        (Some(session), Some(token)) => visit.services.prove(session, token, attempt, code, visit.client).await,
        _ => visit.services.enter_code(attempt, code, visit.client).await,
    }
}

/// On to where the person wanted to be; or to where new recovery codes are made, when few are left of them.
pub(crate) fn arrived(visit: &Visit, signed_in: SignedIn, next: Option<&Next>) -> Going {
    let is_new = visit.session.is_none();
    let has_few = signed_in.codes_left.is_some_and(|left| left <= FEW_CODES);
    let going = match next {
        _ if signed_in.is_new_account || (is_new && has_few) => Place::RecoveryCodes.into(),
        Some(next) => Going::to_path(next.to_string()),
        None if is_new => Place::Home.into(),
        None => Place::Security.into(),
    };
    signed_in_at(visit, going, signed_in)
}

/// Gives the browser what it holds from now on.
fn signed_in_at(visit: &Visit, going: Going, signed_in: SignedIn) -> Going {
    // Set anew at every sign-in, so that the browser keeps it for another while.
    let device =
        signed_in.device.map(String::from).or_else(|| visit.cookies.get(CookieName::Device).map(str::to_owned));
    let going = match device {
        Some(device) => going.with(Cookie::set(CookieName::Device, device)),
        None => going,
    };
    going
        .with(Cookie::set(CookieName::Session, String::from(signed_in.token)))
        .with(Cookie::remove(CookieName::Attempt))
        .with(Cookie::remove(CookieName::Visitor))
}

/// How an attempt asks for its code; by mail, if there is none any more.
async fn method(visit: &Visit, attempt: &str) -> Result<SignInMethod, Fault> {
    Ok(visit.services.attempt(attempt).await?.map_or(SignInMethod::Email, |attempt| attempt.method))
}

fn code_missing(method: SignInMethod) -> Message {
    match method {
        SignInMethod::Email | SignInMethod::Text => say::error_code_missing(),
        SignInMethod::App => say::error_app_code_missing(),
        SignInMethod::Recovery => say::error_recovery_missing(),
    }
}

fn code_wrong(method: SignInMethod, tries_left: u32) -> Message {
    match method {
        SignInMethod::Email | SignInMethod::Text => say::error_code_wrong(tries_left),
        SignInMethod::App => say::error_app_code_wrong(tries_left),
        SignInMethod::Recovery => say::error_recovery_wrong(tries_left),
    }
}

/// Sends another code. The tries that were made still count.
#[server(prefix = "/do", endpoint = "resend-code")]
pub(crate) async fn resend_code(csrf: String, #[server(default)] next: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let next = Next::parse(&next);
        let Some(attempt) = visit.cookies.get(CookieName::Attempt) else {
            return Ok(password_page(&visit, next.as_ref()).into());
        };
        Ok(match visit.services.resend_code(attempt, visit.client).await? {
            Ok(()) => {
                let flash = visit.flash().without_errors().with_value("sent", "again");
                keeping(&visit, code_page(&visit, next.as_ref(), None), &flash).into()
            }
            Err(refusal) => not_sent(&visit, next.as_ref(), &refusal).into(),
        })
    })
    .await
}

/// Why no code was sent, where codes are asked for.
pub(crate) fn not_sent(visit: &Visit, next: Option<&Next>, refusal: &ResendRefusal) -> Going {
    match refusal {
        ResendRefusal::TooSoon { until } => code_page(visit, next, Some(say::error_code_wait(wait(visit, *until)))),
        ResendRefusal::TooMany { .. } => code_page(visit, next, Some(say::error_code_many())),
        ResendRefusal::Spent | ResendRefusal::Unknown => spent(visit, next),
    }
}

/// Ends the session.
#[server(prefix = "/do", endpoint = "sign-out")]
pub(crate) async fn sign_out(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| Ok(leave(&visit).await?.into())).await
}

/// Ends the session of this browser.
pub(crate) async fn leave(visit: &Visit) -> Result<Going, Fault> {
    if let Some(token) = visit.cookies.get(CookieName::Session) {
        visit.services.sign_out(token, visit.client).await?;
    }
    let going = Going::from(Place::SignedOut).with(Cookie::remove(CookieName::Session));
    Ok(going.with(Cookie::remove(CookieName::NewCodes)))
}

/// What the session clock hears.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TimeLeft {
    pub seconds: String,
}

/// Counts as activity, so that the session goes on.
#[server(prefix = "/do", endpoint = "stay-signed-in")]
pub(crate) async fn stay_signed_in(csrf: String) -> Result<TimeLeft, NotDone> {
    act(&csrf, async |visit| {
        person(&visit)?;
        let token = visit.cookies.get(CookieName::Session).ok_or(Refused::NotSignedIn)?;
        let session = visit.services.extend(token).await?.ok_or(Refused::NotSignedIn)?;
        let left = visit.services.time_left(&session);
        let seconds = left.idle_seconds.min(left.total_seconds).to_string();
        Ok(Told { to: Place::Home.into(), told: TimeLeft { seconds } })
    })
    .await
}

pub(crate) fn email_problem(problem: &EmailProblem) -> Message {
    match problem {
        EmailProblem::Empty => say::error_email_missing(),
        EmailProblem::Shared => say::error_email_shared(),
        _ => say::error_email_wrong(),
    }
}

pub(crate) fn password_problem(problem: &PasswordProblem, password: &Password) -> Message {
    match problem {
        PasswordProblem::TooShort if password.length() == 0 => say::error_password_missing(),
        PasswordProblem::TooShort => say::error_password_short(password.length()),
        PasswordProblem::TooLong => say::error_password_long(),
        PasswordProblem::Common => say::error_password_common(),
        PasswordProblem::ContainsEmail | PasswordProblem::ContainsSiteName => say::error_password_personal(),
        PasswordProblem::Guessable => say::error_password_weak(),
    }
}

/// The link that was opened does nothing any more: says why, where a new one can be asked for.
fn broken_link(visit: &Visit, problem: &LinkProblem) -> Going {
    let (place, why) = match problem {
        LinkProblem::Used => (Place::SignIn, say::trouble_link_used()),
        LinkProblem::Expired => (Place::SignUp, say::trouble_link_expired()),
        LinkProblem::Unknown => (Place::SignUp, say::trouble_link_unknown()),
    };
    let flash = Flash::error("email", visit.words().text(why));
    keeping(visit, place.into(), &flash).with(Cookie::remove(CookieName::Confirmation))
}

pub(crate) fn mistake(visit: &Visit, place: Place, flash: Flash, field: &str, message: Message) -> Went {
    showing(visit, place, &flash.and_error(field, visit.words().text(message)))
}

pub(crate) fn showing(visit: &Visit, place: Place, flash: &Flash) -> Went {
    keeping(visit, place.into(), flash).into()
}

pub(crate) fn keeping(visit: &Visit, going: Going, flash: &Flash) -> Going {
    match visit.keep(flash) {
        Some(cookie) => going.with(cookie),
        None => going,
    }
}

/// The page that asks for the code: of somebody who signs in, or of somebody who proves that it is still them. What
/// they had typed before is carried along.
pub(crate) fn code_page(visit: &Visit, next: Option<&Next>, problem: Option<Message>) -> Going {
    let place = if visit.session.is_some() { Place::Prove } else { Place::Code };
    let going = on_the_way(visit, &place, next);
    match problem {
        Some(problem) => {
            let flash = visit.flash().without_errors().and_error("code", visit.words().text(problem));
            keeping(visit, going, &flash)
        }
        None => going,
    }
}

/// The page that asks for the password.
pub(crate) fn password_page(visit: &Visit, next: Option<&Next>) -> Going {
    let place = if visit.session.is_some() { Place::Prove } else { Place::SignIn };
    on_the_way(visit, &place, next)
}

/// The attempt has ended: the password comes first.
fn spent(visit: &Visit, next: Option<&Next>) -> Going {
    let (field, why) = match visit.session {
        Some(_) => ("password", say::error_prove_spent()),
        None => ("email", say::error_code_spent()),
    };
    let flash = visit.flash().without_errors().and_error(field, visit.words().text(why));
    keeping(visit, password_page(visit, next), &flash).with(Cookie::remove(CookieName::Attempt))
}

/// A step of signing in, with where the person was on the way to behind it.
pub(crate) fn on_the_way(visit: &Visit, place: &Place, next: Option<&Next>) -> Going {
    match next {
        Some(next) => Going::to_path(next.behind(&visit.to(place))),
        None => place.clone().into(),
    }
}

pub(crate) fn wait(visit: &Visit, until: Timestamp) -> u64 {
    visit.services.seconds_until(until)
}
