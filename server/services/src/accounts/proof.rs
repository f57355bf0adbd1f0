use std::time::Duration;

use domain::Password;
use storage::attempts;

use super::{CodeRefusal, SignInRefusal, SignedIn};
use crate::token::hash;
use crate::{Client, Outcome, SecretToken, Services, Session};

/// How long a password and a code count when somebody changes how they sign in.
const PROOF_LIFE: Duration = Duration::from_secs(10 * 60);

impl Services {
    /// Whether the password and a code were asked for in the last ten minutes. A proof from the future is none.
    #[must_use]
    pub fn is_proven(&self, session: &Session) -> bool {
        let now = self.now();
        let apart = now.since(session.proven_at).max(session.proven_at.since(now));
        apart < PROOF_LIFE
    }

    /// Compares the password of whoever is signed in once more: the answer is the attempt that waits for a code.
    ///
    /// # Errors
    /// A fault; the refusal says what to tell the person.
    pub async fn begin_proof(
        &self,
        session: &Session,
        password: &Password,
        client: Client,
    ) -> Outcome<SecretToken, SignInRefusal> {
        self.sign_in(&session.email(self)?, password, client).await
    }

    /// Proves with a code that it is still the same person. A new session takes the place of the old one.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn prove(
        &self,
        session: &Session,
        session_token: &str,
        attempt: &str,
        code: &str,
        client: Client,
    ) -> Outcome<SignedIn, CodeRefusal> {
        let mut reader = self.database().reader().await?;
        let found = attempts::find(&mut reader, &hash(attempt)).await?;
        drop(reader);
        match found {
            Some(found) if found.attempt.account == session.account => {
                self.enter(found, code, client, Some(hash(session_token))).await
            }
            _ => Ok(Err(CodeRefusal::Unknown)),
        }
    }
}
