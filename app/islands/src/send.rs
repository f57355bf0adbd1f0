//! Sending a page's form in the background.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// Why nothing came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSent {
    /// The request did not reach the server, or no answer came.
    Offline,
    /// The server answered that it did not do it.
    Refused,
}

/// Posts the form as it stands, with one more field, to its own address. Gives the answer's JSON.
pub(crate) async fn post(form: &HtmlFormElement, name: &str, value: &str) -> Result<JsValue, NotSent> {
    let fields = FormData::new_with_form(form).map_err(|_| NotSent::Refused)?;
    fields.set_with_str(name, value).map_err(|_| NotSent::Refused)?;
    // Plain fields only, as the form itself would send them.
    let body = UrlSearchParams::new_with_record_from_str_to_str(&JsValue::from(js_sys::Object::new()).unchecked_into())
        .map_err(|_| NotSent::Refused)?;
    for entry in fields.entries().into_iter().flatten() {
        let pair: js_sys::Array = entry.unchecked_into();
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            body.append(&name, &value);
        }
    }
    send(&form.get_attribute("action").unwrap_or_default(), &body).await
}

async fn send(address: &str, body: &UrlSearchParams) -> Result<JsValue, NotSent> {
    let headers = Headers::new().map_err(|_| NotSent::Refused)?;
    headers.set("Accept", "application/json").map_err(|_| NotSent::Refused)?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(body);
    let answer = arrived(window().fetch_with_str_and_init(address, &options)).await?;
    let response: Response = answer.dyn_into().map_err(|_| NotSent::Refused)?;
    if !response.ok() {
        return Err(NotSent::Refused);
    }
    // What is no JSON came from somewhere else, such as a page that asks to sign in.
    arrived(response.json().map_err(|_| NotSent::Refused)?).await.map_err(|_| NotSent::Refused)
}

async fn arrived(promise: Promise) -> Result<JsValue, NotSent> {
    wasm_bindgen_futures::JsFuture::from(promise).await.map_err(|_| NotSent::Offline)
}
