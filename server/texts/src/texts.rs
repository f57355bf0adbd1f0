use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use form_urlencoded::Serializer;
use http::Uri;
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem, OutboxKind, OutgoingText};
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use crate::settings::{SettingsProblem, TextsSettings};

/// More than an answer's head ever is.
const MOST_HEADERS: usize = 16 * 1024;

/// Delivers text messages to a service that sends them.
pub struct Texts {
    agent: Agent,
    endpoint: Uri,
    authorization: String,
    /// The field that says from where, and its value.
    from: (&'static str, String),
}

impl Texts {
    /// A deliverer for these settings. It asks nobody yet.
    ///
    /// # Errors
    /// Why they cannot be used.
    pub fn new(settings: &TextsSettings) -> Result<Arc<Self>, SettingsProblem> {
        let endpoint = settings.endpoint()?;
        let mut agent = Agent::config_builder()
            .timeout_global(Some(settings.patience))
            .max_response_header_size(MOST_HEADERS)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false);
        if endpoint.scheme_str() == Some("https") {
            agent = agent.tls_config(tls()?);
        }
        let login = STANDARD.encode(format!("{}:{}", settings.account, settings.token));
        let field = if settings.from.starts_with("MG") { "MessagingServiceSid" } else { "From" };
        Ok(Arc::new(Self {
            agent: agent.build().new_agent(),
            endpoint,
            authorization: format!("Basic {login}"),
            from: (field, settings.from.clone()),
        }))
    }
}

/// Trusts whom the machine trusts.
fn tls() -> Result<TlsConfig, SettingsProblem> {
    let known = rustls_native_certs::load_native_certs().certs;
    if known.is_empty() {
        return Err(SettingsProblem::Authorities);
    }
    let trusted: Vec<_> = known.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::from(trusted))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build())
}

/// Posts one message. It blocks the thread, for as long as the agent's patience lasts.
fn post(agent: &Agent, endpoint: &Uri, authorization: &str, form: &str) -> Result<(), DeliveryFailure> {
    let answer = agent
        .post(endpoint)
        .header("authorization", authorization)
        .header("content-type", "application/x-www-form-urlencoded")
        .send(form)
        .map_err(|_| DeliveryFailure::Later("no answer from the service for text messages"))?;
    match answer.status().as_u16() {
        200..=299 => Ok(()),
        // Whatever is wrong with our account or with the service is no reason to give this message up.
        401 | 403 | 404 => Err(DeliveryFailure::Later("the service for text messages wants another login")),
        408 | 429 => Err(DeliveryFailure::Later("put off by the service for text messages")),
        400..=499 => Err(DeliveryFailure::Never("refused by the service for text messages")),
        _ => Err(DeliveryFailure::Later("the service for text messages is in trouble")),
    }
}

impl Deliver for Texts {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Text
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let text = OutgoingText::read(&item.payload)?;
            let (field, from) = &self.from;
            let form = Serializer::new(String::new())
                .append_pair("To", text.to.as_str())
                .append_pair(field, from)
                .append_pair("Body", &text.text)
                .finish();
            let (agent, endpoint, authorization) =
                (self.agent.clone(), self.endpoint.clone(), self.authorization.clone());
            let posted = tokio::task::spawn_blocking(move || post(&agent, &endpoint, &authorization, &form)).await;
            posted.unwrap_or(Err(DeliveryFailure::Later("the sender was interrupted")))
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.endpoint.host().unwrap_or_default())
    }
}
