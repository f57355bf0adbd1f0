use super::happening::Kind;
use super::history::History;
use super::stage::{Stage, StageOfCase};
use crate::Timestamp;

/// How long a case was on its way to the end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Which stage.
    pub stage: Stage,
    /// Whole days from where people begin to count.
    pub days: u32,
    /// Whether that end came. If not, the case was seen on its way for so long.
    pub is_over: bool,
}

impl Stage {
    /// Whether people count the days to its end from the approval; from the filing else.
    #[must_use]
    pub const fn follows_approval(self) -> bool {
        matches!(self, Self::Card | Self::Document | Self::Oath)
    }
}

impl History {
    /// How long this case has waited for the end of each stage that people wait for. The first end counts: what comes of a
    /// case that is taken up again is another story. A case that left the way was on it until then.
    #[must_use]
    pub fn stretches(&self, now: Timestamp) -> Vec<Stretch> {
        let first = |kinds: &[Kind]| self.events().iter().find(|event| kinds.contains(&event.what.kind()));
        let last = self.events().last().map_or(now, |event| event.at);
        let seen_until = if self.state().is_open() { now } else { last };
        let filed = self.events().first().map_or(now, |event| event.at);
        let approved = first(&[Kind::Approved]).map(|event| event.at);
        let is_decided = first(&[Kind::Approved, Kind::Denied]).is_some();
        let stretch = |StageOfCase { stage, .. }| {
            let from = if Stage::follows_approval(stage) { approved? } else { filed };
            let end = self.events().iter().find(|event| event.at >= from && stage.ends_with(event.what.kind()));
            // Who was decided about without that never waited for it.
            if end.is_none() && stage == Stage::Identity && is_decided {
                return None;
            }
            let until = end.map_or(seen_until, |event| event.at);
            let days = u32::try_from(until.since(from).as_secs() / SECONDS_OF_A_DAY).unwrap_or(u32::MAX);
            Some(Stretch { stage, days, is_over: end.is_some() })
        };
        let is_waited_for = |stage: &StageOfCase| !matches!(stage.stage, Stage::Received | Stage::Review);
        self.timeline().into_iter().filter(is_waited_for).filter_map(stretch).collect()
    }
}

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseEvent, Family, Happening as H};

    const DAY: i64 = 86_400;

    fn stretches(family: Family, now: i64, happened: &[(i64, H)]) -> Vec<(Stage, u32, bool)> {
        let at = |day: i64| Timestamp::from_seconds(day * DAY);
        let events = happened.iter().map(|(day, what)| CaseEvent { at: at(*day), what: *what }).collect();
        let history = History::of(family, events).unwrap();
        history.stretches(at(now)).into_iter().map(|told| (told.stage, told.days, told.is_over)).collect()
    }

    #[test]
    fn people_count_from_the_filing_and_from_the_approval() {
        use Stage::{Card, Decision, Identity};
        let visit = H::IdentityAppointment(Timestamp::from_seconds(20 * DAY));
        let way = [
            (0, H::Received),
            (3, H::Accepted),
            (4, visit),
            (21, H::IdentityChecked),
            (30, H::ReviewStarted),
            (90, H::Approved),
            (99, H::CardMade),
            (102, H::CardMailed),
        ];
        for (steps, now, told) in [
            (2, 10, vec![(Identity, 10, false), (Decision, 10, false)]),
            (4, 25, vec![(Identity, 21, true), (Decision, 25, false)]),
            (6, 95, vec![(Identity, 21, true), (Decision, 90, true), (Card, 5, false)]),
            (8, 900, vec![(Identity, 21, true), (Decision, 90, true), (Card, 12, true)]),
        ] {
            assert_eq!(stretches(Family::Card, now, &way[..steps]), told, "{steps} steps");
        }
    }

    #[test]
    fn who_leaves_was_seen_until_then_and_who_is_decided_about_without_it_never_waited() {
        use Stage::{Decision, Identity};
        let left = [(0, H::Received), (3, H::Accepted), (40, H::Withdrawn)];
        assert_eq!(stretches(Family::Petition, 900, &left), [(Identity, 40, false), (Decision, 40, false)]);
        let without = [(0, H::Received), (3, H::Accepted), (9, H::ReviewStarted), (50, H::Denied)];
        assert_eq!(stretches(Family::Petition, 900, &without), [(Decision, 50, true)]);
    }

    #[test]
    fn a_report_of_a_move_waits_for_nothing() {
        assert_eq!(stretches(Family::Other, 900, &[(0, H::Received), (0, H::MoveReported)]), []);
    }
}
