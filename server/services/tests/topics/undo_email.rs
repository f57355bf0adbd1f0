//! The way back to the address that an account had, on both databases.

use crate::steps::change_email::{
    ANA, BACK, CHANGED, DAY, EVE, EXPIRED, GONE, HOUR, LATER, MINUTE, NEW, SECOND, USED, address, asked, change,
    confirm, events, not_me, person, session, try_password, undo,
};
use crate::steps::{PASSWORD, about, account_link, add_app, client, email, sign_in};
use domain::Password;
use services::accounts::{EmailRefusal, SignInRefusal};
use services::audit::Event;
use services::testing::on_each_database;

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_gives_back_the_old_address_and_locks_everyone_out() {
    on_each_database(async |world| {
        let services = &world.services;
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        world.clock.advance(9 * MINUTE);
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        add_app(&world, &token).await;
        world.clock.advance(HOUR / 4);
        confirm(&world, &link).await.unwrap();
        let undo_link = account_link(about(&world.post().await, CHANGED));
        world.clock.advance(7 * DAY - SECOND);
        let waiting = services.sign_in(&email(NEW), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
        world.post().await;

        for _ in 0..2 {
            assert!(services.open_not_me(&undo_link).await.unwrap().unwrap().is_of_former_email());
        }
        assert_eq!(address(&world, account).await, email(NEW), "opening it changes nothing");
        let letters = undo(&world, &undo_link).await;
        assert_eq!(letters.len(), 2);
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, NEW));
        assert!(!about(&letters, GONE).text.contains("/link/"));
        assert_eq!(address(&world, account).await, email(ANA));
        assert!(session(&world, &token).await.is_none());
        assert!(services.enter_code(waiting.as_str(), "000000", client(1)).await.unwrap().is_err());
        for typed in [ANA, NEW] {
            assert_eq!(try_password(&world, typed).await.unwrap_err(), SignInRefusal::Wrong);
        }
        let reset = account_link(about(&letters, BACK));
        // The app that was added after the new address was asked for is gone: nothing but the mailbox is asked for.
        let chosen = services.reset_password(&reset, &Password::typed("mitten harbor velvet ladder"), client(9)).await;
        assert_eq!(chosen.unwrap(), Ok(email(ANA)));
        assert_eq!(not_me(&world, &undo_link).await, USED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_undos_one_counts_and_it_is_one_event() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (_, undo_link) = change(&world, &token, ANA, NEW).await;
        let presses: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), undo_link.clone());
                tokio::spawn(async move { services.not_me(&link, client(9)).await.unwrap() })
            })
            .collect();
        let mut undone = 0;
        for press in presses {
            undone += usize::from(press.await.unwrap().is_ok());
        }
        let letters = world.post().await;
        assert_eq!((undone, letters.len()), (1, 2));
        let reset = account_link(about(&letters, BACK));
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(9)).await.unwrap().unwrap();
        world.post().await;
        let here = session(&world, &sign_in(&world, ANA).await).await.unwrap();
        let told = events(&world, &here).await.into_iter();
        let told: Vec<_> = told.filter(|event| matches!(event, Event::EmailGivenBack | Event::NotMe)).collect();
        assert_eq!(told, [Event::EmailGivenBack]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_from_before_the_change_gives_the_old_address_back_too() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let earlier = account_link(&world.post().await[0]);
        let (notice, _) = change(&world, &token, ANA, NEW).await;
        let letters = undo(&world, &notice).await;
        assert_eq!((about(&letters, BACK).to.as_str(), letters.len()), (ANA, 2));
        assert_eq!(address(&world, here.account).await, email(ANA));
        let letters = undo(&world, &earlier).await;
        let again = about(&letters, "Choose a new password for your Landfall account");
        assert_eq!((again.to.as_str(), letters.len()), (ANA, 1), "nothing is left to give back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_undo_gives_back_what_counted_before_its_change() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, first) = change(&world, &token, ANA, NEW).await;
        let (_, second) = change(&world, &token, NEW, LATER).await;
        assert_eq!(about(&undo(&world, &second).await, BACK).to, NEW);
        assert_eq!(address(&world, account).await, email(NEW));
        let letters = undo(&world, &first).await;
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, NEW));
        assert_eq!(address(&world, account).await, email(ANA));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_undoes_later_changes_and_their_links_bring_nothing_back() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, first) = change(&world, &token, ANA, NEW).await;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let notice_to_new = account_link(&world.post().await[0]);
        let (asked_of_new, second) = change(&world, &token, NEW, LATER).await;
        let letters = undo(&world, &first).await;
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, LATER));
        for link in [&notice_to_new, &asked_of_new, &second] {
            assert_eq!(not_me(&world, link).await, USED, "whoever was locked out does not come back");
        }
        assert_eq!(address(&world, account).await, email(ANA));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_of_a_later_change_leaves_the_undo_of_an_earlier_one() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (notice, first) = change(&world, &token, ANA, NEW).await;
        // Back to the first one and away again: it counted before and after the other.
        change(&world, &token, NEW, ANA).await;
        let (_, third) = change(&world, &token, ANA, LATER).await;
        undo(&world, &third).await;
        assert_eq!(address(&world, account).await, email(ANA));
        for link in [&first, &notice] {
            undo(&world, link).await;
            assert_eq!(address(&world, account).await, email(ANA));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_came_later_cannot_take_the_way_back_from_the_first_one() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, of_ana) = change(&world, &token, ANA, EVE).await;
        let (_, of_eve) = change(&world, &token, EVE, ANA).await;
        change(&world, &token, ANA, LATER).await;
        undo(&world, &of_eve).await;
        assert_eq!(address(&world, account).await, email(EVE));
        undo(&world, &of_ana).await;
        assert_eq!(address(&world, account).await, email(ANA), "who had it first has the last word");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_seven_days_nothing_undoes_a_change_and_the_old_address_is_forgotten() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let earlier = account_link(&world.post().await[0]);
        let (notice, undo_link) = change(&world, &token, ANA, NEW).await;
        world.clock.advance(7 * DAY - SECOND);
        world.services.sweep().await.unwrap();
        assert!(world.services.open_not_me(&undo_link).await.unwrap().is_ok());
        world.clock.advance(SECOND);
        for link in [&undo_link, &notice] {
            assert_eq!(not_me(&world, link).await, EXPIRED, "to the instant");
        }
        world.services.sweep().await.unwrap();
        let mut reader = world.database.reader().await.unwrap();
        let lookup = world.services.vault().lookup("email", email(ANA).lookup_form());
        assert!(storage::former_emails::find(&mut reader, account, &lookup).await.unwrap().is_none());
        drop(reader);
        world.clock.step_back(DAY);
        for link in [&undo_link, &notice] {
            assert!(not_me(&world, link).await.is_err(), "a clock that is set back revives nothing");
        }
        assert_eq!(not_me(&world, &earlier).await, EXPIRED, "nor what nobody opened when it was over");
        assert_eq!(address(&world, account).await, email(NEW));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_address_that_has_an_account_by_now_is_given_back_when_it_is_free() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (notice, undo_link) = change(&world, &token, ANA, NEW).await;
        let second = person(&world, ANA).await;
        let before = world.services.now();
        for link in [&undo_link, &notice] {
            assert_eq!(world.services.open_not_me(link).await.unwrap().unwrap_err(), EmailRefusal::Taken);
            assert_eq!(not_me(&world, link).await, Err(EmailRefusal::Taken));
        }
        assert!(world.post().await.is_empty() && session(&world, &token).await.is_some(), "nothing was changed");
        assert!(session(&world, &second).await.is_some_and(|session| session.proven_at <= before));

        change(&world, &second, ANA, "else@example.net").await;
        assert_eq!(about(&undo(&world, &undo_link).await, BACK).to, ANA);
        assert_eq!(address(&world, account).await, email(ANA));
        assert!(session(&world, &second).await.is_some(), "the other account is left alone");
    })
    .await;
}
