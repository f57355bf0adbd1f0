//! The line that says whether the answers are saved.

use components::SavedKind;
use web_sys::HtmlElement;

use crate::dom;
use crate::send::NotSent;
use crate::sentences::{Sentences, Told};

/// What the saved-state line can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    Saving,
    /// `{time}` stands where the time of saving goes.
    Saved,
    Offline,
    Away,
    SignedOut,
    /// The link that leads to the sign-in page, in a window of its own.
    SignIn,
    TooOld,
    Gone,
    Filed,
    Refused,
    Elsewhere,
}

impl Told for Saying {
    const ALL: &'static [Self] = &[
        Self::Saving,
        Self::Saved,
        Self::Offline,
        Self::Away,
        Self::SignedOut,
        Self::SignIn,
        Self::TooOld,
        Self::Gone,
        Self::Filed,
        Self::Refused,
        Self::Elsewhere,
    ];
}

pub(crate) struct SavedLine {
    line: HtmlElement,
    words: Sentences<Saying>,
    sign_in_address: String,
}

impl SavedLine {
    pub(crate) fn find(root: &HtmlElement, words: Sentences<Saying>, sign_in_address: String) -> Option<Self> {
        Some(Self { line: dom::find(root, "#saved-state")?, words, sign_in_address })
    }

    pub(crate) fn saving(&self) {
        self.say(SavedKind::Saving, self.words.of(Saying::Saving));
    }

    pub(crate) fn saved(&self) {
        self.say(SavedKind::Saved, &self.words.of(Saying::Saved).replace("{time}", &dom::time_now()));
    }

    /// Another window was faster.
    pub(crate) fn elsewhere(&self) {
        self.say(SavedKind::NotSaved, self.words.of(Saying::Elsewhere));
    }

    pub(crate) fn not_saved(&self, why: NotSent) {
        let saying = match why {
            NotSent::Offline => Saying::Offline,
            NotSent::Away => Saying::Away,
            NotSent::SignedOut => Saying::SignedOut,
            NotSent::TooOld => Saying::TooOld,
            NotSent::Gone => Saying::Gone,
            NotSent::Filed => Saying::Filed,
            NotSent::Refused => Saying::Refused,
        };
        self.say(SavedKind::NotSaved, self.words.of(saying));
        if why == NotSent::SignedOut {
            dom::add_link(&self.line, self.words.of(Saying::SignIn), &self.sign_in_address);
        }
    }

    /// Says it, unless that is what stands there: the line is read aloud whenever it changes.
    fn say(&self, kind: SavedKind, sentence: &str) {
        self.line.set_class_name(kind.class());
        if self.line.text_content().as_deref() != Some(sentence) {
            self.line.set_text_content(Some(sentence));
        }
    }
}
