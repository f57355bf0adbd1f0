//! The telephone that gets codes.

use domain::{PhoneNumber, Place};
use leptos::prelude::*;
use services::accounts::{PhoneCodeRefusal, PhoneRefusal};
use visit::{Flash, Refused};
use words::{Message, say};

use crate::account::{mistake, showing, wait};
use crate::gate::{NotDone, act, person};
use crate::second_step::{after_adding, prove_first};

/// Sends a code to a number.
#[server(prefix = "/do", endpoint = "begin-phone")]
pub(crate) async fn begin_phone(csrf: String, #[server(default)] number: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let flash = Flash::default().with_value("number", &number);
        let back = |flash: Flash, why: Message| Ok(mistake(&visit, Place::AddPhone, flash, "number", why));
        if number.trim().is_empty() {
            return back(flash, say::error_phone_missing());
        }
        let Ok(number) = PhoneNumber::parse(&number) else { return back(flash, say::error_profile_phone_wrong()) };
        match visit.services.begin_phone(&session, &number, visit.client).await? {
            Ok(()) => Ok(Place::ConfirmPhone.into()),
            Err(PhoneRefusal::ProofNeeded) => Ok(prove_first(&visit, Place::AddPhone, &flash).into()),
            Err(PhoneRefusal::TooMany { until }) => back(flash, say::error_phone_many(wait(&visit, until) / 60 + 1)),
            Err(PhoneRefusal::Gone) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Adds the telephone, if the code that was sent there is right.
#[server(prefix = "/do", endpoint = "confirm-phone")]
pub(crate) async fn confirm_phone(csrf: String, #[server(default)] code: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let again = |why: Message| mistake(&visit, Place::ConfirmPhone, Flash::default(), "code", why);
        if code.trim().is_empty() {
            return Ok(again(say::error_code_missing()));
        }
        Ok(match visit.services.confirm_phone(&session, &code, visit.client).await? {
            Ok(()) => {
                let added = Flash::default().with_value("phone", "added");
                showing(&visit, after_adding(&visit, &session).await?, &added)
            }
            Err(PhoneCodeRefusal::Wrong { tries_left }) => again(say::error_code_wrong(tries_left)),
            Err(PhoneCodeRefusal::Gone) => {
                mistake(&visit, Place::AddPhone, Flash::default(), "number", say::error_phone_gone())
            }
        })
    })
    .await
}

/// Takes the telephone away.
#[server(prefix = "/do", endpoint = "remove-phone")]
pub(crate) async fn remove_phone(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        Ok(match visit.services.remove_phone(&session, visit.client).await? {
            Ok(()) => showing(&visit, Place::Security, &Flash::default().with_value("phone", "removed")),
            Err(PhoneRefusal::ProofNeeded) => prove_first(&visit, Place::Security, &Flash::default()).into(),
            Err(PhoneRefusal::Gone | PhoneRefusal::TooMany { .. }) => Place::Security.into(),
        })
    })
    .await
}
