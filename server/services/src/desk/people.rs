//! Who works at the desk, and who of those that do say so.

use domain::{AccountId, EmailAddress, InvitationId, Language, StaffRight, StaffRole};
use storage::{Error, Writer, accounts, invitations};

use super::Desk;
use crate::accounts::{Appointing, Invitation, InviteRefusal, Inviting, StaffMember, StaffRefusal, may_appoint};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome};

/// Who works at the desk, and who is asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Everybody who works or worked there, in the order in which they began.
    pub staff: Vec<StaffMember>,
    /// The invitations that wait, the oldest first.
    pub invitations: Vec<Invitation>,
}

struct TakingBack {
    supervisor: AccountId,
    invitation: InvitationId,
    now: domain::Timestamp,
    note: Note,
}

impl Desk<'_> {
    /// Who works at the desk; nothing for whoever appoints nobody.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn people(&self) -> Result<Option<People>, Fault> {
        if !self.may(StaffRight::Appoint) {
            return Ok(None);
        }
        let open = invitations::open(&mut self.services.database().reader().await?, self.services.now()).await?;
        let invitations = open.iter().map(|row| self.services.opened_invitation(row)).collect::<Result<_, _>>()?;
        Ok(Some(People { staff: self.services.staff().await?, invitations }))
    }

    /// Invites whoever reads the mails of an address.
    ///
    /// # Errors
    /// A fault; the refusal says why nobody was invited.
    pub async fn invite(
        &self,
        email: &EmailAddress,
        role: StaffRole,
        language: Language,
        client: Client,
    ) -> Outcome<(), InviteRefusal> {
        let by = Inviting { account: self.session.account, note: self.note(client) };
        self.services.invite(email, role, language, Some(by)).await
    }

    /// Takes an invitation back. That it has ended already is fine.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn take_back_invitation(&self, id: InvitationId, client: Client) -> Outcome<(), StaffRefusal> {
        let taking = TakingBack {
            supervisor: self.session.account,
            invitation: id,
            now: self.services.now(),
            note: self.note(client),
        };
        Ok(self.services.database().write(taking, |tx, taking| Box::pin(taking.write(tx))).await?)
    }

    /// Gives somebody who works at the desk another role, or ends their time there. Nobody does so with themselves, and so
    /// there is always one left who can.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn appoint(
        &self,
        account: AccountId,
        role: Option<StaffRole>,
        client: Client,
    ) -> Outcome<(), StaffRefusal> {
        let found = accounts::find(&mut self.services.database().reader().await?, account).await?;
        let Some(found) = found.filter(|found| !found.addressee.email_sealed.is_empty()) else {
            return Ok(Err(StaffRefusal::NotStaff));
        };
        let person = self.services.absent(account, &found.addressee)?;
        let by = Appointing { account: self.session.account, note: self.note(client) };
        self.services.appoint(person, role, Some(by)).await
    }

    fn note(&self, client: Client) -> Note {
        self.services.note_from(client, self.session.key(), Some(self.session.token_hash()))
    }
}

impl TakingBack {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), StaffRefusal>, Error> {
        if !may_appoint(tx, self.supervisor).await? {
            return Ok(Err(StaffRefusal::NotAllowed));
        }
        if invitations::end(tx, self.invitation, None, self.now).await? {
            self.note.write(tx, Event::InvitationTakenBack, Some(self.supervisor)).await?;
        }
        Ok(Ok(()))
    }
}
