use super::happening::{CaseEvent, Happening};
use super::history::History;
use crate::{Date, Timestamp};

/// How much time there is for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    /// It is to come, or is today: so many days are left after today.
    Left(i64),
    /// It is over. An answer is taken, and an officer decides whether it counts.
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
        let left = LastDay::of(by, at.date());
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
    /// That of an answer which may come until the end of a day, on this one.
    #[must_use]
    pub fn of(by: Date, today: Date) -> Self {
        if today <= by { Self::Left((by - today).whole_days()) } else { Self::Over }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Family;
    use Happening as H;

    const DAY: i64 = 24 * 60 * 60;

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
            (3, Some((H::ResponseReceived, LastDay::Left(7)))),
            (10, Some((H::ResponseReceived, LastDay::Left(0)))),
            (11, Some((H::LateResponseReceived, LastDay::Over))),
        ] {
            let answering = history.answering(3, day(at)).map(|answering| (answering.what, answering.left));
            assert_eq!(answering, expected, "on day {at}");
        }
        let last = Timestamp::from_seconds(11 * DAY - 1);
        assert_eq!(history.answering(3, last).unwrap().left, LastDay::Left(0));
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
}
