use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use domain::EmailAddress;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// How long one delivery may take: shorter than the outbox waits, so that the reason is known.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Which server takes the mails, and who writes them.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// Its name, which its certificate must bear.
    pub host: String,
    /// Its port; the usual one of `security` when there is none.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub security: Security,
    /// As whom to sign in, if the server asks for it.
    pub login: Option<Login>,
    /// Certificates of authorities to trust beside those of the machine, in PEM.
    pub authorities: Option<Vec<u8>>,
    /// Who writes.
    pub from: EmailAddress,
    /// What the writer is called.
    pub from_name: String,
    /// Who gets the answers, if it is not who writes.
    pub reply_to: Option<EmailAddress>,
    /// How long one delivery may take.
    pub patience: Duration,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// It begins in the clear and goes on in TLS, or not at all.
    #[default]
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// Not at all: for a mail server on this machine.
    None,
}

/// A name and a password for the mail server.
#[derive(Clone)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password, which is never shown.
    pub password: String,
}

/// Why mails cannot be sent with these settings.
#[derive(Debug, Error)]
pub enum SettingsProblem {
    /// Mails would cross a network for all to read.
    #[error("without TLS mails may go only to a mail server on this machine: localhost, 127.0.0.1 or ::1")]
    InTheClear,
    /// The sender's name would end its header.
    #[error("the sender's name has a line break or another control character")]
    Name,
    /// The sender's address, or the one for answers, is none that a mail can bear.
    #[error("the sender's address or the address for answers cannot stand in a mail")]
    Address,
    /// The certificates to trust are none, or those of the machine cannot be read.
    #[error("the certificates of the authorities to trust cannot be used")]
    Authorities(#[source] lettre::transport::smtp::Error),
}

impl SmtpSettings {
    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::StartTls => 587,
            Security::Tls => 465,
            Security::None => 25,
        })
    }

    /// Whether the server is this machine, by its name alone: nobody is asked, so nobody can answer falsely.
    pub(crate) fn is_local(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(…)")
    }
}
