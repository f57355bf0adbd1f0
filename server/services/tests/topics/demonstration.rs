//! What there is to try in a demonstration, on both databases.

use std::time::Duration;

use domain::{EmailAddress, Password};
use services::desk::{Door, Listed, Waiting, Whose};
use services::testing::{World, on_each_database};
use services::{Demonstration, Session};
use storage::cases;

use crate::steps::client;

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

async fn officer(world: &World) -> Session {
    let [.., officer] = Demonstration::EVERYBODY;
    let (email, password) = (EmailAddress::parse(officer.email).unwrap(), Password::typed(officer.password));
    let attempt = world.services.sign_in(&email, &password, client(1)).await.unwrap().unwrap();
    let code = world.services.demonstration_codes().remove(0);
    let entered = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
    world.services.session(entered.token.as_str()).await.unwrap().unwrap()
}

/// How many cases an account has, and how many of them are open.
async fn standing(world: &World, one: Demonstration) -> (usize, usize) {
    let account = world.services.account_of_demonstration(one).await.unwrap();
    let all = cases::of_account(&mut world.database.reader().await.unwrap(), account).await.unwrap();
    let open = all.iter().filter(|case| case.history().unwrap().state().is_open()).count();
    (all.len(), open)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_a_list_of_clients_and_a_desk_are_there_and_time_goes_by() {
    on_each_database(async |world| {
        assert!(!world.services.is_demonstration_there().await.unwrap());
        world.services.seed_demonstration().await.unwrap().unwrap();
        assert!(world.services.is_demonstration_there().await.unwrap());
        let [ana, representative, ..] = Demonstration::EVERYBODY;
        assert_eq!(standing(&world, ana).await, (3, 3));
        assert_eq!(standing(&world, representative).await, (12, 12));
        world.services.tend_how_long().await.unwrap();
        assert!(!world.services.how_long("i-90").is_empty(), "enough cases were decided before");
        world.clock.advance(WEEK);
        let officer = officer(&world).await;
        let Some(Door::Open(desk)) = world.services.desk(&officer) else { panic!("the desk") };
        let of = |whose, waiting| Listed { whose, form: None, waiting, is_overdue: false };
        let mine = desk.work(&of(Whose::Mine, Waiting::Any), None).await.unwrap().cases;
        let nobodys = desk.work(&of(Whose::Nobodys, Waiting::Us), None).await.unwrap().cases;
        assert!(!mine.is_empty() && !nobodys.is_empty(), "work that is somebody's, and some that waits to be taken");
        assert!(mine.iter().all(|case| case.assignment.act_by.is_some()));
        assert_eq!(desk.templates().await.unwrap().len(), 3, "texts to start from");
        assert!(world.services.seed_demonstration().await.unwrap().is_some(), "again, nothing is added");
        assert_eq!(standing(&world, ana).await, (3, 3));

        let mut steps = 0;
        for _ in 0..52 {
            world.clock.advance(WEEK);
            steps += world.services.act_in_demonstration().await.unwrap();
        }
        assert!(steps > 60, "{steps}");
        let (_, open) = standing(&world, representative).await;
        assert!(open < 6, "after a year most are decided: {open} are open");
    })
    .await;
}
