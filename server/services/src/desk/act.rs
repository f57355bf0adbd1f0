use domain::case::{Asked, ProposalState, SlotKind};
use domain::{CaseEvent, CaseId, LookedAt, Money, NotNow, ProposalId, StaffRight, Timestamp};
use storage::case_looks::{self, NewCaseLook};
use storage::cases::{self, StoredCase};
use storage::desk::{self, Belongs};
use storage::proposals::{self, AnswerToProposal};
use storage::{Error, Writer};

use super::case::Sight;
use super::{AsSeen, Deed, Desk, Following, Mistake, Mistakes};
use crate::audit::{Event, Note};
use crate::cases::Whom;
use crate::filing::fee_sent_back;
use crate::notices::{Content, NoticeText};
use crate::slots::Place;
use crate::{Client, Fault, Outcome, Services};

/// Why nothing happened to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// Whoever asks does not decide.
    NotAllowed,
    /// It cannot happen to the case as it stands.
    NotNow(NotNow),
    /// Something else has happened to the case since they looked.
    Moved,
    /// Whose the case is has changed since they looked, and so has who would read the letter.
    WhoseChanged,
    /// Somebody proposes it, and somebody else confirms it.
    NeedsSecond,
    /// The time that was chosen is taken, closed or over.
    TimeGone,
    /// Offices keep times for it, and none of them was chosen.
    TimeNotChosen,
    /// It is done with an account, and nobody has added the case to one.
    NeedsAccount,
    /// It corrects this to what it is already.
    AsItIs(Asked),
}

struct Acting {
    services: Services,
    following: Following,
    note: Note,
    look: NewCaseLook,
    at: Timestamp,
    deed: Deed,
    seen: AsSeen,
    /// What somebody else proposed, if this confirms it.
    confirms: Option<(ProposalId, Note)>,
}

impl Desk<'_> {
    /// What the person would read of this, in each language; nothing while nobody has added the case. That somebody looked at
    /// it is written down first.
    ///
    /// # Errors
    /// A fault; the refusal says why it cannot happen.
    pub async fn letters_of(&self, case: CaseId, deed: &Deed) -> Outcome<Vec<NoticeText>, ActRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(ActRefusal::NotAllowed));
        }
        let Some(sight) = self.look(case, LookedAt::Case).await? else { return Ok(Err(ActRefusal::NotFound)) };
        if needs_account(sight.belongs(), deed) {
            return Ok(Err(ActRefusal::NeedsAccount));
        }
        let mut reader = self.services.database().reader().await?;
        let standing = cases::by_id(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        let refund = fee_sent_back(&mut reader, &standing, deed.what).await?;
        let content = match content(&standing, deed, (self.services.now(), refund))? {
            Ok(content) => content,
            Err(refusal) => return Ok(Err(ActRefusal::NotNow(refusal))),
        };
        let Sight::Of(insight) = &sight else { return Ok(Ok(Vec::new())) };
        let whose = (insight.account, &insight.key);
        Ok(Ok(self.services.notice_as_it_would_be(&mut reader, whose, case, &content).await?))
    }

    /// Whom a case is for as it is known now, for whoever corrects that; none when there is no such case for them. That somebody
    /// looked at it is written down first.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn whom(&self, case: CaseId) -> Result<Option<Whom>, Fault> {
        if self.look(case, LookedAt::Case).await?.is_none() {
            return Ok(None);
        }
        let mut reader = self.services.database().reader().await?;
        let standing = cases::by_id(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        self.services.whom(&mut reader, &standing).await.map(Some)
    }

    /// The same deed, unless it corrects something of a case to what it is already.
    ///
    /// # Errors
    /// A fault; the refusal names what was typed so.
    pub async fn weigh(&self, case: CaseId, deed: Deed) -> Result<Result<Deed, Mistakes>, Fault> {
        if deed.corrected().is_empty() {
            return Ok(Ok(deed));
        }
        let known = self.whom(case).await?.unwrap_or_default();
        Ok(match deed.corrected().repeats(&known) {
            Some(asked) => Err(vec![Mistake::repeated(asked)]),
            None => Ok(deed),
        })
    }

    /// Lets something happen to a case, if it can and if the case is what whoever acts has seen of it: nothing has happened
    /// to it since, and it is still the same account's, or still nobody's. However often they press and whoever else acts,
    /// it happens once, with its notice, its mail and what the security log says.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing happened.
    pub async fn act(&self, case: CaseId, deed: Deed, seen: AsSeen, client: Client) -> Outcome<(), ActRefusal> {
        if self.needs_second(deed.what.kind()) {
            return Ok(Err(ActRefusal::NeedsSecond));
        }
        self.act_on(case, deed, (seen, None), client).await
    }

    /// The same, also when it confirms what somebody else proposed.
    pub(super) async fn act_on(
        &self,
        case: CaseId,
        deed: Deed,
        (seen, confirms): (AsSeen, Option<ProposalId>),
        client: Client,
    ) -> Outcome<(), ActRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(ActRefusal::NotAllowed));
        }
        let at = self.services.now();
        let acting = Acting {
            services: self.services.clone(),
            following: self.services.following(at),
            note: self.services.note_at_desk(client, self.session, case),
            look: self.new_look(case, LookedAt::Case, at),
            at,
            deed,
            seen,
            confirms: confirms.map(|id| (id, self.services.note_at_desk(client, self.session, case))),
        };
        Ok(self.services.database().write(acting, |tx, acting| Box::pin(acting.write(tx))).await?)
    }
}

impl Acting {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), ActRefusal>, Error> {
        let NewCaseLook { case, account: officer, .. } = self.look;
        let Some(belongs) = desk::belongs(tx, officer, case).await? else { return Ok(Err(ActRefusal::NotFound)) };
        if needs_account(belongs, &self.deed) {
            return Ok(Err(ActRefusal::NeedsAccount));
        }
        let standing = cases::by_id(tx, case).await?.ok_or(Error::Corrupt("cases"))?;
        let refund = fee_sent_back(tx, &standing, self.deed.what).await?;
        let content = match content(&standing, &self.deed, (self.at, refund))? {
            Ok(content) => content,
            Err(refusal) => return Ok(Err(ActRefusal::NotNow(refusal))),
        };
        if standing.events.len() != self.seen.events {
            return Ok(Err(ActRefusal::Moved));
        }
        if belongs != self.seen.belongs {
            return Ok(Err(ActRefusal::WhoseChanged));
        }
        let repeated = self.services.repeated(tx, &standing, self.deed.corrected()).await.map_err(Fault::inside)?;
        if let Some(asked) = repeated {
            return Ok(Err(ActRefusal::AsItIs(asked)));
        }
        let place = match SlotKind::of(self.deed.what.kind()) {
            Some(kind) => Place::of(tx, (kind, self.deed.slot()), case, self.services.after()).await?,
            None => Place::None,
        };
        match place {
            Place::Gone => return Ok(Err(ActRefusal::TimeGone)),
            Place::NotChosen => return Ok(Err(ActRefusal::TimeNotChosen)),
            Place::Of(_) | Place::None => {}
        }
        case_looks::add(tx, &self.look).await?;
        if let Some((id, note)) = &self.confirms {
            let state = ProposalState::Confirmed;
            let answer = AnswerToProposal { state, by: officer, at: self.at, words_sealed: None };
            if !proposals::answer(tx, *id, &answer).await? {
                return Ok(Err(ActRefusal::Moved));
            }
            note.write(tx, Event::ProposalConfirmed, Some(officer)).await?;
        }
        self.following.let_happen(&self.services, tx, &standing, (&self.deed, &content)).await?;
        place.take(tx, case).await?;
        self.note.write(tx, Event::CaseMoved, Some(officer)).await?;
        Ok(Ok(()))
    }
}

/// Whether something is done with the account that has a case, which no account has: pictures of somebody are asked for and
/// sent there, and nowhere else.
pub(super) fn needs_account(belongs: Belongs, deed: &Deed) -> bool {
    belongs == Belongs::Nobody && deed.what.kind().is_of_proof()
}

/// What the person is written, to whom so much goes back, if it can happen to the case at this moment.
pub(super) fn content(
    case: &StoredCase,
    deed: &Deed,
    (at, refund): (Timestamp, Option<Money>),
) -> Result<Result<Content, NotNow>, Error> {
    let history = case.history()?;
    let state = match history.can_add(CaseEvent { at, what: deed.what }) {
        Ok(state) => state,
        Err(refusal) => return Ok(Err(refusal)),
    };
    Ok(Ok(deed.content(state.family(), history.status(), refund)))
}
