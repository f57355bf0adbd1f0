use std::fmt;
use std::str::FromStr;

use time::Duration;

use super::happening::Kind;
use super::history::History;
use crate::{Date, TimeZone, UnknownName};

/// Something that a person asks the agency to do in a case. Whatever else they want to know is a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServiceRequest {
    /// To look why it takes so long.
    Late,
    /// To send again what did not come.
    NotReceived,
    /// To correct what the agency wrote wrong.
    AgencyMistake,
    /// To correct what was wrong in what they filed.
    OwnMistake,
    /// Help that they need to take part, because of a disability.
    Accommodation,
    /// To decide sooner than it is their turn.
    Expedite,
}

/// What such a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServiceDetail {
    /// A letter of the agency.
    Letter,
    /// The card or document that an approval brings.
    Card,
    /// A name.
    Name,
    /// A date of birth.
    BirthDate,
    /// A number, such as one of a passport.
    Number,
    /// Something else that is wrong.
    OtherMistake,
    /// An interpreter of a sign language, or captions.
    Hearing,
    /// Large print, Braille, or somebody who reads aloud.
    Sight,
    /// A way in without steps, a place for a wheelchair.
    Moving,
    /// Other help.
    OtherHelp,
    /// A severe financial loss.
    FinancialLoss,
    /// An emergency, or an urgent humanitarian need.
    Emergency,
    /// A nonprofit organization that serves the interests of the United States.
    Nonprofit,
    /// An interest of a government.
    Government,
    /// A clear error of the agency.
    AgencyError,
}

use ServiceDetail as D;

/// Why something cannot be asked for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotAsk {
    /// The case is decided, or has come to its end.
    Over,
    /// It is asked for once, and was.
    AskedBefore,
    /// It is right to ask from this day on.
    Early {
        /// That day.
        from: Date,
    },
    /// The case was not approved, so there is no card yet.
    NoCard,
}

/// How many days a card or document takes to arrive once a case was approved.
///
/// Source: the agency's page of Form I-765 (the project's facts, §4.6): ask only after 30 days.
pub(super) const CARD_DAYS: u32 = 30;

/// After how many days it is right to ask why a case takes so long, where too little is known of others like it. Our own choice:
/// the agency publishes a day for each form and office, which changes without notice.
pub const LATE_DAYS: u32 = 180;

impl ServiceRequest {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Late, Self::NotReceived, Self::AgencyMistake, Self::OwnMistake, Self::Accommodation, Self::Expedite];

    /// What there is to choose from; nothing when it is about the case itself. For a decision that comes sooner these are the
    /// criteria of the USCIS Policy Manual, volume 1, part A, chapter 5.
    #[must_use]
    pub const fn details(self) -> &'static [ServiceDetail] {
        match self {
            Self::Late => &[],
            Self::NotReceived => &[D::Letter, D::Card],
            Self::AgencyMistake | Self::OwnMistake => &[D::Name, D::BirthDate, D::Number, D::OtherMistake],
            Self::Accommodation => &[D::Hearing, D::Sight, D::Moving, D::OtherHelp],
            Self::Expedite => &[D::FinancialLoss, D::Emergency, D::Nonprofit, D::Government, D::AgencyError],
        }
    }

    /// Whether it says what is wrong, and how it is right.
    #[must_use]
    pub const fn corrects(self) -> bool {
        matches!(self, Self::AgencyMistake | Self::OwnMistake)
    }

    /// Whether it has to be explained. What takes too long and what did not come speak for themselves.
    #[must_use]
    pub const fn is_explained(self) -> bool {
        matches!(self, Self::Accommodation | Self::Expedite)
    }
}

impl fmt::Display for ServiceRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Late => "late",
            Self::NotReceived => "not-received",
            Self::AgencyMistake => "agency-mistake",
            Self::OwnMistake => "own-mistake",
            Self::Accommodation => "accommodation",
            Self::Expedite => "expedite",
        })
    }
}

impl FromStr for ServiceRequest {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|request| request.to_string() == name).ok_or(UnknownName)
    }
}

impl ServiceDetail {
    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Card => "card",
            Self::Name => "name",
            Self::BirthDate => "birth-date",
            Self::Number => "number",
            Self::OtherMistake | Self::OtherHelp => "other",
            Self::Hearing => "hearing",
            Self::Sight => "sight",
            Self::Moving => "moving",
            Self::FinancialLoss => "financial-loss",
            Self::Emergency => "emergency",
            Self::Nonprofit => "nonprofit",
            Self::Government => "government",
            Self::AgencyError => "agency-error",
        }
    }

    /// The one of this name that such a request can be about.
    #[must_use]
    pub fn of(request: ServiceRequest, name: &str) -> Option<Self> {
        request.details().iter().copied().find(|detail| detail.name() == name)
    }
}

impl History {
    /// Whether this can be asked for on a day. `late_from` is the day from which on it is right to ask why the case takes so
    /// long.
    ///
    /// # Errors
    /// What is against it.
    pub fn can_ask(&self, request: ServiceRequest, today: Date, late_from: Date) -> Result<(), CannotAsk> {
        let is_over = !self.state().is_open();
        match request {
            ServiceRequest::NotReceived | ServiceRequest::AgencyMistake => Ok(()),
            ServiceRequest::Expedite if self.events().iter().any(|event| event.what.kind() == Kind::ExpediteAsked) => {
                Err(CannotAsk::AskedBefore)
            }
            ServiceRequest::Expedite => {
                self.state().after(Kind::ExpediteAsked).map(|_| ()).map_err(|_| CannotAsk::Over)
            }
            _ if is_over => Err(CannotAsk::Over),
            ServiceRequest::Late if today < late_from => Err(CannotAsk::Early { from: late_from }),
            ServiceRequest::Late | ServiceRequest::OwnMistake | ServiceRequest::Accommodation => Ok(()),
        }
    }

    /// Whether it can be asked about this on a day in this zone.
    ///
    /// # Errors
    /// A card is missed thirty days after the approval, and not before.
    pub fn can_ask_about(&self, detail: ServiceDetail, (today, zone): (Date, TimeZone)) -> Result<(), CannotAsk> {
        if detail != ServiceDetail::Card {
            return Ok(());
        }
        let approved = self.statuses().rev().find(|(_, told)| told.is_approval());
        let (approved, _) = approved.ok_or(CannotAsk::NoCard)?;
        let from = zone.day(approved).saturating_add(Duration::days(CARD_DAYS.into()));
        if today < from { Err(CannotAsk::Early { from }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseEvent, Family, Happening as H, Status, Timestamp};

    const DAY: i64 = 24 * 60 * 60;

    type Days = [(i64, H)];

    fn history(days: &Days) -> History {
        let events = days.iter().map(|(day, what)| CaseEvent { at: Timestamp::from_seconds(day * DAY), what: *what });
        History::of(Family::Card, events.collect()).unwrap()
    }

    fn day(count: i64) -> Date {
        Timestamp::from_seconds(count * DAY).date()
    }

    #[test]
    fn everything_is_read_back_from_its_name() {
        for request in ServiceRequest::ALL {
            assert_eq!(request.to_string().parse(), Ok(request));
            for detail in request.details() {
                assert_eq!(ServiceDetail::of(request, detail.name()), Some(*detail), "{request}");
            }
        }
        assert_eq!("weather".parse::<ServiceRequest>(), Err(UnknownName));
        assert_eq!(ServiceDetail::of(ServiceRequest::Late, "card"), None);
        assert_eq!(ServiceDetail::of(ServiceRequest::Accommodation, "other"), Some(ServiceDetail::OtherHelp));
    }

    #[test]
    fn each_can_be_asked_for_when_it_makes_sense() {
        let open = [(0, H::Received), (1, H::ReviewStarted)];
        let asked = [&open[..], &[(2, H::ExpediteAsked)]].concat();
        let denied = [&open[..], &[(2, H::Denied)]].concat();
        let refused = [&asked[..], &[(3, H::ExpediteDenied)]].concat();
        let table: [(&Days, [Option<CannotAsk>; 6]); 4] = [
            (&open, [None; 6]),
            (&asked, [None, None, None, None, None, Some(CannotAsk::AskedBefore)]),
            (&refused, [None, None, None, None, None, Some(CannotAsk::AskedBefore)]),
            (
                &denied,
                [
                    Some(CannotAsk::Over),
                    None,
                    None,
                    Some(CannotAsk::Over),
                    Some(CannotAsk::Over),
                    Some(CannotAsk::Over),
                ],
            ),
        ];
        for (events, expected) in table {
            let history = history(events);
            let found = ServiceRequest::ALL.map(|request| history.can_ask(request, day(9), day(9)).err());
            assert_eq!(found, expected, "{events:?}");
        }
    }

    #[test]
    fn it_is_early_until_the_day_on_which_it_is_right_to_ask() {
        let history = history(&[(0, H::Received)]);
        let ask = |today| history.can_ask(ServiceRequest::Late, day(today), day(90));
        assert_eq!(ask(89), Err(CannotAsk::Early { from: day(90) }));
        assert_eq!(ask(90), Ok(()));
    }

    #[test]
    fn a_card_is_missed_thirty_days_after_the_approval() {
        let history_of = history;
        let open = history_of(&[(0, H::Received), (1, H::ReviewStarted)]);
        assert_eq!(open.can_ask_about(ServiceDetail::Card, (day(99), TimeZone::Utc)), Err(CannotAsk::NoCard));
        let approved = history_of(&[(0, H::Received), (1, H::ReviewStarted), (5, H::Approved)]);
        for (today, allowed) in [(34, Err(CannotAsk::Early { from: day(35) })), (35, Ok(()))] {
            assert_eq!(approved.can_ask_about(ServiceDetail::Card, (day(today), TimeZone::Utc)), allowed);
        }
        assert_eq!(approved.can_ask_about(ServiceDetail::Letter, (day(5), TimeZone::Utc)), Ok(()));
        let told = history_of(&[(0, H::Received), (5, H::Told(Status::ApprovedCard))]);
        let early = told.can_ask_about(ServiceDetail::Card, (day(34), TimeZone::Utc));
        assert_eq!(early, Err(CannotAsk::Early { from: day(35) }));
    }
}
