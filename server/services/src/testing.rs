//! What tests of this and other crates stand on: a clock that is set by hand, randomness that repeats,
//! a fresh product on each database.

#![expect(clippy::expect_used, reason = "a test without its database has nothing to tell")]

mod elsewhere;

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use documents::Store;
use domain::case::Kind;
use domain::{CaseEvent, CaseId, Happening, NoticeId, OutboxId, TimeZone, Timestamp};
use forms::{Library, Sources};
use futures_util::StreamExt;
use intake::Heif;
use papers::Paper;
use sha2::{Digest, Sha256};
use storage::{Database, Error, accounts};

pub use self::elsewhere::Elsewhere;
use crate::accounts::{AppSecret, step};
use crate::notices::Content;
use crate::paper::{Draw, Drawing};
use crate::{
    Clock, Examination, Examine, Fault, Inner, Keyring, Letter, LocalMailbox, NotExamined, Parts, Pieces, Randomness,
    Services, Session, Settings,
};

/// A clock that stands until it is moved.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that stands at this moment.
    #[must_use]
    pub fn at(moment: Timestamp) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(moment.micros())))
    }

    /// Moves it forward.
    pub fn advance(&self, length: Duration) {
        self.set(self.now().plus(length));
    }

    /// Sets it back, as an operator might.
    pub fn step_back(&self, length: Duration) {
        self.set(self.now().minus(length));
    }

    fn set(&self, moment: Timestamp) {
        self.0.store(moment.micros(), Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// Randomness that gives the same again for the same seed. For tests only: it can be guessed.
#[derive(Debug)]
pub struct SeededRandomness {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededRandomness {
    /// The randomness of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let number = self.drawn.fetch_add(1, Ordering::Relaxed);
            let block = Sha256::digest([self.seed.to_be_bytes(), number.to_be_bytes()].concat());
            chunk.copy_from_slice(block.get(..chunk.len()).unwrap_or_default());
        }
    }
}

/// Draws papers in the process of the test.
#[derive(Debug)]
pub struct DrawsHere;

impl Draw for DrawsHere {
    fn draw(&self, paper: Paper) -> Drawing<'_> {
        Box::pin(async move {
            let drawn = tokio::task::spawn_blocking(|| papers::draw(paper)).await;
            Ok(drawn.map_err(|_| Fault::Interrupted("drawing a paper"))??)
        })
    }
}

/// Examines files in the process of the test.
#[derive(Debug)]
pub struct ExaminesHere {
    heif: Option<Arc<Heif>>,
}

impl Examine for ExaminesHere {
    fn examine<'a>(&'a self, mut file: Pieces<'a>) -> Examination<'a> {
        Box::pin(async move {
            let mut whole = Vec::new();
            while let Some(piece) = file.next().await {
                whole.extend_from_slice(&piece?);
            }
            let heif = self.heif.clone();
            let examined = tokio::task::spawn_blocking(move || intake::examine_with(heif.as_deref(), whole)).await;
            examined.map_err(|_| NotExamined::NoAnswer)
        })
    }
}

/// A product on a fresh database, with the clock in hand.
#[derive(Debug)]
pub struct World {
    /// The product, as a demonstration.
    pub services: Services,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    /// What it stands on.
    pub database: Database,
    /// Where its documents are.
    pub store: Store,
    read: Mutex<HashSet<OutboxId>>,
}

impl World {
    /// A product on this database, on 23 November 2026 at noon, of an agency in Universal Time: so a day begins and ends where a
    /// test moves the clock over midnight. To take an approval back needs two at the desk.
    #[must_use]
    pub fn on(database: Database) -> Self {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        Self::with(database, Settings { second_person: vec![Kind::Revoked], ..settings })
    }

    /// The same, of an installation that has decided these things about itself.
    #[must_use]
    pub fn with(database: Database, settings: Settings) -> Self {
        let keys = Keyring::new_text(&SeededRandomness::new(41));
        Self::of(database, settings, &keys)
    }

    /// The same, with these keys.
    #[must_use]
    pub fn with_keyring(database: Database, keys: &str) -> Self {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        Self::of(database, settings, keys)
    }

    fn of(database: Database, settings: Settings, keys: &str) -> Self {
        let clock = FixedClock::at(Timestamp::from_seconds(1_795_435_200));
        let randomness = Arc::new(SeededRandomness::new(42));
        let store = Store::in_memory();
        let heif = settings.reads_heic.then(|| Arc::new(Heif::load().expect("bin/setup installs libheif")));
        let keyring = Keyring::parse(keys).expect("the keyring can be read");
        let parts = Parts {
            database: database.clone(),
            clock: Arc::clone(&clock) as _,
            randomness,
            draw: Arc::new(DrawsHere),
            store: store.clone(),
            scan: None,
            examine: Arc::new(ExaminesHere { heif }),
            keyring,
            settings: Settings { time_zone: TimeZone::Utc, ..settings },
        };
        Self { services: Services::new(parts), clock, database, store, read: Mutex::default() }
    }

    /// The same, of an agency in this time zone.
    #[must_use]
    pub fn in_zone(self, time_zone: TimeZone) -> Self {
        let settings = Settings { time_zone, ..self.services.settings().clone() };
        let inner = Inner { settings, ..self.services.0.as_ref().clone() };
        Self { services: Services(Arc::new(inner)), ..self }
    }

    /// How often a password was hashed or compared: what an outsider could measure.
    #[must_use]
    pub fn password_runs(&self) -> u64 {
        self.services.passwords().runs()
    }

    /// Lets the outbox deliver its mails, and gives those that are new since the last look. While the clock
    /// stands, their order says nothing.
    ///
    /// # Panics
    /// When the outbox or the mailbox cannot be read.
    pub async fn post(&self) -> Vec<Letter> {
        let mailboxes: [Arc<dyn crate::Deliver>; 2] =
            [LocalMailbox::new(self.services.clone()), LocalMailbox::for_texts(self.services.clone())];
        while self.services.deliver_due(&mailboxes).await.expect("the outbox works") > 0 {}
        let mut letters = self.services.mailbox().await.expect("the mailbox can be read");
        let mut read = self.read.lock().expect("no test panicked with it");
        letters.retain(|letter| read.insert(letter.id));
        letters.reverse();
        letters
    }
}

impl World {
    /// Lets the agency do something with a case and write about it, in one transaction. Nobody else can yet.
    ///
    /// # Panics
    /// When it cannot happen to this case.
    pub async fn issue(
        &self,
        session: &Session,
        case: CaseId,
        what: Option<Happening>,
        content: Content,
        replaces: Option<NoticeId>,
    ) -> NoticeId {
        let (now, services) = (self.services.now(), self.services.clone());
        let notice = services.new_notice();
        let input = (session.account, case, what, content, replaces, notice, services);
        let issued =
            self.database.write(input, move |tx, (account, case, what, content, replaces, notice, services)| {
                Box::pin(async move {
                    if let Some(what) = *what {
                        services.happen(tx, *case, CaseEvent { at: now, what }).await?;
                    }
                    let person = accounts::find(tx, *account).await?.ok_or(Error::Corrupt("accounts"))?;
                    let absent =
                        services.absent(*account, &person.addressee).map_err(|_| Error::Corrupt("accounts"))?;
                    notice.issue(tx, (*account, &absent.key), *case, content, *replaces).await
                })
            });
        issued.await.expect("the notice is issued")
    }
}

/// The code an authenticator app that was told this key shows at a moment. Blanks in the key do not matter.
///
/// # Panics
/// When it is no such key.
#[must_use]
pub fn app_code(key: &str, now: Timestamp) -> String {
    let letters = key.chars().filter(|letter| !letter.is_whitespace());
    let digits = letters.map(|letter| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).expect("a letter of base32"));
    let digits: Vec<u64> = digits.map(|digit| u64::try_from(digit).expect("less than 32")).collect();
    let groups = digits.chunks(8).map(|group| group.iter().fold(0, |bits, digit| bits << 5 | digit));
    let bytes: Vec<u8> = groups.flat_map(|bits| bits.to_be_bytes()[3..].to_vec()).collect();
    AppSecret::new(bytes.try_into().expect("twenty bytes")).code(step(now))
}

/// Form I-90 as it is, accepted until this day if one is given, and beside it a later edition that is accepted from
/// 15 December 2026: `mother-given-name` is `mother-first-name` there, `eyes` asks in other words, `languages` is asked
/// instead of `ssn`.
///
/// # Panics
/// When the form has changed so much that this cannot be made of it.
#[must_use]
pub fn two_editions(until: Option<&str>) -> &'static Library {
    let last = until.map(|until| format!(r#"from="2025-02-10" until="{until}""#)).unwrap_or_default();
    let ending = [("form.kdl", r#"from="2025-02-10""#, last.as_str())];
    let ending = if until.is_some() { ending.as_slice() } else { &[] };
    let library = Library::read(&[changed("i-90", ending), changed("i-90-later", LATER)]);
    assert!(library.findings().is_empty(), "{:#?}", library.findings());
    Box::leak(Box::new(library))
}

const LATER: &[(&str, &str, &str)] = &[
    ("form.kdl", r#"edition="2025-01-20" from="2025-02-10""#, r#"edition="2026-12-01" from="2026-12-15""#),
    ("form.kdl", r#"ask "mother-given-name" "text""#, r#"ask "mother-first-name" "text" was="mother-given-name""#),
    ("form.kdl", r#"page "ssn""#, r#"page "languages""#),
    ("form.kdl", r#"ask "ssn" "ssn" reuse="ssn" item="1.16" optional=#true"#, r#"ask "languages" "text""#),
    ("coverage.kdl", r#"asked="mother-given-name""#, r#"asked="mother-first-name""#),
    ("coverage.kdl", r#"asked="ssn""#, r#"official-use=#true reason="It is not asked any more.""#),
    ("en.ftl", "mother-given-name =", "mother-first-name ="),
    ("en.ftl", "ssn = What is your Social Security number?", "languages = Which languages do you speak?"),
    ("en.ftl", "eyes = What color are your eyes?", "eyes = What color are your eyes without lenses?"),
    ("es.ftl", "mother-given-name =", "mother-first-name ="),
    ("es.ftl", "ssn = ¿Cuál es su número de Seguro Social?", "languages = ¿Qué idiomas habla usted?"),
    ("es.ftl", "eyes = ¿De qué color son sus ojos?", "eyes = ¿De qué color son sus ojos sin lentes?"),
];

/// A made-up form in which trips and pets repeat in the rows of people.
///
/// # Panics
/// When it is not sound any more.
#[must_use]
pub fn household() -> &'static Library {
    let files: [(&str, &str); 4] = include!("../../../app/forms/tests/household/files.rs");
    let library =
        Library::read(&[Sources::new("household", files.map(|(path, text)| (path.to_owned(), text.to_owned())))]);
    assert!(library.findings().is_empty(), "{:#?}", library.findings());
    Box::leak(Box::new(library))
}

/// Form I-90 in another folder, with each change made in its file.
fn changed(folder: &str, changes: &[(&str, &str, &str)]) -> Sources {
    let embedded = Sources::embedded().into_iter().find(|sources| sources.folder() == "i-90").expect("Form I-90");
    let files = embedded.files().map(|(path, text)| {
        let own = changes.iter().filter(|(file, ..)| *file == path);
        let text = own.fold(text.to_owned(), |text, (_, from, to)| {
            assert!(text.contains(from), "{path} has no {from}");
            text.replace(from, to)
        });
        (path.to_owned(), text)
    });
    Sources::new(folder, files)
}

/// Runs the test with a fresh product on SQLite, then on PostgreSQL when there is one.
pub async fn on_each_database(test: impl AsyncFn(World)) {
    storage::testing::on_each_database(async |database| test(World::on(database)).await).await;
}
