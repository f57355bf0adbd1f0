//! Pictures that show who the person is: which document they show, the choice to come instead, and their end.

use std::time::Duration;

use domain::case::{Kind, Position, ProofDocument, ProofPicture};
use domain::{AccountId, CaseEvent, RoundId};
use storage::{Error, Writer, cases, pictures, rounds};
use words::{Message, say};

use crate::audit::{Event, Note};
use crate::evidence::{Closed, Evidence, SlotState};
use crate::notices::NewNotice;
use crate::{Client, Fault, Outcome, Services, Session};

/// The name under which it is kept which document the pictures show.
pub(super) const DOCUMENT: &str = "document";

/// For how many days pictures that were sent are kept once it is decided who the person is, or the case is over.
pub const DAYS_OF_PICTURES: u16 = 30;

/// The same as a time.
pub(crate) fn pictures_kept() -> Duration {
    Duration::from_secs(u64::from(DAYS_OF_PICTURES) * 24 * 60 * 60)
}

const AT_ONCE: u32 = 100;

/// Why something about pictures was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChooseRefusal {
    /// The account has no such round, or it asks for something else.
    NotFound,
    /// It takes nothing any more.
    Over,
}

/// What a picture is called.
#[must_use]
pub fn picture_name(picture: ProofPicture) -> Message {
    match picture {
        ProofPicture::Front => say::proof_picture_front(),
        ProofPicture::Back => say::proof_picture_back(),
        ProofPicture::Holding => say::proof_picture_holding(),
    }
}

/// What a document is called.
#[must_use]
pub fn document_name(document: ProofDocument) -> Message {
    match document {
        ProofDocument::Passport => say::proof_document_passport(),
        ProofDocument::License => say::proof_document_license(),
        ProofDocument::GreenCard => say::proof_document_green_card(),
        ProofDocument::EmploymentCard => say::proof_document_employment_card(),
        ProofDocument::ForeignCard => say::proof_document_foreign_card(),
    }
}

impl Evidence {
    /// Which document the pictures show, as their person says.
    #[must_use]
    pub fn document(&self) -> Option<ProofDocument> {
        self.explanations.get(DOCUMENT)?.parse().ok()
    }

    /// The pictures that show it; none until it is said what it is.
    #[must_use]
    pub fn pictures(&self) -> &'static [ProofPicture] {
        self.document().map_or(&[], ProofDocument::pictures)
    }

    /// Whether each of these is there, checked.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        let is_there = |picture: &ProofPicture| matches!(self.state(picture.code()), SlotState::There(_));
        self.document().is_some() && self.pictures().iter().all(is_there)
    }
}

struct Choosing {
    services: Services,
    account: AccountId,
    round: RoundId,
    notice: NewNotice,
    note: Note,
}

impl Services {
    /// Keeps which document somebody shows who they are with. Pictures that are there stay.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was kept.
    pub async fn choose_document(
        &self,
        session: &Session,
        id: RoundId,
        document: ProofDocument,
    ) -> Outcome<(), ChooseRefusal> {
        let Some(round) = self.round(session, id).await? else { return Ok(Err(ChooseRefusal::NotFound)) };
        if round.attempt.is_none() {
            return Ok(Err(ChooseRefusal::NotFound));
        }
        let kept = self.say_in_folder(session, id.into(), DOCUMENT, document.code()).await?;
        Ok(kept.map_err(|closed| match closed {
            Closed::Over(_) => ChooseRefusal::Over,
            Closed::NotFound | Closed::Filed(_) | Closed::Sent(_) | Closed::Supplied(_) => ChooseRefusal::NotFound,
        }))
    }

    /// Has somebody come in person instead of showing who they are with pictures, sent or not: once, with a letter and a mail.
    /// What they had put together and not sent goes. That they chose it before is no refusal.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing happened.
    pub async fn choose_visit(&self, session: &Session, id: RoundId, client: Client) -> Outcome<(), ChooseRefusal> {
        let choosing = Choosing {
            services: self.clone(),
            account: session.account,
            round: id,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(choosing, |tx, choosing| Box::pin(choosing.write(tx))).await?)
    }

    /// Erases the pictures whose day has come. To be called often: of how many rounds it was.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn tend_pictures(&self) -> Result<usize, Fault> {
        let mut erased = 0;
        loop {
            let now = self.now();
            let due = pictures::due(&mut self.database().reader().await?, now, AT_ONCE).await?;
            if due.is_empty() {
                return Ok(erased);
            }
            for round in due {
                self.database()
                    .write((round, now), |tx, (round, now)| Box::pin(pictures::erase(tx, *round, *now)))
                    .await?;
                erased += 1;
            }
        }
    }
}

impl Choosing {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), ChooseRefusal>, Error> {
        let Some(round) = rounds::find(tx, self.account, self.round).await? else {
            return Ok(Err(ChooseRefusal::NotFound));
        };
        let standing = cases::find(tx, self.account, round.case).await?.ok_or(Error::Corrupt("rounds"))?;
        let history = standing.history()?;
        if history.attempt(round.event).is_none() {
            return Ok(Err(ChooseRefusal::NotFound));
        }
        let at = self.services.now();
        let Some(what) = history.coming_instead(round.event, at) else {
            let chosen = history.events().iter().rev().find(|event| event.what.kind().is_of_proof());
            let is_chosen = chosen.is_some_and(|event| event.what.kind() == Kind::ProofVisitChosen);
            let is_open = history.state().is_at(&[Position::ToComeInPerson]);
            return Ok(if is_chosen && is_open { Ok(()) } else { Err(ChooseRefusal::Over) });
        };
        let event = CaseEvent { at, what };
        let message = |_, link, receipt: String| -> (Message, Message) {
            (say::mail_proof_visit_subject(receipt.clone()), say::mail_proof_visit_text(link, receipt))
        };
        let whose = (self.account, &standing);
        self.services.happen_as_said(tx, whose, event, (&self.notice, None), message).await?;
        self.note.write(tx, Event::AnswerReceived, Some(self.account)).await?;
        Ok(Ok(()))
    }
}
