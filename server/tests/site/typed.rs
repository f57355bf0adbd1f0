//! Whatever is typed is kept as it was typed, shown as text, and nothing else.

use domain::{AccountKind, Place};
use services::testing::app_code;

use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></textarea></select></option><svg onload=alert(1)>",
    "<!-- --!> <leptos-island data-component=\"x\">",
    "&lt;b&gt; &amp;amp; &#x27; &nbsp;",
    "{{7*7}} ${7*7} #{7*7} %s %n",
    "'; drop table accounts; --",
    "\u{202e}txt.exe \u{200b}\u{feff}\u{2066}",
    "Ñandú Ωμέγα 李小龍 مرحبا 🧑‍🧑‍🧒 e\u{301}",
    "=cmd|' /C calc'!A0 @SUM(1+1)",
    "  spaces  at both ends  ",
    "javascript:alert(1) data:text/html,<b>",
    "]]> <?php echo 1 ?> <![CDATA[x]]>",
];

/// Nothing of it became markup: `rules.rs` has looked at the scripts, handlers and addresses of every page already.
fn assert_harmless(page: &Page) {
    let document = page.document();
    for selector in ["img", "svg[onload]", "b", "leptos-island[data-component=x]"] {
        assert!(crate::page::select(&document, selector).is_empty(), "{selector} on {}", page.url);
    }
}

#[tokio::test]
async fn what_was_typed_into_the_account_forms_comes_back_as_text() {
    in_each_language(async |site, language| {
        let (mut browser, mut person) = (site.browser(language), site.browser(language));
        person.sign_up(&address("types-no-address", language)).await;
        for hostile in HOSTILE {
            let page = person.open(&Place::ChangeEmail).await;
            let page = person.submit(&page.form(actions::ASK_NEW_EMAIL).fill("email", hostile)).await;
            assert_eq!(page.form(actions::ASK_NEW_EMAIL).value("email"), hostile);
            assert_harmless(&page);

            let page = browser.open(&Place::SignUp).await;
            let page = browser.submit(&page.form(actions::SIGN_UP).fill("email", hostile)).await;
            assert_eq!(page.form(actions::SIGN_UP).value("email"), hostile);
            assert_harmless(&page);

            let page = browser.open(&Place::SignIn).await;
            let page = browser.enter_password(&page, hostile, hostile).await;
            assert_eq!(page.form(actions::SIGN_IN).value("email"), hostile);
            assert_harmless(&page);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_about_an_account_comes_back_as_text() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("is-odd", language)).await;
        let kinds = [AccountKind::Attorney, AccountKind::Organization, AccountKind::Applicant];
        for (hostile, kind) in HOSTILE.into_iter().zip(kinds.into_iter().cycle()) {
            let page = browser.open(&Place::Profile(kind)).await;
            let form = page.form(actions::SAVE_PROFILE);
            let typed = form.names().into_iter().filter(|name| !form.offers(name));
            let form = typed.fold(form.clone(), |form, name| form.fill(&name, hostile));
            assert_harmless(&browser.submit(&form).await);
            assert_harmless(&browser.open(&Place::Profile(kind)).await);

            let page = browser.open(&Place::AddPhone).await;
            let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", hostile)).await;
            assert_harmless(&page);
            assert_eq!(page.form(actions::BEGIN_PHONE).value("number"), hostile);
            let page = browser.open(&Place::AddApp).await;
            assert_harmless(&browser.submit(&page.form(actions::BEGIN_APP).fill("name", hostile)).await);
        }

        let page = browser.open(&Place::AddApp).await;
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", HOSTILE[1])).await;
        let key = crate::page::texts(&page.document(), ".definitions dd").remove(0);
        let code = app_code(&key, site.world.services.now());
        let page = browser.submit(&page.form(actions::CONFIRM_APP).fill("code", &code)).await;
        assert!(page.shows(HOSTILE[1]), "{}", page.text());
        assert_harmless(&page);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_into_a_form_comes_back_as_text() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("types-anything", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let fields = [
            ("legal-name", "answers[legal-name.family]"),
            ("mailing", "answers[mailing.street]"),
            ("reach", "answers[email]"),
            ("a-number", "answers[a-number]"),
            ("birthplace", "answers[birth-city]"),
            ("more", "answers[more]"),
        ];
        for (number, (page_name, field)) in fields.into_iter().enumerate() {
            let place = Place::Question { draft, page: page_name.to_owned() };
            for hostile in HOSTILE.iter().skip(number % 3).step_by(3) {
                let page = browser.open(&place).await;
                let form = page.form(actions::SAVE_PAGE).forge(field, hostile).press("intent", "leave");
                assert_harmless(&browser.submit(&form).await);
                let page = browser.open(&place).await;
                assert_harmless(&page);
                let has_text_field = field != "answers[more]";
                if has_text_field {
                    assert_eq!(page.form(actions::SAVE_PAGE).value(field), *hostile, "{page_name}");
                }
                assert_harmless(&browser.open(&Place::Review(draft)).await);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_explanation_is_kept_line_by_line() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("explains", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let page = browser.open(&Place::Question { draft, page: "removal".to_owned() }).await;
        let form = page.form(actions::SAVE_PAGE).fill("answers[removal]", "yes").press("intent", "continue");
        let mut page = browser.submit(&form).await;
        let name = page.form(actions::SAVE_PAGE).names().into_iter().next().expect("what to explain");
        for text in
            ["\n\nfirst empty\n</textarea><script>alert(1)</script>\n\nlast", HOSTILE[3], HOSTILE[8], HOSTILE[9]]
        {
            let form = page.form(actions::SAVE_PAGE).fill(&name, text).press("intent", "leave");
            browser.submit(&form).await;
            page = browser.get(page.path()).await;
            assert_harmless(&page);
            assert_eq!(page.form(actions::SAVE_PAGE).value(&name).replace("\r\n", "\n"), text);
            let review = browser.open(&Place::Review(draft)).await;
            assert_harmless(&review);
        }
        let review = browser.open(&Place::Review(draft)).await;
        let composed = HOSTILE[9].replace("e\u{301}", "é");
        assert!(review.shows(&composed), "{}", review.text());
    })
    .await;
}

#[tokio::test]
async fn a_signature_that_is_no_name_comes_back_as_text() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("signs-anything", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        for hostile in HOSTILE {
            let form = browser.open(&Place::Sign(draft)).await.form(actions::SIGN_DRAFT);
            let page = browser.submit(&form.fill("name", hostile).fill("agree", "yes")).await;
            assert!(!page.errors().is_empty());
            assert_eq!(page.form(actions::SIGN_DRAFT).value("name"), hostile);
            assert_harmless(&page);
        }
    })
    .await;
}

#[tokio::test]
async fn a_name_that_looks_like_markup_reaches_the_case_as_text() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("is-called", language)).await;
        let draft = browser.filled(0).await;
        let name = "O'<b>Brien</b> & \"Söhne\"";
        let page = browser.open(&Place::Question { draft, page: "legal-name".to_owned() }).await;
        let form = page.form(actions::SAVE_PAGE).fill("answers[legal-name.family]", name);
        let review = browser.submit(&form.press("intent", "continue")).await;
        assert!(review.shows(name), "{}", review.text());
        assert_harmless(&review);
        let sign = browser.open(&Place::Sign(draft)).await;
        assert!(sign.shows(name));
        assert_harmless(&sign);
        let form = browser.sign_form(draft).await;
        let received = browser.submit(&form).await;
        let case = crate::steps::case_of(&received);
        for place in [Place::Received(case), Place::Case(case), Place::Home] {
            assert_harmless(&browser.open(&place).await);
        }
    })
    .await;
}
