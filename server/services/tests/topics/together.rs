//! Two forms that go together, on both databases: the request not to pay a fee goes with one form, once.

use std::sync::Arc;

use crate::paperwork::{Person, person, worked_example};
use domain::{CaseEvent, CaseId, DraftId, Happening, Money};
use services::cases::{Together, Waiting};
use services::filing::{Begin, Companion, CompanionState, Sign, SignMistake, SignRefusal, Signed};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::companions::OtherCase;
use tokio::task::JoinSet;

const ANA: &str = "ana@example.org";
const CARD: &str = "i-90";
const REQUEST: &str = "i-912";

async fn begun(who: &Person, form: &str) -> DraftId {
    who.services.start_draft(&who.session, form, Begin::Blank).await.unwrap().unwrap()
}

/// A card to replace, whose fee is asked to be waived.
async fn card(world: &World, who: &Person) -> DraftId {
    let draft = begun(who, CARD).await;
    who.fill(draft, &worked_example(&world.services, CARD, |answers| answers.get("waiver") == Some("yes"))).await;
    draft
}

async fn request(world: &World, who: &Person) -> CaseId {
    who.file(REQUEST, &worked_example(&world.services, REQUEST, |_| true)).await
}

async fn companion(who: &Person, draft: DraftId) -> Option<Companion> {
    who.services.companion(&who.session, &who.draft(draft).await).await.unwrap()
}

async fn state(who: &Person, draft: DraftId) -> CompanionState {
    companion(who, draft).await.expect("another form has to go with it").state
}

/// The cases that can go with a draft.
async fn free(who: &Person, draft: DraftId) -> Vec<CaseId> {
    match state(who, draft).await {
        CompanionState::Filed(requests) => requests.into_iter().map(|request| request.case).collect(),
        _ => Vec::new(),
    }
}

async fn sign_with(who: &Person, draft: DraftId, companion: &str) -> Result<Signed, SignRefusal> {
    let name = who.draft(draft).await.evaluate(who.services.today()).signer_name().expect("a name");
    let sign = Sign { companion, ..who.signing(draft, &name).await };
    who.services.sign(&who.session, sign).await.unwrap()
}

async fn together(who: &Person, case: CaseId) -> Option<Together> {
    let case = who.services.case(&who.session, case).await.unwrap()?;
    who.services.together(&who.session, &case).await.unwrap()
}

async fn change(who: &Person, draft: DraftId, page: &str, key: &str, typed: &str) {
    let version = who.draft(draft).await.version;
    who.save(draft, page, version, &[(key, typed)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_whose_fee_is_to_be_waived_is_signed_when_the_request_is_filed() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let card = card(&world, &ana).await;
        let asked = companion(&ana, card).await.unwrap();
        let expected = Companion {
            form: REQUEST.to_owned(),
            page: Some("waiver".to_owned()),
            state: CompanionState::NotBegun,
            gone: None,
        };
        assert_eq!(asked, expected);
        let none = Err(SignRefusal::Mistakes(vec![SignMistake::NoCompanion]));
        for nothing in ["", "yes", "i-912"] {
            assert_eq!(sign_with(&ana, card, nothing).await, none, "{nothing}");
        }

        let draft = begun(&ana, REQUEST).await;
        assert_eq!(state(&ana, card).await, CompanionState::Begun(draft));
        ana.fill(draft, &worked_example(&world.services, REQUEST, |_| true)).await;
        assert_eq!(state(&ana, card).await, CompanionState::Ready(draft));
        assert_eq!(sign_with(&ana, card, &card.to_string()).await, Err(SignRefusal::CompanionGone), "it is not there");
        ana.sign(draft).await;
        assert_eq!(state(&ana, card).await, CompanionState::Ready(draft), "a signature is no filing");

        let request = ana.filed(draft).await;
        let CompanionState::Filed(requests) = state(&ana, card).await else { panic!("filed") };
        let [only] = requests.as_slice() else { panic!("one, not {requests:?}") };
        assert_eq!((only.case, only.filed_at, only.signed_by.is_empty()), (request, world.services.now(), false));
        let waits = Waiting { draft: card, form: CARD.to_owned() };
        assert_eq!(together(&ana, request).await, Some(Together::Waits(vec![waits])), "its page leads back");
        assert_eq!(sign_with(&ana, card, "").await, none);

        assert_eq!(sign_with(&ana, card, &request.to_string()).await.unwrap().fee, Money::default());
        assert_eq!(free(&ana, card).await, [request], "it goes with this one");
        let case = ana.filed(card).await;
        for (one, other, form) in [(case, request, REQUEST), (request, case, CARD)] {
            let Some(Together::With(OtherCase { case, receipt, form: named })) = together(&ana, one).await else {
                panic!("one")
            };
            let number = ana.services.case(&ana.session, other).await.unwrap().unwrap().receipt;
            assert_eq!((case, receipt, named.as_str()), (other, number, form));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_goes_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let request_first = request(&world, &ana).await;
        assert_eq!(together(&ana, request_first).await, Some(Together::Waits(Vec::new())), "it can be filed first");
        let [first, second] = [card(&world, &ana).await, card(&world, &ana).await];
        sign_with(&ana, first, &request_first.to_string()).await.unwrap();
        let receipt = ana.services.case(&ana.session, request_first).await.unwrap().unwrap().receipt;
        for _ in 0..2 {
            let asked = companion(&ana, second).await.unwrap();
            assert_eq!((asked.state, asked.gone.as_ref()), (CompanionState::NotBegun, Some(&receipt)));
            let refused = sign_with(&ana, second, &request_first.to_string()).await;
            assert_eq!(refused, Err(SignRefusal::CompanionGone));
            ana.filed(first).await;
        }
        let another = request(&world, &ana).await;
        assert_eq!(free(&ana, second).await, [another]);
        sign_with(&ana, second, &another.to_string()).await.unwrap();
        ana.filed(second).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_sign_with_one_request_at_the_same_moment_one_gets_it() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, ANA).await);
        for _ in 0..5 {
            let request = request(&world, &ana).await.to_string();
            let mut posts = JoinSet::new();
            for draft in [card(&world, &ana).await, card(&world, &ana).await] {
                let (ana, request) = (Arc::clone(&ana), request.clone());
                posts.spawn(async move { (draft, sign_with(&ana, draft, &request).await) });
            }
            let (signed, told): (Vec<_>, Vec<_>) = posts.join_all().await.into_iter().partition(|(_, it)| it.is_ok());
            let ([(signed, _)], [(left, told)]) = (signed.as_slice(), told.as_slice()) else {
                panic!("one of each, not {signed:?} and {told:?}");
            };
            assert_eq!(*told, Err(SignRefusal::CompanionGone));
            ana.filed(*signed).await;
            ana.services.discard_draft(&ana.session, *left).await.unwrap().unwrap();
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_changed_or_deleted_lets_go_of_its_request() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let request = request(&world, &ana).await;
        let [first, second, third] = [card(&world, &ana).await, card(&world, &ana).await, card(&world, &ana).await];
        sign_with(&ana, first, &request.to_string()).await.unwrap();
        assert_eq!(free(&ana, second).await, []);

        change(&ana, first, "parents", "mother-given-name", "Rosalinda").await;
        assert_eq!(free(&ana, second).await, [request]);
        sign_with(&ana, second, &request.to_string()).await.unwrap();
        assert_eq!(sign_with(&ana, first, &request.to_string()).await, Err(SignRefusal::CompanionGone));

        ana.services.discard_draft(&ana.session, second).await.unwrap().unwrap();
        sign_with(&ana, third, &request.to_string()).await.unwrap();
        let case = ana.filed(third).await;
        let Some(Together::With(OtherCase { case: with, .. })) = together(&ana, request).await else { panic!("one") };
        assert_eq!(with, case);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_the_waiver_back_pays_and_keeps_the_request() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let request = request(&world, &ana).await;
        let [first, second] = [card(&world, &ana).await, card(&world, &ana).await];
        sign_with(&ana, first, &request.to_string()).await.unwrap();
        change(&ana, first, "waiver", "waiver", "no").await;
        assert_eq!(companion(&ana, first).await, None);
        assert_eq!(sign_with(&ana, first, &request.to_string()).await.unwrap().fee, Money::from_cents(41_500));
        ana.checkout(first).await;
        assert_eq!(free(&ana, second).await, [request], "what is paid for takes nothing along");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_closed_or_somebody_elses_goes_with_nothing() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.org").await);
        let [denied, bens] = [request(&world, &ana).await, request(&world, &ben).await];
        for what in [Happening::ReviewStarted, Happening::Denied] {
            let event = CaseEvent { at: world.services.now(), what };
            let added = world
                .database
                .write((denied, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
            added.await.unwrap();
        }
        let draft = card(&world, &ana).await;
        let asked = companion(&ana, draft).await.unwrap();
        assert_eq!((asked.state, asked.gone), (CompanionState::NotBegun, None));
        for other in [denied, bens] {
            assert_eq!(sign_with(&ana, draft, &other.to_string()).await, Err(SignRefusal::CompanionGone));
        }
        assert_eq!([together(&ana, denied).await, together(&ana, bens).await], [None, None]);
    })
    .await;
}
