use std::time::Duration;

use domain::Timestamp;
use storage::limits::{self, Failures, Key, Moving};
use storage::{Error, Reader, Writer};

/// At most so many within a time, counted from the first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limit {
    pub(crate) most: u32,
    pub(crate) window: Duration,
}

impl Limit {
    pub(crate) const fn per_minute(most: u32) -> Self {
        Self { most, window: Duration::from_secs(60) }
    }

    pub(crate) const fn per_ten_minutes(most: u32) -> Self {
        Self { most, window: Duration::from_secs(10 * 60) }
    }

    pub(crate) const fn per_hour(most: u32) -> Self {
        Self { most, window: Duration::from_secs(60 * 60) }
    }

    pub(crate) const fn per_day(most: u32) -> Self {
        Self { most, window: Duration::from_secs(24 * 60 * 60) }
    }

    /// Counts one more. When it is one too many: until when to wait.
    pub(crate) async fn hit(self, tx: &mut Writer, key: &Key, now: Timestamp) -> Result<Option<Timestamp>, Error> {
        let counted = limits::hit(tx, key, now, self.window).await?;
        Ok((counted.hits > self.most).then(|| counted.since.plus(self.window)))
    }

    /// Counts nothing. When the next one would be one too many: until when to wait.
    pub(crate) async fn reached(
        self,
        reader: &mut Reader,
        key: &Key,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, Error> {
        let counted = limits::counted(reader, key, now, self.window).await?;
        Ok(counted.filter(|counted| counted.hits >= self.most).map(|counted| counted.since.plus(self.window)))
    }
}

/// When one more is not too many, of what was counted within a `window` that moves on and is at most so much.
pub(crate) fn free_again(counted: &Moving, most: u32, window: Duration) -> Timestamp {
    let part = |of: u32, left: u32| window.saturating_mul(of.saturating_sub(left)) / of.max(1);
    match most.saturating_sub(counted.hits).checked_sub(1) {
        Some(left) => counted.since.plus(part(counted.earlier, left)),
        // In the next window, when enough of this one counts no more.
        None => counted.since.plus(window).plus(part(counted.hits, most.saturating_sub(1))),
    }
}

/// A lock that grows with every failure in a row: the first ones are free, then the wait doubles up to an hour.
/// It never closes for good, so that nobody can shut another person out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lock {
    free: u32,
    first: Duration,
}

/// Wrong passwords for an address, known or not: one second from the third on.
pub(crate) const PASSWORD_LOCK: Lock = Lock { free: 2, first: Duration::from_secs(1) };

/// Wrong codes for an account, over all its attempts: ten minutes from the tenth on.
pub(crate) const CODE_LOCK: Lock = Lock { free: 9, first: Duration::from_secs(10 * 60) };

const LONGEST: Duration = Duration::from_secs(60 * 60);

/// Failures further apart than this are not in a row.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

impl Lock {
    /// Until when it is locked, if it is.
    pub(crate) async fn locked(self, tx: &mut Writer, key: &Key, now: Timestamp) -> Result<Option<Timestamp>, Error> {
        let until = limits::failures(tx, key).await?.map(|found| found.locked_until);
        Ok(until.filter(|until| now < *until))
    }

    /// Counts a failure.
    pub(crate) async fn fail(self, tx: &mut Writer, key: &Key, now: Timestamp) -> Result<(), Error> {
        let before = limits::failures(tx, key).await?.filter(|found| now.since(found.last_at) < FORGOTTEN_AFTER);
        let failures = before.map_or(0, |found| found.failures).saturating_add(1);
        let locked_until = now.plus(self.length(failures));
        limits::set_failures(tx, key, &Failures { failures, last_at: now, locked_until }).await
    }

    fn length(self, failures: u32) -> Duration {
        match failures.checked_sub(self.free + 1) {
            None => Duration::ZERO,
            Some(doublings) => self.first.saturating_mul(1 << doublings.min(12)).min(LONGEST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_before_makes_room_little_by_little() {
        let second = Duration::from_secs(1);
        let since = Timestamp::from_seconds(100);
        let at = |hits, earlier| {
            let counted = Moving { hits, earlier, since, weight: 0, is_over: true };
            free_again(&counted, 5, second).since(since).as_millis()
        };
        assert_eq!([at(0, 5), at(1, 5), at(4, 5), at(5, 0), at(5, 5)], [200, 400, 1000, 1200, 1200]);
        assert_eq!(at(9, 0), 1555, "fewer are allowed than there were");
    }

    #[test]
    fn a_lock_grows_from_a_second_to_an_hour() {
        let seconds: Vec<u64> = (1..=16).map(|failures| PASSWORD_LOCK.length(failures).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600]);
        assert_eq!(PASSWORD_LOCK.length(u32::MAX), LONGEST);
    }
}
