use domain::Status;

use crate::message::Message;
use crate::sentence::OF_STATUSES;

/// What a person is told about a status, from `status-*.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusWords {
    /// What happened.
    pub title: Message,
    /// What that means.
    pub meaning: Message,
    /// What comes next.
    pub next: Message,
    /// What they do, if anything. Until when, the case says.
    pub todo: Option<Message>,
}

impl StatusWords {
    /// Those of this status.
    #[must_use]
    #[expect(clippy::missing_panics_doc, clippy::expect_used, reason = "a test makes sure that each status is there")]
    pub fn of(status: Status) -> Self {
        let place = OF_STATUSES.binary_search_by_key(&status.code(), |of| of.code).expect("each status has words");
        let of = &OF_STATUSES[place];
        Self {
            title: Message::plain(of.title),
            meaning: Message::plain(of.meaning),
            next: Message::plain(of.next),
            todo: of.todo.map(Message::plain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;
    use domain::Language;

    #[test]
    fn every_status_says_what_it_is_and_one_that_asks_something_says_what() {
        for status in Status::ALL.iter().copied() {
            let words = StatusWords::of(status);
            assert!(!status.asks() || words.todo.is_some(), "{status:?}");
        }
    }

    #[test]
    fn no_words_are_left_of_a_status_that_is_none() {
        let known: Vec<_> = Status::ALL.iter().map(|status| status.code()).collect();
        let left: Vec<_> = OF_STATUSES.iter().map(|of| of.code).filter(|code| !known.contains(code)).collect();
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn no_two_statuses_are_called_the_same_in_any_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            let mut titles: Vec<_> =
                Status::ALL.iter().map(|status| words.text(StatusWords::of(*status).title)).collect();
            titles.sort();
            let twice: Vec<_> = titles.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }
}
