use std::time::Duration;

use domain::{AccountId, Timestamp};
use storage::passkey_challenges::{self, StoredChallenge};
use storage::{Error, Writer};
use webauthn_rp::response::SentChallenge;

use crate::limits::Limit;
use crate::{Client, Fault, Services};

/// How long a challenge can be answered.
const CHALLENGE_LIFE: Duration = Duration::from_secs(5 * 60);

/// Challenges for each password that may be typed in a network: every open sign-in page asks for one now and then.
const FOR_EACH_PASSWORD: u32 = 3;

/// A challenge that was just made.
pub(super) struct Made {
    /// What has to be signed.
    pub(super) challenge: u128,
    /// What the answer is compared with.
    pub(super) state: Vec<u8>,
    /// Who adds a passkey with it; none when somebody signs in.
    pub(super) account: Option<AccountId>,
}

struct NewChallenge {
    row: StoredChallenge,
    client_key: [u8; 32],
    per_client: Limit,
}

impl Services {
    /// Keeps a challenge for the browser that holds this. The refusal is until when to wait.
    pub(super) async fn keep_challenge(
        &self,
        made: Made,
        browser: &str,
        client: Client,
    ) -> Result<Result<(), Timestamp>, Fault> {
        let now = self.now();
        let row = StoredChallenge {
            lookup: self.challenge_lookup(made.challenge, browser),
            account: made.account,
            state: made.state,
            ends_at: now.plus(CHALLENGE_LIFE),
        };
        let new = NewChallenge {
            row,
            client_key: self.vault().lookup("limit: passkey challenges, client", client.network()),
            per_client: Limit::per_minute(self.settings().sign_ins_per_client.saturating_mul(FOR_EACH_PASSWORD)),
        };
        Ok(self.database().write((new, now), |tx, (new, now)| Box::pin(keep(tx, new, *now))).await?)
    }

    /// Takes away the challenge that was answered: it is gone from then on, whatever comes of it. `None` when it was
    /// answered already, took too long, or was made for another browser or for something else.
    pub(super) async fn take_challenge(
        &self,
        SentChallenge(challenge): SentChallenge,
        browser: &str,
        account: Option<AccountId>,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let lookup = self.challenge_lookup(challenge, browser);
        let taken = self.database().write(lookup, |tx, lookup| Box::pin(passkey_challenges::take(tx, lookup))).await?;
        let is_good = |challenge: &StoredChallenge| challenge.account == account && self.now() < challenge.ends_at;
        Ok(taken.filter(is_good).map(|challenge| challenge.state))
    }

    /// A challenge is found together with the browser it was made for: it can be answered in no other.
    fn challenge_lookup(&self, challenge: u128, browser: &str) -> [u8; 32] {
        self.vault().lookup("passkey: challenge", [&challenge.to_be_bytes(), browser.as_bytes()].concat())
    }
}

async fn keep(tx: &mut Writer, new: &NewChallenge, now: Timestamp) -> Result<Result<(), Timestamp>, Error> {
    if let Some(until) = new.per_client.hit(tx, &new.client_key, now).await? {
        return Ok(Err(until));
    }
    passkey_challenges::insert(tx, &new.row).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use webauthn_rp::request::auth::DiscoverableCredentialRequestOptions;
    use webauthn_rp::request::{AsciiDomain, RpId};

    #[test]
    fn of_ten_thousand_challenges_no_two_are_the_same() {
        let site = RpId::Domain(AsciiDomain::try_from("landfall.example".to_owned()).unwrap());
        let asked = (0..10_000).map(|_| DiscoverableCredentialRequestOptions::passkey(&site).0.challenge.as_data());
        let challenges: HashSet<u128> = asked.collect();
        assert_eq!(challenges.len(), 10_000);
        assert!(challenges.iter().any(|challenge| challenge.leading_zeros() == 0), "all 128 bits are used");
    }
}
