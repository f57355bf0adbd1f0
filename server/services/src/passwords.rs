use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::Password;
use tokio::sync::Semaphore;

use crate::keyring::{Keyring, Keys};
use crate::{Fault, Randomness};

/// The floor of the OWASP password storage sheet: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes passwords with argon2id and a pepper that is not in the database, as many at once as there are cores.
#[derive(Debug, Clone)]
pub(crate) struct PasswordHasher {
    keyring: Arc<Keyring>,
    randomness: Arc<dyn Randomness>,
    cores: Arc<Semaphore>,
    runs: Arc<AtomicU64>,
}

/// What came of comparing a typed password with a kept hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Different,
    Same,
    /// The same, but the hash was made with an older pepper: make it anew while the password is at hand.
    SameButOld,
}

impl PasswordHasher {
    pub(crate) fn new(keyring: Keyring, randomness: Arc<dyn Randomness>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { keyring: Arc::new(keyring), randomness, cores: Arc::new(Semaphore::new(cores)), runs: Arc::default() }
    }

    /// How often argon2 has run, which is what an outsider could measure.
    #[cfg(feature = "testing")]
    pub(crate) fn runs(&self) -> u64 {
        self.runs.load(Ordering::Relaxed)
    }

    /// `ID$argon2id$…`: the pepper's number and the PHC string.
    pub(crate) async fn hash(&self, password: &Password) -> Result<String, Fault> {
        let mut salt = [0; 16];
        self.randomness.fill(&mut salt);
        let password = password.clone();
        self.run(move |keyring| {
            let keys = keyring.newest();
            let hash = argon2(keys)?.hash_password_with_salt(password.as_bytes(), &salt).ok()?;
            Some(format!("{}{hash}", keys.id))
        })
        .await?
        .ok_or(Fault::Unreadable("a password"))
    }

    /// Compares; without a hash it takes the same time and nothing is the same.
    pub(crate) async fn compare(&self, password: &Password, kept: Option<&str>) -> Result<Comparison, Fault> {
        let Some(kept) = kept.map(str::to_owned) else {
            self.hash(password).await?;
            return Ok(Comparison::Different);
        };
        let password = password.clone();
        self.run(move |keyring| {
            let (id, phc) = kept.split_at(kept.find('$')?);
            let keys = keyring.find(id.parse().ok()?)?;
            let hash = PasswordHash::new(phc).ok()?;
            let is_same = argon2(keys)?.verify_password(password.as_bytes(), &hash).is_ok();
            Some(match (is_same, keys.id == keyring.newest().id) {
                (false, _) => Comparison::Different,
                (true, true) => Comparison::Same,
                (true, false) => Comparison::SameButOld,
            })
        })
        .await?
        .ok_or(Fault::Unreadable("accounts.password_hash"))
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&Keyring) -> T + Send + 'static) -> Result<T, Fault> {
        let interrupted = Fault::Interrupted("hashing a password");
        let Ok(permit) = Arc::clone(&self.cores).acquire_owned().await else { return Err(interrupted) };
        let keyring = Arc::clone(&self.keyring);
        self.runs.fetch_add(1, Ordering::Relaxed);
        tokio::task::spawn_blocking(move || {
            // Held by the work itself: a request that goes away does not let another one in early.
            let _permit = permit;
            work(&keyring)
        })
        .await
        .map_err(|_| interrupted)
    }
}

fn argon2(keys: &Keys) -> Option<Argon2<'_>> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).ok()?;
    Argon2::new_with_secret(&keys.pepper, Algorithm::Argon2id, Version::V0x13, params).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::SeededRandomness;

    fn hasher(keys: &str) -> PasswordHasher {
        PasswordHasher::new(Keyring::parse(keys).unwrap(), Arc::new(SeededRandomness::new(5)))
    }

    fn one() -> String {
        format!("1 {}\n", "ab".repeat(32))
    }

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other_is() {
        let hasher = hasher(&one());
        let password = Password::typed(&"contrasen\u{0303}a ".repeat(11));
        let kept = hasher.hash(&password).await.unwrap();
        assert!(kept.starts_with("1$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_eq!(hasher.compare(&password, Some(&kept)).await.unwrap(), Comparison::Same);
        let composed = Password::typed(&"contrase\u{f1}a ".repeat(11));
        assert_eq!(hasher.compare(&composed, Some(&kept)).await.unwrap(), Comparison::Same);

        let mut text = "contrase\u{f1}a ".repeat(11);
        text.pop();
        let last_character_missing = Password::typed(&text);
        assert_eq!(hasher.compare(&last_character_missing, Some(&kept)).await.unwrap(), Comparison::Different);
    }

    #[tokio::test]
    async fn the_last_of_128_characters_counts() {
        let hasher = hasher(&one());
        // Four bytes each, so that a limit on bytes would show as well.
        let all_but_one = "🗝".repeat(127);
        let kept = hasher.hash(&Password::typed(&format!("{all_but_one}a"))).await.unwrap();
        for (last, expected) in [("a", Comparison::Same), ("b", Comparison::Different), ("", Comparison::Different)] {
            let typed = Password::typed(&format!("{all_but_one}{last}"));
            assert_eq!(hasher.compare(&typed, Some(&kept)).await.unwrap(), expected, "{last}");
        }
    }

    #[tokio::test]
    async fn a_hash_is_slow_and_has_a_salt_of_its_own() {
        let hasher = hasher(&one());
        let password = Password::typed("kettle violet ankle");
        let mut salts = Vec::new();
        for _ in 0..2 {
            let kept = hasher.hash(&password).await.unwrap();
            let hash = PasswordHash::new(&kept[1..]).unwrap();
            let params = Params::try_from(&hash).unwrap();
            assert_eq!(hash.algorithm.as_str(), "argon2id");
            assert!(params.m_cost() >= 19 * 1024 && params.t_cost() >= 2, "{kept}");
            assert!(hash.hash.unwrap().len() >= 32, "{kept}");
            salts.push(hash.salt.unwrap().to_vec());
        }
        assert!(salts.iter().all(|salt| salt.len() >= 16), "{salts:?}");
        assert_ne!(salts[0], salts[1]);
    }

    #[tokio::test]
    async fn the_database_alone_cannot_tell_a_password() {
        let password = Password::typed("kettle violet ankle");
        let kept = hasher(&one()).hash(&password).await.unwrap();
        let elsewhere = hasher(&format!("1 {}", "cd".repeat(32)));
        assert_eq!(elsewhere.compare(&password, Some(&kept)).await.unwrap(), Comparison::Different);
    }

    #[tokio::test]
    async fn a_hash_with_an_older_pepper_is_known_and_made_anew() {
        let password = Password::typed("kettle violet ankle");
        let kept = hasher(&one()).hash(&password).await.unwrap();
        let rotated = hasher(&format!("{}2 {}", one(), "cd".repeat(32)));
        assert_eq!(rotated.compare(&password, Some(&kept)).await.unwrap(), Comparison::SameButOld);
        let wrong = Password::typed("kettle violet ankles");
        assert_eq!(rotated.compare(&wrong, Some(&kept)).await.unwrap(), Comparison::Different);
    }

    #[tokio::test]
    async fn an_unknown_address_costs_as_much_as_a_known_one() {
        let hasher = hasher(&one());
        let password = Password::typed("kettle violet ankle");
        let kept = hasher.hash(&password).await.unwrap();
        let before = hasher.runs();
        hasher.compare(&password, Some(&kept)).await.unwrap();
        let known = hasher.runs() - before;
        assert_eq!(hasher.compare(&password, None).await.unwrap(), Comparison::Different);
        assert_eq!(hasher.runs() - before - known, known);
    }
}
