use domain::case::SlotKind;
use domain::{CaseEvent, CaseId, History, SlotId};
use storage::slots::{self, After};
use storage::{Error, Reader, Writer};

use crate::desk::Deed;

/// What becomes of a time that somebody is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// It takes a place of this slot.
    Of(SlotId),
    /// It takes none, for nobody keeps slots for this.
    None,
    /// The slot that was chosen is full, closed or over.
    Gone,
    /// It was typed, and slots are kept for this.
    NotChosen,
}

impl Place {
    /// What becomes of the time that a deed gives to a case, when slots can be given from this day and moment on.
    pub(crate) async fn of(
        reader: &mut Reader,
        (kind, slot): (SlotKind, Option<SlotId>),
        case: CaseId,
        after: After,
    ) -> Result<Self, Error> {
        Ok(match slot {
            Some(slot) if slots::has_room(reader, (slot, kind), case, after).await? => Self::Of(slot),
            Some(_) => Self::Gone,
            None if slots::are_kept(reader, kind, after).await? => Self::NotChosen,
            None => Self::None,
        })
    }

    /// Gives it to the case, to which that has happened now.
    pub(crate) async fn take(self, tx: &mut Writer, case: CaseId) -> Result<(), Error> {
        let Self::Of(slot) = self else { return Ok(()) };
        // There was room in this transaction, in which nobody else has changed anything.
        if slots::take(tx, slot, case).await? { Ok(()) } else { Err(Error::Corrupt("slots: there was a place")) }
    }
}

/// Gives a case, to which another system said that this has happened, the place of the slot that begins then in the office
/// that it named first, if there is one with room.
pub(crate) async fn take_if_it_matches(tx: &mut Writer, case: CaseId, deed: &Deed) -> Result<(), Error> {
    let (Some(kind), Some(at)) = (SlotKind::of(deed.what.kind()), deed.what.appointment()) else { return Ok(()) };
    let Some(office) = deed.place().first() else { return Ok(()) };
    if let Some(slot) = slots::matching(tx, (kind, at), office).await? {
        Place::Of(slot).take(tx, case).await?;
    }
    Ok(())
}

/// Gives back the places of a case that ends with these events: one for which it gets another time now, and those for which
/// nobody has to come any more.
pub(crate) async fn give_back(
    tx: &mut Writer,
    case: CaseId,
    history: &History,
    events: &[CaseEvent],
) -> Result<(), Error> {
    let gives = |events: &[CaseEvent], kind| events.iter().any(|event| SlotKind::of(event.what.kind()) == Some(kind));
    let duties = history.duties();
    for kind in SlotKind::ALL.iter().copied().filter(|kind| gives(history.events(), *kind)) {
        let has_to_come = duties.iter().filter_map(|duty| duty.visit()).any(|(duty, _)| duty == kind);
        if !has_to_come || gives(events, kind) {
            slots::give_back(tx, case, kind).await?;
        }
    }
    Ok(())
}
