//! What happens to cases, told at once or once a day.

use std::time::Duration;

use domain::{AccountId, CaseId, Place, Timestamp};
use storage::cases::StoredCase;
use storage::{Error, Writer, accounts, cases, followed, held_news};
use words::{Message, StatusWords, Words, say};

use crate::accounts::Absent;
use crate::{Fault, Services};

/// So many accounts are told between two questions.
const AT_ONCE: u32 = 100;
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Daily mails go out in the hour after noon in UTC: in the morning from Boston to Honolulu.
const NOON: Duration = Duration::from_secs(12 * 60 * 60);

impl Services {
    /// Tells somebody of what happened to a case, in the transaction in which it did: at once, or with the next daily mail if that
    /// is how they want to hear of it and nothing needs them soon.
    pub(crate) async fn tell_in_time(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        case: CaseId,
        message: (Message, Message),
    ) -> Result<(), Error> {
        if absent.correspondence.daily {
            let now = self.now();
            let standing = cases::find(tx, absent.account, case).await?.ok_or(Error::Corrupt("cases"))?;
            if !standing.history()?.is_told_at_once(now) {
                return held_news::hold(tx, absent.account, case, now).await;
            }
        }
        self.write_news(tx, absent, message).await
    }

    /// Sends the daily mails that are due. To be called now and then.
    ///
    /// # Errors
    /// Only a fault; what was not sent is sent the next time.
    pub async fn send_daily(&self) -> Result<(), Fault> {
        let before = last_noon(self.now());
        loop {
            let due = held_news::waiting(&mut self.database().reader().await?, before, AT_ONCE).await?;
            if due.is_empty() {
                return Ok(());
            }
            for account in due {
                let daily = (self.clone(), account);
                self.database()
                    .write(daily, |tx, (services, account)| Box::pin(services.tell_daily(tx, *account)))
                    .await?;
            }
        }
    }

    async fn tell_daily(&self, tx: &mut Writer, account: AccountId) -> Result<(), Error> {
        let mut told = Vec::new();
        for case in held_news::take(tx, account).await? {
            // It may be somebody else's by now, and is followed, or followed no more.
            told.extend(match cases::find(tx, account, case).await? {
                None => followed::find(tx, account, case).await?,
                own => own,
            });
        }
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        if told.is_empty() || person.addressee.email_sealed.is_empty() {
            return Ok(());
        }
        let absent = self.absent(account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
        let words = Words::of(absent.language);
        let lines = told.iter().map(|case| line(words, case)).collect::<Result<Vec<_>, _>>()?;
        let link = format!("{}{}", self.settings().public_url, Place::Home.path(absent.language));
        let message = (say::mail_daily_subject(), say::mail_daily_text(lines.join("\n"), link));
        self.write_news(tx, &absent, message).await
    }
}

/// "LFL0912345678: We are reviewing your case".
fn line(words: Words, case: &StoredCase) -> Result<String, Error> {
    let status = StatusWords::of(case.history()?.status()).title;
    Ok(format!("{}: {}", case.receipt, words.text(&status)))
}

fn last_noon(now: Timestamp) -> Timestamp {
    let midnight = now.minus(Duration::from_secs(now.micros().rem_euclid(86_400_000_000).unsigned_abs() / 1_000_000));
    let noon = midnight.plus(NOON);
    if noon <= now { noon } else { noon.minus(A_DAY) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_noon_is_that_of_today_from_then_on() {
        for (now, noon) in
            [(0, -43_200), (43_199, -43_200), (43_200, 43_200), (86_399, 43_200), (86_400 + 43_200, 129_600)]
        {
            assert_eq!(last_noon(Timestamp::from_seconds(now)), Timestamp::from_seconds(noon), "{now}");
        }
    }
}
