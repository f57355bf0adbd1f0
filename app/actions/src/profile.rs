//! Whose account it is.

use std::collections::BTreeMap;

use domain::{AccountKind, AddressLine, Holder, HolderField, HolderProblem, Name, Place};
use leptos::prelude::*;
use services::accounts::HolderRefusal;
use visit::{Flash, Refused, Visit};
use words::{Message, say};

use crate::account::{mistake, showing};
use crate::gate::{NotDone, Went, act, person};

/// Goes on to what is asked of such a holder.
#[server(prefix = "/do", endpoint = "choose-kind")]
pub(crate) async fn choose_kind(csrf: String, #[server(default)] kind: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        person(&visit)?;
        Ok(match kind.parse() {
            Ok(kind) => Place::Profile(kind).into(),
            Err(_) => mistake(&visit, Place::AccountKind, Flash::default(), "kind", say::error_kind_missing()),
        })
    })
    .await
}

/// Keeps who the account belongs to.
#[server(prefix = "/do", endpoint = "save-profile")]
pub(crate) async fn save_profile(
    csrf: String,
    #[server(default)] kind: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let kind: AccountKind = kind.parse().map_err(|_| Refused::NotFound)?;
        let today = visit.services.today();
        let holder = match Holder::read(kind, &|key| typed.get(key).map_or("", String::as_str), today) {
            Ok(holder) => holder,
            Err(problems) => return Ok(refused(&visit, kind, &typed, &problems)),
        };
        let is_first = visit.services.holder(&session).await?.is_none();
        Ok(match visit.services.save_holder(&session, &holder, visit.client).await? {
            Ok(()) if is_first => showing(&visit, Place::Home, &Flash::default().with_value("ready", "yes")),
            Ok(()) => showing(&visit, Place::Profile(kind), &Flash::default().with_value("saved", "yes")),
            Err(HolderRefusal::KindIsFixed) => {
                mistake(&visit, Place::AccountKind, Flash::default(), "kind", say::error_kind_fixed())
            }
        })
    })
    .await
}

/// What is asked of such a holder, by the names of the fields.
pub(crate) fn fields(kind: AccountKind) -> impl Iterator<Item = &'static str> {
    kind.fields().iter().map(|field| field.key()).chain(["until.month", "until.day", "until.year"])
}

fn refused(
    visit: &Visit,
    kind: AccountKind,
    typed: &BTreeMap<String, String>,
    problems: &[(HolderField, HolderProblem)],
) -> Went {
    let kept = fields(kind).filter_map(|key| typed.get(key).map(|text| (key, text)));
    let flash = kept.fold(Flash::default(), |flash, (key, text)| flash.with_value(key, text));
    let flash = problems.iter().fold(flash, |flash, (field, problem)| {
        flash.and_error(field.key(), visit.words().text(sentence(*field, *problem)))
    });
    showing(visit, Place::Profile(kind), &flash)
}

fn sentence(field: HolderField, problem: HolderProblem) -> Message {
    match (problem, field) {
        (HolderProblem::TooLong, HolderField::Address) => say::error_profile_long(AddressLine::LONGEST.to_string()),
        (HolderProblem::TooLong, _) => say::error_profile_long(Name::LONGEST.to_string()),
        (HolderProblem::NotAPhone, _) => say::error_profile_phone_wrong(),
        (HolderProblem::NotADate, _) => say::error_profile_until_wrong(),
        (HolderProblem::Past, _) => say::error_profile_until_past(),
        (HolderProblem::Missing, field) => missing(field),
    }
}

fn missing(field: HolderField) -> Message {
    match field {
        HolderField::Phone => say::error_profile_phone_missing(),
        HolderField::Organization => say::error_profile_organization(),
        HolderField::Title => say::error_profile_title_at_work(),
        HolderField::Address => say::error_profile_address(),
        HolderField::LicensedBy => say::error_profile_licensed_by(),
        HolderField::Until => say::error_profile_until_missing(),
        HolderField::Certified => say::error_profile_certify(),
        HolderField::Given | HolderField::Family | HolderField::Firm | HolderField::BarNumber => {
            say::error_profile_family()
        }
    }
}
