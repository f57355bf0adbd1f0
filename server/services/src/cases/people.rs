//! Whom cases are for. The name is kept beside a case when it begins, so that a list opens nothing of what was filed.

use std::collections::{BTreeSet, HashMap};

use domain::{AccountId, CaseId};
use storage::case_people::{self, StoredCasePerson};
use storage::cases::StoredCase;
use storage::{Error, Writer};

use crate::{AccountKey, Fault, Services, Session, Slot};

const NAME: &str = "case_people.name_sealed";

/// Whether these cases are for more than one person. A case of which it is not known is nobody else's.
pub(super) fn are_for_several(cases: &[StoredCase]) -> bool {
    cases.iter().filter_map(|case| Some(case.person.as_ref()?.person_hash)).collect::<BTreeSet<_>>().len() > 1
}

impl Services {
    /// Keeps whom a case of an account is for.
    pub(crate) async fn keep_name(
        &self,
        tx: &mut Writer,
        (account, key): (AccountId, &AccountKey),
        (case, name): (CaseId, &str),
    ) -> Result<(), Error> {
        case_people::keep(tx, account, &self.person_of(account, key, (case, name))).await
    }

    fn person_of(&self, account: AccountId, key: &AccountKey, (case, name): (CaseId, &str)) -> StoredCasePerson {
        // However it is written, it is one person.
        let folded = name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        let person_hash = self.vault().lookup("whom a case is for", format!("{account} {folded}"));
        StoredCasePerson { case, person_hash, name_sealed: self.vault().seal(key, &slot(case), name.as_bytes()) }
    }

    /// Whom each of these cases of an account is for, as far as it is kept.
    pub(super) fn names(&self, session: &Session, cases: &[StoredCase]) -> Result<HashMap<CaseId, String>, Fault> {
        let name = |person: &StoredCasePerson| {
            let plain = self.vault().open(session.key(), &slot(person.case), &person.name_sealed)?;
            Ok((person.case, String::from_utf8(plain).map_err(|_| Fault::Unreadable(NAME))?))
        };
        cases.iter().filter_map(|case| case.person.as_ref()).map(name).collect()
    }

    /// Finds and keeps whom those of these cases are for that are older than such names are kept. Says whether there were any.
    pub(super) async fn name_old_cases(&self, session: &Session, cases: &[StoredCase]) -> Result<bool, Fault> {
        let mut found = Vec::new();
        let mut reader = self.database().reader().await?;
        for case in cases.iter().filter(|case| case.person.is_none()) {
            let name = self.name_in(&mut reader, (session.account, session.key()), case).await?;
            found.push(self.person_of(session.account, session.key(), (case.id, &name)));
        }
        drop(reader);
        if found.is_empty() {
            return Ok(false);
        }
        let kept = self.database().write((session.account, found), |tx, (account, found)| {
            Box::pin(async move {
                for person in found {
                    case_people::keep(tx, *account, person).await?;
                }
                Ok(())
            })
        });
        kept.await?;
        Ok(true)
    }
}

fn slot(case: CaseId) -> Slot {
    Slot::new(NAME, case.to_string())
}
