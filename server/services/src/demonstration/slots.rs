use domain::case::SlotKind;
use storage::slots;
use time::Duration;

use crate::desk::{Typed, typed_as};
use crate::slots::{MakeSlots, SlotField};
use crate::{Fault, Services};

/// The office of a demonstration.
const OFFICE: &str = "Springfield Office";
/// What is kept there: for what, from when until when, how long each time is, and for how many.
const HOURS: [(SlotKind, &str, &str, &str, &str); 2] =
    [(SlotKind::Identity, "9:00", "12:00", "30", "2"), (SlotKind::Interview, "10:00", "15:00", "60", "1")];
/// For how many days times are made.
const AHEAD: i64 = 56;
/// More are made when fewer days than these are left.
const ENOUGH: i64 = 42;

impl Services {
    /// Makes the times of the office of a demonstration, unless there are enough of the next weeks.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub(super) async fn keep_demonstration_slots(&self) -> Result<(), Fault> {
        let today = self.today();
        for (kind, from, to, minutes, places) in HOURS {
            let mut reader = self.database().reader().await?;
            let office = storage::offices::all(&mut reader).await?.into_iter().find(|office| office.name == OFFICE);
            let last = match &office {
                Some(office) => slots::last_day(&mut reader, office.id, kind).await?,
                None => None,
            };
            drop(reader);
            let begins = last.map_or(today, |last| last.max(today)).saturating_add(Duration::days(1));
            if begins > today.saturating_add(Duration::days(ENOUGH)) {
                continue;
            }
            let said = [
                (SlotField::Office, office.map(|office| office.id.to_string()).unwrap_or_default()),
                (SlotField::Name, OFFICE.to_owned()),
                (SlotField::Address, "400 Monroe Street\nSpringfield IL 62704".to_owned()),
                (SlotField::Zone, "central".to_owned()),
                (SlotField::Kind, kind.code().to_owned()),
                (SlotField::Day, typed_as(begins)),
                (SlotField::Until, typed_as(today.saturating_add(Duration::days(AHEAD)))),
                (SlotField::From, from.to_owned()),
                (SlotField::To, to.to_owned()),
                (SlotField::Minutes, minutes.to_owned()),
                (SlotField::Places, places.to_owned()),
            ];
            let typed: Typed = said.map(|(field, text)| (field.name().to_owned(), text)).into();
            let make = MakeSlots::read(&typed, today).map_err(|_| Fault::Unreadable("times of the demonstration"))?;
            // Refused when a second program makes them at the same moment: then they are there.
            let _made = self.make_slots(make, self.note(), None).await?;
        }
        Ok(())
    }
}
