//! Changing the password while signed in, on both databases.

use std::time::Duration;

use crate::steps::{PASSWORD, about, begin_sign_in, client, email, reset_link, sign_in, sign_up};
use domain::{Password, PasswordProblem};
use services::accounts::{ChangeRefusal, LinkProblem, SignInRefusal};
use services::testing::{World, on_each_database};
use services::{SecretToken, Session};

const ANA: &str = "ana@example.org";
const NEW: &str = "mitten harbor velvet ladder";
const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

async fn session(world: &World, token: &SecretToken) -> Option<Session> {
    world.services.session(token.as_str()).await.unwrap()
}

async fn change(world: &World, token: &SecretToken, password: &str) -> Result<(), ChangeRefusal> {
    let session = session(world, token).await.unwrap();
    world.services.change_password(&session, &Password::typed(password), client(1)).await.unwrap()
}

async fn with_password(world: &World, password: &str) -> Result<SecretToken, SignInRefusal> {
    world.services.sign_in(&email(ANA), &Password::typed(password), client(1)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_changes_after_a_fresh_proof_and_everyone_else_is_out() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        world.clock.advance(PROOF_ENDS);
        assert_eq!(change(&world, &held, NEW).await, Err(ChangeRefusal::ProofNeeded));
        let fresh = sign_in(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let asked = reset_link(&world, ANA).await;
        assert_eq!(change(&world, &fresh, NEW).await, Ok(()));
        let step = world.services.reset_step(&asked).await.unwrap();
        assert_eq!(step, Err(LinkProblem::Used), "whoever asked for a link has it for nothing");

        assert!(session(&world, &held).await.is_none(), "another session has ended");
        assert!(session(&world, &fresh).await.is_some(), "and this one has not");
        let late = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap();
        assert!(late.is_err(), "who knew the old password is not let in");
        about(&world.post().await, "The password of your Landfall account was changed");
        assert_eq!(with_password(&world, PASSWORD).await.unwrap_err(), SignInRefusal::Wrong);
        assert!(with_password(&world, NEW).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weak_new_password_changes_nothing_and_costs_no_hash() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let (held, other) = (sign_in(&world, ANA).await, sign_in(&world, ANA).await);
        world.post().await;
        let before = world.password_runs();
        for (weak, problem) in
            [("short", PasswordProblem::TooShort), ("ana@example.org ana@example.org", PasswordProblem::ContainsEmail)]
        {
            assert_eq!(change(&world, &held, weak).await, Err(ChangeRefusal::Password(problem)));
        }
        assert_eq!(world.password_runs(), before);
        assert!(session(&world, &other).await.is_some());
        assert!(world.post().await.is_empty());
        assert!(with_password(&world, PASSWORD).await.is_ok());
    })
    .await;
}
