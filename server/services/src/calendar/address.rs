use domain::Timestamp;
use storage::calendar_addresses::{self, StoredCalendarAddress};
use storage::{Error, Writer};

use crate::audit::{Event, Note};
use crate::token::hash;
use crate::{Client, Fault, Outcome, SecretToken, Services, Session};

/// What its person is told of their address. What it holds is shown when it is made, and known to nobody later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarAddress {
    /// Places may be in it.
    pub has_places: bool,
    /// When it was made.
    pub made_at: Timestamp,
    /// When an app last read it.
    pub read_at: Option<Timestamp>,
}

/// Why no address was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
}

struct Making {
    address: StoredCalendarAddress,
    token_hash: [u8; 32],
    note: Note,
}

impl Services {
    /// The address of an account, if it has one.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn calendar_address(&self, session: &Session) -> Result<Option<CalendarAddress>, Fault> {
        let found = calendar_addresses::of_account(&mut self.database().reader().await?, session.account).await?;
        Ok(found.map(|StoredCalendarAddress { has_places, made_at, read_at, .. }| CalendarAddress {
            has_places,
            made_at,
            read_at,
        }))
    }

    /// Makes an address, instead of one that there may be. Whoever sits at somebody's open computer cannot do that alone.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn make_calendar_address(
        &self,
        session: &Session,
        has_places: bool,
        client: Client,
    ) -> Outcome<SecretToken, CalendarRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(CalendarRefusal::ProofNeeded));
        }
        let token = self.new_token();
        let made_at = self.now();
        let making = Making {
            address: StoredCalendarAddress { account: session.account, has_places, made_at, read_at: None },
            token_hash: hash(token.as_str()),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        self.database().write(making, |tx, making| Box::pin(make(tx, making))).await?;
        Ok(Ok(token))
    }

    /// Takes the address of an account back: nobody reads anything there from now on.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn remove_calendar_address(&self, session: &Session, client: Client) -> Result<(), Fault> {
        let note = self.note_from(client, session.key(), Some(session.token_hash()));
        let removed = self.database().write((session.account, note), |tx, (account, note)| {
            Box::pin(async move {
                if calendar_addresses::remove(tx, *account).await? {
                    note.write(tx, Event::CalendarRemoved, Some(*account)).await?;
                }
                Ok(())
            })
        });
        Ok(removed.await?)
    }
}

async fn make(tx: &mut Writer, making: &Making) -> Result<(), Error> {
    calendar_addresses::make(tx, &making.address, &making.token_hash).await?;
    making.note.write(tx, Event::CalendarMade, Some(making.address.account)).await
}
