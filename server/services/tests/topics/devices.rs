//! Browsers that an account knows, on both databases.

use std::time::Duration;

use crate::steps::{PASSWORD, client, code_among, email, sign_up, wrong};
use domain::Password;
use services::accounts::{CodeRefusal, DEVICE_LIFE, SignInRefusal, SignedIn};
use services::testing::{World, on_each_database};
use services::{Client, SecretToken};

const ANA: &str = "ana@example.org";
const BO: &str = "bo@example.org";
const NOBODY: &str = "nobody@example.org";
const WRONG: &str = "a wrong one for sure";
const INSTANT: Duration = Duration::from_micros(1);
const HALF_A_DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// Types a password.
async fn try_password(
    world: &World,
    address: &str,
    password: &str,
    from: Client,
) -> Result<SecretToken, SignInRefusal> {
    world.services.sign_in(&email(address), &Password::typed(password), from).await.unwrap()
}

/// Types the right password and the code that was sent.
async fn sign_in(world: &World, address: &str, from: Client) -> SignedIn {
    let attempt = try_password(world, address, PASSWORD, from).await.unwrap();
    let code = code_among(&world.post().await);
    world.services.enter_code(attempt.as_str(), &code, from).await.unwrap().unwrap()
}

/// Signs in with a browser that is new to the account: what it is known by then.
async fn new_device(world: &World, address: &str, from: Client) -> SecretToken {
    sign_in(world, address, from).await.device.expect("it was not known")
}

async fn is_known(world: &World, address: &str, device: &SecretToken) -> bool {
    sign_in(world, address, client(1).with_device(device.as_str())).await.device.is_none()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_known_to_whoever_signed_in_with_it() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        sign_up(&world, BO).await;
        let (phone, computer) = (new_device(&world, ANA, client(1)).await, new_device(&world, ANA, client(2)).await);
        assert_ne!(phone, computer);
        assert!(is_known(&world, ANA, &phone).await && is_known(&world, ANA, &computer).await);
        let planted = client(3).with_device("made up");
        assert!(sign_in(&world, ANA, planted).await.device.is_some(), "nobody is known by a text of their own");

        let shared = new_device(&world, BO, client(1).with_device(phone.as_str())).await;
        assert!(is_known(&world, BO, &shared).await && is_known(&world, ANA, &shared).await);
        assert!(!is_known(&world, BO, &phone).await, "a copy of what it held before is worth nothing");
        assert!(!is_known(&world, ANA, &phone).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_known_for_four_hundred_days_after_the_last_sign_in() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let device = new_device(&world, ANA, client(1)).await;
        for _ in 0..2 {
            world.clock.advance(DEVICE_LIFE - INSTANT);
            world.services.sweep().await.unwrap();
            assert!(is_known(&world, ANA, &device).await);
        }
        world.clock.advance(DEVICE_LIFE);
        assert!(!is_known(&world, ANA, &device).await);
        assert!(!is_known(&world, ANA, &device).await, "it holds something else now");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_guesses_do_not_lock_a_known_device() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        sign_up(&world, BO).await;
        let device = new_device(&world, ANA, client(1)).await;
        let of_bo = new_device(&world, BO, client(2)).await;
        let known = |network| client(network).with_device(device.as_str());
        for network in 10..13 {
            assert_eq!(try_password(&world, ANA, WRONG, client(network)).await, Err(SignInRefusal::Wrong));
        }
        let locked =
            async |from| matches!(try_password(&world, ANA, PASSWORD, from).await, Err(SignInRefusal::Locked { .. }));
        assert!(locked(client(20)).await, "who is not known waits");
        assert!(locked(client(21).with_device(of_bo.as_str())).await, "and so does who is known to somebody else");
        assert!(try_password(&world, ANA, PASSWORD, known(22)).await.is_ok());
        assert!(locked(client(23)).await, "which frees nobody else");

        for network in 30..33 {
            assert_eq!(try_password(&world, ANA, WRONG, known(network)).await, Err(SignInRefusal::Wrong));
        }
        assert!(locked(known(33)).await, "its own guesses are counted");
        world.clock.advance(HALF_A_DAY);
        assert!(try_password(&world, ANA, PASSWORD, client(34)).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_knows_the_password_cannot_lock_out_a_known_device_either() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let device = new_device(&world, ANA, client(1)).await;
        let known = client(1).with_device(device.as_str());
        for network in 10..12 {
            let attempt = try_password(&world, ANA, PASSWORD, client(network)).await.unwrap();
            let code = code_among(&world.post().await);
            for _ in 0..5 {
                let tried = world.services.enter_code(attempt.as_str(), &wrong(&code), client(network)).await.unwrap();
                assert!(tried.is_err());
            }
        }
        let attempt = try_password(&world, ANA, PASSWORD, client(12)).await.unwrap();
        let code = code_among(&world.post().await);
        let tried = world.services.enter_code(attempt.as_str(), &code, client(12)).await.unwrap();
        assert!(matches!(tried.unwrap_err(), CodeRefusal::Locked { .. }));
        sign_in(&world, ANA, known).await;

        while try_password(&world, ANA, PASSWORD, client(13)).await.is_ok() {}
        let sent = try_password(&world, ANA, PASSWORD, client(14)).await;
        assert!(matches!(sent, Err(SignInRefusal::TooMany { .. })), "no more codes are sent for them");
        world.post().await;
        sign_in(&world, ANA, known).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_does_not_tell_whether_an_address_has_an_account() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        sign_up(&world, BO).await;
        let of_bo = new_device(&world, BO, client(1)).await;
        let mut answers = Vec::new();
        for (number, address) in [(1, ANA), (2, NOBODY)] {
            for device in [of_bo.as_str(), "made up"] {
                let runs = world.password_runs();
                let mut told = Vec::new();
                for network in 0..4 {
                    let from = client(number * 50 + network).with_device(device);
                    told.push(try_password(&world, address, WRONG, from).await);
                }
                answers.push((told, world.password_runs() - runs));
                world.clock.advance(2 * HALF_A_DAY);
            }
        }
        let shape = |(told, runs): &(Vec<Result<SecretToken, SignInRefusal>>, u64)| {
            let words = told.iter().map(|told| matches!(told, Err(SignInRefusal::Locked { .. }))).collect::<Vec<_>>();
            (words, *runs)
        };
        for answer in &answers {
            assert_eq!(shape(answer), (vec![false, false, false, true], 3));
        }
    })
    .await;
}
