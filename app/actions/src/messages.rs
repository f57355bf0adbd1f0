//! How somebody is written to: in which language, by which ways, in quiet mode or not, and at which other address.

use std::collections::BTreeMap;

use domain::{EmailAddress, Language, OtherUse, Place, Topic, Ways};
use leptos::prelude::*;
use services::accounts::{Named, OtherAddressRefusal, QuietRefusal};
use visit::{Cookie, CookieName, Flash, Going};
use words::say;

use crate::account::{email_problem, keeping, mistake, showing, wait};
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Writes in this language from now on, and goes on in it.
#[server(prefix = "/do", endpoint = "set-language")]
pub(crate) async fn set_language(csrf: String, #[server(default)] language: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let Some(language) = Language::from_code(&language) else {
            let why = say::error_language_missing();
            return Ok(mistake(&visit, Place::MailLanguage, Flash::default(), "language", why));
        };
        visit.services.set_language(&session, language).await?;
        let there = Going::to_path(Place::MailLanguage.path(language));
        Ok(keeping(&visit, there, &Flash::default().with_value("saved", "yes")).into())
    })
    .await
}

/// Tells of each topic in the ways that were ticked from now on.
#[server(prefix = "/do", endpoint = "choose-ways")]
pub(crate) async fn choose_ways(
    csrf: String,
    #[server(default)] ways: BTreeMap<String, Vec<String>>,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let chosen = Topic::ALL.map(|topic| {
            let is_ticked =
                |way: &str| ways.get(topic.name()).is_some_and(|ticked| ticked.iter().any(|one| one == way));
            (topic, Ways { mail: is_ticked("mail"), text: is_ticked("text"), push: is_ticked("push") })
        });
        visit.services.choose_ways(&session, chosen.to_vec(), visit.client).await?;
        Ok(showing(&visit, Place::Messages, &Flash::default().with_value("saved", "yes")))
    })
    .await
}

/// Tells of cases once a day from now on, or at once.
#[server(prefix = "/do", endpoint = "set-pace")]
pub(crate) async fn set_pace(csrf: String, #[server(default)] pace: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let is_daily = match pace.as_str() {
            "daily" => true,
            "at-once" => false,
            _ => return Ok(Place::Messages.into()),
        };
        visit.services.set_daily(&session, is_daily, visit.client).await?;
        Ok(showing(&visit, Place::Messages, &Flash::default().with_value("saved", "yes")))
    })
    .await
}

/// Switches quiet mode on, or, after a proof, off.
#[server(prefix = "/do", endpoint = "set-quiet")]
pub(crate) async fn set_quiet(csrf: String, #[server(default)] quiet: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let is_quiet = match quiet.as_str() {
            "on" => true,
            "off" => false,
            _ => return Ok(Place::Messages.into()),
        };
        Ok(match visit.services.set_quiet(&session, is_quiet, visit.client).await? {
            Ok(()) => showing(&visit, Place::Messages, &Flash::default().with_value("quiet", &quiet)),
            Err(QuietRefusal::ProofNeeded) => prove_first(&visit, Place::Messages, &Flash::default()).into(),
        })
    })
    .await
}

/// Sends a link to another address, or changes what one that is confirmed is for.
#[server(prefix = "/do", endpoint = "name-other-address")]
pub(crate) async fn name_other_address(
    csrf: String,
    #[server(default)] email: String,
    #[server(default)] used: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let flash = Flash::default().with_value("email", &email).with_value("used", &used);
        let back = |flash: Flash, field: &str, why| Ok(mistake(&visit, Place::OtherAddress, flash, field, why));
        let address = match EmailAddress::parse(&email) {
            Ok(address) => address,
            Err(problem) => return back(flash, "email", email_problem(&problem)),
        };
        let Some(used) = OtherUse::ALL.into_iter().find(|one| one.name() == used) else {
            return back(flash, "used", say::error_other_use_missing());
        };
        match visit.services.name_other_address(&session, &address, used, visit.client).await? {
            Ok(named) => {
                let done = if named == Named::LinkSent { "sent" } else { "changed" };
                Ok(showing(&visit, Place::OtherAddress, &Flash::default().with_value("done", done)))
            }
            Err(OtherAddressRefusal::ProofNeeded) => Ok(prove_first(&visit, Place::OtherAddress, &flash).into()),
            Err(OtherAddressRefusal::SameAddress) => back(flash, "email", say::error_other_same()),
            Err(OtherAddressRefusal::TooMany { until }) => {
                back(flash, "email", say::error_other_many(wait(&visit, until) / 60 + 1))
            }
        }
    })
    .await
}

/// Writes to no other address any more.
#[server(prefix = "/do", endpoint = "remove-other-address")]
pub(crate) async fn remove_other_address(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        Ok(match visit.services.remove_other_address(&session, visit.client).await? {
            Ok(()) => showing(&visit, Place::OtherAddress, &Flash::default().with_value("done", "removed")),
            Err(_) => prove_first(&visit, Place::OtherAddress, &Flash::default()).into(),
        })
    })
    .await
}

/// Writes to the address of a link, too, from now on. Whoever reads that mailbox need not be signed in.
#[server(prefix = "/do", endpoint = "confirm-other-address")]
pub(crate) async fn confirm_other_address(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
        Ok(match visit.services.confirm_other_address(token, visit.client).await? {
            Ok(()) => Going::from(Place::OtherAddressConfirmed).with(Cookie::remove(CookieName::Link)).into(),
            // Its page says why.
            Err(_) => Place::ConfirmOtherAddress.into(),
        })
    })
    .await
}
