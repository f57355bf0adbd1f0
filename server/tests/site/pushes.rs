//! Browsers that show that there is news, as their person meets them on the page about what we send.

use domain::Place;
use domain::place::localized;
use http::StatusCode;
use words::say;

use crate::form::Form;
use crate::page::{Page, select};
use crate::site::in_each_language;
use crate::steps::address;

const ENDPOINT: &str = "https://push.example/send/a1-secret";

#[tokio::test]
async fn somebody_allows_it_in_a_browser_chooses_what_it_shows_and_takes_it_back() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("pushes", language)).await;
        let page = ana.open(&Place::Messages).await.expect(StatusCode::OK);
        assert!(page.says(say::push_otherwise()), "a browser without scripts reads that it cannot be done");
        let html = page.text_of_body();
        assert!(html.contains("data-push=\"B") && html.contains("data-worker=\"/push/worker.js?language="), "{html}");

        // A script sends what the browser gives in the form of a template.
        let sent = |page: &Page, action: &str, name: &str, value: &str| {
            let mut form: Form = page.form(actions::CHOOSE_WAYS).with(name, value);
            form.action = localized(action, language);
            form
        };
        let allow = |endpoint: &str| sent(&page, actions::TELL_BROWSER, "endpoint", endpoint);
        for wrong in
            ["", "http://push.example/a", "javascript:alert(1)", "https://push.example/<script>alert(1)</script> "]
        {
            let page = ana.submit(&allow(wrong)).await.expect(StatusCode::OK);
            assert!(page.says(say::push_failed_title()), "{wrong}: {}", page.text());
        }
        let page = ana.submit(&allow(ENDPOINT)).await.expect(StatusCode::OK);
        assert!(page.says(say::push_told()) && page.says(say::push_list()), "{}", page.text());
        assert!(!page.text_of_body().contains("a1-secret") && !page.url.contains("push.example"));
        let is_ticked = |topic: &str| {
            !select(&page.document(), &format!("input[name='ways[{topic}][]'][value=push][checked]")).is_empty()
        };
        assert!(is_ticked("cases") && is_ticked("messages") && !is_ticked("drafts"));

        // Somebody else's button does nothing to it.
        let mut rosa = site.browser(language);
        rosa.sign_up(&address("pushes-rosa", language)).await;
        let browser = select(&page.document(), "button[name=browser]")[0].attr("value").unwrap().to_owned();
        let stop = page.form(actions::STOP_TELLING).press("browser", &browser);
        let page = rosa.open(&Place::Messages).await;
        rosa.submit(&sent(&page, actions::STOP_TELLING, "browser", &browser)).await;
        assert!(ana.open(&Place::Messages).await.says(say::push_list()));

        let page = ana.submit(&stop).await.expect(StatusCode::OK);
        assert!(page.says(say::push_stopped()) && !page.says(say::push_list()), "{}", page.text());
        assert!(select(&page.document(), "input[value=push]").is_empty());
    })
    .await;
}
