//! Who carries messages out of the house, as the settings say.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use domain::EmailAddress;
use mail::{Login, Smtp, SmtpSettings};
use services::Deliver;
use texts::{Texts, TextsSettings};

use crate::config::{Config, Secret};

/// The senders of mails and, if there is one, of text messages.
pub(crate) fn of(config: &Config) -> anyhow::Result<Vec<Arc<dyn Deliver>>> {
    ensure!(
        !config.smtp_host.is_empty() && !config.mail_from.is_empty(),
        "no mail can be sent, so nobody could sign in: set smtp_host and mail_from, or serve a demonstration with \
         --demonstration"
    );
    let mut senders: Vec<Arc<dyn Deliver>> = vec![Smtp::new(smtp(config)?).context("mails cannot be sent")?];
    if let Some(settings) = texts(config)? {
        senders.push(Texts::new(&settings).context("text messages cannot be sent")?);
    }
    Ok(senders)
}

fn smtp(config: &Config) -> anyhow::Result<SmtpSettings> {
    let password = secret("smtp_password", &config.smtp_password, &config.smtp_password_file)?;
    let login = match (config.smtp_user.as_str(), password) {
        ("", None) => None,
        ("", Some(_)) => bail!("smtp_password needs smtp_user"),
        (_, None) => bail!("smtp_user needs smtp_password or smtp_password_file"),
        (user, Some(password)) => Some(Login { user: user.to_owned(), password }),
    };
    let name = if config.mail_from_name.is_empty() { &config.site_name } else { &config.mail_from_name };
    let reply_to = Some(config.mail_reply_to.as_str()).filter(|address| !address.is_empty());
    let authorities = Some(config.smtp_ca_file.as_path()).filter(|path| !path.as_os_str().is_empty());
    Ok(SmtpSettings {
        host: config.smtp_host.clone(),
        port: Some(config.smtp_port).filter(|port| *port != 0),
        security: config.smtp_security,
        login,
        authorities: authorities.map(std::fs::read).transpose().context("smtp_ca_file cannot be read")?,
        from: EmailAddress::parse(&config.mail_from).context("mail_from is not an e-mail address")?,
        from_name: name.clone(),
        reply_to: reply_to.map(EmailAddress::parse).transpose().context("mail_reply_to is not an e-mail address")?,
        patience: mail::PATIENCE,
    })
}

fn texts(config: &Config) -> anyhow::Result<Option<TextsSettings>> {
    let token = secret("texts_token", &config.texts_token, &config.texts_token_file)?;
    if config.texts_account.is_empty() && config.texts_from.is_empty() && token.is_none() {
        return Ok(None);
    }
    ensure!(!config.texts_account.is_empty(), "text messages cannot be sent without texts_account");
    ensure!(!config.texts_from.is_empty(), "text messages cannot be sent without texts_from");
    Ok(Some(TextsSettings {
        url: config.texts_url.clone(),
        account: config.texts_account.clone(),
        token: token.context("text messages cannot be sent without texts_token or texts_token_file")?,
        from: config.texts_from.clone(),
        patience: texts::PATIENCE,
    }))
}

/// A secret from the settings or from the file they name, without the end of its line.
pub(crate) fn secret(key: &str, here: &Secret, file: &Path) -> anyhow::Result<Option<String>> {
    let is_here = !here.reveal().is_empty();
    if file.as_os_str().is_empty() {
        return Ok(is_here.then(|| here.reveal().to_owned()));
    }
    ensure!(!is_here, "{key} and {key}_file are both set; one is enough");
    let text =
        std::fs::read_to_string(file).with_context(|| format!("{key}_file cannot be read: {}", file.display()))?;
    let text = text.trim_end_matches(['\r', '\n']).to_owned();
    ensure!(!text.is_empty(), "{key}_file is empty: {}", file.display());
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn senders(pairs: &[(&str, &str)]) -> Result<usize, String> {
        let variables =
            pairs.iter().map(|(key, value)| (format!("LANDFALL_{}", key.to_uppercase()), (*value).to_owned()));
        let config = Config::load(None, variables).unwrap();
        of(&config).map(|senders| senders.len()).map_err(|error| format!("{error:#}"))
    }

    const MAIL: [(&str, &str); 3] =
        [("smtp_host", "localhost"), ("smtp_security", "none"), ("mail_from", "cases@landfall.example")];

    fn with(more: &[(&str, &str)]) -> Result<usize, String> {
        senders(&[MAIL.as_slice(), more].concat())
    }

    #[test]
    fn without_a_sender_of_mails_nothing_is_served() {
        let nobody = senders(&[]).unwrap_err();
        assert!(nobody.contains("nobody could sign in") && nobody.contains("smtp_host"), "{nobody}");
        assert_eq!(senders(&[("smtp_host", "mail.example")]).unwrap_err(), nobody);
        assert_eq!(with(&[]), Ok(1));
    }

    #[test]
    fn mails_leave_this_machine_only_in_tls() {
        let wrong = with(&[("smtp_host", "mail.example")]).unwrap_err();
        assert!(wrong.contains("without TLS"), "{wrong}");
        assert_eq!(with(&[("smtp_host", "mail.example"), ("smtp_security", "tls")]), Ok(1));
        assert_eq!(with(&[("smtp_host", "mail.example"), ("smtp_security", "starttls")]), Ok(1));
    }

    #[test]
    fn what_is_half_set_is_said() {
        for (wrong, half) in [
            (vec![("smtp_user", "ana")], "smtp_password"),
            (vec![("smtp_password", "s3cret")], "smtp_user"),
            (vec![("smtp_user", "ana"), ("smtp_password", "s3cret"), ("smtp_password_file", "/nowhere")], "both"),
            (vec![("smtp_user", "ana"), ("smtp_password_file", "/nowhere/at/all")], "smtp_password_file"),
            (vec![("smtp_ca_file", "/nowhere/at/all")], "smtp_ca_file"),
            (vec![("mail_from", "ana")], "mail_from"),
            (vec![("mail_reply_to", "ana")], "mail_reply_to"),
            (vec![("texts_from", "+12025550100")], "texts_account"),
            (vec![("texts_account", "AC12"), ("texts_token", "t0ken")], "texts_from"),
            (vec![("texts_account", "AC12"), ("texts_from", "MG34")], "texts_token"),
        ] {
            let error = with(&wrong).unwrap_err();
            assert!(error.contains(half) && !error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn a_secret_may_be_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        std::fs::write(&path, "t0ken\n").unwrap();
        assert_eq!(secret("texts_token", &Secret::default(), &path).unwrap().as_deref(), Some("t0ken"));
        let file = path.to_str().unwrap();
        assert_eq!(with(&[("texts_account", "AC12"), ("texts_from", "MG34"), ("texts_token_file", file)]), Ok(2));
        std::fs::write(&path, "\n").unwrap();
        assert!(secret("texts_token", &Secret::default(), &path).is_err());
    }
}
