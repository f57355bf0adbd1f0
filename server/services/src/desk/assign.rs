use domain::{AccountId, CaseId, Date, EmailAddress, StaffRight, StaffRole};
use storage::desk::belongs;
use storage::work::{self, Assignment};
use storage::{Error, Writer, staff};

use super::{Desk, day_of};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome};

/// Somebody who works at the desk now and can be given cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Their account.
    pub account: AccountId,
    /// The address they sign in with, by which they are known here.
    pub email: EmailAddress,
    /// As what they work there.
    pub role: StaffRole,
}

/// That somebody else, or nobody, is to work on a case, or by another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assign {
    /// Which case.
    pub case: CaseId,
    /// How it was when whoever says so looked.
    pub was: Assignment,
    /// How it is to be.
    pub is: Assignment,
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssignRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// They may not say so: only a supervisor gives cases to others, or takes them away.
    NotAllowed,
    /// Somebody has said something else meanwhile.
    Moved,
    /// The case is over.
    Over,
    /// Whoever is to have it does not decide here, or it is their own.
    NotTheirs,
}

/// For how many days from now on the agency sets itself a day at most.
const LONGEST_WAIT: i64 = 730;

/// The day that was typed for the agency to act by, if one was; nothing of what is no such day. The one that there was may
/// be over.
#[must_use]
pub fn day_to_act(typed: &str, was: Option<Date>, today: Date) -> Option<Option<Date>> {
    if typed.trim().is_empty() {
        return Some(None);
    }
    let last = today.saturating_add(time::Duration::days(LONGEST_WAIT));
    let day = day_of(typed.trim());
    day.filter(|day| was == Some(*day) || *day >= today && *day <= last).map(Some)
}

struct Assigning {
    assign: Assign,
    officer: AccountId,
    may_assign: bool,
    /// For whoever says so, for whoever gets the case, and for whoever had it.
    notes: [Note; 3],
}

impl Desk<'_> {
    /// Everybody who can be given cases, in the order in which they began.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn colleagues(&self) -> Result<Vec<Colleague>, Fault> {
        let rows = staff::all(&mut self.services.database().reader().await?).await?;
        let works = |row: &staff::StoredStaff| {
            let is_there = row.ended_at.is_none() && !row.addressee.email_sealed.is_empty();
            is_there && row.role.may(StaffRight::Decide)
        };
        rows.into_iter()
            .filter(works)
            .map(|row| {
                let email = self.services.absent(row.account, &row.addressee)?.email;
                Ok(Colleague { account: row.account, email, role: row.role })
            })
            .collect()
    }

    /// Who sits at it.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.session.account
    }

    /// Says who works on a case, and by when, unless somebody has said something else since they looked. Officers take what
    /// is nobody's and give back what is theirs; supervisors do as they like. Said twice, it happens once.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn assign(&self, assign: Assign, client: Client) -> Outcome<(), AssignRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(AssignRefusal::NotAllowed));
        }
        let note = self.services.note_at_desk(client, self.session, assign.case);
        let assigning = Assigning {
            assign,
            officer: self.session.account,
            may_assign: self.may(StaffRight::Assign),
            // From where somebody else was signed in is not told to others.
            notes: [note, self.services.note(), self.services.note()],
        };
        Ok(self.services.database().write(assigning, |tx, assigning| Box::pin(assigning.write(tx))).await?)
    }
}

impl Assigning {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), AssignRefusal>, Error> {
        let Assign { case, was, is } = self.assign;
        let Some(belongs) = belongs(tx, self.officer, case).await? else { return Ok(Err(AssignRefusal::NotFound)) };
        let now = work::find(tx, case).await?.ok_or(Error::Corrupt("cases"))?;
        if now.assignment == is {
            return Ok(Ok(()));
        }
        if now.awaits.is_none() {
            return Ok(Err(AssignRefusal::Over));
        }
        if now.assignment != was {
            return Ok(Err(AssignRefusal::Moved));
        }
        let is_own = |officer: Option<AccountId>| officer.is_none_or(|officer| officer == self.officer);
        let may = self.may_assign || is_own(was.officer) && is_own(is.officer);
        if !may {
            return Ok(Err(AssignRefusal::NotAllowed));
        }
        if let Some(officer) = is.officer {
            let decides = staff::role_of(tx, officer).await?.is_some_and(|role| role.may(StaffRight::Decide));
            if !decides || belongs.account() == Some(officer) {
                return Ok(Err(AssignRefusal::NotTheirs));
            }
        }
        work::assign(tx, case, is).await?;
        let [said, received, given_on] = &self.notes;
        said.write(tx, Event::CaseAssigned, Some(self.officer)).await?;
        if was.officer == is.officer {
            return Ok(Ok(()));
        }
        let others = |officer: Option<AccountId>| officer.filter(|officer| *officer != self.officer);
        if let Some(officer) = others(is.officer) {
            received.write(tx, Event::CaseReceived, Some(officer)).await?;
        }
        if let Some(officer) = others(was.officer) {
            given_on.write(tx, Event::CaseGivenOn, Some(officer)).await?;
        }
        Ok(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_to_act_is_from_today_on_or_the_one_that_there_was() {
        let day = |text| day_of(text).unwrap();
        let (today, was) = (day("03/01/2027"), Some(day("02/01/2027")));
        for (typed, expected) in [
            ("", Some(None)),
            ("  ", Some(None)),
            ("03/01/2027", Some(Some(today))),
            (" 2/1/2027 ", Some(was)),
            ("02/02/2027", None),
            ("02/28/2029", Some(Some(day("02/28/2029")))),
            ("03/01/2029", None),
            ("soon", None),
        ] {
            assert_eq!(day_to_act(typed, was, today), expected, "{typed}");
        }
    }
}
