use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem, OutboxKind, OutgoingMail};

use crate::compose::Letterhead;
use crate::settings::{Security, SettingsProblem, SmtpSettings};

/// How long to wait for the server's farewell. The mail is delivered by then.
const FAREWELL: Duration = Duration::from_secs(2);

/// Answers that speak of our signing in, not of the mail (RFC 4954 §6, RFC 3207 §4).
const ABOUT_US: [u16; 4] = [530, 534, 535, 538];

/// Delivers mails to a mail server, over a connection of its own for each.
pub struct Smtp {
    settings: SmtpSettings,
    letterhead: Letterhead,
    name: ClientId,
    tls: Option<TlsParameters>,
}

impl Smtp {
    /// A deliverer for these settings. It asks nobody yet.
    ///
    /// # Errors
    /// Why they cannot be used.
    pub fn new(settings: SmtpSettings) -> Result<Arc<Self>, SettingsProblem> {
        let letterhead = Letterhead::new(&settings)?;
        let tls = match settings.security {
            Security::None if settings.is_local() => None,
            Security::None => return Err(SettingsProblem::InTheClear),
            Security::StartTls | Security::Tls => Some(tls(&settings).map_err(SettingsProblem::Authorities)?),
        };
        let name = ClientId::Domain(letterhead.domain().to_owned());
        Ok(Arc::new(Self { settings, letterhead, name, tls }))
    }

    async fn send(&self, message: &Message) -> Result<(), DeliveryFailure> {
        let sending = async {
            // Whatever is wrong up to here is wrong with every mail, so it is no reason to give this one up.
            let mut connection =
                self.connect().await.map_err(|_| DeliveryFailure::Later("no mail server to send by"))?;
            let sent = connection.send(message.envelope(), &message.formatted()).await;
            sent.map(|_| connection).map_err(|error| failure(&error))
        };
        // Without this limit a server that falls silent is waited for without an end: lettre's own ends with the
        // connecting.
        let mut connection = tokio::time::timeout(self.settings.patience, sending)
            .await
            .map_err(|_| DeliveryFailure::Later("the mail server took too long"))??;
        let _left = tokio::time::timeout(FAREWELL, connection.quit()).await;
        Ok(())
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let at_once = self.tls.clone().filter(|_| self.settings.security == Security::Tls);
        let server = (self.settings.host.as_str(), self.settings.port());
        let mut connection = AsyncSmtpConnection::connect_tokio1(server, None, &self.name, at_once, None).await?;
        if self.settings.security == Security::StartTls
            && let Some(tls) = self.tls.clone()
        {
            connection.starttls(tls, &self.name).await?;
        }
        if let Some(login) = &self.settings.login {
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials).await?;
        }
        Ok(connection)
    }
}

fn tls(settings: &SmtpSettings) -> Result<TlsParameters, Error> {
    let mut parameters = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.authorities {
        parameters = parameters.add_root_certificate(Certificate::from_pem(pem)?);
    }
    parameters.build()
}

/// What a refusal means for the mail. The server's own words may name a person, so they end here.
fn failure(error: &Error) -> DeliveryFailure {
    if error.status().is_some_and(|code| ABOUT_US.contains(&code.into())) {
        DeliveryFailure::Later("the mail server wants another login")
    } else if error.is_permanent() {
        DeliveryFailure::Refused("refused by the mail server")
    } else if error.is_client() {
        DeliveryFailure::Refused("an address this mail server does not know how to write")
    } else if error.is_transient() {
        DeliveryFailure::Later("put off by the mail server")
    } else {
        DeliveryFailure::Later("the connection to the mail server broke")
    }
}

impl Deliver for Smtp {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let message = self.letterhead.write(item.id, &OutgoingMail::read(&item.payload)?)?;
            self.send(&message).await
        })
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}:{})", self.settings.host, self.settings.port())
    }
}
