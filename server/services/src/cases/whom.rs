use domain::case::Asked;
use domain::{Date, Happening};
use serde::{Deserialize, Serialize};
use storage::cases::{self, StoredCase};
use storage::{Error, Reader, accounts};

use super::wrote::Wrote;
use crate::{Fault, Services};

/// Whom a case is for, as a correction says it or as it is known: what is not said there is none.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whom {
    /// Their name, as letters have it.
    pub name: Option<String>,
    /// When they were born.
    pub date_of_birth: Option<Date>,
}

impl std::fmt::Debug for Whom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Whom(…)")
    }
}

impl Whom {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What counts of what was corrected with these events, the oldest first: of each thing what was said last.
    pub(crate) fn corrected<'w>(wrote: impl IntoIterator<Item = &'w Wrote>) -> Self {
        wrote.into_iter().fold(Self::default(), |before, wrote| Self {
            name: wrote.corrected.name.clone().or(before.name),
            date_of_birth: wrote.corrected.date_of_birth.or(before.date_of_birth),
        })
    }

    /// What of it says no more than what is known.
    pub(crate) fn repeats(&self, known: &Self) -> Option<Asked> {
        let is_name = self.name.is_some() && self.name == known.name;
        let is_born = self.date_of_birth.is_some() && self.date_of_birth == known.date_of_birth;
        if is_name { Some(Asked::Name) } else { is_born.then_some(Asked::BirthDate) }
    }
}

/// Whether anything may be kept with the events of a case. What was filed here always had an account, whose letters say
/// what was written, so that nothing is kept but corrections and the offices that it was sent to.
pub(crate) fn keeps_words(case: &StoredCase) -> bool {
    let is_lasting = |what: Happening| {
        matches!(what, Happening::NameCorrected | Happening::BirthDateCorrected | Happening::Transferred(_))
    };
    case.filing.is_none() || case.events.iter().any(|event| is_lasting(event.what))
}

impl Services {
    /// What was corrected in a case, as it counts now. What was filed or told stays as it was.
    pub(crate) async fn corrected(&self, reader: &mut Reader, case: &StoredCase) -> Result<Whom, Fault> {
        if !keeps_words(case) {
            return Ok(Whom::default());
        }
        Ok(Whom::corrected(self.wrote_in(reader, case.id).await?.values()))
    }

    /// Whom a case is for as it is known now, whether an account has it or nobody: as it was filed or told, and corrected since.
    pub(crate) async fn whom(&self, reader: &mut Reader, case: &StoredCase) -> Result<Whom, Fault> {
        let Some(account) = cases::account_of(reader, case.id).await? else {
            let person = self.person_of_case(reader, case.id).await?.ok_or(Error::Corrupt("imported_cases"))?;
            return Ok(Whom { name: Some(person.name), date_of_birth: person.date_of_birth });
        };
        let person = accounts::find(reader, account).await?.ok_or(Error::Corrupt("accounts"))?;
        let key = self.vault().account_key(account, &person.addressee.data_key)?;
        self.whom_in(reader, (account, &key), case).await
    }

    /// What a correction says that is known already, if it does.
    pub(crate) async fn repeated(
        &self,
        reader: &mut Reader,
        case: &StoredCase,
        corrected: &Whom,
    ) -> Result<Option<Asked>, Fault> {
        if corrected.is_empty() {
            return Ok(None);
        }
        Ok(corrected.repeats(&self.whom(reader, case).await?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Whom {
        Whom { name: Some(name.to_owned()), date_of_birth: None }
    }

    fn born(year: i32) -> Whom {
        Whom { name: None, date_of_birth: Date::from_ordinal_date(year, 100).ok() }
    }

    #[test]
    fn of_each_thing_the_last_correction_counts() {
        let wrote = [named("Ana Luz"), born(1980), Whom::default(), named("Ana Luz Reyes")];
        let wrote = wrote.map(|corrected| Wrote { corrected, ..Wrote::default() });
        let expected = Whom { name: Some("Ana Luz Reyes".to_owned()), ..born(1980) };
        assert!(Whom::corrected(&wrote) == expected);
        assert!(Whom::corrected(&wrote[..1]) == named("Ana Luz"));
        assert!(Whom::corrected([]).is_empty());
    }

    #[test]
    fn what_is_known_already_corrects_nothing() {
        let known = Whom { name: Some("Ana Luz".to_owned()), ..born(1980) };
        assert_eq!(named("Ana Luz").repeats(&known), Some(Asked::Name));
        assert_eq!(named("Ana Lúz").repeats(&known), None, "an accent is a correction");
        assert_eq!(born(1980).repeats(&known), Some(Asked::BirthDate));
        assert_eq!(born(1981).repeats(&known), None);
        assert_eq!(Whom::default().repeats(&Whom::default()), None, "nothing was said");
    }

    #[test]
    fn what_was_kept_before_corrections_were_is_read_as_it_was() {
        let before = r#"{"items":[],"words":["It is here."],"remedy":[],"office":null,"tracking":null,"visit":null}"#;
        let read: Wrote = serde_json::from_str(before).unwrap();
        assert!(read.corrected.is_empty() && !read.is_empty());
        assert!(!serde_json::to_string(&read).unwrap().contains("corrected"));
    }
}
