//! Another address for an account, on both databases.

use crate::steps::change_email::{
    ANA, ASKED, CHANGED, COUNTS, DAY, EVE, EXPIRED, HOUR, LATER, MINUTE, NEW, SECOND, USED, again, ask, asked, change,
    confirm, events, person, session, try_password, undo,
};
use crate::steps::{PASSWORD, about, add_app, begin_sign_in, client, code_among, email, reset_link, sign_up};
use domain::{Language, Password};
use services::accounts::{EmailRefusal, LinkProblem, NewEmailRefusal, SignInRefusal};
use services::audit::Event;
use services::testing::on_each_database;

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_address_counts_and_nothing_that_went_to_the_old_one_lets_anybody_in() {
    on_each_database(async |world| {
        let services = &world.services;
        let token = person(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let reset = reset_link(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        assert_eq!(services.new_email(&session(&world, &token).await.unwrap()).await.unwrap(), Some(email(NEW)));
        for _ in 0..2 {
            assert_eq!(services.open_confirm_email(&link).await.unwrap(), Ok(email(NEW)));
        }
        assert_eq!(services.open_not_me(&link).await.unwrap().unwrap_err(), EmailRefusal::Link(LinkProblem::Unknown));
        assert!(try_password(&world, ANA).await.is_ok(), "opening it changes nothing");
        world.post().await;

        assert_eq!(confirm(&world, &link).await, Ok(()));
        let letters = world.post().await;
        assert_eq!((about(&letters, CHANGED).to.as_str(), about(&letters, COUNTS).to.as_str()), (ANA, NEW));
        let here = session(&world, &token).await.expect("who is signed in stays signed in");
        assert_eq!(here.email(services).unwrap(), email(NEW));
        assert_eq!(services.new_email(&here).await.unwrap(), None);
        assert!(services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().is_err());
        assert_eq!(services.reset_step(&reset).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(confirm(&world, &link).await, USED);
        assert_eq!(events(&world, &here).await[..1], [Event::EmailChanged]);
        assert!(events(&world, &here).await.contains(&Event::EmailAsked));
        assert!(world.post().await.is_empty());

        assert_eq!(try_password(&world, ANA).await.unwrap_err(), SignInRefusal::Wrong);
        let attempt = try_password(&world, NEW).await.unwrap();
        let letters = world.post().await;
        assert_eq!(letters[0].to, NEW);
        services.enter_code(attempt.as_str(), &code_among(&letters), client(2)).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_for_lost_codes_ends_with_the_address_it_was_asked_from() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        add_app(&world, &token).await;
        let reset = reset_link(&world, ANA).await;
        world.services.ask_for_lost(&reset, client(3)).await.unwrap().unwrap();
        let here = session(&world, &token).await.unwrap();
        assert!(world.services.home(&here).await.unwrap().waiting.is_some());
        world.post().await;
        change(&world, &token, ANA, NEW).await;
        assert!(world.services.home(&here).await.unwrap().waiting.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_is_asked_for_after_a_fresh_proof_and_five_times_an_hour() {
    on_each_database(async |world| {
        let held = person(&world, ANA).await;
        world.clock.advance(10 * MINUTE);
        assert_eq!(ask(&world, &held, NEW).await, Err(NewEmailRefusal::ProofNeeded));
        let token = again(&world, ANA).await;
        assert_eq!(ask(&world, &token, "ANA@Example.ORG").await, Err(NewEmailRefusal::Same));
        assert!(world.post().await.is_empty());
        for _ in 0..5 {
            asked(&world, &token, ANA, NEW).await;
        }
        let until = world.services.now().plus(HOUR);
        assert_eq!(ask(&world, &token, LATER).await, Err(NewEmailRefusal::TooMany { until }));
        let here = session(&world, &token).await.unwrap();
        assert_eq!(world.services.new_email(&here).await.unwrap(), Some(email(NEW)), "the last one still counts");
        assert!(world.post().await.is_empty());
        world.clock.advance(HOUR);
        assert!(ask(&world, &again(&world, ANA).await, LATER).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_asks_for_ten_new_addresses_in_an_hour() {
    on_each_database(async |world| {
        let people = [person(&world, ANA).await, person(&world, EVE).await];
        for token in &people {
            for _ in 0..5 {
                ask(&world, token, NEW).await.unwrap();
            }
        }
        let third = person(&world, "carla@example.org").await;
        assert!(matches!(ask(&world, &third, LATER).await, Err(NewEmailRefusal::TooMany { .. })));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_whether_a_new_address_has_an_account() {
    on_each_database(async |world| {
        sign_up(&world, EVE).await;
        let token = person(&world, ANA).await;
        assert_eq!(ask(&world, &token, EVE).await, Ok(()));
        let letters = world.post().await;
        let known = about(&letters, "You already have an account with Landfall");
        assert!(known.to == EVE && !known.text.contains("/link/"));
        assert_eq!((about(&letters, ASKED).to.as_str(), letters.len()), (ANA, 2), "as for any address");
        let here = session(&world, &token).await.unwrap();
        assert_eq!(world.services.new_email(&here).await.unwrap(), Some(email(EVE)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_about_a_new_address_come_in_the_language_of_the_account() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let here = session(&world, &token).await.unwrap();
        world.services.set_language(&here, Language::Spanish).await.unwrap();
        ask(&world, &token, NEW).await.unwrap();
        let letters = world.post().await;
        let link = about(&letters, "Confirme su nueva dirección de correo para Landfall");
        about(&letters, "Alguien pidió una nueva dirección de correo para su cuenta de Landfall");
        let line = link.text.lines().find(|line| line.starts_with("https://landfall.example/es/link/")).unwrap();
        confirm(&world, line.rsplit('/').next().unwrap()).await.unwrap();
        let letters = world.post().await;
        about(&letters, "Se cambió la dirección de correo de su cuenta de Landfall");
        about(&letters, "Su cuenta de Landfall tiene ahora esta dirección de correo");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_new_address_works_for_a_day_and_a_newer_one_ends_it() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (first, _) = asked(&world, &token, ANA, NEW).await;
        let (second, _) = asked(&world, &token, ANA, LATER).await;
        assert_eq!(confirm(&world, &first).await, USED);
        world.clock.advance(DAY);
        assert_eq!(confirm(&world, &second).await, EXPIRED, "to the instant");
        world.clock.step_back(HOUR);
        assert_eq!(confirm(&world, &second).await, EXPIRED);

        let token = again(&world, ANA).await;
        let (third, _) = asked(&world, &token, ANA, NEW).await;
        world.clock.advance(DAY + SECOND);
        world.services.sweep().await.unwrap();
        world.clock.step_back(2 * SECOND);
        assert_eq!(confirm(&world, &third).await, USED, "what was swept is not revived");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_presses_at_the_same_moment_one_changes_the_address() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        let presses: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), link.clone());
                tokio::spawn(async move { services.confirm_email(&link, client(9)).await.unwrap() })
            })
            .collect();
        let mut changed = 0;
        for press in presses {
            match press.await.unwrap() {
                Ok(_) => changed += 1,
                Err(refusal) => assert!(matches!(refusal, EmailRefusal::Link(LinkProblem::Used)), "{refusal:?}"),
            }
        }
        assert_eq!((changed, world.post().await.len()), (1, 2));
        let here = session(&world, &token).await.unwrap();
        let changes = events(&world, &here).await.into_iter().filter(|event| *event == Event::EmailChanged);
        assert_eq!(changes.count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_another_account_has_by_now_stays_its_own() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        let theirs = person(&world, NEW).await;
        assert_eq!(world.services.open_confirm_email(&link).await.unwrap(), Err(EmailRefusal::Taken));
        assert_eq!(confirm(&world, &link).await, Err(EmailRefusal::Taken));
        assert!(world.post().await.is_empty());
        let here = session(&world, &token).await.unwrap();
        assert_eq!(here.email(&world.services).unwrap(), email(ANA));
        change(&world, &theirs, NEW, "else@example.net").await;
        assert_eq!(confirm(&world, &link).await, Ok(()), "it is free again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_or_a_new_password_ends_a_change_that_nobody_confirmed_yet() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, notice) = asked(&world, &token, ANA, NEW).await;
        undo(&world, &notice).await;
        assert_eq!(confirm(&world, &link).await, USED);

        let reset = reset_link(&world, ANA).await;
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(3)).await.unwrap().unwrap();
        world.post().await;
        let (link, _) = asked(&world, &again(&world, ANA).await, ANA, NEW).await;
        let reset = reset_link(&world, ANA).await;
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(3)).await.unwrap().unwrap();
        assert_eq!(confirm(&world, &link).await, USED, "whoever asked for it was locked out");
    })
    .await;
}
