use std::time::Duration;

use domain::{AccountId, DeviceId, Timestamp};
use storage::devices::{self, DeviceHash, StoredDevice};
use storage::limits::Key;
use storage::{Error, Reader, Writer};

use crate::token::hash;
use crate::{AccountKey, Client, SecretToken, Services, Slot};

/// How long a browser is known after it was last signed in with: as long as browsers keep a cookie at most.
pub const DEVICE_LIFE: Duration = Duration::from_secs(400 * 24 * 60 * 60);

/// A browser that somebody is signing in with, to be remembered.
pub(super) struct Introduction {
    now: Timestamp,
    /// What it held when it came.
    brought: Option<DeviceHash>,
    new: StoredDevice,
}

/// Under what tries are counted. A device that the account knows counts for itself, so that what somebody else tries
/// elsewhere does not lock it out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    now: Timestamp,
    of_everybody: Key,
    of_device: Option<(DeviceHash, Key)>,
}

impl Services {
    /// How tries at `what` are counted, for whoever comes from there.
    pub(super) fn counted(&self, purpose: &str, what: impl AsRef<[u8]>, client: Client) -> Counted {
        let of_device = client.device().map(|device| {
            let pair = [what.as_ref(), device.as_slice()].concat();
            (device, self.vault().lookup(purpose, pair))
        });
        Counted { now: self.now(), of_everybody: self.vault().lookup(purpose, &what), of_device }
    }

    /// Introduces a browser to an account, with what it holds from then on if the account does not know it.
    pub(super) fn introduce(
        &self,
        account: AccountId,
        key: &AccountKey,
        client: Client,
    ) -> (SecretToken, Introduction) {
        let now = self.now();
        let token = self.new_token();
        let id = DeviceId::v7(now, self.random());
        let new = StoredDevice {
            id,
            token_hash: hash(token.as_str()),
            account,
            from_sealed: self.seal_whence(client, key, &from_slot(id)),
            first_seen_at: now,
            last_seen_at: now,
        };
        (token, Introduction { now, brought: client.device(), new })
    }
}

impl Counted {
    /// The key for tries at this account, or at an address that has none: with a device it costs the same.
    pub(super) async fn key(&self, reader: &mut Reader, account: Option<AccountId>) -> Result<Key, Error> {
        let Some((device, of_device)) = &self.of_device else { return Ok(self.of_everybody) };
        let accounts = devices::accounts_that_know(reader, device, self.now.minus(DEVICE_LIFE)).await?;
        let is_known = account.is_some_and(|account| accounts.contains(&account));
        Ok(if is_known { *of_device } else { self.of_everybody })
    }
}

impl Introduction {
    /// Remembers the browser. True when the account did not know it: then it holds something nobody had before, so that
    /// whoever has a copy of what it held gains nothing.
    pub(super) async fn remember(&self, tx: &mut Writer) -> Result<bool, Error> {
        if let Some(brought) = &self.brought {
            let since = self.now.minus(DEVICE_LIFE);
            let accounts = devices::accounts_that_know(tx, brought, since).await?;
            if accounts.contains(&self.new.account) {
                devices::see(tx, brought, self.new.account, self.now).await?;
                return Ok(false);
            }
            devices::replace_token(tx, brought, &self.new.token_hash, since).await?;
        }
        devices::insert(tx, &self.new).await?;
        Ok(true)
    }
}

pub(super) fn from_slot(id: DeviceId) -> Slot {
    Slot::new("devices.from_sealed", id.to_string())
}
