use std::collections::BTreeMap;

use domain::case::{Asked, Kind, ProofPicture, Rejection, Said, Transfer};
use domain::{Date, DecisionReason, DecisionReasonProblem, Family, Happening, Money, SlotId, Status, Time, WallClock};
use storage::slots::StoredSlot;
use time::Duration;
use words::{Message, say};

use crate::appointments::ToldOf;
use crate::notices::{Appointment, Content, Decision, RequestForEvidence, Told};
use crate::rounds::AskedFor;

/// What was typed for something to happen to a case, by the names of [`Asked`].
pub type Typed = BTreeMap<String, String>;

/// What was typed wrong, with how it is mended.
pub type Mistakes = Vec<(Asked, Message)>;

/// The most characters of a place, of an office and of a tracking number.
const LONGEST_PLACE: usize = 300;
const LONGEST_LINE: usize = 100;
/// What is chosen when none of the pictures can be read.
pub const ALL_PICTURES: &str = "all";
/// For how many days from now somebody is told to come at most.
const LONGEST_WAIT: i64 = 730;

/// Something that an officer lets happen to a case, with what they say for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What happens.
    pub what: Happening,
    said: Words,
}

/// What of it stands in the notice alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Words {
    visit: Option<Appointment>,
    /// The slot that says when and where.
    slot: Option<SlotId>,
    /// Which clocks show its time.
    clock: Option<WallClock>,
    items: Vec<String>,
    pictures: Vec<ProofPicture>,
    office: Option<String>,
    tracking: Option<String>,
    words: Vec<String>,
    remedy: Vec<String>,
}

impl Deed {
    /// What was typed for this to happen to a case of a form, on this day.
    ///
    /// # Errors
    /// What was typed wrong; nothing is named when this is not an officer's to do.
    pub fn read(kind: Kind, form: &str, today: Date, typed: &Typed) -> Result<Self, Mistakes> {
        Self::asked(kind, kind.asks(), form, today, typed)
    }

    /// The same where offices keep times: the one that was chosen says the day, the time and the place.
    ///
    /// # Errors
    /// What was typed wrong, or that none was chosen.
    pub(crate) fn read_at(
        kind: Kind,
        form: &str,
        today: Date,
        typed: &Typed,
        slot: Option<&StoredSlot>,
    ) -> Result<Self, Mistakes> {
        let mut typed = typed.clone();
        typed.retain(|name, _| Asked::ALL.into_iter().all(|asked| asked.name() != name || !asked.is_of_slot()));
        if let Some(slot) = slot {
            let place: Vec<_> = std::iter::once(&slot.office_name).chain(&slot.address).map(String::as_str).collect();
            let said = [
                (Asked::Day, typed_as(slot.day)),
                (Asked::Time, time_of(slot)),
                (Asked::Zone, slot.clock.name().to_owned()),
                (Asked::Place, place.join("\n")),
            ];
            typed.extend(said.map(|(asked, text)| (asked.name().to_owned(), text)));
        }
        let read = Self::asked(kind, kind.asks(), form, today, &typed);
        match (read, slot) {
            (Ok(deed), slot) => Ok(Self { said: Words { slot: slot.map(|slot| slot.id), ..deed.said }, ..deed }),
            (Err(mistakes), _) => {
                // What a slot says wrong is that it was not chosen, or that its day has come.
                let is_slot = mistakes.iter().any(|(asked, _)| asked.is_of_slot());
                let slot = is_slot.then(|| (Asked::Slot, say::error_desk_act_slot()));
                Err(slot.into_iter().chain(mistakes.into_iter().filter(|(asked, _)| !asked.is_of_slot())).collect())
            }
        }
    }

    /// The slot that was chosen for it.
    pub(crate) const fn slot(&self) -> Option<SlotId> {
        self.said.slot
    }

    /// The lines of where the person is to come.
    pub(crate) fn place(&self) -> &[String] {
        self.said.visit.as_ref().map_or(&[], |visit| &visit.place)
    }

    /// The same of what another system tells.
    ///
    /// # Errors
    /// What is wrong with it; nothing is named when no system tells of this.
    pub(crate) fn read_told(kind: Kind, form: &str, today: Date, typed: &Typed) -> Result<Self, Mistakes> {
        Self::asked(kind, kind.asks_systems(), form, today, typed)
    }

    /// That another system tells a status.
    ///
    /// # Errors
    /// What is wrong with what it says besides.
    pub(crate) fn told(status: Status, today: Date, typed: &Typed) -> Result<Self, Mistakes> {
        let mut reading = Reading { typed, today, mistakes: Vec::new() };
        let words = reading.note();
        let said = Words { words, ..Words::default() };
        if reading.mistakes.is_empty() {
            Ok(Self { what: Happening::told(status), said })
        } else {
            Err(reading.mistakes)
        }
    }

    fn asked(
        kind: Kind,
        asked: Option<&'static [Asked]>,
        form: &str,
        today: Date,
        typed: &Typed,
    ) -> Result<Self, Mistakes> {
        let mut reading = Reading { typed, today, mistakes: Vec::new() };
        let asks = |one| asked.is_some_and(|all| all.contains(&one));
        let coming = if asks(Asked::Day) { reading.visit() } else { None };
        let (visit, clock, on) = match coming {
            Some((visit, clock, on)) => (Some(visit), Some(clock), Some(on)),
            None => (None, None, None),
        };
        let items = if asks(Asked::Items) { reading.items() } else { Vec::new() };
        let due = kind.days_to_answer(form).and_then(|days| reading.due(days));
        let pictures = if asks(Asked::Pictures) { reading.pictures() } else { Vec::new() };
        let transfer = if asks(Asked::Transfer) { reading.transfer() } else { None };
        let rejection = if asks(Asked::Rejection) { reading.rejection() } else { None };
        let office = if asks(Asked::Office) { reading.line(Asked::Office) } else { None };
        let tracking = if asks(Asked::Tracking) { reading.line(Asked::Tracking) } else { None };
        let reason = if asks(Asked::Reason) { reading.sentences(Asked::Reason) } else { Vec::new() };
        let remedy = if asks(Asked::Remedy) { reading.sentences(Asked::Remedy) } else { Vec::new() };
        let note = if asks(Asked::Words) { reading.note() } else { Vec::new() };
        let words = [reason, note].concat();
        let what = asked.and_then(|_| kind.happening(Said { on, due, transfer, rejection }));
        match what.filter(|_| reading.mistakes.is_empty()) {
            Some(what) => {
                let said = Words { visit, slot: None, clock, items, pictures, office, tracking, words, remedy };
                Ok(Self { what, said })
            }
            None => Err(reading.mistakes),
        }
    }

    /// What the person is told of an appointment, if it sets or moves one.
    pub(super) fn tells_of(&self) -> Option<ToldOf> {
        let Words { visit: Some(visit), clock: Some(clock), words, .. } = &self.said else { return None };
        Some(ToldOf {
            day: visit.day.to_string(),
            time: visit.time.clone(),
            clock: clock.name().to_owned(),
            place: visit.place.clone(),
            words: words.clone(),
        })
    }

    /// What it asks of the person, if it does.
    pub(super) fn asks(&self) -> Option<AskedFor> {
        let Words { items, words, pictures, .. } = &self.said;
        let pictures = pictures.iter().map(|picture| picture.code().to_owned());
        self.what.due().map(|_| AskedFor { items: items.clone(), reason: words.clone(), pictures: pictures.collect() })
    }

    /// What the person is written about it, whose case stood at this status before and to whom so much goes back with it.
    pub(crate) fn content(&self, family: Family, before: Status, refund: Option<Money>) -> Content {
        let Words { visit, items, pictures, office, tracking, words, remedy, .. } = self.said.clone();
        let is_approved = self.what == Happening::Approved;
        if is_approved || self.what == Happening::Denied {
            return Content::Decision(Decision { is_approved, reason: words, next: remedy });
        }
        match (self.what.due(), visit, self.what) {
            (Some(due), ..) if !items.is_empty() => {
                Content::RequestForEvidence(RequestForEvidence { reason: words, items, due })
            }
            (_, Some(visit), Happening::IdentityAppointment(_) | Happening::IdentityRescheduled(_)) => {
                Content::Appointment(visit)
            }
            (due, visit, what) => {
                let status = what.tells(family).unwrap_or(before);
                let signed = None;
                Content::Told(Told { status, visit, due, pictures, office, tracking, refund, signed, words, remedy })
            }
        }
    }
}

/// What was typed, being read.
struct Reading<'t> {
    typed: &'t Typed,
    today: Date,
    mistakes: Mistakes,
}

impl Reading<'_> {
    fn text(&self, asked: Asked) -> &str {
        self.typed.get(asked.name()).map_or("", |text| text.trim())
    }

    fn wrong<T>(&mut self, asked: Asked, how: Message) -> Option<T> {
        self.mistakes.push((asked, how));
        None
    }

    fn visit(&mut self) -> Option<(Appointment, WallClock, domain::Timestamp)> {
        let last = self.today.saturating_add(Duration::days(LONGEST_WAIT));
        let day = day_of(self.text(Asked::Day)).filter(|day| *day > self.today && *day <= last);
        let day = day.or_else(|| self.wrong(Asked::Day, say::error_desk_act_day()));
        let time = clock_of(self.text(Asked::Time)).or_else(|| self.wrong(Asked::Time, say::error_desk_act_time()));
        let clock = self.text(Asked::Zone).parse::<WallClock>().ok();
        let clock = clock.or_else(|| self.wrong(Asked::Zone, say::error_desk_act_zone()));
        let place = lines(self.text(Asked::Place));
        let is_place = !place.is_empty() && self.text(Asked::Place).chars().count() <= LONGEST_PLACE;
        let place = is_place.then_some(place).or_else(|| self.wrong(Asked::Place, say::error_desk_act_place()));
        let (day, time, clock) = (day?, time?, clock?);
        Some((Appointment { day, time: shown(time), place: place? }, clock, clock.moment(day, time)))
    }

    fn items(&mut self) -> Vec<String> {
        let text = self.text(Asked::Items);
        let (items, is_long) = (lines(text), text.chars().count() > DecisionReason::LONGEST);
        if items.is_empty() || is_long {
            let how = if is_long { say::error_desk_reason_long() } else { say::error_desk_act_items() };
            return self.wrong(Asked::Items, how).unwrap_or_default();
        }
        items
    }

    fn due(&mut self, days: u16) -> Option<Date> {
        let last = self.today.saturating_add(Duration::days(i64::from(days)));
        let due = day_of(self.text(Asked::Due)).filter(|due| *due > self.today && *due <= last);
        due.or_else(|| self.wrong(Asked::Due, say::error_desk_act_due(typed_as(last))))
    }

    fn transfer(&mut self) -> Option<Transfer> {
        let why = self.text(Asked::Transfer).parse().ok();
        why.or_else(|| self.wrong(Asked::Transfer, say::error_desk_act_transfer()))
    }

    fn rejection(&mut self) -> Option<Rejection> {
        let why = self.text(Asked::Rejection).parse().ok();
        why.or_else(|| self.wrong(Asked::Rejection, say::error_desk_act_rejection()))
    }

    fn pictures(&mut self) -> Vec<ProofPicture> {
        match self.text(Asked::Pictures) {
            ALL_PICTURES => ProofPicture::ALL.to_vec(),
            one => match one.parse() {
                Ok(picture) => vec![picture],
                Err(_) => self.wrong(Asked::Pictures, say::error_desk_act_pictures()).unwrap_or_default(),
            },
        }
    }

    fn line(&mut self, asked: Asked) -> Option<String> {
        let line = self.text(asked).to_owned();
        let is_line = (2..=LONGEST_LINE).contains(&line.chars().count()) && !line.contains(char::is_control);
        let how = if asked == Asked::Tracking { say::error_desk_act_tracking } else { say::error_desk_act_office };
        is_line.then_some(line).or_else(|| self.wrong(asked, how()))
    }

    fn sentences(&mut self, asked: Asked) -> Vec<String> {
        let how = match DecisionReason::parse(self.text(asked)) {
            Ok(sentences) => return sentences.paragraphs(),
            Err(DecisionReasonProblem::TooLong) => say::error_desk_reason_long(),
            Err(DecisionReasonProblem::TooShort) if asked == Asked::Remedy => say::error_desk_act_remedy(),
            Err(DecisionReasonProblem::TooShort) => say::error_desk_reason_short(),
        };
        self.wrong(asked, how).unwrap_or_default()
    }

    fn note(&mut self) -> Vec<String> {
        let text = self.text(Asked::Words);
        if text.chars().count() > DecisionReason::LONGEST {
            return self.wrong(Asked::Words, say::error_desk_reason_long()).unwrap_or_default();
        }
        lines(text)
    }
}

pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A day as it is typed at the desk: "12/31/2027".
#[must_use]
pub fn day_of(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split(['/', '-', '.', ' ']).map(str::parse::<u16>).collect::<Result<_, _>>().ok()?;
    let [month, day, year] = parts[..] else { return None };
    let month = u8::try_from(month).ok()?.try_into().ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok().filter(|_| year >= 1000)
}

/// The day, as it is typed at the desk.
#[must_use]
pub fn typed_as(day: Date) -> String {
    format!("{:02}/{:02}/{}", u8::from(day.month()), day.day(), day.year())
}

/// The last day that can be given for an answer to this about a form; none when it asks for none.
#[must_use]
pub fn last_day(kind: Kind, form: &str, today: Date) -> Option<Date> {
    kind.days_to_answer(form).map(|days| today.saturating_add(Duration::days(i64::from(days))))
}

/// A time as it is typed: "14:30", "2:30 p.m.", "2:30PM".
pub(crate) fn clock_of(text: &str) -> Option<Time> {
    let text = text.to_lowercase().replace(['.', ' '], "");
    let (digits, half) =
        ["am", "pm"].into_iter().find_map(|half| Some((text.strip_suffix(half)?, Some(half)))).unwrap_or((&text, None));
    let (hour, minute) = digits.split_once(':').map_or((digits, "0"), |parts| parts);
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        None if !digits.contains(':') => return None,
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + if half == "pm" { 12 } else { 0 },
    };
    Time::from_hms(hour, minute, 0).ok()
}

/// When a slot begins, as the clocks there show it: "10:30 a.m.".
#[must_use]
pub fn time_of(slot: &StoredSlot) -> String {
    let parts = (u8::try_from(slot.minute / 60), u8::try_from(slot.minute % 60));
    let time = parts.0.ok().zip(parts.1.ok()).and_then(|(hour, minute)| Time::from_hms(hour, minute, 0).ok());
    time.map(shown).unwrap_or_default()
}

/// As a notice says it, in every language.
fn shown(time: Time) -> String {
    let (hour, half) = (time.hour(), if time.hour() < 12 { "a.m." } else { "p.m." });
    format!("{}:{:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 }, time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::case::ACTS;

    fn today() -> Date {
        day_of("03/01/2027").unwrap()
    }

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn wrong(kind: Kind, pairs: &[(&str, &str)]) -> Vec<Asked> {
        let mistakes = Deed::read(kind, "i-90", today(), &typed(pairs)).expect_err("something is wrong");
        mistakes.into_iter().map(|(asked, _)| asked).collect()
    }

    #[test]
    fn an_appointment_is_a_moment_by_the_clocks_of_its_place() {
        let said =
            typed(&[("day", "7/15/2027"), ("time", "10:30 a.m."), ("zone", "eastern"), ("place", "1 Main St\nDover")]);
        let deed = Deed::read(Kind::IdentityAppointment, "i-90", today(), &said).unwrap();
        assert_eq!(deed.what.appointment().unwrap().rfc3339(), "2027-07-15T14:30:00.000000Z");
        let place = vec!["1 Main St".to_owned(), "Dover".to_owned()];
        let visit = Appointment { day: day_of("07/15/2027").unwrap(), time: "10:30 a.m.".to_owned(), place };
        assert_eq!(deed.content(Family::Card, Status::Received, None), Content::Appointment(visit));
    }

    #[test]
    fn everything_that_is_missing_is_named_at_once() {
        for (kind, asked) in ACTS {
            let mut missing: Vec<_> = asked.iter().copied().filter(|asked| *asked != Asked::Words).collect();
            missing.sort_unstable();
            match Deed::read(*kind, "i-90", today(), &Typed::new()) {
                Ok(deed) => assert!(missing.is_empty() && deed.what.kind() == *kind, "{kind:?}"),
                Err(mistakes) => {
                    let mut named: Vec<_> = mistakes.into_iter().map(|(asked, _)| asked).collect();
                    named.sort_unstable();
                    assert_eq!(named, missing, "{kind:?}");
                }
            }
        }
        assert_eq!(Deed::read(Kind::Received, "i-90", today(), &Typed::new()), Err(Vec::new()), "not an officer's");
    }

    #[test]
    fn nobody_gets_more_time_than_the_rule_and_nobody_none() {
        let reason = ("reason", "The copy of the card cannot be read.");
        let round = |due| [("items", "A copy of the card"), ("due", due), reason];
        for (due, is_right) in
            [("05/27/2027", true), ("05/28/2027", false), ("03/02/2027", true), ("03/01/2027", false), ("soon", false)]
        {
            let read = Deed::read(Kind::EvidenceRequested, "i-90", today(), &typed(&round(due)));
            assert_eq!(read.is_ok(), is_right, "{due}");
        }
        assert_eq!(wrong(Kind::EvidenceRequested, &round("02/30/2027")), [Asked::Due]);
        assert_eq!(last_day(Kind::EvidenceRequested, "i-539", today()).map(typed_as).unwrap(), "04/03/2027");
    }

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (text, expected) in [
            ("9:30", Some("9:30 a.m.")),
            ("14:05", Some("2:05 p.m.")),
            ("2:05 PM", Some("2:05 p.m.")),
            ("12:00 p.m.", Some("12:00 p.m.")),
            ("12:15am", Some("12:15 a.m.")),
            ("8 am", Some("8:00 a.m.")),
            ("9", None),
            ("13:00 pm", None),
            ("25:00", None),
            ("noon", None),
        ] {
            assert_eq!(clock_of(text).map(shown).as_deref(), expected, "{text}");
        }
    }
}
