use domain::{AccountId, CaseId, Language, Money, TimeZone};
use papers::{FiledPaper, FormPaper, Paper, Standing};
use storage::filings;
use storage::papers::Shown;

use super::PaperFile;
use crate::cases::Filing;
use crate::{AccountKey, Fault, Services, Session};

impl Services {
    /// What was filed, as it was made when it was filed, if it is this account's.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn filed_paper(
        &self,
        session: &Session,
        case: CaseId,
        language: Language,
    ) -> Result<Option<PaperFile>, Fault> {
        self.filed_paper_of(session.account, session.key(), case, language).await
    }

    /// The same of an account whose person need not be there.
    pub(crate) async fn filed_paper_of(
        &self,
        account: AccountId,
        key: &AccountKey,
        case: CaseId,
        language: Language,
    ) -> Result<Option<PaperFile>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = filings::of_case(&mut reader, account, case).await? else { return Ok(None) };
        let shown = Shown::Filing(stored.id);
        let kept = storage::papers::find(&mut reader, shown, language).await?;
        drop(reader);
        let bytes = match kept {
            Some(sealed) => self.open_paper(key, shown, language, &sealed)?,
            // The worker has not come to it yet.
            None => {
                let Some(filing) = self.filing_of(account, key, case).await? else { return Ok(None) };
                self.press().draw(paper_of(&filing, language, self.settings().time_zone)).await?
            }
        };
        Ok(Some(PaperFile { form: stored.form, bytes }))
    }
}

pub(super) fn paper_of(filing: &Filing, language: Language, zone: TimeZone) -> Paper {
    let confirmation = &filing.confirmation;
    let fees: Vec<(String, Money)> = confirmation.fees.iter().map(|line| (line.name.clone(), line.amount)).collect();
    let filed = FiledPaper {
        receipt: &confirmation.receipt,
        filed_at: confirmation.filed_at,
        signed_at: confirmation.signed_at,
        signed_on: filing.signed_on,
        zone,
        typed_name: &filing.typed_name,
        signed_in: filing.language,
        certifications: &filing.certifications,
        fees: &fees,
        digest: &filing.digest,
    };
    FormPaper { form: &filing.form, answers: &filing.answers, language, standing: Standing::Filed(filed) }.paper()
}
