use domain::{AccountId, RecoveryCode, Timestamp};
use storage::{Error, Writer, recovery_codes};
use words::say;

use super::AppRefusal;
use super::notice::Notice;
use crate::audit::{Event, Note};
use crate::{Client, Outcome, Services, Session};

/// How many codes a set has.
const SET: usize = 10;
/// So few codes left are a reason to make new ones.
pub const FEW_CODES: u32 = 3;

struct NewSet {
    now: Timestamp,
    account: AccountId,
    hashes: Vec<[u8; 32]>,
    note: Note,
    notice: Notice,
}

impl Services {
    /// Makes ten new codes, to be shown once. The ones before work no more.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn make_recovery_codes(
        &self,
        session: &Session,
        client: Client,
    ) -> Outcome<Vec<RecoveryCode>, AppRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(AppRefusal::ProofNeeded));
        }
        let codes: Vec<_> = (0..SET).map(|_| RecoveryCode::new(self.random())).collect();
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let new = NewSet {
            now: self.now(),
            account: session.account,
            hashes: codes.iter().map(|code| self.recovery_hash(session.account, code)).collect(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_codes_made_subject(site), |link| {
                say::mail_codes_made_text(link, site)
            }),
        };
        self.database().write(new, |tx, new| Box::pin(replace(tx, new))).await?;
        Ok(Ok(codes))
    }

    /// A code is kept as a keyed hash together with its account: it opens no other one.
    pub(super) fn recovery_hash(&self, account: AccountId, code: &RecoveryCode) -> [u8; 32] {
        self.vault().lookup("recovery code", [account.to_string().as_bytes(), code.as_bytes()].concat())
    }
}

async fn replace(tx: &mut Writer, new: &NewSet) -> Result<(), Error> {
    recovery_codes::replace(tx, new.account, &new.hashes, new.now).await?;
    new.note.write(tx, Event::RecoveryCodesMade, Some(new.account)).await?;
    new.notice.send(tx).await
}
