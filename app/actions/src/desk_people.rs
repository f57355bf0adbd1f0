//! Who works at the desk: supervisors say so, and whoever is invited accepts it.

use domain::{AccountId, EmailAddress, InvitationId, Place, StaffRight, StaffRole};
use leptos::prelude::*;
use services::accounts::{AcceptRefusal, InviteRefusal, StaffRefusal};
use visit::{Cookie, CookieName, Flash, Going, Refused, Visit};
use words::say;

use crate::account::{email_problem, showing, wait};
use crate::desk::at_desk;
use crate::gate::{NotDone, Went, act, person};

/// Invites whoever reads the mails of an address.
#[server(prefix = "/do", endpoint = "invite-staff")]
pub(crate) async fn invite_staff(
    csrf: String,
    #[server(default)] email: String,
    #[server(default)] role: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Appoint), async |visit, desk| {
        let words = visit.words();
        let mut flash = Flash::default().with_value("email", &email).with_value("role", &role);
        let (address, wanted) = (EmailAddress::parse(&email), role.parse::<StaffRole>());
        if let Err(problem) = &address {
            flash = flash.and_error("email", words.text(email_problem(problem)));
        }
        if wanted.is_err() {
            flash = flash.and_error("role", words.text(say::error_desk_people_role()));
        }
        let (Ok(address), Ok(wanted)) = (address, wanted) else { return Ok(showing(visit, Place::DeskPeople, &flash)) };
        let problem = match desk.invite(&address, wanted, visit.language, visit.client).await? {
            Ok(()) => return Ok(told(visit, "invited")),
            Err(InviteRefusal::NotAllowed) => return Err(Refused::NotFound),
            Err(InviteRefusal::Already) => say::error_desk_people_already(),
            Err(InviteRefusal::TooMany { until }) => say::error_desk_people_many(wait(visit, until).div_ceil(60 * 60)),
        };
        Ok(showing(visit, Place::DeskPeople, &flash.and_error("email", words.text(problem))))
    })
    .await
}

/// Takes an invitation back.
#[server(prefix = "/do", endpoint = "take-back-invitation")]
pub(crate) async fn take_back_invitation(csrf: String, #[server(default)] invitation: String) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Appoint), async |visit, desk| {
        let invitation: InvitationId = invitation.parse().map_err(|_| Refused::NotFound)?;
        match desk.take_back_invitation(invitation, visit.client).await? {
            Ok(()) => Ok(told(visit, "taken-back")),
            Err(_) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Gives somebody another role, or ends their time at the desk when `role` is `none`.
#[server(prefix = "/do", endpoint = "appoint-staff")]
pub(crate) async fn appoint_staff(
    csrf: String,
    #[server(default)] account: String,
    #[server(default)] role: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Appoint), async |visit, desk| {
        let account: AccountId = account.parse().map_err(|_| Refused::NotFound)?;
        let role = match role.as_str() {
            "none" => None,
            role => Some(role.parse::<StaffRole>().map_err(|_| Refused::NotFound)?),
        };
        match desk.appoint(account, role, visit.client).await? {
            Ok(()) => Ok(told(visit, "changed")),
            // Somebody else was quicker; the page shows how it is now.
            Err(StaffRefusal::Already | StaffRefusal::NotStaff) => Ok(told(visit, "moved")),
            // Whoever asks is a supervisor, too, and about to leave.
            Err(StaffRefusal::LastSupervisor) => Ok(told(visit, "last")),
            Err(StaffRefusal::NotAllowed | StaffRefusal::Oneself | StaffRefusal::NoAccount) => Err(Refused::NotFound),
        }
    })
    .await
}

fn told(visit: &Visit, what: &str) -> Went {
    showing(visit, Place::DeskPeople, &Flash::default().with_value("told", what))
}

/// Accepts an invitation.
#[server(prefix = "/do", endpoint = "accept-invitation")]
pub(crate) async fn accept_invitation(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let token = visit.cookies.get(CookieName::Invitation).unwrap_or_default();
        Ok(match visit.services.accept_invitation(&session, token, visit.client).await? {
            Ok(()) => Going::from(Place::Desk).with(Cookie::remove(CookieName::Invitation)).into(),
            // Its page says why.
            Err(AcceptRefusal::Link(_) | AcceptRefusal::Not(_)) => Place::Invitation.into(),
        })
    })
    .await
}
