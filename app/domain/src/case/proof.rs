use super::happening::{CaseEvent, Happening, Kind};
use super::history::History;
use super::named::named;
use super::table::{PICTURES_OPEN, PROOF_OPEN};
use crate::Timestamp;

/// How often somebody can send pictures to show who they are. Then they come in person.
pub const MOST_ATTEMPTS: usize = 3;

named! {
    /// A document with which somebody shows who they are.
    ProofDocument {
        /// Of any country.
        Passport = "passport",
        /// A driver's license or identity card of a state.
        License = "license",
        /// That of a permanent resident.
        GreenCard = "green-card",
        /// That of somebody who may work.
        EmploymentCard = "employment-card",
        /// A national or consular identity card of another country.
        ForeignCard = "foreign-card",
    }
}

named! {
    /// A picture with which somebody shows who they are. What is put together for it is kept under its name.
    ProofPicture {
        /// The side of the document with the photo.
        Front = "front",
        /// Its other side.
        Back = "back",
        /// The person with it.
        Holding = "holding",
    }
}

impl ProofDocument {
    /// The pictures that show it.
    #[must_use]
    pub const fn pictures(self) -> &'static [ProofPicture] {
        match self {
            Self::Passport => &[ProofPicture::Front, ProofPicture::Holding],
            Self::License | Self::GreenCard | Self::EmploymentCard | Self::ForeignCard => ProofPicture::ALL,
        }
    }
}

/// One of the times that somebody can send pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// Which one, from 1.
    pub number: usize,
}

impl Attempt {
    /// How many come after it.
    #[must_use]
    pub const fn left(self) -> usize {
        MOST_ATTEMPTS.saturating_sub(self.number)
    }
}

impl Kind {
    /// Whether it is about showing who the person is. It happens in this installation alone.
    #[must_use]
    pub const fn is_of_proof(self) -> bool {
        matches!(
            self,
            Self::ProofAsked
                | Self::ProofSent
                | Self::ProofUnreadable
                | Self::ProofMismatch
                | Self::ProofConfirmed
                | Self::ProofInPerson
                | Self::ProofVisitChosen
                | Self::ProofTakenBack
        )
    }
}

impl History {
    /// Which attempt begins with the event of this number, from 1; none when that asks for no pictures.
    #[must_use]
    pub fn attempt(&self, number: usize) -> Option<Attempt> {
        let until = self.events().get(..number)?;
        let asks = |kind: Kind| matches!(kind, Kind::ProofAsked | Kind::ProofUnreadable | Kind::ProofMismatch);
        until.last().filter(|event| asks(event.what.kind()))?;
        let begun = until.iter().rposition(|event| event.what.kind() == Kind::ProofAsked)?;
        Some(Attempt { number: until[begun..].iter().filter(|event| asks(event.what.kind())).count() })
    }

    /// What happens when somebody wants to come instead of showing who they are with the pictures that the event of this number,
    /// from 1, asked for; none when those are not the last ones, or nobody waits for them or looks at them.
    #[must_use]
    pub fn coming_instead(&self, number: usize, at: Timestamp) -> Option<Happening> {
        let last = self.pictures_asked().last().copied()?;
        let what = Happening::ProofVisitChosen;
        (last == number && self.can_add(CaseEvent { at, what }).is_ok()).then_some(what)
    }

    /// The numbers of the events that asked for pictures, from 1.
    #[must_use]
    pub fn pictures_asked(&self) -> Vec<usize> {
        (1..=self.events().len()).filter(|number| self.attempt(*number).is_some()).collect()
    }

    /// Whether pictures can still show who the person is.
    #[must_use]
    pub fn takes_pictures(&self) -> bool {
        self.state().is_open() && self.state().is_at(PICTURES_OPEN)
    }

    /// Whether it is open who the person is: they are asked, or are to come in person.
    #[must_use]
    pub fn is_proof_open(&self) -> bool {
        self.state().is_open() && self.state().is_at(PROOF_OPEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Family, Happening as H};

    fn history(happenings: &[H]) -> History {
        let events = happenings.iter().zip(1..).map(|(what, day)| CaseEvent { at: at(day), what: *what });
        History::of(Family::Card, events.collect()).unwrap()
    }

    fn at(day: i64) -> Timestamp {
        Timestamp::from_seconds(day * 86_400)
    }

    #[test]
    fn there_are_three_attempts_and_then_a_visit() {
        let due = at(40).date();
        let mut happened = vec![H::Received, H::ProofAsked(due)];
        for number in 1..=MOST_ATTEMPTS {
            let asked = history(&happened);
            let attempt = asked.attempt(happened.len()).unwrap();
            assert_eq!((attempt.number, attempt.left()), (number, MOST_ATTEMPTS - number));
            assert_eq!(asked.attempt(1), None);
            assert!(asked.answering(happened.len(), at(90)).is_some(), "after its day, too");
            happened.push(H::ProofSent);
            if number < MOST_ATTEMPTS {
                happened.push(if number == 1 { H::ProofUnreadable(due) } else { H::ProofMismatch(due) });
            }
        }
        let last = history(&happened);
        for again in [H::ProofUnreadable(due), H::ProofMismatch(due)] {
            assert!(last.can_add(CaseEvent { at: at(50), what: again }).is_err(), "{again:?}");
        }
        for outcome in [H::ProofConfirmed, H::ProofInPerson, H::ProofTakenBack] {
            assert!(last.can_add(CaseEvent { at: at(50), what: outcome }).is_ok(), "{outcome:?}");
        }
        assert!(last.takes_pictures(), "somebody looks at them");
        happened.push(H::ProofInPerson);
        let in_person = history(&happened);
        assert_eq!(in_person.pictures_asked(), [2, 4, 6]);
        assert!(!in_person.takes_pictures() && in_person.is_proof_open());
        happened.extend([H::ProofTakenBack, H::ProofAsked(due)]);
        let anew = history(&happened);
        assert_eq!(anew.attempt(happened.len()), Some(Attempt { number: 1 }));
    }

    #[test]
    fn whoever_comes_in_person_shows_who_they_are_and_a_case_that_ends_asks_no_more() {
        use crate::case::Position as P;
        let due = at(40).date();
        let chosen = [H::Received, H::ProofAsked(due), H::ProofVisitChosen, H::IdentityAppointment(at(30))];
        let came = history(&[&chosen[..], &[H::IdentityChecked]].concat()).state();
        assert!(came.is_at(&[P::Identified]) && came.is_at(&[P::Proven]));
        let missed = history(&[&chosen[..], &[H::IdentityMissed]].concat()).state();
        assert!(missed.is_at(&[P::VisitMissed]) && missed.is_at(&[P::NotProven]));
        let confirmed = history(&[H::Received, H::ProofAsked(due), H::ProofSent, H::ProofConfirmed]).state();
        assert!(confirmed.is_at(&[P::Proven]) && confirmed.is_at(&[P::NoVisit]), "fingerprints are another thing");
        let looked_at = history(&[H::Received, H::ProofAsked(due), H::ProofSent]);
        assert_eq!(looked_at.coming_instead(2, at(5)), Some(H::ProofVisitChosen), "at any time");
        assert_eq!((looked_at.coming_instead(1, at(5)), looked_at.coming_instead(3, at(5))), (None, None));
        assert_eq!(history(&chosen).coming_instead(2, at(5)), None);
        let ended = history(&[H::Received, H::ProofAsked(due), H::Withdrawn]);
        assert!(ended.state().is_at(&[P::NoProof]) && ended.duties().is_empty());
        assert_eq!(ended.answering(2, at(5)), None);
        assert!(!ended.takes_pictures() && !ended.is_proof_open());
    }

    #[test]
    fn what_is_asked_as_evidence_and_who_somebody_is_are_answered_each_by_itself() {
        let due = at(40).date();
        let both = history(&[H::Received, H::EvidenceRequested(due), H::ProofAsked(due)]);
        assert_eq!(both.answering(2, at(5)).unwrap().what, H::ResponseReceived);
        assert_eq!(both.answering(3, at(5)).unwrap().what, H::ProofSent);
        assert_eq!(both.duties().len(), 2);
    }
}
