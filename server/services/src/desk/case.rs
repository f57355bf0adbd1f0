use std::collections::BTreeMap;

use domain::case::{Kind, Track};
use domain::{
    AccountId, CaseId, CaseLookId, FeeRequest, FileId, History, Language, ReceiptNumber, StaffRight, Timestamp,
};
use storage::companions::OtherCase;
use storage::desk::{self, Belongs, NewCaseLook};
use storage::folders::Owner;
use storage::work::{self, ListedCase};
use storage::{Error, accounts, cases, documents, folders, rounds, supplements, threads};
use words::Message;

use super::noted::{noted, told as told_by};
use super::{AsSeen, Desk, Proposal};
use crate::appointments::AppointmentView;
use crate::cases::{Filing, HistoryLine, MoneyStory, of_status};
use crate::evidence::{OpenedFile, Viewer};
use crate::imports::Person;
use crate::paper::PaperFile;
use crate::rounds::AnsweredRound;
use crate::supplements::SentSupplement;
use crate::threads::ThreadLine;
use crate::{AccountKey, Fault};

/// A case as it is seen at the desk.
#[derive(Debug)]
pub struct DeskCase {
    /// Which case.
    pub about: About,
    /// Whom it is for: who signed, or whom another system told of.
    pub name: String,
    /// What another system told of them, while nobody has added the case. What needs an account is not there then.
    pub nobodys: Option<Person>,
    /// What was filed; none when it was filed elsewhere.
    pub filing: Option<Filing>,
    /// Where the case stands, in a sentence for those who work on it.
    pub sentence: Message,
    /// What an officer can let happen to it now, by track.
    pub acts: Vec<(Track, Vec<Kind>)>,
    /// How much has happened to it, and whose it is: who acts later says that they have seen this.
    pub seen: AsSeen,
    /// What is asked about its fee and not decided.
    pub asked: Option<FeeRequest>,
    /// The form that it went with, or that went with it.
    pub companion: Option<OtherCase>,
    /// All money that came for it, its fee first.
    pub money: Vec<MoneyStory>,
    /// When and where the person is, or was, to come, the newest first.
    pub appointments: Vec<AppointmentView>,
    /// What the agency asked of the person and what they answered, the newest first.
    pub rounds: Vec<AnsweredRound>,
    /// What its person sent unasked, the newest first.
    pub supplements: Vec<SentSupplement>,
    /// What its person and the agency write to each other about it, what was written last first.
    pub threads: Vec<ThreadLine>,
    /// What is proposed for it, or was sent back.
    pub proposal: Option<Proposal>,
    /// What it waits for, who works on it, and by when.
    pub work: ListedCase,
    /// Everything that happened, the newest first: as the person reads it, or for those who work on it while nobody has
    /// added it.
    pub history: Vec<HistoryLine>,
}

/// What a case is called and is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Which one.
    pub case: CaseId,
    /// The number that its person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
    /// When it was filed, or received where it was.
    pub filed_at: Timestamp,
}

/// What opens what one account filed, for somebody at the desk. It is made when their look at a case of that account is
/// written down.
#[derive(Debug)]
pub struct Insight {
    pub(crate) officer: AccountId,
    pub(crate) account: AccountId,
    pub(crate) key: AccountKey,
}

/// What a look at a case opens, once it is written down.
#[derive(Debug)]
pub(super) enum Sight {
    /// What the account that has it filed, and what was said there.
    Of(Insight),
    /// What another system told of it: nobody has added it.
    Nobodys,
}

impl Sight {
    pub(super) const fn insight(&self) -> Option<&Insight> {
        match self {
            Self::Of(insight) => Some(insight),
            Self::Nobodys => None,
        }
    }

    /// What seals and opens what is said of the case: the key of its account, or none, for the system's.
    pub(super) const fn key(&self) -> Option<&AccountKey> {
        match self {
            Self::Of(insight) => Some(&insight.key),
            Self::Nobodys => None,
        }
    }

    pub(super) const fn belongs(&self) -> Belongs {
        match self {
            Self::Of(insight) => Belongs::To(insight.account),
            Self::Nobodys => Belongs::Nobody,
        }
    }
}

/// What there is of a case because an account has it.
#[derive(Default)]
struct WithAccount {
    filing: Option<Filing>,
    money: Vec<MoneyStory>,
    appointments: Vec<AppointmentView>,
    rounds: Vec<AnsweredRound>,
    supplements: Vec<SentSupplement>,
    threads: Vec<ThreadLine>,
}

impl Desk<'_> {
    /// A case with what was filed. That somebody looked at it is written down first.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn case(&self, id: CaseId) -> Result<Option<DeskCase>, Fault> {
        let Some(sight) = self.look(id).await? else { return Ok(None) };
        let with = match sight.insight() {
            Some(insight) => self.with_account(insight, id).await?,
            None => WithAccount::default(),
        };
        let mut reader = self.services.database().reader().await?;
        let stored = cases::by_id(&mut reader, id).await?.ok_or(Error::Corrupt("cases"))?;
        let told = match &with.filing {
            Some(_) => None,
            None => Some(self.services.person_of_case(&mut reader, id).await?.ok_or(Error::Corrupt("imported_cases"))?),
        };
        let mut wrote = match &with.filing {
            Some(_) => BTreeMap::new(),
            None => self.services.wrote_in(&mut reader, id).await?,
        };
        let work = work::find(&mut reader, id).await?.ok_or(Error::Corrupt("cases"))?;
        drop(reader);
        let signed = with.filing.as_ref().map(|filing| filing.typed_name.clone());
        let name = signed.or_else(|| told.as_ref().map(|person| person.name.clone())).unwrap_or_default();
        let history = stored.history()?;
        let proposal = self.proposal(&sight, id, history.events().len()).await?;
        let family = history.state().family();
        let is_nobodys = sight.insight().is_none();
        let lines = history.events().iter().enumerate().rev().map(|(index, event)| {
            let line = HistoryLine { wrote: wrote.remove(&(index + 1)), ..HistoryLine::of(*event, family) };
            if is_nobodys { HistoryLine { what: noted(event.what), told: told_by(event.what), ..line } } else { line }
        });
        let mut acts = history.state().acts();
        if is_nobodys {
            acts.iter_mut().for_each(|(_, kinds)| kinds.retain(|kind| !kind.is_of_proof()));
            acts.retain(|(_, kinds)| !kinds.is_empty());
        }
        Ok(Some(DeskCase {
            about: About { case: id, receipt: stored.receipt, form: stored.form, filed_at: stored.filed_at },
            name,
            nobodys: told.filter(|_| is_nobodys),
            money: with.money,
            filing: with.filing,
            sentence: stands(&history),
            acts,
            seen: AsSeen { events: history.events().len(), belongs: sight.belongs() },
            asked: sight.insight().and_then(|_| history.state().fee_asked()),
            companion: stored.companion,
            appointments: with.appointments,
            rounds: with.rounds,
            supplements: with.supplements,
            threads: with.threads,
            proposal,
            work,
            history: lines.collect(),
        }))
    }

    /// What its account filed, paid, was asked and wrote.
    async fn with_account(&self, insight: &Insight, id: CaseId) -> Result<WithAccount, Fault> {
        let whose = (insight.account, &insight.key);
        let filing = self.services.filing_of(insight.account, &insight.key, id).await?;
        let mut reader = self.services.database().reader().await?;
        let threads = threads::about_case(&mut reader, insight.account, id).await?;
        drop(reader);
        let threads = threads.into_iter().map(|thread| self.services.thread_line(&insight.key, thread));
        let money = match &filing {
            Some(filing) => self.services.money_of(filing.id).await?,
            None => Vec::new(),
        };
        Ok(WithAccount {
            filing,
            money,
            appointments: self.services.appointments_of(whose, id).await?,
            rounds: self.services.answered_rounds(whose, id).await?,
            supplements: self.services.look_at_supplements(whose, id, self.may(StaffRight::Decide)).await?,
            threads: threads.collect::<Result<_, _>>()?,
        })
    }

    /// What was filed, as its paper. That somebody looked is written down first.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn paper(&self, case: CaseId, language: Language) -> Result<Option<PaperFile>, Fault> {
        let Some(Sight::Of(insight)) = self.look(case).await? else { return Ok(None) };
        self.services.filed_paper_of(insight.account, &insight.key, case, language).await
    }

    /// A file that was sent along with this case, in an answer about it, or unasked. That somebody looked at both is written
    /// down first, and its person reads that an officer saw the file.
    ///
    /// # Errors
    /// A fault when the database or the store is away, or what is in it was changed.
    pub async fn open_file(&self, case: CaseId, file: FileId) -> Result<Option<OpenedFile>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let Some((account, document, _)) = documents::find(&mut reader, file).await? else { return Ok(None) };
        let was_sent = match folders::owner(&mut reader, account, document.folder).await? {
            Some(Owner::Draft(draft)) => {
                let filed = storage::filings::of_case(&mut reader, account, case).await?;
                filed.is_some_and(|filing| filing.draft == draft)
            }
            Some(Owner::Round(round)) => {
                let round = rounds::find(&mut reader, account, round).await?;
                round.is_some_and(|round| round.case == case && round.sent_at.is_some())
            }
            Some(Owner::Supplement(supplement)) => {
                let supplement = supplements::find(&mut reader, account, supplement).await?;
                supplement.is_some_and(|supplement| supplement.case == case && supplement.sent_at.is_some())
            }
            // What goes with a message is opened where that is read.
            Some(Owner::Message(_)) | None => false,
        };
        drop(reader);
        if !was_sent {
            return Ok(None);
        }
        let Some(Sight::Of(insight)) = self.look(case).await? else { return Ok(None) };
        self.services.open_file(Viewer::Officer(&insight), file).await
    }

    /// Writes down that somebody looks at a case, and gives what opens it.
    pub(super) async fn look(&self, case: CaseId) -> Result<Option<Sight>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let (officer, at) = (self.session.account, self.services.now());
        let Some(belongs) = desk::belongs(&mut reader, officer, case).await? else { return Ok(None) };
        let person = match belongs {
            Belongs::To(account) => {
                Some(accounts::find(&mut reader, account).await?.ok_or(Error::Corrupt("accounts"))?)
            }
            Belongs::Nobody => None,
        };
        drop(reader);
        let look = NewCaseLook { id: CaseLookId::v7(at, self.services.random()), case, account: officer, at };
        self.services.database().write(look, |tx, look| Box::pin(desk::look(tx, look))).await?;
        let Some(person) = person else { return Ok(Some(Sight::Nobodys)) };
        let account = person.id;
        let key = self.services.vault().account_key(account, &person.addressee.data_key)?;
        Ok(Some(Sight::Of(Insight { officer, account, key })))
    }
}

/// Where a case stands, for those who work on it: what happened last that says so.
fn stands(history: &History) -> Message {
    let (family, status) = (history.state().family(), history.status());
    let event = history.events().iter().rev().find(|event| event.what.tells(family) == Some(status));
    match event {
        Some(event) => told_by(event.what).unwrap_or_else(|| noted(event.what)),
        None => of_status(status).happened,
    }
}
