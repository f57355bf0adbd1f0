use std::time::Duration;

use domain::place::localized;
use domain::{EmailAddress, Language, Place, Timestamp};
use storage::accounts::{self, StoredAccount};
use storage::outbox::{self, NewItem};
use storage::sign_ups::{self, StoredSignUp};
use storage::{Error, Writer};
use words::say;

use crate::limits::Limit;
use crate::mail::Mail;
use crate::token::hash;
use crate::{Client, Fault, Outcome, SecretToken, Services, Slot};

/// How long a link in a confirmation mail works.
const LINK_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

const PER_ADDRESS: Limit = Limit::per_hour(5);

/// It was asked for too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// Until when to wait.
    pub until: Timestamp,
}

struct SignUp {
    now: Timestamp,
    address_key: [u8; 32],
    client_key: [u8; 32],
    per_client: Limit,
    row: StoredSignUp,
    confirm: NewItem,
    known: NewItem,
}

impl Services {
    /// Sends a link to whoever asks for an account, or, to an address that has one, a mail that says so.
    ///
    /// The answer and the work are the same either way, so that nobody learns who has an account.
    /// Asking again sends a new link; older ones keep working.
    ///
    /// # Errors
    /// A fault; the refusal says until when to wait.
    pub async fn begin_sign_up(
        &self,
        email: &EmailAddress,
        language: Language,
        client: Client,
    ) -> Outcome<(), TooMany> {
        let now = self.now();
        let token = self.new_token();
        let token_hash = hash(token.as_str());
        let lookup = self.email_lookup(email);
        let mut reader = self.database().reader().await?;
        let known = accounts::by_email(&mut reader, &lookup).await?;
        drop(reader);
        let sign_up = SignUp {
            now,
            address_key: self.vault().lookup("limit: sign up, address", lookup),
            client_key: self.vault().lookup("limit: sign up, client", client.network()),
            per_client: Limit::per_hour(self.settings().sign_ups_per_client),
            row: StoredSignUp {
                token_hash,
                email_lookup: lookup,
                email_sealed: self.vault().seal_for_system(&sealed_email(&token_hash), email.as_str().as_bytes()),
                language,
                created_at: now,
                expires_at: now.plus(LINK_LIFE),
                terms: None,
                used_at: None,
            },
            confirm: self.new_mail(&self.confirm_mail(email, language, &token)),
            known: self.known_mail(known.as_ref(), email, language)?,
        };
        Ok(self.database().write(sign_up, |tx, sign_up| Box::pin(begin(tx, sign_up))).await?)
    }

    fn confirm_mail(&self, email: &EmailAddress, language: Language, token: &SecretToken) -> Mail {
        let site = &self.settings().site_name;
        let path = localized(&format!("/sign-up/confirm/{}", token.as_str()), language);
        let link = format!("{}{path}", self.settings().public_url);
        Mail {
            to: email.clone(),
            language,
            is_quiet: false,
            subject: say::mail_confirm_subject(site),
            text: say::mail_confirm_text(link, site),
        }
    }

    /// For an address that has an account: in the language in which it was asked, and as quiet as its person wants it.
    fn known_mail(
        &self,
        account: Option<&StoredAccount>,
        email: &EmailAddress,
        language: Language,
    ) -> Result<NewItem, Fault> {
        let site = &self.settings().site_name;
        let is_quiet = match account {
            Some(account) => self.absent(account.id, &account.addressee)?.correspondence.is_quiet,
            None => false,
        };
        Ok(self.new_mail(&Mail {
            to: email.clone(),
            language,
            is_quiet,
            subject: say::mail_known_subject(site),
            text: say::mail_known_text(self.sign_in_link(language), site),
        }))
    }

    pub(super) fn sign_in_link(&self, language: Language) -> String {
        format!("{}{}", self.settings().public_url, Place::SignIn.path(language))
    }
}

async fn begin(tx: &mut Writer, sign_up: &SignUp) -> Result<Result<(), TooMany>, Error> {
    let by_client = sign_up.per_client.hit(tx, &sign_up.client_key, sign_up.now).await?;
    let by_address = PER_ADDRESS.hit(tx, &sign_up.address_key, sign_up.now).await?;
    if let Some(until) = by_client.max(by_address) {
        return Ok(Err(TooMany { until }));
    }
    // A known address gets its row as well; its token goes nowhere.
    sign_ups::insert(tx, &sign_up.row).await?;
    let is_known = accounts::by_email(tx, &sign_up.row.email_lookup).await?.is_some();
    outbox::enqueue(tx, if is_known { &sign_up.known } else { &sign_up.confirm }).await?;
    Ok(Ok(()))
}

pub(super) fn sealed_email(token_hash: &[u8; 32]) -> Slot {
    Slot::new("sign_ups.email_sealed", token_hash)
}
