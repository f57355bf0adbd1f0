//! What people ask the agency to do in a case, on both databases.

use domain::case::{CannotAsk, Kind, ServiceDetail, ServiceRequest};
use domain::{CaseId, Happening, MessageId, MessageText, StaffRole, ThreadId, ThreadSubject};
use services::Session;
use services::desk::{Deed, Typed};
use services::testing::{World, on_each_database};
use services::threads::{Answering, NewRequest, RequestRefusal, WriteRefusal};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const REASON: &str = "My mother is dying in Oaxaca.";

type Asked = Result<ThreadId, RequestRefusal>;

async fn ask_as(
    ana: &Person,
    message: MessageId,
    case: CaseId,
    what: (ServiceRequest, Option<ServiceDetail>),
) -> Asked {
    let (subject, text) = (ThreadSubject::parse("Please").unwrap(), MessageText::parse(REASON).unwrap());
    let new = NewRequest { message, case, what: what.0, detail: what.1, subject: &subject, text: &text, seen: 0 };
    ana.services.ask_service(&ana.session, new, client(1)).await.unwrap()
}

async fn ask(ana: &Person, case: CaseId, what: ServiceRequest, detail: Option<ServiceDetail>) -> Asked {
    ask_as(ana, ana.services.new_message_id(), case, (what, detail)).await
}

async fn expedite(ana: &Person, case: CaseId) -> Asked {
    ask(ana, case, ServiceRequest::Expedite, Some(ServiceDetail::Emergency)).await
}

async fn events(world: &World, ana: &Person, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.into_iter().map(|event| event.what).collect()
}

async fn act(world: &World, officer: &Session, case: CaseId, kind: Kind, reason: &str) {
    let said = Typed::from([("reason".to_owned(), reason.to_owned())]);
    let deed = Deed::read(kind, "i-90", world.services.today(), &said).unwrap();
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn each_thing_is_asked_for_once_at_a_time_and_answered_in_a_thread() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        assert!(world.services.service_requests(&ben.session, case).await.unwrap().is_none());
        assert_eq!(
            ask(&ben, case, ServiceRequest::Late, None).await,
            Err(RequestRefusal::Write(WriteRefusal::NotFound))
        );
        let card = ask(&ana, case, ServiceRequest::NotReceived, Some(ServiceDetail::Card)).await;
        assert_eq!(card, Err(RequestRefusal::CannotAsk(CannotAsk::NoCard)));
        let from = world.services.today().saturating_add(time::Duration::days(180));
        let late = ask(&ana, case, ServiceRequest::Late, None).await;
        assert_eq!(late, Err(RequestRefusal::CannotAsk(CannotAsk::Early { from })));

        let help = Some(ServiceDetail::Hearing);
        let message = ana.services.new_message_id();
        let thread = ask_as(&ana, message, case, (ServiceRequest::Accommodation, help)).await.unwrap();
        let again = ask_as(&ana, message, case, (ServiceRequest::Accommodation, help)).await;
        assert_eq!(again, Ok(thread), "the same one sent twice is one");
        let other = ask(&ana, case, ServiceRequest::Accommodation, help).await;
        assert_eq!(other, Err(RequestRefusal::Open(thread)));
        let copy = world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap().json();
        let copy: serde_json::Value = serde_json::from_str(&copy).unwrap();
        assert_eq!(copy["threads"][0]["request"], "accommodation", "it is in the copy of their data");
        let offered = world.services.service_requests(&ana.session, case).await.unwrap().unwrap();
        let open: Vec<_> = offered.iter().filter_map(|one| Some((one.what, one.open?))).collect();
        assert_eq!(open, [(ServiceRequest::Accommodation, thread)]);

        let waiting = desk(&world, &officer).waiting_threads(1).await.unwrap().waiting;
        assert_eq!(waiting[0].about.request, Some(ServiceRequest::Accommodation));
        let text = MessageText::parse("An interpreter will be there.").unwrap();
        let message = world.services.new_message_id();
        let answer = Answering { thread, message, seen: 1, text: &text, closes: true, documents: 0 };
        desk(&world, &officer).answer_thread(answer, client(2)).await.unwrap().unwrap();
        assert!(ask(&ana, case, ServiceRequest::Accommodation, help).await.is_ok(), "it may be needed again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_is_asked_for_once_in_a_case_and_an_officer_decides() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.post().await;
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            presses.spawn(async move {
                let (subject, text) = (ThreadSubject::parse("Please").unwrap(), MessageText::parse(REASON).unwrap());
                let (message, detail) = (services.new_message_id(), Some(ServiceDetail::Emergency));
                let what = ServiceRequest::Expedite;
                let new = NewRequest { message, case, what, detail, subject: &subject, text: &text, seen: 0 };
                services.ask_service(&session, new, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|asked| asked.is_ok()).count(), 1, "{done:?}");
        assert_eq!(events(&world, &ana, case).await.last(), Some(&Happening::ExpediteAsked));
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        about(&world.post().await, &format!("We received your request to decide sooner: {receipt}"));
        let acts = desk(&world, &officer).case(case).await.unwrap().unwrap().acts;
        let acts: Vec<_> = acts.into_iter().flat_map(|(_, acts)| acts).collect();
        assert!(acts.contains(&Kind::ExpediteGranted) && acts.contains(&Kind::ExpediteDenied));
        world.clock.advance(std::time::Duration::from_secs(60));
        act(&world, &officer, case, Kind::ExpediteDenied, "The letter of the hospital is older than a year.").await;
        assert_eq!(events(&world, &ana, case).await.last(), Some(&Happening::ExpediteDenied));
        let thread = done.into_iter().find_map(Result::ok).unwrap();
        let text = MessageText::parse("Please read our letter.").unwrap();
        let message = world.services.new_message_id();
        let answer = Answering { thread, message, seen: 1, text: &text, closes: true, documents: 0 };
        desk(&world, &officer).answer_thread(answer, client(2)).await.unwrap().unwrap();
        assert_eq!(expedite(&ana, case).await, Err(RequestRefusal::CannotAsk(CannotAsk::AskedBefore)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_dies_on_the_way_leaves_nothing_behind() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let before = rows(&world.database).await;
        let mut statement = 1;
        loop {
            die_at_statement(&world.database, statement);
            let (subject, text) = (ThreadSubject::parse("Please").unwrap(), MessageText::parse(REASON).unwrap());
            let (message, detail) = (world.services.new_message_id(), Some(ServiceDetail::Emergency));
            let what = ServiceRequest::Expedite;
            let new = NewRequest { message, case, what, detail, subject: &subject, text: &text, seen: 0 };
            let asked = world.services.ask_service(&ana.session, new, client(1)).await;
            if !has_died(&world.database) {
                asked.unwrap().unwrap();
                break;
            }
            assert!(asked.is_err(), "{statement}");
            assert_eq!(rows(&world.database).await, before, "{statement}");
            statement += 1;
        }
        assert!(statement > 8, "{statement}");
    })
    .await;
}
