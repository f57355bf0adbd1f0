//! Forms that are sent after the session has run out: what was typed waits on the server. Once its person has signed in
//! again in the same browser, a page of a form is saved, and any other form is shown with what was typed; it is not sent
//! until they press the button once more.

use std::collections::BTreeMap;

use domain::place::{language_of, localized};
use domain::{AccountKind, DraftId, Language, Place, Topic};
use serde::{Deserialize, Serialize};
use services::filing::{Save, Step};
use services::{Fault, Session};
use visit::{CookieName, Flash, Next, Visit};

use crate::account::showing;
use crate::filing::posted;
use crate::gate::Went;
use crate::profile;

/// What was typed, as it waits.
#[derive(Serialize, Deserialize)]
enum Typed {
    /// On a page of a form, with the version that it showed.
    Page { draft: DraftId, page: String, version: i64, posted: Vec<(String, String)> },
    /// In any other form, by the name of the field.
    Fields(BTreeMap<String, String>),
    /// The same, when it was refused: longer than what a browser carries to the next page.
    Refused(BTreeMap<String, String>),
}

/// Forms with a text that is longer than what a browser carries. They say themselves what becomes of it.
const LONG_TEXTS: &[&str] = &[
    crate::BEGIN_THREAD,
    crate::WRITE_IN_THREAD,
    crate::ANSWER_THREAD,
    crate::SAY_IN_ROUND,
    crate::ASK_OTHER_TIME,
    crate::ASK_SERVICE,
];

/// Shows a form with long texts again, with what is wrong, or a page on which they are read once more: what was typed waits on the
/// server, and not in the browser.
///
/// # Errors
/// Only a fault.
pub(crate) async fn refused(
    visit: &Visit,
    session: &Session,
    place: Place,
    problems: Flash,
    typed: &[(&str, &String)],
) -> Result<Went, Fault> {
    let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).clone())).collect();
    if let Ok(typed) = serde_json::to_vec(&Typed::Refused(typed)) {
        visit.services.keep_refused(session, &place.path(Language::English), &typed).await?;
    }
    Ok(showing(visit, place, &problems))
}

/// What was typed there has arrived: forgets what waited.
///
/// # Errors
/// Only a fault.
pub(crate) async fn arrived(visit: &Visit, session: &Session, place: &Place) -> Result<(), Fault> {
    if session.unsaved_page.is_some() {
        visit.services.forget_unsaved_page(session, &place.path(Language::English)).await?;
    }
    Ok(())
}

/// Keeps what was typed for the browser whose session has run out, if the form was written for that; nothing else of it
/// is looked at. Answers with the page to come back to, if the form tells.
///
/// # Errors
/// Only a fault.
pub async fn keep(visit: &Visit, action: &str, body: &[u8]) -> Result<Option<Next>, Fault> {
    let sent = Sent::read(body);
    let Some(token) = visit.cookies.get(CookieName::Session) else { return Ok(None) };
    if !visit.was_written_for_ended_session(sent.value("csrf")) {
        return Ok(None);
    }
    let Some((page, typed)) = sent.typed(visit, action) else { return Ok(None) };
    let Some(back) = Next::parse(&localized(&page, visit.language)) else { return Ok(None) };
    if let Ok(typed) = serde_json::to_vec(&typed) {
        visit.services.keep_unsaved(token, &page, &typed).await?;
    }
    Ok(Some(back))
}

/// Saves what waits for whoever is signed in, or has the page show it on which it was typed.
///
/// # Errors
/// Only a fault; then it waits on.
pub async fn take_up(visit: &mut Visit) -> Result<(), Fault> {
    let Some(session) = visit.session.clone().filter(|session| session.unsaved_page.is_some()) else { return Ok(()) };
    let Some(unsaved) = visit.services.unsaved(&session).await? else { return Ok(()) };
    match serde_json::from_slice(&unsaved.typed) {
        Ok(Typed::Fields(values)) => {
            if unsaved.page == visit.path {
                visit.came_back = Some(Flash { values, is_unsent: true, ..Flash::default() });
            }
            return Ok(());
        }
        Ok(Typed::Refused(values)) => {
            if unsaved.page == visit.path {
                visit.came_back = Some(Flash { values, ..Flash::default() });
            }
            return Ok(());
        }
        Ok(Typed::Page { draft, page, version, posted }) => {
            let save = Save { draft, page: &page, base_version: version, posted, step: Step::Stay };
            // What it cannot be saved for is filed by now or discarded. The rest is shown by the page that comes next.
            let _saved = visit.services.save_page(&session, save).await?;
        }
        // From before the program was changed.
        Err(_) => {}
    }
    visit.services.forget_unsaved(&unsaved).await
}

/// A form was sent: what waited on its page is old.
///
/// # Errors
/// Only a fault.
pub async fn sent_again(visit: &Visit, session: &Session, action: &str, body: &[u8]) -> Result<(), Fault> {
    match Sent::read(body).form(action).filter(|_| !LONG_TEXTS.contains(&action)) {
        Some((place, _)) => visit.services.forget_unsaved_page(session, &place.path(Language::English)).await,
        None => Ok(()),
    }
}

/// A form as a browser sends it.
struct Sent(Vec<(String, String)>);

impl Sent {
    fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The value of a field; nothing if it was not sent.
    fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(sent, _)| sent == name).map_or("", |(_, value)| value)
    }

    /// The values whose names are of the form `map[key]`, in their order.
    fn within<'a>(&'a self, map: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
        self.0.iter().filter_map(move |(name, value)| {
            let key = name.strip_prefix(map)?.strip_prefix('[')?.split(']').next()?;
            Some((key.to_owned(), value.clone()))
        })
    }

    /// On which page it was typed, and what of it may come back.
    fn typed(&self, visit: &Visit, action: &str) -> Option<(String, Typed)> {
        match action {
            crate::SAVE_PAGE => {
                let (draft, page) = (self.value("draft").parse().ok()?, self.value("page").to_owned());
                let mut many = BTreeMap::<_, Vec<_>>::new();
                for (key, value) in self.within("many") {
                    many.entry(key).or_default().push(value);
                }
                let posted = posted(self.within("answers").collect(), many, self.within("seen").collect());
                let place = Place::Question { draft, page: page.clone() };
                let version = self.value("version").parse().ok()?;
                Some((place.path(Language::English), Typed::Page { draft, page, version, posted }))
            }
            // What was typed before the proof is on its way in the browser.
            crate::PROVE => {
                let next = Next::parse(self.value("next"))?.to_string();
                Some((language_of(&next).1.to_owned(), Typed::Fields(visit.flash().without_errors().values)))
            }
            _ => {
                let (place, fields) = self.form(action)?;
                Some((place.path(Language::English), Typed::Fields(self.values(&fields))))
            }
        }
    }

    /// What was typed into these fields. What was ticked of several is one value, with blanks between.
    fn values(&self, fields: &[&str]) -> BTreeMap<String, String> {
        let mut values = BTreeMap::<String, String>::new();
        for (name, value) in &self.0 {
            let key = name.split_once('[').map_or(name.as_str(), |(_, key)| key.split(']').next().unwrap_or_default());
            if !fields.contains(&key) {
                continue;
            }
            let typed = values.entry(key.to_owned()).or_default();
            if !typed.is_empty() {
                typed.push(' ');
            }
            typed.push_str(value);
        }
        values
    }

    fn slot(&self) -> Option<Place> {
        Some(Place::EvidenceSlot { folder: self.value("draft").parse().ok()?, slot: self.value("slot").to_owned() })
    }

    /// The page of a form in which something is typed or chosen that is no secret, and the fields that come back: those
    /// that come back when it is refused.
    fn form(&self, action: &str) -> Option<(Place, Vec<&'static str>)> {
        Some(match action {
            crate::CHOOSE_KIND => (Place::AccountKind, vec!["kind"]),
            crate::SAVE_PROFILE => {
                let kind: AccountKind = self.value("kind").parse().ok()?;
                (Place::Profile(kind), profile::fields(kind).collect())
            }
            crate::BEGIN_APP => (Place::AddApp, vec!["name"]),
            crate::ADD_PASSKEY => (Place::AddPasskey, vec!["name"]),
            crate::BEGIN_PHONE => (Place::AddPhone, vec!["number"]),
            crate::ASK_NEW_EMAIL => (Place::ChangeEmail, vec!["email"]),
            crate::SET_LANGUAGE => (Place::MailLanguage, vec!["language"]),
            crate::CHOOSE_WAYS => (Place::Messages, Topic::ALL.map(Topic::name).to_vec()),
            crate::SET_PACE => (Place::Messages, vec!["pace"]),
            crate::NAME_OTHER_ADDRESS => (Place::OtherAddress, vec!["email", "used"]),
            crate::DELETE_ACCOUNT => (Place::DeleteAccount, vec!["agree"]),
            crate::EXPLAIN_EVIDENCE => (self.slot()?, vec!["explanation"]),
            crate::USE_AGAIN => {
                let folder = self.value("draft").parse().ok()?;
                (Place::EvidenceAgain { folder, slot: self.value("slot").to_owned() }, vec!["files"])
            }
            // A browser never gives a file back; its person chooses it again.
            crate::ADD_EVIDENCE => (self.slot()?, vec!["role", "document"]),
            crate::BEGIN_THREAD => (Place::NewThread, vec!["about", "subject", "text"]),
            crate::ASK_OTHER_TIME => (
                Place::MoveAppointment(self.value("appointment").parse().ok()?),
                vec!["cause", "words", "slot", "from"],
            ),
            crate::ASK_SERVICE => {
                let (case, request) = (self.value("case").parse().ok()?, self.value("request").parse().ok()?);
                (Place::AskService(case, request), vec!["detail", "says", "should", "text"])
            }
            // That somebody agrees is never ticked for them.
            crate::WITHDRAW_CASE => (Place::Withdraw(self.value("case").parse().ok()?), vec!["name"]),
            crate::NAME_DOCUMENT => (Place::SendMore(self.value("case").parse().ok()?), vec!["title"]),
            crate::SAY_IN_ROUND => (Place::Round(self.value("round").parse().ok()?), vec!["words"]),
            crate::CHOOSE_DOCUMENT => (Place::Round(self.value("round").parse().ok()?), vec!["document"]),
            crate::WRITE_IN_THREAD => (Place::Thread(self.value("thread").parse().ok()?), vec!["text"]),
            crate::FIND_IN_CASES => (Place::Cases, vec!["words"]),
            // A code comes back nowhere.
            crate::ADD_CASE => (Place::AddCase, vec!["receipt"]),
            // That somebody certifies is never ticked for them.
            crate::SIGN_DRAFT => (Place::Sign(self.value("draft").parse().ok()?), vec!["name"]),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ACTIONS, Access};

    /// Nothing is typed there but passwords and codes, if anything.
    const NOTHING_COMES_BACK: &[&str] = &[
        crate::CANCEL_OWN_LOST,
        crate::CHANGE_PASSWORD,
        crate::MAKE_CODES,
        crate::KEEP_CODES,
        crate::CONFIRM_APP,
        crate::REMOVE_APP,
        crate::CONFIRM_PHONE,
        crate::REMOVE_PHONE,
        crate::BEGIN_NEW_PASSKEY,
        crate::REMOVE_PASSKEY,
        crate::SIGN_OUT,
        crate::END_SESSION,
        crate::END_OTHER_SESSIONS,
        crate::DOWNLOAD_DATA,
        crate::CANCEL_OWN_DELETION,
        crate::SET_QUIET,
        crate::TELL_BROWSER,
        crate::STOP_TELLING,
        crate::MAKE_CALENDAR,
        crate::REMOVE_CALENDAR,
        crate::REMOVE_OTHER_ADDRESS,
        crate::STAY_SIGNED_IN,
        crate::START_DRAFT,
        crate::IMPORT_DRAFT,
        crate::RESOLVE_COLLISION,
        crate::ARRANGE_EVIDENCE,
        crate::DISCARD_DRAFT,
        crate::SEND_ANSWER,
        crate::DROP_DOCUMENT,
        crate::SEND_DOCUMENTS,
        crate::ACCEPT_INVITATION,
        crate::CHOOSE_VISIT,
        crate::STOP_FOLLOWING,
        crate::PAY,
    ];

    #[test]
    fn of_every_form_of_somebody_signed_in_it_is_decided_what_comes_back() {
        let sent = Sent::read(
            b"kind=applicant&draft=01900000-0000-7000-8000-000000000000&thread=01900000-0000-7000-8000-000000000000\
              &round=01900000-0000-7000-8000-000000000000&appointment=01900000-0000-7000-8000-000000000000\
              &case=01900000-0000-7000-8000-000000000000&request=accommodation",
        );
        for (action, access) in ACTIONS.iter().filter(|(_, access)| *access == Access::SignedIn) {
            let comes_back = sent.form(action).is_some() || [crate::SAVE_PAGE, crate::PROVE].contains(action);
            assert_ne!(comes_back, NOTHING_COMES_BACK.contains(action), "{action} {access:?}");
        }
    }

    #[test]
    fn only_the_fields_of_a_form_come_back_and_what_was_ticked_of_several_as_one() {
        let sent =
            Sent::read(b"csrf=x&ways[drafts][]=mail&ways[drafts][]=text&password=secret&typed[given]=Ana+Mar%C3%ADa");
        let values = sent.values(&["drafts", "cases", "given"]);
        let values: Vec<_> = values.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(values, [("drafts", "mail text"), ("given", "Ana María")]);
    }
}
