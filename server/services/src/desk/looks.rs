//! Who looked at a case, and what somebody who works here looked at, for whoever oversees them.

use domain::{AccountId, CaseId, StaffRight};
use storage::case_looks::{self, StoredCaseLook};
use storage::desk::belongs;
use storage::{Error, work};

use super::{About, Desk, PAGE};
use crate::Fault;
use crate::accounts::StaffMember;
use crate::paging::{cut, part};

/// A page of looks, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looks {
    /// Which page, from 1.
    pub number: u32,
    /// What is on it.
    pub looks: Vec<StoredCaseLook>,
    /// Whether there is a page with older ones.
    pub has_older: bool,
    /// Everybody who works or worked here, by whose address a look is known.
    pub staff: Vec<StaffMember>,
}

impl Looks {
    /// Who somebody is, as what they were here last.
    #[must_use]
    pub fn member(&self, account: AccountId) -> Option<&StaffMember> {
        self.staff.iter().rfind(|member| member.account == account)
    }
}

impl Desk<'_> {
    /// Who looked at a case; nothing for whoever oversees nobody, and nothing of their own case. It opens nothing of the case,
    /// and is no look at it.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn looks_at(&self, case: CaseId, number: u32) -> Result<Option<(About, Looks)>, Fault> {
        if !self.may(StaffRight::Oversee) {
            return Ok(None);
        }
        let (asks, number) = (self.session.account, number.max(1));
        let mut reader = self.services.database().reader().await?;
        if belongs(&mut reader, asks, case).await?.is_none() {
            return Ok(None);
        }
        let listed = work::find(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        let looks = case_looks::of_case(&mut reader, case, asks, part(number, PAGE)).await?;
        drop(reader);
        let about = About { case, receipt: listed.receipt, form: listed.form, filed_at: listed.filed_at };
        Ok(Some((about, self.page_of_looks(number, looks).await?)))
    }

    /// What somebody who works or worked here looked at; nothing for whoever oversees nobody, and nothing of those who never
    /// worked here. Looks at cases of whoever asks are left out.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn looks_of(&self, account: AccountId, number: u32) -> Result<Option<Looks>, Fault> {
        if !self.may(StaffRight::Oversee) {
            return Ok(None);
        }
        let (asks, number) = (self.session.account, number.max(1));
        let mut reader = self.services.database().reader().await?;
        let looks = case_looks::of_account(&mut reader, account, asks, part(number, PAGE)).await?;
        drop(reader);
        let looks = self.page_of_looks(number, looks).await?;
        Ok(looks.member(account).is_some().then_some(looks))
    }

    async fn page_of_looks(&self, number: u32, mut looks: Vec<StoredCaseLook>) -> Result<Looks, Fault> {
        let has_older = cut(&mut looks, PAGE);
        Ok(Looks { number, looks, has_older, staff: self.services.staff().await? })
    }
}
