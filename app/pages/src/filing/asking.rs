use components::Link;
use domain::case::ProofPicture;
use domain::{CaseId, DraftId, FolderId, MessageId, Place, RoundId, SupplementId};
use services::evidence::MOST_ENCLOSED;
use services::library::Owner;
use services::threads::{ENCLOSED, Writing};
use services::{Fault, Session};
use visit::{Answer, Visit};
use words::{Message, say};

use crate::cases::form_name;
use crate::rounds::{label, label_lang, picture};
use crate::threads::enclosed::written_on;

/// One thing that is asked for, by a form or by the agency, or that somebody sends unasked, or what goes with a message.
#[derive(Debug, Clone)]
pub(crate) struct Asking {
    /// Where what is added goes.
    pub(crate) folder: FolderId,
    /// What it is, by the name that the form, the round, the message or the supplement has for it.
    pub(crate) slot: String,
    /// The title of its page, without a word that somebody typed.
    pub(crate) title: Message,
    /// What it belongs to.
    pub(crate) caption: String,
    /// What it is, in words.
    pub(crate) label: String,
    /// The language of these words, if it is another one than the page's.
    pub(crate) lang: Option<&'static str>,
    /// What counts.
    pub(crate) help: Option<String>,
    /// Why it is asked.
    pub(crate) why: Option<String>,
    /// Whether somebody can say that they do not have it.
    pub(crate) can_be_explained: bool,
    /// The case to which it is sent unasked, so that it can be taken off again.
    pub(crate) unasked: Option<CaseId>,
    back: (Place, Message),
}

/// What a good picture of this is.
fn picture_help(picture: ProofPicture) -> Message {
    match picture {
        ProofPicture::Front => say::proof_picture_front_help(),
        ProofPicture::Back => say::proof_picture_back_help(),
        ProofPicture::Holding => say::proof_picture_holding_help(),
    }
}

impl Asking {
    /// What the address names, if it is this person's and can be added to; else what is answered instead.
    pub(crate) async fn of(visit: &Visit, session: &Session) -> Result<Result<Self, Answer>, Fault> {
        let Some(folder) = visit.parameter::<FolderId>("draft") else { return Ok(Err(Answer::NotFound)) };
        let slot: String = visit.parameter("slot").unwrap_or_default();
        match visit.services.folder(session, folder).await? {
            Some(Owner::Draft(draft)) => Self::by_form(visit, session, draft, slot).await,
            Some(Owner::Round(round)) => Self::by_agency(visit, session, round, slot).await,
            Some(Owner::Message(message)) => Self::by_message(visit, session, message, slot).await,
            Some(Owner::Supplement(supplement)) => Self::by_nobody(visit, session, supplement, slot).await,
            None => Ok(Err(Answer::NotFound)),
        }
    }

    /// The way back to everything that is asked for there.
    pub(crate) fn back(&self, visit: &Visit) -> Link {
        let (place, text) = &self.back;
        Link::new(visit.to(place), visit.words().text(text))
    }

    async fn by_form(
        visit: &Visit,
        session: &Session,
        draft: DraftId,
        slot: String,
    ) -> Result<Result<Self, Answer>, Fault> {
        let Some(draft) = visit.services.draft(session, draft).await? else { return Ok(Err(Answer::NotFound)) };
        if let Some(case) = draft.filed {
            return Ok(Err(Place::Received(case).into()));
        }
        if !draft.evaluate(visit.services.today()).evidence().iter().any(|asked| asked.name == slot) {
            return Ok(Err(Answer::NotFound));
        }
        let said = draft.form.words(visit.language);
        let (form, about) = (said.form("name"), said.evidence(&slot));
        Ok(Ok(Self {
            folder: draft.id.into(),
            slot,
            title: say::question_title(form.clone(), about.label.clone()),
            caption: form,
            label: about.label,
            lang: None,
            help: about.help,
            why: about.why,
            can_be_explained: true,
            unasked: None,
            back: (Place::Evidence(draft.id), say::evidence_title()),
        }))
    }

    async fn by_agency(
        visit: &Visit,
        session: &Session,
        round: RoundId,
        slot: String,
    ) -> Result<Result<Self, Answer>, Fault> {
        let Some(round) = visit.services.round(session, round).await? else { return Ok(Err(Answer::NotFound)) };
        if !round.asks_for(&slot) {
            return Ok(Err(Answer::NotFound));
        }
        if round.left().is_none() {
            return Ok(Err(Place::Round(round.id).into()));
        }
        let is_item = round.is_item(&slot);
        Ok(Ok(Self {
            folder: round.id.into(),
            title: say::round_slot_title(round.receipt.to_string()),
            caption: form_name(&round.form, visit.language),
            label: label(visit.words(), &round, &slot),
            lang: label_lang(visit.words(), &round, &slot),
            help: match picture(&round, &slot) {
                Some(picture) => Some(visit.words().text(picture_help(picture))),
                None => (!is_item).then(|| visit.words().text(say::round_other_help())),
            },
            why: None,
            can_be_explained: is_item,
            unasked: None,
            back: match round.attempt {
                Some(_) => (Place::Round(round.id), say::proof_title()),
                None => (Place::Round(round.id), say::round_back()),
            },
            slot,
        }))
    }

    async fn by_message(
        visit: &Visit,
        session: &Session,
        message: MessageId,
        slot: String,
    ) -> Result<Result<Self, Answer>, Fault> {
        let written_in = match visit.services.writing(session, message).await? {
            Some(Writing::Open(written_in)) if slot == ENCLOSED => written_in,
            Some(Writing::Over(thread)) => return Ok(Err(Place::Thread(thread).into())),
            _ => return Ok(Err(Answer::NotFound)),
        };
        let words = visit.words();
        Ok(Ok(Self {
            folder: message.into(),
            slot,
            title: say::enclosed_title(),
            caption: words.text(say::threads_title()),
            label: words.text(say::enclosed_title()),
            lang: None,
            help: Some(words.text(say::enclosed_hint(MOST_ENCLOSED))),
            why: None,
            can_be_explained: false,
            unasked: None,
            back: (written_on(written_in), say::enclosed_back()),
        }))
    }

    async fn by_nobody(
        visit: &Visit,
        session: &Session,
        supplement: SupplementId,
        slot: String,
    ) -> Result<Result<Self, Answer>, Fault> {
        let Some(found) = visit.services.supplement(session, supplement).await? else {
            return Ok(Err(Answer::NotFound));
        };
        if !found.is_open {
            return Ok(Err(Place::Supplement(supplement).into()));
        }
        let Some(label) = found.title(&slot).map(str::to_owned) else { return Ok(Err(Answer::NotFound)) };
        Ok(Ok(Self {
            folder: supplement.into(),
            slot,
            title: say::send_slot_title(found.receipt.to_string()),
            caption: form_name(&found.form, visit.language),
            label,
            lang: None,
            help: None,
            why: None,
            can_be_explained: false,
            unasked: Some(found.case),
            back: (Place::SendMore(found.case), say::send_slot_back()),
        }))
    }
}
