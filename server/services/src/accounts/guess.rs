use domain::{AccountId, FactorId, FactorKind, RecoveryCode, Timestamp};
use storage::{Error, Writer, factors, phones, recovery_codes};
use words::{Message, say};

use super::code::six_digits;
use super::owner::Owner;
use super::post::Post;
use crate::audit::{Event, Note};
use crate::{Fault, Services};

/// Wrong codes in a row that switch an app off.
const MOST_FAILURES: u32 = 100;

/// A code of an app, of a telephone or from paper, made ready to be compared.
pub(super) enum Guess {
    /// The steps of each app whose code it would be.
    App { steps: Vec<(FactorId, i64)>, off: Post },
    /// A code that was sent to the account's telephone for this.
    Text { code_hash: [u8; 32] },
    /// A recovery code.
    Recovery { code_hash: [u8; 32], used: Post },
}

impl Services {
    /// What was typed as the code of an app; none when it cannot be one.
    pub(super) async fn guess_app(&self, owner: &Owner<'_>, typed: &str) -> Result<Option<Guess>, Fault> {
        let Some(code) = six_digits(typed) else { return Ok(None) };
        let mut reader = self.database().reader().await?;
        let factors = factors::of_account(&mut reader, owner.account).await?;
        drop(reader);
        let mut steps = Vec::new();
        for factor in factors.iter().filter(|factor| factor.is_in_use()) {
            let secret = self.app_secret(owner.key, factor)?;
            steps.extend(secret.steps(&code, self.now()).into_iter().map(|step| (factor.id, step)));
        }
        let site = &self.settings().site_name;
        let off = self.post_to_every_address(owner, say::mail_app_off_subject(site), say::mail_app_off_text(site));
        Ok(Some(Guess::App { steps, off }))
    }

    /// What was typed as a recovery code, with the text of the mail that tells of its use; none when it cannot be one.
    pub(super) fn guess_recovery(&self, owner: &Owner<'_>, typed: &str, used: Message) -> Option<Guess> {
        let code = typed.parse::<RecoveryCode>().ok()?;
        let subject = say::mail_code_used_subject(&self.settings().site_name);
        let used = self.post_to_every_address(owner, subject, used);
        Some(Guess::Recovery { code_hash: self.recovery_hash(owner.account, &code), used })
    }
}

impl Guess {
    /// Whether it is right; it is used up by that.
    pub(super) async fn is_right(&self, tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
        match self {
            Self::App { steps, .. } => {
                for (factor, step) in steps {
                    if factors::accept_step(tx, account, *factor, *step, now).await? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Self::Text { code_hash } => phones::take_code(tx, account, code_hash, now).await,
            Self::Recovery { code_hash, .. } => recovery_codes::use_up(tx, account, code_hash, now).await,
        }
    }

    /// Tells of a recovery code that was right: how many are left.
    pub(super) async fn tell(&self, tx: &mut Writer, account: AccountId, note: &Note) -> Result<Option<u32>, Error> {
        let Self::Recovery { used, .. } = self else { return Ok(None) };
        note.write(tx, Event::RecoveryCodeUsed, Some(account)).await?;
        used.send(tx).await?;
        Ok(Some(recovery_codes::of_account(tx, account).await?.left))
    }

    /// Counts a wrong code against the apps, which are switched off by too many.
    pub(super) async fn count_wrong(
        &self,
        tx: &mut Writer,
        account: AccountId,
        note: &Note,
        now: Timestamp,
    ) -> Result<(), Error> {
        let Self::App { off, .. } = self else { return Ok(()) };
        factors::count_failure(tx, account, FactorKind::App).await?;
        if factors::disable_failed(tx, account, MOST_FAILURES, now).await? > 0 {
            note.write(tx, Event::AppSwitchedOff, Some(account)).await?;
            off.send(tx).await?;
        }
        Ok(())
    }
}
