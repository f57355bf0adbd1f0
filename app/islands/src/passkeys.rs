//! What the browser can do with passkeys. It speaks the JSON of Web Authentication itself, so nothing is taken apart here.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use crate::dom::property;
use crate::sentences::Told;

/// A browser that knows passkeys.
#[derive(Clone)]
pub(crate) struct Passkeys {
    kind: JsValue,
    store: JsValue,
}

/// What is asked of a passkey.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// To sign.
    Sign,
    /// To sign, once the person has chosen it where the browser fills in the e-mail address.
    SignFromAutofill,
    /// To be made.
    Make,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswer {
    /// The person did not want to, took too long, or has none: browsers do not say which.
    Cancelled,
    /// The page asked no more.
    Aborted,
    /// There is one for this account already.
    Known,
    /// Something else.
    Broken,
}

impl Told for NoAnswer {
    /// Of what the page stopped itself, nothing is said.
    const ALL: &'static [Self] = &[Self::Cancelled, Self::Known, Self::Broken];
}

impl NoAnswer {
    fn of(error: &JsValue) -> Self {
        match property(error, "name").and_then(|name| name.as_string()).as_deref() {
            Some("NotAllowedError") => Self::Cancelled,
            Some("AbortError") => Self::Aborted,
            Some("InvalidStateError") => Self::Known,
            _ => Self::Broken,
        }
    }
}

impl Passkeys {
    /// `None` in a browser that does not know them, or not in JSON.
    pub(crate) fn here() -> Option<Self> {
        let kind = property(&window(), "PublicKeyCredential")?;
        property(&kind, "parseRequestOptionsFromJSON")?;
        Some(Self { store: property(&window().navigator(), "credentials")?, kind })
    }

    /// Whether the browser offers passkeys where it fills in the e-mail address.
    pub(crate) async fn come_with_autofill(&self) -> bool {
        let answer = call(&self.kind, "isConditionalMediationAvailable", &JsValue::UNDEFINED).map(Promise::from);
        match answer {
            Ok(promise) => JsFuture::from(promise).await.is_ok_and(|is_there| is_there.is_truthy()),
            Err(_) => false,
        }
    }

    /// What a passkey answers to these options, both in JSON.
    pub(crate) async fn answer(&self, ask: Ask, options: &str, signal: &AbortSignal) -> Result<String, NoAnswer> {
        let asked = self.asked(ask, options, signal).map(Promise::from).map_err(|error| NoAnswer::of(&error))?;
        let passkey = JsFuture::from(asked).await.map_err(|error| NoAnswer::of(&error))?;
        let answer = call(&passkey, "toJSON", &JsValue::UNDEFINED).map_err(|_| NoAnswer::Broken)?;
        JSON::stringify(&answer).map(String::from).map_err(|_| NoAnswer::Broken)
    }

    fn asked(&self, ask: Ask, options: &str, signal: &AbortSignal) -> Result<JsValue, JsValue> {
        let (parse, method) = match ask {
            Ask::Make => ("parseCreationOptionsFromJSON", "create"),
            Ask::Sign | Ask::SignFromAutofill => ("parseRequestOptionsFromJSON", "get"),
        };
        let request = Object::new();
        Reflect::set(&request, &"publicKey".into(), &call(&self.kind, parse, &JSON::parse(options)?)?)?;
        Reflect::set(&request, &"signal".into(), signal)?;
        if ask == Ask::SignFromAutofill {
            Reflect::set(&request, &"mediation".into(), &"conditional".into())?;
        }
        call(&self.store, method, &request)
    }
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(object, &method.into())?.dyn_into::<Function>()?.call1(object, argument)
}
