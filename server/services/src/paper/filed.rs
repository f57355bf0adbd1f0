use std::sync::Arc;

use domain::{CaseId, FilingId, Language, Money};
use papers::{FiledPaper, FormPaper, Paper, Standing};
use storage::accounts;
use storage::outbox::{NewItem, OutboxKind};
use storage::papers::StoredPaper;
use storage::{cases, filings};

use super::PaperFile;
use crate::cases::Filing;
use crate::{AccountKey, Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, Services, Session, Slot};

impl Services {
    /// What was filed, as it was made when it was filed, if it is this account's.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn filed_paper(
        &self,
        session: &Session,
        case: CaseId,
        language: Language,
    ) -> Result<Option<PaperFile>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = filings::of_case(&mut reader, session.account, case).await? else { return Ok(None) };
        let kept = storage::papers::find(&mut reader, stored.id, language).await?;
        drop(reader);
        let bytes = match kept {
            Some(sealed) => self.vault().open(session.key(), &paper_slot(stored.id, language), &sealed)?,
            // The worker has not come to it yet.
            None => {
                let Some(filing) = self.filing(session, case).await? else { return Ok(None) };
                self.press().draw(paper_of(&filing, language)).await?
            }
        };
        Ok(Some(PaperFile { form: stored.form, bytes }))
    }

    /// Has the papers of a case made once the change that begins it is committed.
    pub(crate) fn new_paper_item(&self, case: CaseId) -> NewItem {
        self.new_item(OutboxKind::Paper, case.to_string().as_bytes())
    }

    /// Makes the papers of a case in every language, and keeps those that are not kept yet. False when its account is
    /// gone, or got another key meanwhile.
    async fn keep_papers(&self, case: CaseId) -> Result<bool, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(account) = cases::account_of(&mut reader, case).await? else { return Ok(false) };
        let Some(account) = accounts::find(&mut reader, account).await? else { return Ok(false) };
        drop(reader);
        let key = self.vault().account_key(account.id, &account.addressee.data_key)?;
        let Some(filing) = self.filing_of(account.id, &key, case).await? else { return Ok(false) };
        let (made_at, mut made) = (self.now(), Vec::new());
        for language in Language::ALL {
            let bytes = self.press().draw(paper_of(&filing, language)).await?;
            let sealed = self.vault().seal(&key, &paper_slot(filing.id, language), &bytes);
            made.push(StoredPaper { filing: filing.id, language, made_at, sealed });
        }
        let input = (account.id, account.addressee.data_key, made);
        let kept = self.database().write(input, |tx, (account, data_key, made)| {
            Box::pin(async move {
                let standing = accounts::find(tx, *account).await?;
                if standing.is_none_or(|standing| standing.addressee.data_key != *data_key) {
                    return Ok(false);
                }
                for paper in made {
                    storage::papers::insert(tx, paper).await?;
                }
                Ok(true)
            })
        });
        Ok(kept.await?)
    }

    /// The same paper, for the same row, under another key.
    pub(crate) fn seal_paper_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        paper: &StoredPaper,
    ) -> Result<StoredPaper, Fault> {
        let slot = paper_slot(paper.filing, paper.language);
        let bytes = self.vault().open(old, &slot, &paper.sealed)?;
        Ok(StoredPaper { sealed: self.vault().seal(new, &slot, &bytes), ..paper.clone() })
    }
}

/// Makes the papers of what was filed.
#[derive(Debug)]
pub struct PaperMaker(Services);

impl PaperMaker {
    /// A maker for this product.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self(services))
    }
}

impl Deliver for PaperMaker {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Paper
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let case = std::str::from_utf8(&item.payload).ok().and_then(|id| id.parse().ok());
            let case = case.ok_or(DeliveryFailure::Never("not a case"))?;
            match self.0.keep_papers(case).await {
                Ok(true) => Ok(()),
                Ok(false) => Err(DeliveryFailure::Later("the account is gone or got another key")),
                Err(fault) if fault.is_temporary() => Err(DeliveryFailure::Later("the papers could not be made now")),
                Err(_) => Err(DeliveryFailure::Never("the papers cannot be made")),
            }
        })
    }
}

fn paper_of(filing: &Filing, language: Language) -> Paper {
    let confirmation = &filing.confirmation;
    let fees: Vec<(String, Money)> = confirmation.fees.iter().map(|line| (line.name.clone(), line.amount)).collect();
    let filed = FiledPaper {
        receipt: &confirmation.receipt,
        filed_at: confirmation.filed_at,
        signed_at: confirmation.signed_at,
        typed_name: &filing.typed_name,
        signed_in: filing.language,
        certifications: &filing.certifications,
        fees: &fees,
        digest: &filing.digest,
    };
    FormPaper { form: &filing.form, answers: &filing.answers, language, standing: Standing::Filed(filed) }.paper()
}

fn paper_slot(filing: FilingId, language: Language) -> Slot {
    Slot::new("papers.sealed", format!("{filing}/{}", language.code()))
}
