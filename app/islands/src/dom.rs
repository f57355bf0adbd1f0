//! Finding and changing what the server wrote.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventInit, EventTarget, HtmlElement, HtmlFormElement, HtmlInputElement};

/// The first element below this one that matches, as the kind of element it should be.
pub(crate) fn find<T: JsCast>(root: &HtmlElement, selector: &str) -> Option<T> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Every element of the page that matches, as the kind of element it should be.
pub(crate) fn all<T: JsCast>(selector: &str) -> Vec<T> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
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

/// Runs this on every event of that name at the element or below it, for as long as the page lives.
pub(crate) fn listen(root: &EventTarget, event: &'static str, mut act: impl FnMut(&Event) + 'static) {
    EventListener::new(root, event, move |event| act(event)).forget();
}

/// The same, for what may keep the browser from doing what it would do.
pub(crate) fn listen_first(root: &EventTarget, event: &'static str, mut act: impl FnMut(&Event) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, event, options, move |event| act(event)).forget();
}

/// What is typed into or chosen in a control, composed as `domain::composed` does it on the server. Nothing for a box that
/// is not ticked.
pub(crate) fn value(control: &Element) -> String {
    if control.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "checkbox" && !input.checked()) {
        return String::new();
    }
    let value = property(control, "value").and_then(|value| value.dyn_into::<js_sys::JsString>().ok());
    value.map(|value| String::from(value.normalize("NFC"))).unwrap_or_default()
}

/// Tells the page of every control that was changed while it still slept, as if it were changed now.
pub(crate) fn tell_of_changes(form: &HtmlFormElement) {
    let Ok(controls) = form.query_selector_all("input, select, textarea") else { return };
    for control in (0..controls.length()).filter_map(|index| controls.get(index)?.dyn_into::<Element>().ok()) {
        if is_changed(&control)
            && let Ok(input) = Event::new_with_event_init_dict("input", &bubbling())
        {
            let _is_stopped = control.dispatch_event(&input);
        }
    }
}

fn bubbling() -> EventInit {
    let init = EventInit::new();
    init.set_bubbles(true);
    init
}

/// Whether a control holds something else than what the server wrote.
fn is_changed(control: &Element) -> bool {
    let differs = |now: &str, then: &str| property(control, now) != property(control, then);
    if control.local_name() == "select" {
        let options = ["option[selected]", "option"];
        let written = options.into_iter().find_map(|option| control.query_selector(option).ok().flatten());
        return written.is_some_and(|written| value(&written) != value(control));
    }
    match control.get_attribute("type").as_deref() {
        Some("checkbox" | "radio") => differs("checked", "defaultChecked"),
        _ => differs("value", "defaultValue"),
    }
}

/// Adds a link behind a sentence. It opens a window of its own, so that what is done here stays.
pub(crate) fn add_link(sentence: &HtmlElement, text: &str, address: &str) {
    let Ok(link) = document().create_element("a") else { return };
    link.set_text_content(Some(text));
    let attributes = [("href", address), ("target", "_blank"), ("rel", "noopener")];
    if attributes.iter().all(|(name, value)| link.set_attribute(name, value).is_ok()) {
        let _appended = sentence.append_with_str_1(" ").and_then(|()| sentence.append_with_node_1(&link));
    }
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
