//! A later edition of a form comes into force while people fill it in, sign it and pay for it, on both databases.

use std::time::Duration;

use crate::paperwork::{Person, pairs, person, posted};
use domain::DraftId;
use forms::edition::Turn;
use payment::Action;
use services::filing::{
    Begun, Draft, Keep, PayRefusal, PaymentState, Save, SaveOutcome, Saved, SignRefusal, SignedAt, Step,
};
use services::testing::{World, on_each_database, two_editions};
use tokio::task::JoinSet;

const OLD: &str = "2025-01-20";
const NEW: &str = "2026-12-01";
const FEE: i64 = 41_500;

/// Until 18 December, three days after the later edition has come into force.
const UNTIL_THEN: Duration = Duration::from_secs(25 * 24 * 60 * 60);

/// The product with both editions, the earlier one accepted until this day.
fn with_editions(mut world: World, until: Option<&str>) -> World {
    world.services = world.services.with_library(two_editions(until));
    world
}

impl Person {
    async fn continue_from(&self, draft: &Draft, page: &str, fields: &[(&str, &str)]) -> Saved {
        let save =
            Save { draft: draft.id, page, base_version: draft.version, posted: posted(fields), step: Step::Continue };
        self.services.save_page(&self.session, save).await.unwrap().unwrap()
    }

    /// Does what the later edition asks for.
    async fn catch_up(&self, id: DraftId) -> Draft {
        let draft = self.continue_from(&self.draft(id).await, "languages", &[("languages", "Spanish")]).await.draft;
        self.continue_from(&draft, "eyes", &[]).await.draft
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_who_opens_a_draft_carries_it_over_and_loses_nothing() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.filled(FEE).await;
        let version = ana.draft(id).await.version;
        ana.save(id, "ssn", version, &[("ssn", "not yet known")]).await;
        let before = ana.draft(id).await;
        assert_eq!((before.form.edition(), before.moved_from.is_some()), (OLD, false));

        world.clock.advance(UNTIL_THEN);
        let [listed] = world.services.drafts(&ana.session).await.unwrap().try_into().unwrap();
        assert_eq!(listed.form.edition(), OLD, "a list opens nothing");
        let draft = ana.draft(id).await;
        assert_eq!((draft.form.edition(), draft.version), (NEW, before.version + 1));
        assert_eq!((draft.saved_at, draft.page.clone()), (before.saved_at, before.page), "it is not the person's work");
        assert_eq!(draft.answers.iter().count(), before.answers.iter().count());
        for (key, typed) in before.answers.iter() {
            let key = if key == "mother-given-name" { "mother-first-name" } else { key };
            assert_eq!(draft.answers.get(key), Some(typed), "{key}");
        }

        assert_eq!(draft.moved_from.as_ref().map(|form| form.edition()), Some(OLD));
        assert_eq!(draft.look_at, ["eyes"]);
        let changes = draft.changed_questions();
        let changes: Vec<_> = changes.iter().map(|change| (change.name.as_str(), change.turn)).collect();
        assert_eq!(changes, [("languages", Turn::New), ("eyes", Turn::Changed), ("ssn", Turn::Gone)]);
        assert_eq!(ana.draft(id).await.version, draft.version, "opening it again changes nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_who_open_it_at_once_one_carries_it_over() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        world.clock.advance(UNTIL_THEN);
        let mut windows = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            windows.spawn(async move { services.draft(&session, id).await.unwrap().unwrap() });
        }
        for draft in windows.join_all().await {
            assert_eq!((draft.form.edition(), draft.version), (NEW, 2));
            assert!(draft.moved_from.is_none(), "who has typed nothing is told nothing");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_changed_is_looked_at_before_it_is_signed_and_told_once() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let earlier = ana.filled(0).await;
        ana.sign(earlier).await;
        let Begun::Filed(filed) = ana.begin(earlier).await else { panic!("filed") };
        let id = ana.filled(0).await;

        world.clock.advance(UNTIL_THEN);
        let draft = ana.draft(id).await;
        let (done, total) = draft.progress(&draft.evaluate(world.services.today()));
        assert_eq!(done + 2, total, "one page is new, and one is to be looked at again");
        let draft = ana.continue_from(&draft, "languages", &[("languages", "Spanish")]).await.draft;
        assert!(draft.evaluate(world.services.today()).is_complete());
        let name = draft.evaluate(world.services.today()).signer_name().unwrap();
        let sign = ana.signing(id, &name).await;
        let refused = world.services.sign(&ana.session, sign).await.unwrap();
        assert_eq!(refused.unwrap_err(), SignRefusal::NotComplete);

        let typing = ana.save(id, "eyes", draft.version, &[]).await;
        assert_eq!(typing.draft.look_at, ["eyes"], "a page that saves itself is not looked at yet");
        let seen = ana.continue_from(&draft, "eyes", &[]).await;
        assert_eq!(seen.outcome, SaveOutcome::Unchanged, "the answer still fits");
        assert!(seen.draft.look_at.is_empty() && seen.draft.moved_from.is_none());
        ana.sign(id).await;
        let Begun::Filed(case) = ana.begin(id).await else { panic!("filed") };
        for (case, edition) in [(filed, OLD), (case, NEW)] {
            let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
            assert_eq!(filing.form.edition(), edition, "what is filed stays in the edition that was signed");
        }
        assert_eq!(ana.draft(earlier).await.form.edition(), OLD);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_stands_while_the_agency_still_takes_its_edition() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.filled(0).await;
        let signed = ana.sign(id).await;
        world.clock.advance(UNTIL_THEN);
        let draft = ana.draft(id).await;
        assert_eq!((draft.form.edition(), draft.signed), (OLD, Some(SignedAt { at: signed.at, fee: signed.fee })));

        let changed = ana.save(id, "eyes", draft.version, &[("eyes", "blue")]).await.draft;
        assert_eq!((changed.form.edition(), changed.signed), (NEW, None), "whoever changes it signs the later one");
        assert_eq!(changed.answers.get("eyes"), Some("blue"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_ends_with_its_edition_before_anybody_pays_for_it() {
    on_each_database(async |world| {
        let world = with_editions(world, Some("2026-12-14"));
        let ana = person(&world, "ana@example.org").await;
        let id = ana.filled(FEE).await;
        ana.sign(id).await;
        world.clock.advance(UNTIL_THEN);
        let language = domain::Language::English;
        let refused = world.services.begin_payment(&ana.session, id, language).await.unwrap();
        assert_eq!(refused.unwrap_err(), PayRefusal::NotSigned);
        let draft = ana.draft(id).await;
        assert_eq!((draft.form.edition(), draft.signed), (NEW, None));
        ana.catch_up(id).await;
        ana.sign(id).await;
        let checkout = ana.checkout(id).await;
        world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
        assert!(matches!(
            world.services.payment_returned(&ana.session, id).await.unwrap().unwrap(),
            PaymentState::Filed(_)
        ));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_at_the_checkout_when_an_edition_ends_is_filed_as_it_was_signed() {
    on_each_database(async |world| {
        let world = with_editions(world, Some("2026-12-14"));
        // Ten minutes before midnight of the last day.
        world.clock.advance(Duration::from_secs((21 * 24 + 11) * 60 * 60 + 50 * 60));
        let ana = person(&world, "ana@example.org").await;
        let id = ana.filled(FEE).await;
        let checkout = ana.check_out(id).await;
        world.clock.advance(Duration::from_secs(20 * 60));
        assert_eq!(ana.draft(id).await.form.edition(), OLD, "the money may be on its way");
        world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
        let state = world.services.payment_returned(&ana.session, id).await.unwrap().unwrap();
        let PaymentState::Filed(case) = state else { panic!("filed, not {state:?}") };
        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(filing.form.edition(), OLD);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_from_before_the_later_edition_loses_nothing() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let shown = ana.save(id, "parents", 1, &[("father-given-name", "Luis")]).await.draft.version;
        world.clock.advance(UNTIL_THEN);
        assert_eq!(ana.draft(id).await.form.edition(), NEW);

        for (mother, ssn) in [("Rosa", "123"), ("Rosalía", "123456789")] {
            let saved = ana.save(id, "parents", shown, &[("mother-given-name", mother), ("is-admin", "yes")]).await;
            let is_first = mother == "Rosa";
            assert_eq!(saved.outcome == SaveOutcome::OtherEdition, is_first);
            assert_eq!(matches!(saved.outcome, SaveOutcome::Collided(_)), !is_first);
            let gone = ana.save(id, "ssn", shown, &[("ssn", ssn)]).await;
            assert_eq!(gone.outcome, SaveOutcome::OtherEdition);
            assert_eq!(gone.draft.answers.get("ssn"), Some(ssn), "what is asked no more is kept");
        }
        let draft = ana.draft(id).await;
        assert_eq!(draft.answers.get("father-given-name"), Some("Luis"));
        assert_eq!(
            (draft.answers.get("mother-first-name"), draft.answers.get("mother-given-name")),
            (Some("Rosa"), None)
        );
        assert_eq!(draft.answers.get("is-admin"), None);
        // Typing on in a window is a later answer to a question that was answered meanwhile: both are kept.
        let [aside] = draft.asides.as_slice() else { panic!("{:?}", draft.asides) };
        assert_eq!((aside.field.as_str(), aside.yours.as_str()), ("mother-first-name", "Rosalía"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_kept_aside_follows_its_question() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        ana.save(id, "parents", 1, &[("mother-given-name", "Rosa")]).await;
        ana.save(id, "parents", 1, &[("mother-given-name", "Eva")]).await;
        world.clock.advance(UNTIL_THEN);
        let draft = ana.draft(id).await;
        let asides: Vec<_> = draft.asides.iter().map(|aside| (aside.field.as_str(), aside.yours.as_str())).collect();
        assert_eq!(asides, [("mother-first-name", "Eva")]);
        let chosen = world.services.resolve_collision(&ana.session, id, "mother-first-name", Keep::Yours).await;
        assert_eq!(chosen.unwrap().unwrap().answers.get("mother-first-name"), Some("Eva"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_certified_what_was_asked_before_is_asked_again() {
    on_each_database(async |world| {
        let world = with_editions(world, None);
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let examples = forms::Library::embedded()
            .forms()
            .find(|form| form.id() == "i-90")
            .map(|form| forms::examples::answers(form));
        let helped =
            examples.unwrap().into_iter().map(|(answers, _)| answers).find(|answers| {
                answers.has_answer("interpreter-signature") && answers.has_answer("preparer-signature")
            });
        ana.fill(id, &helped.unwrap()).await;
        world.clock.advance(UNTIL_THEN);
        let draft = ana.draft(id).await;
        assert!(!pairs(&draft.answers).iter().any(|(key, _)| key.contains("-signature.")));
    })
    .await;
}
