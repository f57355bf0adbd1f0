use std::str::FromStr;
use std::time::Duration;

use super::happening::{CaseEvent, Happening, Kind};
use super::history::History;
use super::position::Position;
use crate::{Timestamp, UnknownName};

/// How long before an appointment for photo and fingerprints another time can be asked for at the latest.
pub const ASKED_BEFORE: Duration = Duration::from_secs(12 * 60 * 60);

/// How often such an appointment is moved because its person asks for it.
pub const MOST_MOVES: usize = 2;

/// Why somebody needs another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoodCause {
    /// They are ill, or disabled, or have to see a doctor.
    Illness,
    /// A journey that was planned before.
    Travel,
    /// A wedding, a funeral, an exam: what happens once.
    LifeEvent,
    /// They have no way to get there.
    Transport,
    /// They cannot be away from work.
    Work,
    /// They cannot be away from whom they care for.
    Care,
    /// The letter came late, or not at all.
    LateLetter,
}

impl GoodCause {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Illness, Self::Travel, Self::LifeEvent, Self::Transport, Self::Work, Self::Care, Self::LateLetter];

    /// Its name, as in a form and as it is kept.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Illness => "illness",
            Self::Travel => "travel",
            Self::LifeEvent => "life-event",
            Self::Transport => "transport",
            Self::Work => "work",
            Self::Care => "care",
            Self::LateLetter => "late-letter",
        }
    }
}

impl FromStr for GoodCause {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|cause| cause.name() == name).ok_or(UnknownName)
    }
}

/// Why another time cannot be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotMove {
    /// It is no appointment, it was moved or cancelled, or the person was there.
    NotSet,
    /// It was asked for already, and the agency has not answered.
    Asked,
    /// The time has passed.
    Missed,
    /// It is in less than [`ASKED_BEFORE`].
    TooLate,
    /// It was moved [`MOST_MOVES`] times because the person asked for it.
    TooOften,
    /// An oath is moved in another way.
    Oath,
}

impl History {
    /// What happens when somebody asks at this moment for another time than that of the appointment which is the event of this
    /// number, from 1.
    ///
    /// # Errors
    /// Why it cannot be asked for.
    pub fn moving(&self, number: usize, at: Timestamp) -> Result<Happening, CannotMove> {
        let rest = number.checked_sub(1).and_then(|index| self.events().get(index..));
        let Some((set, later)) = rest.and_then(<[CaseEvent]>::split_first) else { return Err(CannotMove::NotSet) };
        let Some(on) = set.what.appointment() else { return Err(CannotMove::NotSet) };
        let what = match set.what.kind() {
            Kind::IdentityAppointment | Kind::IdentityRescheduled => Happening::IdentityRescheduleAsked,
            Kind::InterviewScheduled | Kind::InterviewRescheduled => Happening::InterviewRescheduleAsked,
            _ => return Err(CannotMove::Oath),
        };
        let is_identity = what == Happening::IdentityRescheduleAsked;
        let (missed, asked): (&[Position], &[Position]) = if is_identity {
            (&[Position::VisitMissed], &[Position::VisitMoveAsked])
        } else {
            (&[Position::NotInterviewed], &[Position::InterviewMoveAsked])
        };
        if self.state().is_at(missed) {
            return Err(CannotMove::Missed);
        }
        let is_same = |event: &CaseEvent| event.what.appointment().is_some() && is_of(event.what.kind(), is_identity);
        if later.iter().any(is_same) {
            return Err(CannotMove::NotSet);
        }
        if self.state().is_at(asked) {
            return Err(CannotMove::Asked);
        }
        self.can_add(CaseEvent { at, what }).map_err(|_| CannotMove::NotSet)?;
        if at >= on {
            return Err(CannotMove::Missed);
        }
        if is_identity && at.plus(ASKED_BEFORE) > on {
            return Err(CannotMove::TooLate);
        }
        if is_identity && self.moves() >= MOST_MOVES {
            return Err(CannotMove::TooOften);
        }
        Ok(what)
    }

    /// How often its person asked for another time since they were told to come for photo and fingerprints.
    fn moves(&self) -> usize {
        let since = self.events().iter().rev().take_while(|event| event.what.kind() != Kind::IdentityAppointment);
        since.filter(|event| event.what.kind() == Kind::IdentityRescheduleAsked).count()
    }
}

const fn is_of(kind: Kind, is_identity: bool) -> bool {
    match kind {
        Kind::IdentityAppointment | Kind::IdentityRescheduled => is_identity,
        Kind::InterviewScheduled | Kind::InterviewRescheduled => !is_identity,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Family;
    use Happening as H;

    const HOUR: i64 = 60 * 60;
    const VISIT: Timestamp = Timestamp::from_seconds(100 * HOUR);
    const LATER: Timestamp = Timestamp::from_seconds(200 * HOUR);

    fn history(later: &[(i64, Happening)]) -> History {
        let events = [&[(0, H::Received)][..], later].concat();
        let events =
            events.into_iter().map(|(hour, what)| CaseEvent { at: Timestamp::from_seconds(hour * HOUR), what });
        History::of(Family::Card, events.collect()).unwrap()
    }

    fn moving(later: &[(i64, Happening)], number: usize, hour: i64) -> Result<Happening, CannotMove> {
        history(later).moving(number, Timestamp::from_seconds(hour * HOUR))
    }

    #[test]
    fn photo_and_fingerprints_are_moved_until_twelve_hours_before_and_twice() {
        let set = (1, H::IdentityAppointment(VISIT));
        for (hour, expected) in [
            (2, Ok(H::IdentityRescheduleAsked)),
            (88, Ok(H::IdentityRescheduleAsked)),
            (89, Err(CannotMove::TooLate)),
            (100, Err(CannotMove::Missed)),
        ] {
            assert_eq!(moving(&[set], 2, hour), expected, "at {hour}");
        }
        let asked = (2, H::IdentityRescheduleAsked);
        assert_eq!(moving(&[set, asked], 2, 3), Err(CannotMove::Asked));
        let moved = (3, H::IdentityRescheduled(LATER));
        assert_eq!(moving(&[set, asked, moved], 2, 4), Err(CannotMove::NotSet), "it is another one now");
        assert!(moving(&[set, asked, moved], 4, 4).is_ok());
        let twice = [set, asked, moved, (4, H::IdentityRescheduleAsked), (5, H::IdentityRescheduled(LATER))];
        assert_eq!(moving(&twice, 6, 6), Err(CannotMove::TooOften));
        let by_agency = [set, moved, (4, H::IdentityRescheduled(LATER)), (5, H::IdentityRescheduled(LATER))];
        assert!(moving(&by_agency, 5, 6).is_ok(), "what the agency moves by itself does not count");
        assert_eq!(moving(&[set, (101, H::IdentityMissed)], 2, 102), Err(CannotMove::Missed));
        assert_eq!(moving(&[set, (5, H::IdentityChecked)], 2, 6), Err(CannotMove::NotSet));
    }

    #[test]
    fn an_interview_is_asked_to_be_moved_until_it_begins() {
        let set = (1, H::InterviewScheduled(VISIT));
        assert_eq!(moving(&[set], 2, 99), Ok(H::InterviewRescheduleAsked));
        assert_eq!(moving(&[set], 2, 100), Err(CannotMove::Missed));
        assert_eq!(moving(&[set, (2, H::IdentityAppointment(LATER))], 2, 99), Ok(H::InterviewRescheduleAsked));
        assert_eq!(moving(&[set], 1, 2), Err(CannotMove::NotSet));
        assert_eq!(moving(&[set], 0, 2), Err(CannotMove::NotSet));
        assert_eq!(moving(&[set], 9, 2), Err(CannotMove::NotSet));
    }
}
