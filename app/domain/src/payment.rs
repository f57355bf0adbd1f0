//! How a payment stands: where its money is, whatever is told of it and in whatever order.

use std::str::FromStr;

/// How the checkout of a payment stands, and once money came, what it is for. What ranks higher stands against what
/// ranks lower, whichever was heard first: money counts against everything that was said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaymentState {
    /// Written down, and the provider is about to be told.
    Ordered,
    /// The provider has a page for it.
    Open,
    /// The bank said no.
    Declined,
    /// The person went back.
    Cancelled,
    /// The person took too long.
    Expired,
    /// The money came and is not used yet.
    Paid,
    /// The money is the fee of a filing.
    Filed,
    /// Nothing can be filed with the money.
    OwedBack,
}

/// A bank that wants the money back. Its last word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dispute {
    /// It holds the money until it has decided.
    Open,
    /// The money stayed.
    Won,
    /// The money went back to the person.
    Lost,
}

/// Money on its way back. That it failed is the last word: a bank can send back what was said to have arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refund {
    /// Written down; the provider is told, and does not say yet that it is done.
    Ordered,
    /// The provider has sent it.
    Done,
    /// It did not arrive.
    Failed,
}

/// Why money is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundReason {
    /// Nothing was filed with it: it came twice, or for a form that was filed or thrown away, or was not the fee.
    Unused,
    /// The fee was not due.
    NotDue,
    /// The agency made a mistake.
    OurMistake,
    /// The person took the form back in time.
    Withdrawn,
    /// The form was sent back: its fee was neither waived nor reduced.
    Returned,
}

/// Something that is told of a payment by whoever took the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentWord {
    /// There is a page for it.
    Opened,
    /// The bank said no.
    Declined,
    /// The person went back.
    Cancelled,
    /// The person took too long.
    Expired,
    /// The money came.
    Paid,
    /// The bank wants it back.
    Disputed,
    /// The bank decided for us.
    DisputeWon,
    /// The bank decided for the person.
    DisputeLost,
    /// The refund was sent.
    Refunded,
    /// The refund did not arrive.
    RefundFailed,
}

/// Everything that is known of a payment. Its three sides go on beside each other, and each only ever rises, so that
/// words that come late, twice or in another order end in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentCourse {
    /// The checkout, and what the money is for.
    pub state: PaymentState,
    /// The bank, if it wants the money back.
    pub dispute: Option<Dispute>,
    /// The newest refund, if there is one.
    pub refund: Option<Refund>,
}

/// Where money that came is. It is in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// It is the fee of a filing.
    Fee,
    /// It waits for a filing.
    Waiting,
    /// It is to be given back.
    OwedBack,
    /// It was given back.
    GivenBack,
    /// The bank holds it until a dispute is decided.
    Disputed,
    /// The bank took it back.
    TakenBack,
}

impl RefundReason {
    /// Those for which somebody at the agency gives a fee back. The others follow by themselves.
    pub const OF_THE_AGENCY: [Self; 3] = [Self::NotDue, Self::OurMistake, Self::Withdrawn];
}

impl PaymentCourse {
    /// What is known after one more word. Whoever knows no refund is told nothing of one.
    #[must_use]
    pub fn after(self, word: PaymentWord) -> Self {
        let state = |told| Self { state: self.state.max(told), ..self };
        let dispute = |told| Self { dispute: self.dispute.max(Some(told)), ..self };
        let refund = |told| Self { refund: self.refund.map(|known| known.max(told)), ..self };
        match word {
            PaymentWord::Opened => state(PaymentState::Open),
            PaymentWord::Declined => state(PaymentState::Declined),
            PaymentWord::Cancelled => state(PaymentState::Cancelled),
            PaymentWord::Expired => state(PaymentState::Expired),
            PaymentWord::Paid => state(PaymentState::Paid),
            PaymentWord::Disputed => dispute(Dispute::Open),
            PaymentWord::DisputeWon => dispute(Dispute::Won),
            PaymentWord::DisputeLost => dispute(Dispute::Lost),
            PaymentWord::Refunded => refund(Refund::Done),
            PaymentWord::RefundFailed => refund(Refund::Failed),
        }
    }

    /// Where its money is; nothing when none came.
    #[must_use]
    pub const fn whereabouts(self) -> Option<Whereabouts> {
        if !self.state.has_money() {
            return None;
        }
        Some(match (self.dispute, self.refund, self.state) {
            (Some(Dispute::Lost), ..) => Whereabouts::TakenBack,
            (Some(Dispute::Open), ..) => Whereabouts::Disputed,
            (_, Some(Refund::Done), _) => Whereabouts::GivenBack,
            (_, Some(Refund::Ordered | Refund::Failed), _) | (.., PaymentState::OwedBack) => Whereabouts::OwedBack,
            (.., PaymentState::Filed) => Whereabouts::Fee,
            _ => Whereabouts::Waiting,
        })
    }

    /// Whether something can be filed with its money.
    #[must_use]
    pub fn is_usable(self) -> bool {
        self.whereabouts() == Some(Whereabouts::Waiting)
    }

    /// Whether a refund is to be ordered: the money is owed back, and nothing that was ordered is still to arrive.
    #[must_use]
    pub fn is_to_be_refunded(self) -> bool {
        self.whereabouts() == Some(Whereabouts::OwedBack) && matches!(self.refund, None | Some(Refund::Failed))
    }
}

impl PaymentState {
    /// Whether money came.
    #[must_use]
    pub const fn has_money(self) -> bool {
        matches!(self, Self::Paid | Self::Filed | Self::OwedBack)
    }
}

/// The text names nothing of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a word of payments")]
pub struct UnknownPaymentWord;

/// Each value with its one name, in tables, in log lines and on the command line.
macro_rules! named {
    ($($type:ident { $($value:ident = $name:literal),+ $(,)? })+) => {$(
        impl $type {
            /// Every value.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// Its name in the table and in log lines.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)+
                }
            }
        }

        impl FromStr for $type {
            type Err = UnknownPaymentWord;

            fn from_str(name: &str) -> Result<Self, UnknownPaymentWord> {
                Self::ALL.iter().copied().find(|value| value.name() == name).ok_or(UnknownPaymentWord)
            }
        }
    )+};
}

named! {
    PaymentState {
        Ordered = "ordered",
        Open = "open",
        Declined = "declined",
        Cancelled = "cancelled",
        Expired = "expired",
        Paid = "paid",
        Filed = "filed",
        OwedBack = "owed-back",
    }
    Dispute { Open = "open", Won = "won", Lost = "lost" }
    Refund { Ordered = "ordered", Done = "done", Failed = "failed" }
    RefundReason { Unused = "unused", NotDue = "not-due", OurMistake = "our-mistake", Withdrawn = "withdrawn", Returned = "returned" }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;
    use proptest::{collection, sample};

    use super::*;
    use PaymentWord as Word;

    const WORDS: [Word; 10] = [
        Word::Opened,
        Word::Declined,
        Word::Cancelled,
        Word::Expired,
        Word::Paid,
        Word::Disputed,
        Word::DisputeWon,
        Word::DisputeLost,
        Word::Refunded,
        Word::RefundFailed,
    ];

    /// How things can really go, in the order in which they happen.
    const HISTORIES: [&[Word]; 12] = [
        &[Word::Opened],
        &[Word::Opened, Word::Declined],
        &[Word::Opened, Word::Declined, Word::Expired],
        &[Word::Opened, Word::Cancelled],
        &[Word::Opened, Word::Declined, Word::Paid],
        &[Word::Opened, Word::Paid],
        &[Word::Opened, Word::Paid, Word::Refunded],
        &[Word::Opened, Word::Paid, Word::Refunded, Word::RefundFailed],
        &[Word::Opened, Word::Paid, Word::Disputed],
        &[Word::Opened, Word::Paid, Word::Disputed, Word::DisputeWon],
        &[Word::Opened, Word::Paid, Word::Disputed, Word::DisputeLost],
        &[Word::Opened, Word::Paid, Word::Disputed, Word::DisputeWon, Word::Refunded],
    ];

    fn every_course() -> Vec<PaymentCourse> {
        let disputes: Vec<_> = std::iter::once(None).chain(Dispute::ALL.iter().copied().map(Some)).collect();
        let refunds: Vec<_> = std::iter::once(None).chain(Refund::ALL.iter().copied().map(Some)).collect();
        let states = PaymentState::ALL.iter().copied();
        let with_dispute = states.flat_map(|state| disputes.iter().map(move |dispute| (state, *dispute)));
        with_dispute
            .flat_map(|(state, dispute)| {
                refunds.iter().map(move |refund| PaymentCourse { state, dispute, refund: *refund })
            })
            .collect()
    }

    /// Every state before, and what each word of the provider makes of it.
    const TABLE: &str = "
        ordered   | opened: open | declined: declined | cancelled: cancelled | expired: expired | paid: paid
        open      | opened: open | declined: declined | cancelled: cancelled | expired: expired | paid: paid
        declined  | opened: declined | declined: declined | cancelled: cancelled | expired: expired | paid: paid
        cancelled | opened: cancelled | declined: cancelled | cancelled: cancelled | expired: expired | paid: paid
        expired   | opened: expired | declined: expired | cancelled: expired | expired: expired | paid: paid
        paid      | opened: paid | declined: paid | cancelled: paid | expired: paid | paid: paid
        filed     | opened: filed | declined: filed | cancelled: filed | expired: filed | paid: filed
        owed-back | opened: owed-back | declined: owed-back | cancelled: owed-back | expired: owed-back | paid: owed-back
    ";
    const DISPUTES: &str = "
        none | disputed: open | won: won | lost: lost
        open | disputed: open | won: won | lost: lost
        won  | disputed: won | won: won | lost: lost
        lost | disputed: lost | won: lost | lost: lost
    ";
    const REFUNDS: &str = "
        none    | refunded: none | failed: none
        ordered | refunded: done | failed: failed
        done    | refunded: done | failed: failed
        failed  | refunded: failed | failed: failed
    ";

    fn word(name: &str) -> Word {
        let names =
            ["opened", "declined", "cancelled", "expired", "paid", "disputed", "won", "lost", "refunded", "failed"];
        WORDS[names.iter().position(|one| *one == name).unwrap()]
    }

    fn lookup(table: &str, before: &str, word: Word) -> Option<String> {
        let row = table.lines().map(str::trim).find(|line| line.split('|').next().unwrap().trim() == before).unwrap();
        let cells = row.split('|').skip(1).map(|cell| cell.trim().split_once(": ").unwrap());
        cells.filter(|(told, _)| self::word(told) == word).map(|(_, after)| after.to_owned()).next()
    }

    fn names(course: PaymentCourse) -> [&'static str; 3] {
        let dispute = course.dispute.map_or("none", Dispute::name);
        [course.state.name(), dispute, course.refund.map_or("none", Refund::name)]
    }

    #[test]
    fn every_word_does_to_every_course_what_the_tables_say_and_nothing_else() {
        for before in every_course() {
            for word in WORDS {
                let after = names(before.after(word));
                for ((table, was), is) in [TABLE, DISPUTES, REFUNDS].into_iter().zip(names(before)).zip(after) {
                    let expected = lookup(table, was, word).unwrap_or_else(|| was.to_owned());
                    assert_eq!(is, expected, "{before:?} after {word:?}");
                }
            }
        }
    }

    #[test]
    fn money_that_came_is_in_one_place_and_other_money_in_none() {
        for course in every_course() {
            assert_eq!(course.whereabouts().is_some(), course.state.has_money(), "{course:?}");
            if course.is_to_be_refunded() {
                assert!(!course.is_usable() && course.refund != Some(Refund::Done), "{course:?}");
                assert!(!matches!(course.dispute, Some(Dispute::Open | Dispute::Lost)), "a bank has it: {course:?}");
            }
        }
    }

    #[test]
    fn every_value_has_a_name_of_its_own() {
        let names: HashSet<_> = PaymentState::ALL.iter().map(|state| state.name()).collect();
        assert_eq!(names.len(), PaymentState::ALL.len());
        for state in PaymentState::ALL {
            assert_eq!(state.name().parse(), Ok(*state));
        }
        assert_eq!("gone".parse::<Refund>(), Err(UnknownPaymentWord));
    }

    fn run(words: &[Word], refund: Option<Refund>) -> PaymentCourse {
        let begun = PaymentCourse { state: PaymentState::Ordered, dispute: None, refund };
        words.iter().fold(begun, |course, word| course.after(*word))
    }

    proptest! {
        #[test]
        fn one_history_ends_in_one_place_in_whatever_order_and_however_often_it_is_told(
            (history, told) in sample::select(HISTORIES.to_vec()).prop_flat_map(|history| {
                let again = collection::vec(sample::select(history.to_vec()), 0..8);
                let told = again.prop_map(move |again| [history.to_vec(), again].concat()).prop_shuffle();
                (Just(history), told)
            }),
            is_refund_known in any::<bool>(),
        ) {
            let refund = is_refund_known.then_some(Refund::Ordered);
            prop_assert_eq!(run(&told, refund), run(history, refund));
        }
    }
}
