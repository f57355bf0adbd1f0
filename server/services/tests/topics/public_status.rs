//! What anybody is told who knows a receipt number, on both databases.

use std::time::Duration;

use domain::{CaseEvent, Happening, ReceiptNumber, Status};
use services::cases::StatusRefusal;
use services::filing::Begun;
use services::testing::on_each_database;
use storage::cases;

use crate::paperwork::person;
use crate::steps::client;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_knows_the_number_is_told_where_the_case_stands() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let Begun::Filed(id) = ana.begin(draft).await else { panic!("filed") };
        let own = world.services.case(&ana.session, id).await.unwrap().unwrap();
        let told = world.services.public_status(&own.receipt, client(1)).await.unwrap().unwrap();
        assert_eq!((&told.receipt, &told.form, told.status), (&own.receipt, &own.form, Status::Received));
        assert_eq!((told.since, &told.happened, &told.todo), (own.since, &own.happened, &None));

        world.clock.advance(Duration::from_secs(86_400));
        let event = CaseEvent { at: world.services.now(), what: Happening::IdentityAppointment(world.services.now()) };
        let added = world.database.write((id, event), |tx, (id, event)| Box::pin(cases::add_event(tx, *id, *event)));
        added.await.unwrap();
        let own = world.services.case(&ana.session, id).await.unwrap().unwrap();
        let told = world.services.public_status(&own.receipt, client(1)).await.unwrap().unwrap();
        assert_eq!((told.status, told.since), (Status::IdentityAppointment, world.services.now()));
        assert_eq!(told.todo, Some(own.todo));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_of_no_case_is_told_from_one_of_uscis_and_whoever_collects_them_waits() {
    on_each_database(async |world| {
        let ask = async |number: &str, from| {
            let number: ReceiptNumber = number.parse().unwrap();
            world.services.public_status(&number, client(from)).await.unwrap().unwrap_err()
        };
        for _ in 0..30 {
            assert_eq!(ask("LFD0000000001", 1).await, StatusRefusal::Unknown);
            assert_eq!(ask("IOE0912345678", 1).await, StatusRefusal::Elsewhere);
        }
        let until = world.services.now().plus(Duration::from_secs(600));
        for number in ["LFD0000000001", "IOE0912345678"] {
            assert_eq!(ask(number, 1).await, StatusRefusal::TooMany { until });
        }
        assert_eq!(ask("LFD0000000001", 2).await, StatusRefusal::Unknown, "another network does not wait");
        world.clock.advance(Duration::from_secs(601));
        assert_eq!(ask("LFD0000000001", 1).await, StatusRefusal::Unknown);
    })
    .await;
}
