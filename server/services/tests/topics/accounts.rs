//! Creating an account, signing in and out, on both databases.

use std::time::Duration;

use crate::steps;
use crate::steps::{PASSWORD, about, client, code_among, code_in, email, link_in, sign_up};
use domain::{Browser, Language, Password, PasswordProblem, SignInMethod};
use services::Client;
use services::accounts::{ChooseRefusal, LinkProblem, TERMS_VERSION};
use services::testing::on_each_database;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(flavor = "multi_thread")]
async fn an_address_becomes_an_account() {
    on_each_database(async |world| {
        let services = &world.services;
        services.begin_sign_up(&email("Ana@Example.org"), Language::Spanish, client(1)).await.unwrap().unwrap();
        let [letter] = world.post().await.try_into().unwrap();
        assert_eq!(letter.to, "Ana@Example.org");
        assert_eq!(letter.subject, "Confirme su correo electrónico para Landfall");
        assert!(letter.text.contains("https://landfall.example/es/sign-up/confirm/"), "{}", letter.text);

        let link = link_in(&letter);
        let opened = services.open_confirmation(&link).await.unwrap().unwrap();
        assert_eq!(opened.email.as_str(), "Ana@Example.org");
        assert_eq!((opened.language, opened.has_accepted_terms), (Language::Spanish, false));

        let password = Password::typed(PASSWORD);
        let early = services.choose_password(&link, &password).await.unwrap();
        assert_eq!(early.unwrap_err(), ChooseRefusal::TermsNotAccepted);
        services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
        assert!(services.open_confirmation(&link).await.unwrap().unwrap().has_accepted_terms, "it opens again");

        let attempt = services.choose_password(&link, &password).await.unwrap().unwrap();
        services.use_method(attempt.as_str(), SignInMethod::Email, client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        assert_eq!(letters.len(), 2);
        about(&letters, "Su cuenta de Landfall fue creada");
        let code = code_in(about(&letters, "Su código de un solo uso para Landfall"));
        let signed_in = services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
        let session = services.session(signed_in.token.as_str()).await.unwrap().unwrap();
        assert_eq!((session.account, session.language), (signed_in.account, Language::Spanish));
        assert_eq!(session.email(services).unwrap().as_str(), "Ana@Example.org");
        assert_eq!(services.account(&session).await.unwrap().email.as_str(), "Ana@Example.org");

        assert_eq!(services.open_confirmation(&link).await.unwrap().unwrap_err(), LinkProblem::Used);
        let again = services.choose_password(&link, &password).await.unwrap();
        assert_eq!(again.unwrap_err(), ChooseRefusal::Link(LinkProblem::Used));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_whether_an_address_has_an_account() {
    on_each_database(async |world| {
        sign_up(&world, "ana@example.org").await;
        let services = &world.services;
        for address in ["ana@example.org", "ben@example.org"] {
            let before = world.password_runs();
            let answer = services.begin_sign_up(&email(address), Language::English, client(2)).await.unwrap();
            assert_eq!(answer, Ok(()));
            assert_eq!(world.password_runs(), before, "neither costs a password");
        }
        let mut letters = world.post().await;
        letters.sort_by(|one, other| one.to.cmp(&other.to));
        let [known, unknown] = letters.try_into().unwrap();
        assert_eq!(known.subject, "You already have an account with Landfall");
        assert!(known.text.contains("https://landfall.example/sign-in"), "{}", known.text);
        assert!(!known.text.contains("confirm/"), "{}", known.text);
        assert_eq!(unknown.subject, "Confirm your e-mail address for Landfall");

        for address in ["ana@example.org", "ben@example.org"] {
            let before = world.password_runs();
            let wrong = Password::typed("not the right password");
            let answer = services.sign_in(&email(address), &wrong, client(2)).await.unwrap();
            assert_eq!(answer.unwrap_err(), services::accounts::SignInRefusal::Wrong);
            assert_eq!(world.password_runs() - before, 1, "{address} costs one run of argon2");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_for_a_day_to_the_second_and_is_not_revived_by_the_clock() {
    on_each_database(async |world| {
        let services = &world.services;
        services.begin_sign_up(&email("ana@example.org"), Language::English, client(1)).await.unwrap().unwrap();
        let link = link_in(&world.post().await[0]);
        world.clock.advance(24 * HOUR - Duration::from_micros(1));
        assert!(services.open_confirmation(&link).await.unwrap().is_ok());
        world.clock.advance(Duration::from_micros(1));
        assert_eq!(services.open_confirmation(&link).await.unwrap().unwrap_err(), LinkProblem::Expired);
        assert_eq!(services.accept_terms(&link, TERMS_VERSION).await.unwrap(), Err(LinkProblem::Expired));
        world.clock.step_back(HOUR);
        assert_eq!(services.open_confirmation(&link).await.unwrap().unwrap_err(), LinkProblem::Expired);
        assert_eq!(services.open_confirmation("nonsense").await.unwrap().unwrap_err(), LinkProblem::Unknown);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_link_that_was_sent_works_until_one_makes_the_account() {
    on_each_database(async |world| {
        let services = &world.services;
        for _ in 0..2 {
            services.begin_sign_up(&email("ana@example.org"), Language::English, client(1)).await.unwrap().unwrap();
        }
        let links: Vec<String> = world.post().await.iter().map(link_in).collect();
        assert_ne!(links[0], links[1]);
        for link in &links {
            services.accept_terms(link, TERMS_VERSION).await.unwrap().unwrap();
        }
        let password = Password::typed(PASSWORD);
        let (one, other) = tokio::join!(
            services.choose_password(&links[0], &password),
            services.choose_password(&links[1], &password)
        );
        let results = [one.unwrap(), other.unwrap()];
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
        assert_eq!(world.post().await.len(), 1, "one account");
        for link in &links {
            assert_eq!(services.open_confirmation(link).await.unwrap().unwrap_err(), LinkProblem::Used);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weak_password_is_refused_with_its_reason_and_costs_no_hash() {
    on_each_database(async |world| {
        let services = &world.services;
        services.begin_sign_up(&email("ana.lopez@example.org"), Language::English, client(1)).await.unwrap().unwrap();
        let link = link_in(&world.post().await[0]);
        services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
        for (typed, problem) in [
            ("kettle violet", PasswordProblem::TooShort),
            ("1qaz2wsx3edc4rfv", PasswordProblem::Common),
            ("violet lopez kettle", PasswordProblem::ContainsEmail),
            ("violet landfall kettle", PasswordProblem::ContainsSiteName),
        ] {
            let password = Password::typed(typed);
            let refused = services.choose_password(&link, &password).await.unwrap().unwrap_err();
            assert_eq!(refused, ChooseRefusal::Password(problem));
            let strength = services.password_strength(&link, &password).await.unwrap().unwrap();
            assert_eq!(strength.problem, Some(problem));
        }
        let strong = services.password_strength(&link, &Password::typed(PASSWORD)).await.unwrap().unwrap();
        assert!(strong.score >= 3 && strong.problem.is_none(), "{strong:?}");
        assert_eq!(world.password_runs(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_can_ask_five_times_in_an_hour_and_a_network_ten_times() {
    on_each_database(async |world| {
        let services = &world.services;
        let ask = async |address: &str, network| {
            services.begin_sign_up(&email(address), Language::English, client(network)).await.unwrap()
        };
        for network in 0..5 {
            assert!(ask("ana@example.org", network).await.is_ok());
        }
        let too_many = ask("ANA@example.org", 9).await.unwrap_err();
        assert_eq!(too_many.until, services.now().plus(HOUR));
        world.clock.advance(HOUR - Duration::from_micros(1));
        assert!(ask("ana@example.org", 10).await.is_err());
        world.clock.advance(Duration::from_micros(1));
        assert!(ask("ana@example.org", 11).await.is_ok());

        for number in 0..10 {
            assert!(ask(&format!("person{number}@example.org"), 20).await.is_ok());
        }
        assert!(ask("person11@example.org", 20).await.is_err());
        assert!(ask("person11@example.org", 21).await.is_ok(), "others are not held up");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_is_seeded_once_and_can_be_signed_in_to() {
    on_each_database(async |world| {
        let ana = world.services.seed_demonstration().await.unwrap().unwrap();
        assert_eq!(world.services.seed_demonstration().await.unwrap(), Some(ana));
        let attempt = world
            .services
            .sign_in(&email(ana.email), &Password::typed(ana.password), client(1))
            .await
            .unwrap()
            .unwrap();
        let code = code_among(&world.post().await);
        assert!(world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_personal_can_be_read_in_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("landfall.db");
    let database = storage::Database::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    database.migrate(domain::Timestamp::from_micros(0)).await.unwrap();
    let world = services::testing::World::on(database);
    sign_up(&world, "canary.quetzal@example.org").await;
    let phone = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
    let phone = Client::new("2001:db8:7:9:1:2:3:4".parse().unwrap()).with_browser(Browser::of(phone));
    let (attempt, code) = steps::begin_sign_in(&world, "canary.quetzal@example.org").await;
    let signed_in = world.services.enter_code(attempt.as_str(), &code, phone).await.unwrap().unwrap();
    world.services.sign_out(signed_in.token.as_str(), phone).await.unwrap();
    world
        .services
        .begin_sign_up(&email("second.quetzal@example.org"), Language::English, client(7))
        .await
        .unwrap()
        .unwrap();
    world.database.close().await;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for secret in ["quetzal", "example.org", "192.0.2", "2001:db8", "firefox", "android", "violet", "one-time code"]
        {
            assert!(!text.contains(secret), "{secret} can be read");
        }
    }
}
