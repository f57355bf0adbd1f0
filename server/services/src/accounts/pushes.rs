//! Browsers that show that there is news of an account while none of its pages is open. What goes to them says nothing: it
//! is empty, and the browser shows what it was given when its person allowed it.

use domain::{AccountId, Language, PushEndpoint, PushSubscriptionId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::outbox::{NewItem, OutboxKind};
use storage::push_subscriptions::{self, StoredPush};
use storage::{Error, Writer, accounts};

use super::pen::Pen;
use crate::audit::{Event, Note};
use crate::{AccountKey, Client, DeliveryFailure, Fault, OutboxItem, OutgoingMail, Services, Session, Slot, Whence};

/// So many browsers show news of one account; a newer one takes the place of the oldest.
const MOST: u32 = 10;

/// A browser that shows news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldBrowser {
    /// Which one.
    pub id: PushSubscriptionId,
    /// Since when.
    pub since: Timestamp,
    /// Which browser it is, and in which network it was then.
    pub from: Whence,
}

/// That there is news of an account, as it is carried.
#[derive(Clone, Serialize, Deserialize)]
struct OutgoingPush {
    account: AccountId,
    language: Language,
    /// The news itself, which goes out when no browser shows it any more and no mail has gone beside it.
    instead: Option<OutgoingMail>,
}

/// One browser, as it is told.
#[derive(Clone)]
pub struct Push {
    /// Which one.
    pub id: PushSubscriptionId,
    /// Whose account.
    pub account: AccountId,
    /// Where.
    pub endpoint: PushEndpoint,
    /// What shows its service that this installation tells it.
    pub authorization: String,
}

impl std::fmt::Debug for Push {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Push({})", self.id)
    }
}

struct Allowed {
    pen: Pen,
    push: StoredPush,
    note: Note,
}

struct Stopped {
    pen: Pen,
    id: PushSubscriptionId,
    /// None when the browser's service says that it is gone.
    note: Option<Note>,
}

impl Services {
    /// By what browsers know that this installation tells them.
    #[must_use]
    pub fn push_key(&self) -> String {
        self.vault().push_key().public()
    }

    /// The browsers that show news of this account, the newest first.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn told_browsers(&self, session: &Session) -> Result<Vec<ToldBrowser>, Fault> {
        let kept = push_subscriptions::of_account(&mut self.database().reader().await?, session.account).await?;
        kept.iter().map(|kept| self.told_browser(session.key(), kept)).collect()
    }

    pub(super) fn told_browser(&self, key: &AccountKey, kept: &StoredPush) -> Result<ToldBrowser, Fault> {
        let from = self.open_whence(key, &from_slot(kept.id), &kept.from_sealed)?;
        Ok(ToldBrowser { id: kept.id, since: kept.made_at, from })
    }

    /// Shows news of this account in the browser at this address from now on, and of no other account.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn tell_browser(&self, session: &Session, endpoint: &PushEndpoint, client: Client) -> Result<(), Fault> {
        let (now, key) = (self.now(), session.key());
        let id = PushSubscriptionId::v7(now, self.random());
        let allowed = Allowed {
            pen: Pen::new(self, session.account, key),
            push: StoredPush {
                id,
                account: session.account,
                endpoint_lookup: self.vault().lookup("push endpoint", endpoint.as_str()),
                endpoint_sealed: self.vault().seal(key, &endpoint_slot(id), endpoint.as_str().as_bytes()),
                from_sealed: self.seal_whence(client, key, &from_slot(id)),
                made_at: now,
            },
            note: self.note_from(client, key, Some(session.token_hash())),
        };
        Ok(self.database().write(allowed, |tx, allowed| Box::pin(allow(tx, allowed))).await?)
    }

    /// Shows nothing in this browser any more. Nothing happens when it shows nothing already.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn stop_telling(&self, session: &Session, id: PushSubscriptionId, client: Client) -> Result<(), Fault> {
        let note = self.note_from(client, session.key(), Some(session.token_hash()));
        let stopped = Stopped { pen: Pen::new(self, session.account, session.key()), id, note: Some(note) };
        Ok(self.database().write(stopped, |tx, stopped| Box::pin(stop(tx, stopped))).await?)
    }

    /// That there is news, for the outbox.
    pub(crate) fn new_push(&self, account: AccountId, language: Language, instead: Option<OutgoingMail>) -> NewItem {
        let push = OutgoingPush { account, language, instead };
        // Strings always have a form in JSON.
        self.new_item(OutboxKind::Push, &serde_json::to_vec(&push).unwrap_or_default())
    }

    /// The browsers that an item of the outbox is for, each with what is shown to its service.
    ///
    /// # Errors
    /// That there is none, or why nobody knows.
    pub async fn pushes(&self, item: &OutboxItem) -> Result<Vec<Push>, DeliveryFailure> {
        let away = |_| DeliveryFailure::Later("the database is away");
        let outgoing = OutgoingPush::read(&item.payload)?;
        let mut reader = self.database().reader().await.map_err(away)?;
        let kept = push_subscriptions::of_account(&mut reader, outgoing.account).await.map_err(away)?;
        let account = accounts::find(&mut reader, outgoing.account).await.map_err(away)?;
        drop(reader);
        let account = account.filter(|_| !kept.is_empty()).ok_or(DeliveryFailure::Refused("no browser shows it"))?;
        let unreadable = |_| DeliveryFailure::Never("the addresses cannot be opened");
        let key = self.vault().account_key(outgoing.account, &account.addressee.data_key).map_err(unreadable)?;
        kept.iter().map(|kept| self.push(&key, kept).map_err(unreadable)).collect()
    }

    fn push(&self, key: &AccountKey, kept: &StoredPush) -> Result<Push, Fault> {
        let plain = self.vault().open(key, &endpoint_slot(kept.id), &kept.endpoint_sealed)?;
        let unreadable = || Fault::Unreadable("push_subscriptions.endpoint_sealed");
        let endpoint = String::from_utf8(plain).ok().and_then(|text| PushEndpoint::parse(&text).ok());
        let endpoint = endpoint.ok_or_else(unreadable)?;
        let signed = self.vault().push_key().authorization(&endpoint, &self.settings().public_url, self.now());
        let authorization = signed.ok_or_else(unreadable)?;
        Ok(Push { id: kept.id, account: kept.account, endpoint, authorization })
    }

    /// The service of a browser says that it is gone: it is told no more.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn push_is_gone(&self, push: &Push) -> Result<(), Fault> {
        let mut reader = self.database().reader().await?;
        let Some(account) = accounts::find(&mut reader, push.account).await? else { return Ok(()) };
        drop(reader);
        let key = self.vault().account_key(push.account, &account.addressee.data_key)?;
        let stopped = Stopped { pen: Pen::new(self, push.account, &key), id: push.id, note: None };
        Ok(self.database().write(stopped, |tx, stopped| Box::pin(stop(tx, stopped))).await?)
    }
}

impl OutgoingPush {
    fn read(payload: &[u8]) -> Result<Self, DeliveryFailure> {
        serde_json::from_slice(payload).map_err(|_| DeliveryFailure::Never("not news for a browser"))
    }
}

/// The mail that goes out when no browser shows the news in this item of the outbox.
pub(crate) fn instead_of_push(payload: &[u8]) -> Option<OutgoingMail> {
    OutgoingPush::read(payload).ok()?.instead
}

async fn allow(tx: &mut Writer, allowed: &Allowed) -> Result<(), Error> {
    push_subscriptions::put(tx, &allowed.push, MOST).await?;
    // Whoever has chosen what they want to see keeps that.
    let show = |correspondence: &mut domain::Correspondence| {
        if !correspondence.wants_pushes() {
            correspondence.show_pushes(true);
        }
    };
    allowed.pen.rewrite(tx, show).await?;
    allowed.note.write(tx, Event::MessagesChanged, Some(allowed.pen.account)).await
}

async fn stop(tx: &mut Writer, stopped: &Stopped) -> Result<(), Error> {
    let account = stopped.pen.account;
    if !push_subscriptions::delete(tx, account, stopped.id).await? {
        return Ok(());
    }
    if push_subscriptions::of_account(tx, account).await?.is_empty() {
        stopped.pen.rewrite(tx, |correspondence| correspondence.show_pushes(false)).await?;
    }
    match &stopped.note {
        Some(note) => note.write(tx, Event::MessagesChanged, Some(account)).await,
        None => Ok(()),
    }
}

fn endpoint_slot(id: PushSubscriptionId) -> Slot {
    Slot::new("push_subscriptions.endpoint_sealed", id.to_string())
}

fn from_slot(id: PushSubscriptionId) -> Slot {
    Slot::new("push_subscriptions.from_sealed", id.to_string())
}
