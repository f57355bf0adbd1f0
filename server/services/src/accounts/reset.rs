//! A new password for somebody who forgot theirs and can read the mailbox of the account.
//!
//! The link proves the mailbox, as the code by mail would: where that is all an account asks for, the password is chosen
//! at once. Where it has more, a code of that comes first ([`super::reset_code`]).

use std::time::Duration;

use domain::{EmailAddress, Language, LinkKind, Password, PasswordProblem, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::accounts::{self, StoredAccount};
use storage::outbox::{self, NewItem};
use storage::{Error, Reader, Writer, factors, passkeys, phones, recovery_codes};
use words::say;

use super::new_password::NewPassword;
use super::phones::confirmed;
use super::{Link, LinkProblem, Strength, TooMany, lost};
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::mail::Mail;
use crate::{Client, Fault, Outcome, Services};

/// How long a link works, and how long the password can be chosen after the code.
pub(super) const LINK_LIFE: Duration = Duration::from_secs(30 * 60);

/// Links with which a forgotten password is replaced.
pub(super) const RESETS: [LinkKind; 2] = [LinkKind::Reset, LinkKind::ProvenReset];

const PER_ADDRESS: Limit = Limit::per_hour(5);

/// What comes next for somebody who opened a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetStep {
    /// A code comes first, in one of these ways.
    Code(ResetWays),
    /// The new password is chosen.
    Password,
}

/// In which ways somebody shows that it is them before they choose a new password. None may be left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResetWays {
    /// By a code of an app.
    pub by_app: bool,
    /// By a code that is sent to the telephone, where there is no app.
    pub by_text: bool,
    /// By a code from paper.
    pub by_paper: bool,
    /// By signing in with a passkey and changing the password there.
    pub by_passkey: bool,
}

/// Why the password is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetRefusal {
    /// The link does not work.
    Link(LinkProblem),
    /// A code comes first.
    CodeFirst,
    /// Another password has to be chosen.
    Password(PasswordProblem),
}

struct Asked {
    now: Timestamp,
    address_key: [u8; 32],
    client_key: [u8; 32],
    per_client: Limit,
    link: Option<StoredLink>,
    mail: NewItem,
    note: Note,
}

struct Reset {
    link: Link,
    new: NewPassword,
}

impl Services {
    /// Sends a link to whoever forgot their password, or, to an address without an account, a mail that says so.
    ///
    /// The answer is the same either way, so that nobody learns who has an account. A new link ends older ones.
    ///
    /// # Errors
    /// A fault; the refusal says until when to wait.
    pub async fn ask_reset(&self, email: &EmailAddress, language: Language, client: Client) -> Outcome<(), TooMany> {
        let lookup = self.email_lookup(email);
        let mut reader = self.database().reader().await?;
        let account = accounts::by_email(&mut reader, &lookup).await?;
        drop(reader);
        let (link, mail, note) = match account {
            Some(account) => self.reset_link(&account, client)?,
            None => (None, self.no_account_mail(email, language), self.note()),
        };
        let asked = Asked {
            now: self.now(),
            address_key: self.vault().lookup("limit: reset, address", lookup),
            client_key: self.vault().lookup("limit: reset, client", client.network()),
            per_client: Limit::per_hour(self.settings().sign_ups_per_client),
            link,
            mail,
            note,
        };
        Ok(self.database().write(asked, |tx, asked| Box::pin(ask(tx, asked))).await?)
    }

    /// The link goes to the address of the account: what was typed only looks the same, and may be another mailbox.
    fn reset_link(
        &self,
        account: &StoredAccount,
        client: Client,
    ) -> Result<(Option<StoredLink>, NewItem, Note), Fault> {
        let absent = self.absent(account.id, &account.addressee)?;
        let owner = absent.owner();
        let link = self.new_link(&owner, LinkKind::Reset, LINK_LIFE);
        let site = &self.settings().site_name;
        let mail = self.mail_to(&owner, say::mail_reset_subject(site), say::mail_reset_text(link.address, site));
        Ok((Some(link.row), mail, self.note_from(client, owner.key, None)))
    }

    fn no_account_mail(&self, email: &EmailAddress, language: Language) -> NewItem {
        let site = &self.settings().site_name;
        self.new_mail(&Mail {
            to: email.clone(),
            language,
            is_quiet: false,
            subject: say::mail_reset_unknown_subject(site),
            text: say::mail_reset_unknown_text(site),
        })
    }

    /// What comes next for whoever holds this link. A link that is for something else is unknown here.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn reset_step(&self, token: &str) -> Outcome<ResetStep, LinkProblem> {
        let link = match self.open_reset(token).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        Ok(Ok(self.next_step(&link).await?))
    }

    pub(super) async fn next_step(&self, link: &Link) -> Result<ResetStep, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(held) = held(&mut reader, link).await? else { return Ok(ResetStep::Password) };
        Ok(ResetStep::Code(ResetWays {
            by_app: held.app_in_use,
            by_text: held.phone && !held.app_in_use && self.settings().sends_texts,
            by_paper: held.paper,
            by_passkey: held.passkey && self.offers_passkeys(),
        }))
    }

    /// How good a password would be for the account of this link.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn reset_strength(&self, token: &str, password: &Password) -> Outcome<Strength, LinkProblem> {
        Ok(self.open_reset(token).await?.map(|link| self.strength(password, &link.email)))
    }

    /// Puts a new password in the place of the forgotten one, and ends all sessions: the answer is the address to sign in
    /// with. It signs nobody in.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn reset_password(
        &self,
        token: &str,
        password: &Password,
        client: Client,
    ) -> Outcome<EmailAddress, ResetRefusal> {
        let link = match self.open_reset(token).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(ResetRefusal::Link(problem))),
        };
        if let Err(problem) = password.check(&self.password_context(&link.email)) {
            return Ok(Err(ResetRefusal::Password(problem)));
        }
        let (site, email) = (&self.settings().site_name, link.email.clone());
        let text = match link.kind {
            LinkKind::FinishLost => say::mail_lost_done_text(site),
            _ => say::mail_reset_done_text(site),
        };
        let mail = (say::mail_reset_done_subject(site), text);
        let new = self.new_password(&link.owner(), password, client, mail).await?;
        let done = self.database().write(Reset { link, new }, |tx, reset| Box::pin(set(tx, reset))).await?;
        Ok(done.map(|()| email))
    }

    pub(super) async fn open_reset(&self, token: &str) -> Outcome<Link, LinkProblem> {
        let [asked, proven] = RESETS;
        self.open_link_for(token, &[asked, proven, LinkKind::FinishLost]).await
    }
}

async fn ask(tx: &mut Writer, asked: &Asked) -> Result<Result<(), TooMany>, Error> {
    let by_client = asked.per_client.hit(tx, &asked.client_key, asked.now).await?;
    let by_address = PER_ADDRESS.hit(tx, &asked.address_key, asked.now).await?;
    if let Some(until) = by_client.max(by_address) {
        return Ok(Err(TooMany { until }));
    }
    if let Some(link) = &asked.link {
        account_links::end_of_kind(tx, link.account, LinkKind::Reset, asked.now).await?;
        account_links::insert(tx, link).await?;
    }
    asked.note.write(tx, Event::ResetAsked, asked.link.as_ref().map(|link| link.account)).await?;
    outbox::enqueue(tx, &asked.mail).await?;
    Ok(Ok(()))
}

async fn set(tx: &mut Writer, reset: &Reset) -> Result<Result<(), ResetRefusal>, Error> {
    let Reset { link, new } = reset;
    if held(tx, link).await?.is_some() {
        return Ok(Err(ResetRefusal::CodeFirst));
    }
    if let Err(problem) = link.use_up(tx, new.now).await? {
        return Ok(Err(ResetRefusal::Link(problem)));
    }
    let event = match link.kind {
        LinkKind::FinishLost if !lost::remove(tx, link.account, new.now).await? => {
            return Ok(Err(ResetRefusal::Link(LinkProblem::Used)));
        }
        LinkKind::FinishLost => Event::LostRemoved,
        _ => Event::PasswordReset,
    };
    new.set(tx, event, None).await?;
    Ok(Ok(()))
}

/// What an account has beside its mailbox.
struct Held {
    app_in_use: bool,
    phone: bool,
    passkey: bool,
    paper: bool,
}

/// What is asked for before the password changes, or waited for ([`lost`]); `None` when the link is enough. An app that
/// was switched off is still something an account has: many wrong codes must not make a code needless.
async fn held(reader: &mut Reader, link: &Link) -> Result<Option<Held>, Error> {
    if matches!(link.kind, LinkKind::ProvenReset | LinkKind::FinishLost) {
        return Ok(None);
    }
    let factors = factors::of_account(reader, link.account).await?;
    let held = Held {
        app_in_use: factors.iter().any(factors::StoredFactor::is_in_use),
        phone: confirmed(&phones::of_account(reader, link.account).await?).is_some(),
        passkey: !passkeys::of_account(reader, link.account).await?.is_empty(),
        paper: recovery_codes::of_account(reader, link.account).await?.left > 0,
    };
    let has_app = factors.iter().any(|factor| factor.confirmed_at.is_some());
    Ok((has_app || held.phone || held.passkey || held.paper).then_some(held))
}
