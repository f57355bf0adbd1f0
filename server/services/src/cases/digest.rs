//! What happens to cases, told at once or once a day.

use domain::{AccountId, CaseId, Place, TimeZone, Timestamp};
use storage::cases::StoredCase;
use storage::{Error, Writer, accounts, cases, followed, held_news};
use words::{Message, StatusWords, Words, say};

use crate::accounts::Absent;
use crate::{Fault, Services};

/// So many accounts are told between two questions.
const AT_ONCE: u32 = 100;

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

    /// Sends the daily mails that are due: each morning, by the clocks of the agency. To be called every hour.
    ///
    /// # Errors
    /// Only a fault; what was not sent is sent the next time.
    pub async fn send_daily(&self) -> Result<(), Fault> {
        let before = last_morning(self.settings().time_zone, self.now());
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

fn last_morning(zone: TimeZone, now: Timestamp) -> Timestamp {
    let today = zone.day(now);
    let morning = zone.morning(today);
    if morning <= now { morning } else { zone.morning(today.previous_day().unwrap_or(today)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_morning_is_that_of_today_from_then_on() {
        // Clocks are changed in the night before the eighth of March 2026.
        let seven = ["2026-03-06T12:00", "2026-03-07T12:00", "2026-03-08T11:00", "2026-03-09T11:00"];
        let morning = |now: Timestamp| last_morning(TimeZone::default(), now).rfc3339();
        for days in seven.windows(2) {
            let [before, today] = [0, 1].map(|index: usize| format!("{}:00.000000Z", days[index]));
            let (day, hour) = days[1].split_once('T').unwrap();
            let at = domain::case::day(day).unwrap().with_hms(hour[..2].parse().unwrap(), 0, 0).unwrap();
            let at = Timestamp::from_seconds(at.assume_utc().unix_timestamp());
            assert_eq!(morning(at), today);
            assert_eq!(morning(at.minus(std::time::Duration::from_micros(1))), before);
        }
    }
}
