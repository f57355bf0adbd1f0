//! By which ways somebody hears of what they do here, and whether what is written tells by chance what it is about.

use domain::{PhoneNumber, Takes, Topic, Ways};
use storage::{Error, Writer, phones, push_subscriptions};

use super::pen::Pen;
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

/// Why quiet mode stays on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuietRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
}

struct Chosen {
    pen: Pen,
    ways: Vec<(Topic, Ways)>,
    takes: Takes,
    note: Note,
}

struct Paced {
    pen: Pen,
    is_daily: bool,
    note: Note,
}

struct Switched {
    pen: Pen,
    is_quiet: bool,
    note: Note,
}

impl Services {
    /// The telephone that news can be sent to: one that gets codes, where text messages are sent at all.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn news_telephone(&self, session: &Session) -> Result<Option<PhoneNumber>, Fault> {
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, session.account).await?;
        self.telephone(session.key(), &phones)
    }

    /// What can go to the person beside mails.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn takes(&self, session: &Session) -> Result<Takes, Fault> {
        let texts = self.news_telephone(session).await?.is_some();
        let mut reader = self.database().reader().await?;
        let pushes = !push_subscriptions::of_account(&mut reader, session.account).await?.is_empty();
        Ok(Takes { texts, pushes })
    }

    /// Tells the person of each of these topics in these ways from now on.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn choose_ways(&self, session: &Session, ways: Vec<(Topic, Ways)>, client: Client) -> Result<(), Fault> {
        let chosen = Chosen {
            pen: Pen::new(self, session.account, session.key()),
            ways,
            takes: self.takes(session).await?,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(chosen, |tx, chosen| Box::pin(choose(tx, chosen))).await?)
    }

    /// Tells the person of what happens to their cases once a day from now on, or at once.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn set_daily(&self, session: &Session, is_daily: bool, client: Client) -> Result<(), Fault> {
        let paced = Paced {
            pen: Pen::new(self, session.account, session.key()),
            is_daily,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(paced, |tx, paced| Box::pin(pace(tx, paced))).await?)
    }

    /// Switches quiet mode on, or off: whoever sits at somebody's open computer cannot do that alone.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn set_quiet(&self, session: &Session, is_quiet: bool, client: Client) -> Outcome<(), QuietRefusal> {
        if !is_quiet && !self.is_proven(session) {
            return Ok(Err(QuietRefusal::ProofNeeded));
        }
        let switched = Switched {
            pen: Pen::new(self, session.account, session.key()),
            is_quiet,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        self.database().write(switched, |tx, switched| Box::pin(switch(tx, switched))).await?;
        Ok(Ok(()))
    }
}

async fn choose(tx: &mut Writer, chosen: &Chosen) -> Result<(), Error> {
    let rewritten = chosen.pen.rewrite(tx, |correspondence| {
        for (topic, ways) in &chosen.ways {
            correspondence.choose(*topic, *ways, chosen.takes);
        }
    });
    let rewritten = rewritten.await?;
    if rewritten.before != rewritten.after {
        chosen.note.write(tx, Event::MessagesChanged, Some(chosen.pen.account)).await?;
    }
    Ok(())
}

async fn pace(tx: &mut Writer, paced: &Paced) -> Result<(), Error> {
    let rewritten = paced.pen.rewrite(tx, |correspondence| correspondence.daily = paced.is_daily).await?;
    if rewritten.before != rewritten.after {
        paced.note.write(tx, Event::MessagesChanged, Some(paced.pen.account)).await?;
    }
    Ok(())
}

async fn switch(tx: &mut Writer, switched: &Switched) -> Result<(), Error> {
    let rewritten = switched.pen.rewrite(tx, |correspondence| correspondence.is_quiet = switched.is_quiet).await?;
    if rewritten.before.is_quiet != rewritten.after.is_quiet {
        let event = if switched.is_quiet { Event::QuietOn } else { Event::QuietOff };
        switched.note.write(tx, event, Some(switched.pen.account)).await?;
    }
    Ok(())
}
