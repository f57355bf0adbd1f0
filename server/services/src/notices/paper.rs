use domain::{CaseId, Language, NoticeId, NoticeKind, NoticeMark};
use papers::{NoticePaper, NoticePart, Paper};
use storage::notices::{self, StoredNotice};
use storage::papers::Shown;

use super::kept::{Letter, NoticeText};
use crate::{AccountKey, Fault, Services, Session};

impl Services {
    /// A notice as a PDF file, as it was made when it was issued, if it is about this case and both are this account's.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn notice_paper(
        &self,
        session: &Session,
        case: CaseId,
        id: NoticeId,
        language: Language,
    ) -> Result<Option<(NoticeKind, Vec<u8>)>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(notice) = notices::find(&mut reader, session.account, case, id).await? else { return Ok(None) };
        let kept = storage::papers::find(&mut reader, Shown::Notice(id), language).await?;
        drop(reader);
        let bytes = match kept {
            Some(sealed) => self.open_paper(session.key(), Shown::Notice(id), language, &sealed)?,
            // The worker has not come to it yet.
            None => self.press().draw(self.paper_of_notice(session.key(), &notice, language)?).await?,
        };
        Ok(Some((notice.kind, bytes)))
    }

    /// What stands on the paper of a notice.
    pub(crate) fn paper_of_notice(
        &self,
        key: &AccountKey,
        notice: &StoredNotice,
        language: Language,
    ) -> Result<Paper, Fault> {
        let letter: Letter = self.open_notice(key, notice)?;
        let (number, mark, issuer) = (letter.number, NoticeMark::of(&notice.digest), letter.issuer.clone());
        let NoticeText { title, to, facts, sections, .. } = letter.into_text(language)?;
        let parts: Vec<_> = sections
            .iter()
            .map(|part| NoticePart {
                title: &part.title,
                paragraphs: &part.paragraphs,
                items: &part.items,
                language: part.language,
            })
            .collect();
        let check = self.check_of(notice, language);
        let paper = NoticePaper {
            language,
            title: &title,
            letterhead: &issuer.lines,
            is_demonstration: issuer.is_demonstration,
            to: &to,
            facts: &facts,
            parts: &parts,
            number,
            mark,
            check: (&check.camera, &check.typed),
        };
        Ok(paper.paper())
    }
}
