use std::sync::Arc;

use domain::{CaseId, Language, NoticeId};
use papers::Paper;
use storage::outbox::{NewItem, OutboxKind};
use storage::papers::{Shown, StoredPaper};
use storage::{accounts, cases, notices};

use super::filed::paper_of;
use crate::{AccountKey, Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, Services, Slot};

/// In front of the id of a notice; in front of that of a case is nothing.
const NOTICE: &str = "notice/";

/// Of what papers are to be made.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// Of what was filed as this case.
    Case(CaseId),
    /// Of this notice.
    Notice(NoticeId),
}

impl Wanted {
    fn read(payload: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(payload).ok()?;
        match text.strip_prefix(NOTICE) {
            Some(id) => Some(Self::Notice(id.parse().ok()?)),
            None => Some(Self::Case(text.parse().ok()?)),
        }
    }
}

impl Services {
    /// Has the papers of a case made once the change that begins it is committed.
    pub(crate) fn new_paper_item(&self, case: CaseId) -> NewItem {
        self.new_item(OutboxKind::Paper, case.to_string().as_bytes())
    }

    /// Has the papers of a notice made once the change that issues it is committed.
    pub(crate) fn new_notice_paper_item(&self, notice: NoticeId) -> NewItem {
        self.new_item(OutboxKind::Paper, format!("{NOTICE}{notice}").as_bytes())
    }

    /// Makes the papers in every language, and keeps those that are not kept yet. False when their account is gone, or got
    /// another key meanwhile.
    async fn keep_papers(&self, wanted: Wanted) -> Result<bool, Fault> {
        let mut reader = self.database().reader().await?;
        let account = match wanted {
            Wanted::Case(case) => cases::account_of(&mut reader, case).await?,
            Wanted::Notice(id) => notices::by_id(&mut reader, id).await?.map(|notice| notice.account),
        };
        let Some(account) = account else { return Ok(false) };
        let Some(account) = accounts::find(&mut reader, account).await? else { return Ok(false) };
        drop(reader);
        let key = self.vault().account_key(account.id, &account.addressee.data_key)?;
        let papers = match wanted {
            Wanted::Case(case) => match self.filing_of(account.id, &key, case).await? {
                Some(filing) => {
                    let zone = self.settings().time_zone;
                    let papers = Language::ALL.map(|language| paper_of(&filing, language, zone));
                    Some((Shown::Filing(filing.id), papers.to_vec()))
                }
                None => None,
            },
            Wanted::Notice(id) => self.papers_of_notice(&key, id).await?,
        };
        let Some((shown, papers)) = papers else { return Ok(false) };
        let (made_at, mut made) = (self.now(), Vec::new());
        for paper in papers {
            let language = paper.language;
            let bytes = self.press().draw(paper).await?;
            made.push(StoredPaper {
                shown,
                language,
                made_at,
                sealed: self.vault().seal(&key, &paper_slot(shown, language), &bytes),
            });
        }
        let input = (account.id, account.addressee.data_key, wanted, made);
        let kept = self.database().write(input, |tx, (account, data_key, wanted, made)| {
            Box::pin(async move {
                let standing = accounts::find(tx, *account).await?;
                if standing.is_none_or(|standing| standing.addressee.data_key != *data_key) {
                    return Ok(false);
                }
                // A case that was filed elsewhere may have moved to another account, with its notices.
                if let Wanted::Notice(id) = wanted
                    && notices::by_id(tx, *id).await?.is_none_or(|notice| notice.account != *account)
                {
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

    async fn papers_of_notice(&self, key: &AccountKey, id: NoticeId) -> Result<Option<(Shown, Vec<Paper>)>, Fault> {
        let found = notices::by_id(&mut self.database().reader().await?, id).await?;
        let Some(notice) = found else { return Ok(None) };
        let papers = Language::ALL.iter().map(|language| self.paper_of_notice(key, &notice, *language));
        Ok(Some((Shown::Notice(id), papers.collect::<Result<_, _>>()?)))
    }

    /// A paper as it was made.
    pub(crate) fn open_paper(
        &self,
        key: &AccountKey,
        shown: Shown,
        language: Language,
        sealed: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        self.vault().open(key, &paper_slot(shown, language), sealed)
    }

    /// The same paper, for the same row, under another key.
    pub(crate) fn seal_paper_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        paper: &StoredPaper,
    ) -> Result<StoredPaper, Fault> {
        let bytes = self.open_paper(old, paper.shown, paper.language, &paper.sealed)?;
        let sealed = self.vault().seal(new, &paper_slot(paper.shown, paper.language), &bytes);
        Ok(StoredPaper { sealed, ..paper.clone() })
    }
}

/// Makes the papers of what was filed and of what the agency wrote.
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
            let wanted = Wanted::read(&item.payload).ok_or(DeliveryFailure::Never("neither a case nor a notice"))?;
            match self.0.keep_papers(wanted).await {
                Ok(true) => Ok(()),
                Ok(false) => Err(DeliveryFailure::Later("the account is gone or got another key")),
                Err(fault) if fault.is_temporary() => Err(DeliveryFailure::Later("the papers could not be made now")),
                Err(_) => Err(DeliveryFailure::Never("the papers cannot be made")),
            }
        })
    }
}

fn paper_slot(shown: Shown, language: Language) -> Slot {
    let column = match shown {
        Shown::Filing(_) => "papers.sealed",
        Shown::Notice(_) => "notice_papers.sealed",
    };
    Slot::new(column, format!("{shown}/{}", language.code()))
}
