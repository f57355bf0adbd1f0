use domain::Status;

use crate::catalogue::OF_STATUSES;
use crate::message::Message;

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
    pub fn of(status: Status) -> Self {
        // A test makes sure that these three are there for each status.
        let said = |part| found(status, part).unwrap_or(Message { id: status.code(), arguments: Vec::new() });
        Self { title: said("title"), meaning: said("meaning"), next: said("next"), todo: found(status, "todo") }
    }
}

fn found(status: Status, part: &str) -> Option<Message> {
    let id = format!("status-{}-{part}", status.code());
    let place = OF_STATUSES.binary_search(&id.as_str()).ok()?;
    Some(Message { id: OF_STATUSES[place], arguments: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;
    use domain::Language;

    #[test]
    fn every_status_says_what_it_is_what_it_means_and_what_comes_next() {
        let missing: Vec<_> = Status::ALL
            .iter()
            .flat_map(|status| ["title", "meaning", "next"].map(|part| (status, part)))
            .filter(|(status, part)| found(**status, part).is_none())
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_status_that_asks_something_says_what() {
        let missing: Vec<_> =
            Status::ALL.iter().filter(|status| status.asks() && found(**status, "todo").is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn no_words_are_left_of_a_status_that_is_none() {
        let known: Vec<_> = Status::ALL.iter().map(|status| format!("status-{}-", status.code())).collect();
        for id in OF_STATUSES.iter().filter(|id| **id != "status-nothing-now") {
            let (stem, part) = id.rsplit_once('-').unwrap();
            assert!(
                known.contains(&format!("{stem}-")) && ["title", "meaning", "next", "todo"].contains(&part),
                "{id}"
            );
        }
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
