use domain::case::{Kind, ProposalState, SlotKind};
use domain::{AccountId, CaseId, DecisionReason, LookedAt, ProposalId, StaffRight, Timestamp};
use storage::case_looks::{self, NewCaseLook};
use storage::desk::belongs;
pub use storage::proposals::Proposer;
use storage::proposals::{self, AnswerToProposal, NewProposal, NewProposer, StoredProposal};
use storage::{Error, Writer, cases};

use super::act::{content, needs_account};
use super::case::Sight;
use super::{ActRefusal, AsSeen, Deed, Desk, Mistakes, Typed};
use crate::audit::{Event, Note};
use crate::{AccountKey, Client, Fault, Outcome, Services, Slot};

const SAID: Fault = Fault::Unreadable("proposals.said_sealed");
const WORDS: Fault = Fault::Unreadable("proposals.words_sealed");

/// Something that somebody proposes for a case, as it is shown to others who work there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Which one.
    pub id: ProposalId,
    /// What is to happen.
    pub what: Kind,
    /// What is said for it.
    pub said: Typed,
    /// Who proposes it.
    pub by: Proposer,
    /// When.
    pub made_at: Timestamp,
    /// What became of it.
    pub state: ProposalState,
    /// Who said so.
    pub answered_by: Option<AccountId>,
    /// With which words, a paragraph each.
    pub words: Vec<String>,
}

/// A proposal in the list of those that wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingProposal {
    /// For which case.
    pub case: CaseId,
    /// Its receipt number.
    pub receipt: domain::ReceiptNumber,
    /// Its form, by its id.
    pub form: String,
    /// What is to happen.
    pub what: Kind,
    /// Who proposes it.
    pub by: Proposer,
    /// When.
    pub made_at: Timestamp,
}

/// Why nothing became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// Whoever asks does not decide.
    NotAllowed,
    /// It is their own proposal, which somebody else has to answer, or not theirs, which only they take back.
    NotYours,
    /// It is answered, taken back, or something else has happened to the case.
    Over,
    /// The time that it gives to somebody is taken, closed or over.
    TimeGone,
}

struct Proposing {
    proposal: NewProposal,
    services: Services,
    deed: Deed,
    /// Sealed for whose the case was as it was seen.
    said_sealed: Vec<u8>,
    seen: AsSeen,
    look: NewCaseLook,
    note: Note,
}

struct Answering {
    case: CaseId,
    id: ProposalId,
    answer: AnswerToProposal,
    note: Note,
    event: Event,
}

impl Desk<'_> {
    /// Whether this happens only when somebody else confirms it.
    #[must_use]
    pub fn needs_second(&self, kind: Kind) -> bool {
        self.services.settings().needs_second(kind)
    }

    /// Proposes that this happens to a case, for somebody else to confirm, if it could happen now and the case is what whoever
    /// proposes it has seen of it. However often they press, it is proposed once.
    ///
    /// # Errors
    /// A fault; the refusal says why it is not proposed.
    pub async fn propose(
        &self,
        case: CaseId,
        (deed, said): (Deed, &Typed),
        seen: AsSeen,
        client: Client,
    ) -> Outcome<(), ActRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(ActRefusal::NotAllowed));
        }
        let Some(sight) = self.look(case, LookedAt::Case).await? else { return Ok(Err(ActRefusal::NotFound)) };
        if sight.belongs() != seen.belongs {
            return Ok(Err(ActRefusal::WhoseChanged));
        }
        let at = self.services.now();
        let id = ProposalId::v7(at, self.services.random());
        let said_sealed = self.services.sealed_said(sight.key(), id, said)?;
        let proposing = Proposing {
            proposal: NewProposal {
                id,
                case,
                by: NewProposer::Person(self.session.account),
                made_at: at,
                what: deed.what.kind(),
            },
            services: self.services.clone(),
            deed,
            said_sealed,
            seen,
            look: self.new_look(case, LookedAt::Case, at),
            note: self.services.note_at_desk(client, self.session, case),
        };
        Ok(self.services.database().write(proposing, |tx, proposing| Box::pin(proposing.write(tx))).await?)
    }

    /// What is proposed for a case of a form, as it would happen now.
    ///
    /// # Errors
    /// A fault; the refusal names what cannot be read any more, such as a time that is over.
    pub async fn proposed(&self, proposal: &Proposal, form: &str) -> Result<Result<Deed, Mistakes>, Fault> {
        let Proposal { what, said, by, .. } = proposal;
        // Another system may say less than an officer is asked.
        if matches!(by, Proposer::System(_)) && SlotKind::of(*what).is_none() {
            return Ok(Deed::read_told(*what, form, self.services.today(), said));
        }
        self.read(*what, form, said).await
    }

    /// The proposal for a case that counts still, or that was sent back and after which nothing has happened.
    pub(super) async fn proposal(&self, sight: &Sight, case: CaseId, events: usize) -> Result<Option<Proposal>, Fault> {
        let newest = proposals::newest(&mut self.services.database().reader().await?, case).await?;
        let shown = |stored: &StoredProposal| {
            let counts = matches!(stored.state, ProposalState::Open | ProposalState::SentBack);
            counts && usize::try_from(stored.events).is_ok_and(|seen| seen == events)
        };
        newest.filter(shown).map(|stored| self.services.open_proposal(sight.key(), stored)).transpose()
    }

    /// Lets happen what somebody else proposed, by the same use case as if whoever confirms it had said it.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing happened.
    pub async fn confirm(&self, case: CaseId, id: ProposalId, client: Client) -> Outcome<(), ProposalRefusal> {
        let found = match self.open_for(case, id).await? {
            Ok(found) => found,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if found.proposal.by == Proposer::Person(self.session.account) {
            return Ok(Err(ProposalRefusal::NotYours));
        }
        let Ok(deed) = self.proposed(&found.proposal, &found.form).await? else {
            let gives_time = SlotKind::of(found.proposal.what).is_some();
            return Ok(Err(if gives_time { ProposalRefusal::TimeGone } else { ProposalRefusal::Over }));
        };
        let seen = AsSeen { events: found.seen, belongs: found.sight.belongs() };
        Ok(match self.act_on(case, deed, (seen, Some(id)), client).await? {
            Ok(()) => Ok(()),
            Err(ActRefusal::NotFound) => Err(ProposalRefusal::NotFound),
            Err(ActRefusal::NotAllowed) => Err(ProposalRefusal::NotAllowed),
            Err(
                ActRefusal::NotNow(_)
                | ActRefusal::Moved
                | ActRefusal::WhoseChanged
                | ActRefusal::NeedsSecond
                | ActRefusal::NeedsAccount
                | ActRefusal::AsItIs(_),
            ) => Err(ProposalRefusal::Over),
            Err(ActRefusal::TimeGone | ActRefusal::TimeNotChosen) => Err(ProposalRefusal::TimeGone),
        })
    }

    /// Sends back what somebody else proposed, with words for them.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn send_back(
        &self,
        case: CaseId,
        id: ProposalId,
        words: &DecisionReason,
        client: Client,
    ) -> Outcome<(), ProposalRefusal> {
        let found = match self.open_for(case, id).await? {
            Ok(found) => found,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if found.proposal.by == Proposer::Person(self.session.account) {
            return Ok(Err(ProposalRefusal::NotYours));
        }
        let words = serde_json::to_vec(&words.paragraphs()).map_err(|_| WORDS)?;
        let words_sealed = Some(self.services.seal_said(found.sight.key(), &words_slot(id), &words));
        self.answer(case, id, (ProposalState::SentBack, words_sealed), client).await
    }

    /// Takes back what whoever asks has proposed.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn take_back(&self, case: CaseId, id: ProposalId, client: Client) -> Outcome<(), ProposalRefusal> {
        let found = match self.open_for(case, id).await? {
            Ok(found) => found,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if found.proposal.by != Proposer::Person(self.session.account) {
            return Ok(Err(ProposalRefusal::NotYours));
        }
        self.answer(case, id, (ProposalState::TakenBack, None), client).await
    }

    /// What others proposed and what they themselves did, the oldest first, a page of it.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn waiting_proposals(&self, number: u32) -> Result<super::Queue<WaitingProposal>, Fault> {
        let number = number.max(1);
        let mut reader = self.services.database().reader().await?;
        let part = crate::paging::part(number, super::PAGE);
        let open = proposals::open(&mut reader, self.session.account, part).await?;
        let mut waiting = Vec::new();
        for stored in open {
            let case =
                storage::work::find(&mut reader, stored.case).await?.ok_or(Error::Corrupt("proposals.case_id"))?;
            let (receipt, form) = (case.receipt, case.form);
            let (what, by, made_at) = (stored.what, stored.by, stored.made_at);
            waiting.push(WaitingProposal { case: stored.case, receipt, form, what, by, made_at });
        }
        Ok(super::Queue::of(number, waiting))
    }

    async fn answer(
        &self,
        case: CaseId,
        id: ProposalId,
        (state, words_sealed): (ProposalState, Option<Vec<u8>>),
        client: Client,
    ) -> Outcome<(), ProposalRefusal> {
        let answering = Answering {
            case,
            id,
            answer: AnswerToProposal { state, by: self.session.account, at: self.services.now(), words_sealed },
            note: self.services.note_at_desk(client, self.session, case),
            event: if state == ProposalState::SentBack { Event::ProposalSentBack } else { Event::ProposalTakenBack },
        };
        Ok(self.services.database().write(answering, |tx, answering| Box::pin(answering.write(tx))).await?)
    }

    /// The open proposal of this name. That somebody looked at the case is written down.
    async fn open_for(&self, case: CaseId, id: ProposalId) -> Outcome<Found, ProposalRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(ProposalRefusal::NotAllowed));
        }
        let Some(sight) = self.look(case, LookedAt::Case).await? else { return Ok(Err(ProposalRefusal::NotFound)) };
        let mut reader = self.services.database().reader().await?;
        let standing = cases::by_id(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        drop(reader);
        let seen = standing.events.len();
        let proposal = self.proposal(&sight, case, seen).await?;
        let is_meant = |proposal: &Proposal| proposal.id == id && proposal.state == ProposalState::Open;
        let Some(proposal) = proposal.filter(is_meant) else { return Ok(Err(ProposalRefusal::Over)) };
        Ok(Ok(Found { sight, proposal, form: standing.form, seen }))
    }
}

struct Found {
    sight: Sight,
    proposal: Proposal,
    form: String,
    seen: usize,
}

impl Proposing {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), ActRefusal>, Error> {
        let (case, account) = (self.proposal.case, self.look.account);
        let Some(belongs) = belongs(tx, account, case).await? else { return Ok(Err(ActRefusal::NotFound)) };
        if needs_account(belongs, &self.deed) {
            return Ok(Err(ActRefusal::NeedsAccount));
        }
        let standing = cases::by_id(tx, case).await?.ok_or(Error::Corrupt("cases"))?;
        if let Err(refusal) = content(&standing, &self.deed, (self.proposal.made_at, None))? {
            return Ok(Err(ActRefusal::NotNow(refusal)));
        }
        let is_proposed = proposals::newest(tx, case).await?.is_some_and(|newest| newest.state == ProposalState::Open);
        if standing.events.len() != self.seen.events || is_proposed {
            return Ok(Err(ActRefusal::Moved));
        }
        if belongs != self.seen.belongs {
            return Ok(Err(ActRefusal::WhoseChanged));
        }
        let repeated = self.services.repeated(tx, &standing, self.deed.corrected()).await.map_err(Fault::inside)?;
        if let Some(asked) = repeated {
            return Ok(Err(ActRefusal::AsItIs(asked)));
        }
        case_looks::add(tx, &self.look).await?;
        proposals::insert(tx, &self.proposal, (self.seen.events, &self.said_sealed)).await?;
        self.note.write(tx, Event::ProposalMade, Some(account)).await?;
        Ok(Ok(()))
    }
}

impl Answering {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), ProposalRefusal>, Error> {
        let Some(_) = belongs(tx, self.answer.by, self.case).await? else {
            return Ok(Err(ProposalRefusal::NotFound));
        };
        if !proposals::answer(tx, self.id, &self.answer).await? {
            return Ok(Err(ProposalRefusal::Over));
        }
        self.note.write(tx, self.event, Some(self.answer.by)).await?;
        Ok(Ok(()))
    }
}

impl Services {
    /// What is said for a proposal, sealed with the key of the account that has the case, or with the system's while none has.
    pub(crate) fn sealed_said(&self, key: Option<&AccountKey>, id: ProposalId, said: &Typed) -> Result<Vec<u8>, Fault> {
        let text = serde_json::to_vec(said).map_err(|_| SAID)?;
        Ok(self.seal_said(key, &said_slot(id), &text))
    }

    fn seal_said(&self, key: Option<&AccountKey>, slot: &Slot, plain: &[u8]) -> Vec<u8> {
        match key {
            Some(key) => self.vault().seal(key, slot, plain),
            None => self.vault().seal_for_system(slot, plain),
        }
    }

    fn open_said(&self, key: Option<&AccountKey>, slot: &Slot, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        match key {
            Some(key) => self.vault().open(key, slot, sealed),
            None => self.vault().open_for_system(slot, sealed),
        }
    }

    fn open_proposal(&self, key: Option<&AccountKey>, stored: StoredProposal) -> Result<Proposal, Fault> {
        let said = self.open_said(key, &said_slot(stored.id), &stored.said_sealed)?;
        let words = stored.words_sealed.map(|sealed| {
            let words = self.open_said(key, &words_slot(stored.id), &sealed)?;
            serde_json::from_slice::<Vec<String>>(&words).map_err(|_| WORDS)
        });
        Ok(Proposal {
            id: stored.id,
            what: stored.what,
            said: serde_json::from_slice(&said).map_err(|_| SAID)?,
            by: stored.by,
            made_at: stored.made_at,
            state: stored.state,
            answered_by: stored.answered_by,
            words: words.transpose()?.unwrap_or_default(),
        })
    }
}

fn said_slot(id: ProposalId) -> Slot {
    Slot::new("proposals.said_sealed", id.to_string())
}

fn words_slot(id: ProposalId) -> Slot {
    Slot::new("proposals.words_sealed", id.to_string())
}
