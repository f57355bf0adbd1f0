use std::time::Duration;

use super::happening::{CaseEvent, Happening};
use super::history::History;
use crate::{Date, Timestamp};

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// So long after its end in Universal Time a day is over everywhere: no clocks are further behind than twelve hours.
const EVERYWHERE: Duration = Duration::from_secs(12 * 60 * 60);

/// How much time there is for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    /// It is to come, or is not over everywhere: so many days are left after today.
    Left(i64),
    /// It is over, wherever somebody is. An answer is taken, and an officer decides whether it counts.
    Over,
}

/// What an answer would be at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answering {
    /// What happens to the case when it comes.
    pub what: Happening,
    /// How much time there is for it.
    pub left: LastDay,
}

impl History {
    /// What an answer to the request that is the event of this number, from 1, would be at this moment. None when that is no
    /// request, was answered, was taken back, or came before another one: there is one answer to each.
    #[must_use]
    pub fn answering(&self, number: usize, at: Timestamp) -> Option<Answering> {
        let (asked, later) = self.events().get(number.checked_sub(1)?..)?.split_first()?;
        let by = asked.what.due()?;
        let is_of_proof = asked.what.kind().is_of_proof();
        if later.iter().any(|event| event.what.due().is_some() && event.what.kind().is_of_proof() == is_of_proof) {
            return None;
        }
        let left = LastDay::of(by, at);
        let what = match left {
            // Pictures are as good after their day: whoever is late is invited, and nothing else.
            _ if is_of_proof => Happening::ProofSent,
            LastDay::Left(_) => Happening::ResponseReceived,
            LastDay::Over => Happening::LateResponseReceived,
        };
        self.can_add(CaseEvent { at, what }).ok().map(|_| Answering { what, left })
    }
}

impl LastDay {
    /// That of an answer which may come until the end of a day, at this moment.
    #[must_use]
    pub fn of(by: Date, now: Timestamp) -> Self {
        if now < Self::end(by) { Self::Left((by - now.date()).whole_days().max(0)) } else { Self::Over }
    }

    /// When a last day is over. It is told without a time, so nobody is late as long as the clocks where they are show it,
    /// wherever that is.
    #[must_use]
    pub fn end(by: Date) -> Timestamp {
        Timestamp::from_seconds(by.midnight().assume_utc().unix_timestamp()).plus(A_DAY).plus(EVERYWHERE)
    }

    /// The last day that is over at this moment.
    #[must_use]
    pub fn ending(end: Timestamp) -> Date {
        end.minus(EVERYWHERE).minus(Duration::from_micros(1)).date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Family, Time, WallClock};
    use Happening as H;
    use proptest::prelude::*;
    use proptest::sample;

    const DAY: i64 = 24 * 60 * 60;
    const NOON: i64 = DAY / 2;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_seconds(number * DAY)
    }

    fn history(later: &[(i64, Happening)]) -> History {
        let asked = [(0, H::Received), (1, H::ReviewStarted), (2, H::EvidenceRequested(day(10).date()))];
        let events = asked.iter().chain(later).map(|(at, what)| CaseEvent { at: day(*at), what: *what });
        History::of(Family::Card, events.collect()).unwrap()
    }

    #[test]
    fn an_answer_is_in_time_until_the_end_of_the_last_day_and_late_from_then_on() {
        let history = history(&[]);
        for (at, expected) in [
            (3 * DAY, (H::ResponseReceived, LastDay::Left(7))),
            (10 * DAY, (H::ResponseReceived, LastDay::Left(0))),
            (11 * DAY, (H::ResponseReceived, LastDay::Left(0))),
            (11 * DAY + NOON - 1, (H::ResponseReceived, LastDay::Left(0))),
            (11 * DAY + NOON, (H::LateResponseReceived, LastDay::Over)),
        ] {
            let answering = history.answering(3, Timestamp::from_seconds(at)).unwrap();
            assert_eq!((answering.what, answering.left), expected, "at second {at}");
        }
        for number in [0, 1, 2, 4] {
            assert_eq!(history.answering(number, day(3)), None, "event {number}");
        }
    }

    #[test]
    fn there_is_one_answer_to_each_request() {
        let again = H::EvidenceRequested(day(20).date());
        let after: [&[(i64, Happening)]; 4] = [
            &[(3, H::ResponseReceived)],
            &[(3, H::RequestTakenBack)],
            &[(11, H::LateResponseReceived)],
            &[(3, H::RequestTakenBack), (4, again)],
        ];
        for later in after {
            assert_eq!(history(later).answering(3, day(12)), None, "{later:?}");
        }
        let again = history(&[(3, H::RequestTakenBack), (4, again)]);
        assert_eq!(again.answering(5, day(12)).unwrap().left, LastDay::Left(8));
        let unanswered = history(&[(11, H::NoResponse)]);
        assert_eq!(unanswered.answering(3, day(12)).unwrap().what, H::LateResponseReceived);
        let decided = history(&[(11, H::NoResponse), (12, H::IdentityReused), (13, H::Denied)]);
        assert_eq!(decided.answering(3, day(14)), None);
    }

    #[test]
    fn what_happened_when_last_days_were_shorter_is_read_as_it_was() {
        for what in [H::NoResponse, H::LateResponseReceived] {
            assert_eq!(history(&[(11, what)]).events().last().map(|event| event.what), Some(what));
            let early = CaseEvent { at: day(11), what };
            assert!(history(&[]).add(early).is_err(), "and happens no more");
        }
    }

    proptest! {
        #[test]
        fn no_clock_of_an_office_shows_a_last_day_that_is_over(
            number in 0_i64..40_000,
            second in 0..DAY,
            clock in sample::select(WallClock::ALL.to_vec()),
        ) {
            let by = day(number).date();
            let moment = clock.moment(by, Time::MIDNIGHT + time::Duration::seconds(second));
            prop_assert!(matches!(LastDay::of(by, moment), LastDay::Left(_)), "{:?} {}", clock, moment.rfc3339());
            prop_assert_eq!(LastDay::of(by, LastDay::end(by)), LastDay::Over);
            prop_assert_eq!(LastDay::ending(LastDay::end(by)), by);
        }
    }
}
