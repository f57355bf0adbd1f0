//! Whole sign-ins, password and code by mail, beside the hashing of a password that each of them needs.

use std::thread;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use domain::Password;
use services::testing::World;

use crate::steps::{PASSWORD, client, code_among, email, sign_up};

/// How many people sign in at the same moment.
const PEOPLE: u8 = 8;
/// An account may begin ten attempts in ten minutes, a network twenty in one.
const ROUNDS: u32 = 9;

pub(crate) struct SignIns {
    pub(crate) per_second: f64,
    /// The hashing alone, as many at once as there are processors.
    pub(crate) bare_per_second: f64,
    /// One of them with nothing beside it.
    pub(crate) bare: Duration,
}

pub(crate) async fn measure(world: &World) -> SignIns {
    for person in 0..PEOPLE {
        sign_up(world, &address(person)).await;
    }
    let mut taken = Duration::ZERO;
    for _ in 0..ROUNDS {
        world.clock.advance(Duration::from_secs(61));
        let began = Instant::now();
        everybody_signs_in(world).await;
        taken += began.elapsed();
    }
    let hashes = u32::from(PEOPLE) * ROUNDS;
    SignIns {
        per_second: f64::from(hashes) / taken.as_secs_f64(),
        bare_per_second: f64::from(hashes) / hashing(hashes).as_secs_f64(),
        bare: hash_once(),
    }
}

fn address(person: u8) -> String {
    format!("person-{person}@example.org")
}

async fn everybody_signs_in(world: &World) {
    let passwords: Vec<_> = (0..PEOPLE)
        .map(|person| {
            let services = world.services.clone();
            tokio::spawn(async move {
                let password = Password::typed(PASSWORD);
                services.sign_in(&email(&address(person)), &password, client(person)).await.unwrap().unwrap()
            })
        })
        .collect();
    let mut attempts = Vec::new();
    for attempt in passwords {
        attempts.push(attempt.await.unwrap());
    }
    let letters = world.post().await;
    for (person, attempt) in (0..PEOPLE).zip(attempts) {
        // Beside the news of the browser that they signed in with before.
        let theirs: Vec<_> = letters.iter().filter(|letter| letter.to == address(person)).cloned().collect();
        let code = code_among(&theirs);
        world.services.enter_code(attempt.as_str(), &code, client(person)).await.unwrap().unwrap();
    }
}

/// So many passwords, one thread for each processor.
fn hashing(hashes: u32) -> Duration {
    let processors = u32::try_from(thread::available_parallelism().map_or(1, std::num::NonZero::get)).unwrap();
    let began = Instant::now();
    thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(|| {
                for _ in 0..hashes / processors {
                    hash_once();
                }
            });
        }
    });
    began.elapsed()
}

/// The floor of the OWASP password storage sheet, as the product hashes.
fn hash_once() -> Duration {
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, None).unwrap());
    let mut hash = [0; 32];
    let began = Instant::now();
    argon2.hash_password_into(PASSWORD.as_bytes(), b"salt of a bench!", &mut hash).unwrap();
    began.elapsed()
}
