//! The address at which a calendar app reads what is due, as its person and the app meet it.

use axum::body::Body;
use domain::Place;
use http::{Method, StatusCode};
use words::say;

use crate::appointments::invited;
use crate::page::{Page, texts};
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

#[tokio::test]
async fn somebody_makes_an_address_for_their_calendar_app_and_takes_it_back() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("subscribes", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        invited(site, language, case).await;
        let settings = ana.open(&Place::Settings).await.expect(StatusCode::OK);
        let page = ana.visit(&settings.link(&Place::Calendar.path(language))).await.expect(StatusCode::OK);
        let page = ana.submit(&page.form(actions::MAKE_CALENDAR)).await.expect(StatusCode::OK);
        let shown = |page: &Page| texts(&page.document(), ".secret-address");
        let [made] = shown(&page).try_into().unwrap();
        assert!(page.says(say::calendar_shown_title()) && !page.url.contains("ics"), "{}", page.url);
        assert!(shown(&ana.open(&Place::Calendar).await).is_empty(), "it is shown once");

        // The app has no session.
        let app = site.browser(language);
        let path = made.strip_prefix(&site.origin).unwrap().to_owned();
        let ask = async |mark: &str| {
            let asked = app.request(Method::GET, &path).header("if-none-match", mark).body(Body::empty()).unwrap();
            site.ask([192, 0, 2, 7].into(), asked).await
        };
        let read = ask("").await.expect(StatusCode::OK);
        let text = read.text_of_body().replace("\r\n ", "");
        assert_eq!(read.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(read.header("cache-control"), "private, max-age=900");
        assert!(text.contains("BEGIN:VEVENT") && text.contains("DTSTART:"), "{text}");
        let receipt = site.world.services.case(&ana.session().await, case).await.unwrap().unwrap().receipt;
        for secret in [receipt.as_str(), "Field Office", "Main St", "LOCATION"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        let mark = read.header("etag").to_owned();
        assert_eq!(ask(&mark).await.status, StatusCode::NOT_MODIFIED);
        assert_eq!(ask("\"other\"").await.status, StatusCode::OK);

        // Made anew with places; then the one before is nothing any more.
        let page = ana.open(&Place::Calendar).await;
        assert!(page.says(say::calendar_make_anew()), "{}", page.text());
        let page = ana.submit(&page.form(actions::MAKE_CALENDAR).fill("chosen[places][]", "yes")).await;
        let [anew] = shown(&page).try_into().unwrap();
        assert_eq!(ask("").await.status, StatusCode::NOT_FOUND);
        let anew = anew.strip_prefix(&site.origin).unwrap().to_owned();
        let asked = app.request(Method::GET, &anew).body(Body::empty()).unwrap();
        let read = site.ask([192, 0, 2, 7].into(), asked).await.expect(StatusCode::OK);
        assert!(read.text_of_body().contains("LOCATION:Field Office"), "{}", read.text_of_body());

        let page = ana.open(&Place::Calendar).await;
        let page = ana.submit(&page.form(actions::REMOVE_CALENDAR)).await;
        assert!(page.says(say::calendar_removed_title()), "{}", page.text());
        let asked = app.request(Method::GET, &anew).body(Body::empty()).unwrap();
        assert_eq!(site.ask([192, 0, 2, 7].into(), asked).await.status, StatusCode::NOT_FOUND);
        for wrong in ["/calendar/x", "/calendar/x.ics", "/calendar/"] {
            let asked = app.request(Method::GET, wrong).body(Body::empty()).unwrap();
            assert_eq!(site.ask([192, 0, 2, 7].into(), asked).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    })
    .await;
}
