use domain::{AccountId, CaseEvent, Place};
use storage::cases::StoredCase;
use storage::{Error, Writer, accounts};
use words::{Message, Words};

use crate::Services;
use crate::notices::{Content, NewNotice, Told};

impl Services {
    /// Lets something happen to a case because its person says so, with a letter in the words of its status, signed if they
    /// signed, and a message that leads there.
    pub(crate) async fn happen_as_said(
        &self,
        tx: &mut Writer,
        (account, case): (AccountId, &StoredCase),
        event: CaseEvent,
        (notice, signed): (&NewNotice, Option<String>),
        message: impl FnOnce(Words, String, String) -> (Message, Message),
    ) -> Result<(), Error> {
        self.happen(tx, case.id, event).await?;
        let before = case.history()?;
        let status = event.what.tells(before.state().family()).unwrap_or(before.status());
        let content = Content::Told(Told { signed, ..Told::only(status) });
        self.tell_of_case(tx, (account, case), (notice, &content), message).await
    }

    /// Writes the notice of what happened to a case, and a message that leads there, to whoever still has an account. The
    /// message is made of the words of its person, that link and the receipt number.
    pub(crate) async fn tell_of_case(
        &self,
        tx: &mut Writer,
        (account, case): (AccountId, &StoredCase),
        (notice, content): (&NewNotice, &Content),
        message: impl FnOnce(Words, String, String) -> (Message, Message),
    ) -> Result<(), Error> {
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let key = self.vault().account_key(account, &person.addressee.data_key);
        let key = key.map_err(|_| Error::Corrupt("accounts"))?;
        notice.issue(tx, (account, &key), case.id, content, None).await?;
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        let link = format!("{}{}", self.settings().public_url, Place::Case(case.id).path(absent.language));
        let message = message(Words::of(absent.language), link, case.receipt.to_string());
        self.tell_in_time(tx, &absent, case.id, message).await
    }
}
