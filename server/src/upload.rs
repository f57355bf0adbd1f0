//! Files on their way in. They stream from the connection into the store, so this is a handler and no action; it keeps
//! the rules of one: from our own pages alone (`cross_site`), with the token of a form, for whoever is signed in.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use domain::{DocumentId, FileName, FolderId, Place};
use http::header::CONTENT_TYPE;
use http::{Extensions, HeaderMap};
use multer::{Constraints, Field, Multipart, SizeLimit, parse_boundary};
use services::evidence::{AddRefusal, Adding, Received, Standing};
use services::{Fault, Session};
use visit::{Answer, Flash, Going, Next, Refused, Visit};
use words::{Message, say};

use crate::answers::{answer, reply};
use crate::guest::Guest;
use crate::router::sign_in_first;
use crate::trouble;

/// How much one request may hold. A browser that sends more is told when it has sent that.
const LARGEST_REQUEST: u64 = 500 * 1024 * 1024;

/// What stands before the files is small.
const LARGEST_FIELD: usize = 4 * 1024;

/// The fields of the form, which stand before the files.
#[derive(Debug, Default)]
struct Fields {
    csrf: String,
    role: String,
    document: String,
}

/// What became of a request.
#[derive(Debug, Default)]
struct Sent {
    received: Vec<Received>,
    /// What stopped it before its end.
    stopped: Option<Message>,
}

/// Why a request was not answered with the page of what is asked for.
enum Stop {
    Refused(Refused),
    SignIn,
    Place(Place),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault.into())
    }
}

/// Takes the files of a form, one after another. Each is kept as soon as it is whole, whatever becomes of the next.
pub(crate) async fn receive(Guest(visit): Guest, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let extensions = parts.extensions;
    let (Some(folder), Some(slot)) = (visit.parameter::<FolderId>("draft"), visit.parameter::<String>("slot")) else {
        return answer(&visit, &extensions, Answer::NotFound);
    };
    let place = Place::EvidenceSlot { folder, slot: slot.clone() };
    let taken = match form(&parts.headers, body) {
        Some(form) => take(&visit, folder, &slot, form).await,
        None if visit.session.is_none() => Err(Stop::SignIn),
        None => Err(Stop::Refused(Refused::Forged)),
    };
    match taken {
        Ok(sent) => told(&visit, &extensions, folder, place, sent).await,
        Err(Stop::SignIn) => sign_in_first(&visit, Next::parse(&visit.to(&place)), &extensions),
        Err(Stop::Place(place)) => reply(&visit, &extensions, Some(Ok(place.into()))),
        Err(Stop::Refused(Refused::Fault(fault))) => trouble::fault(&visit, &extensions, &fault),
        Err(Stop::Refused(refused)) => reply(&visit, &extensions, Some(Err(refused))),
    }
}

fn form(headers: &HeaderMap, body: Body) -> Option<Multipart<'static>> {
    let boundary = parse_boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?).ok()?;
    let limits = SizeLimit::new().whole_stream(LARGEST_REQUEST);
    Some(Multipart::with_constraints(body.into_data_stream(), boundary, Constraints::new().size_limit(limits)))
}

async fn take(visit: &Visit, folder: FolderId, slot: &str, mut form: Multipart<'static>) -> Result<Sent, Stop> {
    let mut fields = Fields::default();
    let first = loop {
        match form.next_field().await {
            Ok(Some(field)) if field.file_name().is_some() => break Some(field),
            Ok(Some(field)) => fields.read(field).await,
            Ok(None) | Err(_) => break None,
        }
    };
    let Some(session) = visit.session.clone() else {
        // Nothing is taken of whoever is not signed in; a browser does not give a file back.
        if visit.was_written_for_ended_session(&fields.csrf) {
            let body = fields.as_plain_form(folder, slot);
            actions::keep_unsaved(visit, actions::ADD_EVIDENCE, body.as_bytes()).await?;
            drain(form).await;
        }
        return Err(Stop::SignIn);
    };
    visit.accept(&fields.csrf).map_err(Stop::Refused)?;
    if session.unsaved_page.is_some() {
        let body = fields.as_plain_form(folder, slot);
        actions::sent_again(visit, &session, actions::ADD_EVIDENCE, body.as_bytes()).await?;
    }
    let adding = Adding { folder, slot, role: fields.role.parse().unwrap_or_default() };
    let mut taking = Taking { visit, session: &session, adding, chosen: fields.document.parse().ok(), pictures: None };
    let mut sent = Sent::default();
    let mut next = first;
    while let Some(field) = next {
        match taking.one(field).await? {
            Took::Received(received) => sent.received.push(received),
            Took::Nothing => {}
            Took::Stopped(why) => {
                sent.stopped = Some(why);
                break;
            }
        }
        next = match form.next_field().await {
            Ok(next) => next,
            Err(error) => {
                sent.stopped = Some(broken(&error));
                None
            }
        };
    }
    drain(form).await;
    Ok(sent)
}

/// Reads what is left: a browser that is still sending hears no answer.
async fn drain(mut form: Multipart<'static>) {
    while let Ok(Some(_)) = form.next_field().await {}
}

fn broken(error: &multer::Error) -> Message {
    match error {
        multer::Error::StreamSizeExceeded { .. } => say::error_evidence_request_large(),
        _ => say::error_evidence_cut(),
    }
}

impl Fields {
    /// Reads one of them. What is longer than any of ours is none.
    async fn read(&mut self, mut field: Field<'static>) {
        let (name, mut value) = (field.name().unwrap_or_default().to_owned(), Vec::new());
        while let Ok(Some(bytes)) = field.chunk().await {
            if value.len() + bytes.len() > LARGEST_FIELD {
                return;
            }
            value.extend_from_slice(&bytes);
        }
        let value = String::from_utf8_lossy(&value).into_owned();
        match name.as_str() {
            components::TOKEN_FIELD => self.csrf = value,
            "role" => self.role = value,
            "document" => self.document = value,
            _ => {}
        }
    }

    fn as_plain_form(&self, folder: FolderId, slot: &str) -> String {
        let folder = folder.to_string();
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("csrf", self.csrf.as_str()), ("draft", &folder), ("slot", slot)])
            .extend_pairs([("role", &self.role), ("document", &self.document)])
            .finish()
    }
}

struct Taking<'a> {
    visit: &'a Visit,
    session: &'a Session,
    adding: Adding<'a>,
    /// The document whose pages all of them are.
    chosen: Option<DocumentId>,
    /// The document that the pictures of this request are the pages of, once there is one.
    pictures: Option<DocumentId>,
}

enum Took {
    Received(Received),
    /// A field in which no file was chosen.
    Nothing,
    Stopped(Message),
}

impl Taking<'_> {
    async fn one(&mut self, mut field: Field<'static>) -> Result<Took, Stop> {
        let Some(sent) = field.file_name().map(str::to_owned) else { return Ok(Took::Nothing) };
        let first = match field.chunk().await {
            Ok(first) => first,
            Err(error) => return Ok(Took::Stopped(broken(&error))),
        };
        if sent.is_empty() && first.as_ref().is_none_or(Bytes::is_empty) {
            return Ok(Took::Nothing);
        }
        let mut receiving = match self.visit.services.receive(self.session, self.adding).await? {
            Ok(receiving) => receiving,
            Err(refusal) => return stopped(refusal),
        };
        let mut next = first;
        while let Some(bytes) = next {
            receiving.push(&bytes).await?;
            next = match field.chunk().await {
                Ok(next) => next,
                // Half a file is none.
                Err(error) => return Ok(Took::Stopped(broken(&error))),
            };
        }
        let is_pdf = receiving.is_pdf();
        let of = self.chosen.or(if is_pdf { None } else { self.pictures });
        match receiving.finish(&FileName::of(&sent), of).await? {
            Ok(received) => {
                if !is_pdf {
                    self.pictures = Some(received.document);
                }
                Ok(Took::Received(received))
            }
            Err(refusal) => stopped(refusal),
        }
    }
}

fn stopped(refusal: AddRefusal) -> Result<Took, Stop> {
    match refusal {
        AddRefusal::NotFound => Err(Stop::Refused(Refused::NotFound)),
        AddRefusal::Filed(case) => Err(Stop::Place(Place::Received(case))),
        AddRefusal::Over(round) => Err(Stop::Place(Place::Round(round))),
        AddRefusal::Sent(thread) => Err(Stop::Place(Place::Thread(thread))),
        AddRefusal::Supplied(supplement) => Err(Stop::Place(Place::Supplement(supplement))),
        AddRefusal::TooManyFiles(most) => Ok(Took::Stopped(say::error_evidence_many(most))),
        AddRefusal::NoRoom => Ok(Took::Stopped(say::error_evidence_room())),
    }
}

/// The page of what is asked for, which says what became of the files.
async fn told(visit: &Visit, extensions: &Extensions, folder: FolderId, place: Place, sent: Sent) -> Response {
    let Some(session) = &visit.session else { return answer(visit, extensions, Answer::NotFound) };
    let evidence = match visit.services.evidence(session, folder).await {
        Ok(evidence) => evidence,
        Err(fault) => return trouble::fault(visit, extensions, &fault),
    };
    let files = evidence.documents.iter().flat_map(|document| &document.files);
    let standings: Vec<_> = files
        .filter(|file| sent.received.iter().any(|received| received.file == file.id))
        .map(|file| &file.standing)
        .collect();
    let count = |is_meant: fn(&Standing) -> bool| standings.iter().filter(|standing| is_meant(standing)).count();
    let refused = count(|standing| matches!(standing, Standing::Refused(_) | Standing::Infected));
    let checking = count(|standing| matches!(standing, Standing::BeingChecked | Standing::WaitsForScan));
    let flash = Flash::default()
        .with_value("added", &(standings.len() - refused).to_string())
        .with_value("refused", &refused.to_string())
        .with_value("checking", &checking.to_string());
    let nothing = standings.is_empty().then(say::error_evidence_none);
    let flash = match sent.stopped.or(nothing) {
        Some(message) => flash.and_error("files", visit.words().text(message)),
        None => flash,
    };
    let going = Going::from(place);
    let going = match visit.keep(&flash) {
        Some(cookie) => going.with(cookie),
        None => going,
    };
    reply(visit, extensions, Some(Ok(going)))
}
