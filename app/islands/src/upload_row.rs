//! The row of a file that is being sent, and what is said in it.

use domain::Hint;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom;
use crate::sentences::{Sentences, Told};

/// What can be told of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    Waits,
    /// How much is there: `{sent}` and `{total}` stand where the megabytes go.
    Sending,
    /// Everything is there and is being looked at.
    Checking,
    Paused,
    Cancelled,
    Offline,
    Away,
    SignedOut,
    /// The link that leads to the sign-in page, in a window of its own.
    SignIn,
    Gone,
    Refused,
    /// What may be hard to read in a picture.
    Hard(Hint),
}

impl Told for Telling {
    const ALL: &'static [Self] = &[
        Self::Waits,
        Self::Sending,
        Self::Checking,
        Self::Paused,
        Self::Cancelled,
        Self::Offline,
        Self::Away,
        Self::SignedOut,
        Self::SignIn,
        Self::Gone,
        Self::Refused,
        Self::Hard(Hint::Dark),
        Self::Hard(Hint::Blurred),
        Self::Hard(Hint::CutOff),
        Self::Hard(Hint::Small),
    ];
}

impl Sentences<Telling> {
    pub(crate) fn sending(&self, sent: u32, total: u32) -> String {
        let sentence = self.of(Telling::Sending).replace("{sent}", &megabytes(sent.min(total)));
        sentence.replace("{total}", &megabytes(total))
    }
}

/// In megabytes, with one digit behind the point.
///
/// In whole numbers: what writes those with a point would be a tenth of all that a browser loads.
fn megabytes(bytes: u32) -> String {
    let tenths = bytes.saturating_add(50_000) / 100_000;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// What a person can do with a file that is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    Pause,
    GoOn,
    Cancel,
}

impl Act {
    const ALL: [(Self, &str); 3] = [(Self::Pause, "pause"), (Self::GoOn, "go-on"), (Self::Cancel, "cancel")];

    fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(act, _)| *act == self).map_or("", |(_, name)| name)
    }

    /// What the button that was pressed does.
    pub(crate) fn of(button: &Element) -> Option<Self> {
        let name = button.get_attribute("data-act")?;
        Self::ALL.into_iter().find(|(_, known)| *known == name).map(|(act, _)| act)
    }
}

pub(crate) struct Row {
    pub(crate) root: HtmlElement,
    state: HtmlElement,
}

impl Row {
    /// A new row behind the others, made of the one that the server wrote.
    pub(crate) fn add(list: &HtmlElement, name: &str) -> Option<Self> {
        let pattern: Element = list.first_element_child()?;
        let root: HtmlElement = pattern.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        let names = root.query_selector_all("[data-name]").ok()?;
        for place in (0..names.length()).filter_map(|index| names.get(index)) {
            place.set_text_content(Some(name));
        }
        let bar: Element = dom::find(&root, "progress")?;
        let label = format!("{} {name}", bar.get_attribute("aria-label").unwrap_or_default());
        bar.set_attribute("aria-label", &label).ok()?;
        list.append_child(&root).ok()?;
        root.set_hidden(false);
        list.set_hidden(false);
        let state = dom::find(&root, ".upload__state")?;
        Some(Self { root, state })
    }

    /// How far it is, in hundredths.
    pub(crate) fn progress(&self, percent: u32) {
        if let Some(bar) = dom::find::<Element>(&self.root, "progress") {
            let _set = bar.set_attribute("value", &percent.to_string());
        }
    }

    pub(crate) fn say(&self, sentence: &str) {
        self.state.set_class_name("upload__state");
        self.state.set_text_content(Some(sentence));
    }

    pub(crate) fn say_bad(&self, sentence: &str) {
        self.say(sentence);
        self.state.set_class_name("upload__state upload__state--bad");
    }

    /// Says that somebody has to sign in, with the way there.
    pub(crate) fn say_with_link(&self, sentence: &str, text: &str, address: &str) {
        self.say_bad(sentence);
        dom::add_link(&self.state, text, address);
    }

    /// What may be hard to read.
    pub(crate) fn hint(&self, sentence: &str) {
        if let Some(hint) = dom::find::<HtmlElement>(&self.root, ".upload__hint") {
            hint.set_text_content(Some(sentence));
            hint.set_hidden(false);
        }
    }

    /// Shows the buttons of these acts and no other. One that had the focus gives it to the first of them, or elsewhere.
    pub(crate) fn offer(&self, acts: &[Act], elsewhere: &HtmlElement) {
        let focused = document().active_element().filter(|focused| self.root.contains(Some(focused)));
        for (act, name) in Act::ALL {
            if let Some(button) = dom::find::<HtmlElement>(&self.root, &format!("[data-act={name}]")) {
                button.set_hidden(!acts.contains(&act));
            }
        }
        if focused.and_then(|focused| focused.dyn_into().ok()).is_some_and(|focused: HtmlElement| focused.hidden()) {
            let next = acts.first().and_then(|act| dom::find(&self.root, &format!("[data-act={}]", act.name())));
            let _focused = next.as_ref().unwrap_or(elsewhere).focus();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_much_is_there_is_said_in_megabytes() {
        let words = Sentences::new(|telling| match telling {
            Telling::Sending => "{sent} of {total} MB".to_owned(),
            other => format!("{other:?}"),
        });
        assert_eq!(words.sending(0, 31_400_000), "0.0 of 31.4 MB");
        assert_eq!(words.sending(12_049_999, 31_400_000), "12.0 of 31.4 MB");
        for telling in Telling::ALL.iter().copied().filter(|telling| *telling != Telling::Sending) {
            assert_eq!(words.of(telling), format!("{telling:?}"));
        }
    }
}
