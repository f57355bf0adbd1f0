use domain::{SignInMethod, SignedInBy, Timestamp};
use storage::attempts;
use storage::{Error, Writer};

use super::arrival::Arrival;
use super::attempt::{AttemptProblem, is_undecided, takes_codes};
use super::code::SignedIn;
use crate::token::hash;
use crate::{Client, Outcome, Services};

struct First {
    now: Timestamp,
    token_hash: [u8; 32],
    arrival: Arrival,
}

impl Services {
    /// Signs in whoever has just made their account and wants to add something better than codes by mail. The link that
    /// they opened has shown that the mailbox is theirs, as a code would.
    ///
    /// # Errors
    /// A fault; the refusal says that this attempt is none of a new account, or has ended.
    pub async fn enter_new_account(&self, attempt: &str, client: Client) -> Outcome<SignedIn, AttemptProblem> {
        let token_hash = hash(attempt);
        let mut reader = self.database().reader().await?;
        let Some(found) = attempts::find(&mut reader, &token_hash).await? else {
            return Ok(Err(AttemptProblem::Unknown));
        };
        drop(reader);
        let account = found.attempt.account;
        let absent = self.absent_of_attempt(&found)?;
        let (held, arrival) = self.arrival(&absent.owner(), client, SignedInBy::Code(SignInMethod::Email), None);
        let first = First { now: self.now(), token_hash, arrival };
        let entered = self.database().write(first, |tx, first| Box::pin(enter(tx, first))).await?;
        Ok(entered.map(|is_new_device| SignedIn {
            token: held.session,
            device: is_new_device.then_some(held.device),
            account,
            language: found.addressee.language,
            codes_left: None,
            is_new_account: true,
        }))
    }
}

async fn enter(tx: &mut Writer, first: &First) -> Result<Result<bool, AttemptProblem>, Error> {
    let Some(found) = attempts::find(tx, &first.token_hash).await? else { return Ok(Err(AttemptProblem::Unknown)) };
    let attempt = found.attempt;
    // A code that was sent has to be typed: it was chosen.
    if !is_undecided(&attempt) || !takes_codes(&attempt, first.now) {
        return Ok(Err(AttemptProblem::Ended));
    }
    if !attempts::end(tx, &first.token_hash, first.now).await? {
        return Ok(Err(AttemptProblem::Ended));
    }
    first.arrival.write(tx).await.map(Ok)
}
