//! Asks every address as every kind of person, and compares with the table in `permissions.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use axum::body::Body;
use domain::place::{language_of, localized};
use domain::{
    AppointmentId, CaseId, Concern, DocumentRole, DraftId, FactorId, FactorName, FileId, FileName, Language, Place,
    RoundId, ThreadId,
};
use http::{Method, StatusCode};
use services::Client;
use services::cases::{AddRefusal, Added as AddedCase};
use services::evidence::{Adding, Metadata};
use services::filing::{Begin, Begun};

use crate::browser::Browser;
use crate::columns::columns;
use crate::form::encoded;
use crate::page::Page;
use crate::site::{TestSite, on_each_site};
use crate::steps::{FULL_FEE, address};

const TABLE: &str = include_str!("permissions.md");
const ROUTER: &str = include_str!("../../src/router.rs");

/// The number of a case that the owner follows.
const FOLLOWED: &str = "EAC2590054321";
/// What the owner could ask for in their case.
const REQUEST: &str = "accommodation";
/// A draft or a case that does not exist.
const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    Owner,
    SomebodyElse,
}

const EVERYBODY: [Who; 3] = [Who::Stranger, Who::Owner, Who::SomebodyElse];

struct Row {
    address: &'static str,
    expected: [&'static str; 3],
}

/// The rows under a heading.
fn rows(heading: &str) -> Vec<Row> {
    let section = TABLE.split("\n## ").find(|section| section.starts_with(heading)).expect(heading);
    let lines = section.lines().filter(|line| line.starts_with('|')).skip(2);
    lines
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [address, stranger, owner, other] = cells[..] else { panic!("four cells: {line}") };
            Row { address, expected: [stranger, owner, other] }
        })
        .collect()
}

fn addresses(heading: &str) -> BTreeSet<&'static str> {
    rows(heading).iter().map(|row| row.address).collect()
}

#[test]
fn every_address_has_a_row_and_every_row_an_address() {
    let is_at_desk = |path: &&str| crate::desk::addresses().contains(*path);
    let screens = || app::SCREENS.iter().filter(|screen| screen.access != app::Access::Staff);
    assert_eq!(addresses("Screens"), screens().map(|screen| screen.path).collect());
    let others = || actions::ACTIONS.iter().filter(|(_, access)| *access != actions::Access::Staff);
    assert_eq!(addresses("Actions"), others().map(|(path, _)| *path).collect());
    let all = app::SCREENS.iter().map(|screen| screen.path).chain(actions::ACTIONS.iter().map(|(path, _)| *path));
    let at_desk = all.clone().filter(is_at_desk).count();
    assert_eq!(at_desk, crate::desk::addresses().len(), "every row of the desk has an address");
    assert_eq!(at_desk, all.count() - screens().count() - others().count(), "and every address a row");
    assert_eq!(addresses("Files"), BTreeSet::from([actions::ADD_EVIDENCE]));
    let uploads: BTreeSet<_> = server::UPLOADS.iter().map(|(method, path)| format!("{method} {path}")).collect();
    let written: BTreeSet<_> = addresses("Parts of files").into_iter().map(str::to_owned).collect();
    assert_eq!(written, uploads);
    let asked: BTreeSet<_> = server::ENDPOINTS.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
    let written: BTreeSet<_> = addresses("For other systems").into_iter().map(str::to_owned).collect();
    assert_eq!(written, asked);
    let literal = |rest: &'static str| rest.split('"').next().unwrap();
    let machines: BTreeSet<_> = ROUTER.split(".route(\"").skip(1).map(literal).collect();
    assert_eq!(addresses("For machines"), machines, "what router.rs names itself");
}

#[test]
fn what_is_not_there_in_earnest_is_what_says_so() {
    let screens = app::SCREENS.iter().filter(|screen| screen.access == app::Access::Demonstration);
    let actions = actions::ACTIONS.iter().filter(|(_, access)| *access == actions::Access::Demonstration);
    let gone: BTreeSet<_> = screens.map(|screen| screen.path).chain(actions.map(|(path, _)| *path)).collect();
    assert_eq!(addresses("In earnest"), gone);
}

#[test]
fn the_server_knows_no_other_actions() {
    actions::register();
    let known: BTreeSet<_> = server_fn::axum::server_fn_paths().collect();
    let expected: BTreeSet<_> = actions::ACTIONS.iter().map(|(path, _)| (*path, Method::POST)).collect();
    assert_eq!(known.len(), expected.len());
    assert!(known.iter().all(|(path, method)| expected.contains(&(*path, method.clone()))), "{known:?}");
}

#[tokio::test]
async fn everybody_sees_what_the_table_says() {
    on_each_site(async |site| {
        let mut failures = Vec::new();
        for language in Language::ALL {
            let mut cast = Cast::new(&site, language).await;
            for heading in ["Screens", "Actions", "Files", "Parts of files", "For machines", "For other systems"] {
                for row in rows(heading) {
                    for (who, expected) in EVERYBODY.into_iter().zip(row.expected) {
                        failures.extend(cast.compare(row.address, who, expected).await);
                    }
                }
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn in_earnest_nobody_reads_other_peoples_mail() {
    on_each_site(async |site| {
        for language in Language::ALL {
            let mut cast = Cast::new(&site, language).await;
            cast.is_in_earnest = true;
            let mut failures = Vec::new();
            for row in rows("In earnest") {
                for (who, expected) in EVERYBODY.into_iter().zip(row.expected) {
                    failures.extend(cast.compare(row.address, who, expected).await);
                }
            }
            failures.extend(cast.compare("/sign-in", Who::Stranger, "200").await);
            assert!(failures.is_empty(), "{}", failures.join("\n"));
        }
    })
    .await;
}

/// Everything that belongs to somebody, as they would see it.
async fn state(site: &TestSite, browser: &Browser<'_>) -> String {
    let (services, session) = (&site.world.services, browser.session().await);
    let drafts = services.drafts(&session).await.unwrap();
    let cases = services.cases(&session).await.unwrap();
    let sessions = services.open_sessions(&session).await.unwrap();
    let ways = services.sign_in_methods(&session).await.unwrap();
    let past = services.history(&session, 1).await.unwrap();
    format!("{} {drafts:?} {cases:?} {sessions:?} {ways:?} {past:?}", session.account)
}

#[tokio::test]
async fn no_form_sets_a_column_of_the_database() {
    on_each_site(async |site| {
        for (language, value) in [(Language::English, None), (Language::Spanish, Some("8888888888888888"))] {
            let mut cast = Cast::new(&site, language).await;
            let account = cast.other.session().await.account.to_string();
            let value = value.unwrap_or(&account);
            cast.planted = columns()
                .iter()
                .flat_map(|name| [name.clone(), format!("answers[{name}]"), format!("typed[{name}]")])
                .map(|name| (name, value.to_owned()))
                .collect();
            assert!(cast.planted.len() > 200, "{}", cast.planted.len());
            let (own, theirs) = (cast.owner.session().await, state(&site, &cast.other).await);
            let mut failures = Vec::new();
            for row in rows("Actions") {
                failures.extend(cast.compare(row.address, Who::Owner, row.expected[1]).await);
            }
            assert!(failures.is_empty(), "with {value} under every name: {}", failures.join("\n"));
            assert_eq!(state(&site, &cast.other).await, theirs, "what is somebody else's is as it was");
            let now = cast.owner.session().await;
            assert_eq!((now.id, now.account), (own.id, own.account));
            assert!(now.proven_at <= site.world.services.now() && now.idle_ends_at <= own.ends_at, "{now:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_is_signed_in_can_sign_out_from_every_page() {
    on_each_site(async |site| {
        for language in Language::ALL {
            let mut cast = Cast::new(&site, language).await;
            let mut pages = 0;
            for row in rows("Screens") {
                // The checkout is another house's.
                if row.address == "/sandbox/{checkout}" {
                    continue;
                }
                let things = cast.things().await;
                let page = cast.ask(row.address, Who::Owner, &things).await;
                let is_file = !page.header("content-disposition").is_empty();
                if page.status != StatusCode::SEE_OTHER && !is_file {
                    assert_eq!(page.forms(actions::SIGN_OUT).len(), 1, "{}", page.url);
                    pages += 1;
                }
                cast.discard(&things).await;
            }
            assert!(pages > 25, "{pages}");
        }
    })
    .await;
}

/// The people, and what the owner owns.
struct Cast<'s> {
    site: &'s TestSite,
    owner: Browser<'s>,
    other: Browser<'s>,
    case: CaseId,
    /// What the owner wrote about it.
    thread: ThreadId,
    /// What the agency asks there, and when the owner is to come.
    round: RoundId,
    /// Where it asks who the owner is.
    proof: RoundId,
    appointment: AppointmentId,
    /// Signed, with a checkout open.
    paid: DraftId,
    /// With a file for what its form asks for.
    added: Added,
    is_in_earnest: bool,
    /// What a form holds besides its own fields.
    planted: Vec<(String, String)>,
}

/// A file of a draft.
#[derive(Clone)]
struct Added {
    draft: DraftId,
    slot: String,
    file: FileId,
}

/// The things of one question.
#[derive(Clone)]
struct Things {
    draft: String,
    case: String,
    /// A case that the owner follows by its number.
    followed: String,
    thread: String,
    round: String,
    appointment: String,
    notice: String,
    number: String,
    mark: String,
    receipt: String,
    checkout: String,
    factor: String,
    session: String,
    passkey: String,
    slot: String,
    file: String,
    /// Of the draft that the file belongs to, where one is asked for.
    upload: String,
}

impl<'s> Cast<'s> {
    async fn new(site: &'s TestSite, language: Language) -> Self {
        let (mut owner, mut other) = (site.browser(language), site.browser(language));
        owner.sign_up(&address("owner", language)).await;
        other.sign_up(&address("other", language)).await;
        let free = owner.filled(0).await;
        let form = owner.sign_form(free).await;
        let received = owner.submit(&form).await;
        let case = crate::steps::case_of(&received);
        let paid = owner.filled(FULL_FEE).await;
        owner.check_out(paid).await;
        let added = Added::of(&owner).await;
        let thread = crate::threads::asked(&owner, Concern::Case(case)).await;
        let round = crate::rounds::asked(site, language, case).await;
        let proof = crate::proof::asked(site, language, case).await;
        let appointment = crate::appointments::invited(site, language, case).await;
        crate::add_case::told(site, ["IOE0912345678", FOLLOWED]).await;
        Self {
            site,
            owner,
            other,
            case,
            thread,
            round,
            proof,
            appointment,
            paid,
            added,
            is_in_earnest: false,
            planted: Vec::new(),
        }
    }

    /// What is different from the table.
    async fn compare(&mut self, address: &str, who: Who, expected: &str) -> Option<String> {
        let mut things = self.things().await;
        let fresh = things.clone();
        if address.contains("evidence") {
            things.draft = self.added.draft.to_string();
        }
        if [actions::CHOOSE_DOCUMENT, actions::CHOOSE_VISIT].contains(&address) {
            things.round = self.proof.to_string();
        }
        if address.contains("{upload}") {
            things.upload = self.added.begin_upload(&self.owner).await;
        }
        let page = self.ask(address, who, &things).await;
        let found = self.outcome(&page);
        let wanted = things.name(expected).replace("{paid}", &self.paid.to_string()).replace("{page}", "status");
        let wanted = wanted.replace("{kind}", "applicant");
        let language = self.owner.language;
        let is_new_draft = wanted
            .strip_suffix("{new}")
            .is_some_and(|start| found.strip_prefix(start).is_some_and(|id| id.parse::<FactorId>().is_ok()));
        let mut failure = (found != wanted && !is_new_draft)
            .then(|| format!("{address} in {language:?} as {who:?}: {found}, not {wanted}"));
        if who == Who::SomebodyElse && expected == "404" && failure.is_none() {
            let nothing = Things {
                draft: NOTHING.to_owned(),
                case: NOTHING.to_owned(),
                followed: NOTHING.to_owned(),
                thread: NOTHING.to_owned(),
                round: NOTHING.to_owned(),
                appointment: NOTHING.to_owned(),
                notice: NOTHING.to_owned(),
                factor: NOTHING.to_owned(),
                session: NOTHING.to_owned(),
                passkey: NOTHING.to_owned(),
                file: NOTHING.to_owned(),
                upload: NOTHING.to_owned(),
                ..things.clone()
            };
            let unknown = self.ask(address, who, &nothing).await;
            let differs = seen(&page, &things) != seen(&unknown, &nothing);
            failure = differs.then(|| format!("{address} in {language:?} tells that the thing exists"));
        }
        self.discard(&fresh).await;
        failure
    }

    async fn ask(&mut self, address: &str, who: Who, things: &Things) -> Page {
        let path = things.name(address).replace("{token}", &"x".repeat(43)).replace("{form}", "i-90");
        let path = path.replace("{page}", "status").replace("{*path}", "nothing.css");
        let path = path.replace("{kind}", "applicant");
        let mut browser = match who {
            Who::Stranger => self.site.browser(self.owner.language),
            // A copy: what ends one's session here leaves the other's.
            Who::Owner => self.owner.clone(),
            Who::SomebodyElse => self.other.clone(),
        };
        if address == "/do/sign-out" && who != Who::Stranger {
            let name = if who == Who::Owner { "owner" } else { "other" };
            browser = self.site.browser(self.owner.language);
            browser.sign_in(&crate::steps::address(name, self.owner.language)).await;
        }
        // One that the owner can spare.
        let session = if address == "/do/end-session" && who == Who::Owner {
            let mut elsewhere = self.site.browser(self.owner.language);
            elsewhere.sign_in(&crate::steps::address("owner", self.owner.language)).await;
            elsewhere.session().await.id.to_string()
        } else {
            things.session.clone()
        };
        if address == "/hooks/payment" {
            return browser.send(browser.request(Method::POST, &path).body(Body::empty()).unwrap()).await;
        }
        if addresses("For other systems").contains(address) {
            let path = path.replace("{receipt}", &things.receipt);
            let (method, path) = path.split_once(' ').unwrap();
            return browser.send(browser.request(method.parse().unwrap(), path).body(Body::empty()).unwrap()).await;
        }
        if let Some((method, path)) = path.split_once(' ') {
            let page = browser.open(if who == Who::Stranger { &Place::SignIn } else { &Place::Forms }).await;
            let document = page.document();
            let token = crate::page::select(&document, "input[name=csrf]")[0].attr("value").unwrap().to_owned();
            let path = localized(path, browser.language);
            return browser.send(browser.part(method.parse().unwrap(), &path, &token, 0, b"abc".as_slice())).await;
        }
        if !address.starts_with("/do/") && address != actions::ADD_EVIDENCE {
            let is_for_people = addresses("Screens").contains(address);
            let path = if is_for_people { localized(&path, browser.language) } else { path };
            return self.send(&mut browser, Method::GET, &path, String::new()).await;
        }
        let page = browser.open(&Place::Forms).await;
        let page = if who == Who::Stranger { browser.open(&Place::SignIn).await } else { page };
        let document = page.document();
        let token = crate::page::select(&document, "input[name=csrf]")[0].attr("value").unwrap().to_owned();
        if address == actions::ADD_EVIDENCE {
            let body = crate::evidence::body(&[("csrf", &token)], &[("card.pdf", crate::evidence::PDF)]);
            let request = browser.with_files(&localized(&path, browser.language), body);
            return browser.send(request).await;
        }
        let turn = format!("turn {}", things.file);
        let is_about_own_case = [actions::ASK_SERVICE, actions::WITHDRAW_CASE].contains(&address);
        let fields = [
            ("csrf", token.as_str()),
            ("slot", &things.slot),
            ("explanation", "It is lost."),
            ("intent", if address == actions::ARRANGE_EVIDENCE { &turn } else { "" }),
            ("draft", &things.draft),
            ("factor", &things.factor),
            ("session", &session),
            ("passkey", &things.passkey),
            ("thread", &things.thread),
            ("round", &things.round),
            ("document", "passport"),
            ("case", if is_about_own_case { &things.case } else { &things.followed }),
            ("request", REQUEST),
            ("appointment", &things.appointment),
            ("name", "My phone"),
            ("checkout", &things.checkout),
            ("act_chosen", "cancel"),
            ("page", "status"),
            ("version", "1"),
            ("form", "i-90"),
            ("fields", "status"),
            ("kind", "applicant"),
            ("keep", "yours"),
            ("answers[status]", "permanent"),
            ("email", &format!("{who:?}@example.net")),
            ("password", "a password that is nobody's"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let is_planted = |(name, _): &&(String, String)| fields.iter().all(|(own, _)| own != name);
        let mut pairs: Vec<_> = self.planted.iter().filter(is_planted).cloned().collect();
        pairs.extend(fields);
        let path = localized(&path, browser.language);
        self.send(&mut browser, Method::POST, &path, encoded(&pairs)).await
    }

    /// Without a `Referer`, so that the answer depends on nothing else.
    async fn send(&self, browser: &mut Browser<'_>, method: Method, path: &str, body: String) -> Page {
        let request = browser.request(method, path).header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(Body::from(body)).unwrap();
        if self.is_in_earnest {
            return self.site.ask_in_earnest(browser.network, request).await;
        }
        browser.send(request).await
    }

    /// The status, or where it leads, as the table writes it.
    fn outcome(&self, page: &Page) -> String {
        if page.status != StatusCode::SEE_OTHER {
            return page.status.as_u16().to_string();
        }
        let location = page.header("location");
        let location = location.strip_prefix(&self.site.origin).unwrap_or(location);
        let (language, path) = language_of(location);
        assert_eq!(language, self.owner.language, "{} leads to {location}", page.url);
        let next = localized("/", language).trim_end_matches('/').to_owned();
        format!("→ {}", path.replace(&format!("?next={next}/"), "?next=/"))
    }

    /// A fresh draft of the owner, and a checkout that is open.
    async fn things(&mut self) -> Things {
        let (services, session) = (&self.site.world.services, self.owner.session().await);
        let draft = services.start_draft(&session, "i-90", Begin::Blank).await.unwrap().unwrap();
        self.site.world.clock.advance(std::time::Duration::from_millis(1));
        let begun = services.begin_payment(&session, self.paid, self.owner.language).await.unwrap().unwrap();
        let Begun::Checkout { url } = begun else { panic!("a checkout, not {begun:?}") };
        let checkout = url.rsplit('/').next().unwrap().to_owned();
        let name = FactorName::parse("My phone").unwrap();
        let factor = services.begin_app(&session, &name).await.unwrap().unwrap().to_string();
        let passkey = services.plant_passkey(&session, &name).await.unwrap().to_string();
        let (slot, file) = (self.added.slot.clone(), self.added.file.to_string());
        let notice = services.notices(&session, self.case).await.unwrap()[0].id;
        let letter = services.notice_of_case(&session, self.case, notice, self.owner.language).await.unwrap().unwrap();
        let receipt = services.case(&session, self.case).await.unwrap().unwrap().receipt;
        Things {
            receipt: receipt.to_string(),
            draft: draft.to_string(),
            case: self.case.to_string(),
            followed: self.followed().await.to_string(),
            thread: self.thread.to_string(),
            round: self.round.to_string(),
            appointment: self.appointment.to_string(),
            notice: notice.to_string(),
            number: letter.number.to_string(),
            mark: letter.mark.to_string(),
            checkout,
            factor,
            passkey,
            session: session.id.to_string(),
            slot,
            file,
            upload: String::new(),
        }
    }

    /// Follows a case, unless the owner does already.
    async fn followed(&self) -> CaseId {
        let (services, session) = (&self.site.world.services, self.owner.session().await);
        let added = services.add_case(&session, &FOLLOWED.parse().unwrap(), None, self.network()).await.unwrap();
        match added {
            Ok(AddedCase::Follows(case)) | Err(AddRefusal::AlreadyFollowed(case)) => case,
            other => panic!("follows, not {other:?}"),
        }
    }

    /// Another one each time: how often one network asks is limited.
    fn network(&self) -> Client {
        let moment = self.site.world.services.now().micros().to_be_bytes();
        Client::new(IpAddr::from([10, moment[5], moment[6], moment[7]]))
    }

    async fn discard(&self, things: &Things) {
        let session = self.owner.session().await;
        let draft = things.draft.parse().unwrap();
        let (services, passkey) = (&self.site.world.services, things.passkey.parse().unwrap());
        let _gone_already = services.discard_draft(&session, draft).await.unwrap();
        let _gone_already = services.remove_passkey(&session, passkey, Client::local()).await.unwrap();
    }
}

impl Added {
    async fn of(owner: &Browser<'_>) -> Self {
        let mut browser = owner.clone();
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let (services, session) = (&browser.site.world.services, browser.session().await);
        let adding = Adding { folder: draft.into(), slot: &slot, role: DocumentRole::Original };
        let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
        receiving.push(crate::library::PNG).await.unwrap();
        let file = receiving.finish(&FileName::of("card.png"), None).await.unwrap().unwrap().file;
        Self { draft, slot, file }
    }

    /// A file that is on its way, of nine bytes.
    async fn begin_upload(&self, owner: &Browser<'_>) -> String {
        let (services, session) = (&owner.site.world.services, owner.session().await);
        let metadata = Metadata::parse("filename YQ==").unwrap();
        let begun = services.begin_upload(&session, self.draft, &self.slot, 9, &metadata).await;
        begun.unwrap().unwrap().to_string()
    }
}

impl Things {
    fn name(&self, text: &str) -> String {
        let with_draft = text.replace("{draft}", &self.draft);
        let with_draft =
            with_draft.replace("{slot}", &self.slot).replace("{file}", &self.file).replace("{upload}", &self.upload);
        let with_case = with_draft
            .replace("{case}", &self.case)
            .replace("{followed}", &self.followed)
            .replace("{factor}", &self.factor);
        let with_notice = with_case.replace("{notice}", &self.notice).replace("{number}", &self.number);
        let with_notice = with_notice.replace("{thread}", &self.thread).replace("{round}", &self.round);
        let with_notice = with_notice.replace("{appointment}", &self.appointment).replace("{request}", REQUEST);
        with_notice.replace("{mark}", &self.mark).replace("{checkout}", &self.checkout)
    }
}

/// Everything of an answer but the ids that were asked for and what is random in each.
fn seen(page: &Page, things: &Things) -> (StatusCode, BTreeMap<String, String>, String) {
    let headers = page.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let headers = headers.filter(|(name, _)| name != "content-security-policy").collect();
    let mut body = page.text_of_body().replace(&things.draft, "ID").replace(&things.case, "ID");
    body = body.replace(&things.followed, "ID").replace(&things.appointment, "ID");
    body = body.replace(&things.thread, "ID").replace(&things.round, "ID");
    body = body.replace(&things.notice, "ID").replace(&things.file, "ID").replace(&things.factor, "ID");
    body = body.replace(&things.passkey, "ID").replace(&things.session, "ID");
    let document = page.document();
    for token in crate::page::select(&document, "input[name=csrf]") {
        body = body.replace(token.attr("value").unwrap(), "TOKEN");
    }
    (page.status, headers, body)
}
