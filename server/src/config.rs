//! Settings: built-in defaults, then the configuration file, then the environment.
//!
//! `docs/configuration.md` describes every key. A key nobody knows is an error, so a typing
//! mistake never turns into a default. Secrets are files; their contents are never printed.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use domain::TimeZone;
use domain::case::Kind;
use serde::{Deserialize, Serialize};
use services::Operator;
use thiserror::Error;
use toml::{Table, Value};

use crate::network;

/// Everything an installation can decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    /// The address and port to listen on.
    pub(crate) listen: SocketAddr,
    /// The folder with the embedded database and the master key.
    pub(crate) data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; an SQLite file in the data folder when empty.
    pub(crate) database_url: Secret,
    /// The address people type, without a slash at the end; from `listen` when empty, by name on this machine and by its
    /// number in the network for a demonstration on every address.
    pub(crate) public_url: String,
    /// What the installation calls itself.
    pub(crate) site_name: String,
    /// Shows the demonstration banner, the local mailbox and the sandbox checkout.
    pub(crate) demonstration: bool,
    /// By which clocks it says which day it is.
    pub(crate) time_zone: TimeZone,
    /// Three letters that this installation's receipt numbers begin with.
    pub(crate) receipt_prefix: String,
    /// Who runs it: `agency` or `organisation`.
    pub(crate) operator: Operator,
    /// The agency that writes letters; the site's name when empty.
    pub(crate) agency_name: String,
    /// Where it is, line by line.
    pub(crate) agency_address: String,
    /// Its telephone.
    pub(crate) agency_phone: String,
    /// The address of its site; `public_url` when empty.
    pub(crate) agency_website: String,
    /// Within how many days the agency answers messages, as long as too few answers tell how long one takes.
    pub(crate) answer_within_days: u32,
    /// What is done only when a second person confirms it, by its name, with blanks between.
    pub(crate) second_person: String,
    /// How many reverse proxies in front of the server may be believed about a visitor's address.
    pub(crate) trusted_proxies: u8,
    /// How many confirmation links one address on the network may ask for in an hour.
    pub(crate) sign_ups_per_client: u32,
    /// How many passwords one address on the network may try in a minute.
    pub(crate) sign_ins_per_client: u32,
    /// How long a stop takes at most, in seconds.
    pub(crate) stop_within_seconds: u16,
    /// The server that takes the mails.
    pub(crate) smtp_host: String,
    /// Its port; 0 is the usual one of `smtp_security`.
    pub(crate) smtp_port: u16,
    /// How the connection to it is protected: `starttls`, `tls`, or `none` on this machine.
    pub(crate) smtp_security: mail::Security,
    /// As whom to sign in there, if it asks for it.
    pub(crate) smtp_user: String,
    /// The password for it, here or in a file.
    pub(crate) smtp_password: Secret,
    pub(crate) smtp_password_file: PathBuf,
    /// A file with certificates of authorities to trust for it, beside those of the machine.
    pub(crate) smtp_ca_file: PathBuf,
    /// The address that mails come from.
    pub(crate) mail_from: String,
    /// The name beside it; the site's name when empty.
    pub(crate) mail_from_name: String,
    /// The address that answers go to, if it is another.
    pub(crate) mail_reply_to: String,
    /// The service that takes the text messages.
    pub(crate) texts_url: String,
    /// The account there.
    pub(crate) texts_account: String,
    /// The token for it, here or in a file.
    pub(crate) texts_token: Secret,
    pub(crate) texts_token_file: PathBuf,
    /// The number they come from, or the messaging service that chooses it.
    pub(crate) texts_from: String,
    /// The bucket that documents are kept in; a folder in the data folder when empty.
    pub(crate) documents_bucket: String,
    /// Where its API is; Amazon's when empty.
    pub(crate) documents_endpoint: String,
    /// Its region.
    pub(crate) documents_region: String,
    /// The name of the key that opens it.
    pub(crate) documents_access_key: String,
    /// The key, here or in a file.
    pub(crate) documents_secret_key: Secret,
    pub(crate) documents_secret_key_file: PathBuf,
    /// The virus scanner: `HOST:PORT`, or the path of its socket; none when empty.
    pub(crate) clamd: String,
    /// The secret key of the Stripe account that takes the fees, here or in a file; without one the sandbox takes none.
    pub(crate) stripe_secret_key: Secret,
    pub(crate) stripe_secret_key_file: PathBuf,
    /// What Stripe signs its events with, here or in a file.
    pub(crate) stripe_webhook_secret: Secret,
    pub(crate) stripe_webhook_secret_file: PathBuf,
    /// Where Stripe's API is.
    pub(crate) stripe_url: String,
    /// Whether other systems may be told of cases at addresses in private networks.
    pub(crate) webhooks_to_private_addresses: bool,
    /// What is logged: `error`, `warn`, `info`, `debug`, or a filter such as `info,sqlx=warn`.
    pub(crate) log: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            data: PathBuf::from("data"),
            database_url: Secret::default(),
            public_url: String::new(),
            site_name: "Landfall".to_owned(),
            demonstration: false,
            time_zone: TimeZone::default(),
            receipt_prefix: "LFD".to_owned(),
            operator: Operator::default(),
            agency_name: String::new(),
            agency_address: String::new(),
            agency_phone: String::new(),
            agency_website: String::new(),
            answer_within_days: 10,
            second_person: String::new(),
            trusted_proxies: 0,
            sign_ups_per_client: 10,
            sign_ins_per_client: 20,
            stop_within_seconds: 10,
            smtp_host: String::new(),
            smtp_port: 0,
            smtp_security: mail::Security::default(),
            smtp_user: String::new(),
            smtp_password: Secret::default(),
            smtp_password_file: PathBuf::new(),
            smtp_ca_file: PathBuf::new(),
            mail_from: String::new(),
            mail_from_name: String::new(),
            mail_reply_to: String::new(),
            texts_url: "https://api.twilio.com".to_owned(),
            texts_account: String::new(),
            texts_token: Secret::default(),
            texts_token_file: PathBuf::new(),
            texts_from: String::new(),
            documents_bucket: String::new(),
            documents_endpoint: String::new(),
            documents_region: "us-east-1".to_owned(),
            documents_access_key: String::new(),
            documents_secret_key: Secret::default(),
            documents_secret_key_file: PathBuf::new(),
            clamd: String::new(),
            stripe_secret_key: Secret::default(),
            stripe_secret_key_file: PathBuf::new(),
            stripe_webhook_secret: Secret::default(),
            stripe_webhook_secret_file: PathBuf::new(),
            stripe_url: "https://api.stripe.com".to_owned(),
            webhooks_to_private_addresses: false,
            log: "info".to_owned(),
        }
    }
}

/// A setting that may hold a password: it is used, never shown.
#[derive(Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }

    fn shown(&self) -> &'static str {
        if self.0.is_empty() { "" } else { "(set, not shown)" }
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.shown())
    }
}

impl Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.shown())
    }
}

/// Why the settings cannot be used.
#[derive(Debug, Error)]
pub(crate) enum ConfigError {
    #[error("{path} cannot be read: {source}")]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{path}: {source}")]
    NotToml { path: PathBuf, source: Box<toml::de::Error> },
    #[error("the settings cannot be used: {0}")]
    Unusable(Box<toml::de::Error>),
    #[error("{0} is not a setting; docs/configuration.md lists them all")]
    UnknownVariable(String),
    #[error("{0}")]
    Wrong(&'static str),
}

const PREFIX: &str = "LANDFALL_";

/// Variables of the commands around the program, which are no settings of its own.
const NOT_SETTINGS: [&str; 4] = ["LANDFALL_CONFIG", "LANDFALL_CACHE", "LANDFALL_ASSETS", "LANDFALL_TEST_POSTGRES_URL"];

impl Config {
    /// The settings from this file (if any) and these environment variables.
    pub(crate) fn load(
        file: Option<PathBuf>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut table = match file {
            Some(path) => {
                let text = std::fs::read_to_string(&path)
                    .map_err(|source| ConfigError::Unreadable { path: path.clone(), source })?;
                text.parse::<Table>().map_err(|source| ConfigError::NotToml { path, source: Box::new(source) })?
            }
            None => Table::new(),
        };
        overlay(&mut table, environment)?;
        let config: Self = Value::Table(table).try_into().map_err(|source| ConfigError::Unusable(Box::new(source)))?;
        config.checked()
    }

    /// What a second person has to confirm of what happens to a case; nothing when a name is of nothing that officers do.
    pub(crate) fn second_person(&self) -> Option<Vec<Kind>> {
        let kind = |name: &str| name.parse::<Kind>().ok().filter(|kind| kind.asks().is_some());
        self.second_person.split_whitespace().filter(|name| *name != "access-code").map(kind).collect()
    }

    /// Whether a second person has to confirm that an access code is issued.
    pub(crate) fn codes_need_second(&self) -> bool {
        self.second_person.split_whitespace().any(|name| name == "access-code")
    }

    fn checked(self) -> Result<Self, ConfigError> {
        if self.second_person().is_none() {
            return Err(ConfigError::Wrong("second_person must name what officers do, such as denied access-code"));
        }
        if domain::ReceiptPrefix::parse(&self.receipt_prefix).is_err() {
            return Err(ConfigError::Wrong("receipt_prefix must be three capital letters of your own, such as LFD"));
        }
        if !(self.public_url.is_empty()
            || self.public_url.starts_with("https://")
            || self.public_url.starts_with("http://"))
            || self.public_url.ends_with('/')
        {
            return Err(ConfigError::Wrong(
                "public_url must begin with https:// or http:// and have no slash at its end",
            ));
        }
        if self.site_name.trim().is_empty() {
            return Err(ConfigError::Wrong("site_name must not be empty"));
        }
        if self.operator == Operator::Agency && self.agency_name.trim().is_empty() {
            return Err(ConfigError::Wrong("operator = \"agency\" needs agency_name: pages say who runs it"));
        }
        Ok(self)
    }

    /// The address people type.
    ///
    /// # Errors
    /// When every address of this machine is listened on, which nobody can type, and this is no demonstration.
    pub(crate) fn public_url(&self) -> Result<String, ConfigError> {
        self.public_url_in(network::address)
    }

    fn public_url_in(&self, network: impl FnOnce(IpAddr) -> Option<IpAddr>) -> Result<String, ConfigError> {
        let ip = self.listen.ip();
        if !self.public_url.is_empty() {
            Ok(self.public_url.clone())
        } else if ip.is_loopback() {
            Ok(self.here())
        } else if !ip.is_unspecified() {
            Ok(self.at(ip))
        } else if self.demonstration {
            Ok(network(ip).map_or_else(|| self.here(), |ip| self.at(ip)))
        } else {
            Err(ConfigError::Wrong(
                "listen is every address of this machine, and nobody can type that: set public_url to the address that \
                 people type, such as https://landfall.example",
            ))
        }
    }

    /// What whoever sits at this machine can type as well, if a demonstration is found at its address in the network.
    pub(crate) fn also_at(&self) -> Option<String> {
        (self.demonstration && self.public_url.is_empty() && self.listen.ip().is_unspecified()).then(|| self.here())
    }

    fn here(&self) -> String {
        http("localhost", self.listen.port())
    }

    fn at(&self, ip: IpAddr) -> String {
        match ip {
            IpAddr::V4(ip) => http(&ip.to_string(), self.listen.port()),
            IpAddr::V6(ip) => http(&format!("[{ip}]"), self.listen.port()),
        }
    }

    /// Where the data is.
    pub(crate) fn database_url(&self) -> String {
        match self.database_url.reveal() {
            "" => format!("sqlite:{}", self.data.join("landfall.db").display()),
            url => url.to_owned(),
        }
    }

    /// The settings in effect, in the form of a configuration file, without secrets.
    pub(crate) fn shown(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }
}

/// An address as browsers write it: without the usual port.
fn http(host: &str, port: u16) -> String {
    if port == 80 { format!("http://{host}") } else { format!("http://{host}:{port}") }
}

/// Lays the environment over the file. Numbers and yes/no are recognised by what the default holds.
fn overlay(table: &mut Table, environment: impl IntoIterator<Item = (String, String)>) -> Result<(), ConfigError> {
    let defaults = Table::try_from(Config::default()).unwrap_or_default();
    let ours: BTreeMap<_, _> = environment
        .into_iter()
        .filter(|(name, _)| name.starts_with(PREFIX) && !NOT_SETTINGS.contains(&name.as_str()))
        .collect();
    for (name, text) in ours {
        let key = name[PREFIX.len()..].to_ascii_lowercase();
        let value = match defaults.get(&key) {
            Some(Value::Boolean(_)) => text.parse().map_or(Value::String(text), Value::Boolean),
            Some(Value::Integer(_)) => text.parse().map_or(Value::String(text), Value::Integer),
            Some(_) => Value::String(text),
            None => return Err(ConfigError::UnknownVariable(name)),
        };
        table.insert(key, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::load(None, pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn people_on_this_machine_type_its_name() {
        for (listen, address) in [
            ("127.0.0.1:3000", "http://localhost:3000"),
            ("[::1]:80", "http://localhost"),
            ("192.0.2.7:8080", "http://192.0.2.7:8080"),
            ("192.0.2.7:80", "http://192.0.2.7"),
            ("[2001:db8::7]:3000", "http://[2001:db8::7]:3000"),
        ] {
            let config = load(&[("LANDFALL_LISTEN", listen)]).unwrap();
            assert_eq!(config.public_url().unwrap(), address);
            assert_eq!(config.also_at(), None);
        }
    }

    const EVERY: [&str; 2] = ["0.0.0.0:3000", "[::]:3000"];

    #[test]
    fn what_is_found_at_every_address_needs_one_that_people_can_type() {
        for listen in EVERY {
            let error = load(&[("LANDFALL_LISTEN", listen)]).unwrap().public_url().unwrap_err().to_string();
            assert!(error.contains("set public_url") && error.contains("https://"), "{error}");
            for is_demonstration in ["true", "false"] {
                let config = load(&[
                    ("LANDFALL_LISTEN", listen),
                    ("LANDFALL_PUBLIC_URL", "https://landfall.example"),
                    ("LANDFALL_DEMONSTRATION", is_demonstration),
                ]);
                let config = config.unwrap();
                assert_eq!(config.public_url().unwrap(), "https://landfall.example");
                assert_eq!(config.also_at(), None, "it is found at no other");
            }
        }
    }

    #[test]
    fn a_demonstration_at_every_address_is_found_by_its_number_in_the_network() {
        for listen in EVERY {
            let config = load(&[("LANDFALL_LISTEN", listen), ("LANDFALL_DEMONSTRATION", "true")]).unwrap();
            for (number, address) in [
                (Some("192.168.1.5"), "http://192.168.1.5:3000"),
                (Some("fd12::5"), "http://[fd12::5]:3000"),
                (None, "http://localhost:3000"),
            ] {
                let number = number.map(|number| number.parse().unwrap());
                assert_eq!(config.public_url_in(|_| number).unwrap(), address);
            }
            assert_eq!(config.also_at().as_deref(), Some("http://localhost:3000"));
        }
    }

    #[test]
    fn without_a_file_the_defaults_hold() {
        assert_eq!(load(&[]).unwrap(), Config::default());
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("landfall.toml");
        std::fs::write(&path, "site_name = \"Harbour\"\nlisten = \"127.0.0.1:4000\"").unwrap();
        let config = Config::load(Some(path), [("LANDFALL_LISTEN".to_owned(), "127.0.0.1:5000".to_owned())]).unwrap();
        assert_eq!((config.site_name.as_str(), config.listen.port()), ("Harbour", 5000));
    }

    #[test]
    fn a_key_nobody_knows_is_an_error_in_the_file_and_in_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("landfall.toml");
        std::fs::write(&path, "site_nam = \"Harbour\"").unwrap();
        let error = Config::load(Some(path), []).unwrap_err().to_string();
        assert!(error.contains("site_nam"), "{error}");
        let error = load(&[("LANDFALL_SITE_NAM", "Harbour")]).unwrap_err().to_string();
        assert!(error.contains("LANDFALL_SITE_NAM"), "{error}");
    }

    #[test]
    fn a_database_password_is_never_printed() {
        let config = load(&[("LANDFALL_DATABASE_URL", "postgres://landfall:s3cret@db/landfall")]).unwrap();
        assert_eq!(config.database_url(), "postgres://landfall:s3cret@db/landfall");
        assert!(!config.shown().unwrap().contains("s3cret"));
        assert!(!format!("{config:?}").contains("s3cret"));
    }

    #[test]
    fn what_opens_the_services_of_others_is_never_printed() {
        let secrets = ["SMTP_PASSWORD", "TEXTS_TOKEN", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"]
            .map(|key| format!("LANDFALL_{key}"));
        let config = load(&secrets.each_ref().map(|key| (key.as_str(), "s3cret"))).unwrap();
        let shown = format!("{config:?} {}", config.shown().unwrap());
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(shown.contains("smtp_password = \"(set, not shown)\""), "{shown}");
    }

    #[test]
    fn a_zone_that_is_not_known_is_refused_with_those_that_are() {
        assert_eq!(load(&[]).unwrap().time_zone.name(), "America/New_York");
        assert_eq!(load(&[("LANDFALL_TIME_ZONE", "Pacific/Guam")]).unwrap().time_zone.name(), "Pacific/Guam");
        for unknown in ["Europe/Madrid", "EST", "eastern", ""] {
            let error = load(&[("LANDFALL_TIME_ZONE", unknown)]).unwrap_err().to_string();
            assert!(error.contains(&format!("{unknown:?}")) && error.contains("America/Los_Angeles"), "{error}");
        }
    }

    #[test]
    fn an_agency_that_runs_it_says_its_name() {
        let config = load(&[("LANDFALL_OPERATOR", "agency"), ("LANDFALL_AGENCY_NAME", "Harbour Agency")]).unwrap();
        assert_eq!(config.operator, Operator::Agency);
        assert!(config.shown().unwrap().contains("operator = \"agency\""));
        assert_eq!(load(&[]).unwrap().operator, Operator::Organisation);
    }

    #[test]
    fn two_can_be_needed_for_acts_and_for_access_codes() {
        let config = load(&[("LANDFALL_SECOND_PERSON", "denied access-code")]).unwrap();
        assert!(config.codes_need_second() && config.second_person() == Some(vec![Kind::Denied]));
        assert!(!load(&[]).unwrap().codes_need_second() && load(&[("LANDFALL_SECOND_PERSON", "access")]).is_err());
    }

    #[test]
    fn settings_that_cannot_work_are_refused() {
        for (name, value) in [
            ("LANDFALL_RECEIPT_PREFIX", "lf"),
            ("LANDFALL_PUBLIC_URL", "https://example.org/"),
            ("LANDFALL_PUBLIC_URL", "example.org"),
            ("LANDFALL_SITE_NAME", " "),
            ("LANDFALL_DEMONSTRATION", "perhaps"),
            ("LANDFALL_LISTEN", "3000"),
            ("LANDFALL_OPERATOR", "government"),
            ("LANDFALL_OPERATOR", "agency"),
            ("LANDFALL_SMTP_SECURITY", "ssl"),
            ("LANDFALL_SMTP_PORT", "smtp"),
        ] {
            assert!(load(&[(name, value)]).is_err(), "{name}={value}");
        }
    }
}
