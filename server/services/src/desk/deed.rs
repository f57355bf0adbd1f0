use domain::case::{Asked, Kind, ProofPicture, Said};
use domain::{Date, Family, Happening, Money, SlotId, Status};
use storage::slots::StoredSlot;
use words::say;

use super::reading::{Mistake, Mistakes, Reading, Typed, last_day, time_of, typed_as};
use crate::Written;
use crate::appointments::ToldOf;
use crate::cases::{Whom, Wrote};
use crate::notices::{Appointment, Content, Decision, RequestForEvidence, Told};
use crate::rounds::AskedFor;

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
    items: Written,
    pictures: Vec<ProofPicture>,
    office: Option<String>,
    tracking: Option<String>,
    corrected: Whom,
    words: Written,
    remedy: Written,
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
                let is_slot = mistakes.iter().any(|mistake| mistake.asked.is_of_slot());
                let slot = is_slot.then(|| Mistake::of(Asked::Slot, say::error_desk_act_slot()));
                let others = mistakes.into_iter().filter(|mistake| !mistake.asked.is_of_slot());
                Err(slot.into_iter().chain(others).collect())
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
        // What it corrects is theirs to say or not.
        let is_said = |asked: &Asked| !asked.is_correction() || typed.contains_key(asked.name());
        let asked = kind.asks_systems().map(|asked| asked.iter().copied().filter(is_said).collect::<Vec<_>>());
        Self::asked(kind, asked.as_deref(), form, today, typed)
    }

    /// That another system tells a status.
    ///
    /// # Errors
    /// What is wrong with what it says besides.
    pub(crate) fn told(status: Status, today: Date, typed: &Typed) -> Result<Self, Mistakes> {
        let mut reading = Reading::of(typed, today);
        let words = reading.note();
        let said = Words { words, ..Words::default() };
        if reading.mistakes.is_empty() {
            Ok(Self { what: Happening::told(status), said })
        } else {
            Err(reading.mistakes)
        }
    }

    fn asked(kind: Kind, asked: Option<&[Asked]>, form: &str, today: Date, typed: &Typed) -> Result<Self, Mistakes> {
        let mut reading = Reading::of(typed, today);
        let asks = |one| asked.is_some_and(|all| all.contains(&one));
        let coming = if asks(Asked::Day) { reading.visit() } else { None };
        let (visit, on) = coming.unzip();
        let items = if asks(Asked::Items) { reading.items() } else { Written::default() };
        let due = last_day(kind, form, today).and_then(|last| reading.due(last));
        let pictures = if asks(Asked::Pictures) { reading.pictures() } else { Vec::new() };
        let transfer = if asks(Asked::Transfer) { reading.transfer() } else { None };
        let rejection = if asks(Asked::Rejection) { reading.rejection() } else { None };
        let office = if asks(Asked::Office) { reading.line(Asked::Office) } else { None };
        let tracking = if asks(Asked::Tracking) { reading.line(Asked::Tracking) } else { None };
        let name = if asks(Asked::Name) { reading.name() } else { None };
        let date_of_birth = if asks(Asked::BirthDate) { reading.birth_date() } else { None };
        let corrected = Whom { name, date_of_birth };
        // No act asks for both.
        let words = if asks(Asked::Reason) {
            reading.sentences(Asked::Reason)
        } else if asks(Asked::Words) {
            reading.note()
        } else {
            Written::default()
        };
        let remedy = if asks(Asked::Remedy) { reading.sentences(Asked::Remedy) } else { Written::default() };
        let what = asked.and_then(|_| kind.happening(Said { on, due, transfer, rejection }));
        match what.filter(|_| reading.mistakes.is_empty()) {
            Some(what) => {
                let said = Words { visit, slot: None, items, pictures, office, tracking, corrected, words, remedy };
                Ok(Self { what, said })
            }
            None => Err(reading.mistakes),
        }
    }

    /// Whether something was written for it in English alone, which then stands in the Spanish letter, too.
    #[must_use]
    pub fn lacks_spanish(&self) -> bool {
        let Words { items, words, remedy, .. } = &self.said;
        [items, words, remedy].into_iter().any(Written::lacks_spanish)
    }

    /// What the person is told of an appointment, if it sets or moves one.
    pub(super) fn tells_of(&self) -> Option<ToldOf> {
        let Words { visit: Some(visit), words, .. } = &self.said else { return None };
        Some(ToldOf {
            day: visit.day.to_string(),
            time: visit.time.clone(),
            clock: visit.clock?.name().to_owned(),
            place: visit.place.clone(),
            words: words.clone(),
        })
    }

    /// What is written for it. A letter says that, and the history where there is no letter.
    #[must_use]
    pub fn wrote(&self) -> Wrote {
        let Words { visit, items, office, tracking, corrected, words, remedy, .. } = self.said.clone();
        Wrote { items, words, remedy, office, tracking, visit, corrected }
    }

    /// What it corrects of whom the case is for.
    pub(crate) const fn corrected(&self) -> &Whom {
        &self.said.corrected
    }

    /// What it asks of the person, if it does.
    pub(super) fn asks(&self) -> Option<AskedFor> {
        let Words { items, words, pictures, .. } = &self.said;
        let pictures = pictures.iter().map(|picture| picture.code().to_owned());
        self.what.due().map(|_| AskedFor { items: items.clone(), reason: words.clone(), pictures: pictures.collect() })
    }

    /// What the person is written about it, whose case stood at this status before and to whom so much goes back with it.
    pub(crate) fn content(&self, family: Family, before: Status, refund: Option<Money>) -> Content {
        let Words { visit, items, pictures, office, tracking, corrected, words, remedy, .. } = self.said.clone();
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
                Content::Told(Told {
                    status,
                    visit,
                    due,
                    pictures,
                    office,
                    tracking,
                    refund,
                    signed,
                    corrected,
                    words,
                    remedy,
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::day_of;
    use domain::case::ACTS;
    use domain::{Language, WallClock};

    fn today() -> Date {
        day_of("03/01/2027").unwrap()
    }

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn wrong(kind: Kind, pairs: &[(&str, &str)]) -> Vec<&'static str> {
        let mistakes = Deed::read(kind, "i-90", today(), &typed(pairs)).expect_err("something is wrong");
        mistakes.iter().map(Mistake::name).collect()
    }

    #[test]
    fn an_appointment_is_a_moment_by_the_clocks_of_its_place() {
        let said =
            typed(&[("day", "7/15/2027"), ("time", "10:30 a.m."), ("zone", "eastern"), ("place", "1 Main St\nDover")]);
        let deed = Deed::read(Kind::IdentityAppointment, "i-90", today(), &said).unwrap();
        assert_eq!(deed.what.appointment().unwrap().rfc3339(), "2027-07-15T14:30:00.000000Z");
        let place = vec!["1 Main St".to_owned(), "Dover".to_owned()];
        let (day, clock) = (day_of("07/15/2027").unwrap(), Some(WallClock::Eastern));
        let visit = Appointment { day, time: "10:30 a.m.".to_owned(), clock, place };
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
                    let mut named: Vec<_> = mistakes.into_iter().map(|mistake| mistake.asked).collect();
                    named.sort_unstable();
                    assert_eq!(named, missing, "{kind:?}");
                }
            }
        }
        assert_eq!(Deed::read(Kind::Received, "i-90", today(), &Typed::new()), Err(Vec::new()), "not an officer's");
    }

    #[test]
    fn nobody_gets_more_time_than_the_rule_and_nobody_less_than_a_week() {
        let reason = ("reason", "The copy of the card cannot be read.");
        let round = |due| [("items", "A copy of the card"), ("due", due), reason];
        for (due, is_right) in [
            ("05/27/2027", true),
            ("05/28/2027", false),
            ("03/08/2027", true),
            ("03/07/2027", false),
            ("03/09/2026", false),
            ("soon", false),
        ] {
            let read = Deed::read(Kind::EvidenceRequested, "i-90", today(), &typed(&round(due)));
            assert_eq!(read.is_ok(), is_right, "{due}");
        }
        assert_eq!(wrong(Kind::EvidenceRequested, &round("02/30/2027")), ["due"]);
        let last = last_day(Kind::EvidenceRequested, "i-539", today()).map(typed_as).unwrap();
        assert_eq!(last, "04/05/2027", "the third of April is a Saturday");
    }

    #[test]
    fn spanish_may_be_left_empty_and_else_says_as_much_as_english() {
        const REASON: (&str, &str) = ("reason", "The copy of the card cannot be read.");
        const ROUND: [(&str, &str); 3] = [("due", "03/09/2027"), REASON, ("items", "Your card\nYour passport")];
        let read = |more: &[(&str, &str)]| {
            let mut said = typed(&ROUND);
            said.extend(typed(more));
            Deed::read(Kind::EvidenceRequested, "i-90", today(), &said)
        };
        assert!(read(&[]).unwrap().lacks_spanish());
        let some = read(&[("items-es", "Su tarjeta\n\n Su pasaporte ")]).unwrap();
        assert!(some.lacks_spanish(), "the reason does");
        let all = read(&[("items-es", "Su tarjeta\nSu pasaporte"), ("reason-es", "No se puede leer.")]).unwrap();
        assert!(!all.lacks_spanish());
        let asked = all.asks().unwrap();
        assert_eq!(asked.items.in_language(Language::Spanish), ["Su tarjeta", "Su pasaporte"]);
        assert_eq!(asked.reason.in_language(Language::Spanish), ["No se puede leer."]);
        assert_eq!(asked.reason.in_language(Language::English), [REASON.1]);

        let long = "ñ".repeat(1001);
        for (name, text) in [
            ("items-es", "Su tarjeta"),
            ("items-es", "Su tarjeta\nSu pasaporte\nSu acta"),
            ("items-es", long.as_str()),
            ("reason-es", "Corto."),
            ("reason-es", long.as_str()),
        ] {
            let mistakes = read(&[(name, text)]).expect_err("something is wrong");
            assert_eq!(mistakes.iter().map(Mistake::name).collect::<Vec<_>>(), [name], "{text}");
        }
        let denied = [REASON, ("remedy", "Nothing can be done."), ("remedy-es", "Nada")];
        assert_eq!(wrong(Kind::Denied, &denied), ["remedy-es"]);
        assert_eq!(wrong(Kind::Accepted, &[("words-es", "Traiga la carta.")]), ["words"], "English is for everybody");
    }

    #[test]
    fn a_letter_is_in_the_words_of_its_language_and_in_english_where_there_are_no_others() {
        let said = typed(&[
            ("reason", "You do not live in the country."),
            ("reason-es", "Usted no vive en el país."),
            ("remedy", "Nothing can be done."),
        ]);
        let deed = Deed::read(Kind::Denied, "i-90", today(), &said).unwrap();
        let Content::Decision(decision) = deed.content(Family::Card, Status::Received, None) else {
            panic!("a decision");
        };
        assert_eq!(decision.reason.in_language(Language::Spanish), ["Usted no vive en el país."]);
        assert_eq!(decision.next.in_language(Language::Spanish), ["Nothing can be done."]);
        let note = Deed::read(Kind::Accepted, "i-90", today(), &Typed::new()).unwrap();
        assert!(!note.lacks_spanish(), "nothing was written");
    }
}
