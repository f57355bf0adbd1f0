use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::composed;

/// An e-mail address as the person typed it: it signs them in and gets every message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// Why a text is not an e-mail address that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EmailProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There is no `@`, more than one, or nothing on one side of it.
    #[error("not one name, one @ and one domain")]
    Shape,
    /// What follows the `@` cannot be a domain: `example`, `example..org`, `-a.org`.
    #[error("not a domain after the @")]
    Domain,
    /// There is a space or another character that no address has.
    #[error("a character that addresses do not have")]
    Character,
    /// Longer than mail servers accept (RFC 5321 §4.5.3.1: 64 octets before the `@`, 254 in all).
    #[error("too long")]
    TooLong,
    /// It is the mailbox of an office, not of a person: `info@…`. An account is one person's.
    #[error("read by several people")]
    Shared,
}

/// Names of mailboxes that several people read: those of RFC 2142, and what offices call theirs.
const SHARED: [&str; 52] = [
    "abuse",
    "admin",
    "administracion",
    "administration",
    "administrator",
    "asistencia",
    "atencion",
    "ayuda",
    "billing",
    "citas",
    "consultas",
    "contact",
    "contacto",
    "correo",
    "customerservice",
    "despacho",
    "enquiries",
    "facturacion",
    "help",
    "helpdesk",
    "hostmaster",
    "hr",
    "info",
    "informacion",
    "information",
    "inquiries",
    "intake",
    "legal",
    "mail",
    "marketing",
    "no-reply",
    "noc",
    "noreply",
    "office",
    "oficina",
    "postmaster",
    "reception",
    "recepcion",
    "root",
    "rrhh",
    "sales",
    "secretaria",
    "security",
    "service",
    "servicio",
    "soporte",
    "staff",
    "support",
    "team",
    "ventas",
    "webmaster",
    "www",
];

impl EmailAddress {
    /// The address in `typed`, without the spaces around it.
    ///
    /// # Errors
    /// The first [`EmailProblem`] it has. An accepted address holds no space and no control character,
    /// so it can stand in a mail's header.
    pub fn parse(typed: &str) -> Result<Self, EmailProblem> {
        let address = composed(typed.trim());
        if address.is_empty() {
            return Err(EmailProblem::Empty);
        }
        if address.chars().any(is_never_in_an_address) {
            return Err(EmailProblem::Character);
        }
        let (name, domain) = address.split_once('@').ok_or(EmailProblem::Shape)?;
        if name.is_empty() || domain.is_empty() || domain.contains('@') {
            return Err(EmailProblem::Shape);
        }
        if name.len() > 64 || address.len() > 254 {
            return Err(EmailProblem::TooLong);
        }
        if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
            return Err(EmailProblem::Shape);
        }
        let labels: Vec<&str> = domain.split('.').collect();
        if labels.len() < 2 || !labels.into_iter().all(is_label) {
            return Err(EmailProblem::Domain);
        }
        Ok(Self(address))
    }

    /// The address in `typed`, for an account: one that only its person reads, as far as its name tells.
    ///
    /// # Errors
    /// Those of [`parse`](Self::parse), and [`EmailProblem::Shared`].
    pub fn parse_own(typed: &str) -> Result<Self, EmailProblem> {
        let address = Self::parse(typed)?;
        let whole = address.lookup_form();
        let name = whole.split(['@', '+']).next().unwrap_or_default();
        if SHARED.contains(&name) { Err(EmailProblem::Shared) } else { Ok(address) }
    }

    /// The address, to send to and to show to its owner.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form by which accounts are told apart: capitals make no second account.
    #[must_use]
    pub fn lookup_form(&self) -> String {
        self.0.to_lowercase()
    }

    /// Enough for its owner to know it, not enough for a stranger: `a••••@example.org`.
    #[must_use]
    pub fn masked(&self) -> String {
        let (name, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        let first: String = name.chars().take(1).collect();
        format!("{first}••••@{domain}")
    }

    /// The words in it that a password must not be made of, lower case, four characters or longer.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        self.lookup_form()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| part.chars().count() >= 4)
            .map(str::to_owned)
            .collect()
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = EmailProblem;

    fn try_from(text: String) -> Result<Self, EmailProblem> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

fn is_never_in_an_address(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"\u{200b}\u{200e}\u{200f}\u{feff}".contains(c)
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

impl fmt::Debug for EmailAddress {
    /// Never the address: a log line must not hold it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_taken_as_typed() {
        for typed in [
            "ana@example.org",
            "  Ana.Lopez+forms@Mail.Example.ORG ",
            "o'neil@example.com",
            "josé@correo.example",
            "用户@例子.广告",
        ] {
            assert_eq!(
                EmailAddress::parse(typed).map(|address| address.as_str().to_owned()),
                Ok(typed.trim().to_owned())
            );
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_told_why() {
        let long_name = format!("{}@example.org", "a".repeat(65));
        let long_domain = format!("a@{}.org", "a".repeat(64));
        for (typed, problem) in [
            ("", EmailProblem::Empty),
            ("   ", EmailProblem::Empty),
            ("ana", EmailProblem::Shape),
            ("ana@", EmailProblem::Shape),
            ("@example.org", EmailProblem::Shape),
            ("ana@home@example.org", EmailProblem::Shape),
            ("ana.@example.org", EmailProblem::Shape),
            ("a..b@example.org", EmailProblem::Shape),
            ("ana@example", EmailProblem::Domain),
            ("ana@example..org", EmailProblem::Domain),
            ("ana@-example.org", EmailProblem::Domain),
            ("ana lopez@example.org", EmailProblem::Character),
            ("ana@example.org\r\nBcc: x@example.org", EmailProblem::Character),
            ("<ana@example.org>", EmailProblem::Character),
            (&long_name, EmailProblem::TooLong),
            (&long_domain, EmailProblem::Domain),
        ] {
            assert_eq!(EmailAddress::parse(typed), Err(problem), "{typed:?}");
        }
    }

    #[test]
    fn an_account_takes_no_mailbox_of_an_office() {
        for typed in ["info@example.org", "Oficina@example.org", "no-reply@example.org", "office+ana@example.org"] {
            assert_eq!(EmailAddress::parse_own(typed), Err(EmailProblem::Shared), "{typed}");
            assert!(EmailAddress::parse(typed).is_ok(), "it can be written to: {typed}");
        }
        for typed in ["ana@info.example.org", "infante@example.org", "ana+info@example.org", "ana.admin@example.org"] {
            assert!(EmailAddress::parse_own(typed).is_ok(), "{typed}");
        }
        assert!(SHARED.iter().all(|name| *name == name.to_lowercase()));
    }

    #[test]
    fn capitals_make_no_second_account() {
        let one = EmailAddress::parse("Ana@Example.org").unwrap();
        let other = EmailAddress::parse("ana@example.ORG").unwrap();
        assert_eq!(one.lookup_form(), other.lookup_form());
    }

    #[test]
    fn an_address_is_masked_and_never_printed() {
        let address = EmailAddress::parse("ana@example.org").unwrap();
        assert_eq!(address.masked(), "a••••@example.org");
        assert!(!format!("{address:?}").contains("ana"));
    }
}
