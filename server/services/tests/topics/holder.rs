//! Whose account it is.

use crate::steps::{client, sign_in, sign_up};
use domain::{AccountKind, Holder, Role};
use services::accounts::HolderRefusal;
use services::filing::Begin;
use services::testing::{World, on_each_database};

const ANA: &str = "ana@example.org";

fn holder(family: &str) -> Holder {
    let typed = |key: &str| if key == "family" { family.to_owned().leak() } else { "" };
    Holder::read(AccountKind::Applicant, &typed, domain::Timestamp::from_micros(0).date()).unwrap()
}

fn organization() -> Holder {
    let name = |text: &str| domain::Name::parse(text).unwrap();
    let role = Role::Organization {
        organization: name("Ejemplo Inc."),
        title: name("Owner"),
        address: domain::AddressLine::parse("1 Elm Street").unwrap(),
    };
    Holder { role, ..holder("Paz") }
}

async fn session(world: &World, address: &str) -> services::Session {
    sign_up(world, address).await;
    let token = sign_in(world, address).await;
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_says_of_themselves_is_theirs_alone() {
    on_each_database(async |world| {
        let (ana, ben) = (session(&world, ANA).await, session(&world, "ben@example.org").await);
        assert_eq!(world.services.holder(&ana).await.unwrap(), None);
        world.services.save_holder(&ana, &holder("Paz"), client(1)).await.unwrap().unwrap();
        world.services.save_holder(&ana, &holder("Paz León"), client(1)).await.unwrap().unwrap();
        assert_eq!(world.services.holder(&ana).await.unwrap(), Some(holder("Paz León")));
        assert_eq!(world.services.holder(&ben).await.unwrap(), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_account_is_used_as_is_fixed_once_there_is_a_form_in_it() {
    on_each_database(async |world| {
        let ana = session(&world, ANA).await;
        let save = async |holder: Holder| world.services.save_holder(&ana, &holder, client(1)).await.unwrap();
        assert_eq!(save(organization()).await, Ok(()));
        assert_eq!(save(holder("Paz")).await, Ok(()), "nothing was begun yet");
        world.services.start_draft(&ana, "i-90", Begin::Blank).await.unwrap().unwrap();
        assert_eq!(save(organization()).await, Err(HolderRefusal::KindIsFixed));
        assert_eq!(save(holder("León")).await, Ok(()), "a name can change");
        assert_eq!(world.services.holder(&ana).await.unwrap(), Some(holder("León")));
    })
    .await;
}
