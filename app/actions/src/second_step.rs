//! What comes after the password: another way to show that it is you, apps, recovery codes.

use domain::{FactorId, FactorName, FactorNameProblem, Password, Place};
use leptos::prelude::*;
use services::accounts::{AppRefusal, ConfirmRefusal, SignInRefusal};
use visit::{Cookie, CookieName, Flash, Going, Next, Refused, Visit};
use words::{Message, say};

use crate::account::{code_page, keeping, mistake, not_sent, on_the_way, password_page, showing, wait};
use crate::gate::{NotDone, act, person};

/// Asks for the code in another way from now on; by mail, it is sent.
#[server(prefix = "/do", endpoint = "use-another-way")]
pub(crate) async fn use_another_way(
    csrf: String,
    #[server(default)] method: String,
    #[server(default)] next: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let next = Next::parse(&next);
        let Some(attempt) = visit.cookies.get(CookieName::Attempt) else {
            return Ok(password_page(&visit, next.as_ref()).into());
        };
        let Ok(method) = method.parse() else { return Ok(code_page(&visit, next.as_ref(), None).into()) };
        Ok(match visit.services.use_method(attempt, method, visit.client).await? {
            Ok(()) => code_page(&visit, next.as_ref(), None).into(),
            Err(refusal) => not_sent(&visit, next.as_ref(), &refusal).into(),
        })
    })
    .await
}

/// Compares the password of whoever is signed in once more, and asks for a code.
#[server(prefix = "/do", endpoint = "prove")]
pub(crate) async fn prove(
    csrf: String,
    #[server(default)] password: String,
    #[server(default)] next: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let next = Next::parse(&next);
        let back = |message: Message| {
            let flash = visit.flash().without_errors().and_error("password", visit.words().text(message));
            keeping(&visit, on_the_way(&visit, &Place::Prove, next.as_ref()), &flash)
                .with(Cookie::remove(CookieName::Attempt))
        };
        if password.is_empty() {
            return Ok(back(say::error_password_missing()).into());
        }
        Ok(match visit.services.begin_proof(&session, &Password::typed(&password), visit.client).await? {
            Ok(attempt) => on_the_way(&visit, &Place::Prove, next.as_ref())
                .with(Cookie::set(CookieName::Attempt, String::from(attempt)))
                .into(),
            Err(SignInRefusal::Wrong) => back(say::error_prove_password()).into(),
            Err(SignInRefusal::Locked { until } | SignInRefusal::TooMany { until }) => {
                back(say::error_sign_in_wait(wait(&visit, until))).into()
            }
        })
    })
    .await
}

/// Makes ten new recovery codes.
#[server(prefix = "/do", endpoint = "make-codes")]
pub(crate) async fn make_codes(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let Ok(codes) = visit.services.make_recovery_codes(&session, visit.client).await? else {
            return Ok(prove_first(&visit, Place::RecoveryCodes, &Flash::default()).into());
        };
        let codes = codes.iter().map(domain::RecoveryCode::grouped).collect();
        let going = Going::from(Place::RecoveryCodes);
        Ok(match visit.show_codes(codes) {
            Some(cookie) => going.with(cookie).into(),
            None => going.into(),
        })
    })
    .await
}

/// Forgets the codes that were shown: their owner has them.
#[server(prefix = "/do", endpoint = "keep-codes")]
pub(crate) async fn keep_codes(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let has_profile = visit.services.holder(&session).await?.is_some();
        let next = if has_profile { Place::Security } else { Place::AccountKind };
        Ok(Going::from(next).with(Cookie::remove(CookieName::NewCodes)).into())
    })
    .await
}

/// Begins to add an app under a name.
#[server(prefix = "/do", endpoint = "begin-app")]
pub(crate) async fn begin_app(csrf: String, #[server(default)] name: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let flash = Flash::default().with_value("name", &name);
        let name = match FactorName::parse(&name) {
            Ok(name) => name,
            Err(problem) => return Ok(mistake(&visit, Place::AddApp, flash, "name", name_problem(problem))),
        };
        Ok(match visit.services.begin_app(&session, &name).await? {
            Ok(app) => Place::ConfirmApp(app).into(),
            Err(AppRefusal::ProofNeeded) => prove_first(&visit, Place::AddApp, &flash).into(),
            Err(AppRefusal::TooMany | AppRefusal::Gone) => {
                mistake(&visit, Place::AddApp, flash, "name", say::error_app_many())
            }
        })
    })
    .await
}

/// Adds the app, if it shows the right code.
#[server(prefix = "/do", endpoint = "confirm-app")]
pub(crate) async fn confirm_app(
    csrf: String,
    #[server(default)] factor: String,
    #[server(default)] code: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let app: FactorId = factor.parse().map_err(|_| Refused::NotFound)?;
        let name = visit.services.app_name(&session, app).await?.ok_or(Refused::NotFound)?;
        let again = Place::ConfirmApp(app);
        if code.trim().is_empty() {
            return Ok(mistake(&visit, again, Flash::default(), "code", say::error_app_code_missing()));
        }
        let added = Flash::default().with_value("added", &name);
        Ok(match visit.services.confirm_app(&session, app, &code, visit.client).await? {
            Ok(()) => showing(&visit, Place::Security, &added),
            Err(ConfirmRefusal::Wrong) if !visit.services.is_proven(&session) => {
                prove_first(&visit, again, &Flash::default()).into()
            }
            Err(ConfirmRefusal::Wrong) => mistake(&visit, again, Flash::default(), "code", say::error_app_confirm()),
            Err(ConfirmRefusal::TooMany) => {
                mistake(&visit, Place::AddApp, Flash::default(), "name", say::error_app_many())
            }
            Err(ConfirmRefusal::Gone) => {
                mistake(&visit, Place::AddApp, Flash::default(), "name", say::error_app_gone())
            }
        })
    })
    .await
}

/// Takes an app away.
#[server(prefix = "/do", endpoint = "remove-app")]
pub(crate) async fn remove_app(csrf: String, #[server(default)] factor: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let app: FactorId = factor.parse().map_err(|_| Refused::NotFound)?;
        match visit.services.remove_app(&session, app, visit.client).await? {
            Ok(()) => Ok(showing(&visit, Place::Security, &Flash::default().with_value("removed", "yes"))),
            Err(AppRefusal::ProofNeeded) => Ok(prove_first(&visit, Place::Security, &Flash::default()).into()),
            Err(AppRefusal::TooMany | AppRefusal::Gone) => Err(Refused::NotFound),
        }
    })
    .await
}

/// The password and a code come first; then back to `place`, with what was typed.
pub(crate) fn prove_first(visit: &Visit, place: Place, typed: &Flash) -> Going {
    keeping(visit, Place::ProveFirst(Box::new(place)).into(), typed)
}

fn name_problem(problem: FactorNameProblem) -> Message {
    match problem {
        FactorNameProblem::Empty => say::error_app_name_missing(),
        FactorNameProblem::TooLong => say::error_app_name_long(FactorName::LONGEST.to_string()),
    }
}
