use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, OffsetDateTime, Time};

use crate::{Timestamp, WallClock};

/// The hour from which on people are written to of what can wait until they are awake.
const MORNING: u8 = 7;

/// By which clocks an installation says which day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TimeZone {
    /// Universal Time.
    Utc,
    /// As on the wall of an office.
    Wall(WallClock),
}

/// The text names no time zone that is known here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no time zone that is known here; these are: {known}", known = known())]
pub struct UnknownTimeZone(pub String);

fn known() -> String {
    TimeZone::all().map(TimeZone::name).collect::<Vec<_>>().join(", ")
}

impl TimeZone {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        WallClock::ALL.into_iter().map(Self::Wall).chain([Self::Utc])
    }

    /// Its name in the database of time zones that IANA keeps.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utc => "UTC",
            Self::Wall(WallClock::Eastern) => "America/New_York",
            Self::Wall(WallClock::Central) => "America/Chicago",
            Self::Wall(WallClock::Mountain) => "America/Denver",
            Self::Wall(WallClock::Arizona) => "America/Phoenix",
            Self::Wall(WallClock::Pacific) => "America/Los_Angeles",
            Self::Wall(WallClock::Alaska) => "America/Anchorage",
            Self::Wall(WallClock::Hawaii) => "Pacific/Honolulu",
            Self::Wall(WallClock::Atlantic) => "America/Puerto_Rico",
            Self::Wall(WallClock::Chamorro) => "Pacific/Guam",
        }
    }

    /// What clocks show there at a moment.
    #[must_use]
    pub fn shown(self, moment: Timestamp) -> OffsetDateTime {
        match self {
            Self::Utc => moment.utc(),
            Self::Wall(clock) => clock.shown(moment),
        }
    }

    /// The day it is there at a moment.
    #[must_use]
    pub fn day(self, moment: Timestamp) -> Date {
        self.shown(moment).date()
    }

    /// What the time there is called at a moment, in a few letters: "EST".
    #[must_use]
    pub fn letters(self, moment: Timestamp) -> &'static str {
        match self {
            Self::Utc => "UTC",
            Self::Wall(clock) => clock.letters(moment),
        }
    }

    /// The moment at which clocks show this there; the first one, where there are two.
    #[must_use]
    pub fn moment(self, day: Date, time: Time) -> Timestamp {
        match self {
            Self::Utc => Timestamp::from_seconds(day.with_time(time).assume_utc().unix_timestamp()),
            Self::Wall(clock) => clock.moment(day, time),
        }
    }

    /// Seven in the morning of a day there: from then on people are written to of what can wait until they are awake.
    #[must_use]
    pub fn morning(self, day: Date) -> Timestamp {
        self.moment(day, Time::from_hms(MORNING, 0, 0).unwrap_or(Time::MIDNIGHT))
    }
}

impl Default for TimeZone {
    /// That of the agency's seat, which is in Maryland.
    fn default() -> Self {
        Self::Wall(WallClock::Eastern)
    }
}

impl FromStr for TimeZone {
    type Err = UnknownTimeZone;

    fn from_str(name: &str) -> Result<Self, UnknownTimeZone> {
        Self::all().find(|zone| zone.name() == name).ok_or_else(|| UnknownTimeZone(name.to_owned()))
    }
}

impl TryFrom<String> for TimeZone {
    type Error = UnknownTimeZone;

    fn try_from(name: String) -> Result<Self, UnknownTimeZone> {
        name.parse()
    }
}

impl From<TimeZone> for String {
    fn from(zone: TimeZone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_back_from_its_name_and_another_is_told_what_is_known() {
        for zone in TimeZone::all() {
            assert_eq!(zone.name().parse(), Ok(zone));
        }
        for name in ["", "EST", "america/new_york", "Europe/Madrid"] {
            let told = name.parse::<TimeZone>().unwrap_err().to_string();
            assert!(told.contains(&format!("{name:?}")) && told.contains("America/New_York"), "{told}");
        }
    }

    #[test]
    fn an_evening_in_new_york_is_the_day_before_in_universal_time() {
        let evening = Timestamp::from_seconds(1_795_482_000);
        assert_eq!(evening.rfc3339(), "2026-11-24T01:00:00.000000Z");
        let day = |zone: TimeZone| zone.day(evening).to_string();
        assert_eq!((day(TimeZone::default()), day(TimeZone::Utc)), ("2026-11-23".to_owned(), "2026-11-24".to_owned()));
        assert_eq!(TimeZone::default().letters(evening), "EST");
    }

    #[test]
    fn midnight_begins_the_day_that_it_names() {
        let day = crate::case::day("2027-07-15").unwrap();
        for zone in TimeZone::all() {
            let midnight = zone.moment(day, Time::MIDNIGHT);
            assert_eq!(zone.day(midnight), day, "{zone:?}");
            assert_eq!(zone.day(midnight.minus(std::time::Duration::from_micros(1))), day.previous_day().unwrap());
        }
    }
}
