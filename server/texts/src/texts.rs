use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use form_urlencoded::Serializer;
use remote::Remote;
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem, OutboxKind, OutgoingText};

use crate::settings::{SettingsProblem, TextsSettings};

/// Delivers text messages to a service that sends them.
pub struct Texts {
    service: Arc<Service>,
    /// The field that says from where, and its value.
    from: (&'static str, String),
}

/// Whom to ask, where, and as whom.
struct Service {
    remote: Remote,
    path: String,
    authorization: String,
}

impl Texts {
    /// A deliverer for these settings. It asks nobody yet.
    ///
    /// # Errors
    /// Why they cannot be used.
    pub fn new(settings: &TextsSettings) -> Result<Arc<Self>, SettingsProblem> {
        let login = STANDARD.encode(format!("{}:{}", settings.account, settings.token));
        let field = if settings.from.starts_with("MG") { "MessagingServiceSid" } else { "From" };
        let service = Service {
            path: settings.path()?,
            remote: Remote::at(&settings.url, settings.patience)?,
            authorization: format!("Basic {login}"),
        };
        Ok(Arc::new(Self { service: Arc::new(service), from: (field, settings.from.clone()) }))
    }
}

/// Posts one message. It blocks the thread, for as long as its patience lasts.
fn post(service: &Service, form: &str) -> Result<(), DeliveryFailure> {
    let answer = service
        .remote
        .post(&service.path)
        .header("authorization", &service.authorization)
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
            let service = Arc::clone(&self.service);
            let posted = tokio::task::spawn_blocking(move || post(&service, &form)).await;
            posted.unwrap_or(Err(DeliveryFailure::Later("the sender was interrupted")))
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({:?})", self.service.remote)
    }
}
