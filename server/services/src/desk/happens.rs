use domain::{CaseEvent, RefundReason, Timestamp};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer};
use words::say;

use super::{Brought, Deed};
use crate::Services;
use crate::filing::{Ordering, send_fee_back, withdraw_request};
use crate::notices::{Content, NewNotice};

/// What goes with something that an officer, or another system, lets happen to a case: made before the transaction in which
/// it happens.
pub(crate) struct Following {
    notice: NewNotice,
    brought: Brought,
    /// Of its fee, if the form is sent back.
    refund: Ordering,
    at: Timestamp,
}

impl Services {
    pub(crate) fn following(&self, at: Timestamp) -> Following {
        Following {
            notice: self.new_notice(),
            brought: self.brought(at),
            refund: self.refund_ordering(RefundReason::Returned),
            at,
        }
    }
}

impl Following {
    /// Lets it happen to a case as it stands. The account that has the case is told by a letter and a message, and what the
    /// deed brings begins for it. Of a case that nobody has added nobody is told; what it brings waits for whoever adds it, and
    /// what was written stays with the event. What is corrected, and to which office it goes, stays with it in either.
    pub(crate) async fn let_happen(
        &self,
        services: &Services,
        tx: &mut Writer,
        case: &StoredCase,
        (deed, content): (&Deed, &Content),
    ) -> Result<(), Error> {
        let event = CaseEvent { at: self.at, what: deed.what };
        services.happen(tx, case.id, event).await?;
        withdraw_request(services, tx, case, event).await?;
        send_fee_back(tx, case, deed.what, &self.refund).await?;
        let event = (case.id, case.events.len() + 1);
        let Some(account) = cases::account_of(tx, case.id).await? else {
            services.keep_brought(tx, event, deed).await?;
            return services.keep_wrote(tx, event, &deed.wrote()).await;
        };
        services.keep_wrote(tx, event, &deed.wrote().lasting()).await?;
        self.brought.begin(services, tx, (account, case.id), deed).await?;
        let message = |_, link, receipt: String| {
            (say::mail_case_moved_subject(receipt.clone()), say::mail_case_moved_text(link, receipt))
        };
        services.tell_of_case(tx, (account, case), (&self.notice, content), message).await
    }
}
