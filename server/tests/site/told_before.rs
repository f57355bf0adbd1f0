//! What a person has told before is filled into their next form.

use domain::Place;
use words::say;

use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

#[tokio::test]
async fn what_was_told_before_is_filled_in_and_looked_at() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("told", language)).await;
        let first = browser.filled(FULL_FEE).await;
        let start = browser.open(&Place::BeforeYouBegin { form: "n-400".to_owned() }).await;
        assert!(start.says(say::taken_choice_hint()), "{}", start.text());
        let list = browser.submit(&start.form(actions::START_DRAFT)).await;
        let next: domain::DraftId = list.path().rsplit('/').next().unwrap().parse().unwrap();
        assert_ne!(first, next);
        assert!(list.says(say::taken_title()) && list.says(say::taken_state()), "{}", list.text());

        let form = site.world.services.library().form("i-90", site.world.services.today()).unwrap();
        let (form, on) =
            (form.words(language).form("name"), words::Words::of(language).date(site.world.services.today()));
        let source = words::Words::of(language).text(say::taken_from_form(form, on));
        let name = Place::Question { draft: next, page: "legal-name".to_owned() };
        let page = browser.open(&name).await;
        assert!(page.text().contains(&source), "{}", page.text());
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[legal-name.family]"), "Reyes");
        let reach = Place::Question { draft: next, page: "reach".to_owned() };
        let n_400 = site.world.services.library().form("n-400", site.world.services.today()).unwrap();
        let line = words::Words::of(language).text(say::taken_line(n_400.label("daytime-phone", language), source));
        let several = browser.open(&reach).await;
        assert!(several.text().contains(&line), "of several questions it is said which: {}", several.text());
        let review = browser.open(&Place::Review(next)).await;
        assert!(review.says(say::taken_review_title()), "{}", review.text());

        browser.submit(&page.form(actions::SAVE_PAGE)).await;
        assert!(!browser.open(&name).await.says(say::taken_page_title()), "once it was looked at it is theirs");
    })
    .await;
}
