use domain::case::{SlotKind, SlotPlan, SlotPlanProblem};
use domain::{AccountId, Date, OfficeId, OneLine, SlotId, StaffRight, Time, Timestamp, WallClock};
use storage::offices::{self, Office};
use storage::slots::{self, NewSlot, StoredSlot};
use storage::{Error, Writer};
use time::Duration;
use words::{Message, say};

use crate::audit::{Event, Note};
use crate::desk::{Desk, Typed, clock_of, day_of, lines};
use crate::{Client, Outcome, Services};

/// For how many days from now on times are made at most.
const LONGEST_WAIT: i64 = 730;
/// The most characters of an address.
const LONGEST_ADDRESS: usize = 200;
/// The most people who can come at once.
const MOST_PLACES: u16 = 99;

/// The name of an office.
type OfficeName = OneLine<60>;

/// Something that is said of times that are to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotField {
    /// Which office; nothing when it is a new one.
    Office,
    /// What a new one is called.
    Name,
    /// Where it is.
    Address,
    /// Which clocks hang there.
    Zone,
    /// What people come for.
    Kind,
    /// The first day, or the only one.
    Day,
    /// The last day; the same when nothing is said.
    Until,
    /// From when.
    From,
    /// Until when.
    To,
    /// How long each is, in minutes.
    Minutes,
    /// How many people can come at once.
    Places,
}

impl SlotField {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 11] = [
        Self::Office,
        Self::Name,
        Self::Address,
        Self::Zone,
        Self::Kind,
        Self::Day,
        Self::Until,
        Self::From,
        Self::To,
        Self::Minutes,
        Self::Places,
    ];

    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Name => "name",
            Self::Address => "address",
            Self::Zone => "zone",
            Self::Kind => "kind",
            Self::Day => "day",
            Self::Until => "until",
            Self::From => "from",
            Self::To => "to",
            Self::Minutes => "minutes",
            Self::Places => "places",
        }
    }
}

/// What was typed wrong, with how it is mended.
pub type MakeMistakes = Vec<(SlotField, Message)>;

/// Times that are to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MakeSlots {
    office: Where,
    kind: SlotKind,
    plan: SlotPlan,
    places: u16,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Where {
    /// An office that there is.
    Known(OfficeId),
    /// One that is made with them.
    New { name: String, address: Vec<String>, clock: WallClock },
}

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// How many times.
    pub count: usize,
    /// The first day of them.
    pub first: Date,
}

/// Why nothing was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MakeRefusal {
    /// Whoever asks does not say when people can come.
    NotAllowed,
    /// There is no such office any more.
    NoOffice,
    /// There is an office of this name.
    NameTaken,
    /// One of them would be at the same time as one that is there, for the same thing in the same office: that one.
    Overlaps(Box<StoredSlot>),
    /// The first of them has begun.
    Over,
}

struct Making {
    make: MakeSlots,
    office: OfficeId,
    ids: Vec<SlotId>,
    note: Note,
    now: Timestamp,
    by: Option<AccountId>,
}

impl MakeSlots {
    /// What was typed about times, on this day, by the names of [`SlotField`].
    ///
    /// # Errors
    /// What was typed wrong.
    pub fn read(typed: &Typed, today: Date) -> Result<Self, MakeMistakes> {
        let mut reading = Reading { typed, today, mistakes: Vec::new() };
        let office = reading.office();
        let kind = reading.text(SlotField::Kind).parse().ok();
        let kind = kind.or_else(|| reading.wrong(SlotField::Kind, say::error_desk_slots_kind()));
        let plan = reading.plan();
        let places = reading.number(SlotField::Places).filter(|count| (1..=MOST_PLACES).contains(count));
        let places = places.or_else(|| reading.wrong(SlotField::Places, say::error_desk_slots_places(MOST_PLACES)));
        match (office, kind, plan, places) {
            (Some(office), Some(kind), Some(plan), Some(places)) if reading.mistakes.is_empty() => {
                Ok(Self { office, kind, plan, places })
            }
            _ => Err(reading.mistakes),
        }
    }
}

/// What was typed, being read.
struct Reading<'t> {
    typed: &'t Typed,
    today: Date,
    mistakes: MakeMistakes,
}

impl Reading<'_> {
    fn text(&self, field: SlotField) -> &str {
        self.typed.get(field.name()).map_or("", |text| text.trim())
    }

    fn wrong<T>(&mut self, field: SlotField, how: Message) -> Option<T> {
        self.mistakes.push((field, how));
        None
    }

    fn number(&self, field: SlotField) -> Option<u16> {
        self.text(field).parse().ok()
    }

    fn office(&mut self) -> Option<Where> {
        if !self.text(SlotField::Office).is_empty() {
            let known = self.text(SlotField::Office).parse().ok().map(Where::Known);
            return known.or_else(|| self.wrong(SlotField::Office, say::error_desk_slots_office()));
        }
        let name = OfficeName::parse(self.text(SlotField::Name)).ok();
        let name = name.or_else(|| self.wrong(SlotField::Name, say::error_desk_slots_name()));
        let address = lines(self.text(SlotField::Address));
        let is_one = !address.is_empty() && self.text(SlotField::Address).chars().count() <= LONGEST_ADDRESS;
        let address = is_one.then_some(address);
        let address = address.or_else(|| self.wrong(SlotField::Address, say::error_desk_slots_address()));
        let clock = self.text(SlotField::Zone).parse().ok();
        let clock = clock.or_else(|| self.wrong(SlotField::Zone, say::error_desk_act_zone()));
        Some(Where::New { name: name?.as_str().to_owned(), address: address?, clock: clock? })
    }

    fn day(&mut self, field: SlotField) -> Option<Date> {
        let last = self.today.saturating_add(Duration::days(LONGEST_WAIT));
        let day = day_of(self.text(field)).filter(|day| *day > self.today && *day <= last);
        day.or_else(|| self.wrong(field, say::error_desk_act_day()))
    }

    fn time(&mut self, field: SlotField) -> Option<Time> {
        let time = clock_of(self.text(field));
        time.or_else(|| self.wrong(field, say::error_desk_act_time()))
    }

    fn plan(&mut self) -> Option<SlotPlan> {
        let first = self.day(SlotField::Day);
        let last = if self.text(SlotField::Until).is_empty() { first } else { self.day(SlotField::Until) };
        let (from, to) = (self.time(SlotField::From), self.time(SlotField::To));
        let minutes = self.number(SlotField::Minutes).unwrap_or(0);
        let length = say::error_desk_slots_minutes(SlotPlan::LONGEST, SlotPlan::SHORTEST);
        let (Some(first), Some(last), Some(from), Some(to)) = (first, last, from, to) else {
            if !(SlotPlan::SHORTEST..=SlotPlan::LONGEST).contains(&minutes) {
                return self.wrong(SlotField::Minutes, length);
            }
            return None;
        };
        match SlotPlan::new((first, last), (from, to), minutes) {
            Ok(plan) => Some(plan),
            Err(SlotPlanProblem::Length) => self.wrong(SlotField::Minutes, length),
            Err(SlotPlanProblem::NoRoom) => self.wrong(SlotField::To, say::error_desk_slots_to()),
            Err(SlotPlanProblem::Backwards) => self.wrong(SlotField::Until, say::error_desk_slots_backwards()),
            Err(SlotPlanProblem::NoDay) => self.wrong(SlotField::Until, say::error_desk_slots_no_day()),
            Err(SlotPlanProblem::TooMany) => {
                self.wrong(SlotField::Until, say::error_desk_slots_too_many(SlotPlan::MOST))
            }
        }
    }
}

impl Desk<'_> {
    /// Makes times at which people can come, all of them or none.
    ///
    /// # Errors
    /// A fault; the refusal says why none was made.
    pub async fn make_slots(&self, make: MakeSlots, client: Client) -> Outcome<Made, MakeRefusal> {
        if !self.may(StaffRight::KeepSlots) {
            return Ok(Err(MakeRefusal::NotAllowed));
        }
        let session = self.session;
        let note = self.services.note_from(client, session.key(), Some(session.token_hash()));
        self.services.make_slots(make, note, Some(session.account)).await
    }
}

impl Services {
    /// The same, by whoever may, or by the installation itself.
    pub(crate) async fn make_slots(
        &self,
        make: MakeSlots,
        note: Note,
        by: Option<AccountId>,
    ) -> Outcome<Made, MakeRefusal> {
        let now = self.now();
        let office = match make.office {
            Where::Known(office) => office,
            Where::New { .. } => OfficeId::v7(now, self.random()),
        };
        let ids = make.plan.starts().map(|_| SlotId::v7(now, self.random())).collect();
        let making = Making { make, office, ids, note, now, by };
        Ok(self.database().write(making, |tx, making| Box::pin(making.write(tx))).await?)
    }
}

impl Making {
    async fn write(&self, tx: &mut Writer) -> Result<Result<Made, MakeRefusal>, Error> {
        let all = offices::all(tx).await?;
        let clock = match &self.make.office {
            Where::Known(id) => match all.iter().find(|office| office.id == *id) {
                Some(office) => office.clock,
                None => return Ok(Err(MakeRefusal::NoOffice)),
            },
            Where::New { name, .. } if all.iter().any(|office| office.name == *name) => {
                return Ok(Err(MakeRefusal::NameTaken));
            }
            Where::New { clock, .. } => *clock,
        };
        let slots: Vec<_> = self.new_slots(clock).collect();
        let (Some(first), Some(last)) = (slots.first(), slots.last()) else { return Ok(Err(MakeRefusal::Over)) };
        if first.starts_at <= self.now {
            return Ok(Err(MakeRefusal::Over));
        }
        // One that began before may reach into the first of them.
        let reach = std::time::Duration::from_secs(60 * u64::from(SlotPlan::LONGEST));
        let around = (first.starts_at.minus(reach), last.starts_at.plus(reach));
        let there = slots::between(tx, (self.office, self.make.kind), around).await?;
        let overlaps = |there: &&StoredSlot| slots.iter().any(|slot| meet(slot, there));
        if let Some(there) = there.iter().find(overlaps) {
            return Ok(Err(MakeRefusal::Overlaps(Box::new(there.clone()))));
        }
        if let Where::New { name, address, clock } = &self.make.office {
            let (name, address) = (name.clone(), address.clone());
            offices::insert(tx, &Office { id: self.office, name, address, clock: *clock }).await?;
        }
        for slot in &slots {
            slots::insert(tx, slot).await?;
        }
        self.note.write(tx, Event::SlotsMade, self.by).await?;
        Ok(Ok(Made { count: slots.len(), first: first.day }))
    }

    fn new_slots(&self, clock: WallClock) -> impl Iterator<Item = NewSlot> {
        let MakeSlots { kind, plan, places, .. } = self.make;
        self.ids.iter().zip(plan.starts()).map(move |(id, (day, time))| NewSlot {
            id: *id,
            office: self.office,
            kind,
            day,
            minute: u16::from(time.hour()) * 60 + u16::from(time.minute()),
            starts_at: clock.moment(day, time),
            minutes: plan.minutes(),
            places,
        })
    }
}

/// Whether two slots are at the same time, if only for a minute.
fn meet(slot: &NewSlot, there: &StoredSlot) -> bool {
    let end = |start: Timestamp, minutes: u64| start.plus(std::time::Duration::from_secs(60 * minutes));
    slot.starts_at < end(there.starts_at, there.minutes.into())
        && there.starts_at < end(slot.starts_at, slot.minutes.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(SlotField, &str)]) -> Typed {
        pairs.iter().map(|(field, text)| (field.name().to_owned(), (*text).to_owned())).collect()
    }

    const RIGHT: [(SlotField, &str); 9] = [
        (SlotField::Name, "Dover Office"),
        (SlotField::Address, "1 Main Street\nDover DE 19901"),
        (SlotField::Zone, "eastern"),
        (SlotField::Kind, "identity"),
        (SlotField::Day, "03/02/2027"),
        (SlotField::From, "9 a.m."),
        (SlotField::To, "12:00"),
        (SlotField::Minutes, "30"),
        (SlotField::Places, "2"),
    ];

    fn wrong(field: SlotField, text: &str) -> Vec<SlotField> {
        let mut said = RIGHT.to_vec();
        said.retain(|(one, _)| *one != field);
        said.push((field, text));
        let today = day_of("03/01/2027").unwrap();
        let mistakes = MakeSlots::read(&typed(&said), today).map_or_else(|mistakes| mistakes, |_| Vec::new());
        mistakes.into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn what_is_typed_wrong_is_named_and_mended_where_it_is() {
        assert!(wrong(SlotField::Places, "2").is_empty());
        for (field, text, expected) in [
            (SlotField::Name, "", SlotField::Name),
            (SlotField::Address, " \n ", SlotField::Address),
            (SlotField::Zone, "lunar", SlotField::Zone),
            (SlotField::Office, "no id", SlotField::Office),
            (SlotField::Kind, "everything", SlotField::Kind),
            (SlotField::Day, "03/01/2027", SlotField::Day),
            (SlotField::Day, "03/02/2030", SlotField::Day),
            (SlotField::Until, "soon", SlotField::Until),
            (SlotField::Until, "03/01/2028", SlotField::Until),
            (SlotField::From, "noon", SlotField::From),
            (SlotField::To, "9:10", SlotField::To),
            (SlotField::Minutes, "-3", SlotField::Minutes),
            (SlotField::Minutes, "1000", SlotField::Minutes),
            (SlotField::Places, "0", SlotField::Places),
            (SlotField::Places, "100", SlotField::Places),
        ] {
            assert_eq!(wrong(field, text), [expected], "{field:?} {text}");
        }
        let all = MakeSlots::read(&Typed::new(), day_of("03/01/2027").unwrap()).unwrap_err();
        let all: Vec<_> = all.into_iter().map(|(field, _)| field).collect();
        let optional = [SlotField::Office, SlotField::Until];
        let mut expected: Vec<_> = SlotField::ALL.into_iter().filter(|field| !optional.contains(field)).collect();
        expected.sort_unstable();
        let mut named = all;
        named.sort_unstable();
        assert_eq!(named, expected, "everything at once");
    }
}
