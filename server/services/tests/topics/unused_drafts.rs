//! Drafts that nobody works on, on both databases: nobody loses one unwarned, and money and filings are never lost.

use std::time::Duration;

use crate::paperwork::{Person, person};
use domain::{DraftId, Language, Place};
use services::Letter;
use services::filing::{Action, Tended};
use services::testing::{World, on_each_database};
use tokio::task::JoinSet;

const HOUR: Duration = Duration::from_secs(60 * 60);
const FEE: i64 = 41_500;

const REMINDED: Tended = Tended { reminded: 1, removed: 0 };
const REMOVED: Tended = Tended { reminded: 0, removed: 1 };
const NOTHING: Tended = Tended { reminded: 0, removed: 0 };

const fn days(number: u64) -> Duration {
    Duration::from_secs(number * 24 * 60 * 60)
}

async fn tend(world: &World) -> Tended {
    world.services.tend_drafts().await.unwrap()
}

async fn is_there(person: &Person, draft: DraftId) -> bool {
    person.services.draft(&person.session, draft).await.unwrap().is_some()
}

/// The words for the last day of a draft, as its pages and its mail write them.
async fn last_day(person: &Person, draft: DraftId, language: Language) -> String {
    words::Words::of(language).date(person.draft(draft).await.kept_until.date())
}

async fn times_in_log(world: &World, person: &Person, kind: &str) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    let events = storage::audit::newest_of(&mut reader, person.session.account, 0, 100).await.unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}

fn assert_reminder(letter: &Letter, draft: DraftId, language: Language, last_day: &str) {
    assert_eq!((letter.to.as_str(), letter.language), ("ana@example.org", language));
    let link = format!("https://landfall.example{}", Place::TaskList(draft).path(language));
    assert!(letter.text.lines().any(|line| line == link), "the link stands alone: {}", letter.text);
    assert!(letter.text.contains("I-90") && letter.text.contains(last_day), "{}", letter.text);
    assert!(letter.subject.contains(last_day), "{}", letter.subject);
    for typed in ["Ana", "Lucía", "Reyes", "Rosa"] {
        assert!(!letter.text.contains(typed) && !letter.subject.contains(typed), "it says nothing that was typed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_told_two_weeks_before_and_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        for language in Language::ALL {
            world.services.set_language(&ana.session, language).await.unwrap();
            let draft = ana.filled(FEE).await;
            let last_day = last_day(&ana, draft, language).await;
            world.clock.advance(days(166) - HOUR);
            assert_eq!(tend(&world).await, NOTHING);
            world.clock.advance(HOUR);
            assert_eq!(tend(&world).await, REMINDED);
            let letters = world.post().await;
            assert_eq!(letters.len(), 1);
            assert_reminder(&letters[0], draft, language, &last_day);

            world.clock.advance(days(10));
            assert_eq!(tend(&world).await, NOTHING);
            assert!(world.post().await.is_empty(), "it was said already");
            world.services.discard_draft(&ana.session, draft).await.unwrap().unwrap();
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_there_until_its_day_is_over_and_gone_then() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let used = ana.start().await;
        let kept_until = ana.draft(draft).await.kept_until;
        world.clock.advance(days(166));
        ana.save(used, "parents", 1, &[("mother-given-name", "Rosa")]).await;
        assert_eq!(tend(&world).await, REMINDED);
        assert_eq!(ana.draft(draft).await.kept_until, kept_until, "what was said first still holds");
        world.clock.advance(days(14) + 36 * HOUR - HOUR);
        assert_eq!(tend(&world).await, NOTHING, "somewhere on earth its day is not over");
        assert!(is_there(&ana, draft).await);

        world.clock.advance(HOUR);
        assert_eq!(tend(&world).await, REMOVED);
        assert!(!is_there(&ana, draft).await);
        assert!(is_there(&ana, used).await);
        assert_eq!(times_in_log(&world, &ana, "draft_ended").await, 1);
        assert_eq!(tend(&world).await, NOTHING);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_a_page_keeps_a_draft_even_if_nothing_in_it_changes() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        let name = [("mother-given-name", "Rosa")];
        let version = ana.save(draft, "parents", 1, &name).await.draft.version;
        for _ in 0..2 {
            world.clock.advance(days(170));
            assert_eq!(tend(&world).await, REMINDED, "each time it comes near its end");
            world.clock.advance(days(9));
            let saved = ana.save(draft, "parents", version, &name).await.draft;
            assert_eq!(saved.version, version, "nothing was changed");
            assert_eq!(saved.kept_until, world.services.now().plus(days(180)));
            world.clock.advance(days(100));
            assert_eq!(tend(&world).await, NOTHING);
            ana.save(draft, "parents", version, &name).await;
        }
        world.clock.advance(days(179));
        assert_eq!(tend(&world).await, REMINDED);
        assert!(is_there(&ana, draft).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_year_without_a_server_a_person_still_has_two_weeks() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        world.clock.advance(days(400));
        let promised = ana.draft(draft).await.kept_until;
        assert_eq!(promised, world.services.now().plus(days(14)), "no page names a day that has passed");
        assert_eq!(tend(&world).await, REMINDED);
        assert_reminder(
            &world.post().await[0],
            draft,
            Language::English,
            &last_day(&ana, draft, Language::English).await,
        );
        world.clock.advance(days(14));
        assert_eq!(tend(&world).await, NOTHING);
        assert_eq!(ana.draft(draft).await.kept_until, promised);
        world.clock.advance(36 * HOUR);
        assert_eq!(tend(&world).await, REMOVED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_wrong_takes_nothing_and_writes_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        // A year ahead by mistake, for an hour.
        world.clock.advance(days(365));
        assert_eq!(tend(&world).await, REMINDED);
        assert_eq!(world.post().await.len(), 1);
        world.clock.step_back(days(365));
        assert_eq!(tend(&world).await, NOTHING);
        world.clock.advance(days(200));
        assert_eq!(tend(&world).await, NOTHING, "the mail named a later day");

        // Worked on since, the draft is told about anew; then the clock goes back past all of it.
        ana.save(draft, "parents", 1, &[("mother-given-name", "Rosa")]).await;
        world.clock.advance(days(170));
        assert_eq!(tend(&world).await, REMINDED);
        assert_eq!(world.post().await.len(), 1);
        world.clock.step_back(days(300));
        assert_eq!(tend(&world).await, NOTHING);
        world.clock.advance(days(300) + days(14));
        assert_eq!(tend(&world).await, NOTHING);
        world.clock.advance(36 * HOUR);
        assert_eq!(tend(&world).await, REMOVED);
        assert!(world.post().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_a_filing_nor_money_is_lost_with_a_draft() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        // Filed.
        let filed = ana.filled(0).await;
        ana.sign(filed).await;
        ana.begin(filed).await;
        // Signed without a fee, and the browser closed before it was filed.
        let signed = ana.filled(0).await;
        ana.sign(signed).await;
        // The provider was never heard of again.
        let open = ana.filled(FEE).await;
        ana.check_out(open).await;
        // Paid, and nobody filed it yet.
        let paid = ana.filled(FEE).await;
        let checkout = ana.check_out(paid).await;
        let version = ana.draft(paid).await.version;
        ana.save(paid, "eyes", version, &[("eyes", "blue")]).await;
        world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
        world.services.payment_returned(&ana.session, paid).await.unwrap().unwrap();
        world.post().await;

        for _ in 0..3 {
            world.clock.advance(days(200));
            assert_eq!(tend(&world).await, NOTHING);
        }
        assert!(world.post().await.is_empty(), "nobody is told what will not happen");
        for draft in [filed, signed, open, paid] {
            assert!(is_there(&ana, draft).await);
        }

        // As soon as it is known that nothing was paid, the draft is like any other.
        world.services.reconcile().await.unwrap();
        assert_eq!(tend(&world).await, REMINDED);
        world.clock.advance(days(16));
        assert_eq!(tend(&world).await, REMOVED);
        assert!(!is_there(&ana, open).await);
        assert!(is_there(&ana, paid).await && is_there(&ana, filed).await && is_there(&ana, signed).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_and_going_to_pay_keep_a_draft_like_saving() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        for step in ["sign", "pay"] {
            world.clock.advance(days(100));
            if step == "sign" {
                ana.sign(draft).await;
            } else {
                ana.begin(draft).await;
            }
            assert_eq!(ana.draft(draft).await.kept_until, world.services.now().plus(days(180)), "{step}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_at_once_write_one_mail_and_remove_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        for (step, expected) in [(days(170), REMINDED), (days(30), REMOVED)] {
            world.clock.advance(step);
            let mut tasks = JoinSet::new();
            for _ in 0..50 {
                let services = world.services.clone();
                tasks.spawn(async move { services.tend_drafts().await.unwrap() });
            }
            let done = tasks.join_all().await;
            assert_eq!(done.iter().filter(|tended| **tended == expected).count(), 1);
            assert_eq!(done.iter().filter(|tended| **tended == NOTHING).count(), 49);
        }
        assert_eq!(world.post().await.len(), 1);
        assert!(!is_there(&ana, draft).await);
        assert_eq!(times_in_log(&world, &ana, "draft_ended").await, 1);
    })
    .await;
}
