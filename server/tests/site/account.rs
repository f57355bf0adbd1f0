//! Creating an account, signing in and out, with everything that goes wrong on the way.

use std::time::Duration;

use domain::{Language, Place};
use http::StatusCode;
use words::say;

use crate::site::{in_each_language, on_each_site};
use crate::steps::{PASSWORD, address};

#[tokio::test]
async fn an_account_is_created_step_by_step() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("new", language);
        let welcome = browser.open(&Place::Welcome).await.expect(StatusCode::OK);
        assert!(welcome.links().contains(&Place::SignUp.path(language)));

        let page = browser.choose_account(&person).await;
        assert!(!browser.is_signed_in(), "a password alone signs nobody in");
        let page = browser.enter_code(&page, &person).await;

        assert_eq!(page.path(), Place::RecoveryCodes.path(language));
        assert!(browser.is_signed_in());
        assert!(browser.cookie("attempt").is_none() && browser.cookie("confirmation").is_none());
        assert_eq!(site.letters(&person).await, 3, "the link, the news of the account, the code");
    })
    .await;
}

#[tokio::test]
async fn asking_for_an_account_says_the_same_whether_or_not_there_is_one() {
    in_each_language(async |site, language| {
        let (known, new) = (address("known", language), address("unknown", language));
        site.browser(language).sign_up(&known).await;
        let mut pages = Vec::new();
        for person in [&known, &new] {
            let mut browser = site.browser(language);
            let page = browser.open(&Place::SignUp).await;
            let page = browser.submit(&page.form(actions::SIGN_UP).fill("email", person)).await;
            assert!(!page.shows(person), "the address is not said again");
            pages.push(page.text());
        }
        assert_eq!(pages[0], pages[1]);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_an_address_is_said_at_its_field() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let page = browser.open(&Place::SignUp).await;
        let page = browser.submit(&page.form(actions::SIGN_UP)).await;
        page.assert_error(say::error_email_missing());
        let page = browser.submit(&page.form(actions::SIGN_UP).fill("email", "ana at example")).await;
        page.assert_error(say::error_email_wrong());
        assert_eq!(page.form(actions::SIGN_UP).value("email"), "ana at example", "it is there to be corrected");
        let page = browser.submit(&page.form(actions::SIGN_UP).fill("email", "info@example.org")).await;
        page.assert_error(say::error_email_shared());
        assert!(browser.open(&Place::SignUp).await.errors().is_empty(), "an error is shown once");
    })
    .await;
}

#[tokio::test]
async fn a_link_opens_once_an_account_is_made_and_then_says_so() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("link", language);
        let page = browser.choose_account(&person).await;
        assert_eq!(page.path(), Place::Code.path(language));
        let link = site.letter(&person, |line| line.contains("/confirm/").then(|| line.to_owned())).await;
        let page = browser.visit(&link).await.expect(StatusCode::GONE);
        assert!(page.says(say::trouble_link_used()));
        let page = browser.visit(&format!("{}x", &link[..link.len() - 1])).await.expect(StatusCode::GONE);
        assert!(page.says(say::trouble_link_unknown()));
        assert!(page.links().contains(&Place::SignUp.path(language)), "it says where to go on");
    })
    .await;
}

#[tokio::test]
async fn nobody_skips_a_step_of_creating_an_account() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        for place in [Place::Terms, Place::Password] {
            assert_eq!(browser.open(&place).await.path(), "/sign-up");
        }
        assert_eq!(browser.open(&Place::Code).await.path(), "/sign-in");

        let page = browser.open(&Place::SignUp).await;
        browser.submit(&page.form(actions::SIGN_UP).fill("email", "hasty@example.com")).await;
        let link = browser.confirmation_link("hasty@example.com").await;
        browser.visit(&link).await;
        let page = browser.open(&Place::Password).await;
        let page = browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await;
        assert_eq!(page.path(), "/sign-up/terms", "the terms come first");
    })
    .await;
}

#[tokio::test]
async fn a_password_that_is_refused_is_told_why_and_never_shown_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("chooser", language);
        let page = browser.open(&Place::SignUp).await;
        browser.submit(&page.form(actions::SIGN_UP).fill("email", &person)).await;
        let link = browser.confirmation_link(&person).await;
        let page = browser.visit(&link).await;
        let mut page = browser.submit(&page.form(actions::ACCEPT_TERMS)).await;
        for (password, reason) in [
            ("", say::error_password_missing()),
            ("fourteen chars", say::error_password_short(14)),
            ("aaaaaaaaaaaaaaaaaaaa", say::error_password_weak()),
            (&"long enough words ".repeat(8), say::error_password_long()),
            (&format!("{person} kettle"), say::error_password_personal()),
        ] {
            page = browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", password)).await;
            assert_eq!(page.path(), Place::Password.path(language));
            page.assert_error(reason);
            assert!(password.is_empty() || !page.text_of_body().contains(password));
        }
        let page = browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await;
        assert_eq!(page.path(), Place::SignUpMethod.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_keeps_the_address_and_never_the_password() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("forgetful", language);
        browser.sign_up(&person).await;
        browser.sign_out().await;
        let page = browser.open(&Place::SignIn).await;
        let page = browser.enter_password(&page, &person, "kettle violet ankle dream").await;
        page.assert_error(say::error_sign_in());
        let form = page.form(actions::SIGN_IN);
        assert_eq!((form.value("email"), form.value("password")), (person.clone(), String::new()));
        assert!(!page.text_of_body().contains("ankle dream"));

        let page = browser.enter_password(&page, &person, "").await;
        page.assert_error(say::error_password_missing());
        let nobody = browser.enter_password(&page, &address("nobody", language), PASSWORD).await;
        nobody.assert_error(say::error_sign_in());
    })
    .await;
}

#[tokio::test]
async fn a_wrong_code_is_counted_and_never_shown_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("miscounts", language);
        let mut page = browser.choose_account(&person).await;
        let code = browser.code(&person).await;
        let wrong = format!("{}{}", &code[..5], if code.ends_with('7') { '8' } else { '7' });
        page = browser.submit(&page.form(actions::ENTER_CODE)).await;
        page.assert_error(say::error_code_missing());
        for left in (1..5_u32).rev() {
            page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &wrong)).await;
            page.assert_error(say::error_code_wrong(left));
            assert!(!page.text_of_body().contains(&wrong));
        }
        page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &wrong)).await;
        assert_eq!(page.path(), Place::SignIn.path(language), "five are enough");
        page.assert_error(say::error_code_spent());
        assert!(!browser.is_signed_in());
    })
    .await;
}

#[tokio::test]
async fn a_code_works_only_in_the_browser_in_which_the_password_was_typed() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.choose_account("ana@example.com").await;
        let code = browser.code("ana@example.com").await;
        let mut other = site.browser(Language::English);
        let page = other.open(&Place::SignIn).await;
        let page = other.enter_password(&page, "ana@example.com", PASSWORD).await;
        let page = other.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        page.assert_error(say::error_code_wrong(4));
    })
    .await;
}

#[tokio::test]
async fn another_code_can_be_asked_for_after_a_while() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("patient", language);
        let page = browser.choose_account(&person).await;
        let page = browser.submit(&page.form(actions::RESEND_CODE)).await;
        page.assert_error(say::error_code_wait(30_u64));
        site.world.clock.advance(Duration::from_secs(31));
        let page = browser.submit(&page.form(actions::RESEND_CODE)).await;
        assert!(page.says(say::code_sent_again()));
        browser.enter_code(&page, &person).await;
        assert!(browser.is_signed_in());
    })
    .await;
}

#[tokio::test]
async fn signing_in_makes_a_new_session_and_signing_out_ends_it_everywhere() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("comes-back", language);
        browser.sign_up(&person).await;
        let first = browser.clone();
        let page = browser.sign_out().await;
        assert_eq!(page.path(), Place::SignedOut.path(language));
        assert!(!browser.is_signed_in());
        assert!(first.is_signed_in(), "somebody kept a copy of the cookie");
        let mut copy = first.clone();
        assert_eq!(copy.open(&Place::Home).await.path(), Place::SignIn.path(language), "it is worth nothing");

        browser.sign_in(&person).await;
        assert_ne!(browser.cookie("session"), first.cookie("session"));
        assert_eq!(copy.open(&Place::Home).await.path(), Place::SignIn.path(language), "it stays worthless");
    })
    .await;
}

#[tokio::test]
async fn signing_out_clears_what_the_browser_kept() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let home = browser.sign_up("ana@example.com").await;
        let answer = browser.post(&home.form(actions::SIGN_OUT)).await.expect(StatusCode::SEE_OTHER);
        assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    })
    .await;
}

#[tokio::test]
async fn a_session_planted_before_signing_in_is_never_used() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let page = browser.choose_account("ana@example.com").await;
        let planted = "A".repeat(43);
        browser.cookies.insert("__Host-session".to_owned(), planted.clone());
        browser.enter_code(&page, "ana@example.com").await;
        assert_ne!(browser.cookie("session"), Some(planted.as_str()));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_to_sign_in_first_arrives_where_they_wanted_to_be() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("bookmarks", language);
        browser.sign_up(&person).await;
        let draft = browser.start().await;
        browser.sign_out().await;
        let wanted = Place::TaskList(draft).path(language);
        let page = browser.visit(&wanted).await;
        assert_eq!(page.url, format!("{}?next={wanted}", Place::SignIn.path(language)));
        let page = browser.enter_password(&page, &person, "wrong, but long enough").await;
        page.assert_error(say::error_sign_in());
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        let page = browser.enter_code(&page, &person).await;
        assert_eq!(page.path(), wanted);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_signed_in_is_not_asked_to_sign_in() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        for place in [Place::Welcome, Place::SignIn, Place::Code] {
            assert_eq!(browser.open(&place).await.path(), "/home", "{place:?}");
        }
    })
    .await;
}
