use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use crate::{Timestamp, UnknownName};

/// What the clocks on the wall of an office show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WallClock {
    /// Eastern time.
    Eastern,
    /// Central time.
    Central,
    /// Mountain time.
    Mountain,
    /// Arizona, where clocks are not changed in summer.
    Arizona,
    /// Pacific time.
    Pacific,
    /// Alaska.
    Alaska,
    /// Hawaii.
    Hawaii,
    /// Puerto Rico and the Virgin Islands.
    Atlantic,
    /// Guam and the Northern Marianas.
    Chamorro,
}

impl WallClock {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Eastern,
        Self::Central,
        Self::Mountain,
        Self::Arizona,
        Self::Pacific,
        Self::Alaska,
        Self::Hawaii,
        Self::Atlantic,
        Self::Chamorro,
    ];

    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eastern => "eastern",
            Self::Central => "central",
            Self::Mountain => "mountain",
            Self::Arizona => "arizona",
            Self::Pacific => "pacific",
            Self::Alaska => "alaska",
            Self::Hawaii => "hawaii",
            Self::Atlantic => "atlantic",
            Self::Chamorro => "chamorro",
        }
    }

    /// The moment at which these clocks show this, in summer an hour earlier where clocks are changed: from the second
    /// Sunday of March to the first of November, at two (15 U.S.C. 260a). The hour that comes twice is the first of both.
    #[must_use]
    pub fn moment(self, day: Date, time: Time) -> Timestamp {
        let (hours, is_changed) = match self {
            Self::Eastern => (-5, true),
            Self::Central => (-6, true),
            Self::Mountain => (-7, true),
            Self::Arizona => (-7, false),
            Self::Pacific => (-8, true),
            Self::Alaska => (-9, true),
            Self::Hawaii => (-10, false),
            Self::Atlantic => (-4, false),
            Self::Chamorro => (10, false),
        };
        let hours = hours + i8::from(is_changed && is_summer(day, time));
        let offset = UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC);
        Timestamp::from_seconds(OffsetDateTime::new_in_offset(day, time, offset).unix_timestamp())
    }
}

fn is_summer(day: Date, time: Time) -> bool {
    let sunday = |month, number: u8| {
        let first = Date::from_calendar_date(day.year(), month, 1).ok()?;
        let days = (7 - first.weekday().number_days_from_sunday()) % 7;
        first.replace_day(1 + days + 7 * (number - 1)).ok()
    };
    let Some((begins, ends)) = sunday(Month::March, 2).zip(sunday(Month::November, 1)) else { return false };
    let is_early = time.hour() < 2;
    (day > begins || (day == begins && !is_early)) && (day < ends || (day == ends && is_early))
}

impl FromStr for WallClock {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|clock| clock.name() == name).ok_or(UnknownName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(clock: WallClock, (year, month, day): (i32, u8, u8), (hour, minute): (u8, u8)) -> String {
        let day = Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap();
        clock.moment(day, Time::from_hms(hour, minute, 0).unwrap()).rfc3339()[..16].to_owned()
    }

    #[test]
    fn a_time_on_the_wall_is_one_moment() {
        let moments = [
            (WallClock::Eastern, (2027, 1, 15), (10, 30), "2027-01-15T15:30"),
            (WallClock::Eastern, (2027, 7, 15), (10, 30), "2027-07-15T14:30"),
            (WallClock::Eastern, (2027, 3, 14), (1, 59), "2027-03-14T06:59"),
            (WallClock::Eastern, (2027, 3, 14), (3, 0), "2027-03-14T07:00"),
            (WallClock::Eastern, (2027, 11, 7), (1, 30), "2027-11-07T05:30"),
            (WallClock::Eastern, (2027, 11, 7), (2, 0), "2027-11-07T07:00"),
            (WallClock::Pacific, (2026, 3, 8), (9, 0), "2026-03-08T16:00"),
            (WallClock::Arizona, (2027, 7, 15), (10, 30), "2027-07-15T17:30"),
            (WallClock::Hawaii, (2027, 12, 31), (15, 0), "2028-01-01T01:00"),
            (WallClock::Chamorro, (2027, 7, 15), (8, 0), "2027-07-14T22:00"),
        ];
        for (clock, day, time, expected) in moments {
            assert_eq!(shown(clock, day, time), expected, "{clock:?} {day:?} {time:?}");
        }
    }

    #[test]
    fn a_clock_is_read_back_from_its_name() {
        for clock in WallClock::ALL {
            assert_eq!(clock.name().parse(), Ok(clock));
            assert_eq!(serde_json::to_value(clock).unwrap(), clock.name(), "it is kept under the same one");
        }
        assert_eq!("lunar".parse::<WallClock>(), Err(UnknownName));
    }
}
