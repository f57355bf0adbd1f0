use std::fmt;
use std::time::Duration;

use remote::RemoteProblem;
use thiserror::Error;

/// How long one delivery may take: shorter than the outbox waits, so that the reason is known.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Which service takes the text messages, and who sends them.
#[derive(Clone)]
pub struct TextsSettings {
    /// Where its API is, without a slash at the end: `https://api.twilio.com`.
    pub url: String,
    /// The account there.
    pub account: String,
    /// Its token, which is never shown.
    pub token: String,
    /// The number they come from, or the service that chooses one (`MG…`).
    pub from: String,
    /// How long one delivery may take.
    pub patience: Duration,
}

/// Why text messages cannot be sent with these settings.
#[derive(Debug, Error)]
pub enum SettingsProblem {
    /// The service cannot be called.
    #[error("the service for text messages cannot be called")]
    Service(#[from] RemoteProblem),
    /// The account is a part of an address.
    #[error("the account for text messages has only letters and digits")]
    Account,
}

impl TextsSettings {
    /// Where messages are posted.
    pub(crate) fn path(&self) -> Result<String, SettingsProblem> {
        if self.account.is_empty() || !self.account.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(SettingsProblem::Account);
        }
        Ok(format!("/2010-04-01/Accounts/{}/Messages.json", self.account))
    }
}

impl fmt::Debug for TextsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextsSettings({})", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(account: &str) -> Result<String, SettingsProblem> {
        let [url, token, from] = ["https://api.twilio.com", "", ""].map(str::to_owned);
        TextsSettings { url, account: account.to_owned(), token, from, patience: PATIENCE }.path()
    }

    #[test]
    fn an_account_leads_to_no_other_address() {
        assert_eq!(path("AC12").unwrap(), "/2010-04-01/Accounts/AC12/Messages.json");
        for wrong in ["", "../AC34", "AC/34", "AC?34", "AC 34"] {
            assert!(path(wrong).is_err(), "{wrong}");
        }
    }
}
