use super::happening::{CaseEvent, Happening};
use super::history::History;
use crate::Timestamp;

/// Why a person cannot send documents that nobody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotSupplement {
    /// The agency asks for something, and takes an answer to that: with the event of this number, from 1.
    Asked(usize),
    /// It is decided first whether the fee is waived or reduced.
    Fee,
    /// The case is decided, or over.
    Over,
}

impl History {
    /// What happens to the case when its person sends something at this moment that nobody asked for.
    ///
    /// # Errors
    /// Why they cannot. As long as an answer is taken, whatever they have belongs to that: there is one.
    pub fn supplementing(&self, at: Timestamp) -> Result<Happening, CannotSupplement> {
        let asks = |event: &CaseEvent| event.what.due().is_some() && !event.what.kind().is_of_proof();
        let asked = (1..).zip(self.events()).filter(|(_, event)| asks(event)).map(|(number, _)| number);
        if let Some(number) = asked.filter(|number| self.answering(*number, at).is_some()).last() {
            return Err(CannotSupplement::Asked(number));
        }
        if self.state().fee_asked().is_some() {
            return Err(CannotSupplement::Fee);
        }
        let what = Happening::LetterReceived;
        self.can_add(CaseEvent { at, what }).map(|_| what).map_err(|_| CannotSupplement::Over)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Family, FeeRequest};
    use Happening as H;

    const DAY: i64 = 24 * 60 * 60;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_seconds(number * DAY)
    }

    /// What happens when something is sent on day 5 of a case to which these things happened on day 1.
    fn sent(happenings: &[Happening]) -> Result<Happening, CannotSupplement> {
        let events = happenings.iter().map(|what| CaseEvent { at: day(1), what: *what });
        History::of(Family::Card, events.collect()).unwrap().supplementing(day(5))
    }

    #[test]
    fn something_is_sent_unasked_until_a_case_is_decided_and_while_no_answer_is_taken() {
        let due = day(30).date();
        let asked = [H::Received, H::ReviewStarted, H::EvidenceRequested(due)];
        let with = |later: &[Happening]| [&asked[..], later].concat();
        let table: [(Vec<Happening>, Result<Happening, CannotSupplement>); 10] = [
            (vec![H::Received], Ok(H::LetterReceived)),
            (vec![H::Received, H::LetterReceived], Ok(H::LetterReceived)),
            (vec![H::Received, H::ProofAsked(due)], Ok(H::LetterReceived)),
            (vec![H::Received, H::fee_asked(FeeRequest::Waiver)], Err(CannotSupplement::Fee)),
            (with(&[]), Err(CannotSupplement::Asked(3))),
            (with(&[H::ResponseReceived]), Ok(H::LetterReceived)),
            (with(&[H::RequestTakenBack, H::IntentToDeny(due)]), Err(CannotSupplement::Asked(5))),
            (vec![H::Received, H::ReviewStarted, H::Approved], Err(CannotSupplement::Over)),
            (vec![H::Received, H::ReviewStarted, H::Approved, H::IntentToRevoke(due)], Err(CannotSupplement::Asked(4))),
            (vec![H::Received, H::Withdrawn], Err(CannotSupplement::Over)),
        ];
        for (happenings, expected) in table {
            assert_eq!(sent(&happenings), expected, "{happenings:?}");
        }
    }

    #[test]
    fn an_answer_that_can_still_come_late_is_sent_as_one() {
        let events = [H::Received, H::ReviewStarted, H::EvidenceRequested(day(3).date())];
        let events = events.into_iter().map(|what| CaseEvent { at: day(1), what });
        let mut history = History::of(Family::Card, events.collect()).unwrap();
        assert_eq!(history.supplementing(day(5)), Err(CannotSupplement::Asked(3)));
        history.add(CaseEvent { at: day(5), what: H::NoResponse }).unwrap();
        assert_eq!(history.supplementing(day(5)), Err(CannotSupplement::Asked(3)));
        history.add(CaseEvent { at: day(6), what: H::LateResponseReceived }).unwrap();
        assert_eq!(history.supplementing(day(6)), Ok(H::LetterReceived));
    }
}
