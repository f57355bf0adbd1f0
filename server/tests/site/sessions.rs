//! Where somebody is signed in, as they read and end it.

use domain::{Language, Place};
use http::StatusCode;
use words::{Words, say};

use crate::browser::Browser;
use crate::page::{Page, texts};
use crate::site::in_each_language;
use crate::steps::address;

fn ends(page: &Page) -> Vec<String> {
    texts(&page.document(), "form .record button")
}

fn records(page: &Page) -> Vec<String> {
    texts(&page.document(), "form .record")
}

/// The id under the button that does not sign out here.
fn other_id(page: &Page, here: &domain::SessionId) -> String {
    let document = page.document();
    let buttons = crate::page::select(&document, "button[name=session]");
    let mut ids = buttons.iter().map(|button| button.attr("value").unwrap().to_owned());
    ids.find(|id| *id != here.to_string()).expect("another session")
}

async fn two_browsers<'s>(browser: &mut Browser<'s>, other: &mut Browser<'s>, language: Language) {
    let ana = address("ana", language);
    browser.sign_up(&ana).await;
    other.sign_in(&ana).await;
}

#[tokio::test]
async fn a_person_sees_where_they_are_signed_in_and_ends_one() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let (mut here, mut there) = (site.browser(language), site.browser(language));
        two_browsers(&mut here, &mut there, language).await;
        let security = here.open(&Place::Security).await;
        assert!(security.links().contains(&Place::Sessions.path(language)));

        let page = here.open(&Place::Sessions).await.expect(StatusCode::OK);
        let told = records(&page);
        assert_eq!(told.len(), 2, "{told:#?}");
        for network in
            [here.network, there.network].map(|network| words.text(say::sessions_network(network.to_string())))
        {
            assert_eq!(told.iter().filter(|record| record.contains(&network)).count(), 1, "{told:#?}");
        }
        let marked = words.text(say::sessions_here());
        assert_eq!(told.iter().filter(|record| record.contains(&marked)).count(), 1);
        let method = words.text(say::sessions_method(words.text(say::sessions_by_email())));
        assert!(told.iter().all(|record| record.contains(&method)), "{told:#?}");
        assert!(ends(&page).contains(&words.text(say::sessions_end_here())));

        let id = other_id(&page, &here.session().await.id);
        let page = here.submit(&page.form(actions::END_SESSION).press("session", &id)).await;
        assert!(page.says(say::sessions_ended_one()));
        assert_eq!(records(&page).len(), 1);
        assert!(page.says(say::sessions_only()));
        let asked = there.open(&Place::Home).await;
        assert_eq!(asked.path(), Place::SignIn.path(language));
        let history = here.open(&Place::SecurityHistory).await;
        assert!(history.says(say::security_session_ended()));

        let own = here.session().await.id.to_string();
        let page = here.submit(&page.form(actions::END_SESSION).press("session", &own)).await;
        assert_eq!(page.path(), Place::SignedOut.path(language));
        assert!(!here.is_signed_in());
    })
    .await;
}

#[tokio::test]
async fn one_press_signs_out_everywhere_else_and_forgets_the_other_browsers() {
    in_each_language(async |site, language| {
        let (mut here, mut there) = (site.browser(language), site.browser(language));
        two_browsers(&mut here, &mut there, language).await;
        let device = there.cookie("device").expect("it is known").to_owned();
        let page = here.open(&Place::Sessions).await;
        let known = |page: &Page| texts(&page.document(), "main .record").len() - records(page).len();
        assert_eq!(known(&page), 2);
        let page = here.submit(&page.form(actions::END_OTHER_SESSIONS)).await;
        assert!(page.says(say::sessions_ended_others()));
        assert!(page.forms(actions::END_OTHER_SESSIONS).is_empty(), "there is nothing more to end");
        assert_eq!((records(&page).len(), known(&page)), (1, 1));
        assert!(here.open(&Place::SecurityHistory).await.says(say::security_sessions_ended()));

        assert_eq!(there.open(&Place::Home).await.path(), Place::SignIn.path(language));
        there.sign_in(&address("ana", language)).await;
        assert_ne!(there.cookie("device"), Some(device.as_str()), "it has to be known anew");
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_session_is_not_there() {
    in_each_language(async |site, language| {
        let (mut ana, mut bo) = (site.browser(language), site.browser(language));
        ana.sign_up(&address("ana", language)).await;
        bo.sign_up(&address("bo", language)).await;
        let theirs = ana.session().await.id.to_string();
        let page = bo.open(&Place::Sessions).await;
        assert!(!page.text_of_body().contains(&theirs));
        let answer = bo.post(&page.form(actions::END_SESSION).forge("session", &theirs)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        let mut elsewhere = site.browser(language);
        elsewhere.sign_in(&address("bo", language)).await;
        let page = bo.open(&Place::Sessions).await;
        bo.submit(&page.form(actions::END_OTHER_SESSIONS)).await;
        assert!(!elsewhere.open(&Place::Home).await.says(say::home_title()));
        assert_eq!(ana.open(&Place::Home).await.path(), Place::Home.path(language));
    })
    .await;
}
