use storage::{accounts, cases, drafts, recovery_codes};

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
    /// How many recovery codes still work.
    pub codes_left: u32,
    /// Whether the person has said whose account it is.
    pub has_holder: bool,
}

impl Services {
    /// Everything the account has, in four questions to the database.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn home(&self, session: &Session) -> Result<Home, Fault> {
        let mut reader = self.database().reader().await?;
        let drafts = drafts::of_account(&mut reader, session.account).await?;
        let cases = cases::of_account(&mut reader, session.account).await?;
        let codes = recovery_codes::of_account(&mut reader, session.account).await?;
        let holder = accounts::holder(&mut reader, session.account).await?;
        drop(reader);
        Ok(Home {
            drafts: drafts.iter().map(|row| self.summary(session.key(), row)).collect::<Result<_, _>>()?,
            codes_left: codes.left,
            has_holder: holder.is_some(),
            cases: cases.into_iter().map(CaseSummary::of).collect::<Result<_, _>>()?,
        })
    }
}
