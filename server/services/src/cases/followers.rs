//! Whoever follows a case by its number hears that its public status has changed, and of nothing else.

use domain::{AccountId, CaseId, Place};
use storage::{Error, Writer, accounts, cases, followed, held_news};
use words::say;

use crate::{Fault, Services};

/// So many are told between two questions.
const AT_ONCE: u32 = 100;

impl Services {
    /// Tells those who follow a case what has changed since they were last told. To be called now and then: anybody can follow a
    /// case, so what happens to it waits for none of them.
    ///
    /// # Errors
    /// Only a fault; whoever was not told is told the next time.
    pub async fn tell_followers(&self) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let untold = followed::untold(&mut self.database().reader().await?, after, AT_ONCE).await?;
            let Some(last) = untold.last() else { return Ok(()) };
            after = Some(*last);
            for (account, case) in untold {
                let follower = (self.clone(), account, case);
                let told = self.database().write(follower, |tx, (services, account, case)| {
                    Box::pin(services.tell_follower(tx, *account, *case))
                });
                if let Err(error) = told.await {
                    pass_over(case, error.into())?;
                }
            }
        }
    }

    async fn tell_follower(&self, tx: &mut Writer, account: AccountId, case: CaseId) -> Result<(), Error> {
        // They may follow it no more, or another server has told them.
        if !followed::told(tx, account, case).await? {
            return Ok(());
        }
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let absent = self.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        // Even what needs its person soon waits: that a day is near is not shown to whoever has the number alone.
        if absent.correspondence.daily {
            return held_news::hold(tx, account, case, self.now()).await;
        }
        let receipt = cases::receipt_of(tx, case).await?.ok_or(Error::Corrupt("cases"))?.to_string();
        let link = format!("{}{}", self.settings().public_url, Place::Followed(case).path(absent.language));
        let message = (say::mail_followed_subject(receipt.clone()), say::mail_followed_text(link, receipt));
        self.write_news(tx, &absent, message).await
    }
}

/// One who cannot be written to keeps nobody else from being told; a database that is away does.
fn pass_over(case: CaseId, fault: Fault) -> Result<(), Fault> {
    if fault.is_temporary() {
        return Err(fault);
    }
    tracing::error!(fault = &fault as &dyn std::error::Error, %case, "somebody who follows a case was passed over");
    Ok(())
}
