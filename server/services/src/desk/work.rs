use domain::{CaseId, History};
use storage::desk::belongs;
use storage::work::{self, Asking, Behind, Listed, ListedCase, Standing};
use storage::{Error, Writer, cases};

use super::Desk;
use crate::paging::cut;
use crate::{Fault, Services};

/// On a page of the list.
const PAGE: u32 = 25;
/// Beyond that it is only said that there are more: nobody works off a thousand cases by counting them.
const COUNTED: u32 = 1000;
/// Histories that are read in one transaction, so that nobody waits long for it.
const AT_ONCE: u32 = 100;

/// A page of open cases, those first on which the agency wants to have acted first.
#[derive(Debug, Clone)]
pub struct Work {
    /// The cases.
    pub cases: Vec<ListedCase>,
    /// Behind which the next page begins; none when this is the last one.
    pub next: Option<Behind>,
    /// How many there are of these in all.
    pub counted: Counted,
    /// Of which forms there are open cases, by their ids.
    pub forms: Vec<String>,
}

/// How many cases there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// So many.
    pub count: u32,
    /// And more.
    pub is_more: bool,
}

impl Counted {
    /// Made of a count that stopped at one more than is told.
    const fn of(found: u32) -> Self {
        if found > COUNTED { Self { count: COUNTED, is_more: true } } else { Self { count: found, is_more: false } }
    }
}

impl Desk<'_> {
    /// Open cases, but for their own: a page of them, behind this place.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn work(&self, listed: &Listed, behind: Option<Behind>) -> Result<Work, Fault> {
        let asking = self.asking();
        let mut reader = self.services.database().reader().await?;
        let mut cases = work::list(&mut reader, asking, listed, (behind, PAGE + 1)).await?;
        let has_more = cut(&mut cases, PAGE);
        let next = cases.last().filter(|_| has_more).map(|last| Behind {
            act_by: last.assignment.act_by,
            filed_at: last.filed_at,
            id: last.id,
        });
        let counted = Counted::of(work::counted(&mut reader, asking, listed, COUNTED + 1).await?);
        let forms = work::forms(&mut reader).await?;
        Ok(Work { cases, next, counted, forms })
    }

    /// One case as it is listed, unless it is their own.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn listed(&self, case: CaseId) -> Result<Option<ListedCase>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let Some(_) = belongs(&mut reader, self.session.account, case).await? else { return Ok(None) };
        Ok(work::find(&mut reader, case).await?)
    }

    pub(super) fn asking(&self) -> Asking {
        let now = self.services.now();
        Asking { officer: self.session.account, now, today: self.services.day_of(now) }
    }
}

impl Services {
    /// Writes down what those cases wait for of which nothing was written, since they are from before that was done, and when their
    /// people are reminded. To be called now and then; says how many there were.
    ///
    /// # Errors
    /// A fault when the database is away or a history makes no sense.
    pub async fn tend_work(&self) -> Result<usize, Fault> {
        let mut read = 0;
        loop {
            let unread = work::unread(&mut self.database().reader().await?, AT_ONCE).await?;
            if unread.is_empty() {
                return Ok(read);
            }
            read += unread.len();
            self.database()
                .write((self.clone(), unread), |tx, (services, unread)| Box::pin(services.read_anew(tx, unread)))
                .await?;
        }
    }

    async fn read_anew(&self, tx: &mut Writer, unread: &[CaseId]) -> Result<(), Error> {
        for id in unread {
            let case = cases::by_id(tx, *id).await?.ok_or(Error::Corrupt("cases"))?;
            let history = case.history()?;
            work::stands(tx, *id, &standing_of(&history)).await?;
            self.plan_reminder(tx, *id, &history).await?;
        }
        Ok(())
    }
}

/// How a case with this history stands for those who work on it.
pub(crate) fn standing_of(history: &History) -> Standing {
    let duties = history.duties();
    Standing {
        events: history.events().len(),
        awaits: history.awaits(),
        round_until: duties.iter().filter(|duty| duty.answer().is_some()).map(|duty| duty.until()).min(),
        visit_at: duties.iter().filter_map(|duty| duty.appointment()).min(),
    }
}
