use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use http::Uri;
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
    /// Messages would cross a network for all to read.
    #[error("the service for text messages must have an address that begins with https:// and has no path")]
    Address,
    /// The account is a part of an address.
    #[error("the account for text messages has only letters and digits")]
    Account,
    /// There is nobody to trust.
    #[error("this machine knows no certificates of authorities, so the service for text messages cannot be trusted")]
    Authorities,
}

impl TextsSettings {
    /// Where messages are posted.
    pub(crate) fn endpoint(&self) -> Result<Uri, SettingsProblem> {
        if self.account.is_empty() || !self.account.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(SettingsProblem::Account);
        }
        let base: Uri = self.url.parse().map_err(|_| SettingsProblem::Address)?;
        let host = base.host().ok_or(SettingsProblem::Address)?;
        let is_safe = match base.scheme_str() {
            Some("https") => true,
            Some("http") => is_local(host),
            _ => false,
        };
        if !is_safe || base.path() != "/" || base.query().is_some() || self.url.ends_with('/') {
            return Err(SettingsProblem::Address);
        }
        let endpoint = format!("{}/2010-04-01/Accounts/{}/Messages.json", self.url, self.account);
        endpoint.parse().map_err(|_| SettingsProblem::Address)
    }
}

fn is_local(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

impl fmt::Debug for TextsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextsSettings({})", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(url: &str, account: &str) -> Result<String, String> {
        let (url, account) = (url.to_owned(), account.to_owned());
        let settings = TextsSettings { url, account, token: String::new(), from: String::new(), patience: PATIENCE };
        settings.endpoint().map(|uri| uri.to_string()).map_err(|problem| problem.to_string())
    }

    #[test]
    fn messages_cross_a_network_only_in_tls() {
        assert_eq!(
            endpoint("https://api.twilio.com", "AC12").unwrap(),
            "https://api.twilio.com/2010-04-01/Accounts/AC12/Messages.json"
        );
        assert!(endpoint("http://127.0.0.1:4000", "AC12").is_ok());
        assert!(endpoint("http://[::1]:4000", "AC12").is_ok());
        for wrong in [
            "http://api.twilio.com",
            "https://api.twilio.com/",
            "https://api.twilio.com/v1",
            "api.twilio.com",
            "",
            "ftp://localhost",
        ] {
            assert!(endpoint(wrong, "AC12").is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_account_leads_to_no_other_address() {
        for wrong in ["", "../AC34", "AC/34", "AC?34", "AC 34"] {
            assert!(endpoint("https://api.twilio.com", wrong).is_err(), "{wrong}");
        }
    }
}
