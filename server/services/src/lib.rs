//! Use cases: what the product does. They own the transactions.
//!
//! [`Services`] is the one door: pages and actions hold it and call its methods, a file for each use case.
//! Time and randomness come in through it, personal data leaves it only sealed, and what a person can mend
//! is a refusal in an [`Outcome`], never a [`Fault`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

pub mod accounts;
pub mod appointments;
pub mod audit;
pub mod calendar;
pub mod cases;
mod client;
mod clock;
mod demonstration;
pub mod desk;
mod digest;
pub mod evidence;
mod examine;
mod fault;
pub mod filing;
pub mod imports;
mod keyring;
pub mod library;
mod limits;
mod mail;
mod mailbox;
mod news;
pub mod notices;
mod outbox;
pub mod package;
mod paging;
pub mod paper;
mod passwords;
mod pieces;
mod push_key;
pub mod rounds;
mod scan;
mod settings;
pub mod slots;
pub mod supplements;
pub mod systems;
pub mod templates;
#[cfg(feature = "testing")]
pub mod testing;
mod text;
pub mod threads;
mod token;
mod vault;
mod whence;
mod written;

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use documents::Store;
use domain::{Date, Language, Timestamp};
use forms::Library;
use payment::{Checkout, Sandbox};
use storage::Database;
use words::Words;

pub use accounts::Session;
pub use client::Client;
pub use clock::{Clock, Randomness};
pub use demonstration::Demonstration;
pub use examine::{Examination, Examine, NotExamined};
pub use fault::{Fault, Outcome};
pub use keyring::{Keyring, KeyringProblem};
pub use mail::{Instead, OutgoingMail};
pub use mailbox::{Channel, Letter, LocalMailbox};
pub use news::{News, TooManyListen};
pub use outbox::{Deliver, Delivery, DeliveryFailure, OutboxItem};
pub use pieces::{Pieces, one_piece};
pub use scan::{Scan, ScannerAway, Scanning, Verdict};
pub use settings::{Letterhead, Operator, Settings};
pub use storage::outbox::OutboxKind;
pub use text::OutgoingText;
pub use token::SecretToken;
pub use vault::{AccountKey, Slot, Vault};
pub use whence::Whence;
pub use written::Written;

use evidence::Inspector;
use paper::{Draw, Press};
use passwords::PasswordHasher;

/// Everything the product can do. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Services(Arc<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    database: Database,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    vault: Vault,
    passwords: PasswordHasher,
    press: Press,
    store: Store,
    inspector: Inspector,
    checkout: Arc<dyn Checkout>,
    library: &'static Library,
    settings: Settings,
    counted: cases::Counted,
    figures: desk::CountedFigures,
    listeners: news::Listeners,
}

/// What the composition root puts together.
#[derive(Debug)]
pub struct Parts {
    /// Migrated.
    pub database: Database,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where secrets and identifiers come from.
    pub randomness: Arc<dyn Randomness>,
    /// What draws papers.
    pub draw: Arc<dyn Draw>,
    /// Where documents are kept.
    pub store: Store,
    /// What looks for viruses in them, if anything does.
    pub scan: Option<Arc<dyn Scan>>,
    /// What finds out what they are.
    pub examine: Arc<dyn Examine>,
    /// The master keys.
    pub keyring: Keyring,
    /// What the installation decides about itself.
    pub settings: Settings,
}

impl Services {
    /// The product over these parts, with the built-in checkout that takes no money.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let vault = Vault::new(parts.keyring.clone(), Arc::clone(&parts.randomness));
        let book = Arc::new(filing::SandboxRecords::new(parts.database.clone()));
        let sandbox = Sandbox::new(book, filing::event_key(&vault), parts.settings.public_url.clone());
        Self(Arc::new(Inner {
            vault,
            passwords: PasswordHasher::new(parts.keyring, Arc::clone(&parts.randomness)),
            press: Press::new(parts.draw),
            store: parts.store,
            inspector: Inspector::new(parts.scan, parts.examine),
            checkout: Arc::new(sandbox),
            library: Library::embedded(),
            database: parts.database,
            clock: parts.clock,
            randomness: parts.randomness,
            settings: parts.settings,
            counted: cases::Counted::default(),
            figures: desk::CountedFigures::default(),
            listeners: news::Listeners::default(),
        }))
    }

    /// The same product with another checkout.
    #[must_use]
    pub fn with_checkout(&self, checkout: Arc<dyn Checkout>) -> Self {
        Self(Arc::new(Inner { checkout, ..self.0.as_ref().clone() }))
    }

    /// The same product with other forms than those that were built in.
    #[must_use]
    pub fn with_library(&self, library: &'static Library) -> Self {
        Self(Arc::new(Inner { library, ..self.0.as_ref().clone() }))
    }

    /// The same product with a scanner for viruses.
    #[must_use]
    pub fn with_scanner(&self, scan: Arc<dyn Scan>) -> Self {
        let inspector = self.0.inspector.with(scan);
        Self(Arc::new(Inner { inspector, ..self.0.as_ref().clone() }))
    }

    /// The same product, once it is known whether it reads photos in HEIC.
    #[must_use]
    pub fn with_heic(&self, reads_heic: bool) -> Self {
        let settings = Settings { reads_heic, ..self.0.settings.clone() };
        Self(Arc::new(Inner { settings, ..self.0.as_ref().clone() }))
    }

    /// The forms, in all their editions.
    #[must_use]
    pub fn library(&self) -> &'static Library {
        self.0.library
    }

    /// This moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Today's date where the agency is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The day it is there at a moment.
    #[must_use]
    pub fn day_of(&self, moment: Timestamp) -> Date {
        self.settings().time_zone.day(moment)
    }

    /// The words of a language, which tell of days and times as they are there.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        Words::of(language).in_zone(self.settings().time_zone)
    }

    /// Whole seconds until a moment, for "wait 12 seconds": rounded up, and never nothing.
    #[must_use]
    pub fn seconds_until(&self, moment: Timestamp) -> u64 {
        let left = moment.since(self.now());
        (left.as_secs() + u64::from(left.subsec_micros() > 0)).max(1)
    }

    /// Bytes nobody can guess.
    #[must_use]
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.randomness.fill(&mut bytes);
        bytes
    }

    /// What seals and opens personal data.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.0.vault
    }

    /// What the installation decides about itself.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Seals what a browser keeps for us until its next request.
    #[must_use]
    pub fn seal_for_browser(&self, purpose: &str, plain: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.vault().seal_for_system(&Slot::new("browser", purpose), plain))
    }

    /// Opens what a browser kept for us; `None` if anybody else wrote it, or it was kept for another purpose.
    #[must_use]
    pub fn open_from_browser(&self, purpose: &str, sealed: &str) -> Option<Vec<u8>> {
        let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        self.vault().open_for_system(&Slot::new("browser", purpose), &sealed).ok()
    }

    /// Whether requests can be answered: the database answers, and keeps changes, within two seconds.
    pub async fn is_ready(&self) -> bool {
        self.database().is_ready().await
    }

    /// Removes what has ended: sessions, links, codes, counts, uploads, messages and supplements that nobody has sent. To be called
    /// now and then.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn sweep(&self) -> Result<(), Fault> {
        let now = self.now();
        let swept = self.database().write(now, |tx, now| {
            Box::pin(async move {
                accounts::sweep(tx, *now).await?;
                storage::api_tokens::sweep(tx, *now).await?;
                storage::uploads::sweep(tx, *now).await?;
                supplements::sweep(tx, *now).await?;
                threads::sweep(tx, *now).await
            })
        });
        Ok(swept.await?)
    }

    pub(crate) fn database(&self) -> &Database {
        &self.0.database
    }

    pub(crate) fn checkout(&self) -> &dyn Checkout {
        self.0.checkout.as_ref()
    }

    pub(crate) fn passwords(&self) -> &PasswordHasher {
        &self.0.passwords
    }

    pub(crate) fn press(&self) -> &Press {
        &self.0.press
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn inspector(&self) -> &Inspector {
        &self.0.inspector
    }

    pub(crate) fn new_token(&self) -> SecretToken {
        SecretToken::new(self.random())
    }
}
