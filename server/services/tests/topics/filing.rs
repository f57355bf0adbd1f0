//! From the signature to the receipt, on both databases: one filing, whatever happens on the way.

use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::bank::Bank;
use crate::paperwork::hook::{Hook, hand_in};
use crate::paperwork::{Person, person, posted};
use domain::{DraftId, Language, Money, Status};
use payment::{Action, Event, EventKey, Outcome, Paid};
use services::filing::{
    Begun, DiscardRefusal, EventRefusal, EventTaken, Next, PayRefusal, PaymentState, Reconciled, RowRefusal, Save,
    SaveRefusal, SignRefusal, Step,
};
use services::testing::{World, on_each_database};
use storage::payments::{self, PaymentState as Stored};
use storage::testing::{die_at_statement, has_died};
use storage::{audit, notices};
use tokio::task::JoinSet;
use words::say;

const FEE: i64 = 41_500;

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_form_becomes_a_case_with_a_receipt() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        assert_eq!(ana.sign(draft).await.fee, Money::from_cents(FEE));
        let checkout = ana.checkout(draft).await;
        let page = world.services.sandbox_checkout(&checkout).await.unwrap().unwrap();
        assert_eq!((page.amount, page.is_open), (Money::from_cents(FEE), true));

        let next = world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
        assert_eq!(next, Next::Return(format!("/drafts/{draft}/payment")));
        let state = world.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
        let PaymentState::Filed(case) = state else { panic!("filed, not {state:?}") };

        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.receipt.as_str(), view.status), ("LFD0000000001", Status::Received));
        let proof = world.services.filing(&ana.session, case).await.unwrap().unwrap().confirmation;
        assert_eq!((proof.paid, proof.receipt.clone()), (Money::from_cents(FEE), view.receipt));
        assert!(proof.payment_reference.unwrap().starts_with("SANDBOX-"));
        let [letter] = world.post().await.try_into().unwrap();
        assert_eq!(letter.subject, "We received your form: LFD0000000001");
        assert!(letter.text.contains(&format!("https://landfall.example/cases/{case}")), "{}", letter.text);
        assert!(letter.text.contains("$415.00"), "{}", letter.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_security_log_tells_of_each_step_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        ana.sign(draft).await;
        act(&world, &checkout, Action::Pay).await;
        let paid = paid_event(&world, "evt_1", &checkout);
        for _ in 0..2 {
            hand_in(&world.services, &paid).await.unwrap();
            returned(&ana, draft).await;
            world.services.reconcile().await.unwrap();
        }
        let discarded = ana.start().await;
        world.services.discard_draft(&ana.session, discarded).await.unwrap().unwrap();

        let mut reader = world.database.reader().await.unwrap();
        let events = audit::newest_of(&mut reader, ana.session.account, 0, 100).await.unwrap();
        for kind in ["form_signed", "fee_received", "filing_received", "draft_deleted"] {
            assert_eq!(events.iter().filter(|event| event.kind == kind).count(), 1, "{kind}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_a_fee_is_filed_at_once() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let Begun::Filed(case) = ana.begin(draft).await else { panic!("filed") };
        assert_eq!(ana.begin(draft).await, Begun::Filed(case), "again changes nothing");
        let history = world.services.case(&ana.session, case).await.unwrap().unwrap().history;
        let said: Vec<_> = history.into_iter().map(|line| line.what).collect();
        assert_eq!(said, [say::history_no_fee(), say::history_received()]);
        assert_eq!(ana.cases().await, 1);
        assert_eq!(world.post().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_at_once_make_one_filing() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, "ana@example.org").await);
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        act(&world, &checkout, Action::Pay).await;
        world.clock.advance(Duration::from_secs(180));
        let event = paid_event(&world, "evt_1", &checkout);

        let mut tasks = JoinSet::new();
        for number in 0..50 {
            let (ana, event) = (Arc::clone(&ana), event.clone());
            tasks.spawn(async move {
                let (services, session) = (&ana.services, &ana.session);
                match number % 4 {
                    0 => assert!(services.payment_returned(session, draft).await.unwrap().is_ok()),
                    1 => assert!(services.begin_payment(session, draft, Language::English).await.unwrap().is_ok()),
                    2 => assert!(hand_in(services, &event).await.is_ok()),
                    _ => assert!(services.reconcile().await.is_ok()),
                }
            });
        }
        tasks.join_all().await;

        assert_eq!(ana.cases().await, 1);
        assert!(ana.case_of(draft).await.is_some());
        assert_eq!(issued(&world, &ana).await, 1, "one receipt notice");
        assert_eq!(world.post().await.len(), 1, "one letter");
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn receipt_numbers_have_no_gaps_and_no_doubles() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, "ana@example.org").await);
        let mut tasks = JoinSet::new();
        for _ in 0..8 {
            let draft = ana.filled(0).await;
            ana.sign(draft).await;
            // Each button is pressed three times.
            for _ in 0..3 {
                let ana = Arc::clone(&ana);
                tasks.spawn(async move { ana.begin(draft).await });
            }
        }
        tasks.join_all().await;
        let cases = world.services.cases(&ana.session).await.unwrap();
        let mut receipts: Vec<_> = cases.into_iter().map(|case| case.receipt.to_string()).collect();
        receipts.sort();
        let expected: Vec<_> = (1..=8).map(|number| format!("LFD{number:010}")).collect();
        assert_eq!(receipts, expected);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_the_filing_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        act(&world, &checkout, Action::PayAndClose).await;
        let event = paid_event(&world, "evt_1", &checkout);
        let body = serde_json::to_vec(&event).unwrap();
        let key = EventKey::new(world.services.vault().lookup("sandbox events", ""));
        let signature = key.sign(&body, world.services.now());

        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let taken = world.services.payment_event(&signature, &body).await;
            if !has_died(&world.database) {
                assert_eq!(taken.unwrap(), Ok(EventTaken::New), "the copy that lived");
                break;
            }
            assert!(taken.unwrap_err().is_temporary(), "it is sent again");
            deaths += 1;
            assert_eq!(ana.case_of(draft).await, None);
            assert_eq!((ana.cases().await, issued(&world, &ana).await), (0, 0));
            assert_books(&world, 0, 0).await;
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 12, "it died between {deaths} statements");
        assert_eq!(hand_in(&world.services, &event).await, Ok(EventTaken::Again));
        let cases = world.services.cases(&ana.session).await.unwrap();
        assert_eq!(cases[0].receipt.as_str(), "LFD0000000001", "no death used up a number");
        assert_eq!((cases.len(), issued(&world, &ana).await, world.post().await.len()), (1, 1, 1));
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_before_the_checkout_opens_one_checkout() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        ana.sign(draft).await;
        let mut deaths = 0;
        let begun = loop {
            die_at_statement(&world.database, deaths + 1);
            let begun = world.services.begin_payment(&ana.session, draft, Language::English).await;
            if !has_died(&world.database) {
                break begun.unwrap().unwrap();
            }
            assert!(!matches!(begun, Ok(Ok(_))), "nothing was promised");
            deaths += 1;
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 3, "it died between {deaths} statements");
        assert_eq!(ana.begin(draft).await, begun, "it is still the same");
        let payments = payments::of_draft(&mut world.database.reader().await.unwrap(), draft).await.unwrap();
        assert_eq!(payments.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_webhook_files_without_the_person() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let hook = Hook::of(&world).await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        assert_eq!(act(&world, &checkout, Action::PayAndClose).await, Next::Closed);

        hook.answers(503);
        let [first] = hook.sent(&world.services).await.try_into().unwrap();
        assert!(hook.sent(&world.services).await.is_empty(), "it waits before it tries again");
        hook.answers(200);
        world.clock.advance(Duration::from_secs(6));
        let [second] = hook.sent(&world.services).await.try_into().unwrap();
        assert_eq!(first.1, second.1, "the same event");
        assert_ne!(first.0, second.0, "signed anew");

        for (expected, (signature, body)) in [(EventTaken::New, &second), (EventTaken::Again, &first)] {
            assert_eq!(world.services.payment_event(signature, body).await.unwrap(), Ok(expected));
        }
        assert!(ana.case_of(draft).await.is_some());
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_is_not_the_providers_changes_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        let body = serde_json::to_vec(&paid_event(&world, "evt_1", &checkout)).unwrap();
        let services = &world.services;
        let key = EventKey::new(services.vault().lookup("sandbox events", ""));
        let late = services.now().minus(Duration::from_secs(301));
        for (signature, body, refusal) in [
            (EventKey::new([1; 32]).sign(&body, services.now()), body.as_slice(), EventRefusal::Forged),
            (key.sign(&body, late), body.as_slice(), EventRefusal::Stale),
            (key.sign(b"{}", services.now()), b"{}".as_slice(), EventRefusal::Malformed),
            (String::new(), body.as_slice(), EventRefusal::Forged),
        ] {
            assert_eq!(services.payment_event(&signature, body).await.unwrap(), Err(refusal));
        }
        let unknown = paid_event(&world, "evt_2", "unknown");
        assert_eq!(hand_in(services, &unknown).await, Err(EventRefusal::Unknown));
        assert_eq!(ana.case_of(draft).await, None);
        assert_books(&world, 0, 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_counts_in_whatever_order_its_events_come() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        for (number, other) in [Outcome::Declined, Outcome::Cancelled, Outcome::Expired].into_iter().enumerate() {
            let (before, after) = (ana.filled(FEE).await, ana.filled(FEE).await);
            for (draft, is_before) in [(before, true), (after, false)] {
                let checkout = ana.check_out(draft).await;
                let paid = paid_event(&world, &format!("paid-{checkout}"), &checkout);
                let other = Event { id: format!("other-{checkout}"), outcome: other.clone(), ..paid.clone() };
                let order = if is_before { [&other, &paid] } else { [&paid, &other] };
                for event in order {
                    assert_eq!(hand_in(&world.services, event).await, Ok(EventTaken::New));
                }
                assert!(ana.case_of(draft).await.is_some(), "{other:?}");
            }
            assert_eq!(ana.cases().await, 2 * (number + 1));
        }
        assert_books(&world, 6 * FEE, 6 * FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reconciler_files_what_a_closed_browser_and_a_lost_event_left() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let paid = ana.filled(FEE).await;
        let checkout = ana.check_out(paid).await;
        act(&world, &checkout, Action::PayAndClose).await;
        let unpaid = ana.filled(FEE).await;
        ana.check_out(unpaid).await;

        assert_eq!(world.services.reconcile().await.unwrap(), Reconciled::default(), "too early to ask");
        world.clock.advance(Duration::from_secs(121));
        assert_eq!(world.services.reconcile().await.unwrap(), Reconciled { looked_at: 2, filed: 1, refunds: 0 });
        assert!(ana.case_of(paid).await.is_some());
        assert_eq!(world.services.reconcile().await.unwrap(), Reconciled::default());

        world.clock.advance(Duration::from_secs(3600));
        assert_eq!(world.services.reconcile().await.unwrap(), Reconciled { looked_at: 1, filed: 0, refunds: 0 });
        assert_eq!(ana.draft(unpaid).await.payment, Some(PaymentState::Expired));
        world.clock.advance(Duration::from_secs(3600));
        assert_eq!(world.services.reconcile().await.unwrap(), Reconciled::default(), "nothing is asked for ever");
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_payment_is_waited_for() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        assert!(matches!(act(&world, &checkout, Action::PaySlowly).await, Next::Return(_)));
        assert_eq!(returned(&ana, draft).await, PaymentState::Waiting);
        assert_eq!(ana.begin(draft).await, Begun::Waiting, "nobody pays twice");
        world.clock.advance(Duration::from_secs(30));
        assert!(matches!(returned(&ana, draft).await, PaymentState::Filed(_)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_failed_can_be_tried_again() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        ana.sign(draft).await;
        let mut seen = Vec::new();
        for (action, expected) in [
            (Some(Action::Decline), PaymentState::Declined),
            (Some(Action::Cancel), PaymentState::Cancelled),
            (None, PaymentState::Expired),
        ] {
            world.clock.advance(Duration::from_secs(1));
            let checkout = ana.checkout(draft).await;
            assert_eq!(ana.checkout(draft).await, checkout, "asking again is the same checkout");
            match action {
                Some(action) => drop(act(&world, &checkout, action).await),
                None => world.clock.advance(Duration::from_secs(3600)),
            }
            assert_eq!(returned(&ana, draft).await, expected);
            let again = world.services.sandbox_act(&checkout, Action::Pay).await.unwrap();
            assert!(matches!(again, Ok(Next::Return(_))), "a button that is pressed twice leads on");
            assert_eq!(returned(&ana, draft).await, expected, "and changes nothing");
            assert!(!seen.contains(&checkout));
            seen.push(checkout);
        }
        let checkout = ana.checkout(draft).await;
        act(&world, &checkout, Action::Pay).await;
        assert!(matches!(ana.begin(draft).await, Begun::Filed(_)), "the button does what coming back does");
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_for_answers_that_were_changed_is_held_until_they_are_signed_again() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "blue")]).await;
        act(&world, &checkout, Action::Pay).await;

        assert_eq!(returned(&ana, draft).await, PaymentState::Held { amount: Money::from_cents(FEE) });
        assert_eq!(ana.case_of(draft).await, None, "nobody signed these answers");
        assert_eq!(world.services.discard_draft(&ana.session, draft).await.unwrap(), Err(DiscardRefusal::PaidFor));
        assert_books(&world, FEE, 0).await;

        ana.sign(draft).await;
        let Begun::Filed(case) = ana.begin(draft).await else { panic!("filed without paying twice") };
        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(filing.answers.get("eyes"), Some("blue"));
        assert_books(&world, FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_buys_nothing_is_owed_back() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        // Two checkouts for two signatures of one draft, both paid.
        let draft = ana.filled(FEE).await;
        let first = ana.check_out(draft).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "blue")]).await;
        world.clock.advance(Duration::from_secs(1));
        let second = ana.check_out(draft).await;
        assert_ne!(first, second);
        act(&world, &second, Action::Pay).await;
        assert!(matches!(returned(&ana, draft).await, PaymentState::Filed(_)));
        let late = paid_event(&world, "late", &first);
        assert_eq!(hand_in(&world.services, &late).await, Ok(EventTaken::New));
        assert_eq!(states(&world, draft).await, [Stored::OwedBack, Stored::Filed]);

        // The answers that were paid for turn out to cost nothing.
        let free = ana.filled(FEE).await;
        let checkout = ana.check_out(free).await;
        let version = ana.draft(free).await.version;
        ana.save(free, "reason", version, &[("reason", "never-received")]).await;
        act(&world, &checkout, Action::Pay).await;
        assert!(matches!(returned(&ana, free).await, PaymentState::Held { .. }));
        ana.sign(free).await;
        assert!(matches!(ana.begin(free).await, Begun::Filed(_)));
        assert_eq!(states(&world, free).await, [Stored::OwedBack]);

        // A draft is thrown away while its checkout is open.
        let gone = ana.filled(FEE).await;
        let checkout = ana.check_out(gone).await;
        world.services.discard_draft(&ana.session, gone).await.unwrap().unwrap();
        let late = paid_event(&world, "too-late", &checkout);
        assert_eq!(hand_in(&world.services, &late).await, Ok(EventTaken::New));
        assert_eq!(states(&world, gone).await, [Stored::OwedBack]);
        assert_eq!(ana.cases().await, 2);
        assert_books(&world, 4 * FEE, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn less_money_than_the_fee_files_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let first = ana.check_out(draft).await;
        let mut event = paid_event(&world, "evt_1", &first);
        let little = Money::from_cents(FEE - 1);
        event.outcome =
            Outcome::Paid(Paid { at: world.services.now(), amount: little, reference: "SANDBOX-1".to_owned() });
        assert_eq!(hand_in(&world.services, &event).await, Ok(EventTaken::New));
        assert_eq!(returned(&ana, draft).await, PaymentState::Held { amount: little });
        let second = ana.checkout(draft).await;
        assert_ne!(first, second, "the whole fee is asked for");
        act(&world, &second, Action::Pay).await;
        assert!(matches!(returned(&ana, draft).await, PaymentState::Filed(_)));
        assert_books(&world, 2 * FEE - 1, FEE).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_button_can_be_pressed_twenty_times_at_once() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, "ana@example.org").await);
        let draft = ana.filled(FEE).await;
        let mut signing = JoinSet::new();
        for _ in 0..20 {
            let ana = Arc::clone(&ana);
            signing.spawn(async move { ana.sign(draft).await });
        }
        let signed = signing.join_all().await;
        assert!(signed.iter().all(|one| *one == signed[0]), "one signature");
        let mut beginning = JoinSet::new();
        for _ in 0..20 {
            let ana = Arc::clone(&ana);
            beginning.spawn(async move { ana.checkout(draft).await });
        }
        let checkouts = beginning.join_all().await;
        assert!(checkouts.iter().all(|one| *one == checkouts[0]), "one checkout");
        assert_eq!(states(&world, draft).await, [Stored::Open]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_paid_that_is_not_signed() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let begun = async || world.services.begin_payment(&ana.session, draft, Language::English).await.unwrap();
        assert_eq!(begun().await, Err(PayRefusal::NotSigned));
        ana.sign(draft).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "blue")]).await;
        assert_eq!(begun().await, Err(PayRefusal::NotSigned), "a change takes the signature away");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_never_changes() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let before = ana.draft(draft).await;
        ana.sign(draft).await;
        let Begun::Filed(case) = ana.begin(draft).await else { panic!("filed") };

        let save = Save {
            draft,
            page: "eyes",
            base_version: before.version,
            posted: posted(&[("eyes", "blue")]),
            step: Step::Stay,
        };
        assert_eq!(world.services.save_page(&ana.session, save).await.unwrap().unwrap_err(), SaveRefusal::Filed(case));
        let row = world.services.add_row(&ana.session, draft, "more", "remark", 0).await.unwrap();
        assert_eq!(row.unwrap_err(), RowRefusal::Filed(case));
        assert_eq!(world.services.discard_draft(&ana.session, draft).await.unwrap(), Err(DiscardRefusal::Filed(case)));
        let sign = ana.signing(draft, "Ana Reyes").await;
        assert_eq!(world.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::Filed(case)));

        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        let sent = before.evaluate(world.services.today()).submission().unwrap();
        assert_eq!(filing.answers, sent, "only what is on the path");
        assert_eq!((filing.form.id(), filing.form.edition()), (before.form.id(), before.form.edition()));
        assert_eq!((filing.typed_name.as_str(), filing.language), ("Ana Lucía Reyes", Language::English));
        let evaluation = before.evaluate(world.services.today());
        assert_eq!(filing.certifications, evaluation.certifications());
        assert!(world.services.home(&ana.session).await.unwrap().drafts.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_away_costs_nothing_but_time() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        ana.sign(draft).await;
        let away = world.services.with_checkout(Bank::of(&world, []));
        let begun = away.begin_payment(&ana.session, draft, Language::English).await.unwrap();
        assert_eq!(begun, Err(PayRefusal::Away));
        let checkout = ana.checkout(draft).await;
        act(&world, &checkout, Action::Pay).await;
        assert!(matches!(away.payment_returned(&ana.session, draft).await.unwrap(), Ok(PaymentState::Open { .. })));
        assert!(matches!(returned(&ana, draft).await, PaymentState::Filed(_)));
        assert_eq!(states(&world, draft).await, [Stored::Filed]);
    })
    .await;
}

async fn issued(world: &World, person: &Person) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    notices::of_account(&mut reader, person.session.account).await.unwrap().len()
}

async fn act(world: &World, checkout: &str, action: Action) -> Next {
    world.services.sandbox_act(checkout, action).await.unwrap().unwrap()
}

async fn returned(person: &Person, draft: DraftId) -> PaymentState {
    person.services.payment_returned(&person.session, draft).await.unwrap().unwrap()
}

async fn states(world: &World, draft: DraftId) -> Vec<Stored> {
    let payments = payments::of_draft(&mut world.database.reader().await.unwrap(), draft).await.unwrap();
    payments.into_iter().map(|payment| payment.state).collect()
}

fn paid_event(world: &World, id: &str, checkout: &str) -> Event {
    let paid = Paid { at: world.services.now(), amount: Money::from_cents(FEE), reference: "SANDBOX-1".to_owned() };
    Event { id: id.to_owned(), checkout: checkout.parse().unwrap(), outcome: Outcome::Paid(paid) }
}

/// What came, what was used, and that what was used is what the filings cost.
async fn assert_books(world: &World, received: i64, used: i64) {
    let balance = world.services.balance().await.unwrap();
    assert!(balance.is_right(), "{balance:?}");
    assert_eq!((balance.received, balance.used), (Money::from_cents(received), Money::from_cents(used)));
}
