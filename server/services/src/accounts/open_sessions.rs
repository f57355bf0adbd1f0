use domain::{SessionId, SignedInBy, Timestamp};
use storage::devices::{self, DeviceHash};
use storage::{Error, Writer, sessions};

use super::DEVICE_LIFE;
use super::devices::from_slot as device_slot;
use super::session::from_slot as session_slot;
use crate::audit::{Event, Note};
use crate::{Client, Fault, Services, Session, Whence};

/// A browser that can open the account now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Which one.
    pub id: SessionId,
    /// From where it began; none from before that was kept.
    pub from: Option<Whence>,
    /// How it was signed in; none from before that was kept.
    pub method: Option<SignedInBy>,
    /// When it began.
    pub began_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// Whether it is the one that looks.
    pub is_this_one: bool,
}

/// A browser that the account knows, signed in or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownDevice {
    /// From where it was first signed in with.
    pub from: Whence,
    /// When that was.
    pub first_at: Timestamp,
    /// When it was last signed in with.
    pub last_at: Timestamp,
    /// Whether it is the one that looks.
    pub is_this_one: bool,
}

struct Others {
    session: Session,
    device: Option<DeviceHash>,
    note: Note,
}

impl Services {
    /// Where the person of a session is signed in, the browser that was used last first.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn open_sessions(&self, session: &Session) -> Result<Vec<OpenSession>, Fault> {
        let mut reader = self.database().reader().await?;
        let found = sessions::of_account(&mut reader, session.account, self.now()).await?;
        drop(reader);
        let opened = found.into_iter().map(|stored| {
            let from = stored.from_sealed.as_deref();
            let from = from.map(|sealed| self.open_whence(session.key(), &session_slot(stored.id), sealed));
            Ok(OpenSession {
                id: stored.id,
                from: from.transpose()?,
                method: stored.method,
                began_at: stored.created_at,
                seen_at: stored.seen_at,
                is_this_one: stored.id == session.id,
            })
        });
        opened.collect()
    }

    /// The browsers that the account of a session knows, the one last signed in with first.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn known_devices(&self, session: &Session, client: Client) -> Result<Vec<KnownDevice>, Fault> {
        let mut reader = self.database().reader().await?;
        let since = self.now().minus(DEVICE_LIFE);
        let found = devices::of_account(&mut reader, session.account, since).await?;
        drop(reader);
        let opened = found.into_iter().map(|stored| {
            Ok(KnownDevice {
                from: self.open_whence(session.key(), &device_slot(stored.id), &stored.from_sealed)?,
                first_at: stored.first_seen_at,
                last_at: stored.last_seen_at,
                is_this_one: client.device() == Some(stored.token_hash),
            })
        });
        opened.collect()
    }

    /// Ends a session of the same person. False when they have none that is named so.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn end_session(&self, session: &Session, id: SessionId, client: Client) -> Result<bool, Fault> {
        let note = self.note_from(client, session.key(), Some(session.token_hash()));
        let input = (session.account, id, note);
        let ended = self.database().write(input, |tx, (account, id, note)| {
            Box::pin(async move {
                let is_ended = sessions::delete_named(tx, *account, *id).await?;
                if is_ended {
                    note.write(tx, Event::SessionEnded, Some(*account)).await?;
                }
                Ok(is_ended)
            })
        });
        Ok(ended.await?)
    }

    /// Ends every other session of the same person, and forgets every other browser.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn end_other_sessions(&self, session: &Session, client: Client) -> Result<(), Fault> {
        let note = self.note_from(client, session.key(), Some(session.token_hash()));
        let others = Others { session: session.clone(), device: client.device(), note };
        Ok(self.database().write(others, |tx, others| Box::pin(end_others(tx, others))).await?)
    }
}

async fn end_others(tx: &mut Writer, others: &Others) -> Result<(), Error> {
    let Others { session, device, note } = others;
    sessions::delete_others(tx, session.account, Some(session.token_hash())).await?;
    devices::forget_all(tx, session.account, device.as_ref()).await?;
    note.write(tx, Event::SessionsEnded, Some(session.account)).await
}
