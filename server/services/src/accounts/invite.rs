//! Invitations to work at the desk: a link in a mail, for one address, for 72 hours, that counts once. Whoever accepts it is
//! signed in as that address, and by what the desk asks of everybody who works there.

use std::time::Duration;

use domain::place::localized;
use domain::{AccountId, EmailAddress, InvitationId, Language, StaffRight, StaffRole, Timestamp};
use storage::invitations::{self, StoredInvitation};
use storage::limits::Key;
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, accounts, staff};
use words::{Words, say};

use super::LinkProblem;
use super::post::Post;
use super::staff::role_name;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::mail::Mail;
use crate::token::hash;
use crate::{Client, Fault, Outcome, SecretToken, Services, Session, Slot};

/// How long the link works.
const LINK_LIFE: Duration = Duration::from_secs(72 * 60 * 60);

/// Invitations by one account.
const PER_SUPERVISOR: Limit = Limit::per_day(20);
/// Invitations to one address.
const PER_ADDRESS: Limit = Limit::per_day(5);

/// An invitation that can be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Which one.
    pub id: InvitationId,
    /// For whom it counts.
    pub email: EmailAddress,
    /// As what.
    pub role: StaffRole,
    /// Since when it waits.
    pub invited_at: Timestamp,
    /// Until when.
    pub expires_at: Timestamp,
}

/// How whoever opened an invitation stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invited {
    /// They are signed in with another address.
    SomebodyElse,
    /// They work at the desk already.
    Already,
    /// They signed in with less than the desk asks for.
    ShowsLess,
    /// They can accept it.
    Ready,
}

/// Why nobody was invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InviteRefusal {
    /// Whoever asks appoints nobody.
    NotAllowed,
    /// Whoever has this address works at the desk.
    Already,
    /// Too many were invited, or this address too often.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

/// Why an invitation was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptRefusal {
    /// It does not work.
    Link(LinkProblem),
    /// How whoever accepts it stands to it.
    Not(Invited),
}

/// Who invites: somebody at the desk.
pub(crate) struct Inviting {
    pub(crate) account: AccountId,
    pub(crate) note: Note,
}

struct NewInvitation {
    row: StoredInvitation,
    mail: NewItem,
    by: Option<Inviting>,
    keys: (Option<Key>, Key),
}

struct Accepting {
    account: AccountId,
    token_hash: [u8; 32],
    shows_enough: bool,
    now: Timestamp,
    notes: [Note; 2],
    post: Post,
    /// To whoever invited them.
    told: Option<NewItem>,
}

impl Services {
    /// Invites whoever reads the mails of an address to work at the desk. An earlier invitation of it counts no more.
    ///
    /// # Errors
    /// A fault; the refusal says why nobody was invited.
    pub async fn invite_staff(
        &self,
        email: &EmailAddress,
        role: StaffRole,
        language: Language,
    ) -> Outcome<(), InviteRefusal> {
        self.invite(email, role, language, None).await
    }

    pub(crate) async fn invite(
        &self,
        email: &EmailAddress,
        role: StaffRole,
        language: Language,
        by: Option<Inviting>,
    ) -> Outcome<(), InviteRefusal> {
        let (now, token, email_lookup) = (self.now(), self.new_token(), self.email_lookup(email));
        let known = accounts::by_email(&mut self.database().reader().await?, &email_lookup).await?;
        let known = known.map(|account| self.absent(account.id, &account.addressee)).transpose()?;
        let id = InvitationId::v7(now, self.random());
        let new = NewInvitation {
            row: StoredInvitation {
                id,
                token_hash: hash(token.as_str()),
                email_lookup,
                email_sealed: self.vault().seal_for_system(&email_slot(id), email.as_str().as_bytes()),
                role,
                invited_by: by.as_ref().map(|by| by.account),
                invited_at: now,
                expires_at: now.plus(LINK_LIFE),
                ended_at: None,
                accepted_by: None,
            },
            mail: self.new_mail(&Mail {
                is_quiet: known.as_ref().is_some_and(|person| person.correspondence.is_quiet),
                ..self.invitation_mail(email, role, known.map_or(language, |person| person.language), &token)
            }),
            keys: (
                by.as_ref().map(|by| self.vault().lookup("limit: invitations", by.account.to_string())),
                self.vault().lookup("limit: invitations, address", email_lookup),
            ),
            by,
        };
        Ok(self.database().write(new, |tx, new| Box::pin(new.write(tx))).await?)
    }

    fn invitation_mail(&self, to: &EmailAddress, role: StaffRole, language: Language, token: &SecretToken) -> Mail {
        let site = &self.settings().site_name;
        let path = localized(&format!("/invitation/{}", token.as_str()), language);
        let (link, role) = (format!("{}{path}", self.settings().public_url), Words::of(language).text(role_name(role)));
        Mail {
            to: to.clone(),
            language,
            is_quiet: false,
            subject: say::mail_invited_subject(site),
            text: say::mail_invited_text(link, role, site),
        }
    }

    /// Opens the link of an invitation. It can be opened again until it is accepted.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_invitation(&self, token: &str) -> Outcome<Invitation, LinkProblem> {
        let token_hash = hash(token);
        let mut reader = self.database().reader().await?;
        let found = living(invitations::find(&mut reader, &token_hash).await?, self.now());
        drop(reader);
        match found {
            Ok(row) => Ok(Ok(self.opened_invitation(&row)?)),
            Err(LinkProblem::Expired) => {
                // From now on it is dead also if the clock is set back.
                self.database().write(token_hash, |tx, hash| Box::pin(invitations::expire(tx, hash))).await?;
                Ok(Err(LinkProblem::Expired))
            }
            Err(problem) => Ok(Err(problem)),
        }
    }

    /// How the person of a session stands to an invitation.
    ///
    /// # Errors
    /// Only a fault.
    pub fn invited(&self, session: &Session, invitation: &Invitation) -> Result<Invited, Fault> {
        let is_theirs = self.email_lookup(&session.email(self)?) == self.email_lookup(&invitation.email);
        Ok(if !is_theirs {
            Invited::SomebodyElse
        } else if session.staff.is_some() {
            Invited::Already
        } else if session.shows_enough_for_the_desk() {
            Invited::Ready
        } else {
            Invited::ShowsLess
        })
    }

    /// Accepts an invitation: they work at the desk from then on, and whoever invited them hears of it. However often it is
    /// done by the same account, it happens once.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn accept_invitation(
        &self,
        session: &Session,
        token: &str,
        client: Client,
    ) -> Outcome<(), AcceptRefusal> {
        let token_hash = hash(token);
        let mut reader = self.database().reader().await?;
        let Some(row) = invitations::find(&mut reader, &token_hash).await? else {
            return Ok(Err(AcceptRefusal::Link(LinkProblem::Unknown)));
        };
        let by = match row.invited_by {
            Some(account) => accounts::find(&mut reader, account).await?,
            None => None,
        };
        drop(reader);
        let (email, site) = (session.email(self)?, &self.settings().site_name);
        let by = by.filter(|by| !by.addressee.email_sealed.is_empty());
        let told = by.map(|by| {
            let (by, who) = (self.absent(by.id, &by.addressee)?, email.as_str().to_owned());
            let role = Words::of(by.language).text(role_name(row.role));
            let (subject, text) = (say::mail_accepted_subject(site), say::mail_accepted_text(role, site, who));
            Ok::<_, Fault>(self.mail_to(&by.owner(), subject, text))
        });
        let role = Words::of(session.language).text(role_name(row.role));
        let accepting = Accepting {
            account: session.account,
            token_hash,
            shows_enough: session.shows_enough_for_the_desk(),
            now: self.now(),
            notes: [self.note_from(client, session.key(), Some(session.token_hash())), self.note()],
            post: self.post_to_every_address(
                &session.owner(&email),
                say::mail_staff_added_subject(site),
                say::mail_staff_added_text(role, site),
            ),
            told: told.transpose()?,
        };
        Ok(self.database().write(accepting, |tx, accepting| Box::pin(accepting.write(tx))).await?)
    }

    pub(crate) fn opened_invitation(&self, row: &StoredInvitation) -> Result<Invitation, Fault> {
        const UNREADABLE: Fault = Fault::Unreadable("invitations.email_sealed");
        let plain = self.vault().open_for_system(&email_slot(row.id), &row.email_sealed)?;
        let text = String::from_utf8(plain).map_err(|_| UNREADABLE)?;
        Ok(Invitation {
            id: row.id,
            email: EmailAddress::parse(&text).map_err(|_| UNREADABLE)?,
            role: row.role,
            invited_at: row.invited_at,
            expires_at: row.expires_at,
        })
    }
}

impl NewInvitation {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), InviteRefusal>, Error> {
        if let Some(by) = &self.by
            && !may_appoint(tx, by.account).await?
        {
            return Ok(Err(InviteRefusal::NotAllowed));
        }
        if let Some(account) = accounts::by_email(tx, &self.row.email_lookup).await?
            && staff::role_of(tx, account.id).await?.is_some()
        {
            return Ok(Err(InviteRefusal::Already));
        }
        let (supervisor, address) = &self.keys;
        let by_supervisor = match supervisor {
            Some(key) => PER_SUPERVISOR.hit(tx, key, self.row.invited_at).await?,
            None => None,
        };
        let by_address = PER_ADDRESS.hit(tx, address, self.row.invited_at).await?;
        if let Some(until) = by_supervisor.max(by_address) {
            return Ok(Err(InviteRefusal::TooMany { until }));
        }
        invitations::insert(tx, &self.row).await?;
        if let Some(by) = &self.by {
            by.note.write(tx, Event::StaffInvited, Some(by.account)).await?;
        }
        outbox::enqueue(tx, &self.mail).await?;
        Ok(Ok(()))
    }
}

impl Accepting {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), AcceptRefusal>, Error> {
        let found = invitations::find(tx, &self.token_hash).await?;
        if found.as_ref().is_some_and(|row| row.accepted_by == Some(self.account)) {
            return Ok(Ok(()));
        }
        let row = match living(found, self.now) {
            Ok(row) => row,
            Err(problem) => return Ok(Err(AcceptRefusal::Link(problem))),
        };
        let person = accounts::find(tx, self.account).await?;
        if person.is_none_or(|person| person.email_lookup != row.email_lookup) {
            return Ok(Err(AcceptRefusal::Not(Invited::SomebodyElse)));
        }
        if staff::role_of(tx, self.account).await?.is_some() {
            return Ok(Err(AcceptRefusal::Not(Invited::Already)));
        }
        if !self.shows_enough {
            return Ok(Err(AcceptRefusal::Not(Invited::ShowsLess)));
        }
        invitations::end(tx, row.id, Some(self.account), self.now).await?;
        let [accepted, added] = &self.notes;
        accepted.write(tx, Event::InvitationAccepted, Some(self.account)).await?;
        staff::begin(tx, self.account, row.role, self.now).await?;
        added.write(tx, Event::StaffAdded, Some(self.account)).await?;
        self.post.send(tx).await?;
        if let Some(told) = &self.told {
            outbox::enqueue(tx, told).await?;
        }
        Ok(Ok(()))
    }
}

/// Whether this account says at this moment who works at the desk.
pub(crate) async fn may_appoint(tx: &mut Writer, account: AccountId) -> Result<bool, Error> {
    Ok(staff::role_of(tx, account).await?.is_some_and(|role| role.may(StaffRight::Appoint)))
}

fn living(found: Option<StoredInvitation>, now: Timestamp) -> Result<StoredInvitation, LinkProblem> {
    let row = found.ok_or(LinkProblem::Unknown)?;
    if row.ended_at.is_some() {
        Err(LinkProblem::Used)
    } else if now >= row.expires_at {
        Err(LinkProblem::Expired)
    } else {
        Ok(row)
    }
}

fn email_slot(id: InvitationId) -> Slot {
    Slot::new("invitations.email_sealed", id.to_string())
}
