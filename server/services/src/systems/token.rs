use std::fmt;
use std::time::Duration;

use domain::{ApiClientId, ApiScopes, Timestamp};
use storage::api_tokens::{self, NewApiToken};
use storage::{Error, Writer, api_clients};
use subtle::ConstantTimeEq;

use crate::limits::Limit;
use crate::token::hash;
use crate::{Client, Outcome, SecretToken, Services};

/// How long a token is believed.
pub const TOKEN_LIFE: Duration = Duration::from_secs(30 * 60);

/// Requests for a token from one network.
const REQUESTS: Limit = Limit::per_minute(60);

/// Another system that says who it is.
pub struct TokenRequest<'a> {
    /// Its id, as it was sent.
    pub id: &'a str,
    /// Its secret, as it was sent.
    pub secret: &'a str,
    /// What the token is to be for; everything that it may do when it does not say.
    pub scopes: Option<&'a str>,
}

impl fmt::Debug for TokenRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRequest(…)")
    }
}

/// A token, for the one who gets it.
#[derive(Debug, Clone)]
pub struct IssuedToken {
    /// Whose it is.
    pub client: ApiClientId,
    /// What is sent with every question.
    pub token: SecretToken,
    /// What may be done with it.
    pub scopes: ApiScopes,
    /// Since when.
    pub issued_at: Timestamp,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenRefusal {
    /// No system has this id and this secret.
    Client,
    /// It may not do that.
    Scope,
    /// Many were asked for from this network.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Issuing {
    id: Option<ApiClientId>,
    secret_hash: [u8; 32],
    scopes: Option<Option<ApiScopes>>,
    network: [u8; 32],
    token_hash: [u8; 32],
    now: Timestamp,
}

impl Services {
    /// Gives a token to a system that proves who it is.
    ///
    /// # Errors
    /// A fault; the refusal says why there is none.
    pub async fn issue_api_token(
        &self,
        request: &TokenRequest<'_>,
        client: Client,
    ) -> Outcome<IssuedToken, TokenRefusal> {
        let (now, token) = (self.now(), self.new_token());
        let issuing = Issuing {
            id: request.id.parse().ok(),
            secret_hash: hash(request.secret),
            scopes: request.scopes.map(|scopes| scopes.parse().ok()),
            network: self.vault().lookup("limit: tokens per client", client.network()),
            token_hash: hash(token.as_str()),
            now,
        };
        let issued = self.database().write(issuing, |tx, issuing| Box::pin(issuing.write(tx))).await?;
        Ok(issued.map(|(client, scopes)| IssuedToken { client, token, scopes, issued_at: now }))
    }
}

impl Issuing {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(ApiClientId, ApiScopes), TokenRefusal>, Error> {
        if let Some(until) = REQUESTS.hit(tx, &self.network, self.now).await? {
            return Ok(Err(TokenRefusal::TooMany { until }));
        }
        let Some(id) = self.id else { return Ok(Err(TokenRefusal::Client)) };
        let known = api_clients::with_secret(tx, id).await?;
        let is_theirs = |secret: &[u8; 32]| bool::from(secret.ct_eq(&self.secret_hash));
        let Some((client, _)) = known.filter(|(_, secret)| is_theirs(secret)) else {
            return Ok(Err(TokenRefusal::Client));
        };
        let scopes = match &self.scopes {
            None => client.scopes,
            Some(Some(asked)) if client.scopes.have(asked) => asked.clone(),
            Some(_) => return Ok(Err(TokenRefusal::Scope)),
        };
        let token = NewApiToken {
            hash: self.token_hash,
            client: id,
            scopes: scopes.clone(),
            ends_at: self.now.plus(TOKEN_LIFE),
        };
        api_tokens::insert(tx, &token).await?;
        Ok(Ok((id, scopes)))
    }
}
