//! A new password, for somebody who forgot theirs and for whoever is signed in.

use domain::{EmailAddress, Password, Place};
use leptos::prelude::*;
use services::accounts::{ChangeRefusal, ResetCodeRefusal, ResetRefusal, ResetTextRefusal};
use visit::{Cookie, CookieName, Flash, Going};
use words::say;

use crate::account::{Measured, email_problem, keeping, mistake, password_problem, showing, wait};
use crate::gate::{NotDone, Told, act, person};
use crate::second_step::prove_first;

/// Sends a link. Says the same whether or not the address is known.
#[server(prefix = "/do", endpoint = "ask-reset")]
pub(crate) async fn ask_reset(csrf: String, #[server(default)] email: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let flash = Flash::default().with_value("email", &email);
        let address = match EmailAddress::parse(&email) {
            Ok(address) => address,
            Err(problem) => return Ok(mistake(&visit, Place::Reset, flash, "email", email_problem(&problem))),
        };
        match visit.services.ask_reset(&address, visit.language, visit.client).await? {
            Ok(()) => Ok(showing(&visit, Place::ResetSent, &flash)),
            Err(_) => Ok(mistake(&visit, Place::Reset, flash, "email", say::error_too_many())),
        }
    })
    .await
}

/// Sends a code to the telephone of the account, to be typed before a new password is chosen.
#[server(prefix = "/do", endpoint = "send-reset-text")]
pub(crate) async fn send_reset_text(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
        Ok(match visit.services.send_reset_text(token, visit.client).await? {
            Ok(()) => showing(&visit, Place::ResetCode, &Flash::default().with_value("sent", "yes")),
            Err(ResetTextRefusal::TooMany { .. }) => {
                mistake(&visit, Place::ResetCode, Flash::default(), "code", say::error_code_many())
            }
            // Their page says what is asked for instead, or why the link does not work.
            Err(ResetTextRefusal::NoPhone | ResetTextRefusal::Link(_)) => Place::ResetCode.into(),
        })
    })
    .await
}

/// Takes the code of an app, of a telephone or from paper that comes before a new password.
#[server(prefix = "/do", endpoint = "enter-reset-code")]
pub(crate) async fn enter_reset_code(csrf: String, #[server(default)] code: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
        let back = |message| mistake(&visit, Place::ResetCode, Flash::default(), "code", message);
        if code.trim().is_empty() {
            return Ok(back(say::error_reset_code_missing()));
        }
        Ok(match visit.services.enter_reset_code(token, &code, visit.client).await? {
            Ok(proven) => {
                Going::from(Place::NewPassword).with(Cookie::set(CookieName::Link, String::from(proven))).into()
            }
            Err(ResetCodeRefusal::Wrong { tries_left }) => back(say::error_reset_code_wrong(tries_left)),
            Err(ResetCodeRefusal::Locked { until }) => back(say::error_sign_in_wait(wait(&visit, until))),
            // Its page says why the link does not work.
            Err(ResetCodeRefusal::Link(_)) => Place::NewPassword.into(),
        })
    })
    .await
}

/// Puts a new password in the place of the forgotten one; or only measures it, for the meter.
#[server(prefix = "/do", endpoint = "choose-new-password")]
pub(crate) async fn choose_new_password(
    csrf: String,
    #[server(default)] password: String,
    #[server(default)] intent: String,
) -> Result<Measured, NotDone> {
    act(&csrf, async |visit| {
        let not_measured = Measured { strength: None };
        let Some(token) = visit.cookies.get(CookieName::Link) else {
            return Ok(Told { to: Place::Reset.into(), told: not_measured });
        };
        let password = Password::typed(&password);
        if intent == "measure" {
            let strength = visit.services.reset_strength(token, &password).await?.ok();
            return Ok(Told { to: Place::NewPassword.into(), told: Measured::of(strength) });
        }
        let to = match visit.services.reset_password(token, &password, visit.client).await? {
            Ok(email) => {
                let flash = Flash::default().with_value("email", email.as_str()).with_value("reset", "done");
                keeping(&visit, Place::SignIn.into(), &flash)
                    .with(Cookie::remove(CookieName::Link))
                    .with(Cookie::remove(CookieName::Session))
                    .with(Cookie::remove(CookieName::Attempt))
            }
            // Its page says why the link does not work.
            Err(ResetRefusal::Link(_)) => Place::NewPassword.into(),
            Err(ResetRefusal::CodeFirst) => Place::ResetCode.into(),
            Err(ResetRefusal::Password(problem)) => {
                let message = password_problem(&problem, &password);
                mistake(&visit, Place::NewPassword, Flash::default(), "password", message).to
            }
        };
        Ok(Told { to, told: not_measured })
    })
    .await
}

/// Changes the password of whoever is signed in; or only measures it, for the meter.
#[server(prefix = "/do", endpoint = "change-password")]
pub(crate) async fn change_password(
    csrf: String,
    #[server(default)] password: String,
    #[server(default)] intent: String,
) -> Result<Measured, NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let password = Password::typed(&password);
        if intent == "measure" {
            let strength = visit.services.own_password_strength(&session, &password)?;
            return Ok(Told { to: Place::ChangePassword.into(), told: Measured::of(Some(strength)) });
        }
        let to = match visit.services.change_password(&session, &password, visit.client).await? {
            Ok(()) => showing(&visit, Place::Security, &Flash::default().with_value("password", "changed")).to,
            Err(ChangeRefusal::ProofNeeded) => prove_first(&visit, Place::ChangePassword, &Flash::default()),
            Err(ChangeRefusal::Password(problem)) => {
                let message = password_problem(&problem, &password);
                mistake(&visit, Place::ChangePassword, Flash::default(), "password", message).to
            }
        };
        Ok(Told { to, told: Measured::of(None) })
    })
    .await
}
