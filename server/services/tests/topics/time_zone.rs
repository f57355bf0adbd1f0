//! Which day it is where the agency is, on both databases.

use std::time::Duration;

use domain::case::day;
use domain::{Money, TimeZone};
use forms::{Answers, Library, examples};
use services::filing::SignRefusal;
use services::testing::{World, on_each_database};

use crate::paperwork::person;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// At one in the morning of 24 November in Universal Time, at an agency in New York: there it is eight in the evening of the 23rd.
fn in_the_evening(world: World) -> World {
    world.clock.advance(13 * HOUR);
    world.in_zone(TimeZone::default())
}

/// Form I-90 of somebody whose 14th birthday was 30 days ago on 23 November 2026: on that day registering is free, and on the
/// next one it is too late for that.
fn registers_at_14() -> Answers {
    let form = Library::embedded().forms().find(|form| form.id() == "i-90").expect("the form is in the library");
    let registers = examples::answers(form).into_iter().find(|(answers, day)| {
        let evaluation = form.evaluate(answers, *day);
        answers.get("reason") == Some("turned-14") && evaluation.is_complete() && evaluation.fees().total == Some(0)
    });
    let (answers, _) = registers.expect("a worked example");
    let born = [("date-of-birth.year", "2012"), ("date-of-birth.month", "10"), ("date-of-birth.day", "24")];
    answers.iter().chain(born).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_and_the_rules_of_its_form_are_of_the_day_where_the_agency_is() {
    on_each_database(async |world| {
        let world = in_the_evening(world);
        let ana = person(&world, "ana@example.org").await;
        assert_eq!(Some(world.services.today()), day("2026-11-23"));
        let answers = registers_at_14();
        let (on_its_day, too_late) = (ana.start().await, ana.start().await);
        ana.fill(on_its_day, &answers).await;
        ana.fill(too_late, &answers).await;

        assert_eq!(ana.sign(on_its_day).await.fee, Money::ZERO);
        let case = ana.filed(on_its_day).await;
        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(Some(filing.signed_on), day("2026-11-23"));
        let told: String = world.post().await.into_iter().map(|letter| letter.text).collect();
        assert!(told.contains("23 November 2026") && !told.contains("24 November 2026"), "{told}");

        world.clock.advance(4 * HOUR);
        assert_eq!(Some(world.services.today()), day("2026-11-24"), "midnight has come to New York");
        let sign = ana.signing(too_late, "Ana Reyes").await;
        assert_eq!(world.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::NotComplete));
        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(Some(filing.signed_on), day("2026-11-23"), "what was signed stays");
    })
    .await;
}
