use domain::{AccountId, AppointmentId, CaseId, RoundId, Timestamp};
use storage::{Error, Writer, accounts, appointments, rounds};

use super::Deed;
use crate::Services;

/// What begins beside something that happens to a case, by the names it will have: a round, in which the person answers once
/// what is asked of them, and an appointment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Brought {
    round: RoundId,
    appointment: AppointmentId,
}

impl Services {
    pub(crate) fn brought(&self, at: Timestamp) -> Brought {
        Brought { round: RoundId::v7(at, self.random()), appointment: AppointmentId::v7(at, self.random()) }
    }
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
