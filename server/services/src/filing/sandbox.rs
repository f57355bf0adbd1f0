use domain::{Language, Money};
use payment::{Action, Answer, Away, CheckoutId, SandboxBook, SandboxCheckout};
use storage::outbox::{self, OutboxKind};
use storage::sandbox::{self, StoredCheckout};
use storage::{Database, Error};

use crate::{Fault, Outcome, Services};

/// The sandbox's books in the database.
#[derive(Debug)]
pub struct SandboxRecords(Database);

/// What the sandbox's page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SandboxPage {
    /// How much.
    pub amount: Money,
    /// What for.
    pub description: String,
    /// In which language it was opened.
    pub language: Language,
    /// Whether it still waits for the person.
    pub is_open: bool,
    /// Where the person goes back to.
    pub return_url: String,
}

/// What follows for the person's browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// It goes back to this address.
    Return(String),
    /// It is played to be closed.
    Closed,
}

/// Why nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SandboxRefusal {
    /// There is no such checkout.
    NotFound,
}

impl Next {
    fn after(action: Action, return_url: String) -> Self {
        if action.comes_back() { Self::Return(return_url) } else { Self::Closed }
    }
}

impl SandboxRecords {
    pub(crate) const fn new(database: Database) -> Self {
        Self(database)
    }
}

impl SandboxBook for SandboxRecords {
    fn open(&self, checkout: SandboxCheckout) -> Answer<'_, ()> {
        Box::pin(async move {
            let kept = self.0.write(stored(&checkout), |tx, checkout| Box::pin(sandbox::insert(tx, checkout)));
            kept.await.map_err(|error| Away(Box::new(error)))
        })
    }

    fn find<'a>(&'a self, id: &'a CheckoutId) -> Answer<'a, Option<SandboxCheckout>> {
        Box::pin(async move {
            let found = async { sandbox::find(&mut self.0.reader().await?, id.as_str()).await?.map(kept).transpose() };
            found.await.map_err(|error: Error| Away(Box::new(error)))
        })
    }
}

impl Services {
    /// The sandbox's page for a checkout. Whoever knows its id may see it, as with any hosted checkout.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn sandbox_checkout(&self, id: &str) -> Result<Option<SandboxPage>, Fault> {
        let Ok(id) = id.parse::<CheckoutId>() else { return Ok(None) };
        let Some(found) = sandbox::find(&mut self.database().reader().await?, id.as_str()).await? else {
            return Ok(None);
        };
        let checkout = kept(found)?;
        Ok(Some(SandboxPage {
            is_open: checkout.state(self.now()) == payment::CheckoutState::Open,
            amount: checkout.amount,
            description: checkout.description,
            language: checkout.language,
            return_url: checkout.return_url,
        }))
    }

    /// Does what the person chose on the sandbox's page, and has the event sent that tells the site. Once it has ended
    /// nothing changes any more, and the person goes the same way.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn sandbox_act(&self, id: &str, action: Action) -> Outcome<Next, SandboxRefusal> {
        let Ok(id) = id.parse::<CheckoutId>() else { return Ok(Err(SandboxRefusal::NotFound)) };
        let input = (self.clone(), id, action);
        let acted = self.database().write(input, |tx, (services, id, action)| {
            Box::pin(async move {
                let Some(found) = sandbox::find(tx, id.as_str()).await? else {
                    return Ok(Err(SandboxRefusal::NotFound));
                };
                let checkout = kept(found)?;
                let Ok(settlement) = checkout.act(*action, services.now()) else {
                    // A button that is pressed twice: the browser follows the second answer only.
                    return Ok(Ok(Next::after(*action, checkout.return_url)));
                };
                sandbox::settle(tx, id.as_str(), settlement.outcome.as_str(), settlement.at).await?;
                let body = serde_json::to_vec(&settlement.event).map_err(|_| Error::Corrupt("an event"))?;
                let mut item = services.new_item(OutboxKind::Webhook, &body);
                item.due_at = settlement.at;
                outbox::enqueue(tx, &item).await?;
                Ok(Ok(Next::after(*action, checkout.return_url)))
            })
        });
        Ok(acted.await?)
    }
}

fn stored(checkout: &SandboxCheckout) -> StoredCheckout {
    StoredCheckout {
        id: checkout.id.to_string(),
        payment: checkout.payment,
        amount: checkout.amount,
        description: checkout.description.clone(),
        language: checkout.language,
        return_url: checkout.return_url.clone(),
        reference: checkout.reference.clone(),
        opened_at: checkout.opened_at,
        outcome: None,
    }
}

fn kept(stored: StoredCheckout) -> Result<SandboxCheckout, Error> {
    let outcome = match stored.outcome {
        None => None,
        Some((outcome, at)) => Some((outcome.parse().map_err(|_| Error::Corrupt("sandbox_checkouts.outcome"))?, at)),
    };
    Ok(SandboxCheckout {
        id: stored.id.parse().map_err(|_| Error::Corrupt("sandbox_checkouts.id"))?,
        payment: stored.payment,
        amount: stored.amount,
        description: stored.description,
        language: stored.language,
        return_url: stored.return_url,
        reference: stored.reference,
        opened_at: stored.opened_at,
        outcome,
    })
}
