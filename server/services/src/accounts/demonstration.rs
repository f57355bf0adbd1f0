use domain::{EmailAddress, FactorId, FactorName, SignInMethod, SignedInBy};
use storage::sessions::SessionOfAccount;
use storage::{Error, accounts, factors};

use super::Session;
use super::app_secret::{AppSecret, step};
use crate::{Client, Fault, Services};

/// What the authenticator app of whoever works at the desk of a demonstration holds. Everybody may know it.
const SECRET: [u8; 20] = *b"landfall in harbor27";

impl Services {
    /// What an authenticator app shows for the staff of a demonstration now, and what it will show next; nothing where
    /// everything is in earnest.
    #[must_use]
    pub fn demonstration_codes(&self) -> Vec<String> {
        let now = step(self.now());
        let steps = if self.settings().is_demonstration { vec![now, now + 1] } else { Vec::new() };
        steps.into_iter().map(|step| AppSecret::new(SECRET).code(step)).collect()
    }

    /// Gives an account of a demonstration the app whose codes these are.
    pub(crate) async fn give_demonstration_app(&self, email: &EmailAddress) -> Result<(), Fault> {
        let lookup = self.email_lookup(email);
        let found = accounts::by_email(&mut self.database().reader().await?, &lookup).await?;
        let found = found.ok_or(Error::Corrupt("accounts"))?;
        let key = self.vault().account_key(found.id, &found.addressee.data_key)?;
        let name = FactorName::parse("App").map_err(|_| Error::Corrupt("factors"))?;
        let id = FactorId::v7(self.now(), self.random());
        let app = self.new_app((found.id, &key), id, &name, &AppSecret::new(SECRET));
        let added = self.database().write(app, |tx, app| {
            Box::pin(async move {
                factors::insert(tx, app).await?;
                factors::confirm(tx, app.account, app.id, 1, app.created_at).await
            })
        });
        added.await?;
        Ok(())
    }

    /// Somebody of a demonstration as if they were signed in, for what they have done before anybody looks; none when there is no
    /// such account. No browser holds it, and it is not kept.
    pub(crate) async fn demonstration_session(
        &self,
        email: &EmailAddress,
        client: Client,
    ) -> Result<Option<Session>, Fault> {
        let lookup = self.email_lookup(email);
        let found = accounts::by_email(&mut self.database().reader().await?, &lookup).await?;
        let Some(found) = found else { return Ok(None) };
        let key = self.vault().account_key(found.id, &found.addressee.data_key)?;
        let (_, session) = self.new_session(found.id, &key, SignedInBy::Code(SignInMethod::Email), client);
        let addressee = found.addressee;
        let opened = SessionOfAccount { session, addressee, unsaved_page: None, staff: None, brought: Vec::new() };
        self.opened(opened).map(Some)
    }
}
