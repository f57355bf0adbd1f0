//! What an address is asked about: what belongs to somebody, or what does not exist.

use std::collections::BTreeMap;

use domain::{DocumentRole, DraftId, FileId, FileName};
use http::StatusCode;
use services::evidence::{Adding, Metadata};

use crate::browser::Browser;
use crate::page::Page;

/// What the owner could ask for in their case.
pub(super) const REQUEST: &str = "accommodation";
/// A draft or a case that does not exist.
const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

/// A file of a draft.
#[derive(Clone)]
pub(super) struct Added {
    pub(super) draft: DraftId,
    pub(super) slot: String,
    pub(super) file: FileId,
}

/// The things of one question.
#[derive(Clone)]
pub(super) struct Things {
    pub(super) draft: String,
    pub(super) case: String,
    /// A case that the owner follows by its number.
    pub(super) followed: String,
    pub(super) thread: String,
    pub(super) round: String,
    pub(super) supplement: String,
    pub(super) appointment: String,
    pub(super) notice: String,
    pub(super) number: String,
    pub(super) mark: String,
    pub(super) receipt: String,
    pub(super) checkout: String,
    pub(super) factor: String,
    pub(super) session: String,
    pub(super) passkey: String,
    pub(super) slot: String,
    pub(super) file: String,
    /// Of the draft that the file belongs to, where one is asked for.
    pub(super) upload: String,
}

impl Things {
    pub(super) fn name(&self, text: &str) -> String {
        let with_draft = text.replace("{draft}", &self.draft);
        let with_draft =
            with_draft.replace("{slot}", &self.slot).replace("{file}", &self.file).replace("{upload}", &self.upload);
        let with_case = with_draft
            .replace("{case}", &self.case)
            .replace("{followed}", &self.followed)
            .replace("{factor}", &self.factor);
        let with_notice = with_case.replace("{notice}", &self.notice).replace("{number}", &self.number);
        let with_notice = with_notice.replace("{thread}", &self.thread).replace("{round}", &self.round);
        let with_notice = with_notice.replace("{appointment}", &self.appointment).replace("{request}", REQUEST);
        let with_notice = with_notice.replace("{supplement}", &self.supplement);
        with_notice.replace("{mark}", &self.mark).replace("{checkout}", &self.checkout)
    }

    /// The same of what does not exist.
    pub(super) fn nothing(&self) -> Self {
        Self {
            draft: NOTHING.to_owned(),
            case: NOTHING.to_owned(),
            followed: NOTHING.to_owned(),
            thread: NOTHING.to_owned(),
            round: NOTHING.to_owned(),
            supplement: NOTHING.to_owned(),
            appointment: NOTHING.to_owned(),
            notice: NOTHING.to_owned(),
            factor: NOTHING.to_owned(),
            session: NOTHING.to_owned(),
            passkey: NOTHING.to_owned(),
            file: NOTHING.to_owned(),
            upload: NOTHING.to_owned(),
            ..self.clone()
        }
    }
}

impl Added {
    pub(super) async fn of(owner: &Browser<'_>) -> Self {
        let mut browser = owner.clone();
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let (services, session) = (&browser.site.world.services, browser.session().await);
        let adding = Adding { folder: draft.into(), slot: &slot, role: DocumentRole::Original };
        let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
        receiving.push(crate::library::PNG).await.unwrap();
        let file = receiving.finish(&FileName::of("card.png"), None).await.unwrap().unwrap().file;
        Self { draft, slot, file }
    }

    /// A file that is on its way, of nine bytes.
    pub(super) async fn begin_upload(&self, owner: &Browser<'_>) -> String {
        let (services, session) = (&owner.site.world.services, owner.session().await);
        let metadata = Metadata::parse("filename YQ==").unwrap();
        let begun = services.begin_upload(&session, self.draft, &self.slot, 9, &metadata).await;
        begun.unwrap().unwrap().to_string()
    }
}

/// Everything of an answer but the ids that were asked for and what is random in each.
pub(super) fn seen(page: &Page, things: &Things) -> (StatusCode, BTreeMap<String, String>, String) {
    let headers = page.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let headers = headers.filter(|(name, _)| name != "content-security-policy").collect();
    let mut body = page.text_of_body().replace(&things.draft, "ID").replace(&things.case, "ID");
    body = body.replace(&things.followed, "ID").replace(&things.appointment, "ID");
    body = body.replace(&things.thread, "ID").replace(&things.round, "ID").replace(&things.supplement, "ID");
    body = body.replace(&things.notice, "ID").replace(&things.file, "ID").replace(&things.factor, "ID");
    body = body.replace(&things.passkey, "ID").replace(&things.session, "ID");
    let document = page.document();
    for token in crate::page::select(&document, "input[name=csrf]") {
        body = body.replace(token.attr("value").unwrap(), "TOKEN");
    }
    (page.status, headers, body)
}
