use time::Duration;

use super::duty::Duty;
use super::history::History;
use crate::{TimeZone, Timestamp};

/// Two weeks are about what it takes to get a copy of a document or a translation from somebody else, and as long before its end
/// whoever began a form is told of it. On the third day before the last one what is there can still be put together and sent.
const BEFORE_A_LAST_DAY: [i64; 2] = [14, 3];

/// Three days before they have to come somebody can still get free for it, or ask for another time. On the day before they look
/// for what to bring, as calendars show it then.
const BEFORE_AN_APPOINTMENT: [i64; 2] = [3, 1];

impl Duty {
    /// When its person is reminded of it, by the clocks of the agency.
    fn reminders(self, zone: TimeZone) -> [Timestamp; 2] {
        let (day, before) = match self.answer() {
            Some(by) => (by, BEFORE_A_LAST_DAY),
            None => (zone.day(self.until()), BEFORE_AN_APPOINTMENT),
        };
        before.map(|days| zone.morning(day.saturating_sub(Duration::days(days))))
    }
}

impl History {
    /// The next moment, after this one, at which its person is reminded of something that they have to do. None when nothing is to
    /// be done, or they were reminded of all of it.
    #[must_use]
    pub fn next_reminder(&self, zone: TimeZone, after: Timestamp) -> Option<Timestamp> {
        let duties = self.duties().into_iter();
        duties.flat_map(|duty| duty.reminders(zone)).filter(|reminder| *reminder > after).min()
    }

    /// What its person is reminded of now: everything with a reminder from `since` on, for which there is time still.
    #[must_use]
    pub fn reminds_of(&self, zone: TimeZone, since: Timestamp, now: Timestamp) -> Vec<Duty> {
        let is_due = |duty: &Duty| {
            let reminders = duty.reminders(zone);
            now < duty.until() && reminders.iter().any(|reminder| (since..=now).contains(reminder))
        };
        self.duties().into_iter().filter(is_due).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{LastDay, day};
    use crate::{CaseEvent, Date, Family, Happening as H, Time};

    fn date(text: &str) -> Date {
        day(text).unwrap()
    }

    /// At this hour of a day, in Universal Time.
    fn at(text: &str, hour: u8) -> Timestamp {
        TimeZone::Utc.moment(date(text), Time::from_hms(hour, 0, 0).unwrap())
    }

    fn history(happenings: &[H]) -> History {
        let happenings = [H::Received].into_iter().chain(happenings.iter().copied());
        let events = happenings.zip(1..).map(|(what, second)| CaseEvent { at: Timestamp::from_seconds(second), what });
        History::of(Family::Card, events.collect()).unwrap()
    }

    /// All reminders there are, one after another.
    fn reminders(history: &History) -> Vec<Timestamp> {
        let next = |after: Timestamp| history.next_reminder(TimeZone::default(), after);
        std::iter::successors(next(at("2027-01-01", 0)), |reminder| next(*reminder)).collect()
    }

    #[test]
    fn reminders_come_in_the_morning_where_the_agency_is() {
        // Between the two, clocks are changed. At two in the morning it is ten in the evening before in New York.
        let asked = H::EvidenceRequested(date("2027-03-20"));
        assert_eq!(reminders(&history(&[asked])), [at("2027-03-06", 12), at("2027-03-17", 11)]);
        let pictures = H::ProofAsked(date("2027-03-20"));
        assert_eq!(reminders(&history(&[pictures])), [at("2027-03-06", 12), at("2027-03-17", 11)]);
        let visit = H::IdentityAppointment(at("2027-03-20", 2));
        assert_eq!(reminders(&history(&[visit])), [at("2027-03-16", 11), at("2027-03-18", 11)]);
        assert_eq!(reminders(&history(&[asked, visit])).len(), 4);
    }

    #[test]
    fn nobody_is_reminded_of_what_is_done_moved_or_over() {
        let asked = H::EvidenceRequested(date("2027-03-20"));
        for then in [H::ResponseReceived, H::RequestTakenBack, H::Withdrawn] {
            assert!(reminders(&history(&[asked, then])).is_empty(), "{then:?}");
        }
        let moved = [H::IdentityAppointment(at("2027-03-20", 15)), H::IdentityRescheduled(at("2027-04-20", 15))];
        assert_eq!(reminders(&history(&moved)), [at("2027-04-17", 11), at("2027-04-19", 11)]);
        assert!(reminders(&history(&[moved[0], H::IdentityCancelled])).is_empty());
    }

    #[test]
    fn what_was_to_be_told_meanwhile_is_told_as_long_as_there_is_time() {
        let by = date("2027-03-20");
        let history = history(&[H::EvidenceRequested(by), H::IdentityAppointment(at("2027-03-20", 15))]);
        let told = |since, now| history.reminds_of(TimeZone::default(), since, now).len();
        let (first, second) = (at("2027-03-06", 12), at("2027-03-17", 11));
        assert_eq!((told(first, first), told(second, second)), (1, 2), "both have one on the third day before");
        assert_eq!(told(first, at("2027-03-19", 0)), 2, "a reminder that is late is one");
        assert_eq!(told(first.plus(std::time::Duration::from_micros(1)), at("2027-03-16", 0)), 0, "it was told");
        assert_eq!(told(first, at("2027-03-20", 15)), 1, "there is time to answer still, and none to come");
        assert_eq!(told(first, LastDay::end(by)), 0);
    }
}
