use domain::{CaseEvent, Happening};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer};

use crate::Services;

/// Closes, with a case that is withdrawn while nobody has decided about its fee, the request that went with it: there is
/// nothing to decide any more. What the agency has closed before stays as it is.
pub(crate) async fn withdraw_request(
    services: &Services,
    tx: &mut Writer,
    case: &StoredCase,
    event: CaseEvent,
) -> Result<(), Error> {
    let Some(other) = case.companion.as_ref().filter(|_| event.what == Happening::Withdrawn) else { return Ok(()) };
    if case.history()?.state().fee_asked().is_none() {
        return Ok(());
    }
    let request = cases::by_id(tx, other.case).await?.ok_or(Error::Corrupt("companions"))?;
    if request.history()?.can_add(event).is_ok() {
        services.happen(tx, other.case, event).await?;
    }
    Ok(())
}
