use domain::case::CodeRequestState;
use domain::{AccessCode, AccountId, CaseId, CodeRequestId, DecisionReason, Language, LookedAt, StaffRight, Timestamp};
use storage::access_codes::{self, StoredCode};
use storage::case_looks::{self, NewCaseLook};
use storage::code_requests::{self, OpenCodeRequest, StoredCodeRequest};
use storage::desk::belongs;
use storage::{Error, Writer, cases};

use super::{About, Desk, PAGE};
use crate::audit::{Event, Note};
use crate::imports::{AccessLetter, CodeRefusal, Issuing, code_hash};
use crate::{Client, Fault, Outcome, Services, Slot};

const REASON: Fault = Fault::Unreadable("code_requests.reason_sealed");

/// The access codes of a case, for whoever issues one.
#[derive(Debug)]
pub struct CodesOfCase {
    /// Which case.
    pub about: About,
    /// The lines of the envelope of a letter with a code.
    pub to: Vec<String>,
    /// Whether an account has the case, which it leaves with a new code.
    pub has_account: bool,
    /// Whether a code is issued only when somebody else confirms it.
    pub needs_second: bool,
    /// The code that counts, or else the one that was issued last.
    pub newest: Option<StoredCode>,
    /// Whether the code that was named counts, so that its letter can be printed.
    pub has_letter: bool,
    /// What was asked at the desk, the newest first.
    pub requests: Vec<CodeRequest>,
}

/// That somebody at the desk asked for a code, and what became of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeRequest {
    /// Which one.
    pub id: CodeRequestId,
    /// Who asked.
    pub by: AccountId,
    /// When.
    pub asked_at: Timestamp,
    /// Why, a paragraph each.
    pub reason: Vec<String>,
    /// What became of it.
    pub state: CodeRequestState,
    /// Who said so.
    pub answered_by: Option<AccountId>,
}

/// Why no code is issued, and nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRequestRefusal {
    /// There is no such case, or it is their own.
    NotFound,
    /// Whoever asks does not decide.
    NotAllowed,
    /// The case was filed here, in an account that has it.
    FiledHere,
    /// Its number is not one of those for which codes are issued.
    NoCode,
    /// Since they looked a code was issued, or somebody has asked for one.
    Moved,
    /// They asked for it themselves: somebody else has to confirm it.
    NotYours,
    /// It is issued, or dropped.
    Over,
}

impl From<CodeRefusal> for CodeRequestRefusal {
    fn from(refusal: CodeRefusal) -> Self {
        match refusal {
            CodeRefusal::Unknown => Self::NotFound,
            CodeRefusal::FiledHere => Self::FiledHere,
            CodeRefusal::NoCode => Self::NoCode,
        }
    }
}

/// Somebody asks for a code, which is issued at once unless somebody else has to confirm it.
struct Asking {
    request: StoredCodeRequest,
    issuing: Option<Issuing>,
    seen: Option<Timestamp>,
    look: NewCaseLook,
    note: Note,
}

/// Somebody confirms what was asked, and else drops it.
struct Answering {
    id: CodeRequestId,
    issuing: Option<Issuing>,
    look: NewCaseLook,
    note: Note,
}

impl Desk<'_> {
    /// The access codes of a case, with what was asked before. `made` is a code that whoever looks was just given. That somebody
    /// looked at the case is written down first.
    ///
    /// # Errors
    /// A fault; the refusal says why no code is issued for it.
    pub async fn codes(&self, case: CaseId, made: Option<&AccessCode>) -> Outcome<CodesOfCase, CodeRequestRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(CodeRequestRefusal::NotAllowed));
        }
        let Some(sight) = self.look(case, LookedAt::Case).await? else {
            return Ok(Err(CodeRequestRefusal::NotFound));
        };
        let mut reader = self.services.database().reader().await?;
        let stored = cases::by_id(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        let Some(person) = self.services.person_of_case(&mut reader, case).await? else {
            return Ok(Err(CodeRequestRefusal::FiledHere));
        };
        if !self.services.takes_access_code(&stored.receipt) {
            return Ok(Err(CodeRequestRefusal::NoCode));
        }
        let newest = access_codes::newest(&mut reader, case).await?;
        let has_letter = match made {
            Some(code) => {
                let found = access_codes::find(&mut reader, &code_hash(self.services, &stored.receipt, code)).await?;
                found.is_some_and(|found| found.case == case && found.counts())
            }
            None => false,
        };
        let requests = code_requests::of_case(&mut reader, case).await?;
        drop(reader);
        let requests = requests.iter().map(|request| self.services.open_code_request(request));
        Ok(Ok(CodesOfCase {
            about: About { case, receipt: stored.receipt, form: stored.form, filed_at: stored.filed_at },
            to: person.envelope(),
            has_account: sight.insight().is_some(),
            needs_second: self.services.settings().codes_need_second,
            newest,
            has_letter,
            requests: requests.collect::<Result<_, _>>()?,
        }))
    }

    /// Issues a code for a case: the earlier one ends, and the account that has the case is told. Where that needs two, somebody
    /// else has to confirm it, and there is no code yet. `seen` is when the newest code was issued that whoever asks has seen:
    /// however often they press, it happens once.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn ask_for_code(
        &self,
        case: CaseId,
        reason: &DecisionReason,
        seen: Option<Timestamp>,
        client: Client,
    ) -> Outcome<Option<AccessCode>, CodeRequestRefusal> {
        let letter = match self.code_drawn(case).await? {
            Ok(letter) => letter,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let (by, at) = (self.session.account, self.services.now());
        let id = CodeRequestId::v7(at, self.services.random());
        let issuing = (!self.services.settings().codes_need_second).then(|| self.services.issuing(&letter));
        let is_issued = issuing.is_some();
        let asking = Asking {
            request: StoredCodeRequest {
                id,
                case,
                by,
                asked_at: at,
                reason_sealed: self.services.sealed_code_reason(id, reason)?,
                state: if is_issued { CodeRequestState::Issued } else { CodeRequestState::Open },
                answered_by: is_issued.then_some(by),
                answered_at: is_issued.then_some(at),
            },
            issuing,
            seen,
            look: self.new_look(case, LookedAt::Case, at),
            note: self.services.note_at_desk(client, self.session, case),
        };
        let asked = self.services.database().write(asking, |tx, asking| Box::pin(asking.write(tx))).await?;
        Ok(asked.map(|()| is_issued.then_some(letter.code)))
    }

    /// Issues a code that somebody else asked for.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn confirm_code(
        &self,
        case: CaseId,
        id: CodeRequestId,
        client: Client,
    ) -> Outcome<AccessCode, CodeRequestRefusal> {
        let letter = match self.code_drawn(case).await? {
            Ok(letter) => letter,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let issuing = Some(self.services.issuing(&letter));
        Ok(self.answer_code(case, (id, issuing), client).await?.map(|()| letter.code))
    }

    /// Takes back what whoever asks has asked for, or refuses what somebody else did: no code is issued.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn drop_code(&self, case: CaseId, id: CodeRequestId, client: Client) -> Outcome<(), CodeRequestRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(CodeRequestRefusal::NotAllowed));
        }
        self.answer_code(case, (id, None), client).await
    }

    /// The letter with a code that was just issued, to be printed; nothing when that code does not count. The code is kept
    /// nowhere: who asks names it. That somebody looked at the case is written down first.
    ///
    /// # Errors
    /// A fault when the database is away, what it has was changed, or the letter cannot be drawn.
    pub async fn code_letter(
        &self,
        case: CaseId,
        code: &AccessCode,
        language: Language,
    ) -> Result<Option<Vec<u8>>, Fault> {
        if !self.may(StaffRight::Decide) || self.look(case, LookedAt::Case).await?.is_none() {
            return Ok(None);
        }
        let mut reader = self.services.database().reader().await?;
        let receipt = cases::receipt_of(&mut reader, case).await?.ok_or(Error::Corrupt("cases"))?;
        let found = access_codes::find(&mut reader, &code_hash(self.services, &receipt, code)).await?;
        let person = self.services.person_of_case(&mut reader, case).await?;
        drop(reader);
        let Some(kept) = found.filter(|found| found.case == case && found.counts()) else { return Ok(None) };
        let Some(person) = person else { return Ok(None) };
        self.services.access_paper(&person, (&receipt, code), kept.issued_at, language).await.map(Some)
    }

    /// Codes that wait for somebody else to confirm them, the oldest first; of many the first ones.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn waiting_codes(&self) -> Result<Vec<OpenCodeRequest>, Fault> {
        let mut reader = self.services.database().reader().await?;
        Ok(code_requests::open(&mut reader, self.session.account, PAGE).await?)
    }

    /// A letter with a new code for a case. Nothing counts of it yet.
    async fn code_drawn(&self, case: CaseId) -> Outcome<AccessLetter, CodeRequestRefusal> {
        if !self.may(StaffRight::Decide) {
            return Ok(Err(CodeRequestRefusal::NotAllowed));
        }
        let receipt = cases::receipt_of(&mut self.services.database().reader().await?, case).await?;
        let Some(receipt) = receipt else { return Ok(Err(CodeRequestRefusal::NotFound)) };
        Ok(self.services.draw_access_letter(&receipt).await?.map_err(CodeRequestRefusal::from))
    }

    async fn answer_code(
        &self,
        case: CaseId,
        (id, issuing): (CodeRequestId, Option<Issuing>),
        client: Client,
    ) -> Outcome<(), CodeRequestRefusal> {
        let answering = Answering {
            id,
            issuing,
            look: self.new_look(case, LookedAt::Case, self.services.now()),
            note: self.services.note_at_desk(client, self.session, case),
        };
        Ok(self.services.database().write(answering, |tx, answering| Box::pin(answering.write(tx))).await?)
    }
}

impl Asking {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), CodeRequestRefusal>, Error> {
        let StoredCodeRequest { case, by, .. } = self.request;
        if belongs(tx, by, case).await?.is_none() {
            return Ok(Err(CodeRequestRefusal::NotFound));
        }
        let newest = access_codes::newest(tx, case).await?.map(|code| code.issued_at);
        if newest != self.seen || code_requests::open_of(tx, case).await?.is_some() {
            return Ok(Err(CodeRequestRefusal::Moved));
        }
        case_looks::add(tx, &self.look).await?;
        code_requests::insert(tx, &self.request).await?;
        let event = match &self.issuing {
            Some(issuing) => {
                issuing.write(tx).await?;
                Event::CodeIssued
            }
            None => Event::CodeAsked,
        };
        self.note.write(tx, event, Some(by)).await?;
        Ok(Ok(()))
    }
}

impl Answering {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), CodeRequestRefusal>, Error> {
        let NewCaseLook { case, account: officer, at, .. } = self.look;
        if belongs(tx, officer, case).await?.is_none() {
            return Ok(Err(CodeRequestRefusal::NotFound));
        }
        let open = code_requests::open_of(tx, case).await?;
        let Some(request) = open.filter(|request| request.id == self.id) else {
            return Ok(Err(CodeRequestRefusal::Over));
        };
        if self.issuing.is_some() && request.by == officer {
            return Ok(Err(CodeRequestRefusal::NotYours));
        }
        let (state, event) = match self.issuing {
            Some(_) => (CodeRequestState::Issued, Event::CodeIssued),
            None => (CodeRequestState::Dropped, Event::CodeDropped),
        };
        if !code_requests::answer(tx, self.id, state, (officer, at)).await? {
            return Ok(Err(CodeRequestRefusal::Over));
        }
        case_looks::add(tx, &self.look).await?;
        if let Some(issuing) = &self.issuing {
            issuing.write(tx).await?;
        }
        self.note.write(tx, event, Some(officer)).await?;
        Ok(Ok(()))
    }
}

impl Services {
    /// Why a code was asked for is the agency's, whoever has the case: it is sealed with the system's key.
    fn sealed_code_reason(&self, id: CodeRequestId, reason: &DecisionReason) -> Result<Vec<u8>, Fault> {
        let plain = serde_json::to_vec(&reason.paragraphs()).map_err(|_| REASON)?;
        Ok(self.vault().seal_for_system(&reason_slot(id), &plain))
    }

    fn open_code_request(&self, stored: &StoredCodeRequest) -> Result<CodeRequest, Fault> {
        let plain = self.vault().open_for_system(&reason_slot(stored.id), &stored.reason_sealed)?;
        Ok(CodeRequest {
            id: stored.id,
            by: stored.by,
            asked_at: stored.asked_at,
            reason: serde_json::from_slice(&plain).map_err(|_| REASON)?,
            state: stored.state,
            answered_by: stored.answered_by,
        })
    }
}

fn reason_slot(id: CodeRequestId) -> Slot {
    Slot::new("code_requests.reason_sealed", id.to_string())
}
