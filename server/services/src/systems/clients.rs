use domain::{ApiClientId, ApiClientName, ApiLimits, ApiScopes, Timestamp};
use storage::{Error, Writer, api_clients, api_tokens, webhooks};

use super::ApiClient;
use crate::audit::{Event, Note};
use crate::token::hash;
use crate::{Fault, Outcome, SecretToken, Services};

/// How another system is known. The secret is nowhere else.
#[derive(Debug, Clone)]
pub struct ApiCredentials {
    /// Which one.
    pub id: ApiClientId,
    /// By what it is known.
    pub secret: SecretToken,
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiClientRefusal {
    /// Another one has this name.
    NameTaken,
    /// None has this name or id.
    Unknown,
}

struct Change {
    which: String,
    how: How,
    note: Note,
    now: Timestamp,
}

enum How {
    Renew([u8; 32]),
    Limit(ApiLimits),
    Remove,
}

impl Services {
    /// Lets another system ask and tell.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn add_api_client(
        &self,
        name: ApiClientName,
        scopes: ApiScopes,
        limits: ApiLimits,
    ) -> Outcome<ApiCredentials, ApiClientRefusal> {
        let (since, secret) = (self.now(), self.new_token());
        let id = ApiClientId::v7(since, self.random());
        let client = ApiClient { id, name, scopes, limits, since, ended_at: None };
        let input = (client, hash(secret.as_str()), self.note());
        let added = self.database().write(input, |tx, (client, secret_hash, note)| {
            Box::pin(async move {
                if api_clients::find(tx, client.name.as_str()).await?.is_some() {
                    return Ok(Err(ApiClientRefusal::NameTaken));
                }
                api_clients::insert(tx, client, *secret_hash).await?;
                note.write(tx, Event::ApiClientAdded, None).await?;
                Ok(Ok(()))
            })
        });
        Ok(added.await?.map(|()| ApiCredentials { id, secret }))
    }

    /// Every system that may ask, or might once, in the order in which they began.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn api_clients(&self) -> Result<Vec<ApiClient>, Fault> {
        Ok(api_clients::all(&mut self.database().reader().await?).await?)
    }

    /// Gives a system another secret. The old one and every token that came of it end at once.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn renew_api_client(&self, name_or_id: &str) -> Outcome<ApiCredentials, ApiClientRefusal> {
        let secret = self.new_token();
        let renewed = self.change_api_client(name_or_id, How::Renew(hash(secret.as_str()))).await?;
        Ok(renewed.map(|id| ApiCredentials { id, secret }))
    }

    /// Lets a system ask so much.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn limit_api_client(&self, name_or_id: &str, limits: ApiLimits) -> Outcome<(), ApiClientRefusal> {
        Ok(self.change_api_client(name_or_id, How::Limit(limits)).await?.map(|_| ()))
    }

    /// Lets a system ask no more, and tells it no more. That it did stays in the record.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn remove_api_client(&self, name_or_id: &str) -> Outcome<(), ApiClientRefusal> {
        Ok(self.change_api_client(name_or_id, How::Remove).await?.map(|_| ()))
    }

    async fn change_api_client(&self, which: &str, how: How) -> Outcome<ApiClientId, ApiClientRefusal> {
        let change = Change { which: which.to_owned(), how, note: self.note(), now: self.now() };
        Ok(self.database().write(change, |tx, change| Box::pin(change.write(tx))).await?)
    }
}

impl Change {
    async fn write(&self, tx: &mut Writer) -> Result<Result<ApiClientId, ApiClientRefusal>, Error> {
        let Some(client) = api_clients::find(tx, &self.which).await? else {
            return Ok(Err(ApiClientRefusal::Unknown));
        };
        let event = match self.how {
            How::Renew(secret_hash) => {
                api_clients::set_secret(tx, client.id, secret_hash).await?;
                api_tokens::end_all(tx, client.id).await?;
                Event::ApiClientRenewed
            }
            How::Limit(limits) => {
                api_clients::set_limits(tx, client.id, limits).await?;
                Event::ApiClientLimited
            }
            How::Remove => {
                api_clients::end(tx, client.id, self.now).await?;
                api_tokens::end_all(tx, client.id).await?;
                webhooks::end_all(tx, client.id, self.now).await?;
                Event::ApiClientRemoved
            }
        };
        self.note.write(tx, event, None).await?;
        Ok(Ok(client.id))
    }
}
