use http::{HeaderValue, Response};
use remote::Remote;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use thiserror::Error;
use ureq::Body;

use crate::settings::{SettingsProblem, StripeSettings};

/// The version of the API whose words are spoken here; an account may have made another one its own.
const VERSION: &str = "2026-02-25.clover";
/// Many times what an answer is long, and little for us.
const LONGEST: u64 = 512 * 1024;

/// Why Stripe was of no help. Nothing here is a secret, and nothing tells about a person.
#[derive(Debug, Error)]
pub enum Problem {
    /// It was not reached, was too slow, or said too much.
    #[error("no answer from Stripe")]
    NoAnswer(#[source] ureq::Error),
    /// It said no.
    #[error("Stripe answered {status} ({reason})")]
    Refused {
        /// The status of its answer.
        status: u16,
        /// Its own word for why, from its list.
        reason: String,
    },
    /// It said something else than its documentation.
    #[error("what Stripe answered cannot be understood")]
    Unreadable,
    /// It answered about something else than was asked.
    #[error("Stripe answered with another {0} than was asked for")]
    Differs(&'static str),
    /// The server stopped meanwhile.
    #[error("asking Stripe was interrupted")]
    Interrupted,
}

/// Several of a kind, newest first.
#[derive(Debug, Deserialize)]
pub(crate) struct List<T> {
    pub(crate) data: Vec<T>,
}

/// Stripe's API under one key. Calls block the thread.
#[derive(Debug)]
pub(crate) struct Api {
    remote: Remote,
    authorization: HeaderValue,
}

impl Api {
    pub(crate) fn new(settings: &StripeSettings) -> Result<Self, SettingsProblem> {
        let mut authorization = HeaderValue::from_str(&format!("Bearer {}", settings.secret_key))
            .map_err(|_| SettingsProblem::SecretKey)?;
        authorization.set_sensitive(true);
        Ok(Self { remote: Remote::at(&settings.url, settings.patience)?, authorization })
    }

    /// What is at this path; none if nothing is.
    pub(crate) fn get<T: DeserializeOwned>(&self, path: &str) -> Result<Option<T>, Problem> {
        let request = self.remote.get(path).header("authorization", &self.authorization);
        let answer = request.header("stripe-version", VERSION).call().map_err(Problem::NoAnswer)?;
        match read(answer) {
            Ok(found) => Ok(Some(found)),
            Err(Problem::Refused { status: 404, .. }) => Ok(None),
            Err(problem) => Err(problem),
        }
    }

    /// What comes of posting this form. Under the same key it is done once, and answered in the same way again.
    pub(crate) fn post<T: DeserializeOwned>(&self, path: &str, form: &str, key: &str) -> Result<T, Problem> {
        let request = self.remote.post(path).header("authorization", &self.authorization);
        let request = request.header("stripe-version", VERSION).header("idempotency-key", key);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        read(request.send(form).map_err(Problem::NoAnswer)?)
    }
}

fn read<T: DeserializeOwned>(mut answer: Response<Body>) -> Result<T, Problem> {
    let body = answer.body_mut().with_config().limit(LONGEST).read_to_vec().map_err(Problem::NoAnswer)?;
    match answer.status().as_u16() {
        200..=299 => serde_json::from_slice(&body).map_err(|_| Problem::Unreadable),
        status => Err(Problem::Refused { status, reason: reason(&body) }),
    }
}

/// Stripe's word for what is wrong. Its sentences are left out: they can repeat what was sent.
fn reason(body: &[u8]) -> String {
    #[derive(Deserialize)]
    struct Failure {
        error: Words,
    }
    #[derive(Deserialize)]
    struct Words {
        #[serde(rename = "type")]
        kind: Option<String>,
        code: Option<String>,
    }
    let is_word = |word: &String| word.len() <= 64 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let words = serde_json::from_slice::<Failure>(body).ok().map(|failure| failure.error);
    words.and_then(|words| words.code.or(words.kind)).filter(is_word).unwrap_or_else(|| "no reason".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_of_stripes_list_is_repeated() {
        for (body, said) in [
            (
                r#"{"error": {"type": "invalid_request_error", "code": "resource_missing", "message": "x"}}"#,
                "resource_missing",
            ),
            (r#"{"error": {"type": "idempotency_error", "message": "Keys for sk_live_s3cret"}}"#, "idempotency_error"),
            (r#"{"error": {"type": "Invalid API Key provided: sk_live_s3cret"}}"#, "no reason"),
            (r#"{"error": "s3cret"}"#, "no reason"),
            ("<html>s3cret</html>", "no reason"),
        ] {
            assert_eq!(reason(body.as_bytes()), said);
        }
    }
}
