//! What a person has told before is filled into their next form, and looked at before it counts.

use std::time::Duration;

use crate::paperwork::{self, Person, person, worked_example};
use crate::steps::client;
use domain::{AccountKind, DraftId, Holder};
use services::cases::MOVE_FORM;
use services::filing::{Begin, Draft, Save, SignRefusal, Source, Step};
use services::testing::on_each_database;

const FEE: i64 = 41_500;

async fn begun(who: &Person, form: &str, begin: Begin) -> Draft {
    let id = who.services.start_draft(&who.session, form, begin).await.unwrap().unwrap();
    who.draft(id).await
}

async fn tell_who_it_is(who: &Person, kind: AccountKind) {
    let typed = |key: &str| match key {
        "given" => "Ana",
        "family" => "Paz León",
        "phone" => "+1 713 555 0142",
        "organization" | "title" => "Ejemplo",
        "address" => "1 Elm Street",
        "certified" => "yes",
        _ => "",
    };
    let holder = Holder::read(kind, &typed, who.services.today()).unwrap();
    who.services.save_holder(&who.session, &holder, client(1)).await.unwrap().unwrap();
}

fn sources(draft: &Draft) -> Vec<(&str, &Source)> {
    draft.taken_over.iter().map(|taken| (taken.question.as_str(), &taken.from)).collect()
}

async fn continued(who: &Person, draft: DraftId, page: &str, step: Step) -> Draft {
    let base_version = who.draft(draft).await.version;
    let save = Save { draft, page, base_version, posted: Vec::new(), step };
    who.services.save_page(&who.session, save).await.unwrap().unwrap().draft
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_form_has_what_the_last_one_was_told() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let filed = ana.filled(FEE).await;
        let told = ana.draft(filed).await;
        let next = begun(&ana, "n-400", Begin::WithWhatWasTold).await;

        for key in ["legal-name.family", "date-of-birth.year", "a-number", "eyes", "race"] {
            assert!(told.answers.get(key).is_some_and(|typed| !typed.is_empty()), "{key}");
            assert_eq!(next.answers.get(key), told.answers.get(key), "{key}");
        }
        let from = Source::Form { id: "i-90".to_owned(), on: world.services.today() };
        assert!(sources(&next).contains(&("legal-name", &from)), "{:?}", next.taken_over);
        let email = next.answers.get("email").map(str::to_owned);
        let told_email = told.answers.get("email").filter(|typed| !typed.is_empty()).map(str::to_owned);
        assert_eq!(email, told_email.or(Some("ana@example.org".to_owned())));

        let blank = begun(&ana, "n-400", Begin::Blank).await;
        assert!(blank.answers.is_empty() && blank.taken_over.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_signed_before_everything_that_was_filled_in_is_looked_at() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let first = ana.filled(FEE).await;
        let answers = ana.draft(first).await.answers;
        let next = begun(&ana, "i-90", Begin::WithWhatWasTold).await;
        let (id, count) = (next.id, next.taken_over.len());
        assert!(count > 10, "{count}");

        // What was not asked of her before is typed now, and saves itself.
        for page in next.form.pages() {
            let base_version = ana.draft(id).await.version;
            let posted = paperwork::pairs(&answers);
            let save = Save { draft: id, page: page.name(), base_version, posted, step: Step::Stay };
            ana.services.save_page(&ana.session, save).await.unwrap().unwrap();
        }
        let typed = ana.draft(id).await;
        let evaluation = typed.evaluate(world.services.today());
        assert!(evaluation.is_complete());
        assert_eq!(typed.taken_over.len(), count, "a page that saves itself was not looked at");
        let sign = ana.signing(id, "Ana Lucía Reyes").await;
        assert_eq!(ana.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::NotComplete));

        let pages: Vec<_> = typed.to_look_at(&evaluation).into_iter().map(str::to_owned).collect();
        let mut left = pages.len();
        for page in &pages {
            let seen = continued(&ana, id, page, Step::Continue).await;
            left -= 1;
            assert_eq!(seen.to_look_at(&seen.evaluate(world.services.today())).len(), left, "{page}");
        }
        ana.sign(id).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_tells_who_its_person_is() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        tell_who_it_is(&ana, AccountKind::Applicant).await;
        let draft = begun(&ana, "i-90", Begin::WithWhatWasTold).await;
        let expected =
            [("legal-name", &Source::Account), ("daytime-phone", &Source::Account), ("email", &Source::Account)];
        assert_eq!(sources(&draft), expected);
        let typed = ["legal-name.given", "legal-name.family", "email"].map(|key| draft.answers.get(key).unwrap());
        assert_eq!(typed, ["Ana", "Paz León", "ana@example.org"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_goes_from_one_client_to_another() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        tell_who_it_is(&ana, AccountKind::Organization).await;
        ana.filled(FEE).await;
        let draft = begun(&ana, "i-90", Begin::WithWhatWasTold).await;
        assert!(draft.answers.is_empty() && draft.taken_over.is_empty(), "{:?}", draft.taken_over);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_elses_answers_are_found() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        ana.filled(FEE).await;
        let draft = begun(&ben, "i-90", Begin::WithWhatWasTold).await;
        assert_eq!(sources(&draft), [("email", &Source::Account)]);
        assert_eq!(draft.answers.get("email"), Some("ben@example.org"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_the_one_of_the_next_form_and_the_old_one_of_the_next_move() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        ana.filled(FEE).await;
        world.clock.advance(Duration::from_secs(60));
        let lived = begun(&ana, MOVE_FORM, Begin::WithWhatWasTold).await;
        let card = Source::Form { id: "i-90".to_owned(), on: world.services.today() };
        assert_eq!(lived.answers.get("previous-address.street"), Some("214 Linden Street"));
        assert!(sources(&lived).contains(&("previous-address", &card)), "{:?}", lived.taken_over);
        assert_eq!(lived.answers.get("present-address.street"), None, "nobody has told it yet");

        let moved = worked_example(&world.services, MOVE_FORM, |answers| {
            answers.get("mail-at-home") == Some("yes") && answers.get("who-signs") == Some("self")
        });
        let street = moved.get("present-address.street");
        ana.file(MOVE_FORM, &moved).await;
        world.clock.advance(Duration::from_secs(60));
        let report = Source::Form { id: MOVE_FORM.to_owned(), on: world.services.today() };
        let next = begun(&ana, "i-90", Begin::WithWhatWasTold).await;
        assert_eq!((next.answers.get("mailing.street"), next.answers.get("lives-at-mailing")), (street, Some("yes")));
        assert_eq!(next.answers.get("physical.street"), street, "should they say that they get their mail elsewhere");
        for question in ["mailing", "lives-at-mailing"] {
            assert!(sources(&next).contains(&(question, &report)), "{question}: {:?}", next.taken_over);
        }
        let again = begun(&ana, MOVE_FORM, Begin::WithWhatWasTold).await;
        assert_eq!(again.answers.get("previous-address.street"), street);
    })
    .await;
}
