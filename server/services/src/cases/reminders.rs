//! Whoever has something to do in a case by a day is reminded of that day, once for each reminder there is
//! (`History::next_reminder`).
//!
//! When the next one is due stands with the case, and is written anew with whatever happens to it: what was answered, moved or
//! is over has none. Whoever sends one writes down the one after it, in the same transaction.

use std::time::Duration;

use domain::{CaseId, Date, History, Place, Timestamp};
use storage::cases::{self, StoredCase};
use storage::{Error, Writer, accounts, reminders};
use words::{Message, say};

use crate::accounts::Absent;
use crate::{Fault, Services};

/// So many are sent between two questions.
const AT_ONCE: u32 = 100;
/// No two moments are nearer to each other.
const MOMENT: Duration = Duration::from_micros(1);

impl Services {
    /// Plans the next reminder in a case, in the transaction in which something happened to it. One that is due and was not sent
    /// yet stays, if what it reminds of is to be done still.
    pub(crate) async fn plan_reminder(&self, tx: &mut Writer, case: CaseId, history: &History) -> Result<(), Error> {
        let (now, planned) = (self.now(), reminders::planned(tx, case).await?);
        let after = planned.filter(|due| *due <= now).map_or(now, |due| due.minus(MOMENT));
        let next = history.next_reminder(self.settings().time_zone, after);
        if next == planned {
            return Ok(());
        }
        reminders::plan(tx, case, next).await
    }

    /// Sends the reminders that are due: each in a morning, by the clocks of the agency. To be called every hour.
    ///
    /// # Errors
    /// Only a fault; what was not sent is sent the next time.
    pub async fn send_reminders(&self) -> Result<(), Fault> {
        let now = self.now();
        let mut behind = None;
        loop {
            let due = reminders::due(&mut self.database().reader().await?, now, behind, AT_ONCE).await?;
            let Some(last) = due.last() else { return Ok(()) };
            behind = Some(*last);
            for (_, case) in due {
                let sent = self.database().write((self.clone(), case, now), |tx, (services, case, now)| {
                    Box::pin(services.send_reminder(tx, *case, *now))
                });
                if let Err(error) = sent.await {
                    pass_over(case, error.into())?;
                }
            }
        }
    }

    async fn send_reminder(&self, tx: &mut Writer, case: CaseId, now: Timestamp) -> Result<(), Error> {
        // Another server may have sent it, or it has been done meanwhile.
        let Some(since) = reminders::planned(tx, case).await?.filter(|due| *due <= now) else { return Ok(()) };
        let stored = cases::by_id(tx, case).await?.ok_or(Error::Corrupt("cases"))?;
        let (history, zone) = (stored.history()?, self.settings().time_zone);
        reminders::plan(tx, case, history.next_reminder(zone, now)).await?;
        // Where nobody has the case it goes by: whoever adds it reads the day then.
        let Some(account) = cases::account_of(tx, case).await? else { return Ok(()) };
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        if person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.absent(account, &person.addressee).map_err(Fault::inside)?;
        let duties = history.reminds_of(zone, since, now);
        // Whoever hears of their cases once a day hears of these at once, as of everything that needs them soon. Of several things
        // of one morning the nearest is told; the case shows all of them.
        if let Some(by) = duties.iter().filter_map(|duty| duty.answer()).min() {
            self.write_news(tx, &absent, self.answer_reminder(&absent, &stored, by)).await?;
        }
        if let Some(at) = duties.iter().filter_map(|duty| duty.appointment()).min() {
            let day = self.day_there(tx, &absent, &stored, at).await?;
            self.write_news(tx, &absent, self.visit_reminder(&absent, &stored, day)).await?;
        }
        Ok(())
    }

    /// It says the day, and not what is asked: a mail is read by more people than a case.
    fn answer_reminder(&self, absent: &Absent, case: &StoredCase, by: Date) -> (Message, Message) {
        let (day, link) = (self.words(absent.language).date(by), self.link_to(absent, case));
        let receipt = case.receipt.to_string();
        (say::mail_remind_answer_subject(receipt.clone()), say::mail_remind_answer_text(day, link, receipt))
    }

    /// It says the day, and not for what they come.
    fn visit_reminder(&self, absent: &Absent, case: &StoredCase, day: Date) -> (Message, Message) {
        let (day, link) = (self.words(absent.language).date(day), self.link_to(absent, case));
        let receipt = case.receipt.to_string();
        (say::mail_remind_visit_subject(receipt.clone()), say::mail_remind_visit_text(day, link, receipt))
    }

    fn link_to(&self, absent: &Absent, case: &StoredCase) -> String {
        format!("{}{}", self.settings().public_url, Place::Case(case.id).path(absent.language))
    }

    /// The day of an appointment by the clocks of its office; by those of the agency where the office was not told here.
    async fn day_there(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        case: &StoredCase,
        at: Timestamp,
    ) -> Result<Date, Error> {
        let visits = self.visits(tx, (absent.account, &absent.key), std::slice::from_ref(case)).await;
        let there = visits.map_err(Fault::inside)?.into_iter().find(|visit| visit.at == at);
        Ok(there.map_or_else(|| self.day_of(at), |visit| visit.day))
    }
}

/// A case that cannot be read keeps nobody else from being reminded; a database that is away does.
fn pass_over(case: CaseId, fault: Fault) -> Result<(), Fault> {
    if fault.is_temporary() {
        return Err(fault);
    }
    tracing::error!(fault = &fault as &dyn std::error::Error, %case, "a reminder was passed over");
    Ok(())
}
