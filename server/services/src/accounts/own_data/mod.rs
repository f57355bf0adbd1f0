//! A copy of everything an account has, for its person to take along.

mod fill;
mod read;
mod shape;
mod shape_of_forms;

use domain::Timestamp;
pub use shape::{
    AccountPart, AppPart, CodesPart, Day, DevicePart, EventPart, MessagePart, Moment, OwnData, PasskeyPart, PhonePart,
    ProfilePart, SessionPart, TermsPart, ThreadPart, ToldBrowserPart, UnsentPart, WaitPart, WaysPart,
};
pub use shape_of_forms::{
    AsidePart, CaseEventPart, CasePart, DraftPart, FeePart, FilingPart, NoticePart, PaymentPart, WrotePart,
};
use storage::{Error, Writer};
use words::say;

use self::read::Rows;
use super::notice::Notice;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::{Client, Outcome, Services, Session, Whence};

/// Copies of one account.
const COPIES: Limit = Limit::per_hour(10);

/// Why no copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnDataRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
    /// Many copies were made in this hour.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Asked {
    now: Timestamp,
    session: Session,
    limit_key: [u8; 32],
    notice: Notice,
    note: Note,
}

impl Services {
    /// Everything the account of a session has, as it is at one moment. Its person is told by mail.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened; the refusal says what to do first.
    pub async fn own_data(&self, session: &Session, client: Client) -> Outcome<OwnData, OwnDataRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(OwnDataRefusal::ProofNeeded));
        }
        let email = session.email(self)?;
        let (words, now, site) = (self.words(session.language), self.now(), &self.settings().site_name);
        let Whence { browser, network } = client.into();
        let (browser, day) = (words.browser(browser), words.day(now));
        let asked = Asked {
            now,
            session: session.clone(),
            limit_key: self.vault().lookup("limit: own data", session.account.to_string()),
            notice: self.notice(&session.owner(&email), say::mail_own_data_subject(site), |link| {
                say::mail_own_data_text(browser, day, link, network, site, words.clock(now))
            }),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        match self.database().write(asked, |tx, asked| Box::pin(copy(tx, asked))).await? {
            Ok(rows) => Ok(Ok(self.opened_rows(session, rows, now)?)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }
}

/// The event comes before what is read: whoever else writes one waits meanwhile, and nothing has to be read again.
async fn copy(tx: &mut Writer, asked: &Asked) -> Result<Result<Rows, OwnDataRefusal>, Error> {
    let account = asked.session.account;
    if let Some(until) = COPIES.hit(tx, &asked.limit_key, asked.now).await? {
        return Ok(Err(OwnDataRefusal::TooMany { until }));
    }
    asked.note.write(tx, Event::DataDownloaded, Some(account)).await?;
    asked.notice.send(tx).await?;
    Rows::of(tx, account, asked.now).await.map(Ok)
}
