//! Creating an account, signing in and out.

mod app_secret;
mod apps;
mod arrival;
mod attempt;
mod code;
mod confirm_email;
mod confirmation;
mod deletion;
mod demonstration;
mod devices;
mod first_session;
mod former_email;
mod guess;
mod holder;
mod invite;
mod links;
mod lost;
mod messages;
mod methods;
mod new_email;
mod new_password;
mod not_me;
mod notice;
mod open_sessions;
mod other_address;
pub mod own_data;
mod owner;
mod passkeys;
mod password;
mod pen;
mod phones;
mod post;
mod profile;
mod proof;
mod pushes;
mod recovery;
mod removal;
mod resend;
mod reset;
mod reset_code;
mod session;
mod sign_in;
mod sign_up;
mod staff;
mod unsaved;
mod waits;

use std::time::Duration;

use domain::{EmailAddress, Timestamp};
use storage::{Error, Writer};

#[cfg(feature = "testing")]
pub(crate) use app_secret::{AppSecret, step};
pub use apps::{App, AppRefusal, AppSetUp, ConfirmRefusal};
pub use attempt::{Attempt, AttemptProblem};
pub use code::{CodeRefusal, SignedIn};
pub use confirmation::{Confirmation, LinkProblem};
pub use deletion::{DeletionRefusal, Leaving};
pub use devices::DEVICE_LIFE;
pub use holder::HolderRefusal;
pub use invite::{AcceptRefusal, Invitation, InviteRefusal, Invited};
pub(crate) use invite::{Inviting, may_appoint};
pub use links::Link;
pub use messages::QuietRefusal;
pub use methods::SignInMethods;
pub use new_email::NewEmailRefusal;
pub use new_password::ChangeRefusal;
pub(crate) use notice::NOT_ME_LIFE;
pub use open_sessions::{KnownDevice, OpenSession};
pub use other_address::{Named, OtherAddressRefusal};
pub(crate) use owner::Absent;
pub use passkeys::{NewPasskeyRefusal, Passkey, PasskeyRefusal};
pub use password::{ChooseRefusal, Strength};
pub use phones::{Phone, PhoneCodeRefusal, PhoneRefusal};
pub(crate) use post::Post;
pub(crate) use profile::NewAccount;
pub use profile::Profile;
pub(crate) use pushes::instead_of_push;
pub use pushes::{Push, ToldBrowser};
pub use recovery::FEW_CODES;
pub use resend::ResendRefusal;
pub use reset::{ResetRefusal, ResetStep, ResetWays};
pub use reset_code::{ResetCodeRefusal, ResetTextRefusal};
pub use session::{About, Session, TimeLeft};
pub use sign_in::SignInRefusal;
pub use sign_up::TooMany;
pub(crate) use staff::Appointing;
pub use staff::{StaffMember, StaffRefusal, StrongMethod, role_name};
pub use unsaved::Unsaved;
pub use waits::Waiting;

use crate::{Services, Slot};

/// The terms of use that are agreed to now. A change of their words is a new version.
pub const TERMS_VERSION: &str = "2026-11-23";

/// Why the address of an account is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailRefusal {
    /// The link does not work.
    Link(LinkProblem),
    /// Another account has the address by now. The link still works when it has it no more.
    Taken,
}

impl Services {
    pub(crate) fn email_lookup(&self, email: &EmailAddress) -> [u8; 32] {
        self.vault().lookup("email", email.lookup_form())
    }
}

fn email_slot(account: domain::AccountId) -> Slot {
    Slot::new("accounts.email_sealed", account.to_string())
}

/// Removes what has ended long enough ago that nobody asks for it any more.
pub(crate) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    // A form that was open for a week is still known as its person's.
    storage::sessions::sweep(tx, now, now.minus(WEEK)).await?;
    storage::unsaved::sweep(tx, now.minus(DAY)).await?;
    storage::devices::sweep(tx, now.minus(DEVICE_LIFE)).await?;
    storage::attempts::sweep(tx, now.minus(DAY)).await?;
    storage::factors::sweep(tx, now.minus(DAY)).await?;
    storage::phones::sweep(tx, now.minus(DAY)).await?;
    storage::passkey_challenges::sweep(tx, now).await?;
    // A link that is dead for a week is "expired" on its page until then, "unknown" afterwards.
    storage::sign_ups::sweep(tx, now.minus(WEEK)).await?;
    storage::invitations::sweep(tx, now.minus(WEEK)).await?;
    storage::account_links::sweep(tx, now.minus(WEEK)).await?;
    lost::sweep(tx, now).await?;
    new_email::sweep(tx, now).await?;
    former_email::sweep(tx, now).await?;
    // What a request left that was on its way when its account was deleted.
    for account in storage::accounts::deleted_since(tx, now.minus(DAY)).await? {
        storage::account_data::remove(tx, account).await?;
    }
    // What was counted in a day still counts in the next.
    storage::limits::sweep(tx, now.minus(DAY * 2)).await
}
