use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A moment: microseconds since 1970-01-01T00:00Z, the one form in which moments are kept and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment this many microseconds after 1970 began (before it, when negative).
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The moment this many whole seconds after 1970 began, or the last one that can be told.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000_000))
    }

    /// Microseconds since 1970 began.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole milliseconds since 1970 began; none before it.
    #[must_use]
    pub fn millis(self) -> u64 {
        u64::try_from(self.0 / 1000).unwrap_or(0)
    }

    /// The moment `length` later, or `None` beyond the last one that can be told.
    #[must_use]
    pub fn checked_add(self, length: Duration) -> Option<Self> {
        let micros = i64::try_from(length.as_micros()).ok()?;
        self.0.checked_add(micros).map(Self)
    }

    /// The moment `length` later, stopping at the last one that can be told: a limit never wraps into the past.
    #[must_use]
    pub fn plus(self, length: Duration) -> Self {
        self.checked_add(length).unwrap_or(Self(i64::MAX))
    }

    /// The moment `length` earlier, stopping at the first one that can be told.
    #[must_use]
    pub fn minus(self, length: Duration) -> Self {
        let micros = i64::try_from(length.as_micros()).unwrap_or(i64::MAX);
        Self(self.0.saturating_sub(micros))
    }

    /// How long after `earlier` this is; nothing when it is before.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        let micros = self.0.saturating_sub(earlier.0);
        Duration::from_micros(u64::try_from(micros).unwrap_or(0))
    }

    /// The moment on the calendar, in UTC; outside the calendar's years, 1970 begins.
    #[must_use]
    pub fn utc(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// As RFC 3339 writes it, in UTC: `2027-03-04T09:05:00.000001Z`.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let utc = self.utc();
        let (year, month, day) = (utc.year(), u8::from(utc.month()), utc.day());
        let (hour, minute, second, micros) = (utc.hour(), utc.minute(), utc.second(), utc.microsecond());
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z")
    }

    /// The day it is in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        self.utc().date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_never_wraps_into_the_past() {
        let last = Timestamp::from_micros(i64::MAX);
        assert_eq!(last.checked_add(Duration::from_micros(1)), None);
        assert_eq!(last.plus(Duration::MAX), last);
        assert_eq!(Timestamp::from_micros(i64::MIN).minus(Duration::MAX), Timestamp::from_micros(i64::MIN));
    }

    #[test]
    fn the_time_since_a_later_moment_is_nothing() {
        let noon = Timestamp::from_seconds(43_200);
        assert_eq!(noon.since(noon.plus(Duration::from_secs(1))), Duration::ZERO);
        assert_eq!(noon.plus(Duration::from_micros(7)).since(noon), Duration::from_micros(7));
    }

    #[test]
    fn a_moment_is_written_as_machines_read_it() {
        let moment = Timestamp::from_seconds(1_772_582_399).plus(Duration::from_micros(7));
        assert_eq!(moment.rfc3339(), "2026-03-03T23:59:59.000007Z");
    }

    #[test]
    fn the_day_is_told_in_utc() {
        let day = Timestamp::from_seconds(1_772_582_399).date();
        assert_eq!((day.year(), u8::from(day.month()), day.day()), (2026, 3, 3));
        let next = Timestamp::from_seconds(1_772_582_400).date();
        assert_eq!(next.day(), 4);
    }
}
