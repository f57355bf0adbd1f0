use domain::case::{CannotMove, GoodCause, SlotKind};
use domain::{AccountId, AppointmentId, CaseEvent, Date, History, OfficeId, SlotId, Timestamp};
use storage::appointments::{self, StoredAppointment};
use storage::cases::{self, StoredCase};
use storage::slots::{self, StoredSlot};
use storage::{Error, Reader, Writer, offices};
use words::say;

use super::ask::{AskRefusal, LONGEST};
use crate::audit::{Event, Note};
use crate::desk::{Brought, Deed, Typed};
use crate::notices::NewNotice;
use crate::slots::Place;
use crate::{AccountKey, Client, Fault, Outcome, Services, Session};

/// The most times that are shown at once.
const SHOWN: u32 = 60;

/// The times that somebody can take in the place of the one that they have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OtherTimes {
    /// Those that are free in the same office, the next ones first.
    pub free: Vec<StoredSlot>,
    /// From which day on there are more.
    pub more_from: Option<Date>,
}

/// Who keeps the times of an appointment.
struct Keeper {
    office: OfficeId,
    /// The one that its person has.
    slot: Option<SlotId>,
}

struct Choosing {
    services: Services,
    account: AccountId,
    key: AccountKey,
    id: AppointmentId,
    slot: SlotId,
    sealed: Vec<u8>,
    notice: NewNotice,
    note: Note,
    brought: Brought,
    at: Timestamp,
}

impl Services {
    /// The times that somebody can take themselves in the place of the one that they have, from a day on. There are none
    /// where an officer has to give them one, or where a rule is against another time.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn other_times(
        &self,
        session: &Session,
        id: AppointmentId,
        from: Option<Date>,
    ) -> Result<OtherTimes, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = appointments::find(&mut reader, session.account, id).await? else {
            return Ok(OtherTimes::default());
        };
        let case =
            cases::find(&mut reader, session.account, stored.case).await?.ok_or(Error::Corrupt("appointments"))?;
        let history = case.history()?;
        let Some(kind) = self.chosen_kind(&history, &stored) else { return Ok(OtherTimes::default()) };
        if history.moving(stored.event, self.now()).is_err() {
            return Ok(OtherTimes::default());
        }
        let Some(keeper) = self.keeper_of(&mut reader, session.key(), &stored, kind).await? else {
            return Ok(OtherTimes::default());
        };
        let after = self.after();
        let wanted = (Some(keeper.office), from.unwrap_or(after.day));
        let mut free = slots::free(&mut reader, kind, after, wanted, SHOWN + 1).await?;
        let more_from = cut_to_days(&mut free);
        free.retain(|slot| Some(slot.id) != keeper.slot);
        Ok(OtherTimes { free, more_from })
    }

    /// Takes another time in the place of that of an appointment, at once: its person asks for it and gets it, with a letter
    /// and a mail, and the one that they had is free again. What the appointment is called then. When they took this time
    /// before, that counts.
    ///
    /// # Errors
    /// A fault; the refusal says why they keep the time that they have.
    pub async fn take_other_time(
        &self,
        session: &Session,
        (id, slot): (AppointmentId, SlotId),
        (cause, words): (GoodCause, &str),
        client: Client,
    ) -> Outcome<AppointmentId, AskRefusal> {
        let words = words.trim();
        let count = words.chars().count();
        if count > LONGEST {
            return Ok(Err(AskRefusal::TooLong(count)));
        }
        let at = self.now();
        let choosing = Choosing {
            services: self.clone(),
            account: session.account,
            key: session.key().clone(),
            id,
            slot,
            sealed: self.sealed_asked_to_move(session.key(), id, (cause, words))?,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            brought: self.brought(at),
            at,
        };
        Ok(self.database().write(choosing, |tx, choosing| Box::pin(choosing.write(tx))).await?)
    }

    /// For what somebody comes, if they take another time for it themselves. Where two have to decide about it, nobody does.
    fn chosen_kind(&self, history: &History, stored: &StoredAppointment) -> Option<SlotKind> {
        let kind = kind_of(history, stored).filter(|kind| kind.is_chosen())?;
        (!self.settings().second_person.contains(&kind.moved())).then_some(kind)
    }

    /// The office to which somebody is to come, if it keeps times, and the time that they have there. An officer who typed
    /// the place has named the office in its first line.
    async fn keeper_of(
        &self,
        reader: &mut Reader,
        key: &AccountKey,
        stored: &StoredAppointment,
        kind: SlotKind,
    ) -> Result<Option<Keeper>, Fault> {
        if let Some((slot, office)) = slots::of_case(reader, stored.case, kind).await? {
            return Ok(Some(Keeper { office, slot: Some(slot) }));
        }
        let told = self.open_told(key, stored)?;
        let Some(name) = told.place.first() else { return Ok(None) };
        let all = offices::all(reader).await?;
        Ok(all.into_iter().find(|office| office.name == *name).map(|office| Keeper { office: office.id, slot: None }))
    }
}

/// For what somebody comes to an appointment.
fn kind_of(history: &History, stored: &StoredAppointment) -> Option<SlotKind> {
    let event = stored.event.checked_sub(1).and_then(|index| history.events().get(index))?;
    SlotKind::of(event.what.kind())
}

/// Leaves as many as are shown, of whole days unless that is one: from which day on there are more.
fn cut_to_days(free: &mut Vec<StoredSlot>) -> Option<Date> {
    let shown = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let cut = free.get(shown)?.day;
    free.truncate(shown);
    if free.first().is_some_and(|first| first.day == cut) {
        return cut.next_day();
    }
    free.retain(|slot| slot.day != cut);
    Some(cut)
}

impl Choosing {
    async fn write(&self, tx: &mut Writer) -> Result<Result<AppointmentId, AskRefusal>, Error> {
        let Some(stored) = appointments::find(tx, self.account, self.id).await? else {
            return Ok(Err(AskRefusal::NotFound));
        };
        let standing = cases::find(tx, self.account, stored.case).await?.ok_or(Error::Corrupt("appointments"))?;
        let history = standing.history()?;
        let asked = match history.moving(stored.event, self.at) {
            Ok(asked) => asked,
            Err(rule) => {
                let taken = self.taken_before(tx, &standing, &history).await?;
                return Ok(taken.ok_or(AskRefusal::CannotMove(rule)));
            }
        };
        let Some((kind, deed)) = self.deed(tx, (&standing, &history), &stored).await? else {
            return Ok(Err(AskRefusal::TimeGone));
        };
        let place = Place::of(tx, (kind, deed.slot()), standing.id, self.services.after()).await?;
        let Ok(state) = history.can_add(CaseEvent { at: self.at, what: deed.what }) else {
            return Ok(Err(AskRefusal::TimeGone));
        };
        if !matches!(place, Place::Of(_)) {
            return Ok(Err(AskRefusal::TimeGone));
        }
        if !appointments::ask(tx, self.id, self.at, &self.sealed).await? {
            return Ok(Err(AskRefusal::CannotMove(CannotMove::Asked)));
        }
        // What is given is what was asked for, so both happen.
        let events = [asked, deed.what].map(|what| CaseEvent { at: self.at, what });
        self.services.happened(tx, standing.id, &events).await?;
        place.take(tx, standing.id).await?;
        self.brought.begin(&self.services, tx, (self.account, standing.id), &deed).await?;
        let content = deed.content(state.family(), history.status(), None);
        let message = |_, link, receipt: String| {
            (say::mail_case_moved_subject(receipt.clone()), say::mail_case_moved_text(link, receipt))
        };
        self.services.tell_of_case(tx, (self.account, &standing), (&self.notice, &content), message).await?;
        self.note.write(tx, Event::OtherTimeAsked, Some(self.account)).await?;
        Ok(Ok(self.brought.appointment()))
    }

    /// That they come at the time that was chosen, if they can choose it: it is kept by the office to which they are to come,
    /// and is not the one that they have.
    async fn deed(
        &self,
        tx: &mut Writer,
        (case, history): (&StoredCase, &History),
        stored: &StoredAppointment,
    ) -> Result<Option<(SlotKind, Deed)>, Error> {
        let Some(kind) = self.services.chosen_kind(history, stored) else { return Ok(None) };
        let keeper = self.services.keeper_of(tx, &self.key, stored, kind).await;
        let keeper = keeper.map_err(|fault| match fault {
            Fault::Storage(error) => error,
            _ => Error::Corrupt("appointments.told_sealed"),
        })?;
        let Some(slot) = slots::find(tx, self.slot).await? else { return Ok(None) };
        let is_other = keeper.is_some_and(|now| now.office == slot.office && now.slot != Some(slot.id));
        if !is_other || slot.kind != kind {
            return Ok(None);
        }
        let deed = Deed::read_at(kind.moved(), &case.form, self.services.day_of(self.at), &Typed::new(), Some(&slot));
        Ok(deed.ok().map(|deed| (kind, deed)))
    }

    /// The appointment at the time that was chosen, if that is the one that they have: they pressed twice.
    async fn taken_before(
        &self,
        tx: &mut Writer,
        case: &StoredCase,
        history: &History,
    ) -> Result<Option<AppointmentId>, Error> {
        let all = appointments::of_case(tx, self.account, case.id).await?;
        let last =
            all.iter().rev().find_map(|one| Some((one.id, kind_of(history, one).filter(|kind| kind.is_chosen())?)));
        let Some((id, kind)) = last else { return Ok(None) };
        let has = slots::of_case(tx, case.id, kind).await?;
        Ok(has.filter(|(slot, _)| *slot == self.slot && id != self.id).map(|_| id))
    }
}
