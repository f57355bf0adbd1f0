use storage::{cases, drafts};

use super::case::CaseSummary;
use crate::filing::DraftSummary;
use crate::{Fault, Services, Session};

/// What a person sees first.
#[derive(Debug, Clone)]
pub struct Home {
    /// Forms that are not filed, the one worked on last first.
    pub drafts: Vec<DraftSummary>,
    /// Cases, the newest first.
    pub cases: Vec<CaseSummary>,
}

impl Services {
    /// Everything the account has, in two questions to the database.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn home(&self, session: &Session) -> Result<Home, Fault> {
        let mut reader = self.database().reader().await?;
        let drafts = drafts::of_account(&mut reader, session.account).await?;
        let cases = cases::of_account(&mut reader, session.account).await?;
        drop(reader);
        Ok(Home {
            drafts: drafts.iter().map(|row| self.summary(session.key(), row)).collect::<Result<_, _>>()?,
            cases: cases.into_iter().map(CaseSummary::of).collect::<Result<_, _>>()?,
        })
    }
}
