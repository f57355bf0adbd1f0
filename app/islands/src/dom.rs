//! Finding and changing what the server wrote.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement};

/// The first element below this one that matches, as the kind of element it should be.
pub(crate) fn find<T: JsCast>(root: &HtmlElement, selector: &str) -> Option<T> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The island's form.
pub(crate) fn form(root: &HtmlElement) -> Option<HtmlFormElement> {
    find(root, "form")
}

/// The form an island stands in.
pub(crate) fn form_around(root: &HtmlElement) -> Option<HtmlFormElement> {
    root.closest("form").ok().flatten()?.dyn_into().ok()
}

/// Sets the value of a hidden field, so that the next plain post carries it too.
pub(crate) fn set_field(form: &HtmlFormElement, name: &str, value: &str) {
    if let Some(field) = find::<HtmlInputElement>(form, &format!("input[type=hidden][name={name}]")) {
        field.set_value(value);
    }
}

/// Runs this on every event of that name below the element, for as long as the page lives.
pub(crate) fn listen(root: &HtmlElement, event: &'static str, mut act: impl FnMut(&Event) + 'static) {
    gloo::events::EventListener::new(root, event, move |event| act(event)).forget();
}

/// A property of a plain JavaScript object, if it has it.
pub(crate) fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(object, &JsValue::from_str(name))
        .ok()
        .filter(|value| !value.is_undefined() && !value.is_null())
}

/// The time of day where the person is, in hours and minutes.
pub(crate) fn time_now() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}
