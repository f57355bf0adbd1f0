use domain::{AccountId, EmailAddress, Language, Timestamp};
use storage::Addressee;
use storage::accounts::{self, StoredAccount};

use super::{Session, email_slot};
use crate::{AccountKey, Fault, Services, Slot};

/// What a person sees of their own account.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The address they sign in with and get every message at.
    pub email: EmailAddress,
    /// In which language we write to them.
    pub language: Language,
    /// When the account was made.
    pub created_at: Timestamp,
}

/// What an account is made from.
pub(crate) struct NewAccount {
    pub(crate) email: EmailAddress,
    pub(crate) language: Language,
    pub(crate) password_hash: String,
    pub(crate) terms: (String, Timestamp),
}

impl Services {
    /// The account of a session.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn account(&self, session: &Session) -> Result<Profile, Fault> {
        let mut reader = self.database().reader().await?;
        let account = accounts::find(&mut reader, session.account).await?.ok_or(Fault::Unreadable("accounts"))?;
        Ok(Profile {
            email: self.open_email(account.id, session.key(), &account.addressee.email_sealed)?,
            language: account.addressee.language,
            created_at: account.created_at,
        })
    }

    /// Writes to a person in another language from now on.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn set_language(&self, session: &Session, language: Language) -> Result<(), Fault> {
        self.database()
            .write((session.account, language), |tx, (account, language)| {
                Box::pin(accounts::set_language(tx, *account, *language))
            })
            .await?;
        Ok(())
    }

    pub(crate) fn new_account(&self, new: NewAccount) -> StoredAccount {
        let now = self.now();
        let id = AccountId::v7(now, self.random());
        let (key, data_key) = self.vault().new_account_key(id);
        let (terms_version, terms_accepted_at) = new.terms;
        StoredAccount {
            id,
            email_lookup: self.email_lookup(&new.email),
            addressee: Addressee {
                email_sealed: self.vault().seal(&key, &email_slot(id), new.email.as_str().as_bytes()),
                data_key,
                language: new.language,
                correspondence_sealed: None,
            },
            password_hash: new.password_hash,
            terms_version,
            terms_accepted_at,
            created_at: now,
        }
    }

    pub(crate) fn open_email(
        &self,
        account: AccountId,
        key: &AccountKey,
        sealed: &[u8],
    ) -> Result<EmailAddress, Fault> {
        self.open_address(key, &email_slot(account), sealed)
    }

    /// An address that an account's key has sealed.
    pub(super) fn open_address(&self, key: &AccountKey, slot: &Slot, sealed: &[u8]) -> Result<EmailAddress, Fault> {
        let plain = self.vault().open(key, slot, sealed)?;
        let text = String::from_utf8(plain).ok();
        text.and_then(|text| EmailAddress::parse(&text).ok()).ok_or(Fault::Unreadable(slot.column()))
    }
}
