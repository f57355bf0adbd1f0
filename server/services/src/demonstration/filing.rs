use domain::{CaseId, DocumentRole, DraftId, FileName, FolderId};
use forms::{Answers, examples};
use serde_json::json;

use crate::evidence::Adding;
use crate::filing::{Action, Begun, PaymentState, Sign};
use crate::{Fault, Services, Session};

/// A photo of a card, as people send it.
const CARD: &[u8] = include_bytes!("card.png");

/// A form as somebody of a demonstration fills it in: like a worked example of the library, for another person.
#[derive(Debug, Clone, Copy)]
pub(super) struct FilledIn {
    /// By its id.
    pub(super) form: &'static str,
    /// The worked example, by its title.
    pub(super) example: &'static str,
    /// The given and the family name of whoever it is for, who signs it.
    pub(super) name: (&'static str, &'static str),
    /// Their number with the agency.
    pub(super) a_number: &'static str,
    /// Where they live.
    pub(super) street: &'static str,
    /// For how many of the things that are asked for they send a photo.
    pub(super) photos: usize,
}

impl FilledIn {
    /// What this person answers where the example says something else.
    fn own(&self, key: &str) -> Option<&'static str> {
        match key {
            "legal-name.given" => Some(self.name.0),
            "legal-name.middle" => Some(""),
            "legal-name.family" => Some(self.name.1),
            "a-number" => Some(self.a_number),
            "mailing.street" | "home.street" => Some(self.street),
            "mailing.city" | "home.city" | "workplace.city" => Some("Springfield"),
            "mailing.state" | "home.state" | "workplace.state" => Some("IL"),
            "mailing.zip" | "home.zip" | "workplace.zip" => Some("62704"),
            // It goes with the form for a new card.
            "own-forms" => Some("I-90"),
            _ => None,
        }
    }
}

impl Services {
    /// Files a form with its photos, its signature and its fee, together with the case of another form if one is named. The case;
    /// none when the form cannot be filed so, such as when no edition of it is accepted any more.
    pub(super) async fn file_in_demonstration(
        &self,
        session: &Session,
        filled: &FilledIn,
        with: Option<CaseId>,
    ) -> Result<Option<CaseId>, Fault> {
        let Some(file) = self.draft_file(session, filled) else { return Ok(None) };
        let Ok(begun) = self.import_draft(session, &file).await? else { return Ok(None) };
        let Some(draft) = self.draft(session, begun.id).await? else { return Ok(None) };
        let asked = draft.evaluate(self.today()).evidence();
        let slots: Vec<_> = asked.iter().take(filled.photos).map(|asked| asked.name.to_owned()).collect();
        for slot in slots {
            self.add_photo(session, draft.id.into(), &slot).await?;
        }
        let Some(draft) = self.draft(session, begun.id).await? else { return Ok(None) };
        let name = draft.evaluate(self.today()).signer_name().unwrap_or_default();
        let companion = with.map(|case| case.to_string()).unwrap_or_default();
        let sign = Sign {
            draft: draft.id,
            typed_name: &name,
            agreed: true,
            version: draft.changes(),
            language: session.language,
            companion: &companion,
        };
        if self.sign(session, sign).await?.is_err() {
            return Ok(None);
        }
        match self.begin_payment(session, draft.id, session.language).await? {
            Ok(Begun::Filed(case)) => Ok(Some(case)),
            Ok(Begun::Checkout { url }) => self.pay_in_demonstration(session, draft.id, &url).await,
            Ok(Begun::Waiting) | Err(_) => Ok(None),
        }
    }

    /// Adds a photo for what is asked for, if it is.
    pub(super) async fn add_photo(&self, session: &Session, folder: FolderId, slot: &str) -> Result<(), Fault> {
        let adding = Adding { folder, slot, role: DocumentRole::Original };
        if let Ok(mut receiving) = self.receive(session, adding).await? {
            receiving.push(CARD).await?;
            // It was asked for a moment ago.
            let _received = receiving.finish(&FileName::of("card.png"), None).await?;
        }
        Ok(())
    }

    /// Pays on the page of the checkout, and comes back.
    async fn pay_in_demonstration(
        &self,
        session: &Session,
        draft: DraftId,
        url: &str,
    ) -> Result<Option<CaseId>, Fault> {
        let checkout = url.rsplit('/').next().unwrap_or_default();
        if self.sandbox_act(checkout, Action::Pay).await?.is_err() {
            return Ok(None);
        }
        Ok(match self.payment_returned(session, draft).await? {
            Ok(PaymentState::Filed(case)) => Some(case),
            _ => None,
        })
    }

    /// The file of a draft with these answers; none when there is no such form or example.
    fn draft_file(&self, session: &Session, filled: &FilledIn) -> Option<String> {
        let form = self.library().form(filled.form, self.today())?;
        let answers = examples::titled(form, filled.example)?;
        let answers: Answers = answers.iter().map(|(key, typed)| (key, filled.own(key).unwrap_or(typed))).collect();
        let file = json!({
            "landfall_draft": 1,
            "form": form.id(),
            "edition": form.edition(),
            "language": session.language.code(),
            "answers": answers,
        });
        Some(file.to_string())
    }
}
