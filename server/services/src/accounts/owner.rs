use domain::{AccountId, EmailAddress, Language};
use storage::outbox::NewItem;
use words::Message;

use crate::mail::Mail;
use crate::{AccountKey, Services};

/// Whose account it is that something is done with, and how to write to them.
pub(super) struct Owner<'a> {
    pub(super) account: AccountId,
    pub(super) key: &'a AccountKey,
    pub(super) email: &'a EmailAddress,
    pub(super) language: Language,
}

impl Services {
    pub(super) fn mail_to(&self, owner: &Owner<'_>, subject: Message, text: Message) -> NewItem {
        self.new_mail(&Mail { to: owner.email.clone(), language: owner.language, subject, text })
    }
}
