//! The address at which a calendar app reads what somebody has to do by when.

use std::collections::BTreeMap;

use domain::Place;
use leptos::prelude::*;
use services::calendar::CalendarRefusal;
use visit::{Flash, Going};

use crate::account::showing;
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Makes an address, instead of one that there may be, and shows it once.
#[server(prefix = "/do", endpoint = "make-calendar")]
pub(crate) async fn make_calendar(
    csrf: String,
    #[server(default)] chosen: BTreeMap<String, Vec<String>>,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let has_places = chosen.get("places").is_some_and(|ticked| ticked.iter().any(|one| one == "yes"));
        let made = visit.services.make_calendar_address(&session, has_places, visit.client).await?;
        let token = match made {
            Ok(token) => token,
            Err(CalendarRefusal::ProofNeeded) => {
                return Ok(prove_first(&visit, Place::Calendar, &Flash::default()).into());
            }
        };
        let address = format!("{}/calendar/{}.ics", visit.services.settings().public_url, token.as_str());
        let going = Going::from(Place::Calendar);
        Ok(match visit.show_calendar(address) {
            Some(cookie) => going.with(cookie).into(),
            None => going.into(),
        })
    })
    .await
}

/// Takes the address back.
#[server(prefix = "/do", endpoint = "remove-calendar")]
pub(crate) async fn remove_calendar(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        visit.services.remove_calendar_address(&session, visit.client).await?;
        Ok(showing(&visit, Place::Calendar, &Flash::default().with_value("removed", "yes")))
    })
    .await
}
