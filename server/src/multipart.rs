//! Forms that carry a file, in the shape in which actions read every form: a file is a field with its text.

use axum::body::{Body, Bytes};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use multer::{Multipart, parse_boundary};

/// The body as a plain form. One that is none, or is broken, stays as it is, and no action takes it.
pub(crate) async fn as_plain_form(parts: &mut Parts, body: Bytes) -> Bytes {
    let content_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let Some(boundary) = content_type.and_then(|value| parse_boundary(value).ok()) else { return body };
    let Ok(fields) = fields(body.clone(), boundary).await else { return body };
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into()
}

async fn fields(body: Bytes, boundary: String) -> multer::Result<Vec<(String, String)>> {
    let (mut form, mut fields) = (Multipart::new(Body::from(body).into_data_stream(), boundary), Vec::new());
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        // What is no text is not the file that was asked for, and is told so.
        fields.push((name, String::from_utf8_lossy(&field.bytes().await?).into_owned()));
    }
    Ok(fields)
}
