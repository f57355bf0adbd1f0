//! The product behind its router, on a fresh database, with the clock in hand.

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use domain::{Language, TimeZone};
use http::Request;
use http_body_util::BodyExt;
use payment::Checkout;
use server::{House, router};
use services::testing::World;
use services::{Letter, Letterhead, Operator, Settings};
use storage::Database;
use tower::ServiceExt;
use visit::{Assets, Frames, Site};
use words::Words;

use crate::browser::Browser;
use crate::page::Page;
use crate::rules;

pub(crate) const ORIGIN: &str = "https://landfall.example";

/// Stands for what a browser build would embed.
const ASSETS: Assets = Assets {
    stylesheet: "/assets/main.test.css",
    icon: "/assets/favicon.test.svg",
    live: "/assets/live.test.js",
    push: "/assets/push.test.js",
    boot: "/assets/boot.test.js",
    glue: "/assets/landfall.test.js",
    wasm: "/assets/landfall.test.wasm",
};

pub(crate) struct TestSite {
    pub(crate) world: World,
    pub(crate) origin: String,
    /// Other sites that an answer may lead to.
    pub(crate) elsewhere: Vec<String>,
    router: Router,
    /// The same records behind an installation that is no demonstration.
    in_earnest: Router,
    letters: Mutex<Vec<Letter>>,
    nonces: Mutex<HashSet<String>>,
    networks: AtomicU32,
}

impl TestSite {
    /// The demonstration, over https.
    pub(crate) fn on(database: Database) -> Self {
        Self::at(database, ORIGIN, true)
    }

    pub(crate) fn at(database: Database, origin: &str, is_demonstration: bool) -> Self {
        let settings = Settings::new("Landfall".to_owned(), origin.to_owned(), is_demonstration);
        // As in every world of the tests, to take an approval back needs two.
        let settings = Settings { second_person: vec![domain::case::Kind::Revoked], ..settings };
        Self::of(World::with(database, settings), origin, is_demonstration, Words::of)
    }

    /// The demonstration, whose fees somebody else takes.
    pub(crate) fn with_checkout(database: Database, checkout: Arc<dyn Checkout>) -> Self {
        let mut world = World::on(database);
        world.services = world.services.with_checkout(checkout);
        Self::of(world, ORIGIN, true, Words::of)
    }

    /// The demonstration, with these forms.
    pub(crate) fn with_library(database: Database, library: &'static forms::Library) -> Self {
        let mut world = World::on(database);
        world.services = world.services.with_library(library);
        Self::of(world, ORIGIN, true, Words::of)
    }

    /// The demonstration, of an agency in this time zone.
    pub(crate) fn in_zone(database: Database, zone: TimeZone) -> Self {
        Self::of(World::on(database).in_zone(zone), ORIGIN, true, Words::of)
    }

    /// The demonstration, for which nobody carries text messages.
    pub(crate) fn without_texts(database: Database) -> Self {
        let settings = Settings::new("Landfall".to_owned(), ORIGIN.to_owned(), true);
        let settings = Settings { sends_texts: false, ..settings };
        Self::of(World::with(database, settings), ORIGIN, true, Words::of)
    }

    /// The demonstration, on a machine that reads photos in HEIC.
    pub(crate) fn reading_heic(database: Database) -> Self {
        let settings = Settings::new("Landfall".to_owned(), ORIGIN.to_owned(), true);
        let settings = Settings { reads_heic: true, ..settings };
        Self::of(World::with(database, settings), ORIGIN, true, Words::of)
    }

    /// The demonstration, in which an access code needs two at the desk.
    pub(crate) fn issuing_codes_by_two(database: Database) -> Self {
        let settings = Settings::new("Landfall".to_owned(), ORIGIN.to_owned(), true);
        let settings = Settings { codes_need_second: true, ..settings };
        Self::of(World::with(database, settings), ORIGIN, true, Words::of)
    }

    /// The demonstration of an agency, which runs it itself.
    pub(crate) fn of_agency(database: Database, letterhead: Letterhead) -> Self {
        let settings = Settings::new("Landfall".to_owned(), ORIGIN.to_owned(), true);
        let settings = Settings { operator: Operator::Agency, letterhead, ..settings };
        Self::of(World::with(database, settings), ORIGIN, true, Words::of)
    }

    /// The demonstration, on which every sentence of the catalogues is marked.
    pub(crate) fn in_disguise(database: Database) -> Self {
        Self::of(World::on(database), ORIGIN, true, |_| Words::pseudo())
    }

    /// The same, which whoever sits at the machine finds at this address, too.
    pub(crate) fn found_at(mut self, here: &str) -> Self {
        self.router = router(house_of(&self.world, &self.origin, Some(here.to_owned()), true, Words::of));
        self
    }

    /// The demonstration, with the master key of an installation that is there.
    pub(crate) fn with_key(database: Database, key: &str) -> Self {
        Self::of(World::with_keyring(database, key), ORIGIN, true, Words::of)
    }

    fn of(world: World, origin: &str, is_demonstration: bool, words: fn(Language) -> Words) -> Self {
        Self {
            origin: origin.to_owned(),
            elsewhere: world.services.checkout_origins().iter().map(ToString::to_string).collect(),
            router: router(house_of(&world, origin, None, is_demonstration, words)),
            in_earnest: router(house_of(&world, origin, None, false, words)),
            world,
            letters: Mutex::default(),
            nonces: Mutex::default(),
            networks: AtomicU32::new(1),
        }
    }

    pub(crate) fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }

    /// A browser that has never been here, in a network of its own.
    pub(crate) fn browser(&self, language: Language) -> Browser<'_> {
        let network = self.networks.fetch_add(1, Ordering::Relaxed);
        Browser::new(self, language, IpAddr::from((0x0a00_0000 | network).to_be_bytes()))
    }

    /// Sends a request, and holds the answer to the rules for every answer.
    pub(crate) async fn ask(&self, from: IpAddr, request: Request<Body>) -> Page {
        self.checked(self.router(), from, request).await
    }

    /// The same, as if the installation were no demonstration.
    pub(crate) async fn ask_in_earnest(&self, from: IpAddr, request: Request<Body>) -> Page {
        self.checked(self.in_earnest.clone(), from, request).await
    }

    async fn checked(&self, router: Router, from: IpAddr, mut request: Request<Body>) -> Page {
        let url = request.uri().to_string();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((from, 40_000))));
        let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let page = Page { url, status: parts.status, headers: parts.headers, body: body.to_vec() };
        if let Some(nonce) = rules::check(self, &page) {
            assert!(self.nonces.lock().unwrap().insert(nonce), "a nonce was used twice");
        }
        page
    }

    /// The router itself, for requests that race.
    pub(crate) fn router(&self) -> Router {
        self.router.clone()
    }

    /// The last letter to this address with a line for which the test gives something.
    pub(crate) async fn letter<T>(&self, address: &str, line: impl Fn(&str) -> Option<T>) -> T {
        let arrived = self.world.post().await;
        let mut letters = self.letters.lock().unwrap();
        letters.extend(arrived);
        let mut to_them = letters.iter().rev().filter(|letter| letter.to == address);
        to_them.find_map(|letter| letter.text.lines().find_map(&line)).expect("such a letter")
    }

    /// How many letters have come to this address.
    pub(crate) async fn letters(&self, address: &str) -> usize {
        let arrived = self.world.post().await;
        let mut letters = self.letters.lock().unwrap();
        letters.extend(arrived);
        letters.iter().filter(|letter| letter.to == address).count()
    }
}

fn house_of(
    world: &World,
    origin: &str,
    also_at: Option<String>,
    is_demonstration: bool,
    words: fn(Language) -> Words,
) -> House {
    let site = Site {
        name: "Landfall".to_owned(),
        is_demonstration,
        is_secure: origin.starts_with("https://"),
        assets: ASSETS,
        words,
        frames: Frames::default(),
    };
    House::new(world.services.clone(), site, origin.to_owned(), also_at, 0)
}

/// Runs the test with a fresh site on SQLite, then on PostgreSQL when there is one.
pub(crate) async fn on_each_site(test: impl AsyncFn(TestSite)) {
    storage::testing::on_each_database(async |database| test(TestSite::on(database)).await).await;
}

/// Runs the test with a fresh site in each language: in English on SQLite, in Spanish on PostgreSQL. Each flow is tried on
/// both and in both; what a page says in a language is the same on each.
pub(crate) async fn in_each_language(test: impl AsyncFn(&TestSite, Language)) {
    let test = async |database, language: &Language| test(&TestSite::on(database), *language).await;
    storage::testing::on_one_database_each(Language::ALL, test).await;
}
