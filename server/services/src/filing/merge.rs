use std::collections::{BTreeMap, BTreeSet};

use forms::{Answers, Form};

/// What becomes of a page that was posted while another window may have saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Merge {
    /// The answers as they are to be kept.
    pub(super) answers: Answers,
    /// What was typed here into fields that another window has changed, by key. It is in `answers` nowhere.
    pub(super) collisions: Vec<(String, String)>,
    /// Whether something another window saved was left as it is.
    pub(super) kept_theirs: bool,
}

/// What the window that posts had shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The answers it had shown; none when that is too long ago to know.
    pub(super) answers: Option<&'a Answers>,
    /// Whether rows have other numbers since.
    pub(super) rows_moved: bool,
}

/// Brings together what this window posts and what others saved since it was opened.
///
/// A field that was not changed here stays as the others left it; one that only this window changed is taken. When
/// both changed the same question in different ways, the others' answer stays and this window's is a collision.
/// The parts of a question (a date's month, an address's street) and the fields of a row go together: an answer is
/// never put together from two windows.
pub(super) fn merge(
    form: &Form,
    page: &str,
    shown: Shown<'_>,
    current: &Answers,
    posted: &[(String, String)],
) -> Merge {
    let mut yours = shown.answers.cloned().unwrap_or_default();
    form.merge_page(&mut yours, page, posted.iter().cloned());
    let keys: BTreeSet<&str> = posted.iter().map(|(key, _)| key.as_str()).collect();

    let mut questions: BTreeMap<&str, Vec<Field<'_>>> = BTreeMap::new();
    for key in keys {
        let Some(yours) = yours.get(key) else { continue };
        let shown = shown.answers.map(|answers| answers.get(key).unwrap_or_default());
        let field = Field { key, yours, shown, theirs: current.get(key) };
        questions.entry(question(key)).or_default().push(field);
    }

    let (mut taken, mut collisions, mut kept_theirs) = (Vec::new(), Vec::new(), false);
    for (question, fields) in questions {
        let disputed = fields.iter().any(Field::is_changed_there) || (shown.rows_moved && is_in_a_row(question));
        // What this window shows of the answer is kept aside whole, or choosing it would mix the two.
        let collides = disputed && fields.iter().any(|field| !field.is_agreed() && field.is_changed_here());
        for field in fields {
            if field.is_agreed() {
                // Seeing a field and leaving it blank is an answer, too.
                if field.theirs.is_none() {
                    taken.push((field.key, field.yours));
                }
            } else if collides {
                collisions.push((field.key.to_owned(), field.yours.to_owned()));
            } else if !field.is_changed_here() {
                kept_theirs = true;
            } else {
                taken.push((field.key, field.yours));
            }
        }
    }
    let mut answers = current.clone();
    form.merge_page(&mut answers, page, taken);
    Merge { answers, collisions, kept_theirs }
}

#[derive(Debug, Clone, Copy)]
struct Field<'a> {
    key: &'a str,
    yours: &'a str,
    shown: Option<&'a str>,
    theirs: Option<&'a str>,
}

impl Field<'_> {
    fn is_agreed(&self) -> bool {
        self.theirs.unwrap_or_default() == self.yours
    }

    fn is_changed_here(&self) -> bool {
        self.shown != Some(self.yours)
    }

    fn is_changed_there(&self) -> bool {
        let theirs = self.theirs.unwrap_or_default();
        match self.shown {
            Some(shown) => shown != theirs,
            // Nobody knows what was shown, so any other text may have been typed on purpose.
            None => !theirs.is_empty(),
        }
    }
}

fn question(key: &str) -> &str {
    key.rsplit_once('.').map_or(key, |(question, _)| question)
}

fn is_in_a_row(question: &str) -> bool {
    question.split('.').any(|part| part.parse::<usize>().is_ok())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use domain::Date;
    use forms::Library;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::household;

    fn form() -> &'static Arc<Form> {
        Library::embedded().form("i-90", Date::from_calendar_date(2026, time::Month::March, 2).unwrap()).unwrap()
    }

    fn answers(fields: &[(&str, &str)]) -> Answers {
        fields.iter().copied().collect()
    }

    fn posted(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    /// What counts, and what collides, when this window shows `shown`, others made it `theirs`, and it posts `yours`.
    fn one(shown: &str, theirs: &str, yours: &str) -> (String, Option<String>) {
        const KEY: &str = "mother-given-name";
        let base = answers(&[(KEY, shown)]);
        let shown = Shown { answers: Some(&base), rows_moved: false };
        let merged = merge(form(), "parents", shown, &answers(&[(KEY, theirs)]), &posted(&[(KEY, yours)]));
        let collision = merged.collisions.into_iter().next().map(|(_, yours)| yours);
        (merged.answers.get(KEY).unwrap().to_owned(), collision)
    }

    #[test]
    fn every_way_two_windows_can_meet_on_a_field() {
        for (shown, theirs, yours, counts, collides) in [
            ("", "", "", "", None),
            ("", "", "Rosa", "Rosa", None),
            ("", "Rosa", "", "Rosa", None),
            ("", "Rosa", "Rosa", "Rosa", None),
            ("", "Rosa", "Ana", "Rosa", Some("Ana")),
            ("Eva", "Eva", "Rosa", "Rosa", None),
            ("Eva", "Rosa", "Eva", "Rosa", None),
            ("Eva", "Rosa", "Ana", "Rosa", Some("Ana")),
            ("Eva", "", "", "", None),
            ("Eva", "Rosa", "", "Rosa", Some("")),
            ("Eva", "", "Ana", "", Some("Ana")),
            ("Eva", "Eva", "", "", None),
        ] {
            let expected = (counts.to_owned(), collides.map(str::to_owned));
            assert_eq!(one(shown, theirs, yours), expected, "{shown:?} {theirs:?} {yours:?}");
        }
    }

    #[test]
    fn an_answer_is_never_put_together_from_two_windows() {
        let base = answers(&[("mailing.street", "1 Elm St"), ("mailing.city", "Houston")]);
        let theirs = answers(&[("mailing.street", "2 Oak St"), ("mailing.city", "Houston")]);
        let yours = posted(&[("mailing.street", "1 Elm St"), ("mailing.city", "Dallas")]);
        let shown = Shown { answers: Some(&base), rows_moved: false };
        let merged = merge(form(), "mailing", shown, &theirs, &yours);
        assert_eq!(merged.answers, theirs, "not 2 Oak St in Dallas");
        let whole = posted(&[("mailing.city", "Dallas"), ("mailing.street", "1 Elm St")]);
        assert_eq!(merged.collisions, whole, "choosing it brings no 2 Oak St in Dallas either");
    }

    #[test]
    fn rows_within_rows_are_never_put_together_from_two_windows() {
        let base = answers(&[("people.0.trips.0.to", "MX"), ("people.0.trips.0.left.year", "2020")]);
        let theirs = answers(&[("people.0.trips.0.to", "MX"), ("people.0.trips.0.left.year", "2021")]);
        let other_trip =
            posted(&[("people.0.trips", ""), ("people.0.trips.1.to", "FR"), ("people.0.trips.0.to", "MX")]);
        let same_day = posted(&[("people.0.trips.0.left.year", "2022"), ("people.0.trips.0.left.day", "1")]);
        let form = household().forms().next().unwrap();
        let merged = |rows_moved, posted: &[_]| {
            merge(form, "people", Shown { answers: Some(&base), rows_moved }, &theirs, posted)
        };
        let added = merged(false, &other_trip);
        assert_eq!(added.answers.get("people.0.trips.1.to"), Some("FR"), "another row is nobody's quarrel");
        assert!(added.collisions.is_empty());
        let day = merged(false, &same_day);
        assert_eq!(day.answers, theirs);
        assert_eq!(day.collisions.len(), 2, "the day is kept aside whole");
        let moved = merged(true, &other_trip);
        assert_eq!(
            moved.collisions,
            [("people.0.trips.1.to".to_owned(), "FR".to_owned())],
            "whose trip it is, is not known"
        );
    }

    #[test]
    fn a_field_that_was_seen_and_left_blank_is_answered() {
        let none = Answers::default();
        let shown = Shown { answers: Some(&none), rows_moved: false };
        let merged = merge(form(), "ssn", shown, &none, &posted(&[("ssn", "")]));
        assert_eq!(merged.answers.get("ssn"), Some(""));
    }

    fn text() -> impl Strategy<Value = String> {
        prop::sample::select(vec!["", "a", "b", "c"]).prop_map(str::to_owned)
    }

    fn filled() -> impl Strategy<Value = Answers> {
        prop::collection::vec(text(), KEYS.len()).prop_map(|values| KEYS.into_iter().zip(values).collect())
    }

    const KEYS: [&str; 5] = ["mailing.street", "mailing.city", "mailing.state", "mailing.zip", "mailing.country"];

    proptest! {
        #[test]
        fn nothing_typed_is_lost(
            base in filled(), theirs in filled(), yours in filled(), is_known: bool, posted in prop::sample::subsequence(KEYS.to_vec(), 0..=5)
        ) {
            let posted: Vec<_> = posted.into_iter().map(|key| (key.to_owned(), yours.get(key).unwrap().to_owned())).collect();
            let shown = Shown { answers: is_known.then_some(&base), rows_moved: false };
            let merged = merge(form(), "mailing", shown, &theirs, &posted);
            for key in KEYS {
                let (base, theirs, kept) = (base.get(key), theirs.get(key), merged.answers.get(key));
                let yours = posted.iter().find(|(posted, _)| posted == key).map(|(_, value)| value.as_str());
                let is_apart = merged.collisions.iter().any(|(field, text)| field == key && Some(text.as_str()) == yours);
                // What this window typed counts or is kept aside; what others typed counts unless only this window changed it.
                prop_assert!(yours.is_none() || kept == yours || is_apart || (is_known && yours == base));
                prop_assert!(kept == theirs || (kept == yours && (theirs == base || theirs == Some(""))));
            }
            let again = merge(form(), "mailing", shown, &merged.answers, &posted);
            prop_assert_eq!(again.answers, merged.answers, "sending it twice changes nothing");
        }
    }
}
