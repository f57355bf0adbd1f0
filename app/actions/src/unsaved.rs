//! A page of a form that is sent after the session has ended: what was typed waits in the browser, and is saved once its
//! person has signed in again.

use std::collections::BTreeMap;

use services::accounts::SignedIn;
use services::filing::{Save, Step};
use visit::{Cookie, CookieName, Refused, Unsaved, Visit};

use crate::filing::posted;

/// Keeps what was typed for the browser whose session has ended; nothing for a form that was not written for it.
pub fn keep(visit: &Visit, path: &str, body: &[u8]) -> Option<Cookie> {
    if path != crate::SAVE_PAGE {
        return None;
    }
    let (mut unsaved, mut csrf) = (Unsaved::default(), String::new());
    let (mut answers, mut many, mut seen) = (BTreeMap::new(), BTreeMap::<_, Vec<_>>::new(), BTreeMap::new());
    for (name, value) in form_urlencoded::parse(body) {
        let value = value.into_owned();
        match name.split_once('[').map(|(map, rest)| (map, rest.split(']').next().unwrap_or_default().to_owned())) {
            Some(("answers", key)) => drop(answers.insert(key, value)),
            Some(("many", key)) => many.entry(key).or_default().push(value),
            Some(("seen", key)) => drop(seen.insert(key, value)),
            Some(_) => {}
            None => match name.as_ref() {
                "csrf" => csrf = value,
                "draft" => unsaved.draft = value,
                "page" => unsaved.page = value,
                "version" => unsaved.version = value,
                _ => {}
            },
        }
    }
    unsaved.posted = posted(answers, many, seen);
    visit.was_written_for_ended_session(&csrf).then(|| visit.keep_unsaved(&unsaved))?
}

/// Saves it for whoever has just signed in, if the draft is theirs. What it could not be saved for is gone: somebody
/// else's draft, or one that was filed meanwhile.
pub(crate) async fn save(visit: &Visit, signed_in: &SignedIn) -> Result<Option<Cookie>, Refused> {
    let Some(unsaved) = visit.unsaved() else { return Ok(None) };
    let session = visit.services.session(signed_in.token.as_str()).await?;
    if let (Some(session), Ok(draft), Ok(base_version)) = (session, unsaved.draft.parse(), unsaved.version.parse()) {
        let save = Save { draft, page: &unsaved.page, base_version, posted: unsaved.posted, step: Step::Stay };
        // Both outcomes are shown by the page that comes next.
        let _saved = visit.services.save_page(&session, save).await?;
    }
    Ok(Some(Cookie::remove(CookieName::Unsaved)))
}
