//! What becomes of money after it was paid, on both databases: it is in one place, its person knows which, and the books
//! say so.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use domain::{CaseId, DraftId, Money, ReceiptNumber, RefundId, RefundReason, Whereabouts};
use payment::{Action, Event, EventKey, Outcome, Paid, RefundState};
use services::cases::{CaseView, MoneyStory};
use services::filing::{
    Balance, DiscardRefusal, EventRefusal, EventTaken, FeeRefund, FeeRefundRefusal, Mismatch, PaymentState,
    RefundSender,
};
use services::testing::{World, on_each_database};
use services::{Deliver, Services};
use storage::testing::{die_at_statement, has_died, tamper};
use storage::{audit, payments, refunds, sandbox};
use tokio::task::JoinSet;

use crate::paperwork::bank::{Bank, sandbox_key};
use crate::paperwork::hook::hand_in;
use crate::paperwork::{Person, person, worked_example};

const FEE: i64 = 41_500;
const HOUR: Duration = Duration::from_secs(3601);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test(flavor = "multi_thread")]
async fn money_that_came_twice_is_given_back_and_told_of() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (draft, first) = paid_twice(&world, &ana).await;
        world.post().await;
        hand_in(&world.services, &paid_event(&world, "late", &first).await).await.unwrap();
        let case = ana.case_of(draft).await.unwrap();
        assert_eq!(places(&ana, case).await, [Whereabouts::Fee, Whereabouts::OwedBack]);
        assert_eq!(world.services.reconcile().await.unwrap().refunds, 1);
        assert_eq!(world.services.reconcile().await.unwrap().refunds, 0, "it is ordered once");
        assert_eq!(balance(&world).await.owed_back, Money::from_cents(FEE));

        give_back(&world.services).await;
        assert_eq!(places(&ana, case).await, [Whereabouts::Fee, Whereabouts::GivenBack]);
        let books = balance(&world).await;
        assert_eq!((books.kept, books.given_back), (Money::from_cents(FEE), Money::from_cents(FEE)));
        let [letter] = world.post().await.try_into().unwrap();
        assert_eq!(letter.subject, "We gave your payment back");
        assert!(letter.text.contains("$415.00") && letter.text.contains(&format!("/cases/{case}/payment")));
        world.clock.advance(HOUR);
        world.services.reconcile().await.unwrap();
        give_back(&world.services).await;
        assert!(world.post().await.is_empty(), "it is told once");
        for kind in ["fee_refund_ordered", "fee_refund_done"] {
            assert_eq!(noted(&world, &ana, kind).await, 1, "{kind}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_refunds_of_one_fee_at_once_are_one() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let case = filed(&world, &ana).await;
        let receipt = receipt(&ana, case).await;
        let mut tasks = JoinSet::new();
        for _ in 0..50 {
            let (services, receipt) = (world.services.clone(), receipt.clone());
            tasks.spawn(async move { services.refund_fee(&receipt, RefundReason::OurMistake).await.unwrap().unwrap() });
        }
        let refunds = tasks.join_all().await;
        assert_eq!(refunds.iter().filter(|refund| refund.is_new).count(), 1);
        give_back(&world.services).await;
        let books = balance(&world).await;
        assert_eq!((books.received, books.given_back), (Money::from_cents(FEE), Money::from_cents(FEE)));
        let again = world.services.refund_fee(&receipt, RefundReason::NotDue).await.unwrap().unwrap();
        let done = FeeRefund { amount: Money::from_cents(FEE), state: domain::Refund::Done, is_new: false };
        assert_eq!(again, done);
        assert_eq!(places(&ana, case).await, [Whereabouts::GivenBack]);
        assert!(ana.services.case(&ana.session, case).await.unwrap().unwrap().is_open, "the case goes on");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_refunded_that_was_not_paid() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let free = ana.filled(0).await;
        ana.sign(free).await;
        let free = receipt(&ana, ana.filed(free).await).await;
        let refused = async |receipt: &str| {
            let receipt = receipt.parse().unwrap();
            world.services.refund_fee(&receipt, RefundReason::NotDue).await.unwrap().unwrap_err()
        };
        assert_eq!(refused(free.as_str()).await, FeeRefundRefusal::NoFee);
        assert_eq!(refused("LFD0000009999").await, FeeRefundRefusal::NotFound);
        let (case, checkout) = filed_with(&world, &ana).await;
        let disputed = receipt(&ana, case).await;
        for outcome in
            [Outcome::Disputed { at: world.services.now() }, Outcome::DisputeLost { at: world.services.now() }]
        {
            tell(&world, &checkout, outcome).await;
            assert_eq!(refused(disputed.as_str()).await, FeeRefundRefusal::Disputed);
        }
        balance(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_fails_is_told_once_and_tried_more_and_more_seldom() {
    on_each_database(async |world| {
        let bank = Bank::of(&world, [RefundState::Failed, RefundState::Failed, RefundState::Underway]);
        let services = world.services.with_checkout(Arc::clone(&bank) as _);
        let ana = person(&world, "ana@example.org").await;
        let case = filed(&world, &ana).await;
        let receipt = receipt(&ana, case).await;
        world.post().await;
        services.refund_fee(&receipt, RefundReason::NotDue).await.unwrap().unwrap();
        give_back(&services).await;
        let [letter] = world.post().await.try_into().unwrap();
        assert_eq!(letter.subject, "We could not give your payment back yet");
        assert_eq!(places(&ana, case).await, [Whereabouts::OwedBack]);

        assert_eq!(services.reconcile().await.unwrap().refunds, 0, "not at once");
        world.clock.advance(DAY);
        assert_eq!(services.reconcile().await.unwrap().refunds, 1);
        give_back(&services).await;
        world.clock.advance(DAY);
        assert_eq!(services.reconcile().await.unwrap().refunds, 0, "then after two days");
        world.clock.advance(DAY);
        assert_eq!(services.reconcile().await.unwrap().refunds, 1);
        give_back(&services).await;
        assert!(world.post().await.is_empty(), "it is told once");

        // The third is underway, and the bank's word comes in an event.
        let asked = bank.asked();
        assert_eq!(asked.iter().map(|order| order.refund).collect::<BTreeSet<_>>().len(), 3, "each has its own name");
        let done = Outcome::Refunded { refund: asked[2].refund, at: world.services.now() };
        let checkout = asked[2].checkout.to_string();
        tell(&world, &checkout, done).await;
        assert_eq!(places(&ana, case).await, [Whereabouts::GivenBack]);
        assert_eq!(world.post().await[0].subject, "We gave your payment back");
        // And the bank sends it back after all.
        tell(&world, &checkout, Outcome::RefundFailed { refund: asked[2].refund }).await;
        assert_eq!(world.post().await[0].subject, "We could not give your payment back yet");
        assert_eq!(places(&ana, case).await, [Whereabouts::OwedBack]);
        balance(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_whose_answer_is_lost_is_asked_about_under_the_same_name() {
    on_each_database(async |world| {
        let bank = Bank::of(&world, []);
        let services = world.services.with_checkout(Arc::clone(&bank) as _);
        let ana = person(&world, "ana@example.org").await;
        let case = filed(&world, &ana).await;
        let receipt = receipt(&ana, case).await;
        services.refund_fee(&receipt, RefundReason::Withdrawn).await.unwrap().unwrap();
        for _ in 0..15 {
            give_back(&services).await;
            world.clock.advance(HOUR);
            services.reconcile().await.unwrap();
        }
        assert_eq!(places(&ana, case).await, [Whereabouts::OwedBack], "nobody said that it is done");
        bank.says(RefundState::Done(world.services.now()));
        world.clock.advance(HOUR);
        services.reconcile().await.unwrap();
        assert_eq!(places(&ana, case).await, [Whereabouts::GivenBack]);
        let asked = bank.asked();
        assert!(asked.len() > 15 && asked.iter().all(|order| order == &asked[0]), "one order, however often");
        assert_eq!(balance(&world).await.given_back, Money::from_cents(FEE));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dispute_is_told_and_the_bank_decides_it() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        for (is_won, place, subject) in [
            (true, Whereabouts::Fee, "Your bank decided about your payment"),
            (false, Whereabouts::TakenBack, "Your bank took your payment back"),
        ] {
            let (case, checkout) = filed_with(&world, &ana).await;
            let before = world.services.case(&ana.session, case).await.unwrap().unwrap();
            world.post().await;
            tell(&world, &checkout, Outcome::Disputed { at: world.services.now() }).await;
            assert_eq!(places(&ana, case).await, [Whereabouts::Disputed]);
            let [letter] = world.post().await.try_into().unwrap();
            assert_eq!(letter.subject, "Your bank is holding your payment");
            world.clock.advance(DAY);
            let at = world.services.now();
            let decided = if is_won { Outcome::DisputeWon { at } } else { Outcome::DisputeLost { at } };
            tell(&world, &checkout, decided).await;
            assert_eq!(places(&ana, case).await, [place]);
            let [letter] = world.post().await.try_into().unwrap();
            assert_eq!(letter.subject, subject);
            let after = world.services.case(&ana.session, case).await.unwrap().unwrap();
            // It has waited a day longer.
            let after = CaseView { expected: before.expected, ..after };
            assert_eq!(after, before, "no software decides a case");
            let story = stories(&ana, case).await.remove(0);
            assert_eq!(story.history.len(), 3);
            assert!(story.history.is_sorted_by_key(|event| std::cmp::Reverse(event.at)));
        }
        let books = balance(&world).await;
        assert_eq!((books.kept, books.taken_back), (Money::from_cents(FEE), Money::from_cents(FEE)));
        for (kind, times) in [("fee_disputed", 2), ("fee_dispute_won", 1), ("fee_dispute_lost", 1)] {
            assert_eq!(noted(&world, &ana, kind).await, times, "{kind}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_filed_with_money_that_a_bank_holds() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        act(&world, &checkout).await;
        tell(&world, &checkout, Outcome::Disputed { at: world.services.now() }).await;
        hand_in(&world.services, &paid_event(&world, "paid", &checkout).await).await.unwrap();
        assert_eq!(returned(&ana, draft).await, PaymentState::Disputed { amount: Money::from_cents(FEE) });
        assert_eq!(ana.cases().await, 0);
        assert_eq!(balance(&world).await.disputed, Money::from_cents(FEE));

        // Whoever does not want to wait pays again, and gets the first payment back when the bank lets it go.
        let second = ana.checkout(draft).await;
        act(&world, &second).await;
        assert!(matches!(returned(&ana, draft).await, PaymentState::Filed(_)));
        assert_eq!(world.services.reconcile().await.unwrap().refunds, 0, "the bank has it");
        tell(&world, &checkout, Outcome::DisputeWon { at: world.services.now() }).await;
        assert_eq!(world.services.reconcile().await.unwrap().refunds, 1);
        give_back(&world.services).await;
        assert_eq!(balance(&world).await.given_back, Money::from_cents(FEE));

        // What the bank takes back before anything is filed with it is to be paid again, or thrown away.
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        act(&world, &checkout).await;
        tell(&world, &checkout, Outcome::DisputeLost { at: world.services.now() }).await;
        hand_in(&world.services, &paid_event(&world, "paid again", &checkout).await).await.unwrap();
        assert_eq!(returned(&ana, draft).await, PaymentState::TakenBack { amount: Money::from_cents(FEE) });
        world.services.discard_draft(&ana.session, draft).await.unwrap().unwrap();
        world.services.reconcile().await.unwrap();
        assert_eq!(balance(&world).await.taken_back, Money::from_cents(FEE));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_won_dispute_files_what_waited_for_it() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        act(&world, &checkout).await;
        tell(&world, &checkout, Outcome::Disputed { at: world.services.now() }).await;
        returned(&ana, draft).await;
        assert_eq!(ana.case_of(draft).await, None);
        tell(&world, &checkout, Outcome::DisputeWon { at: world.services.now() }).await;
        assert_eq!(places(&ana, ana.case_of(draft).await.unwrap()).await, [Whereabouts::Fee]);
        balance(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_things_told_in_any_order_and_twice_end_in_one_place() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let at = world.services.now();
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        for order in orders {
            let draft = ana.filled(FEE).await;
            let checkout = ana.check_out(draft).await;
            let paid = paid_event(&world, &format!("{checkout}-0"), &checkout).await;
            let disputed = Event { id: format!("{checkout}-1"), outcome: Outcome::Disputed { at }, ..paid.clone() };
            let won = Event { id: format!("{checkout}-2"), outcome: Outcome::DisputeWon { at }, ..paid.clone() };
            let events = [paid, disputed, won];
            for index in order {
                assert_eq!(hand_in(&world.services, &events[index]).await, Ok(EventTaken::New), "{order:?}");
            }
            // A day late, and again.
            world.clock.advance(DAY);
            for index in order {
                assert_eq!(hand_in(&world.services, &events[index]).await, Ok(EventTaken::Again), "{order:?}");
            }
            let case = ana.case_of(draft).await.unwrap();
            let story = stories(&ana, case).await.remove(0);
            assert_eq!((story.place, story.history.len()), (Whereabouts::Fee, 3), "{order:?}");
        }
        assert_eq!(balance(&world).await.kept, Money::from_cents(6 * FEE));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_of_nothing_that_is_known_changes_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (case, checkout) = filed_with(&world, &ana).await;
        let (other, _) = filed_with(&world, &ana).await;
        world.services.refund_fee(&receipt(&ana, other).await, RefundReason::NotDue).await.unwrap().unwrap();
        let payment = payments::of_case(&mut world.database.reader().await.unwrap(), ana.session.account, other).await;
        let payment = payment.unwrap().unwrap().id;
        let of_other = refunds::of_payment(&mut world.database.reader().await.unwrap(), payment).await.unwrap()[0].id;
        let at = world.services.now();
        let unknown = RefundId::v7(at, [9; 10]);
        for (id, checkout, outcome) in [
            ("a", checkout.as_str(), Outcome::Refunded { refund: unknown, at }),
            ("b", checkout.as_str(), Outcome::RefundFailed { refund: unknown }),
            ("c", checkout.as_str(), Outcome::Refunded { refund: of_other, at }),
            ("d", "unknown", Outcome::Disputed { at }),
            ("e", "unknown", Outcome::DisputeLost { at }),
        ] {
            let event = Event { id: id.to_owned(), checkout: checkout.parse().unwrap(), outcome };
            assert_eq!(hand_in(&world.services, &event).await, Err(EventRefusal::Unknown), "{event:?}");
        }
        let forged =
            Event { id: "f".to_owned(), checkout: checkout.parse().unwrap(), outcome: Outcome::DisputeLost { at } };
        let body = serde_json::to_vec(&forged).unwrap();
        let signature = EventKey::new([0; 32]).sign(&body, at);
        assert_eq!(world.services.payment_event(&signature, &body).await.unwrap(), Err(EventRefusal::Forged));
        assert_eq!(places(&ana, case).await, [Whereabouts::Fee]);
        assert_eq!(places(&ana, other).await, [Whereabouts::OwedBack]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_deleted_their_account_gets_back_what_is_owed_and_no_mail() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let gone = ana.filled(FEE).await;
        let checkout = ana.check_out(gone).await;
        ana.services.discard_draft(&ana.session, gone).await.unwrap().unwrap();
        let client = crate::steps::client(1);
        ana.services.ask_deletion(&ana.session, client).await.unwrap().unwrap();
        for _ in 0..=30 * 24 {
            world.clock.advance(Duration::from_secs(60 * 60));
            world.services.tend_deletions().await.unwrap();
        }
        world.post().await;
        hand_in(&world.services, &paid_event(&world, "late", &checkout).await).await.unwrap();
        let bank = Bank::of(&world, [RefundState::Done(world.services.now())]);
        let services = world.services.with_checkout(bank);
        assert_eq!(services.reconcile().await.unwrap().refunds, 1);
        give_back(&services).await;
        assert_eq!(balance(&world).await.given_back, Money::from_cents(FEE));
        assert!(world.post().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_any_step_leaves_books_that_balance() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (draft, first, second) = checked_out_twice(&world, &ana).await;
        act(&world, &second).await;
        act(&world, &first).await;
        let second_paid = paid_event(&world, "2", &second).await;
        let first_paid = paid_event(&world, "1", &first).await;
        let checkout = second_paid.checkout.clone();
        let event = |id: &str, outcome: Outcome| Event { id: id.to_owned(), checkout: checkout.clone(), outcome };
        let at = world.services.now();

        // Settled and filed; the other owed back; its refund ordered, and carried out.
        assert!(survives(&world, async || send(&world, &second_paid).await).await > 12);
        let case = ana.case_of(draft).await.unwrap();
        let receipt = receipt(&ana, case).await;
        assert!(survives(&world, async || send(&world, &first_paid).await).await > 3);
        assert_eq!(places(&ana, case).await, [Whereabouts::Fee, Whereabouts::OwedBack]);
        assert!(survives(&world, async || drop(world.services.reconcile().await)).await > 5);
        // Mails go out before money does: what nobody delivers is given up after some tries.
        let mut letters = world.post().await;
        let carried_out = async || {
            give_back_or_not(&world.services).await;
            let _ = world.services.reconcile().await;
        };
        assert!(survives(&world, &carried_out).await > 5);
        assert_eq!(places(&ana, case).await, [Whereabouts::Fee, Whereabouts::GivenBack]);
        letters.extend(world.post().await);

        // Disputed, won; refunded by the agency; and what was given back comes back to us.
        for told in [event("3", Outcome::Disputed { at }), event("4", Outcome::DisputeWon { at })] {
            assert!(survives(&world, async || send(&world, &told).await).await > 5);
        }
        let refund = async || drop(world.services.refund_fee(&receipt, RefundReason::OurMistake).await);
        letters.extend(world.post().await);
        assert!(survives(&world, refund).await > 3);
        assert!(survives(&world, &carried_out).await > 2);
        assert_eq!(places(&ana, case).await, [Whereabouts::GivenBack, Whereabouts::GivenBack]);
        let payment = payments::of_case(&mut world.database.reader().await.unwrap(), ana.session.account, case).await;
        let payment = payment.unwrap().unwrap().id;
        let refund = refunds::of_payment(&mut world.database.reader().await.unwrap(), payment).await.unwrap()[0].id;
        let failed = event("5", Outcome::RefundFailed { refund });
        assert!(survives(&world, async || send(&world, &failed).await).await > 5);
        assert_eq!(places(&ana, case).await, [Whereabouts::OwedBack, Whereabouts::GivenBack]);
        let lost = event("6", Outcome::DisputeLost { at });
        assert!(survives(&world, async || send(&world, &lost).await).await > 5);
        assert_eq!(places(&ana, case).await, [Whereabouts::TakenBack, Whereabouts::GivenBack]);

        let books = balance(&world).await;
        let fee = Money::from_cents(FEE);
        assert_eq!((books.received, books.taken_back, books.given_back), (fee.plus(fee), fee, fee));
        assert_eq!(ana.cases().await, 1);
        for kind in ["filing_received", "fee_disputed", "fee_dispute_won", "fee_dispute_lost", "fee_refund_failed"] {
            assert_eq!(noted(&world, &ana, kind).await, 1, "{kind}");
        }
        letters.extend(world.post().await);
        let subjects: Vec<_> = letters.into_iter().map(|letter| letter.subject).collect();
        let times = |subject: &str| subjects.iter().filter(|said| *said == subject).count();
        assert_eq!(times("We gave your payment back"), 2, "{subjects:?}");
        assert_eq!(times("Your bank took your payment back"), 1, "{subjects:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_books_find_what_cannot_be() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let case = filed(&world, &ana).await;
        let right = balance(&world).await;
        let mut reader = world.database.reader().await.unwrap();
        let payment = payments::of_case(&mut reader, ana.session.account, case).await.unwrap().unwrap();
        drop(reader);
        let wrong = async |script: &'static str, mend: &'static str| {
            tamper(&world.database, script).await;
            let books = world.services.balance().await.unwrap();
            assert!(!books.is_right(), "{script}");
            tamper(&world.database, mend).await;
            assert_eq!(world.services.balance().await.unwrap(), right);
            books.mismatches
        };
        let less = "update payments set paid_cents = paid_cents - 1";
        let more = "update payments set paid_cents = paid_cents + 1";
        assert_eq!(wrong(less, more).await, [Mismatch::Fee(payment.filing)]);
        let unused = wrong("update payments set state = 'paid'", "update payments set state = 'filed'").await;
        assert_eq!(unused, [Mismatch::Fee(payment.filing)]);
        let refund = "insert into refunds (id, payment_id, amount_cents, reason, state, ordered_at, look_at) \
                      select 'one', id, paid_cents + 1, 'not-due', 'done', 0, 0 from payments";
        assert_eq!(wrong(refund, "delete from refunds").await, [Mismatch::TooMuchBack(payment.id)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_fees_in_one_payment_are_lines_of_one_order() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let form = world.services.library().form("i-765", world.services.today()).unwrap();
        let answers = worked_example(&world.services, "i-765", |answers| {
            form.evaluate(answers, world.services.today()).fees().lines.iter().filter(|line| line.cents > 0).count() > 1
        });
        let begun = services::filing::Begin::Blank;
        let draft = world.services.start_draft(&ana.session, "i-765", begun).await.unwrap().unwrap();
        ana.fill(draft, &answers).await;
        let fee = ana.sign(draft).await.fee;
        let checkout = ana.checkout(draft).await;
        assert_eq!(world.services.sandbox_checkout(&checkout).await.unwrap().unwrap().amount, fee, "one order");
        act(&world, &checkout).await;
        let PaymentState::Filed(case) = returned(&ana, draft).await else { panic!("filed") };
        let payment = world.services.case_payment(&ana.session, case).await.unwrap().unwrap();
        let lines = &payment.filing.confirmation.fees;
        assert!(lines.iter().filter(|line| !line.amount.is_zero()).count() > 1);
        assert_eq!(lines.iter().map(|line| line.amount).sum::<Money>(), fee);
        assert_eq!(payment.money.iter().map(|story| story.amount).collect::<Vec<_>>(), [fee]);
        balance(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_whose_money_waits_is_kept() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(FEE).await;
        let checkout = ana.check_out(draft).await;
        let version = ana.draft(draft).await.version;
        ana.save(draft, "eyes", version, &[("eyes", "blue")]).await;
        act(&world, &checkout).await;
        returned(&ana, draft).await;
        assert_eq!(ana.services.discard_draft(&ana.session, draft).await.unwrap(), Err(DiscardRefusal::PaidFor));
        assert_eq!(balance(&world).await.waiting, Money::from_cents(FEE));
    })
    .await;
}

async fn act(world: &World, checkout: &str) {
    world.services.sandbox_act(checkout, Action::PayAndClose).await.unwrap().unwrap();
}

async fn returned(person: &Person, draft: DraftId) -> PaymentState {
    person.services.payment_returned(&person.session, draft).await.unwrap().unwrap()
}

/// What the sandbox says of a checkout that was paid on its page.
async fn paid_event(world: &World, id: &str, checkout: &str) -> Event {
    let kept = sandbox::find(&mut world.database.reader().await.unwrap(), checkout).await.unwrap().unwrap();
    let paid = Paid { at: world.services.now(), amount: kept.amount, reference: kept.reference };
    Event { id: id.to_owned(), checkout: checkout.parse().unwrap(), outcome: Outcome::Paid(paid) }
}

async fn tell(world: &World, checkout: &str, outcome: Outcome) {
    let event = Event { id: format!("{checkout}-{outcome:?}"), checkout: checkout.parse().unwrap(), outcome };
    assert_eq!(hand_in(&world.services, &event).await, Ok(EventTaken::New));
}

/// Hands an event in, whatever comes of it.
async fn send(world: &World, event: &Event) {
    let body = serde_json::to_vec(event).unwrap();
    let signature = sandbox_key(world).sign(&body, world.services.now());
    let _ = world.services.payment_event(&signature, &body).await;
}

async fn filed_with(world: &World, person: &Person) -> (CaseId, String) {
    world.clock.advance(Duration::from_secs(1));
    let draft = person.filled(FEE).await;
    let checkout = person.check_out(draft).await;
    act(world, &checkout).await;
    let PaymentState::Filed(case) = returned(person, draft).await else { panic!("filed") };
    (case, checkout)
}

async fn filed(world: &World, person: &Person) -> CaseId {
    filed_with(world, person).await.0
}

/// Two signatures of one draft, each with its checkout: the draft, and both.
async fn checked_out_twice(world: &World, person: &Person) -> (DraftId, String, String) {
    let draft = person.filled(FEE).await;
    let first = person.check_out(draft).await;
    let version = person.draft(draft).await.version;
    person.save(draft, "eyes", version, &[("eyes", "blue")]).await;
    world.clock.advance(Duration::from_secs(1));
    let second = person.check_out(draft).await;
    (draft, first, second)
}

/// The same, filed with the second and paid once more: the draft, and the first checkout, of which nothing is known yet.
async fn paid_twice(world: &World, person: &Person) -> (DraftId, String) {
    let (draft, first, second) = checked_out_twice(world, person).await;
    act(world, &second).await;
    assert!(matches!(returned(person, draft).await, PaymentState::Filed(_)));
    act(world, &first).await;
    (draft, first)
}

async fn give_back(services: &Services) {
    services.deliver_due(&[RefundSender::new(services.clone()) as Arc<dyn Deliver>]).await.unwrap();
}

async fn give_back_or_not(services: &Services) {
    let _ = services.deliver_due(&[RefundSender::new(services.clone()) as Arc<dyn Deliver>]).await;
}

/// Lets the program die at each statement of a step in turn, an hour apart, until it lives through it: how often it died.
/// After each death the books are right.
async fn survives(world: &World, step: impl AsyncFn()) -> i64 {
    let mut deaths = 0;
    loop {
        die_at_statement(&world.database, deaths + 1);
        step().await;
        let is_over = !has_died(&world.database);
        die_at_statement(&world.database, 0);
        balance(world).await;
        if is_over {
            return deaths;
        }
        deaths += 1;
        world.clock.advance(HOUR);
    }
}

async fn balance(world: &World) -> Balance {
    let books = world.services.balance().await.unwrap();
    assert!(books.is_right(), "{books:?}");
    books
}

async fn stories(person: &Person, case: CaseId) -> Vec<MoneyStory> {
    person.services.case_payment(&person.session, case).await.unwrap().unwrap().money
}

async fn places(person: &Person, case: CaseId) -> Vec<Whereabouts> {
    stories(person, case).await.into_iter().map(|story| story.place).collect()
}

async fn receipt(person: &Person, case: CaseId) -> ReceiptNumber {
    person.services.case(&person.session, case).await.unwrap().unwrap().receipt
}

async fn noted(world: &World, person: &Person, kind: &str) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    let events = audit::newest_of(&mut reader, person.session.account, 0, 200).await.unwrap();
    events.iter().filter(|event| event.kind == kind).count()
}
