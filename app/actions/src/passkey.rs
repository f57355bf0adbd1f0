//! Passkeys: signing in with one, adding and removing them.

use domain::{FactorId, FactorName, FactorNameProblem, Place};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use services::Outcome;
use services::accounts::{AppRefusal, NewPasskeyRefusal, PasskeyRefusal, SignedIn};
use visit::{Cookie, CookieName, Flash, Next, Refused, Visit};
use words::{Message, say};

use crate::account::{arrived, keeping, mistake, password_page, showing, wait};
use crate::gate::{NotDone, Told, Went, act, person};
use crate::second_step::prove_first;

/// What the browser has to ask its passkeys. Nothing when the page's form says why not, once it is sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub options: Option<String>,
}

impl Asked {
    fn told(options: Option<String>, page: Place) -> Told<Self> {
        Told { to: page.into(), told: Self { options } }
    }
}

/// Begins to sign in with a passkey, or to prove with it that it is still the same person.
#[server(prefix = "/do", endpoint = "begin-passkey")]
pub(crate) async fn begin_passkey(csrf: String) -> Result<Asked, NotDone> {
    act(&csrf, async |visit| {
        let page = if visit.session.is_some() { Place::Prove } else { Place::SignIn };
        let browser = visit.bound_to().ok_or(Refused::Forged)?;
        match visit.services.begin_passkey(browser, visit.client).await? {
            Ok(options) => Ok(Asked::told(Some(options), page)),
            Err(PasskeyRefusal::NotOffered) => Err(Refused::NotFound),
            Err(_) => Ok(Asked::told(None, page)),
        }
    })
    .await
}

/// Signs in with what a passkey answered, or proves with it that it is still the same person.
#[server(prefix = "/do", endpoint = "enter-passkey")]
pub(crate) async fn enter_passkey(
    csrf: String,
    #[server(default)] answer: String,
    #[server(default)] next: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let next = Next::parse(&next);
        let back = |message: Message| {
            let field = if visit.session.is_some() { "password" } else { "email" };
            let flash = visit.flash().without_errors().and_error(field, visit.words().text(message));
            let going = keeping(&visit, password_page(&visit, next.as_ref()), &flash);
            Went::from(going.with(Cookie::remove(CookieName::Attempt)))
        };
        if answer.is_empty() {
            return Ok(back(say::error_passkey_cancelled()));
        }
        Ok(match entered(&visit, &answer).await? {
            Ok(signed_in) => arrived(&visit, signed_in, next.as_ref()).into(),
            Err(PasskeyRefusal::NotOffered) => return Err(Refused::NotFound),
            Err(PasskeyRefusal::TooMany { until }) => back(say::error_sign_in_wait(wait(&visit, until))),
            Err(PasskeyRefusal::Expired) => back(say::error_passkey_expired()),
            Err(PasskeyRefusal::NotAccepted) if visit.session.is_some() => back(say::error_passkey_not_yours()),
            Err(PasskeyRefusal::NotAccepted) => back(say::error_passkey_not_accepted()),
        })
    })
    .await
}

async fn entered(visit: &Visit, answer: &str) -> Outcome<SignedIn, PasskeyRefusal> {
    let Some(browser) = visit.bound_to() else { return Ok(Err(PasskeyRefusal::Expired)) };
    match &visit.session {
        Some(session) => visit.services.prove_by_passkey(session, browser, answer, visit.client).await,
        None => visit.services.enter_passkey(browser, answer, visit.client).await,
    }
}

/// Begins to add a passkey, if nothing is missing for it.
#[server(prefix = "/do", endpoint = "begin-new-passkey")]
pub(crate) async fn begin_new_passkey(csrf: String, #[server(default)] name: String) -> Result<Asked, NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        if FactorName::parse(&name).is_err() {
            return Ok(Asked::told(None, Place::AddPasskey));
        }
        let browser = visit.bound_to().ok_or(Refused::NotSignedIn)?;
        match visit.services.begin_new_passkey(&session, browser, visit.client).await? {
            Ok(options) => Ok(Asked::told(Some(options), Place::AddPasskey)),
            Err(NewPasskeyRefusal::NotOffered) => Err(Refused::NotFound),
            Err(_) => Ok(Asked::told(None, Place::AddPasskey)),
        }
    })
    .await
}

/// Adds the passkey that the browser has made; or says what is missing before it can make one.
#[server(prefix = "/do", endpoint = "add-passkey")]
pub(crate) async fn add_passkey(
    csrf: String,
    #[server(default)] name: String,
    #[server(default)] answer: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let browser = visit.bound_to().ok_or(Refused::NotSignedIn)?;
        let flash = Flash::default().with_value("name", &name);
        let called = match FactorName::parse(&name) {
            Ok(called) => called,
            Err(problem) => return Ok(mistake(&visit, Place::AddPasskey, flash, "name", name_problem(problem))),
        };
        let added = if answer.is_empty() {
            visit.services.may_add_passkey(&session).await?
        } else {
            visit.services.add_passkey(&session, browser, &called, &answer, visit.client).await?
        };
        let problem = match added {
            Ok(()) if answer.is_empty() => say::error_passkey_missing(),
            Ok(()) => {
                let added = Flash::default().with_value("passkey-added", called.as_str());
                return Ok(showing(&visit, Place::Security, &added));
            }
            Err(NewPasskeyRefusal::NotOffered) => return Err(Refused::NotFound),
            Err(NewPasskeyRefusal::ProofNeeded) => return Ok(prove_first(&visit, Place::AddPasskey, &flash).into()),
            Err(NewPasskeyRefusal::Full) => say::error_passkeys_full(),
            Err(NewPasskeyRefusal::TooMany { until }) => say::error_sign_in_wait(wait(&visit, until)),
            Err(NewPasskeyRefusal::Expired) => say::error_passkey_expired(),
            Err(NewPasskeyRefusal::NotAccepted) => say::error_passkey_not_taken(),
        };
        Ok(mistake(&visit, Place::AddPasskey, flash, "name", problem))
    })
    .await
}

/// Takes a passkey away.
#[server(prefix = "/do", endpoint = "remove-passkey")]
pub(crate) async fn remove_passkey(csrf: String, #[server(default)] passkey: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let passkey: FactorId = passkey.parse().map_err(|_| Refused::NotFound)?;
        match visit.services.remove_passkey(&session, passkey, visit.client).await? {
            Ok(()) => {
                let removed = Flash::default().with_value("passkey-removed", "yes");
                Ok(showing(&visit, Place::Security, &removed))
            }
            Err(AppRefusal::ProofNeeded) => Ok(prove_first(&visit, Place::Security, &Flash::default()).into()),
            Err(AppRefusal::TooMany | AppRefusal::Gone) => Err(Refused::NotFound),
        }
    })
    .await
}

fn name_problem(problem: FactorNameProblem) -> Message {
    match problem {
        FactorNameProblem::Empty => say::error_passkey_name_missing(),
        FactorNameProblem::TooLong => say::error_passkey_name_long(FactorName::LONGEST.to_string()),
    }
}
