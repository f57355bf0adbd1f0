use domain::{EmailAddress, OutboxId};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use services::{DeliveryFailure, OutgoingMail};

use crate::settings::{SettingsProblem, SmtpSettings};

/// So that no absence note answers (RFC 3834 §5).
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");

/// What is the same in all mails.
pub(crate) struct Letterhead {
    from: Mailbox,
    reply_to: Option<Mailbox>,
    domain: String,
}

impl Letterhead {
    pub(crate) fn new(settings: &SmtpSettings) -> Result<Self, SettingsProblem> {
        if settings.from_name.chars().any(char::is_control) {
            return Err(SettingsProblem::Name);
        }
        let name = Some(settings.from_name.clone()).filter(|name| !name.is_empty());
        let bare = |address: &EmailAddress| mailbox(None, address).ok_or(SettingsProblem::Address);
        let from = mailbox(name, &settings.from).ok_or(SettingsProblem::Address)?;
        Ok(Self {
            domain: from.email.domain().to_owned(),
            from,
            reply_to: settings.reply_to.as_ref().map(bare).transpose()?,
        })
    }

    /// The domain of whoever writes.
    pub(crate) fn domain(&self) -> &str {
        &self.domain
    }

    /// The mail as it goes over the wire. Written again for another try it bears the same `Message-ID`, by which
    /// whoever gets it twice can tell.
    pub(crate) fn write(&self, id: OutboxId, mail: &OutgoingMail) -> Result<Message, DeliveryFailure> {
        if mail.subject.chars().any(char::is_control) {
            return Err(DeliveryFailure::Never("a subject of more than one line"));
        }
        let to = mailbox(None, &mail.to).ok_or(DeliveryFailure::Refused("an address that no mail can bear"))?;
        let mut message = Message::builder()
            .message_id(Some(format!("<{id}@{}>", self.domain)))
            .from(self.writer_of(mail))
            .to(to)
            .subject(mail.subject.as_str())
            .header(ContentType::TEXT_PLAIN)
            .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()));
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(reply_to.clone());
        }
        message.body(mail.text.clone()).map_err(|_| DeliveryFailure::Never("a mail that cannot be written"))
    }

    /// Who writes: the address alone where a name could tell too much.
    fn writer_of(&self, mail: &OutgoingMail) -> Mailbox {
        let name = self.from.name.clone().filter(|_| !mail.is_quiet);
        Mailbox::new(name, self.from.email.clone())
    }
}

fn mailbox(name: Option<String>, address: &EmailAddress) -> Option<Mailbox> {
    Some(Mailbox::new(name, address.as_str().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use domain::{Language, Timestamp};

    use super::*;
    use crate::{PATIENCE, Security};

    fn email(address: &str) -> EmailAddress {
        EmailAddress::parse(address).unwrap()
    }

    fn settings(from_name: &str) -> SmtpSettings {
        SmtpSettings {
            host: "localhost".to_owned(),
            port: None,
            security: Security::None,
            login: None,
            authorities: None,
            from: email("cases@landfall.example"),
            from_name: from_name.to_owned(),
            reply_to: None,
            patience: PATIENCE,
        }
    }

    fn mail(subject: &str, text: &str) -> OutgoingMail {
        OutgoingMail {
            to: email("ana@example.org"),
            language: Language::English,
            is_quiet: false,
            subject: subject.to_owned(),
            text: text.to_owned(),
            instead: None,
        }
    }

    fn written(subject: &str, text: &str) -> Result<String, DeliveryFailure> {
        sent(&mail(subject, text))
    }

    fn sent(mail: &OutgoingMail) -> Result<String, DeliveryFailure> {
        let id = OutboxId::v7(Timestamp::from_seconds(1_700_000_000), [7; 10]);
        let message = Letterhead::new(&settings("Landfall")).unwrap().write(id, mail)?;
        Ok(String::from_utf8(message.formatted()).unwrap())
    }

    fn headers(mail: &str) -> Vec<&str> {
        let (head, _) = mail.split_once("\r\n\r\n").unwrap();
        head.lines().filter_map(|line| Some(line.split_once(": ")?.0)).collect()
    }

    #[test]
    fn nothing_in_a_mail_adds_a_header_to_it() {
        let plain = written("Your code", "123456").unwrap();
        for (subject, text) in [
            ("Your code\r\nBcc: eve@example.org", "123456"),
            ("Your code\nBcc: eve@example.org", "123456"),
            ("Your code\rBcc: eve@example.org", "123456"),
            ("Your code\u{85}Bcc: eve@example.org", "123456"),
        ] {
            let refused = written(subject, text).unwrap_err();
            assert_eq!(refused, DeliveryFailure::Never("a subject of more than one line"));
        }
        let odd = written("Your code: Bcc: eve@example.org", "Bcc: eve@example.org\r\n\r\n.\r\n").unwrap();
        assert_eq!(headers(&odd), headers(&plain));
        assert!(EmailAddress::parse("ana@example.org\r\nBcc: eve@example.org").is_err(), "such an address is none");
    }

    #[test]
    fn a_name_of_two_lines_signs_no_mail() {
        assert!(matches!(Letterhead::new(&settings("Landfall\r\nBcc: x")), Err(SettingsProblem::Name)));
    }

    #[test]
    fn a_quiet_mail_does_not_say_who_writes() {
        let from = |mail: &str| mail.lines().find(|line| line.starts_with("From: ")).unwrap().to_owned();
        let mail = mail("A message for you", "");
        assert_eq!(from(&sent(&mail).unwrap()), "From: Landfall <cases@landfall.example>");
        let quiet = OutgoingMail { is_quiet: true, ..mail };
        assert_eq!(from(&sent(&quiet).unwrap()), "From: cases@landfall.example");
    }

    #[test]
    fn another_try_bears_the_same_id() {
        let id = |mail: &str| mail.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned();
        assert_eq!(id(&written("One", "").unwrap()), id(&written("One", "").unwrap()));
    }
}
