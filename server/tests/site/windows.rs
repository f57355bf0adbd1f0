//! One form open in two windows: neither loses what was typed.

use domain::{Date, Language, Place};
use forms::{Answers, Library, Show};
use words::{Words, say};

use crate::browser::Browser;
use crate::form::Form;
use crate::page::{Page, texts};
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const GIVEN: &str = "answers[legal-name.given]";
const MOTHER: &str = "answers[mother-given-name]";
const FATHER: &str = "answers[father-given-name]";

/// What the page of this one question asks.
fn question(language: Language, page: &str) -> String {
    let today = Date::from_ordinal_date(2026, 61).unwrap();
    let answers = Answers::default();
    let evaluation = Library::embedded().form("i-90", today).unwrap().evaluate(&answers, today);
    evaluation.page_view(page, language, Show::Nothing).unwrap().heading
}

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
            let said = page.text();
            let words = Words::of(language);
            let question = question(language, "legal-name");
            let position = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} is not in {said}"));
            assert!(said.contains("Eva") && said.contains("Inés"), "{said}");
            let above = position(&words.text(say::collision_title(question)));
            assert!(above < position(&words.text(say::button_continue())), "it stands above the form");

            let choices = page.forms(actions::RESOLVE_COLLISION);
            assert_eq!(choices.len(), 2);
            let choice = choices.into_iter().find(|form| form.value("keep") == keep).unwrap();
            let page = windows.second.submit(&choice).await;
            assert!(!page.says(say::collision_aside()));
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
        for place in [Place::Sign(draft), Place::Review(draft), Place::TaskList(draft)] {
            let page = windows.first.open(&place).await;
            assert!(page.says(say::undecided_title()), "{}", page.url);
            assert!(page.link("/page/legal-name").ends_with("/page/legal-name"));
        }
        assert!(windows.first.open(&Place::TaskList(draft)).await.says(say::undecided_state()));
        assert_eq!(windows.first.cases().await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_choice_is_told_by_its_label_and_a_date_as_a_whole() {
    in_each_language(async |site, language| {
        let mut windows = Windows::open(site, language, "labels", "eyes").await;
        let (first, second) = (windows.in_first.clone(), windows.in_second.clone());
        windows.first.submit(&first.fill("answers[eyes]", "blue")).await;
        let page = windows.second.submit(&second.fill("answers[eyes]", "green")).await;
        let labels = match language {
            Language::English => ["Blue", "Green"],
            Language::Spanish => ["Azul", "Verde"],
        };
        let told = texts(&page.document(), ".two-answers__said");
        assert!(told.iter().zip(labels).all(|(told, label)| told.starts_with(label)), "{told:?}");

        let mut windows = Windows::open(site, language, "dates", "date-of-birth").await;
        let (first, second) = (windows.in_first.clone(), windows.in_second.clone());
        let born = |form: Form, month: &str, day: &str| {
            form.fill("answers[date-of-birth.month]", month).fill("answers[date-of-birth.day]", day)
        };
        windows.first.submit(&born(first, "2", "3")).await;
        let page = windows.second.submit(&born(second, "4", "5")).await;
        let choices = page.forms(actions::RESOLVE_COLLISION);
        assert_eq!(choices.len(), 2, "one choice for the whole date: {}", page.text());
        let yours = choices.into_iter().find(|form| form.value("keep") == "yours").unwrap();
        windows.second.submit(&yours).await;
        let form = windows.now().await.form(actions::SAVE_PAGE);
        let kept = (form.value("answers[date-of-birth.month]"), form.value("answers[date-of-birth.day]"));
        assert_eq!(kept, ("4".to_owned(), "5".to_owned()));
    })
    .await;
}
