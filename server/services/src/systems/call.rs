use std::time::Duration;

use domain::{ApiClientId, ApiScope, ApiScopes, Timestamp};
use storage::api_clients::StoredApiClient;
use storage::limits::{self, Key, Moving};
use storage::{Error, Writer, api_tokens};

use crate::limits::free_again;
use crate::token::hash;
use crate::{Outcome, Services};

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Another system that has proven who it is, and whose question is counted.
#[derive(Debug, Clone, Copy)]
pub struct Caller {
    /// Which one.
    pub id: ApiClientId,
    /// What it has left.
    pub quota: Quota,
    /// Whether it decides alone what needs two at the desk.
    pub decides: bool,
}

/// How much a system may still ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// In this second.
    pub second: Left,
    /// In this day.
    pub day: Left,
}

/// What is left of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// How much it is.
    pub most: u32,
    /// How much of it is left.
    pub left: u32,
    /// Until when the present second or day lasts. What was asked in it counts less and less in the next.
    pub until: Timestamp,
}

/// Why a question is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallRefusal {
    /// Nobody has this token, or it has ended.
    Token,
    /// Its token is not for that.
    Scope(Quota),
    /// It has asked too much.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
        /// What it has left.
        quota: Quota,
    },
}

struct Calling {
    client: StoredApiClient,
    second: Key,
    day: Key,
    now: Timestamp,
}

impl Services {
    /// Whose token this is, for something in this scope. It counts as a question.
    ///
    /// # Errors
    /// A fault; the refusal says why it is not answered.
    pub async fn api_caller(&self, token: &str, scope: ApiScope) -> Outcome<Caller, CallRefusal> {
        let now = self.now();
        let found = api_tokens::holder(&mut self.database().reader().await?, &hash(token), now).await?;
        let Some((client, scopes)) = found else { return Ok(Err(CallRefusal::Token)) };
        let key = |purpose| self.vault().lookup(purpose, client.id.to_string());
        let (second, day) = (key("limit: calls per second"), key("limit: calls per day"));
        let (id, calling) = (client.id, Calling { second, day, now, client });
        let counted = self.database().write(calling, |tx, calling| Box::pin(calling.count(tx))).await?;
        Ok(counted.and_then(|quota| answered(id, &scopes, scope, quota)))
    }
}

fn answered(id: ApiClientId, scopes: &ApiScopes, scope: ApiScope, quota: Quota) -> Result<Caller, CallRefusal> {
    let decides = scopes.has(ApiScope::CaseDecisions);
    if scopes.has(scope) { Ok(Caller { id, quota, decides }) } else { Err(CallRefusal::Scope(quota)) }
}

impl Calling {
    /// A question that comes too soon does not count for the day.
    async fn count(&self, tx: &mut Writer) -> Result<Result<Quota, CallRefusal>, Error> {
        let (most, now) = (self.client.limits, self.now);
        let second = limits::hit_moving(tx, &self.second, now, (SECOND, most.per_second)).await?;
        let day = if second.is_over {
            limits::counted_moving(tx, &self.day, now, DAY).await?
        } else {
            limits::hit_moving(tx, &self.day, now, (DAY, most.per_day)).await?
        };
        let quota = Quota { second: left(most.per_second, second, SECOND), day: left(most.per_day, day, DAY) };
        let over = [(second, most.per_second, SECOND), (day, most.per_day, DAY)];
        let over = over.iter().filter(|(counted, ..)| counted.is_over);
        let until = over.map(|(counted, most, window)| free_again(counted, *most, *window)).max();
        Ok(until.map_or(Ok(quota), |until| Err(CallRefusal::TooMany { until, quota })))
    }
}

fn left(most: u32, counted: Moving, window: Duration) -> Left {
    let taken = counted.hits.saturating_add(counted.weight);
    Left { most, left: most.saturating_sub(taken), until: counted.since.plus(window) }
}
