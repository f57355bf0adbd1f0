//! Which office has a case, on both databases.

use std::time::Duration;

use domain::case::{Asked, CaseOffice, Kind};
use domain::{CaseId, StaffRole};
use services::Session;
use services::cases::WhereItIs;
use services::desk::Deed;
use services::systems::Report;
use services::testing::{World, on_each_database};
use storage::event_words;

use crate::add_case::{IOE, has, letter, told};
use crate::delete_account::{ask, hours};
use crate::desk::{desk, seen, staff};
use crate::desk_acts::{deed, typed};
use crate::imports::number;
use crate::notices::filed;
use crate::paperwork::person;
use crate::steps::client;
use crate::systems::{caller, key, token};

const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const OFFICER: &str = "officer@example.org";
const MINUTE: Duration = Duration::from_secs(60);
const NEBRASKA: &str = "Nebraska Service Center";
const TEXAS: &str = "Texas Service Center";

/// That a case is sent to this office.
fn sent_to(world: &World, office: &str) -> Deed {
    let mut said = typed(world, Kind::Transferred);
    said.insert(Asked::Office.name().to_owned(), office.to_owned());
    Deed::read(Kind::Transferred, "i-90", world.services.today(), &said).unwrap()
}

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) {
    let seen = seen(world, officer, case).await;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(MINUTE);
}

async fn read_at_desk(world: &World, officer: &Session, case: CaseId) -> Option<WhereItIs> {
    desk(world, officer).case(case).await.unwrap().unwrap().where_it_is
}

async fn read_by(world: &World, who: &Session, case: CaseId) -> Option<WhereItIs> {
    world.services.case(who, case).await.unwrap().unwrap().where_it_is
}

fn at(office: CaseOffice, name: Option<&str>) -> Option<WhereItIs> {
    Some(WhereItIs { office, name: name.map(str::to_owned) })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_says_to_which_office_it_was_sent_and_when_it_is_there() {
    use CaseOffice::{Agency, OnTheWay, There};
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(MINUTE);
        let read = async || {
            let own = read_by(&world, &ana.session, case).await;
            assert_eq!(read_at_desk(&world, &officer, case).await, own, "the desk reads the same");
            own
        };
        let first = seen(&world, &officer, case).await.events + 1;
        assert_eq!(read().await, at(Agency, None));
        act(&world, &officer, case, sent_to(&world, NEBRASKA)).await;
        assert_eq!(read().await, at(OnTheWay(first), Some(NEBRASKA)));
        act(&world, &officer, case, deed(&world, Kind::Arrived)).await;
        assert_eq!(read().await, at(There(first), Some(NEBRASKA)));
        act(&world, &officer, case, sent_to(&world, TEXAS)).await;
        assert_eq!(read().await, at(OnTheWay(first + 2), Some(TEXAS)));

        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        let wrote: Vec<_> = view.history.into_iter().filter_map(|line| line.wrote).collect();
        assert_eq!(wrote.iter().filter_map(|wrote| wrote.office.as_deref()).collect::<Vec<_>>(), [TEXAS, NEBRASKA]);
        assert!(wrote.iter().all(|wrote| wrote.words.is_empty()), "what else was written is in the letter alone");
        let mut reader = world.database.reader().await.unwrap();
        let kept = event_words::of_case(&mut reader, case).await.unwrap();
        drop(reader);
        assert!(kept.len() == 2 && kept.iter().all(|row| !String::from_utf8_lossy(&row.sealed).contains("Center")));
        let copy = world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap().json();
        let copy: serde_json::Value = serde_json::from_str(&copy).unwrap();
        assert_eq!(copy["cases"][0]["events"][first - 1]["written"]["office"], NEBRASKA);

        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        assert_eq!(
            read_at_desk(&world, &officer, case).await,
            at(OnTheWay(first + 2), Some(TEXAS)),
            "it is the agency's"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_named_to_whoever_has_the_case_and_to_nobody_who_has_its_number() {
    use CaseOffice::{Agency, OnTheWay, There};
    on_each_database(async |world| {
        told(&world).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let case = desk(&world, &officer).find(&number(IOE)).await.unwrap().unwrap();
        let first = seen(&world, &officer, case).await.events + 1;
        assert_eq!(read_at_desk(&world, &officer, case).await, at(Agency, None));
        let system = caller(&world, &token(&world, "Docket").await).await;
        let tell = async |name: &str, event: &str, said: &[(&str, &str)]| {
            let details = said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
            let report = Report { event: event.to_owned(), details };
            world.services.report(system, number(IOE), &key(name), &report).await.unwrap().unwrap();
            world.clock.advance(MINUTE);
        };
        tell("sent", "transferred", &[("transfer", "jurisdiction"), ("office", TEXAS)]).await;
        let sent = at(OnTheWay(first), Some(TEXAS));
        assert_eq!(read_at_desk(&world, &officer, case).await, sent, "nobody has the case");

        world.services.add_case(&bob.session, &number(IOE), None, client(7)).await.unwrap().unwrap();
        let followed = world.services.followed_case(&bob.session, case).await.unwrap().unwrap();
        let public = world.services.public_status(&number(IOE), client(1)).await.unwrap().unwrap();
        assert!(!format!("{followed:?} {public:?}").contains(TEXAS));
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert_eq!(read_by(&world, &ana.session, case).await, sent);

        tell("there", "told", &[("status", "arrived")]).await;
        assert_eq!(read_by(&world, &ana.session, case).await, at(There(first), Some(TEXAS)));
        tell("abroad", "told", &[("status", "transferred-abroad")]).await;
        assert_eq!(read_by(&world, &ana.session, case).await, at(OnTheWay(first + 2), None), "nobody said to which");
    })
    .await;
}
