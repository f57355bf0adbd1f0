//! An invitation to the desk, as a supervisor sends it and whoever gets it accepts it without scripts.

use domain::{Language, Place, StaffRole};
use http::StatusCode;
use services::accounts::role_name;
use services::testing::app_code;
use words::{Words, say};

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::address;

const HOSTILE: &str = "<script>\"@example.org";

/// Opens the newest link in the mails of an address.
async fn open_link(site: &TestSite, browser: &mut Browser<'_>, to: &str) -> Page {
    let link = site.letter(to, |line| line.contains("/invitation/").then(|| line.to_owned())).await;
    let path = link.strip_prefix(&site.origin).unwrap_or(&link).to_owned();
    browser.visit(&path).await
}

async fn invite(boss: &mut Browser<'_>, address: &str, role: StaffRole) -> Page {
    let page = boss.open(&Place::DeskPeople).await.expect(StatusCode::OK);
    let form = page.form(actions::INVITE_STAFF).fill("email", address).fill("role", &role.to_string());
    boss.submit(&form).await
}

#[tokio::test]
async fn a_supervisor_invites_somebody_who_adds_an_app_and_comes_to_the_desk() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let desk = boss.open(&Place::Desk).await;
        let page = boss.visit(&desk.link(&Place::DeskPeople.path(language))).await;
        assert!(page.says(say::desk_people_you()) && page.says(say::desk_people_no_invitation()), "{}", page.text());
        let wrong = boss.submit(&page.form(actions::INVITE_STAFF).fill("email", HOSTILE)).await;
        wrong.assert_error(say::error_email_wrong());
        wrong.assert_error(say::error_desk_people_role());
        assert_eq!(wrong.form(actions::INVITE_STAFF).value("email"), HOSTILE, "it is kept");

        let person = address("invited", language);
        let page = invite(&mut boss, &person, StaffRole::Clerk).await;
        assert!(page.says(say::desk_people_invited()) && page.shows(&person), "{}", page.text());

        // Not signed in, then with less than the desk asks for, then with an app.
        let mut new = site.browser(language);
        let page = open_link(site, &mut new, &person).await;
        assert_eq!(page.path(), Place::Invitation.path(language), "nothing secret stays in the address");
        let role = words.text(role_name(StaffRole::Clerk));
        assert!(page.says(say::invitation_lead(role, "Landfall")), "{}", page.text());
        assert!(page.forms(actions::ACCEPT_INVITATION).is_empty());
        new.sign_up(&person).await;
        let page = open_link(site, &mut new, &person).await;
        assert!(page.says(say::invitation_add_text()), "{}", page.text());
        assert!(page.links().contains(&Place::AddApp.path(language)));
        assert!(page.forms(actions::ACCEPT_INVITATION).is_empty(), "not yet");
        let key = new.add_app("My phone").await;
        let page = new.open(&Place::Invitation).await;
        assert!(page.says(say::invitation_prove_text()), "{}", page.text());
        new.sign_out().await;
        let page = new.begin_sign_in(&person).await;
        let code = app_code(&key, site.world.services.now());
        new.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        let page = open_link(site, &mut new, &person).await;
        let accept = page.form(actions::ACCEPT_INVITATION);
        let page = new.submit(&accept).await;
        assert_eq!(page.path(), Place::Desk.path(language), "{}", page.text());
        assert!(page.says(say::desk_title()), "{}", page.text());
        new.open(&Place::DeskPeople).await.expect(StatusCode::NOT_FOUND);

        let page = boss.open(&Place::DeskPeople).await;
        assert!(page.shows(&person) && page.says(say::desk_people_no_invitation()), "{}", page.text());
        let change = page.forms(actions::APPOINT_STAFF);
        let change = change.into_iter().next_back().expect("the newest one").press("role", "officer");
        // Nobody begins in two roles at one moment.
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let page = boss.submit(&change).await;
        assert!(page.says(say::desk_people_changed()), "{}", page.text());
        let page = boss.submit(&change).await;
        assert!(page.says(say::desk_people_moved()), "{}", page.text());
        let end = page.forms(actions::APPOINT_STAFF).into_iter().next_back().unwrap().press("role", "none");
        boss.submit(&end).await;
        new.open(&Place::Desk).await.expect(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_for_its_address_alone_and_can_be_taken_back() {
    in_each_language(async |site, language: Language| {
        let mut boss = staff(site, language, "chief", StaffRole::Supervisor).await;
        let person = address("wanted", language);
        let page = invite(&mut boss, &person, StaffRole::Supervisor).await;
        let mut other = staff(site, language, "curious", StaffRole::Clerk).await;
        let there = open_link(site, &mut other, &person).await;
        assert!(there.says(say::invitation_somebody_else()), "{}", there.text());
        assert!(there.forms(actions::ACCEPT_INVITATION).is_empty());
        let page = boss.submit(&page.form(actions::TAKE_BACK_INVITATION)).await;
        assert!(page.says(say::desk_people_taken_back()) && !page.shows(&person), "{}", page.text());
        let there = other.open(&Place::Invitation).await.expect(StatusCode::GONE);
        assert!(there.says(say::invitation_again()), "{}", there.text());
    })
    .await;
}
