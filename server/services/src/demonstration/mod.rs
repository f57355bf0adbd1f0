//! What there is to try where nothing is in earnest: a family with its cases, somebody who looks after many, an officer and a
//! supervisor in the middle of work, and an agency that goes on working when its time is moved on.

mod advance;
mod cases;
mod slots;
mod templates;

use domain::{EmailAddress, Language, Password, StaffRole};

use crate::accounts::{NewAccount, TERMS_VERSION};
use crate::imports::ImportMode;
use crate::{Fault, Services};

/// An account that anybody may try in a demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demonstration {
    /// Its address. Mails to it arrive in the local mailbox.
    pub email: &'static str,
    /// Its password, which is no secret.
    pub password: &'static str,
}

const PASSWORD: &str = "lantern harbor maple 27";
/// Somebody with a family.
const ANA: &str = "ana@example.org";
/// Somebody who looks after the cases of others.
const REPRESENTATIVE: &str = "rosa@example.org";
/// Somebody who keeps the times and the texts of the desk, and gives others their work.
const SUPERVISOR: &str = "supervisor@example.org";
/// Somebody who works at the desk. What an authenticator app would show for them stands in the local mailbox.
const OFFICER: &str = "officer@example.org";

impl Demonstration {
    /// Everybody whom it has, Ana first and the officer last.
    pub const EVERYBODY: [Self; 4] = [Self::of(ANA), Self::of(REPRESENTATIVE), Self::of(SUPERVISOR), Self::of(OFFICER)];

    const fn of(email: &'static str) -> Self {
        Self { email, password: PASSWORD }
    }

    fn address(self) -> Result<EmailAddress, Fault> {
        EmailAddress::parse(self.email).map_err(|_| Fault::Unreadable("an address of the demonstration"))
    }
}

impl Services {
    /// Makes the accounts of a demonstration with their cases, unless they are there; nothing anywhere else.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn seed_demonstration(&self) -> Result<Option<Demonstration>, Fault> {
        let [ana, representative, supervisor, officer] = Demonstration::EVERYBODY;
        if !self.settings().is_demonstration {
            return Ok(None);
        }
        if self.has_account(ana).await? {
            return Ok(Some(ana));
        }
        let hash = self.passwords().hash(&Password::typed(PASSWORD)).await?;
        for one in Demonstration::EVERYBODY {
            let terms = (TERMS_VERSION.to_owned(), self.now());
            let (email, password_hash) = (one.address()?, hash.clone());
            let account = self.new_account(NewAccount { email, language: Language::English, password_hash, terms });
            self.database().write(account, |tx, account| Box::pin(storage::accounts::insert(tx, account))).await?;
        }
        for (one, role) in [(supervisor, StaffRole::Supervisor), (officer, StaffRole::Officer)] {
            // Nobody refuses it: the account is there, and has never worked at the desk.
            let _added = self.add_staff(&one.address()?, role).await?;
            self.give_demonstration_app(&one.address()?).await?;
        }
        self.import_cases(&cases::table(self.today()), ImportMode::AllOrNothing).await?;
        self.give_demonstration_cases(ana, &cases::FAMILY).await?;
        self.give_demonstration_cases(representative, &cases::clients().collect::<Vec<_>>()).await?;
        self.begin_work_in_demonstration().await?;
        Ok(Some(ana))
    }

    /// Whether this is the database of a demonstration.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn is_demonstration_there(&self) -> Result<bool, Fault> {
        Ok(self.settings().is_demonstration && self.has_account(Demonstration::of(OFFICER)).await?)
    }

    async fn has_account(&self, one: Demonstration) -> Result<bool, Fault> {
        let lookup = self.email_lookup(&one.address()?);
        Ok(storage::accounts::by_email(&mut self.database().reader().await?, &lookup).await?.is_some())
    }
}
