//! The security log: one chain, whoever writes at once or dies, and whoever meddles with it.

use std::time::Duration;

use crate::steps::{PASSWORD, begin_sign_in, client, code_among, email, sign_in, sign_up, wrong};
use domain::{Browser, BrowserName, Password, System};
use services::audit::{Break, Event, Verified};
use services::testing::{World, on_each_database};
use services::{Client, Session, Whence};
use storage::testing::{die_at_statement, has_died, tamper};

const ANA: &str = "ana@example.org";

/// What Ana's telephone sends.
const PHONE: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";

fn phone() -> Client {
    Client::new("2001:db8:7:9:1:2:3:4".parse().unwrap()).with_browser(Browser::of(PHONE))
}

async fn verified(world: &World) -> Verified {
    world.services.verify_security_log().await.unwrap()
}

async fn assert_whole(world: &World) -> i64 {
    let verified = verified(world).await;
    assert_eq!(verified.breaks, []);
    assert_eq!(verified.head.len(), if verified.events == 0 { 0 } else { 64 });
    verified.events
}

async fn session(world: &World, address: &str) -> Session {
    let token = sign_in(world, address).await;
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

/// What the log says, the oldest first, whoever it is about.
async fn kinds(world: &World) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    storage::audit::after(&mut reader, 0, 1000).await.unwrap().into_iter().map(|entry| entry.kind).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_step_of_signing_in_is_one_event() {
    on_each_database(async |world| {
        assert_eq!(assert_whole(&world).await, 0, "before the first event");
        sign_up(&world, ANA).await;
        let mut seen = kinds(&world).await.len();
        let mut new = async |expected: &[&str]| {
            let all = kinds(&world).await;
            assert_eq!(all[seen..], *expected);
            seen = all.len();
        };
        let services = &world.services;
        let guess = Password::typed("a wrong one for sure");
        assert!(services.sign_in(&email(ANA), &guess, client(1)).await.unwrap().is_err());
        new(&["authn_password_fail"]).await;
        assert!(services.sign_in(&email("nobody@example.org"), &guess, client(1)).await.unwrap().is_err());
        new(&["authn_password_fail"]).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        new(&["authn_password_success", "authn_code_sent"]).await;
        assert!(services.enter_code(attempt.as_str(), &wrong(&code), client(1)).await.unwrap().is_err());
        new(&["authn_code_fail"]).await;
        world.clock.advance(Duration::from_secs(30));
        services.resend_code(attempt.as_str(), client(1)).await.unwrap().unwrap();
        new(&["authn_code_sent"]).await;
        let code = code_among(&world.post().await);
        let token = services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap().token;
        new(&["authn_login_success"]).await;
        services.sign_out(token.as_str(), client(1)).await.unwrap();
        services.sign_out(token.as_str(), client(1)).await.unwrap();
        new(&["session_logout"]).await;
        assert_whole(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_who_sign_in_at_once_make_one_chain() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let hands: Vec<_> = (0..50)
            .map(|number| {
                let (services, attempt, code) = (world.services.clone(), attempt.clone(), code.clone());
                tokio::spawn(async move {
                    let (nobody, guess) = (email(&format!("p{number}@example.org")), Password::typed("a wrong one"));
                    let refused = services.sign_in(&nobody, &guess, client(number)).await;
                    assert!(refused.expect("each gets its turn").is_err());
                    let entered = services.enter_code(attempt.as_str(), &code, client(number)).await;
                    entered.expect("each gets its turn").is_ok()
                })
            })
            .collect();
        let mut signed_in = 0;
        for hand in hands {
            signed_in += usize::from(hand.await.unwrap());
        }
        assert_eq!(signed_in, 1);
        let kinds = kinds(&world).await;
        let times = |kind: &str| kinds.iter().filter(|known| *known == kind).count();
        assert_eq!((times("authn_password_fail"), times("authn_login_success")), (50, 1));
        assert_eq!(usize::try_from(assert_whole(&world).await).unwrap(), kinds.len());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_signing_in_leaves_an_unbroken_chain() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let mut deaths = 0;
        loop {
            world.clock.advance(Duration::from_secs(3600));
            let before = assert_whole(&world).await;
            die_at_statement(&world.database, deaths + 1);
            let password = Password::typed(PASSWORD);
            let tried = world.services.sign_in(&email(ANA), &password, client(1)).await;
            if !has_died(&world.database) {
                break;
            }
            assert!(tried.is_err(), "what died was not acknowledged");
            assert_eq!(assert_whole(&world).await, before, "and left nothing, or all of it");
            deaths += 1;
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 8, "{deaths} statements");
        world.post().await;
        session(&world, ANA).await;
        assert_whole(&world).await;
    })
    .await;
}

/// A log of seven events, of which somebody knows all that the database knows.
async fn world_with_a_log(world: &World) {
    sign_up(world, ANA).await;
    session(world, ANA).await;
    session(world, ANA).await;
    assert_eq!(assert_whole(world).await, 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_to_the_log_is_named_by_its_place() {
    use Break::{Changed, Head, Missing, PutIn};
    const COPY: &str = "kind, account_id, happened_at, details, previous_hash, hash from audit_events where seq";
    const INTO: &str =
        "insert into audit_events (seq, id, kind, account_id, happened_at, details, previous_hash, hash)";
    let insert = |seq: i64, of: i64| -> &'static str { format!("{INTO} select {seq}, 'put in', {COPY} = {of}").leak() };
    let deeds: Vec<(&'static str, Vec<Break>)> = vec![
        ("update audit_events set id = 'x' where seq = 3", vec![Changed(3)]),
        ("update audit_events set kind = 'form_signed' where seq = 1", vec![Changed(1)]),
        ("update audit_events set account_id = null where seq = 3", vec![Changed(3)]),
        ("update audit_events set account_id = 'x' where seq = 7", vec![Changed(7)]),
        ("update audit_events set happened_at = happened_at + 1 where seq = 3", vec![Changed(3)]),
        ("update audit_events set details = hash where seq = 3", vec![Changed(3)]),
        ("update audit_events set previous_hash = hash where seq = 3", vec![Changed(3)]),
        ("update audit_events set hash = previous_hash where seq = 3", vec![Changed(3)]),
        ("update audit_events set seq = 9 where seq = 7", vec![PutIn(9), Missing(7, 7)]),
        ("delete from audit_events where seq = 1", vec![Missing(1, 1)]),
        ("delete from audit_events where seq = 4", vec![Missing(4, 4)]),
        ("delete from audit_events where seq in (3, 4)", vec![Missing(3, 4)]),
        ("delete from audit_events where seq = 7", vec![Missing(7, 7)]),
        ("delete from audit_events", vec![Missing(1, 7)]),
        (
            "delete from audit_events where seq = 7; \
             update audit_head set seq = 6, hash = (select hash from audit_events where seq = 6)",
            vec![Head],
        ),
        (
            "update audit_head set seq = 0",
            vec![PutIn(1), PutIn(2), PutIn(3), PutIn(4), PutIn(5), PutIn(6), PutIn(7), Head],
        ),
        ("update audit_head set hash = seal", vec![Head]),
        ("update audit_head set seal = hash", vec![Head]),
        ("delete from audit_head", vec![Head]),
        (
            "update audit_events set seq = -3 where seq = 3; update audit_events set seq = 3 where seq = 4; \
             update audit_events set seq = 4 where seq = -3",
            vec![Changed(3), Changed(4)],
        ),
        (insert(8, 7), vec![PutIn(8)]),
        (insert(0, 7), vec![PutIn(0)]),
        (
            "update audit_events set seq = seq + 100 where seq > 3; update audit_events set seq = seq - 99 where seq > 3",
            vec![Missing(4, 4), Changed(5), Changed(6), Changed(7), PutIn(8)],
        ),
    ];
    for (script, expected) in deeds {
        on_each_database(async |world| {
            world_with_a_log(&world).await;
            tamper(&world.database, script).await;
            assert_eq!(verified(&world).await.breaks, expected, "{script}");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_was_cut_off_is_not_covered_up_by_what_comes_after() {
    const CUT: &str = "delete from audit_events where seq > 5; \
                       update audit_head set seq = 5, hash = (select hash from audit_events where seq = 5)";
    on_each_database(async |world| {
        world_with_a_log(&world).await;
        tamper(&world.database, CUT).await;
        session(&world, ANA).await;
        assert_eq!(verified(&world).await.breaks, [Break::Head], "people sign in as before, and the break stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_without_the_key_can_write_a_chain() {
    on_each_database(async |world| {
        world_with_a_log(&world).await;
        // The same database, and a key that is not its own.
        let stranger = World::with_keyring(world.database.clone(), &format!("1 {}", "ab".repeat(32)));
        let found = stranger.services.verify_security_log().await.unwrap().breaks;
        let all = (1..=7).map(Break::Changed).chain([Break::Head]);
        assert_eq!(found, all.collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_from_before_the_chain_are_its_beginning_and_nothing_gets_in_later() {
    const OLDER: &str = "insert into audit_events_before (id, kind, account_id, happened_at) values \
                         ('2', 'authn_login_success', 'somebody', 2), ('1', 'user_created', 'somebody', 1), \
                         ('3', 'authn_password_fail', null, 3)";
    const LATER: &str = "insert into audit_events_before (id, kind, account_id, happened_at) values \
                         ('4', 'form_signed', 'somebody', 4)";
    on_each_database(async |world| {
        tamper(&world.database, OLDER).await;
        world.services.chain_older_events().await.unwrap();
        assert_eq!(kinds(&world).await, ["user_created", "authn_login_success", "authn_password_fail"]);
        tamper(&world.database, LATER).await;
        world.services.chain_older_events().await.unwrap();
        assert_eq!(assert_whole(&world).await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_reads_their_own_history_and_which_session_is_theirs() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        sign_up(&world, "bo@example.org").await;
        session(&world, "bo@example.org").await;
        world.clock.advance(Duration::from_secs(60));
        let services = &world.services;
        let other = session(&world, ANA).await;
        world.clock.advance(Duration::from_secs(60));
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let token = services.enter_code(attempt.as_str(), &code, phone()).await.unwrap().unwrap().token;
        let here = services.session(token.as_str()).await.unwrap().unwrap();

        let history = services.history(&here, 1).await.unwrap();
        assert!(!history.has_older);
        let what: Vec<_> = history.events.iter().map(|event| event.what).collect();
        let signing_in = [Event::SignedIn, Event::CodeSent, Event::PasswordRight];
        assert_eq!(what, [&signing_in[..], &signing_in[..], &[Event::AccountCreated]].concat());
        let newest = &history.events[0];
        let firefox = Browser { name: Some(BrowserName::Firefox), system: Some(System::Android) };
        assert_eq!(newest.from, Some(Whence { browser: firefox, network: "2001:db8:7:9::/64".to_owned() }));
        assert_eq!(newest.at, world.services.now());
        let unknown = Whence { browser: Browser::default(), network: "192.0.2.1".to_owned() };
        assert_eq!(history.events[1].from, Some(unknown));
        assert_eq!(history.events[6].from, None);
        let marked = |events: &[services::audit::HistoryEvent]| -> Vec<usize> {
            events.iter().enumerate().filter(|(_, event)| event.is_this_session).map(|(index, _)| index).collect()
        };
        assert_eq!(marked(&history.events), [0]);
        assert_eq!(marked(&services.history(&other, 1).await.unwrap().events), [3]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_has_fifty_events_on_a_page() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        for _ in 0..33 {
            world.clock.advance(Duration::from_secs(600));
            session(&world, ANA).await;
        }
        let here = session(&world, ANA).await;
        let page = async |number| {
            let page = world.services.history(&here, number).await.unwrap();
            (page.number, page.events.len(), page.has_older)
        };
        assert_eq!(page(1).await, (1, 50, true));
        assert_eq!(page(2).await, (2, 50, true));
        assert_eq!(page(3).await, (3, 3, false));
        assert_eq!(page(0).await, (1, 50, true));
        assert_eq!(page(u32::MAX).await, (u32::MAX, 0, false));
    })
    .await;
}
