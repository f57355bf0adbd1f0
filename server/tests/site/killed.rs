//! The program itself is killed while somebody writes from many windows, and started again on what it left.

#![allow(clippy::print_stdout, reason = "the moments are drawn by lot, and shown when the test fails")]

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};

use axum::body::Body;
use domain::{CaseId, DraftId, Language, Place};
use futures_util::future::join_all;
use http::{Method, StatusCode};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use crate::browser::Browser;
use crate::child::PATIENCE;
use crate::form::Form;
use crate::page::Page;
use crate::program::{Program, SERVE, ask, landfall, machine_time, opened};

const STREET: &str = "answers[mailing.street]";
/// What is typed there behind a number.
const LANE: &str = " Quillwater Lane";
/// How many windows type at once, and how many forms there are to sign meanwhile, until the program is killed.
const WINDOWS: usize = 6;
const TO_SIGN: usize = 4;

/// An answer that is changed again and again, each time to a number that is one more: the last one that was sent, and the
/// last one that is known to be there.
struct Typed {
    draft: DraftId,
    sent: u32,
    acknowledged: u32,
}

impl Typed {
    fn page(&self) -> Place {
        Place::Question { draft: self.draft, page: "mailing".to_owned() }
    }
}

/// A signature that was sent, and the case that it is known to have made.
struct Signed {
    form: Form,
    case: Option<CaseId>,
}

/// Somebody's browser, and the way from it to a program that can go away at any moment.
struct Line<'s> {
    browser: Browser<'s>,
    to: SocketAddr,
}

impl Line<'_> {
    /// A page that came whole.
    async fn open(&self, place: &Place) -> Option<Page> {
        let path = place.path(self.browser.language);
        let request = self.browser.request(Method::GET, &path).body(Body::empty()).unwrap();
        ask(self.to, request).await.filter(|page| page.body.ends_with(b"</html>"))
    }

    /// Types number after number, as the page saves them by itself, until nobody answers.
    async fn type_on(&self, typed: &mut Typed, acknowledged: &UnboundedSender<()>) {
        let Some(page) = self.open(&typed.page()).await else { return };
        let mut form = page.form(actions::SAVE_PAGE).forge("intent", "autosave");
        loop {
            typed.sent += 1;
            form = form.fill(STREET, &format!("{}{LANE}", typed.sent));
            let mut request = self.browser.posting(&form);
            request.headers_mut().insert("accept", "application/json".parse().unwrap());
            let Some(answer) = ask(self.to, request).await else { return };
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text_of_body());
            typed.acknowledged = typed.sent;
            acknowledged.send(()).unwrap();
            // What the answer says may have been cut off by the end.
            let Ok(told) = serde_json::from_slice::<serde_json::Value>(&answer.body) else { return };
            form = form.forge("version", told["version"].as_str().expect("nobody else writes here"));
        }
    }

    /// Signs one form after the other, until nobody answers.
    async fn sign_on(&self, drafts: &[DraftId], name: &str, acknowledged: &UnboundedSender<()>) -> Vec<Signed> {
        let mut signed = Vec::new();
        for draft in drafts {
            let Some(page) = self.open(&Place::Sign(*draft)).await else { break };
            let form = page.form(actions::SIGN_DRAFT).fill("agree", "yes").fill("name", name);
            let case = self.sign(&form).await;
            signed.push(Signed { form, case });
            if case.is_none() {
                break;
            }
            acknowledged.send(()).unwrap();
        }
        signed
    }

    /// The case that a signature made, if anybody said so.
    async fn sign(&self, form: &Form) -> Option<CaseId> {
        let answer = ask(self.to, self.browser.posting(form)).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text_of_body());
        let (_, case) = answer.header("location").split_once("/cases/").expect("it leads to the case");
        Some(case.split('/').next().unwrap_or_default().parse().unwrap())
    }

    /// Holds what is there against what was acknowledged. Who heard nothing after signing signs again, and so does
    /// everybody else.
    async fn look(&self, typed: &mut [Typed], signed: &mut [Signed]) {
        for typed in typed {
            let page = self.open(&typed.page()).await.expect("it answers again");
            let street = page.form(actions::SAVE_PAGE).value(STREET);
            let kept: u32 = street.strip_suffix(LANE).map_or(0, |number| number.parse().unwrap());
            let Typed { acknowledged, sent, .. } = *typed;
            assert!((acknowledged..=sent).contains(&kept), "{kept} is not from {acknowledged} to {sent}");
            typed.acknowledged = kept;
        }
        for signed in signed {
            let again = self.sign(&signed.form).await;
            assert!(again.is_some(), "it answers again");
            assert!(signed.case.is_none() || signed.case == again, "a signature made two cases");
            signed.case = again;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whenever_the_program_is_killed_what_it_acknowledged_is_there_and_once() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert!(landfall(data, &["migrate"]).status.success());
    let site = opened(data).await;
    let mut browser = site.browser(Language::English);
    browser.sign_up("ana@example.com").await;
    // So many answers come each time before it is killed.
    let lot = machine_time().micros();
    let moments = [1, 48, 48 * 48].map(|part| 5 + lot / part % 48);
    println!("killed after {moments:?} answers");
    let (mut typed, mut drafts) = (Vec::new(), Vec::new());
    for _ in 0..WINDOWS {
        typed.push(Typed { draft: browser.filled(0).await, sent: 0, acknowledged: 0 });
    }
    for _ in 0..moments.len() * TO_SIGN {
        drafts.push(browser.filled(0).await);
    }
    let name = browser.signer(drafts[0]).await;
    let token = browser.cookie("session").unwrap().to_owned();
    site.world.database.close().await;

    let to = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = Line { browser, to };
    let mut signed = Vec::new();
    let mut program = Program::start(data, to, &SERVE);
    for (moment, drafts) in moments.into_iter().zip(drafts.chunks(TO_SIGN)) {
        let (acknowledged, mut answers) = unbounded_channel();
        let typing = join_all(typed.iter_mut().map(|typed| line.type_on(typed, &acknowledged)));
        let signing = line.sign_on(drafts, &name, &acknowledged);
        let killing = async {
            for _ in 0..moment {
                timeout(PATIENCE, answers.recv()).await.expect("it goes on answering");
            }
            drop(program);
        };
        let (_, more, ()) = tokio::join!(typing, signing, killing);
        signed.extend(more);
        program = Program::start(data, to, &SERVE);
        line.look(&mut typed, &mut signed).await;
    }
    drop(program);

    let verified = landfall(data, &["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    let site = opened(data).await;
    let session = site.world.services.session(&token).await.unwrap().expect("signed in");
    let cases = site.world.services.cases(&session).await.unwrap();
    let filed: BTreeSet<_> = signed.iter().filter_map(|signed| signed.case).collect();
    assert_eq!(filed.len(), signed.len(), "two signatures made one case");
    assert_eq!(cases.len(), filed.len(), "a case that nobody was told of");
    assert!(cases.iter().all(|case| filed.contains(&case.id)));
    let receipts: BTreeSet<_> = cases.iter().map(|case| case.receipt.to_string()).collect();
    assert_eq!(receipts.len(), cases.len(), "each has its own number");
    site.world.database.close().await;
}
