use domain::case::{Asked, Kind};
use domain::{AccountId, CaseEvent, CaseId, Date, NotNow, StaffRight};
use storage::desk::belongs;
use storage::work::{self, Assignment, ListedCase};
use storage::{Error, cases, staff};

use super::{ActRefusal, AsSeen, Assign, AssignRefusal, Deed, Desk, Mistakes, Typed};
use crate::{Client, Fault};

/// What can be done with several cases at once: what asks for nothing but a note, and saying who works on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Batch {
    /// This happens to each.
    Act(Kind),
    /// Whoever says so works on them.
    Take,
    /// Nobody works on them any more.
    GiveBack,
    /// Somebody else works on them.
    Give(AccountId),
}

/// A case that was taken into a batch, as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picked {
    /// Which one.
    pub case: CaseId,
    /// How many events it had, and whose it was.
    pub seen: AsSeen,
    /// Who worked on it, and by when.
    pub was: Assignment,
}

/// Why something cannot be done with one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// Whoever asks may not do this.
    NotAllowed,
    /// It cannot happen to the case as it stands.
    NotNow(NotNow),
    /// Something else has happened to the case, it is somebody else's, or it was done already.
    Moved,
    /// Whoever is to have it cannot.
    NotTheirs,
    /// The case is over.
    Over,
    /// Somebody else has it.
    SomebodyElses,
    /// It is proposed for one case at a time, and somebody else confirms it.
    NeedsSecond,
}

/// A case of a batch, with whether it can be done.
#[derive(Debug, Clone)]
pub struct Weighed {
    /// The case as it is now.
    pub case: ListedCase,
    /// What is seen of it: whoever does it says that they have seen this.
    pub seen: AsSeen,
    /// Whether it can be done with it, and else why not.
    pub can: Result<(), BatchRefusal>,
}

impl Batch {
    /// The acts that ask for nothing but a note, in their order. Who somebody is is looked at one by one.
    pub fn acts() -> impl Iterator<Item = Kind> {
        let is_one = |kind: Kind, asked: &[Asked]| asked == [Asked::Words] && !kind.is_of_proof();
        domain::case::ACTS.iter().filter(move |(kind, asked)| is_one(*kind, asked)).map(|(kind, _)| *kind)
    }

    /// Its name, as in a form.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Act(kind) => kind.code().to_owned(),
            Self::Take => "take".to_owned(),
            Self::GiveBack => "give-back".to_owned(),
            Self::Give(account) => format!("to-{account}"),
        }
    }

    /// What is called so.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "take" => Some(Self::Take),
            "give-back" => Some(Self::GiveBack),
            _ => match name.strip_prefix("to-") {
                Some(account) => account.parse().ok().map(Self::Give),
                None => name.parse().ok().filter(|kind| Self::acts().any(|act| act == *kind)).map(Self::Act),
            },
        }
    }

    /// Whether a note can be written for it, before anything is done. Of which form the cases are makes no difference to a note.
    ///
    /// # Errors
    /// What was typed wrong.
    pub fn read_note(self, note: &Typed, today: Date) -> Result<(), Mistakes> {
        match self {
            Self::Act(kind) => Deed::read(kind, "", today, note).map(|_| ()),
            Self::Take | Self::GiveBack | Self::Give(_) => Ok(()),
        }
    }

    /// How it is to be with a case whose work it was.
    fn assignment(self, was: Assignment, officer: AccountId) -> Option<Assignment> {
        let officer = match self {
            Self::Act(_) => return None,
            Self::Take => Some(officer),
            Self::GiveBack => None,
            Self::Give(account) => Some(account),
        };
        Some(Assignment { officer, act_by: was.act_by })
    }
}

impl Desk<'_> {
    /// Whether this can be done with each of these cases as they are now, in their order. Those that are not there, or their
    /// own, are left out. Nothing happens.
    ///
    /// # Errors
    /// A fault when the database is away or a history makes no sense.
    pub async fn weigh_batch(&self, batch: Batch, picked: &[(CaseId, usize)]) -> Result<Vec<Weighed>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let mut weighed = Vec::new();
        for (case, seen) in picked {
            let Some(belongs) = belongs(&mut reader, self.session.account, *case).await? else { continue };
            let found = work::find(&mut reader, *case).await?.ok_or(Error::Corrupt("cases"))?;
            let can = match batch.assignment(found.assignment, self.session.account) {
                None => {
                    let Batch::Act(kind) = batch else { continue };
                    let stored = cases::by_id(&mut reader, *case).await?.ok_or(Error::Corrupt("cases"))?;
                    let history = stored.history()?;
                    let deed = Deed::read(kind, &stored.form, self.services.today(), &Typed::new());
                    let can = deed.map(|deed| history.can_add(CaseEvent { at: self.services.now(), what: deed.what }));
                    match can {
                        _ if !self.may(StaffRight::Decide) => Err(BatchRefusal::NotAllowed),
                        _ if self.needs_second(kind) => Err(BatchRefusal::NeedsSecond),
                        _ if history.events().len() != *seen => Err(BatchRefusal::Moved),
                        Ok(Ok(_)) => Ok(()),
                        Ok(Err(why)) => Err(BatchRefusal::NotNow(why)),
                        Err(_) => Err(BatchRefusal::NotAllowed),
                    }
                }
                Some(is) => {
                    let has_other = [found.assignment.officer, is.officer].into_iter().flatten();
                    let has_other = has_other.into_iter().any(|officer| officer != self.session.account);
                    let decides = match is.officer {
                        Some(officer) => {
                            belongs.account() != Some(officer)
                                && staff::role_of(&mut reader, officer)
                                    .await?
                                    .is_some_and(|role| role.may(StaffRight::Decide))
                        }
                        None => true,
                    };
                    match () {
                        () if !self.may(StaffRight::Decide) => Err(BatchRefusal::NotAllowed),
                        () if found.awaits.is_none() => Err(BatchRefusal::Over),
                        () if has_other && !self.may(StaffRight::Assign) => Err(BatchRefusal::SomebodyElses),
                        () if !decides => Err(BatchRefusal::NotTheirs),
                        () => Ok(()),
                    }
                }
            };
            weighed.push(Weighed { case: found, seen: AsSeen { events: *seen, belongs }, can });
        }
        Ok(weighed)
    }

    /// Does this with each of these cases, one after another, each in a transaction of its own and by the same use case as if
    /// it were the only one. What came of each, in their order.
    ///
    /// # Errors
    /// A fault; what was done before it stays done, and is not done again.
    pub async fn do_batch(
        &self,
        batch: Batch,
        picked: &[Picked],
        note: &Typed,
        client: Client,
    ) -> Result<Vec<(CaseId, Result<(), BatchRefusal>)>, Fault> {
        let mut done = Vec::new();
        for picked in picked {
            let outcome = match batch.assignment(picked.was, self.session.account) {
                Some(is) => {
                    let assign = Assign { case: picked.case, was: picked.was, is };
                    self.assign(assign, client).await?.map_err(BatchRefusal::from)
                }
                None => match batch {
                    Batch::Act(kind) => self.act_of_batch(kind, *picked, note, client).await?,
                    _ => Err(BatchRefusal::NotAllowed),
                },
            };
            done.push((picked.case, outcome));
        }
        Ok(done)
    }

    async fn act_of_batch(
        &self,
        kind: Kind,
        picked: Picked,
        note: &Typed,
        client: Client,
    ) -> Result<Result<(), BatchRefusal>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let Some(found) = work::find(&mut reader, picked.case).await? else { return Ok(Err(BatchRefusal::NotFound)) };
        drop(reader);
        let Ok(deed) = Deed::read(kind, &found.form, self.services.today(), note) else {
            return Ok(Err(BatchRefusal::NotAllowed));
        };
        Ok(self.act(picked.case, deed, picked.seen, client).await?.map_err(BatchRefusal::from))
    }
}

impl From<ActRefusal> for BatchRefusal {
    fn from(refusal: ActRefusal) -> Self {
        match refusal {
            ActRefusal::NotFound => Self::NotFound,
            // What is done with an account, or corrects something, asks for more than a note.
            ActRefusal::NotAllowed | ActRefusal::NeedsAccount | ActRefusal::AsItIs(_) => Self::NotAllowed,
            ActRefusal::NotNow(why) => Self::NotNow(why),
            // What asks for nothing but a note meets no time of an office.
            ActRefusal::Moved | ActRefusal::WhoseChanged | ActRefusal::TimeGone | ActRefusal::TimeNotChosen => {
                Self::Moved
            }
            ActRefusal::NeedsSecond => Self::NeedsSecond,
        }
    }
}

impl From<AssignRefusal> for BatchRefusal {
    fn from(refusal: AssignRefusal) -> Self {
        match refusal {
            AssignRefusal::NotFound => Self::NotFound,
            AssignRefusal::NotAllowed => Self::SomebodyElses,
            AssignRefusal::Moved => Self::Moved,
            AssignRefusal::Over => Self::Over,
            AssignRefusal::NotTheirs => Self::NotTheirs,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Timestamp;

    #[test]
    fn what_is_done_with_several_is_read_back_from_its_name_and_asks_for_no_more_than_a_note() {
        let somebody = AccountId::v7(Timestamp::from_seconds(1), [3; 10]);
        let others = [Batch::Take, Batch::GiveBack, Batch::Give(somebody)];
        for batch in Batch::acts().map(Batch::Act).chain(others) {
            assert_eq!(Batch::of(&batch.name()), Some(batch));
        }
        assert!(Batch::acts().any(|kind| kind == Kind::Accepted));
        for none in ["", "denied", "evidence-requested", "name-corrected", "to-", "to-nobody", "everything"] {
            assert_eq!(Batch::of(none), None, "{none}");
        }
    }
}
