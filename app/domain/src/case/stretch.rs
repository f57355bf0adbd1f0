use super::history::History;
use super::service::{CARD_DAYS, LATE_DAYS};
use super::stage::{Stage, StageOfCase};
use super::status::Status;
use crate::Timestamp;

/// How long a case was on its way to the end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Which stage.
    pub stage: Stage,
    /// From where people begin to count.
    pub from: Timestamp,
    /// Whole days since then.
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

    /// After how many days it is right to ask why its end has not come, where too little is known of other cases.
    #[must_use]
    pub const fn late_after(self) -> u32 {
        if matches!(self, Self::Card | Self::Document) { CARD_DAYS } else { LATE_DAYS }
    }
}

impl History {
    /// How long this case has waited for the end of each stage that people wait for. The first end counts: what comes of a
    /// case that is taken up again is another story. A case that left the way was on it until then. What the agency's own
    /// system tells counts as what happens here.
    #[must_use]
    pub fn stretches(&self, now: Timestamp) -> Vec<Stretch> {
        let last = self.events().last().map_or(now, |event| event.at);
        let seen_until = if self.state().is_open() { now } else { last };
        let filed = self.events().first().map_or(now, |event| event.at);
        let approved = self.statuses().find(|(_, told)| told.is_approval()).map(|(at, _)| at);
        // Of a case whose decision nobody told, it came at the latest with what is told only after one.
        let is_decided = |told: Status| told.is_decision() || told.follows_decision();
        let was_decided = self.statuses().any(|(_, told)| is_decided(told));
        let stretch = |StageOfCase { stage, .. }| {
            let from = if Stage::follows_approval(stage) { approved? } else { filed };
            let is_end = |told: Status| stage.ends_with(told) || stage == Stage::Decision && is_decided(told);
            let end = self.statuses().find(|(at, told)| *at >= from && is_end(*told)).map(|(at, _)| at);
            // Who was decided about without that never waited for it.
            if end.is_none() && stage == Stage::Identity && was_decided {
                return None;
            }
            let until = end.unwrap_or(seen_until);
            let days = u32::try_from(until.since(from).as_secs() / SECONDS_OF_A_DAY).unwrap_or(u32::MAX);
            Some(Stretch { stage, from, days, is_over: end.is_some() })
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

    type Days = [(i64, H)];
    type Waited = [(Stage, u32, bool)];

    fn stretches(family: Family, now: i64, happened: &Days) -> Vec<(Stage, u32, bool)> {
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
    fn what_another_system_tells_ends_a_stage_as_what_happens_here() {
        use Stage::{Card, Decision, Identity, Oath};
        use Status as S;
        let table: [(Family, &Days, &Waited); 12] = [
            (Family::Petition, &[(50, H::Told(S::ApprovedPetition))], &[(Decision, 50, true)]),
            (Family::Petition, &[(50, H::ToldLast(S::Denied))], &[(Decision, 50, true)]),
            (Family::Other, &[(50, H::Told(S::ApprovedByEmail)), (70, H::Told(S::Denied))], &[(Decision, 50, true)]),
            (
                Family::Card,
                &[(20, H::Told(S::IdentityReused)), (50, H::Told(S::ApprovedCard))],
                &[(Identity, 20, true), (Decision, 50, true), (Card, 850, false)],
            ),
            (
                Family::Card,
                &[(50, H::Told(S::DuplicateCardApproved)), (60, H::ToldLast(S::CardMailed))],
                &[(Decision, 50, true), (Card, 10, true)],
            ),
            (
                Family::Document,
                &[(50, H::Told(S::ApprovedDocument)), (60, H::ToldLast(S::DocumentMailed))],
                &[(Decision, 50, true), (Stage::Document, 10, true)],
            ),
            (
                Family::Naturalization,
                &[(50, H::Told(S::ApprovedNaturalization)), (80, H::ToldLast(S::CertificateIssued))],
                &[(Decision, 50, true), (Oath, 30, true)],
            ),
            // When it was decided nobody told, but then it was.
            (Family::Card, &[(60, H::ToldLast(S::CardDelivered))], &[(Decision, 60, true)]),
            (Family::Petition, &[(60, H::Told(S::AppealReceived))], &[(Decision, 60, true)]),
            // These are on their way, or left it.
            (Family::Petition, &[(40, H::Told(S::UnderReview))], &[(Identity, 900, false), (Decision, 900, false)]),
            (Family::Petition, &[(40, H::ToldLast(S::Withdrawn))], &[(Identity, 40, false), (Decision, 40, false)]),
            (Family::Petition, &[(40, H::ToldLast(S::RejectedFee))], &[(Identity, 40, false), (Decision, 40, false)]),
        ];
        for (family, told, expected) in table {
            let happened = [&[(0, H::Received)][..], told].concat();
            assert_eq!(stretches(family, 900, &happened), expected, "{told:?}");
        }
    }

    #[test]
    fn a_report_of_a_move_waits_for_nothing() {
        assert_eq!(stretches(Family::Other, 900, &[(0, H::Received), (0, H::MoveReported)]), []);
    }
}
