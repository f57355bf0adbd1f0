//! Files in parts, by the tus protocol 1.0.0 (<https://tus.io/protocols/resumable-upload>): the core, creation and
//! termination. The addresses keep the rules of `upload`: our own pages alone, whoever is signed in, with the token of a
//! form, which stands in a header.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use components::TOKEN_HEADER;
use domain::{DocumentId, FolderId, Place, UploadId};
use futures_util::StreamExt;
use http::header::{CONTENT_TYPE, HeaderName, LOCATION};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::Serialize;
use services::evidence::{AddRefusal, MOST_BYTES, Metadata, Standing, UploadRefusal};
use services::{Fault, Outcome, Services, Session};
use tokio::time::timeout;
use visit::Visit;
use words::{Message, say};

use crate::guest::Guest;
use crate::trouble;

/// Where an upload is begun, and where it goes on.
const BEGIN: &str = "/drafts/{draft}/evidence/{slot}/uploads";
const UPLOAD: &str = "/drafts/{draft}/evidence/uploads/{upload}";

/// How each of these addresses may be asked.
pub const UPLOADS: [(Method, &str); 7] = [
    (Method::OPTIONS, BEGIN),
    (Method::POST, BEGIN),
    (Method::OPTIONS, UPLOAD),
    (Method::HEAD, UPLOAD),
    (Method::PATCH, UPLOAD),
    (Method::DELETE, UPLOAD),
    // Not the protocol's: how the file stands that came of it.
    (Method::GET, UPLOAD),
];

const VERSION: &str = "1.0.0";
const EXTENSIONS: &str = "creation,termination";

const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const VERSIONS: HeaderName = HeaderName::from_static("tus-version");
const EXTENSION: HeaderName = HeaderName::from_static("tus-extension");
const MAX_SIZE: HeaderName = HeaderName::from_static("tus-max-size");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");

/// What a part is called.
const PART: &str = "application/offset+octet-stream";

/// How long nothing may come before a part ends with what has come: a phone that lost its line does not say so.
const QUIET: Duration = Duration::from_secs(30);

/// Why a request was not done.
enum Stop {
    Status(StatusCode),
    /// With a sentence for the person.
    Said(StatusCode, Message),
    Fault(Fault),
}

impl From<StatusCode> for Stop {
    fn from(status: StatusCode) -> Self {
        Self::Status(status)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<UploadRefusal> for Stop {
    fn from(refusal: UploadRefusal) -> Self {
        match refusal {
            UploadRefusal::NotFound => Self::Status(StatusCode::NOT_FOUND),
            UploadRefusal::Filed(_) | UploadRefusal::Over(_) | UploadRefusal::Sent(_) | UploadRefusal::Supplied(_) => {
                Self::Status(StatusCode::GONE)
            }
            UploadRefusal::Elsewhere => Self::Status(StatusCode::CONFLICT),
            UploadRefusal::TooMuch => Self::Said(StatusCode::PAYLOAD_TOO_LARGE, say::error_file_too_large()),
            UploadRefusal::NotTaken(AddRefusal::TooManyFiles(most)) => {
                Self::Said(StatusCode::UNPROCESSABLE_ENTITY, say::error_evidence_many(most))
            }
            UploadRefusal::NotTaken(_) => Self::Said(StatusCode::UNPROCESSABLE_ENTITY, say::error_evidence_room()),
        }
    }
}

/// What an island is told.
#[derive(Serialize)]
struct Said {
    state: &'static str,
    said: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<DocumentId>,
}

impl Said {
    fn with(&self, status: StatusCode) -> Response {
        let body = serde_json::to_string(self).unwrap_or_default();
        (status, [(CONTENT_TYPE, "application/json")], body).into_response()
    }
}

/// Answers whatever is asked of these addresses.
pub(crate) async fn serve(Guest(visit): Guest, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let mut response = match answered(&visit, &parts, body).await {
        Ok(response) => response,
        Err(Stop::Status(status)) => status.into_response(),
        Err(Stop::Said(status, message)) => {
            let said = Said { state: "refused", said: visit.words().text(message), document: None };
            said.with(status)
        }
        Err(Stop::Fault(fault)) => trouble::fault(&visit, &parts.extensions, &fault),
    };
    response.headers_mut().insert(RESUMABLE, HeaderValue::from_static(VERSION));
    response
}

async fn answered(visit: &Visit, parts: &Parts, body: Body) -> Result<Response, Stop> {
    if parts.method == Method::OPTIONS {
        return Ok(able(StatusCode::NO_CONTENT));
    }
    let session = visit.session.clone().ok_or(StatusCode::UNAUTHORIZED)?;
    let folder: FolderId = visit.parameter("draft").ok_or(StatusCode::NOT_FOUND)?;
    let upload = visit.parameter::<UploadId>("upload").ok_or(Stop::from(StatusCode::NOT_FOUND));
    if parts.method == Method::GET {
        return stands(visit, &session, folder, upload?).await;
    }
    if text(&parts.headers, &RESUMABLE) != Some(VERSION) {
        return Ok(able(StatusCode::PRECONDITION_FAILED));
    }
    if parts.method == Method::HEAD {
        return far(visit, &session, folder, upload?).await;
    }
    let token = parts.headers.get(TOKEN_HEADER).and_then(|token| token.to_str().ok());
    visit.accept(token.unwrap_or_default()).map_err(|_| StatusCode::FORBIDDEN)?;
    match parts.method {
        Method::POST => begin(visit, &session, folder, &parts.headers).await,
        Method::PATCH => go_on(visit, session, folder, upload?, &parts.headers, body).await,
        _ => {
            visit.services.cancel_upload(&session, folder, upload?).await??;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
    }
}

/// What this server is able to do.
fn able(status: StatusCode) -> Response {
    let most = HeaderValue::from(MOST_BYTES);
    let known = [(VERSIONS, VERSION), (EXTENSION, EXTENSIONS)];
    (status, known, [(MAX_SIZE, most)]).into_response()
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// A count of bytes, which is written in digits alone.
fn number(headers: &HeaderMap, name: &HeaderName) -> Result<u64, Stop> {
    let digits = text(headers, name).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    digits.and_then(|digits| digits.parse().ok()).ok_or(Stop::Status(StatusCode::BAD_REQUEST))
}

async fn begin(visit: &Visit, session: &Session, folder: FolderId, headers: &HeaderMap) -> Result<Response, Stop> {
    let slot: String = visit.parameter("slot").ok_or(StatusCode::NOT_FOUND)?;
    let length = number(headers, &LENGTH)?;
    let sent = headers.get(METADATA).map_or(Ok(""), HeaderValue::to_str);
    let metadata = sent.ok().and_then(Metadata::parse).ok_or(StatusCode::BAD_REQUEST)?;
    let services = &visit.services;
    let upload = services.begin_upload(session, folder, &slot, length, &metadata).await??;
    if length == 0 {
        // There is nothing to come any more.
        services.receive_part(session, folder, upload, 0).await??.finish().await??;
    }
    let place = visit.to(&Place::EvidenceUpload { folder, upload });
    Ok((StatusCode::CREATED, [(LOCATION, place)]).into_response())
}

/// How far it is.
async fn far(visit: &Visit, session: &Session, folder: FolderId, upload: UploadId) -> Result<Response, Stop> {
    let upload = visit.services.upload(session, folder, upload).await??;
    let mut response = StatusCode::OK.into_response();
    let headers = response.headers_mut();
    headers.insert(OFFSET, upload.offset.into());
    headers.insert(LENGTH, upload.length.into());
    if let Ok(metadata) = HeaderValue::from_str(upload.metadata.as_sent())
        && !metadata.is_empty()
    {
        headers.insert(METADATA, metadata);
    }
    Ok(response)
}

async fn go_on(
    visit: &Visit,
    session: Arc<Session>,
    folder: FolderId,
    upload: UploadId,
    headers: &HeaderMap,
    body: Body,
) -> Result<Response, Stop> {
    if text(headers, &CONTENT_TYPE) != Some(PART) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into());
    }
    let offset = number(headers, &OFFSET)?;
    // In a task of its own: what has come is kept although nobody waits for the answer any more.
    let taking = tokio::spawn(take(visit.services.clone(), session, folder, upload, offset, body));
    let offset = taking.await.map_err(|_| Fault::Interrupted("taking a part"))???;
    Ok((StatusCode::NO_CONTENT, [(OFFSET, HeaderValue::from(offset))]).into_response())
}

/// Takes a part in, as far as it comes.
async fn take(
    services: Services,
    session: Arc<Session>,
    folder: FolderId,
    upload: UploadId,
    offset: u64,
    body: Body,
) -> Outcome<u64, UploadRefusal> {
    let mut part = match services.receive_part(&session, folder, upload, offset).await? {
        Ok(part) => part,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut pieces = body.into_data_stream();
    while let Ok(Some(Ok(bytes))) = timeout(QUIET, pieces.next()).await {
        if !part.push(&bytes).await? {
            break;
        }
    }
    part.finish().await
}

/// How the file stands that came of it, in the language of the address.
async fn stands(visit: &Visit, session: &Session, folder: FolderId, upload: UploadId) -> Result<Response, Stop> {
    let said = match visit.services.uploaded_file(session, folder, upload).await?? {
        None => Said { state: "coming", said: String::new(), document: None },
        Some((document, file)) => {
            let state = match file.standing {
                Standing::Kept { .. } => "kept",
                Standing::BeingChecked | Standing::WaitsForScan => "checking",
                Standing::Refused(_) | Standing::Infected => "refused",
            };
            let said = pages::filing::evidence_slot::said(visit.words(), &file);
            Said { state, said, document: Some(document) }
        }
    };
    Ok(said.with(StatusCode::OK))
}
