use super::family::Family;
use super::happening::Kind;
use super::history::History;
use super::position::Position;
use super::table::REFUSED;
use crate::{Date, TimeZone, period_ends};

/// By which form, and until when, a decision can be challenged that said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge {
    /// The form.
    pub by: ChallengeForm,
    /// The last day.
    pub until: Date,
}

/// A form by which a decision is challenged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChallengeForm {
    /// Form I-290B, an appeal or a motion (8 CFR 103.3, 103.5).
    AppealOrMotion,
    /// Form EOIR-29, an appeal about a petition for a relative, which the Board of Immigration Appeals decides about (8 CFR
    /// 1003.3).
    Board,
    /// Form N-336, a hearing before another officer (8 CFR 336.2).
    Hearing,
}

/// Days that are added because a decision comes by mail (8 CFR 103.8(b)).
const MAIL: u16 = 3;

impl History {
    /// How the last decision can be challenged, while it says no and nobody has challenged it: within thirty days (8 CFR
    /// 103.3(a)(2)(i), 103.5(a)(1)(i), 336.2(a)), of an approval that was taken back within fifteen (8 CFR 205.2(d)), and on to
    /// a working day. The day may be over. They are counted from the day of the decision in the zone of whoever decided.
    #[must_use]
    pub fn challenge(&self, zone: TimeZone) -> Option<Challenge> {
        let state = self.state();
        if !state.is_at(REFUSED) || !state.is_at(&[Position::NoAppeal]) {
            return None;
        }
        let is_decision = |kind| matches!(kind, Kind::Denied | Kind::Revoked);
        let decision = self.events().iter().rev().find(|event| is_decision(event.what.kind()))?;
        let (by, days) = match (state.family(), decision.what.kind()) {
            (Family::Naturalization, _) => (ChallengeForm::Hearing, 30),
            (Family::Petition, Kind::Revoked) => (ChallengeForm::Board, 15),
            (Family::Petition, _) => (ChallengeForm::Board, 30),
            _ => (ChallengeForm::AppealOrMotion, 30),
        };
        Some(Challenge { by, until: period_ends(zone.day(decision.at), days + MAIL) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseEvent, Happening as H, Timestamp};

    fn challenge(family: Family, happenings: &[H]) -> Option<Challenge> {
        let events = happenings.iter().zip(0..).map(|(what, day)| {
            let at = Timestamp::from_seconds(day * 24 * 60 * 60);
            CaseEvent { at, what: *what }
        });
        History::of(family, events.collect()).unwrap().challenge(TimeZone::Utc)
    }

    fn day(count: i64) -> Date {
        Timestamp::from_seconds(count * 24 * 60 * 60).date()
    }

    #[test]
    fn a_no_can_be_challenged_within_its_days_and_once() {
        let denied = [H::Received, H::ReviewStarted, H::Denied];
        for (family, by) in [
            (Family::Card, ChallengeForm::AppealOrMotion),
            (Family::Petition, ChallengeForm::Board),
            (Family::Naturalization, ChallengeForm::Hearing),
        ] {
            assert_eq!(challenge(family, &denied), Some(Challenge { by, until: day(2 + 33) }));
        }
        let again = [H::Received, H::ReviewStarted, H::Denied, H::Reopened, H::Denied];
        let until = challenge(Family::Card, &again).map(|challenge| challenge.until);
        assert_eq!(until, Some(day(4 + 33 + 2)), "that is a Saturday");
        let asked = [H::Received, H::ReviewStarted, H::Denied, H::AppealReceived];
        assert_eq!(challenge(Family::Card, &asked), None);
        let over = [H::Received, H::ReviewStarted, H::Denied, H::AppealReceived, H::AppealDismissed];
        assert_eq!(challenge(Family::Card, &over), None);
        assert_eq!(challenge(Family::Card, &[H::Received, H::ReviewStarted, H::Approved]), None);
        assert_eq!(challenge(Family::Card, &[H::Received]), None);
    }

    #[test]
    fn its_days_are_counted_from_the_day_on_which_it_was_decided_there() {
        let at = |hours: i64| Timestamp::from_seconds(hours * 60 * 60);
        // In the third hour of day 2 in Universal Time it is still day 1 in the East.
        let events = [(0, H::Received), (1, H::ReviewStarted), (2 * 24 + 3, H::Denied)];
        let events = events.map(|(hours, what)| CaseEvent { at: at(hours), what });
        let history = History::of(Family::Card, events.into()).unwrap();
        let until = |zone| history.challenge(zone).map(|challenge| challenge.until);
        assert_eq!((until(TimeZone::default()), until(TimeZone::Utc)), (Some(day(1 + 33)), Some(day(2 + 33))));
    }

    #[test]
    fn an_approval_that_is_taken_back_is_challenged_sooner() {
        let due = day(3);
        let revoked =
            [H::Received, H::ReviewStarted, H::Approved, H::IntentToRevoke(due), H::ResponseReceived, H::Revoked];
        let until = challenge(Family::Petition, &revoked).map(|challenge| challenge.until);
        assert_eq!(until, Some(day(5 + 18 + 2)), "that is a Saturday");
    }
}
