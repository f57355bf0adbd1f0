use std::collections::BTreeMap;

use domain::case::LastDay;
use domain::{AccountId, AppointmentId, CaseEvent, CaseId, History, RoundId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::{Error, Writer, accounts, appointments, cases, rounds, told_to_nobody};

use super::Deed;
use crate::appointments::ToldOf;
use crate::rounds::AskedFor;
use crate::{AccountKey, Services, Slot};

/// What begins beside something that happens to a case, by the names it will have: a round, in which the person answers once
/// what is asked of them, and an appointment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Brought {
    round: RoundId,
    appointment: AppointmentId,
}

/// What a deed brings, as it waits for somebody to add the case.
#[derive(Default, Serialize, Deserialize)]
struct Waiting {
    asked: Option<AskedFor>,
    told: Option<ToldOf>,
}

const WAITING: Error = Error::Corrupt("told_to_nobody.sealed");

impl Services {
    pub(crate) fn brought(&self, at: Timestamp) -> Brought {
        Brought { round: RoundId::v7(at, self.random()), appointment: AppointmentId::v7(at, self.random()) }
    }

    /// Keeps what a deed brings of a case that nobody has, with the number of its event, from 1.
    pub(crate) async fn keep_brought(
        &self,
        tx: &mut Writer,
        (case, event): (CaseId, usize),
        deed: &Deed,
    ) -> Result<(), Error> {
        let waiting = Waiting { asked: deed.asks(), told: deed.tells_of() };
        if waiting.asked.is_none() && waiting.told.is_none() {
            return Ok(());
        }
        let plain = serde_json::to_vec(&waiting).map_err(|_| WAITING)?;
        let sealed = self.vault().seal_for_system(&waiting_slot(case, event), &plain);
        told_to_nobody::insert(tx, (case, event), &sealed).await
    }

    /// Begins for the account that has a case now what was asked in it, and when its person is to come, before they had it, as
    /// far as that is still open. What was told without its words is asked without any; nobody comes where no place was told.
    pub(crate) async fn begin_what_is_open(
        &self,
        tx: &mut Writer,
        (account, key): (AccountId, &AccountKey),
        case: CaseId,
        at: Timestamp,
    ) -> Result<(), Error> {
        let history = cases::by_id(tx, case).await?.ok_or(Error::Corrupt("cases"))?.history()?;
        let begun: Vec<_> = rounds::of_case(tx, account, case).await?.iter().map(|round| round.event).collect();
        let mut waiting = self.take_brought(tx, case).await?;
        for (event, number) in history.events().iter().zip(1..) {
            let Waiting { asked, told } = waiting.remove(&number).unwrap_or_default();
            let brought = self.brought(at);
            if is_asked(&history, number, at) && !begun.contains(&number) {
                let sealed = self.sealed_asked(key, brought.round, &asked.unwrap_or_default());
                let sealed = sealed.map_err(|_| Error::Corrupt("rounds"))?;
                rounds::begin_with(tx, account, (case, number), (brought.round, &sealed)).await?;
            }
            if let Some(told) = told.filter(|_| is_to_come(&history, *event, at)) {
                let sealed = self.sealed_told(key, brought.appointment, &told);
                let sealed = sealed.map_err(|_| Error::Corrupt("appointments"))?;
                appointments::begin_with(tx, (case, number), (brought.appointment, &sealed)).await?;
            }
        }
        Ok(())
    }

    /// The same for whoever has the case, if anybody does, whose person need not be there.
    pub(crate) async fn begin_what_is_open_for_its_account(
        &self,
        tx: &mut Writer,
        case: CaseId,
        at: Timestamp,
    ) -> Result<(), Error> {
        let Some(account) = cases::account_of(tx, case).await? else { return Ok(()) };
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let key = self.vault().account_key(account, &person.addressee.data_key);
        let key = key.map_err(|_| Error::Corrupt("accounts"))?;
        self.begin_what_is_open(tx, (account, &key), case, at).await
    }

    /// What waits for somebody who has the case, by the numbers of its events. It waits no more.
    async fn take_brought(&self, tx: &mut Writer, case: CaseId) -> Result<BTreeMap<usize, Waiting>, Error> {
        let mut waiting = BTreeMap::new();
        for (event, sealed) in told_to_nobody::of_case(tx, case).await? {
            let plain = self.vault().open_for_system(&waiting_slot(case, event), &sealed).map_err(|_| WAITING)?;
            waiting.insert(event, serde_json::from_slice(&plain).map_err(|_| WAITING)?);
        }
        if !waiting.is_empty() {
            told_to_nobody::forget(tx, case).await?;
        }
        Ok(waiting)
    }
}

fn waiting_slot(case: CaseId, event: usize) -> Slot {
    Slot::new("told_to_nobody.sealed", format!("{case}/{event}"))
}

/// Whether the event of this number asks for an answer that can still come in time.
fn is_asked(history: &History, number: usize, at: Timestamp) -> bool {
    history.answering(number, at).is_some_and(|answering| answering.left != LastDay::Over)
}

/// Whether this event says when somebody is to come, and they still are.
fn is_to_come(history: &History, event: CaseEvent, at: Timestamp) -> bool {
    let is_set = |when| history.duties().iter().any(|duty| duty.appointment() == Some(when));
    event.what.appointment().is_some_and(|when| at < when && is_set(when))
}

impl Brought {
    /// What the appointment is called that this brings.
    pub(crate) const fn appointment(self) -> AppointmentId {
        self.appointment
    }

    /// Begins what this brings for the account that has the case, with the last event of the case.
    pub(crate) async fn begin(
        self,
        services: &Services,
        tx: &mut Writer,
        (account, case): (AccountId, CaseId),
        deed: &Deed,
    ) -> Result<(), Error> {
        let (asked, told) = (deed.asks(), deed.tells_of());
        if asked.is_none() && told.is_none() {
            return Ok(());
        }
        let person = accounts::find(tx, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let key = services.vault().account_key(account, &person.addressee.data_key);
        let key = key.map_err(|_| Error::Corrupt("accounts"))?;
        if let Some(asked) = asked {
            let sealed = services.sealed_asked(&key, self.round, &asked).map_err(|_| Error::Corrupt("rounds"))?;
            rounds::begin(tx, account, case, (self.round, &sealed)).await?;
        }
        if let Some(told) = told {
            let sealed = services.sealed_told(&key, self.appointment, &told);
            let sealed = sealed.map_err(|_| Error::Corrupt("appointments"))?;
            appointments::begin(tx, case, (self.appointment, &sealed)).await?;
        }
        Ok(())
    }
}
