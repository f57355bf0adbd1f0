//! Sending a page's form in the background.

use gloo::timers::callback::Timeout;
use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// Why nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSent {
    /// The request did not reach the server, or no answer came.
    Offline,
    /// The server, or something on the way to it, cannot do it now.
    Away,
    /// Nobody is signed in any more.
    SignedOut,
    /// The page is from an earlier session.
    TooOld,
    /// What the page is about is not there.
    Gone,
    /// What the page is about is filed.
    Filed,
    /// The server will not do it.
    Refused,
}

impl NotSent {
    const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::SignedOut,
            403 => Self::TooOld,
            404 | 410 => Self::Gone,
            409 => Self::Filed,
            408 | 425 | 429 | 500.. => Self::Away,
            _ => Self::Refused,
        }
    }

    /// Whether the same may be done a little later.
    pub(crate) const fn is_temporary(self) -> bool {
        matches!(self, Self::Offline | Self::Away)
    }

    /// Whether the same may be done when the person is signed in again.
    pub(crate) const fn is_mended_by_signing_in(self) -> bool {
        matches!(self, Self::SignedOut | Self::TooOld)
    }
}

/// How long after the first failure the next try is made, and how long at most after a later one.
const AGAIN_MILLISECONDS: u32 = 2_000;
const MOST_MILLISECONDS: u32 = 60_000;

/// How long an answer may take.
const ANSWER_MILLISECONDS: u32 = 30_000;

/// Posts the form as it stands, with one more field, to its own address. Gives the answer's JSON.
pub(crate) async fn post(form: &HtmlFormElement, name: &str, value: &str) -> Result<JsValue, NotSent> {
    send(form, &fields(form, name, value)?).await
}

/// The form's plain fields, as it would send them, with one more.
pub(crate) fn fields(form: &HtmlFormElement, name: &str, value: &str) -> Result<UrlSearchParams, NotSent> {
    let fields = FormData::new_with_form(form).map_err(|_| NotSent::Refused)?;
    fields.set_with_str(name, value).map_err(|_| NotSent::Refused)?;
    let body = UrlSearchParams::new_with_record_from_str_to_str(&JsValue::from(js_sys::Object::new()).unchecked_into())
        .map_err(|_| NotSent::Refused)?;
    for entry in fields.entries().into_iter().flatten() {
        let pair: js_sys::Array = entry.unchecked_into();
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            body.append(&name, &value);
        }
    }
    Ok(body)
}

/// Posts these fields to the form's own address. Gives the answer's JSON.
pub(crate) async fn send(form: &HtmlFormElement, body: &UrlSearchParams) -> Result<JsValue, NotSent> {
    send_to(&form.get_attribute("action").unwrap_or_default(), body).await
}

/// Posts these fields to an address of ours. Gives the answer's JSON.
pub(crate) async fn send_to(address: &str, body: &UrlSearchParams) -> Result<JsValue, NotSent> {
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(body);
    json(&fetch(address, &options).await?).await
}

/// The token that this page would have if it were opened now.
pub(crate) async fn new_token(field: &str) -> Result<String, NotSent> {
    token(&page().await?, field).ok_or(NotSent::TooOld)
}

/// This page as it would be if it were opened now.
pub(crate) async fn page() -> Result<String, NotSent> {
    let response = fetch(&window().location().href().unwrap_or_default(), &RequestInit::new()).await?;
    if response.redirected() {
        return Err(NotSent::SignedOut);
    }
    let text = arrived(response.text().map_err(|_| NotSent::Away)?).await?;
    Ok(text.as_string().unwrap_or_default())
}

/// The value of the hidden field with this name. A token has no character that markup would write otherwise.
fn token(page: &str, field: &str) -> Option<String> {
    let (_, input) = page.split_once(&format!("name=\"{field}\""))?;
    let (_, value) = input.split_once("value=\"")?;
    Some(value.split_once('"')?.0.to_owned())
}

async fn fetch(address: &str, options: &RequestInit) -> Result<Response, NotSent> {
    let abort = AbortController::new().map_err(|_| NotSent::Refused)?;
    done(ask(address, options, &[], &abort, ANSWER_MILLISECONDS).await?)
}

/// Asks an address of ours, with these headers, for so long at most. Gives the answer whatever it says.
pub(crate) async fn ask(
    address: &str,
    options: &RequestInit,
    headers: &[(&str, &str)],
    abort: &AbortController,
    milliseconds: u32,
) -> Result<Response, NotSent> {
    let all = Headers::new().map_err(|_| NotSent::Refused)?;
    for (name, value) in [("Accept", "application/json")].iter().chain(headers) {
        all.set(name, value).map_err(|_| NotSent::Refused)?;
    }
    options.set_headers(&all);
    options.set_signal(Some(&abort.signal()));
    let late = abort.clone();
    let too_late = Timeout::new(milliseconds, move || late.abort());
    let answer = arrived(window().fetch_with_str_and_init(address, options)).await;
    drop(too_late);
    answer?.dyn_into().map_err(|_| NotSent::Refused)
}

/// The answer, if what was asked was done.
pub(crate) fn done(response: Response) -> Result<Response, NotSent> {
    if response.ok() { Ok(response) } else { Err(NotSent::of_status(response.status())) }
}

/// What an answer says in JSON. What is no JSON came from somewhere on the way, such as a network that asks to sign in to
/// it.
pub(crate) async fn json(response: &Response) -> Result<JsValue, NotSent> {
    arrived(response.json().map_err(|_| NotSent::Away)?).await.map_err(|_| NotSent::Away)
}

/// How long to wait before the next try, after so many that failed before the last one.
pub(crate) fn pause_after(failures: u32) -> u32 {
    AGAIN_MILLISECONDS.saturating_mul(2_u32.saturating_pow(failures)).min(MOST_MILLISECONDS)
}

async fn arrived(promise: Promise) -> Result<JsValue, NotSent> {
    wasm_bindgen_futures::JsFuture::from(promise).await.map_err(|_| NotSent::Offline)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_in_the_page() {
        let page = r#"<form><input type="hidden" name="csrf" value="a-B_9="/><input name="draft" value="1"/></form>"#;
        assert_eq!(token(page, "csrf").as_deref(), Some("a-B_9="));
        assert_eq!(token(page, "other"), None);
    }

    #[test]
    fn the_pause_grows_up_to_a_minute() {
        let pauses: Vec<_> = (0..7).map(|failures| pause_after(failures) / 1_000).collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(pause_after(u32::MAX), MOST_MILLISECONDS);
    }

    #[test]
    fn what_passes_is_tried_again_and_what_is_refused_is_not() {
        for status in [408, 425, 429, 500, 502, 503, 504, 599] {
            assert!(NotSent::of_status(status).is_temporary(), "{status}");
        }
        for (status, why) in [
            (400, NotSent::Refused),
            (401, NotSent::SignedOut),
            (403, NotSent::TooOld),
            (404, NotSent::Gone),
            (409, NotSent::Filed),
            (413, NotSent::Refused),
        ] {
            assert_eq!(NotSent::of_status(status), why);
            assert!(!why.is_temporary(), "{status}");
        }
    }
}
