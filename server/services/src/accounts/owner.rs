use domain::{AccountId, Correspondence, EmailAddress, Language, PhoneNumber};
use storage::Addressee;
use storage::phones::StoredPhone;

use super::phones::confirmed;
use crate::{AccountKey, Fault, Services, Slot};

/// Whose account it is that something is done with, and how to write to them.
pub(crate) struct Owner<'a> {
    pub(crate) account: AccountId,
    pub(crate) key: &'a AccountKey,
    pub(crate) email: &'a EmailAddress,
    pub(crate) language: Language,
    pub(crate) correspondence: &'a Correspondence,
}

impl Owner<'_> {
    /// Every address that mails to them go to, or may have gone to.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &EmailAddress> {
        let Correspondence { other, named, .. } = self.correspondence;
        std::iter::once(self.email).chain([other, named].into_iter().flatten().map(|other| &other.email))
    }
}

/// The same, of somebody who is not signed in: opened from the row of their account.
pub(crate) struct Absent {
    pub(crate) account: AccountId,
    pub(crate) key: AccountKey,
    pub(crate) email: EmailAddress,
    pub(crate) language: Language,
    pub(crate) correspondence: Correspondence,
}

impl Absent {
    pub(crate) fn owner(&self) -> Owner<'_> {
        Owner {
            account: self.account,
            key: &self.key,
            email: &self.email,
            language: self.language,
            correspondence: &self.correspondence,
        }
    }
}

impl Services {
    /// How to write to somebody who is not signed in.
    pub(crate) fn absent(&self, account: AccountId, kept: &Addressee) -> Result<Absent, Fault> {
        let key = self.vault().account_key(account, &kept.data_key)?;
        Ok(Absent {
            account,
            email: self.open_email(account, &key, &kept.email_sealed)?,
            language: kept.language,
            correspondence: self.open_correspondence(account, &key, kept)?,
            key,
        })
    }

    /// The telephone of an account that text messages can go to.
    pub(crate) fn telephone(&self, key: &AccountKey, phones: &[StoredPhone]) -> Result<Option<PhoneNumber>, Fault> {
        let phone = confirmed(phones).filter(|_| self.settings().sends_texts);
        phone.map(|(phone, _)| self.number(key, phone)).transpose()
    }

    pub(super) fn open_correspondence(
        &self,
        account: AccountId,
        key: &AccountKey,
        kept: &Addressee,
    ) -> Result<Correspondence, Fault> {
        let Some(sealed) = &kept.correspondence_sealed else { return Ok(Correspondence::default()) };
        let plain = self.vault().open(key, &correspondence_slot(account), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("accounts.correspondence_sealed"))
    }
}

pub(super) fn correspondence_slot(account: AccountId) -> Slot {
    Slot::new("accounts.correspondence_sealed", account.to_string())
}
