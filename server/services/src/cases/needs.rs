//! What waits for a person, in the order in which they do it.

use std::time::Duration;

use domain::case::LastDay;
use domain::{Date, Duty, Timestamp};

use super::case::CaseSummary;
use super::home::Home;
use crate::accounts::FEW_CODES;
use crate::appointments::AppointmentView;
use crate::filing::DraftSummary;

/// A draft that is kept for less than that is urgent.
const SOON: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// One thing that waits for the person.
#[derive(Debug, Clone)]
pub enum Need<'a> {
    /// The agency asks something in a case.
    Answer {
        /// In which.
        case: &'a CaseSummary,
        /// The last day for the answer.
        by: Date,
        /// How much time that is.
        left: LastDay,
    },
    /// The agency asks who they are, to be shown with pictures or in person.
    Pictures {
        /// In which case.
        case: &'a CaseSummary,
        /// The day until which they can send pictures or choose to come.
        by: Date,
        /// How much time that is.
        left: LastDay,
    },
    /// They have to come somewhere.
    Visit {
        /// For which case.
        case: &'a CaseSummary,
        /// When.
        at: Timestamp,
        /// Where, if it was told here.
        visit: Option<&'a AppointmentView>,
    },
    /// Something else is to be done in a case.
    Case(&'a CaseSummary),
    /// A form is not filed.
    Draft {
        /// Which.
        draft: &'a DraftSummary,
        /// It is not kept much longer.
        is_urgent: bool,
    },
    /// So many answers of the agency were not read.
    Unread(u32),
    /// Nobody has said whose account it is.
    Profile,
    /// So few recovery codes still work.
    Codes(u32),
}

impl Need<'_> {
    /// Whether something is lost that cannot be made good if it is not done.
    #[must_use]
    pub const fn is_urgent(&self) -> bool {
        match self {
            Self::Answer { .. } | Self::Pictures { .. } | Self::Visit { .. } | Self::Case(_) => true,
            Self::Draft { is_urgent, .. } => *is_urgent,
            Self::Unread(_) | Self::Profile | Self::Codes(_) => false,
        }
    }

    /// By which day it is to be done. What has been sent is to be read today.
    fn due(&self, today: Date) -> Option<Date> {
        match self {
            Self::Answer { by, .. } | Self::Pictures { by, .. } => Some(*by),
            Self::Visit { at, visit, .. } => Some(visit.map_or_else(|| at.date(), |visit| visit.day)),
            Self::Draft { draft, .. } => Some(draft.kept_until.date()),
            Self::Unread(_) => Some(today),
            Self::Case(_) | Self::Profile | Self::Codes(_) => None,
        }
    }
}

impl Home {
    /// Everything that waits for the person, once each: what is urgent first, and then by the day by which it is to be done.
    #[must_use]
    pub fn needs(&self, now: Timestamp) -> Vec<Need<'_>> {
        let today = now.date();
        let drafts =
            self.drafts.iter().map(|draft| Need::Draft { draft, is_urgent: draft.kept_until < now.plus(SOON) });
        let few_codes = (self.codes_left <= FEW_CODES).then_some(Need::Codes(self.codes_left));
        let mut needs: Vec<_> = self
            .cases
            .iter()
            .flat_map(|case| self.needs_of_case(case, now))
            .chain((self.unread > 0).then_some(Need::Unread(self.unread)))
            .chain(drafts)
            .chain((!self.has_holder).then_some(Need::Profile))
            .chain(few_codes)
            .collect();
        needs.sort_by_key(|need| (!need.is_urgent(), need.due(today).unwrap_or(Date::MAX)));
        needs
    }

    /// What has a day is there with its day; what a case asks for beside that, or where the day of a visit is over, in its words.
    fn needs_of_case<'a>(&'a self, case: &'a CaseSummary, now: Timestamp) -> Vec<Need<'a>> {
        let visit = |at| self.visits.iter().find(|visit| visit.case == case.id && visit.at == at);
        let need = |duty: &Duty| match *duty {
            Duty::Answer { by } => Some(Need::Answer { case, by, left: LastDay::of(by, now) }),
            Duty::Pictures { by } => Some(Need::Pictures { case, by, left: LastDay::of(by, now) }),
            Duty::Identity { at } | Duty::Interview { at } | Duty::Oath { at } => {
                (at.date() >= now.date()).then(|| Need::Visit { case, at, visit: visit(at) })
            }
        };
        let needs: Vec<_> = case.duties.iter().filter_map(need).collect();
        if needs.is_empty() { case.todo.is_some().then_some(Need::Case(case)).into_iter().collect() } else { needs }
    }
}
