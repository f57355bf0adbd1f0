use domain::{AccountId, CaseId, NoticeId, NoticeNumber, Timestamp};
use storage::notices::{self, StoredNotice};
use storage::outbox::{self, NewItem};
use storage::{Error, Reader, Writer, cases};

use super::content::Content;
use super::kept::{Issuer, Letter, NoticeText};
use super::write::Facts;
use crate::{AccountKey, Fault, Services};

/// A notice about to be issued: what of it is made before the transaction.
pub(crate) struct NewNotice {
    services: Services,
    id: NoticeId,
    number: NoticeNumber,
    paper: NewItem,
    now: Timestamp,
}

impl Services {
    /// Names a notice before anybody knows what it will say.
    pub(crate) fn new_notice(&self) -> NewNotice {
        let now = self.now();
        let id = NoticeId::v7(now, self.random());
        let number = NoticeNumber::new(self.random());
        NewNotice { services: self.clone(), id, number, paper: self.new_notice_paper_item(id), now }
    }

    /// What a notice would say in each language if it were issued now, but for its number. Nothing is issued.
    pub(crate) async fn notice_as_it_would_be(
        &self,
        reader: &mut Reader,
        (account, key): (AccountId, &AccountKey),
        case: CaseId,
        content: &Content,
    ) -> Result<Vec<NoticeText>, Fault> {
        let standing = cases::find(reader, account, case).await?.ok_or(Error::Corrupt("cases"))?;
        let history = standing.history()?;
        let subject = self.subject(reader, (account, key), &standing).await?;
        let told = match history.address_told_by().filter(|report| *report != case) {
            Some(report) => self.opened_filing(reader, account, key, report).await?,
            None => None,
        };
        let facts = Facts {
            number: NoticeNumber::new(self.random()),
            issued_at: self.now(),
            replaces: None,
            status: history.status(),
            subject: &subject,
            told: told.as_ref(),
            settings: self.settings(),
            content,
        };
        Ok(facts.texts())
    }
}

impl NewNotice {
    /// Issues it in the transaction of what it tells of, once that is in the history of the case: writes it down in every
    /// language, in the words of today, to the address that letters about the case go to, and has its papers made.
    ///
    /// # Errors
    /// What the database says, and [`Error::Corrupt`] when the account has no such case, or none such to replace.
    pub(crate) async fn issue(
        &self,
        tx: &mut Writer,
        (account, key): (AccountId, &AccountKey),
        case: CaseId,
        content: &Content,
        replaces: Option<NoticeId>,
    ) -> Result<NoticeId, Error> {
        let standing = cases::find(tx, account, case).await?.ok_or(Error::Corrupt("cases"))?;
        let history = standing.history()?;
        let subject = self.services.subject(tx, (account, key), &standing).await.map_err(Fault::inside)?;
        if standing.person.is_none() || content.corrected_name().is_some() {
            self.services.keep_name(tx, (account, key), (case, &subject.name())).await?;
        }
        let told = match history.address_told_by().filter(|report| *report != case) {
            Some(report) => self.services.opened_filing(tx, account, key, report).await.map_err(Fault::inside)?,
            None => None,
        };
        let replaced = match replaces {
            Some(id) => Some(notices::find(tx, account, case, id).await?.ok_or(Error::Corrupt("notices"))?),
            None => None,
        };
        let replaces = replaced.as_ref().map(|earlier| earlier.number);
        let settings = self.services.settings();
        let facts = Facts {
            number: self.number,
            issued_at: self.now,
            replaces,
            status: history.status(),
            subject: &subject,
            told: told.as_ref(),
            settings,
            content,
        };
        let letter = Letter {
            number: self.number,
            kind: content.kind(),
            issued_at: self.now,
            replaces,
            issuer: Issuer { lines: settings.letterhead.lines(), is_demonstration: settings.is_demonstration },
            texts: facts.texts(),
        };
        let (digest, sealed) = self.services.sealed_letter(key, self.id, &letter).map_err(Fault::inside)?;
        let stored = StoredNotice {
            id: self.id,
            number: self.number,
            account,
            case,
            kind: content.kind(),
            issued_at: self.now,
            replaces: replaced.map(|earlier| earlier.id),
            replaced_by: None,
            digest,
            sealed,
        };
        notices::insert(tx, &stored).await?;
        outbox::enqueue(tx, &self.paper).await?;
        Ok(self.id)
    }
}
