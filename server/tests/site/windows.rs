//! One form open in two windows: neither loses what was typed.

use domain::{Language, Place};
use words::say;

use crate::browser::Browser;
use crate::form::Form;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const GIVEN: &str = "answers[legal-name.given]";
const MOTHER: &str = "answers[mother-given-name]";
const FATHER: &str = "answers[father-given-name]";

/// One person, two windows, both at the same page.
struct Windows<'s> {
    first: Browser<'s>,
    second: Browser<'s>,
    place: Place,
    in_first: Form,
    in_second: Form,
}

impl<'s> Windows<'s> {
    async fn open(site: &'s TestSite, language: Language, name: &str, page: &str) -> Self {
        let mut first = site.browser(language);
        first.sign_up(&address(name, language)).await;
        let draft = first.filled(FULL_FEE).await;
        let mut second = first.clone();
        let place = Place::Question { draft, page: page.to_owned() };
        let in_first = first.open(&place).await.form(actions::SAVE_PAGE);
        let in_second = second.open(&place).await.form(actions::SAVE_PAGE);
        Self { first, second, place, in_first, in_second }
    }

    async fn now(&mut self) -> Page {
        self.first.open(&self.place).await
    }
}

#[tokio::test]
async fn answers_to_different_questions_are_both_kept() {
    in_each_language(async |site, language| {
        let mut windows = Windows::open(site, language, "merges", "parents").await;
        let (first, second) = (windows.in_first.clone(), windows.in_second.clone());
        windows.first.submit(&first.fill(MOTHER, "Eva")).await;
        let page = windows.second.submit(&second.fill(FATHER, "José")).await;
        assert!(page.path().ends_with("/review"), "it goes on: {}", page.url);
        let form = windows.now().await.form(actions::SAVE_PAGE);
        assert_eq!((form.value(MOTHER), form.value(FATHER)), ("Eva".to_owned(), "José".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn different_answers_to_one_question_are_both_shown_until_one_is_chosen() {
    in_each_language(async |site, language| {
        for (keep, expected) in [("theirs", "Eva"), ("yours", "Inés")] {
            let mut windows = Windows::open(site, language, keep, "legal-name").await;
            let (first, second) = (windows.in_first.clone(), windows.in_second.clone());
            windows.first.submit(&first.fill(GIVEN, "Eva")).await;
            let page = windows.second.submit(&second.fill(GIVEN, "Inés")).await;
            assert!(page.says(say::collision_title()) && page.shows("Eva") && page.shows("Inés"), "{}", page.text());

            let choices = page.forms(actions::RESOLVE_COLLISION);
            assert_eq!(choices.len(), 2);
            let choice = choices.into_iter().find(|form| form.value("keep") == keep).unwrap();
            let page = windows.second.submit(&choice).await;
            assert!(!page.says(say::collision_title()));
            assert_eq!(windows.now().await.form(actions::SAVE_PAGE).value(GIVEN), expected);
            let again = windows.second.submit(&choice).await;
            assert_eq!(again.form(actions::SAVE_PAGE).value(GIVEN), expected, "choosing twice changes nothing");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_signed_while_two_answers_stand_side_by_side() {
    in_each_language(async |site, language| {
        let mut windows = Windows::open(site, language, "undecided", "legal-name").await;
        let (first, second) = (windows.in_first.clone(), windows.in_second.clone());
        windows.first.submit(&first.fill(GIVEN, "Eva")).await;
        windows.second.submit(&second.fill(GIVEN, "Inés")).await;
        let Place::Question { draft, .. } = windows.place.clone() else { unreachable!("a question") };
        let form = windows.first.sign_form(draft).await;
        let page = windows.first.submit(&form).await;
        page.assert_error(say::error_sign_apart());
        assert_eq!(windows.first.cases().await, 0);
    })
    .await;
}
