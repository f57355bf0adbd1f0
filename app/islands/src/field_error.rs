//! The error of a field, in the markup in which the building blocks draw it.

use components::field_id;
use leptos::prelude::document;
use web_sys::Element;

/// The places where a field of the page says what is wrong with it.
pub(crate) struct FieldError {
    /// The control, or the fieldset of several.
    described: Element,
    frame: Element,
    id: String,
}

impl FieldError {
    /// The place of the field with this key, if it is on the page.
    pub(crate) fn of(key: &str) -> Option<Self> {
        let id = field_id(key);
        let described = document().get_element_by_id(&id)?;
        let frame = described.closest(".usa-form-group").ok().flatten()?;
        Some(Self { described, frame, id })
    }

    /// What stands there.
    pub(crate) fn shown(&self) -> Option<String> {
        self.message()?.text_content()
    }

    /// Says what is wrong, and marks the inputs that are.
    pub(crate) fn show(&self, sentence: &str, wrong: &[Element], all: &[Element]) {
        let message = self.message().or_else(|| self.new_message());
        let Some(message) = message else { return };
        message.set_text_content(Some(sentence));
        self.mark(true);
        for input in all {
            mark_input(input, wrong.contains(input));
        }
    }

    /// Takes the error away.
    pub(crate) fn clear(&self, all: &[Element]) {
        if let Some(message) = self.message() {
            message.remove();
        }
        self.mark(false);
        for input in all {
            mark_input(input, false);
        }
    }

    fn message(&self) -> Option<Element> {
        document().get_element_by_id(&self.error_id())
    }

    /// Below the hint, or below the question when there is none.
    fn new_message(&self) -> Option<Element> {
        let message = document().create_element("div").ok()?;
        message.set_class_name("usa-error-message");
        message.set_id(&self.error_id());
        let above = document().get_element_by_id(&self.hint_id()).or_else(|| self.frame.first_element_child())?;
        above.insert_adjacent_element("afterend", &message).ok().flatten()
    }

    /// Frames the question, and lets the control name its hint, its error, and then what else describes it.
    fn mark(&self, has_error: bool) {
        let _framed = self.frame.class_list().toggle_with_force("usa-form-group--error", has_error);
        let named = self.described.get_attribute("aria-describedby").unwrap_or_default();
        let ids = described_by(&named, &self.hint_id(), &self.error_id(), has_error);
        let _named = match ids.is_empty() {
            true => self.described.remove_attribute("aria-describedby"),
            false => self.described.set_attribute("aria-describedby", &ids),
        };
    }

    fn hint_id(&self) -> String {
        format!("{}--hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}--error", self.id)
    }
}

fn mark_input(input: &Element, is_wrong: bool) {
    let _marked = input.class_list().toggle_with_force("usa-input--error", is_wrong);
    let _said = match is_wrong {
        true => input.set_attribute("aria-invalid", "true"),
        false => input.remove_attribute("aria-invalid"),
    };
}

fn described_by(named: &str, hint: &str, error: &str, has_error: bool) -> String {
    let mut ids: Vec<_> = named.split_whitespace().filter(|id| *id != error).collect();
    if has_error {
        ids.insert(usize::from(ids.first() == Some(&hint)), error);
    }
    ids.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_stands_between_the_hint_and_the_unit() {
        for (before, after) in [
            ("", "error"),
            ("hint", "hint error"),
            ("unit", "error unit"),
            ("hint unit", "hint error unit"),
            ("hint error unit", "hint error unit"),
        ] {
            assert_eq!(described_by(before, "hint", "error", true), after);
            assert_eq!(described_by(after, "hint", "error", false), before.replace("error ", ""));
        }
    }
}
