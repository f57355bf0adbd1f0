use domain::{CaseId, Language, NoticeId, NoticeKind, NoticeMark, NoticeNumber, Place};
pub use storage::notices::NoticeLine;
use storage::notices::{self, StoredNotice};
use words::{Message, say};

use super::kept::{Issuer, NoticeText};
use crate::{Fault, Services, Session};

/// A notice, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Which one.
    pub id: NoticeId,
    /// What it is about.
    pub case: CaseId,
    /// Which kind.
    pub kind: NoticeKind,
    /// The number that people read and type.
    pub number: NoticeNumber,
    /// The mark beside it.
    pub mark: NoticeMark,
    /// The later notice that takes its place, if any.
    pub replaced_by: Option<NoticeId>,
    /// Where anybody can ask whether it is genuine.
    pub check: Check,
    /// Who wrote it.
    pub issuer: Issuer,
    /// What it says.
    pub text: NoticeText,
}

/// Where anybody can ask whether a notice is genuine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The address that a camera reads, which has the number and the mark in it.
    pub camera: String,
    /// The address that people type, as they write it.
    pub typed: String,
}

impl Services {
    /// The notices about a case, the newest first; none when it is not this account's.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn notices(&self, session: &Session, case: CaseId) -> Result<Vec<NoticeLine>, Fault> {
        match session.take_notices(self.database(), case) {
            Some(lines) => Ok(lines),
            None => Ok(notices::of_case(&mut self.database().reader().await?, session.account, case).await?),
        }
    }

    /// A notice about a case as it was issued, if both are this account's. It is checked against its digest first.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn notice_of_case(
        &self,
        session: &Session,
        case: CaseId,
        id: NoticeId,
        language: Language,
    ) -> Result<Option<Notice>, Fault> {
        let found = notices::find(&mut self.database().reader().await?, session.account, case, id).await?;
        let Some(notice) = found else { return Ok(None) };
        let letter = self.open_notice(session.key(), &notice)?;
        Ok(Some(Notice {
            id,
            case,
            kind: notice.kind,
            number: notice.number,
            mark: NoticeMark::of(&notice.digest),
            replaced_by: notice.replaced_by,
            check: self.check_of(&notice, language),
            issuer: letter.issuer.clone(),
            text: letter.into_text(language)?,
        }))
    }

    /// Where anybody can ask whether this notice is genuine, in a language.
    pub(super) fn check_of(&self, notice: &StoredNotice, language: Language) -> Check {
        let (number, mark) = (notice.number, NoticeMark::of(&notice.digest));
        let address = |place: Place| format!("{}{}", self.settings().public_url, place.path(language));
        let typed = address(Place::Verify);
        let typed = typed.split_once("://").map_or(typed.as_str(), |(_, rest)| rest).to_owned();
        Check { camera: address(Place::VerifyNotice { number, mark }), typed }
    }
}

/// What a kind of notice is called.
#[must_use]
pub fn notice_title(kind: NoticeKind) -> Message {
    match kind {
        NoticeKind::Receipt => say::notice_receipt_title(),
        NoticeKind::Appointment => say::notice_appointment_title(),
        NoticeKind::RequestForEvidence => say::notice_evidence_title(),
        NoticeKind::Decision => say::notice_decision_title(),
        NoticeKind::Letter => say::notice_letter_title(),
    }
}
