use domain::case::{Kind, ProposalState};
use storage::cases::{self, StoredCase};
use storage::proposals::{self, NewProposal, NewProposer, ProposedBefore};
use storage::{Error, Writer, accounts};

use super::report::{ReportRefusal, Reporting, Waits};
use crate::audit::Event;

impl Reporting {
    /// Proposes to the desk what a system tells of and what needs two there. What is said for it is sealed as what an officer
    /// says is. It is answered as a refusal, because nothing has happened.
    pub(super) async fn propose(
        &self,
        tx: &mut Writer,
        standing: &StoredCase,
        what: Kind,
    ) -> Result<ReportRefusal, Error> {
        let newest = proposals::newest(tx, standing.id).await?;
        if newest.is_some_and(|newest| newest.state == ProposalState::Open) {
            return Ok(ReportRefusal::ProposedAlready);
        }
        let key = match cases::account_of(tx, standing.id).await? {
            Some(account) => {
                let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
                let key = self.services.vault().account_key(account, &person.addressee.data_key);
                Some(key.map_err(|_| Error::Corrupt("accounts"))?)
            }
            None => None,
        };
        let said_sealed = self.services.sealed_said(key.as_ref(), self.proposal, &self.typed);
        let said_sealed = said_sealed.map_err(|_| Error::Corrupt("proposals.said_sealed"))?;
        let by = NewProposer::System(self.caller.id, self.key_hash, self.digest);
        let proposal = NewProposal { id: self.proposal, case: standing.id, by, made_at: self.at, what };
        proposals::insert(tx, &proposal, (standing.events.len(), &said_sealed)).await?;
        self.note.write(tx, Event::ProposalMade, None).await?;
        let (id, made_at, digest) = (self.proposal, self.at, self.digest);
        Ok(self.waits_as(&ProposedBefore { id, what, made_at, digest }))
    }

    /// The answer to a request with which something was proposed, whatever became of that.
    pub(super) fn waits_as(&self, before: &ProposedBefore) -> ReportRefusal {
        if before.digest != self.digest {
            return ReportRefusal::KeyUsed;
        }
        let (receipt, event) = (self.receipt.clone(), before.what.code());
        ReportRefusal::Waits(Waits { receipt, event, proposal: before.id, at: before.made_at })
    }
}
