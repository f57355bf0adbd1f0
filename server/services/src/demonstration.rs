use domain::{EmailAddress, Language, Password};

use crate::accounts::{NewAccount, TERMS_VERSION};
use crate::{Fault, Services};

/// The account anybody may try in a demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demonstration {
    /// Its address. Mails to it arrive in the local mailbox.
    pub email: &'static str,
    /// Its password, which is no secret.
    pub password: &'static str,
}

const ANA: Demonstration = Demonstration { email: "ana@example.org", password: "lantern harbor maple 27" };

impl Services {
    /// Makes the account of the demonstration unless it is there; nothing anywhere else.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn seed_demonstration(&self) -> Result<Option<Demonstration>, Fault> {
        if !self.settings().is_demonstration {
            return Ok(None);
        }
        let email = EmailAddress::parse(ANA.email).map_err(|_| Fault::Unreadable("the demonstration's address"))?;
        let password = Password::typed(ANA.password);
        let hash = self.passwords().hash(&password).await?;
        let terms = (TERMS_VERSION.to_owned(), self.now());
        let account = self.new_account(NewAccount { email, language: Language::English, password_hash: hash, terms });
        let key = account.email_lookup;
        self.database()
            .write((account, key), |tx, (account, key)| {
                Box::pin(async move {
                    if storage::accounts::by_email(tx, key).await?.is_none() {
                        storage::accounts::insert(tx, account).await?;
                    }
                    Ok(())
                })
            })
            .await?;
        Ok(Some(ANA))
    }
}
