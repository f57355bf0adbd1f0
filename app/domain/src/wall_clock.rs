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
        let (hours, is_changed) = self.in_winter();
        let offset = offset(hours + i8::from(is_changed && is_summer((day, time.hour()), ENDS_IN_SUMMER)));
        Timestamp::from_seconds(OffsetDateTime::new_in_offset(day, time, offset).unix_timestamp())
    }

    /// What these clocks show at a moment.
    #[must_use]
    pub fn shown(self, moment: Timestamp) -> OffsetDateTime {
        let (hours, is_changed) = self.in_winter();
        let shown = |hours| moment.utc().checked_to_offset(offset(hours)).unwrap_or(moment.utc());
        let winter = shown(hours);
        let summer = is_changed && is_summer((winter.date(), winter.hour()), ENDS_IN_SUMMER - 1);
        if summer { shown(hours + 1) } else { winter }
    }

    /// What their time is called at a moment, in a few letters that are the same in every language: "EST", in summer "EDT".
    #[must_use]
    pub fn letters(self, moment: Timestamp) -> &'static str {
        let (hours, _) = self.in_winter();
        let is_summer = self.shown(moment).offset() != offset(hours);
        match (self, is_summer) {
            (Self::Eastern, false) => "EST",
            (Self::Eastern, true) => "EDT",
            (Self::Central, false) => "CST",
            (Self::Central, true) => "CDT",
            (Self::Mountain, false) | (Self::Arizona, _) => "MST",
            (Self::Mountain, true) => "MDT",
            (Self::Pacific, false) => "PST",
            (Self::Pacific, true) => "PDT",
            (Self::Alaska, false) => "AKST",
            (Self::Alaska, true) => "AKDT",
            (Self::Hawaii, _) => "HST",
            (Self::Atlantic, _) => "AST",
            (Self::Chamorro, _) => "ChST",
        }
    }

    /// How far they are from Universal Time in winter, in hours, and whether they are changed in summer.
    const fn in_winter(self) -> (i8, bool) {
        match self {
            Self::Eastern => (-5, true),
            Self::Central => (-6, true),
            Self::Mountain => (-7, true),
            Self::Arizona => (-7, false),
            Self::Pacific => (-8, true),
            Self::Alaska => (-9, true),
            Self::Hawaii => (-10, false),
            Self::Atlantic => (-4, false),
            Self::Chamorro => (10, false),
        }
    }
}

/// The hour at which summer ends, as clocks show it that were changed; those that were not show one less.
const ENDS_IN_SUMMER: u8 = 2;

fn offset(hours: i8) -> UtcOffset {
    UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC)
}

/// Whether it is summer in this hour of a day, when it ends at this hour of its last one.
fn is_summer((day, hour): (Date, u8), ends_at: u8) -> bool {
    let sunday = |month, number: u8| {
        let first = Date::from_calendar_date(day.year(), month, 1).ok()?;
        let days = (7 - first.weekday().number_days_from_sunday()) % 7;
        first.replace_day(1 + days + 7 * (number - 1)).ok()
    };
    let Some((begins, ends)) = sunday(Month::March, 2).zip(sunday(Month::November, 1)) else { return false };
    (day, hour) >= (begins, 2) && (day, hour) < (ends, ends_at)
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
    fn what_clocks_show_is_what_they_show_at_that_moment() {
        let moments = [
            (WallClock::Eastern, "2027-01-16T01:00", "2027-01-15 20:00 EST"),
            (WallClock::Eastern, "2027-07-16T03:59", "2027-07-15 23:59 EDT"),
            (WallClock::Eastern, "2027-03-14T06:59", "2027-03-14 01:59 EST"),
            (WallClock::Eastern, "2027-03-14T07:00", "2027-03-14 03:00 EDT"),
            (WallClock::Eastern, "2027-11-07T05:30", "2027-11-07 01:30 EDT"),
            (WallClock::Eastern, "2027-11-07T06:30", "2027-11-07 01:30 EST"),
            (WallClock::Pacific, "2026-03-08T16:00", "2026-03-08 09:00 PDT"),
            (WallClock::Arizona, "2027-07-15T17:30", "2027-07-15 10:30 MST"),
            (WallClock::Hawaii, "2028-01-01T01:00", "2027-12-31 15:00 HST"),
            (WallClock::Chamorro, "2027-07-14T22:00", "2027-07-15 08:00 ChST"),
        ];
        for (clock, moment, expected) in moments {
            let (day, time) = moment.split_once('T').unwrap();
            let (hour, minute) = time.split_once(':').unwrap();
            let time = Time::from_hms(hour.parse().unwrap(), minute.parse().unwrap(), 0).unwrap();
            let at = crate::case::day(day).unwrap().with_time(time).assume_utc();
            let at = Timestamp::from_seconds(at.unix_timestamp());
            let shown = clock.shown(at);
            let text = format!("{} {:02}:{:02} {}", shown.date(), shown.hour(), shown.minute(), clock.letters(at));
            assert_eq!(text, expected, "{clock:?} {moment}");
        }
    }

    #[test]
    fn what_clocks_show_leads_back_to_the_moment() {
        for clock in WallClock::ALL {
            for hour in 0..24 * 366 {
                let at = Timestamp::from_seconds(1_798_761_600 + hour * 3600);
                let shown = clock.shown(at);
                let first = clock.moment(shown.date(), shown.time());
                let came_twice = clock.shown(first).offset() != shown.offset();
                assert!(first == at || (came_twice && at.since(first).as_secs() == 3600), "{clock:?} {at:?}");
            }
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
