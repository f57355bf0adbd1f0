//! What somebody sends is named before its documents are added, and taken off again.

use domain::{AccountId, CaseId, DocumentTitle, SupplementId, Timestamp};
use storage::{Error, Writer, cases, explanations, supplements};

use super::read::number;
use crate::evidence::Arrangement;
use crate::filing::KEPT_FOR;
use crate::rounds::ITEM;
use crate::{AccountKey, Outcome, Services, Session};

/// How many things one supplement has.
pub const MOST_TITLES: usize = 20;

/// How many that nobody has sent are removed at once.
const AT_ONCE: u32 = 100;

/// Why nothing was named, or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameRefusal {
    /// The account has no such case.
    NotFound,
    /// Nothing can be sent to it unasked now.
    Cannot,
    /// There are [`MOST_TITLES`] already.
    TooMany,
}

struct Naming {
    services: Services,
    account: AccountId,
    key: AccountKey,
    case: CaseId,
    /// What a supplement is called that begins with this.
    new: SupplementId,
    title: DocumentTitle,
    now: Timestamp,
}

impl Services {
    /// Names something that is to be sent to a case unasked, so that its documents can be added: to which supplement, and under
    /// which name.
    ///
    /// # Errors
    /// A fault; the refusal says why it was not named.
    pub async fn name_document(
        &self,
        session: &Session,
        case: CaseId,
        title: &DocumentTitle,
    ) -> Outcome<(SupplementId, String), NameRefusal> {
        let now = self.now();
        let naming = Naming {
            services: self.clone(),
            account: session.account,
            key: session.key().clone(),
            case,
            new: SupplementId::v7(now, self.random()),
            title: title.clone(),
            now,
        };
        Ok(self.database().write(naming, |tx, naming| Box::pin(naming.write(tx))).await?)
    }

    /// Takes something off what is put together for a case, with its documents. It is fine when it is not there.
    ///
    /// # Errors
    /// A fault; the refusal says why it stays.
    pub async fn drop_document(&self, session: &Session, case: CaseId, slot: &str) -> Outcome<(), NameRefusal> {
        let Some(more) = self.send_more(session, case).await? else { return Ok(Err(NameRefusal::NotFound)) };
        let Some(unsent) = more.unsent else { return Ok(Ok(())) };
        for file in unsent.evidence.of(slot).flat_map(|document| &document.files) {
            let removed = self.arrange_evidence(session, unsent.id, file.id, Arrangement::Remove).await?;
            if removed.is_err() {
                return Ok(Err(NameRefusal::Cannot));
            }
        }
        let dropped = self.take_back_explanation(session, unsent.id, slot).await?;
        Ok(dropped.map_err(|_| NameRefusal::Cannot))
    }
}

impl Naming {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(SupplementId, String), NameRefusal>, Error> {
        let Some(case) = cases::find(tx, self.account, self.case).await? else {
            return Ok(Err(NameRefusal::NotFound));
        };
        if case.history()?.supplementing(self.now).is_err() {
            return Ok(Err(NameRefusal::Cannot));
        }
        let id = match supplements::open(tx, self.account, self.case).await? {
            Some(open) => open.id,
            None => {
                supplements::begin(tx, self.account, (self.new, self.case), self.now).await?;
                self.new
            }
        };
        let named = explanations::of_folder(tx, self.account, id.into()).await?;
        if named.len() >= MOST_TITLES {
            return Ok(Err(NameRefusal::TooMany));
        }
        let last = named.iter().filter_map(|named| number(&named.slot)).max().unwrap_or_default();
        let slot = format!("{ITEM}{}", last + 1);
        let title = self.services.sealed_explanation(&self.key, id.into(), &slot, self.title.as_str());
        explanations::keep(tx, &title).await?;
        supplements::count_change(tx, id, self.now).await?;
        Ok(Ok((id, slot)))
    }
}

/// Removes what nobody has sent: it is kept as long as a form that is being filled in.
pub(crate) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    for supplement in supplements::left(tx, now.minus(KEPT_FOR), AT_ONCE).await? {
        supplements::remove(tx, supplement, now).await?;
    }
    Ok(())
}
