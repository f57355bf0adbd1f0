use std::collections::BTreeMap;

use domain::case::{Kind, Track};
use domain::{
    AccountId, CaseId, CaseLookId, FeeRequest, FileId, History, Language, LookedAt, ReceiptNumber, StaffRight,
    Timestamp,
};
use storage::case_looks::{self, NewCaseLook};
use storage::companions::OtherCase;
use storage::desk::{self, Belongs};
use storage::folders::Owner;
use storage::work::{self, ListedCase};
use storage::{Error, accounts, cases, documents, folders, rounds, supplements, threads};
use words::Message;

use super::noted::{noted, told as told_by};
use super::{AsSeen, Desk, Proposal};
use crate::appointments::AppointmentView;
use crate::cases::{Filing, HistoryLine, MoneyStory, WhereItIs, Whom, keeps_words, of_status};
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
    /// Whom it is for: the name that was corrected last, else of who signed, or whom another system told of.
    pub name: String,
    /// What was corrected of whom it is for, as it counts now.
    pub corrected: Whom,
    /// What another system told of them and what was corrected since, while nobody has added the case. What needs an account
    /// is not there then.
    pub nobodys: Option<Person>,
    /// What was filed; none when it was filed elsewhere.
    pub filing: Option<Filing>,
    /// Where the case stands.
    pub stands: Stands,
    /// Where it is, until it has ended.
    pub where_it_is: Option<WhereItIs>,
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

/// Where a case stands, as it is said to those who work on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// In a sentence for them.
    Noted(Message),
    /// As another system told it: in the words that there are for its person.
    Told(Message),
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
pub(crate) enum Sight {
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
        self.case_for(id, LookedAt::Case).await
    }

    /// The same for whoever reads the answers that were filed; nothing of a case that was filed elsewhere.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn answers(&self, id: CaseId) -> Result<Option<DeskCase>, Fault> {
        let case = self.case_for(id, LookedAt::Answers).await?;
        Ok(case.filter(|case| case.filing.is_some()))
    }

    /// A case for whoever looks at this of it.
    pub(crate) async fn case_for(&self, id: CaseId, what: LookedAt) -> Result<Option<DeskCase>, Fault> {
        let Some(sight) = self.look(id, what).await? else { return Ok(None) };
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
        let mut wrote =
            if keeps_words(&stored) { self.services.wrote_in(&mut reader, id).await? } else { BTreeMap::new() };
        let corrected = Whom::corrected(wrote.values());
        let work = work::find(&mut reader, id).await?.ok_or(Error::Corrupt("cases"))?;
        drop(reader);
        let signed = with.filing.as_ref().map(|filing| filing.typed_name.clone());
        let name = corrected.name.clone().or(signed).or_else(|| told.as_ref().map(|person| person.name.clone()));
        let history = stored.history()?;
        let proposal = self.proposal(&sight, id, history.events().len()).await?;
        let family = history.state().family();
        let where_it_is = WhereItIs::of(&history, &wrote);
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
            name: name.unwrap_or_default(),
            corrected,
            nobodys: told.filter(|_| is_nobodys),
            money: with.money,
            filing: with.filing,
            stands: Stands::of(&history),
            where_it_is,
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
        let Some(Sight::Of(insight)) = self.look(case, LookedAt::Paper).await? else { return Ok(None) };
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
        let Some(Sight::Of(insight)) = self.look(case, LookedAt::File).await? else { return Ok(None) };
        self.services.open_file(Viewer::Officer(&insight), file).await
    }

    /// Writes down that somebody looks at this of a case, and gives what opens it.
    pub(crate) async fn look(&self, case: CaseId, what: LookedAt) -> Result<Option<Sight>, Fault> {
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
        let look = self.new_look(case, what, at);
        self.services.database().write(look, |tx, look| Box::pin(case_looks::add(tx, look))).await?;
        let Some(person) = person else { return Ok(Some(Sight::Nobodys)) };
        let account = person.id;
        let key = self.services.vault().account_key(account, &person.addressee.data_key)?;
        Ok(Some(Sight::Of(Insight { officer, account, key })))
    }

    /// A look of whoever sits here at this moment, to be written down.
    pub(super) fn new_look(&self, case: CaseId, what: LookedAt, at: Timestamp) -> NewCaseLook {
        let id = CaseLookId::v7(at, self.services.random());
        NewCaseLook { id, case, what, account: self.session.account, at }
    }
}

impl Stands {
    /// What happened last that says so.
    fn of(history: &History) -> Self {
        let (family, status) = (history.state().family(), history.status());
        let event = history.events().iter().rev().find(|event| event.what.tells(family) == Some(status));
        match event {
            Some(event) => told_by(event.what).map_or_else(|| Self::Noted(noted(event.what)), Self::Told),
            None => Self::Noted(of_status(status).happened),
        }
    }
}
