use std::fmt;
use std::time::Duration;

use remote::RemoteProblem;
use thiserror::Error;

/// How long Stripe is waited for: people wait with us.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Whose money it becomes, and how Stripe proves itself.
#[derive(Clone)]
pub struct StripeSettings {
    /// Where its API is, without a slash at the end: `https://api.stripe.com`.
    pub url: String,
    /// The secret key of the account (`sk_…`), or a restricted one (`rk_…`); never shown.
    pub secret_key: String,
    /// The signing secret of the endpoint for events (`whsec_…`); never shown.
    pub webhook_secret: String,
    /// How long one call may take.
    pub patience: Duration,
}

/// Why no fees can be taken with these settings.
#[derive(Debug, Error)]
pub enum SettingsProblem {
    /// Stripe cannot be called.
    #[error("Stripe cannot be called")]
    Stripe(#[from] RemoteProblem),
    /// It is another kind of key, or none.
    #[error("the secret key must be one line that begins with sk_ or rk_")]
    SecretKey,
    /// It is another kind of secret, or none.
    #[error("the secret of the webhook must be one line that begins with whsec_")]
    WebhookSecret,
}

impl StripeSettings {
    pub(crate) fn check(&self) -> Result<(), SettingsProblem> {
        if !["sk_", "rk_"].iter().any(|kind| is_secret(&self.secret_key, kind)) {
            return Err(SettingsProblem::SecretKey);
        }
        if is_secret(&self.webhook_secret, "whsec_") { Ok(()) } else { Err(SettingsProblem::WebhookSecret) }
    }
}

/// Whether it is a secret of this kind, and can stand in a header.
fn is_secret(text: &str, kind: &str) -> bool {
    text.len() > kind.len() && text.starts_with(kind) && text.bytes().all(|b| b.is_ascii_graphic())
}

impl fmt::Debug for StripeSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StripeSettings({})", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(secret_key: &str, webhook_secret: &str) -> Result<(), String> {
        let [url, secret_key, webhook_secret] = ["", secret_key, webhook_secret].map(str::to_owned);
        let settings = StripeSettings { url, secret_key, webhook_secret, patience: PATIENCE };
        settings.check().map_err(|problem| problem.to_string())
    }

    #[test]
    fn a_secret_that_is_another_one_is_refused_and_not_repeated() {
        assert_eq!(checked("sk_test_1", "whsec_1"), Ok(()));
        assert_eq!(checked("rk_live_1", "whsec_1"), Ok(()));
        for (key, secret, said) in [
            ("pk_live_s3cret", "whsec_1", "secret key"),
            ("sk_", "whsec_1", "secret key"),
            ("sk_live_s3cret\nx: y", "whsec_1", "secret key"),
            ("", "whsec_1", "secret key"),
            ("sk_live_1", "sk_live_s3cret", "webhook"),
            ("sk_live_1", "whsec_", "webhook"),
            ("sk_live_1", "", "webhook"),
        ] {
            let problem = checked(key, secret).unwrap_err();
            assert!(problem.contains(said) && !problem.contains("s3cret"), "{problem}");
        }
    }
}
