use time::{Duration, Weekday};

use super::duty::Duty;
use super::happening::Kind;
use super::named::named;
use crate::{Date, Time, Timestamp};

named! {
    /// What people come to an office for, at a time that it keeps for them.
    SlotKind {
        /// A photo and fingerprints.
        Identity = "identity",
        /// A talk with an officer.
        Interview = "interview",
        /// The oath.
        Oath = "oath",
    }
}

impl SlotKind {
    /// For what somebody comes when this happens; none when it gives them no time.
    #[must_use]
    pub const fn of(what: Kind) -> Option<Self> {
        match what {
            Kind::IdentityAppointment | Kind::IdentityRescheduled => Some(Self::Identity),
            Kind::InterviewScheduled | Kind::InterviewRescheduled => Some(Self::Interview),
            Kind::OathScheduled | Kind::OathRescheduled => Some(Self::Oath),
            _ => None,
        }
    }

    /// Whether somebody who cannot come takes another time themselves. About an interview an officer decides, and an oath is not
    /// moved here.
    #[must_use]
    pub const fn is_chosen(self) -> bool {
        match self {
            Self::Identity => true,
            Self::Interview | Self::Oath => false,
        }
    }

    /// What happens when somebody who has a time gets another one.
    #[must_use]
    pub const fn moved(self) -> Kind {
        match self {
            Self::Identity => Kind::IdentityRescheduled,
            Self::Interview => Kind::InterviewRescheduled,
            Self::Oath => Kind::OathRescheduled,
        }
    }
}

impl Duty {
    /// For what somebody has to come, and when; none when they have to answer.
    #[must_use]
    pub const fn visit(self) -> Option<(SlotKind, Timestamp)> {
        match self {
            Self::Answer { .. } | Self::Pictures { .. } => None,
            Self::Identity { at } => Some((SlotKind::Identity, at)),
            Self::Interview { at } => Some((SlotKind::Interview, at)),
            Self::Oath { at } => Some((SlotKind::Oath, at)),
        }
    }
}

/// The opening hours of a room or a counter, cut into slots: from Monday to Friday when it is for more than one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotPlan {
    first: Date,
    last: Date,
    from: Time,
    to: Time,
    minutes: u16,
}

/// Why hours cannot be cut so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotPlanProblem {
    /// A slot is shorter than [`SlotPlan::SHORTEST`] or longer than [`SlotPlan::LONGEST`].
    Length,
    /// They end before one slot is over.
    NoRoom,
    /// The last day is before the first.
    Backwards,
    /// There is no working day among them.
    NoDay,
    /// There are more than [`SlotPlan::MOST`].
    TooMany,
}

impl SlotPlan {
    /// The fewest minutes of a slot.
    pub const SHORTEST: u16 = 5;
    /// The most.
    pub const LONGEST: u16 = 480;
    /// The most slots that are made at once.
    pub const MOST: usize = 400;

    /// Hours of each of these days, in slots of so many minutes.
    ///
    /// # Errors
    /// Why they cannot be cut so.
    pub fn new((first, last): (Date, Date), (from, to): (Time, Time), minutes: u16) -> Result<Self, SlotPlanProblem> {
        if !(Self::SHORTEST..=Self::LONGEST).contains(&minutes) {
            return Err(SlotPlanProblem::Length);
        }
        if last < first {
            return Err(SlotPlanProblem::Backwards);
        }
        let plan = Self { first, last, from, to, minutes };
        if plan.times().next().is_none() {
            return Err(SlotPlanProblem::NoRoom);
        }
        // So that somebody who types the wrong year does not have every day of it counted.
        match plan.starts().take(Self::MOST + 1).count() {
            0 => Err(SlotPlanProblem::NoDay),
            count if count > Self::MOST => Err(SlotPlanProblem::TooMany),
            _ => Ok(plan),
        }
    }

    /// How long each is.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.minutes
    }

    /// When each begins, in order.
    pub fn starts(self) -> impl Iterator<Item = (Date, Time)> {
        let is_one_day = self.first == self.last;
        let next = move |day: &Date| day.next_day().filter(|day| *day <= self.last);
        let days = std::iter::successors(Some(self.first), next);
        let days = days.filter(move |day| is_one_day || !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
        days.flat_map(move |day| self.times().map(move |time| (day, time)))
    }

    fn times(self) -> impl Iterator<Item = Time> {
        let length = Duration::minutes(i64::from(self.minutes));
        // A time that is added to goes round at midnight, so what is left of the hours is counted.
        let hours = self.to - self.from;
        let fits = move |number: &i32| length * (*number + 1) <= hours;
        (0..).take_while(fits).map(move |number| self.from + length * number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{ACTS, Asked, TOLD_BY_SYSTEMS};

    fn day(number: u8) -> Date {
        Date::from_calendar_date(2027, time::Month::March, number).unwrap()
    }

    fn time(hour: u8, minute: u8) -> Time {
        Time::from_hms(hour, minute, 0).unwrap()
    }

    fn plan(days: (u8, u8), from: (u8, u8), to: (u8, u8), minutes: u16) -> Result<Vec<(u8, String)>, SlotPlanProblem> {
        let plan = SlotPlan::new((day(days.0), day(days.1)), (time(from.0, from.1), time(to.0, to.1)), minutes)?;
        Ok(plan.starts().map(|(day, time)| (day.day(), time.to_string()[..5].to_owned())).collect())
    }

    #[test]
    fn hours_are_cut_into_slots_that_end_within_them_on_working_days() {
        let one = plan((6, 6), (9, 0), (10, 15), 30).unwrap();
        assert_eq!(one, [(6, "9:00:".to_owned()), (6, "9:30:".to_owned())], "a Saturday that was named alone");
        // The fifth of March 2027 is a Friday.
        let days: Vec<_> = plan((5, 9), (9, 0), (10, 0), 60).unwrap().into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, [5, 8, 9]);
        assert_eq!(plan((5, 5), (22, 0), (23, 59), 30).unwrap().len(), 3, "nothing goes round at midnight");
    }

    #[test]
    fn hours_that_cannot_be_cut_say_why() {
        for (days, from, to, minutes, problem) in [
            ((5, 5), (9, 0), (10, 0), 4, SlotPlanProblem::Length),
            ((5, 5), (9, 0), (18, 0), 481, SlotPlanProblem::Length),
            ((5, 5), (9, 0), (9, 20), 30, SlotPlanProblem::NoRoom),
            ((5, 5), (10, 0), (9, 0), 30, SlotPlanProblem::NoRoom),
            ((5, 4), (9, 0), (10, 0), 30, SlotPlanProblem::Backwards),
            ((6, 7), (9, 0), (10, 0), 30, SlotPlanProblem::NoDay),
            ((1, 31), (8, 0), (18, 0), 5, SlotPlanProblem::TooMany),
        ] {
            assert_eq!(plan(days, from, to, minutes), Err(problem), "{days:?} {from:?} {to:?}");
        }
    }

    #[test]
    fn whatever_gives_somebody_a_time_takes_a_slot() {
        for (what, asked) in ACTS.iter().chain(TOLD_BY_SYSTEMS) {
            assert_eq!(SlotKind::of(*what).is_some(), asked.contains(&Asked::Day), "{what:?}");
        }
        for kind in SlotKind::ALL {
            assert_eq!(SlotKind::of(kind.moved()), Some(*kind));
            assert_eq!(kind.is_chosen(), kind.moved() == Kind::IdentityRescheduled);
        }
    }
}
