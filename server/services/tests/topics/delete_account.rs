//! Deleting an account, on both databases.

use std::fs;
use std::time::Duration;

use crate::paperwork::{Person, person};
use crate::steps::{PASSWORD, about, account_link, begin_sign_in, client, email, sign_in, sign_up};
use crate::whole::{ANA, HOSTILE, NUMBER, Whole, refuse_mails, what_goes, whole};
use domain::{BlobId, FileId, NoticeMark, Password};
use payment::Action;
use services::accounts::{DeletionRefusal, LinkProblem, SignInRefusal};
use services::audit::Event;
use services::testing::{World, on_each_database};
use services::{Letter, Slot};
use sha2::{Digest, Sha256};
use storage::filings::StoredFiling;
use storage::papers::Shown;
use storage::quarantine::{self, Quarantined};
use storage::testing::{die_at_statement, has_died, rows};
use storage::{Database, accounts, audit, filings, notices, payments};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const TEN_MINUTES: Duration = Duration::from_secs(10 * 60);
const ASKED: &str = "Your Landfall account will be deleted in 30 days";
const STAYS: &str = "Your Landfall account stays";
const DELETED: &str = "Your Landfall account was deleted";

/// Asks for it: the letters that came of it.
pub(crate) async fn ask(world: &World, ana: &Person) -> Vec<Letter> {
    world.post().await;
    world.services.ask_deletion(&ana.session, client(1)).await.unwrap().unwrap();
    world.post().await
}

/// Lets hours go by in which the worker looks: how many accounts were deleted.
pub(crate) async fn hours(world: &World, number: u32) -> usize {
    let mut deleted = 0;
    for _ in 0..number {
        world.clock.advance(HOUR);
        deleted += world.services.tend_deletions().await.unwrap();
    }
    deleted
}

async fn waits(world: &World, ana: &Person) -> bool {
    world.services.home(&ana.session).await.unwrap().deletion.is_some()
}

async fn filed(world: &World, ana: &Whole) -> StoredFiling {
    let mut reader = world.database.reader().await.unwrap();
    filings::of_account(&mut reader, ana.account()).await.unwrap().remove(0)
}

async fn kinds(world: &World, ana: &Person) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    let events = audit::of_account(&mut reader, ana.session.account, 0, 1000).await.unwrap();
    events.into_iter().map(|event| event.kind).collect()
}

pub(crate) async fn assert_chain(world: &World) {
    assert_eq!(world.services.verify_security_log().await.unwrap().breaks, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_waits_thirty_days_and_is_deleted_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let letters = ask(&world, &ana).await;
        assert_eq!((letters.len(), about(&letters, ASKED).to.as_str()), (1, ANA));
        let waiting = world.services.home(&ana.session).await.unwrap().deletion.unwrap();
        assert_eq!((waiting.asked_at, waiting.until), (world.services.now(), world.services.now().plus(30 * DAY)));
        assert_eq!(hours(&world, 30 * 24 - 1).await, 0);
        sign_in(&world, ANA).await;
        world.post().await;
        assert_eq!(hours(&world, 1).await, 1);
        let letters = world.post().await;
        assert_eq!((letters.len(), about(&letters, DELETED).to.as_str()), (1, ANA));
        assert_eq!(hours(&world, 3).await, 0);
        assert!(world.post().await.is_empty(), "it is the last message");
        let kinds = kinds(&world, &ana).await;
        assert!(kinds.contains(&"user_deletion_asked".to_owned()));
        assert_eq!(kinds.last().unwrap(), "user_deleted");
        assert_chain(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_is_asked_for_after_a_fresh_proof_and_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let asks: Vec<_> = (0..50)
            .map(|_| {
                let (services, session) = (world.services.clone(), ana.session.clone());
                tokio::spawn(async move { services.ask_deletion(&session, client(1)).await.unwrap() })
            })
            .collect();
        for asked in asks {
            assert_eq!(asked.await.unwrap(), Ok(()));
        }
        assert_eq!(world.post().await.len(), 1, "one wait, one mail");
        hours(&world, 5).await;
        let late = world.services.ask_deletion(&ana.session, client(1)).await.unwrap();
        assert_eq!(late, Err(DeletionRefusal::ProofNeeded));

        let ben = person(&world, "ben@example.org").await;
        world.clock.advance(TEN_MINUTES);
        let late = world.services.ask_deletion(&ben.session, client(1)).await.unwrap();
        assert_eq!(late, Err(DeletionRefusal::ProofNeeded));
        assert!(!waits(&world, &ben).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_who_stop_a_deletion_with_one_link_one_does() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let link = account_link(about(&ask(&world, &ana).await, ASKED));
        hours(&world, 29 * 24).await;
        for _ in 0..2 {
            world.services.open_cancel_deletion(&link).await.unwrap().unwrap();
        }
        assert_eq!(world.services.open_cancel(&link).await.unwrap(), Err(LinkProblem::Unknown), "it does one thing");
        assert!(waits(&world, &ana).await, "opening it changes nothing");
        let posts: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), link.clone());
                tokio::spawn(async move { services.cancel_deletion(&link, client(1)).await.unwrap() })
            })
            .collect();
        let mut stopped = 0;
        for post in posts {
            stopped += usize::from(post.await.unwrap().is_ok());
        }
        assert_eq!(stopped, 1);
        let letters = world.post().await;
        assert_eq!((letters.len(), about(&letters, STAYS).to.as_str()), (1, ANA));
        assert_eq!(hours(&world, 5 * 24).await, 0);
        assert_eq!(kinds(&world, &ana).await.last().unwrap(), "user_deletion_cancelled");
        sign_in(&world, ANA).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_stops_a_deletion() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.org").await);
        let link = account_link(about(&ask(&world, &ana).await, ASKED));
        assert!(!world.services.cancel_own_deletion(&ben.session, client(1)).await.unwrap(), "not somebody else's");
        assert!(waits(&world, &ana).await);
        assert!(world.services.cancel_own_deletion(&ana.session, client(1)).await.unwrap());
        assert!(!waits(&world, &ana).await);
        about(&world.post().await, STAYS);
        assert!(!world.services.cancel_own_deletion(&ana.session, client(1)).await.unwrap());
        assert_eq!(world.services.open_cancel_deletion(&link).await.unwrap(), Err(LinkProblem::Used));
        assert!(world.post().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_it_was_not_them_stops_a_deletion_too() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap();
        let notice = account_link(&world.post().await[0]);
        let link = account_link(about(&ask(&world, &ana).await, ASKED));
        world.services.not_me(&notice, client(1)).await.unwrap().unwrap();
        assert!(!waits(&world, &ana).await);
        assert_eq!(world.services.open_cancel_deletion(&link).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(hours(&world, 31 * 24).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_clock_nor_an_outage_shortens_the_thirty_days() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        ask(&world, &ana).await;
        world.clock.advance(60 * DAY);
        assert_eq!(world.services.tend_deletions().await.unwrap(), 0, "one hour was counted");
        world.clock.step_back(90 * DAY);
        assert_eq!(world.services.tend_deletions().await.unwrap(), 0, "and nothing");
        assert_eq!(hours(&world, 30 * 24 - 2).await, 0);
        assert_eq!(hours(&world, 1).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_deletion_takes_and_leaves_is_told_before() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        let leaving = world.services.leaving(&ana.person.session).await.unwrap();
        // Two that were filed, and one that was added.
        assert_eq!((leaving.drafts, leaving.cases, leaving.unused.cents()), (2, 3, 0));
        assert_eq!(leaving.waiting, None, "being lost is something else");
        let checkout = ana.person.checkout(ana.signed).await;
        let shown = ana.person.draft(ana.signed).await.version;
        ana.person.save(ana.signed, "parents", shown, &[("mother-given-name", "Luz")]).await;
        world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
        world.services.payment_returned(&ana.person.session, ana.signed).await.unwrap().unwrap();
        let leaving = world.services.leaving(&ana.person.session).await.unwrap();
        assert_eq!((leaving.drafts, leaving.unused.cents()), (2, 41_500));

        ask(&world, &ana.person).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        let mut reader = world.database.reader().await.unwrap();
        let states = payments::of_account(&mut reader, ana.account()).await.unwrap();
        let states: Vec<_> = states.iter().map(|payment| payment.state.name()).collect();
        assert_eq!(states, ["filed", "owed-back"], "no money is lost with a draft");
    })
    .await;
}

/// A file in which the scanner found something, with months before it goes by itself.
async fn keep_apart(world: &World, ana: &Whole) {
    let now = world.services.now();
    let apart = Quarantined {
        file: FileId::v7(now, [1; 10]),
        account: ana.account(),
        blob: BlobId::v7(now, [2; 10]),
        bytes: 1,
        digest: [3; 32],
        key_sealed: vec![4],
        found_at: now,
        until: now.plus(90 * DAY),
    };
    world.database.write(apart, |tx, apart| Box::pin(quarantine::put(tx, apart))).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_goes_but_what_was_filed_which_only_a_new_key_opens() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        let old_key = ana.person.session.key().clone();
        let kept = filed(&world, &ana).await;
        keep_apart(&world, &ana).await;
        ask(&world, &ana.person).await;
        refuse_mails(&world, ana.account()).await;
        let before = rows(&world.database).await;
        for table in what_goes() {
            assert!(before[table] > 0, "the test has nothing in {table}, which has to go");
        }
        assert_eq!(hours(&world, 30 * 24).await, 1);
        let after = rows(&world.database).await;
        for table in what_goes() {
            assert_eq!(after[table], 0, "{table}");
        }
        let of_two =
            [("drafts", 2), ("signatures", 2), ("filings", 2), ("papers", 4), ("notices", 5), ("notice_papers", 10)];
        assert_eq!(after["cases"], 4, "those that were told of stay as well");
        let of_one = [
            ("companions", 1),
            ("payments", 1),
            ("threads", 1),
            ("messages", 1),
            ("rounds", 1),
            ("supplements", 1),
            ("appointments", 1),
            ("enclosures", 1),
        ];
        assert_eq!(after["folders"], 5, "of what was filed, answered, and sent about a case");
        for (table, left) in of_two.into_iter().chain(of_one) {
            assert_eq!(after[table], left, "{table}");
        }

        let mut reader = world.database.reader().await.unwrap();
        let account = accounts::find(&mut reader, ana.account()).await.unwrap().unwrap();
        assert!(account.addressee.email_sealed.is_empty());
        assert!(accounts::holder(&mut reader, ana.account()).await.unwrap().is_none());
        drop(reader);
        let vault = world.services.vault();
        let new_key = vault.account_key(account.id, &account.addressee.data_key).unwrap();
        let now = filed(&world, &ana).await;
        let slot = Slot::new("filings.sealed", now.id.to_string());
        let statement = vault.open(&new_key, &slot, &now.sealed).unwrap();
        assert_eq!(<[u8; 32]>::from(Sha256::digest(&statement)), now.digest, "what was filed is what was filed");
        assert_eq!((now.digest, now.receipt), (kept.digest, kept.receipt));
        assert!(vault.open(&old_key, &slot, &now.sealed).is_err(), "and the old key opens it no more");
        assert!(vault.open(&new_key, &slot, &kept.sealed).is_err(), "nor the new one what the old one sealed");
        let mut reader = world.database.reader().await.unwrap();
        for paper in storage::papers::of_account(&mut reader, account.id).await.unwrap() {
            let column = match paper.shown {
                Shown::Filing(_) => "papers.sealed",
                Shown::Notice(_) => "notice_papers.sealed",
            };
            let slot = Slot::new(column, format!("{}/{}", paper.shown, paper.language.code()));
            assert!(vault.open(&new_key, &slot, &paper.sealed).unwrap().starts_with(b"%PDF-"));
            assert!(vault.open(&old_key, &slot, &paper.sealed).is_err());
        }
        let round = storage::rounds::of_account(&mut reader, account.id).await.unwrap().remove(0);
        let asked = Slot::new("rounds.asked_sealed", round.id.to_string());
        let answer = (Slot::new("rounds.answer_sealed", round.id.to_string()), round.answer_sealed.unwrap());
        for (slot, sealed) in [(asked, round.asked_sealed), answer] {
            assert!(vault.open(&new_key, &slot, &sealed).is_ok() && vault.open(&old_key, &slot, &sealed).is_err());
        }
        let supplement = storage::supplements::of_account(&mut reader, account.id).await.unwrap().remove(0);
        let slot = Slot::new("supplements.sent_sealed", supplement.id.to_string());
        let sent = supplement.sent_sealed.unwrap();
        assert!(vault.open(&new_key, &slot, &sent).is_ok() && vault.open(&old_key, &slot, &sent).is_err());
        for notice in notices::of_account(&mut reader, account.id).await.unwrap() {
            let slot = Slot::new("notices.sealed", notice.id.to_string());
            let letter = vault.open(&new_key, &slot, &notice.sealed).unwrap();
            assert_eq!(<[u8; 32]>::from(Sha256::digest(&letter)), notice.digest);
            assert!(vault.open(&old_key, &slot, &notice.sealed).is_err());
            let mark = NoticeMark::of(&notice.digest);
            let genuine = world.services.verify_notice(notice.number, mark, client(9)).await.unwrap().unwrap();
            assert_eq!((genuine.kind, genuine.issued_at), (notice.kind, notice.issued_at), "it stays genuine");
        }
        drop(reader);
        assert_chain(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_deletion_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        ask(&world, &ana.person).await;
        assert_eq!(hours(&world, 30 * 24 - 1).await, 0);
        world.clock.advance(HOUR);
        let before = rows(&world.database).await;
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let tended = world.services.tend_deletions().await;
            if !has_died(&world.database) {
                assert_eq!(tended.unwrap(), 1, "the one that lived");
                break;
            }
            assert!(tended.unwrap_err().is_temporary(), "it is found again");
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
            assert!(world.services.filing(&ana.person.session, ana.case).await.unwrap().is_some(), "it still opens");
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 20, "it died between {deaths} statements");
        about(&world.post().await, DELETED);
        assert_chain(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_in_is_out_and_the_address_is_free() {
    on_each_database(async |world| {
        let services = &world.services;
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        let session = services.session(held.as_str()).await.unwrap().unwrap();
        let ana = Person { services: services.clone(), session };
        let link = account_link(about(&ask(&world, &ana).await, ASKED));
        assert_eq!(hours(&world, 30 * 24 - 1).await, 0);
        world.clock.advance(HOUR - TEN_MINUTES / 2);
        world.post().await;
        let fresh = sign_in(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        // The session and the code would live for some minutes more.
        world.clock.advance(TEN_MINUTES / 2);
        assert_eq!(services.tend_deletions().await.unwrap(), 1);
        for token in [&held, &fresh] {
            assert!(services.session(token.as_str()).await.unwrap().is_none());
        }
        assert!(services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().is_err());
        assert_eq!(services.open_cancel_deletion(&link).await.unwrap(), Err(LinkProblem::Unknown));

        let (password, runs) = (Password::typed(PASSWORD), world.password_runs());
        let known = services.sign_in(&email(ANA), &password, client(1)).await.unwrap();
        let of_known = world.password_runs() - runs;
        let unknown = services.sign_in(&email("nobody@example.org"), &password, client(1)).await.unwrap();
        assert_eq!((known, of_known), (Err(SignInRefusal::Wrong), world.password_runs() - runs - of_known));
        assert_eq!(unknown, Err(SignInRefusal::Wrong));

        world.post().await;
        sign_up(&world, ANA).await;
        let token = sign_in(&world, ANA).await;
        let new = services.session(token.as_str()).await.unwrap().unwrap();
        assert_ne!(new.account, ana.session.account);
        let events = services.history(&new, 1).await.unwrap().events;
        assert!(events.iter().all(|event| event.what != Event::AccountDeleted), "nothing of the old one");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_request_leaves_that_was_on_its_way_is_taken_away_too() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        ask(&world, &ana.person).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        let after = rows(&world.database).await;
        ana.person.start().await;
        assert_eq!(rows(&world.database).await["drafts"], after["drafts"] + 1);
        world.services.sweep().await.unwrap();
        let swept = rows(&world.database).await;
        for table in ["drafts", "draft_revisions", "signatures", "filings", "cases"] {
            assert_eq!(swept[table], after[table], "{table}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_that_wait_for_somebody_who_is_gone_are_not_sent() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.org").await);
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24 - 1).await, 0);
        let _refused = world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(1)).await.unwrap();
        let _theirs = world.services.sign_in(&email("ben@example.org"), &Password::typed(PASSWORD), client(2)).await;
        assert_eq!(hours(&world, 1).await, 1);
        let letters = world.post().await;
        let to_ana: Vec<_> = letters.iter().filter(|letter| letter.to == ANA).map(|letter| &letter.subject).collect();
        assert_eq!(to_ana, [DELETED]);
        assert_eq!(letters.iter().filter(|letter| letter.to == "ben@example.org").count(), 1, "others get theirs");
        drop(ben);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_deleted_account_can_be_read_in_the_files_of_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::connect(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
    database.migrate(domain::Timestamp::from_seconds(0)).await.unwrap();
    let world = World::on(database.clone());
    let ana = whole(&world).await;
    ask(&world, &ana.person).await;
    assert_eq!(hours(&world, 30 * 24).await, 1);
    database.close().await;
    let files = fs::read_dir(folder.path()).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap());
    let all: Vec<u8> = files.flatten().collect();
    let is_readable = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(is_readable("LFD0000000001"), "the test looks at the right place");
    for text in [ANA, NUMBER, HOSTILE, "Zubizarreta", "Pixel", "Rosalinda", "192.0.2."] {
        assert!(!is_readable(text), "{text} can be read");
    }
}
