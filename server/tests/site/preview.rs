//! The preview of a form that is being written, as its author's browser meets it.

use std::path::Path;
use std::process::{Command, Output};

use axum::Router;
use axum::body::Body;
use domain::{Language, Timestamp};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use server::Preview;
use services::testing::FixedClock;
use tempfile::TempDir;
use tower::ServiceExt;
use words::say;

use crate::form::Form;
use crate::page::{Page, single_spaces, texts};
use crate::site::on_each_site;

const DEFINITION: &str = include_str!("../../../app/forms/tests/small/form.kdl");
const ENGLISH: &str = include_str!("../../../app/forms/tests/small/en.ftl");
const SPANISH: &str = include_str!("../../../app/forms/tests/small/es.ftl");
const EXAMPLE: &str = include_str!("../../../app/forms/tests/small/example.kdl");

/// Somebody who writes the small form, with its preview open.
struct Author {
    place: TempDir,
    router: Router,
}

impl Author {
    /// With these files in the folder.
    fn with(files: &[(&str, &str)]) -> Self {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("small");
        std::fs::create_dir_all(folder.join("examples")).unwrap();
        let clock = FixedClock::at(Timestamp::from_seconds(1_772_366_400)); // 2026-03-01
        let author = Self { router: Preview::open(&folder, clock).unwrap().router(), place };
        for (file, text) in files {
            author.save(file, text);
        }
        author
    }

    fn new() -> Self {
        Self::with(&[("form.kdl", DEFINITION), ("en.ftl", ENGLISH), ("es.ftl", SPANISH), ("examples/cat.kdl", EXAMPLE)])
    }

    fn save(&self, file: &str, text: &str) {
        std::fs::write(self.place.path().join("small").join(file), text).unwrap();
    }

    async fn ask(&self, request: http::request::Builder, url: &str, body: String) -> Page {
        let request = request.uri(url).body(Body::from(body)).unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Page { url: url.to_owned(), status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, url: &str) -> Page {
        self.ask(Request::get("/").header("host", "localhost:3100"), url, String::new()).await
    }

    /// Sends a form, and gives where it leads.
    async fn post(&self, form: &Form) -> String {
        let request = Request::post("/").header("host", "localhost:3100").header("sec-fetch-site", "same-origin");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let page = self.ask(request, &form.action, form.body()).await.expect(StatusCode::SEE_OTHER);
        page.header("location").to_owned()
    }

    async fn look(&self, url: &str) -> Page {
        self.get(url).await.expect(StatusCode::OK)
    }
}

/// What stands beside the form.
fn inspector(page: &Page) -> String {
    texts(&page.document(), ".inspector").concat()
}

fn state(page: &Page) -> String {
    texts(&page.document(), ".preview-state").concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_shown_with_its_place_and_the_form_stays_until_it_is_mended() {
    let author = Author::new();
    let page = author.look("/page/pet").await;
    assert!(state(&page).starts_with("Sound"), "{}", state(&page));
    author.save("form.kdl", &DEFINITION.replace("pet is dog\" {", "pet is dgo\" {"));
    let page = author.look("/page/pet").await;
    let place = "small/form.kdl:19:29: `pet` has no option `dgo`";
    assert!(state(&page).contains(place), "{}", state(&page));
    assert!(state(&page).contains("the form as it ran last"));
    assert!(page.shows("Which pet do you have?"), "the form that ran last is still there");
    let report = author.look("/report").await;
    let lines = texts(&report.document(), ".preview-findings pre");
    assert_eq!(lines, [single_spaces("page \"dog\" when=\"pet is dgo\" { ^")]);
    author.save("form.kdl", DEFINITION);
    assert!(state(&author.look("/page/pet").await).starts_with("Sound"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_shown_from_its_first_lines_on() {
    let author = Author::with(&[]);
    assert_eq!(author.get("/").await.header("location"), "/report");
    assert!(author.look("/report").await.shows("small/form.kdl:1:1 there is no such file"));
    author.save("form.kdl", DEFINITION);
    let page = author.get("/").await;
    assert_eq!(page.header("location"), "/page/name");
    let page = author.look("/page/name").await;
    assert_eq!(
        page.form("/page/name").names(),
        ["answers[name.family]", "answers[name.given]", "answers[name.middle]"]
    );
    assert!(state(&page).contains("small/en.ftl:1:1: there is no such file"), "{}", state(&page));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_lead_through_the_form_and_are_explained_in_both_languages() {
    for language in Language::ALL {
        let (author, own) = (Author::new(), |path: &str| domain::place::localized(path, language));
        let page = author.look(&own("/page/parent")).await;
        let why = match language {
            Language::English => "because it depends on your answer to “When were you born?”",
            Language::Spanish => "because depende de su respuesta a «ES When were you born?»",
        };
        assert!(inspector(&page).contains("undecided child"), "{}", inspector(&page));
        assert!(inspector(&page).contains(why), "{}", inspector(&page));
        assert!(page.shows("nothing on this page is asked"));

        let page = author.look(&own("/page/born")).await;
        assert_eq!(author.post(&page.form("/page/born").press("intent", "continue")).await, own("/page/born?check"));
        let page = author.look(&own("/page/born?check")).await;
        assert!(!page.errors().is_empty());
        let typed = [("answers[born.month]", "4"), ("answers[born.day]", "12"), ("answers[born.year]", "2016")];
        let form = typed.iter().fold(page.form("/page/born"), |form, (name, text)| form.fill(name, text));
        assert_eq!(author.post(&form).await, own("/page/pet"));
        let page = author.look(&own("/page/parent")).await;
        assert!(inspector(&page).contains("child holds"), "{}", inspector(&page));
        let fact = if language == Language::English { "you are under 18" } else { "ES you are under 18" };
        assert!(inspector(&page).contains(fact));
        assert!(page.says(say::button_continue()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_added_and_removed_and_the_day_can_be_another() {
    let author = Author::new();
    let trips = author.look("/page/trips").await.form("/page/trips").fill("answers[trips.0.to]", "FR");
    assert_eq!(author.post(&trips.press("intent", "add trips")).await, "/page/trips");
    let page = author.look("/page/trips").await;
    assert!(inspector(&page).contains("was-in-france holds"), "{}", inspector(&page));
    let form = page.form("/page/trips").fill("answers[trips.1.to]", "ES").press("intent", "remove trips 0");
    author.post(&form).await;
    let page = author.look("/page/trips").await;
    assert_eq!(page.form("/page/trips").value("answers[trips.0.to]"), "ES");
    assert_eq!(page.form("/day").value("day"), "2026-03-01");
    author.post(&page.form("/day").fill("day", "2026-07-01")).await;
    let pet = author.look("/page/pet").await.form("/page/pet").fill("answers[pet]", "cat");
    author.post(&pet).await;
    assert!(author.look("/review").await.shows("$12.00"), "the fee of that day");
    author.post(&author.look("/review").await.form("/start-over")).await;
    let page = author.look("/page/trips").await;
    assert_eq!(page.form("/page/trips").value("answers[trips.0.to]"), "");
    assert_eq!(page.form("/day").value("day"), "2026-03-01");
}

/// A form in which trips repeat in the rows of people.
const HOUSEHOLD: [(&str, &str); 4] = [
    ("form.kdl", include_str!("../../../app/forms/tests/household/form.kdl")),
    ("en.ftl", include_str!("../../../app/forms/tests/household/en.ftl")),
    ("es.ftl", include_str!("../../../app/forms/tests/household/es.ftl")),
    ("examples/people.kdl", include_str!("../../../app/forms/tests/household/examples.kdl")),
];

#[tokio::test(flavor = "multi_thread")]
async fn rows_within_rows_are_filled_in_moved_and_removed_without_scripts() {
    for (language, second, label) in [
        (Language::English, "Trip 2 of Ana Ruiz", "Trips (Ana Ruiz)"),
        (Language::Spanish, "Viaje 2 de Ana Ruiz", "Viajes (Ana Ruiz)"),
    ] {
        let (author, path) = (Author::with(&HOUSEHOLD), domain::place::localized("/page/people", language));
        let to = |person: usize, trip: usize| format!("answers[people.{person}.trips.{trip}.to]");
        let form = async || author.look(&path).await.form("/page/people");
        let press = async |form: Form, intent: &str| author.post(&form.press("intent", intent)).await;

        let ana = form().await.fill("answers[people.0.person.given]", "Ana");
        let ana = ana.fill("answers[people.0.person.family]", "Ruiz").fill("answers[people.0.has-travelled]", "yes");
        assert_eq!(press(ana, "continue").await, format!("{path}?check"), "the trips are still to be told");
        press(form().await.fill(&to(0, 0), "MX"), "add people.0.trips").await;
        let page = author.look(&path).await;
        assert!(page.shows(second), "{}", page.text());
        assert_eq!(texts(&page.document(), ".question-row h2")[0], label);
        press(form().await.fill(&to(0, 1), "FR"), "up people.0.trips 1").await;
        assert_eq!((form().await.value(&to(0, 0)), form().await.value(&to(0, 1))), ("FR".to_owned(), "MX".to_owned()));

        press(form().await, "add people").await;
        press(form().await.fill("answers[people.1.person.family]", "Paz"), "down people 0").await;
        let moved = form().await;
        assert_eq!(moved.value("answers[people.0.person.family]"), "Paz");
        assert_eq!(moved.value(&to(1, 0)), "FR", "the trips go with their person");
        press(moved, "remove people.1.trips 0").await;
        assert_eq!(form().await.value(&to(1, 0)), "MX");

        let before = form().await.names();
        for forged in ["add people.9.trips", "add trips", "remove people.0.trips 3", "up people.7.trips 1"] {
            assert_eq!(author.post(&form().await.forge("intent", forged)).await, path, "{forged}");
        }
        assert_eq!(form().await.names(), before);
        press(form().await, "remove people 1").await;
        assert!(!author.look(&path).await.shows("Ruiz"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_review_and_the_cost_follow_from_rows_within_rows() {
    let author = Author::with(&HOUSEHOLD);
    author.post(&author.look("/report").await.forms("/example")[0]).await;
    let review = author.look("/review").await;
    for told in ["Person 2", "Trip 2 of Luis Ruiz", "Pet 1 of Ana Ruiz", "$5.00"] {
        assert!(review.shows(told), "{told}: {}", review.text());
    }
    let page = author.look("/page/people").await;
    let summaries = texts(&page.document(), ".folded-record .folded-record .folded-record__title");
    assert_eq!(summaries, ["Pet 1 of Ana Ruiz", "Trip 1 of Luis Ruiz", "Trip 2 of Luis Ruiz"]);
    assert!(page.shows("Trips of all people: 2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worked_example_is_run_and_can_be_loaded() {
    let author = Author::new();
    author.save("examples/wrong.kdl", &EXAMPLE.replace("A cat at home", "Wrong").replace("total=1000", "total=1"));
    let report = author.look("/report").await;
    assert!(report.shows("1 of 2 do what they say."));
    assert!(report.shows("small/examples/wrong.kdl:18:5: expected a total of 1, got 1000"), "{}", report.text());
    assert_eq!(author.post(&report.forms("/example")[0]).await, "/review");
    let review = author.look("/review").await;
    assert!(review.shows("1 Main Street") && review.shows("Reyes"));
    assert!(inspector(&review).contains("every question of the path is answered"), "{}", inspector(&review));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_waits_is_told_when_something_is_saved() {
    let author = Author::new();
    let page = author.look("/page/name").await;
    let version = page.document().root_element().attr("data-version").map(str::to_owned);
    assert!(version.is_none(), "it stands at the body");
    let seen = crate::page::select(&page.document(), "body")[0].attr("data-version").unwrap().to_owned();
    author.save("en.ftl", &ENGLISH.replace("What is your name?", "How are you called?"));
    let told = author.look(&format!("/changes?seen={seen}")).await;
    assert_ne!(told.text_of_body(), seen);
    assert!(author.look("/page/name").await.shows("How are you called?"));
    std::fs::remove_dir_all(author.place.path().join("small")).unwrap();
    let page = author.look("/page/name").await;
    assert!(state(&page).contains("there is no folder"), "{}", state(&page));
    assert!(page.shows("How are you called?"), "what was there stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_own_pages_on_this_machine_are_answered() {
    let author = Author::new();
    for host in ["forms.example", "localhost.forms.example", "127.0.0.1.forms.example:3100", "192.0.2.1:3100", ""] {
        let page = author.ask(Request::get("/").header("host", host), "/report", String::new()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{host}");
    }
    for host in ["localhost", "127.0.0.1:3100", "[::1]:3100"] {
        let page = author.ask(Request::get("/").header("host", host), "/report", String::new()).await;
        assert_eq!(page.status, StatusCode::OK, "{host}");
        assert!(page.header("content-security-policy").contains("script-src 'self';"));
        let elsewhere = Request::post("/").header("host", host).header("sec-fetch-site", "cross-site");
        let elsewhere = elsewhere.header("content-type", "application/x-www-form-urlencoded");
        let page = author.ask(elsewhere, "/start-over", String::new()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{host}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_preview_is_served_by_the_product() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        for path in ["/report", "/before", "/review", "/page/name", "/changes?seen=0", "/preview.js", "/preview.css"] {
            browser.get(path).await.expect(StatusCode::NOT_FOUND);
        }
    })
    .await;
}

fn landfall(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_landfall")).args(arguments).env_clear().output().unwrap()
}

#[test]
fn what_cannot_be_shown_is_said_in_a_sentence() {
    let place = tempfile::tempdir().unwrap();
    let (folder, file) = (place.path().join("i-0"), place.path().join("form.kdl"));
    std::fs::write(&file, DEFINITION).unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (nowhere, file, here) = (text(&folder), text(&file), text(place.path()));
    let cases: [(&[&str], String); 5] = [
        (&["preview", &nowhere], format!("there is no folder {nowhere}")),
        (&["check", &nowhere], format!("there is no folder {nowhere}")),
        (&["preview", &file], format!("{file} is a file; a form is a folder with its files")),
        (
            &["preview", &here, "--listen", &port],
            format!("cannot listen on {port}; is something else using that port?"),
        ),
        (&["preview", &here, "--listen", "0.0.0.0:0"], "listen on 127.0.0.1 or [::1], not 0.0.0.0".to_owned()),
    ];
    for (arguments, sentence) in cases {
        let output = landfall(&[&["forms"], arguments].concat());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(&sentence), "{said}");
    }
}
