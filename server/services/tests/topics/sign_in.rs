//! The password, the code, the session and their limits, on both databases.

use std::time::Duration;

use crate::steps::{PASSWORD, begin_sign_in, client, code_among, email, sign_in, sign_up, wrong};
use domain::{AccountId, Password};
use services::accounts::{AttemptProblem, CodeRefusal, ResendRefusal, SignInRefusal};
use services::testing::{World, on_each_database};

const ANA: &str = "ana@example.org";
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const INSTANT: Duration = Duration::from_micros(1);

async fn try_password(world: &World, address: &str, password: &str, network: u8) -> Result<(), SignInRefusal> {
    let password = Password::typed(password);
    world.services.sign_in(&email(address), &password, client(network)).await.unwrap().map(|_| ())
}

async fn try_code(world: &World, attempt: &services::SecretToken, code: &str) -> Result<AccountId, CodeRefusal> {
    world.services.enter_code(attempt.as_str(), code, client(1)).await.unwrap().map(|signed_in| signed_in.account)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_asked_for_at_every_sign_in() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        world.clock.advance(SECOND);
        let (attempt, code) = begin_sign_in(&world, "ANA@example.org").await;
        let shown = world.services.attempt(attempt.as_str()).await.unwrap().unwrap();
        assert_eq!((shown.sent_to.as_str(), shown.tries_left), ("a••••@example.org", 5));
        let account = try_code(&world, &attempt, &code).await.unwrap();
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Spent), "a code is used once");
        assert_eq!(world.services.attempt(attempt.as_str()).await.unwrap(), Err(AttemptProblem::Ended));

        let mut reader = world.database.reader().await.unwrap();
        let mut events = storage::audit::newest_of(&mut reader, account, 0, 100).await.unwrap();
        events.reverse();
        let kinds: Vec<&str> = events.iter().map(|event| event.kind.as_str()).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == "authn_login_success").count(), 1);
        assert_eq!(kinds[0], "user_created");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_code_at_the_same_moment_one_signs_in() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let posts: Vec<_> = (0..50)
            .map(|_| {
                let (services, attempt, code) = (world.services.clone(), attempt.clone(), code.clone());
                tokio::spawn(async move { services.enter_code(attempt.as_str(), &code, client(1)).await })
            })
            .collect();
        let mut signed_in = 0;
        for post in posts {
            match post.await.unwrap().unwrap() {
                Ok(_) => signed_in += 1,
                Err(refusal) => assert_eq!(refusal, CodeRefusal::Spent),
            }
        }
        assert_eq!(signed_in, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_guesses_at_the_same_moment_five_are_looked_at() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let guess = wrong(&code);
        let posts: Vec<_> = (0..50)
            .map(|_| {
                let (services, attempt, guess) = (world.services.clone(), attempt.clone(), guess.clone());
                tokio::spawn(async move { services.enter_code(attempt.as_str(), &guess, client(1)).await })
            })
            .collect();
        let mut wrong = 0;
        for post in posts {
            match post.await.unwrap().unwrap().unwrap_err() {
                CodeRefusal::Wrong { .. } => wrong += 1,
                refusal => assert_eq!(refusal, CodeRefusal::Spent),
            }
        }
        assert_eq!(wrong, 4, "the fifth wrong one spends the attempt");
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Spent));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_has_five_tries_and_a_new_one_does_not_give_more() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        for tries_left in [4, 3, 2] {
            assert_eq!(try_code(&world, &attempt, &wrong(&code)).await, Err(CodeRefusal::Wrong { tries_left }));
        }
        let no_guess = try_code(&world, &attempt, "12345").await;
        assert_eq!(no_guess, Err(CodeRefusal::Wrong { tries_left: 2 }), "five digits are a slip, not a guess");

        world.clock.advance(30 * SECOND);
        world.services.resend_code(attempt.as_str(), client(1)).await.unwrap().unwrap();
        let newer = code_among(&world.post().await);
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Wrong { tries_left: 1 }), "the old code");
        assert_eq!(try_code(&world, &attempt, &wrong(&newer)).await, Err(CodeRefusal::Spent));
        assert_eq!(try_code(&world, &attempt, &newer).await, Err(CodeRefusal::Spent));
        assert_eq!(world.services.resend_code(attempt.as_str(), client(1)).await.unwrap(), Err(ResendRefusal::Spent));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_works_for_ten_minutes_to_the_instant_and_is_not_revived_by_the_clock() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        world.clock.advance(10 * MINUTE - INSTANT);
        assert!(matches!(try_code(&world, &attempt, &wrong(&code)).await, Err(CodeRefusal::Wrong { .. })));
        world.clock.advance(INSTANT);
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Expired));
        world.clock.step_back(HOUR);
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Expired));

        world.clock.advance(HOUR);
        world.services.resend_code(attempt.as_str(), client(1)).await.unwrap().unwrap();
        let newer = code_among(&world.post().await);
        assert!(try_code(&world, &attempt, &newer).await.is_ok(), "the new one works");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_the_attempt_it_was_sent_for_and_no_other() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (first, code_of_first) = begin_sign_in(&world, ANA).await;
        let (second, code_of_second) = begin_sign_in(&world, ANA).await;
        assert_ne!(code_of_first, code_of_second);
        assert!(matches!(try_code(&world, &second, &code_of_first).await, Err(CodeRefusal::Wrong { .. })));
        assert!(try_code(&world, &first, &code_of_first).await.is_ok());
        assert_eq!(
            world.services.enter_code("nonsense", &code_of_second, client(1)).await.unwrap().unwrap_err(),
            CodeRefusal::Unknown
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn new_codes_come_half_a_minute_apart_and_five_in_ten_minutes() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (attempt, _) = begin_sign_in(&world, ANA).await;
        let resend = async || world.services.resend_code(attempt.as_str(), client(1)).await.unwrap();
        let sent_at = world.services.now();
        world.clock.advance(30 * SECOND - INSTANT);
        assert_eq!(resend().await, Err(ResendRefusal::TooSoon { until: sent_at.plus(30 * SECOND) }));
        world.clock.advance(INSTANT);
        let first_at = world.services.now();
        for _ in 0..5 {
            assert_eq!(resend().await, Ok(()));
            world.clock.advance(30 * SECOND);
        }
        assert_eq!(resend().await, Err(ResendRefusal::TooMany { until: first_at.plus(10 * MINUTE) }));
        assert_eq!(world.post().await.len(), 5);
        world.clock.advance(30 * MINUTE);
        assert_eq!(resend().await, Err(ResendRefusal::Spent), "the password comes first again");
        assert_eq!(world.services.resend_code("nonsense", client(1)).await.unwrap(), Err(ResendRefusal::Unknown));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_does_not_end_by_growing_old() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        world.clock.advance(5 * 365 * 24 * HOUR);
        let token = sign_in(&world, ANA).await;
        assert!(world.services.session(token.as_str()).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_lock_an_address_for_longer_each_time_known_or_not() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        for (address, networks) in [(ANA, 1..), ("nobody@example.org", 100..)] {
            let mut networks = networks;
            let mut guess =
                async || try_password(&world, address, "a wrong one for sure", networks.next().unwrap()).await;
            for _ in 0..3 {
                assert_eq!(guess().await, Err(SignInRefusal::Wrong));
            }
            for seconds in [1, 2, 4, 8] {
                let until = world.services.now().plus(seconds * SECOND);
                let before = world.password_runs();
                assert_eq!(guess().await, Err(SignInRefusal::Locked { until }));
                assert_eq!(world.password_runs(), before, "nothing is compared while it is locked");
                world.clock.advance(seconds * SECOND);
                assert_eq!(guess().await, Err(SignInRefusal::Wrong));
            }
        }
        assert!(matches!(try_password(&world, ANA, PASSWORD, 50).await, Err(SignInRefusal::Locked { .. })));
        world.clock.advance(16 * SECOND);
        assert_eq!(try_password(&world, ANA, PASSWORD, 50).await, Ok(()));
        assert_eq!(try_password(&world, ANA, "a wrong one for sure", 50).await, Err(SignInRefusal::Wrong));
        assert_eq!(try_password(&world, ANA, PASSWORD, 50).await, Ok(()), "counted from nothing again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_at_the_same_moment_do_not_slip_past_the_lock() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let before = world.password_runs();
        let guesses: Vec<_> = (0..19)
            .map(|number| {
                let services = world.services.clone();
                let guess = Password::typed(&format!("wrong password number {number}"));
                tokio::spawn(async move { services.sign_in(&email(ANA), &guess, client(1)).await })
            })
            .collect();
        for guess in guesses {
            assert!(guess.await.unwrap().unwrap().is_err());
        }
        assert_eq!(world.password_runs() - before, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_has_twenty_tries_in_a_minute() {
    on_each_database(async |world| {
        for number in 0..20 {
            let result = try_password(&world, &format!("p{number}@example.org"), PASSWORD, 1).await;
            assert_eq!(result, Err(SignInRefusal::Wrong));
        }
        let until = world.services.now().plus(MINUTE);
        assert_eq!(try_password(&world, ANA, PASSWORD, 1).await, Err(SignInRefusal::TooMany { until }));
        assert_eq!(try_password(&world, ANA, PASSWORD, 2).await, Err(SignInRefusal::Wrong));
        world.clock.advance(MINUTE);
        assert_eq!(try_password(&world, "q@example.org", PASSWORD, 1).await, Err(SignInRefusal::Wrong));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_over_several_attempts_lock_the_account_for_a_while() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        for _ in 0..2 {
            let (attempt, code) = begin_sign_in(&world, ANA).await;
            for _ in 0..5 {
                assert!(try_code(&world, &attempt, &wrong(&code)).await.is_err());
            }
        }
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let until = world.services.now().plus(10 * MINUTE);
        assert_eq!(try_code(&world, &attempt, &code).await, Err(CodeRefusal::Locked { until }));
        world.clock.advance(10 * MINUTE);
        world.services.resend_code(attempt.as_str(), client(1)).await.unwrap().unwrap();
        let code = code_among(&world.post().await);
        assert!(try_code(&world, &attempt, &code).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_half_an_hour_of_nothing() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let token = sign_in(&world, ANA).await;
        let session = async || world.services.session(token.as_str()).await.unwrap();
        world.clock.advance(30 * MINUTE - INSTANT);
        assert!(session().await.is_some(), "looking is activity");
        world.clock.advance(30 * MINUTE - INSTANT);
        let last = session().await.unwrap();
        assert_eq!(world.services.time_left(&last).idle_seconds, 30 * 60);
        world.clock.advance(30 * MINUTE);
        assert!(session().await.is_none());
        world.clock.step_back(HOUR);
        assert!(session().await.is_none(), "the clock does not bring it back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_twelve_hours_whatever_happens() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let token = sign_in(&world, ANA).await;
        for _ in 0..(12 * 3) - 1 {
            world.clock.advance(20 * MINUTE);
            assert!(world.services.session(token.as_str()).await.unwrap().is_some());
        }
        world.clock.advance(20 * MINUTE - SECOND);
        let last = world.services.extend(token.as_str()).await.unwrap().unwrap();
        let left = world.services.time_left(&last);
        assert_eq!((left.idle_seconds, left.total_seconds), (1, 1));
        world.clock.advance(SECOND);
        assert!(world.services.session(token.as_str()).await.unwrap().is_none());
        assert!(world.services.extend(token.as_str()).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn being_seen_is_written_down_once_a_minute_and_staying_at_once() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let token = sign_in(&world, ANA).await;
        let began = world.services.now();
        world.clock.advance(MINUTE - INSTANT);
        let seen = world.services.session(token.as_str()).await.unwrap().unwrap();
        assert_eq!(seen.idle_ends_at, began.plus(30 * MINUTE), "not yet");
        let stayed = world.services.extend(token.as_str()).await.unwrap().unwrap();
        assert_eq!(stayed.idle_ends_at, world.services.now().plus(30 * MINUTE));
        world.clock.advance(MINUTE);
        let seen = world.services.session(token.as_str()).await.unwrap().unwrap();
        assert_eq!(seen.idle_ends_at, world.services.now().plus(30 * MINUTE));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_on_the_server_and_no_other() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (here, there) = (sign_in(&world, ANA).await, sign_in(&world, ANA).await);
        assert_ne!(here, there);
        world.services.sign_out(here.as_str(), client(1)).await.unwrap();
        world.services.sign_out(here.as_str(), client(1)).await.unwrap();
        assert!(world.services.session(here.as_str()).await.unwrap().is_none());
        assert!(world.services.session(there.as_str()).await.unwrap().is_some());
        assert!(world.services.session("nonsense").await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sweeping_takes_what_has_ended_and_nothing_else() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let token = sign_in(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        world.services.sweep().await.unwrap();
        assert!(world.services.session(token.as_str()).await.unwrap().is_some());
        assert!(try_code(&world, &attempt, &code).await.is_ok());
        world.clock.advance(48 * HOUR);
        world.services.sweep().await.unwrap();
        assert_eq!(world.services.attempt(attempt.as_str()).await.unwrap(), Err(AttemptProblem::Unknown));
        world.clock.step_back(48 * HOUR);
        assert!(world.services.session(token.as_str()).await.unwrap().is_none());
    })
    .await;
}
