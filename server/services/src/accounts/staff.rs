//! Who works at the agency's desk. The operator says so of somebody who has an account already; a supervisor invites whom
//! they like ([`super::invite`]), and changes what others are.

use domain::{AccountId, EmailAddress, StaffRight, StaffRole, Timestamp};
use storage::{Error, Reader, Writer, accounts, staff, work};
use words::{Message, Words, say};

use super::invite::may_appoint;
use super::owner::Absent;
use super::post::Post;
use crate::audit::{Event, Note};
use crate::{Fault, Outcome, Services};

/// Somebody who works, or worked, at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// Their account.
    pub account: AccountId,
    /// The address they sign in with; none when they deleted their account.
    pub email: Option<EmailAddress>,
    /// As what.
    pub role: StaffRole,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while they work there.
    pub ended_at: Option<Timestamp>,
    /// By what they can show who they are as the desk asks for it, the better one if they have both.
    pub method: Option<StrongMethod>,
}

/// What the desk takes of whoever comes to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StrongMethod {
    /// A passkey.
    Passkey,
    /// The password, and a code of an app.
    App,
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffRefusal {
    /// Nobody has an account with this address.
    NoAccount,
    /// They are that already.
    Already,
    /// They do not work at the desk.
    NotStaff,
    /// Whoever asks appoints nobody.
    NotAllowed,
    /// It is what whoever asks is themselves.
    Oneself,
    /// They are the last one who stays and says who works at the desk.
    LastSupervisor,
}

/// Who appoints: somebody at the desk.
pub(crate) struct Appointing {
    pub(crate) account: AccountId,
    pub(crate) note: Note,
}

struct Change {
    person: Absent,
    /// What they are from now on; none when they leave.
    role: Option<StaffRole>,
    /// None when the operator says so.
    by: Option<Appointing>,
    now: Timestamp,
    notes: [Note; 2],
    post: Post,
}

impl Services {
    /// Lets somebody work at the desk, or in another role than before.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn add_staff(&self, email: &EmailAddress, role: StaffRole) -> Outcome<(), StaffRefusal> {
        self.change_staff(email, Some(role)).await
    }

    /// Ends somebody's time at the desk. That they were there stays in the record; what they worked on is nobody's then.
    /// The last supervisor stays one.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn end_staff(&self, email: &EmailAddress) -> Outcome<(), StaffRefusal> {
        self.change_staff(email, None).await
    }

    /// Everybody who works or worked at the desk, in the order in which they began.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn staff(&self) -> Result<Vec<StaffMember>, Fault> {
        let rows = staff::all(&mut self.database().reader().await?).await?;
        let member = |row: staff::StoredStaff| {
            let has_address = !row.addressee.email_sealed.is_empty();
            let email = has_address.then(|| Ok::<_, Fault>(self.absent(row.account, &row.addressee)?.email));
            let method = match (row.has_passkey, row.has_app) {
                (true, _) => Some(StrongMethod::Passkey),
                (false, true) => Some(StrongMethod::App),
                (false, false) => None,
            };
            Ok(StaffMember {
                account: row.account,
                email: email.transpose()?,
                role: row.role,
                since: row.since,
                ended_at: row.ended_at,
                method,
            })
        };
        rows.into_iter().map(member).collect()
    }

    async fn change_staff(&self, email: &EmailAddress, role: Option<StaffRole>) -> Outcome<(), StaffRefusal> {
        let lookup = self.email_lookup(email);
        let account = accounts::by_email(&mut self.database().reader().await?, &lookup).await?;
        let Some(account) = account else { return Ok(Err(StaffRefusal::NoAccount)) };
        self.appoint(self.absent(account.id, &account.addressee)?, role, None).await
    }

    pub(crate) async fn appoint(
        &self,
        person: Absent,
        role: Option<StaffRole>,
        by: Option<Appointing>,
    ) -> Outcome<(), StaffRefusal> {
        let site = &self.settings().site_name;
        let (subject, text) = match role {
            Some(role) => {
                let role = Words::of(person.language).text(role_name(role));
                (say::mail_staff_added_subject(site), say::mail_staff_added_text(role, site))
            }
            None => (say::mail_staff_ended_subject(site), say::mail_staff_ended_text(site)),
        };
        let change = Change {
            post: self.post_to_every_address(&person.owner(), subject, text),
            notes: [self.note(), self.note()],
            now: self.now(),
            person,
            role,
            by,
        };
        Ok(self.database().write(change, |tx, change| Box::pin(write(tx, change))).await?)
    }
}

async fn write(tx: &mut Writer, change: &Change) -> Result<Result<(), StaffRefusal>, Error> {
    let account = change.person.account;
    if let Some(by) = &change.by {
        if by.account == account {
            return Ok(Err(StaffRefusal::Oneself));
        }
        if !may_appoint(tx, by.account).await? {
            return Ok(Err(StaffRefusal::NotAllowed));
        }
        if staff::role_of(tx, account).await?.is_none() {
            return Ok(Err(StaffRefusal::NotStaff));
        }
    }
    match (staff::role_of(tx, account).await?, change.role) {
        (None, None) => return Ok(Err(StaffRefusal::NotStaff)),
        (Some(was), Some(is)) if was == is => return Ok(Err(StaffRefusal::Already)),
        _ => {}
    }
    if is_last_supervisor(tx, account).await? {
        return Ok(Err(StaffRefusal::LastSupervisor));
    }
    let [ended, added] = &change.notes;
    if staff::end(tx, account, change.now).await? {
        ended.write(tx, Event::StaffEnded, Some(account)).await?;
    }
    // Whoever decides no more works on no case any more.
    if !change.role.is_some_and(|role| role.may(StaffRight::Decide)) {
        work::give_back_all(tx, account).await?;
    }
    if let Some(role) = change.role {
        staff::begin(tx, account, role, change.now).await?;
        added.write(tx, Event::StaffAdded, Some(account)).await?;
    }
    if let Some(by) = &change.by {
        by.note.write(tx, Event::StaffChanged, Some(by.account)).await?;
    }
    change.post.send(tx).await?;
    Ok(Ok(()))
}

/// Whether nobody who stays says who works at the desk without this account.
pub(super) async fn is_last_supervisor(reader: &mut Reader, account: AccountId) -> Result<bool, Error> {
    Ok(staff::role_of(reader, account).await? == Some(StaffRole::Supervisor)
        && !staff::has_another(reader, account, StaffRole::Supervisor).await?)
}

/// What a role is called.
#[must_use]
pub fn role_name(role: StaffRole) -> Message {
    match role {
        StaffRole::Officer => say::staff_officer(),
        StaffRole::Supervisor => say::staff_supervisor(),
        StaffRole::Clerk => say::staff_clerk(),
    }
}
