//! What there is to try where nothing is in earnest: families with their cases, somebody who looks after many, a clerk, an
//! officer and a supervisor in the middle of work, and an agency that goes on working when its time is moved on.

mod advance;
mod answers;
mod cases;
mod filing;
mod past;
mod representative;
mod slots;
mod story;
mod templates;

use std::net::{IpAddr, Ipv4Addr};

use domain::{EmailAddress, Language, Password, StaffRole};

use crate::accounts::{NewAccount, TERMS_VERSION};
use crate::imports::ImportMode;
use crate::{Client, Fault, Services};

/// An account that anybody may try in a demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demonstration {
    /// Its address. Mails to it arrive in the local mailbox.
    pub email: &'static str,
    /// Its password, which is no secret.
    pub password: &'static str,
}

const PASSWORD: &str = "lantern harbor maple 27";
/// Somebody with a family: cases that were filed elsewhere, and others that were filed here.
const ANA: Demonstration = Demonstration::of("ana@example.org");
/// Somebody who looks after the cases of others.
const ROSA: Demonstration = Demonstration::of("rosa@example.org");
/// Somebody with another family, who has filed today.
const MARIA: Demonstration = Demonstration::of("maria@example.org");
/// Somebody who asks not to pay.
const TOMASA: Demonstration = Demonstration::of("tomasa@example.org");
/// Somebody of whom the agency asks something, and who asks it something.
const LIDIA: Demonstration = Demonstration::of("lidia@example.org");
/// Somebody at the desk who looks and decides nothing.
const CLERK: Demonstration = Demonstration::of("clerk@example.org");
/// Somebody who keeps the times and the texts of the desk, and gives others their work.
const SUPERVISOR: Demonstration = Demonstration::of("supervisor@example.org");
/// Somebody who decides at the desk.
const OFFICER: Demonstration = Demonstration::of("officer@example.org");

/// How many days ago its people have made their accounts.
const BEGUN: u32 = 120;

impl Demonstration {
    /// Those who have cases.
    pub const PEOPLE: [Self; 5] = [ANA, ROSA, MARIA, TOMASA, LIDIA];
    /// Those who work at the desk. What their authenticator app would show stands in the local mailbox.
    pub const STAFF: [Self; 3] = [OFFICER, SUPERVISOR, CLERK];

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
        if !self.settings().is_demonstration {
            return Ok(None);
        }
        if self.has_account(ANA).await? {
            return Ok(Some(ANA));
        }
        let before = self.days_ago(BEGUN);
        let hash = self.passwords().hash(&Password::typed(PASSWORD)).await?;
        for one in Demonstration::PEOPLE.into_iter().chain(Demonstration::STAFF) {
            let terms = (TERMS_VERSION.to_owned(), before.now());
            let (email, password_hash) = (one.address()?, hash.clone());
            let account = before.new_account(NewAccount { email, language: Language::English, password_hash, terms });
            self.database().write(account, |tx, account| Box::pin(storage::accounts::insert(tx, account))).await?;
        }
        for (one, role) in
            Demonstration::STAFF.into_iter().zip([StaffRole::Officer, StaffRole::Supervisor, StaffRole::Clerk])
        {
            // Nobody refuses it: the account is there, and has never worked at the desk.
            let _added = before.add_staff(&one.address()?, role).await?;
            before.give_demonstration_app(&one.address()?).await?;
        }
        before.say_who_represents().await?;
        self.import_cases(&cases::table(self.today()), ImportMode::AllOrNothing).await?;
        self.give_demonstration_cases(ANA, &cases::FAMILY).await?;
        self.give_demonstration_cases(ROSA, &cases::clients().collect::<Vec<_>>()).await?;
        // They signed in long ago, so that the code that their app shows now is still good.
        let (officer, supervisor) =
            (before.staff_of_demonstration(OFFICER).await?, before.staff_of_demonstration(SUPERVISOR).await?);
        self.keep_desk_of_demonstration().await?;
        self.begin_work_in_demonstration(&officer).await?;
        self.tell_story(&officer, &supervisor).await?;
        Ok(Some(ANA))
    }

    /// Whether this is the database of a demonstration.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn is_demonstration_there(&self) -> Result<bool, Fault> {
        Ok(self.settings().is_demonstration && self.has_account(OFFICER).await?)
    }

    async fn has_account(&self, one: Demonstration) -> Result<bool, Fault> {
        let lookup = self.email_lookup(&one.address()?);
        Ok(storage::accounts::by_email(&mut self.database().reader().await?, &lookup).await?.is_some())
    }
}

/// The machine itself, which does what people of a demonstration have done before anybody looks.
fn from_here() -> Client {
    Client::new(IpAddr::V4(Ipv4Addr::LOCALHOST))
}
