//! A window that was opened before the draft was carried over to a later edition, and posts what it had shown.

use forms::edition::{Changes, diff};
use forms::{Answers, Form};

/// What a window posts, as the edition of the draft takes it.
pub(super) struct Posted<'p> {
    /// Fields and texts by the page that asks for them now.
    pub(super) pages: Vec<(&'p str, Vec<(String, String)>)>,
    /// What is asked no more: kept under its key, and sent nowhere.
    pub(super) gone: Vec<(String, String)>,
}

/// How the edition that a window shows became the draft's.
pub(super) struct OlderEdition<'f> {
    earlier: &'f Form,
    later: &'f Form,
    changes: Changes,
}

impl<'f> OlderEdition<'f> {
    pub(super) fn new(earlier: &'f Form, later: &'f Form) -> Self {
        Self { earlier, later, changes: diff(earlier, later) }
    }

    /// The answers that the window had shown, as the draft has them.
    pub(super) fn carry(&self, shown: &Answers) -> Answers {
        self.changes.carry(shown)
    }

    /// What was posted on a page of the earlier edition; what that page did not ask is no part of it.
    pub(super) fn posted(&self, page: &str, posted: &[(String, String)]) -> Posted<'f> {
        let mut found = Posted { pages: Vec::new(), gone: Vec::new() };
        for (key, typed) in posted.iter().filter(|(key, _)| self.earlier.asks(page, key)) {
            let (key, typed) = (self.changes.key(key), typed.clone());
            let Some(page) = self.later.pages().iter().map(forms::Page::name).find(|page| self.later.asks(page, &key))
            else {
                found.gone.push((key, typed));
                continue;
            };
            match found.pages.iter_mut().find(|(known, _)| *known == page) {
                Some((_, fields)) => fields.push((key, typed)),
                None => found.pages.push((page, vec![(key, typed)])),
            }
        }
        found
    }

    /// Keeps what is asked no more, as the page that asked it would.
    pub(super) fn keep(&self, answers: &mut Answers, page: &str, gone: Vec<(String, String)>) {
        self.earlier.merge_page(answers, page, gone);
    }
}
