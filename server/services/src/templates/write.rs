use domain::case::{Asked, Kind};
use domain::{Date, Language, OneLine};
use words::{Message, say};

use crate::desk::{Typed, both_languages};

/// The most characters of what officers call it.
const LONGEST_NAME: usize = 80;
/// What it is called, as in a form.
pub const NAME: &str = "name";

type TemplateName = OneLine<LONGEST_NAME>;

/// What was typed wrong, by the name of the field, with how it is mended.
pub type TemplateMistakes = Vec<(&'static str, Message)>;

/// What a template says, for one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteTemplate {
    act: Kind,
    name: String,
    texts: Typed,
}

impl WriteTemplate {
    /// What was typed for a text about this, by the names of [`Asked`] in each language. Each text is there in both, and is one
    /// that the act would take.
    ///
    /// # Errors
    /// What was typed wrong; nothing is named when the act has no text.
    pub fn read(act: Kind, typed: &Typed, today: Date) -> Result<Self, TemplateMistakes> {
        let name = TemplateName::parse(typed.get(NAME).map_or("", String::as_str));
        let mut mistakes = TemplateMistakes::new();
        if name.is_err() {
            mistakes.push((NAME, say::error_desk_template_name(LONGEST_NAME)));
        }
        let wrong = both_languages(act, typed, today);
        mistakes.extend(wrong.into_iter().map(|mistake| (mistake.name(), mistake.how)));
        let names = names(act);
        match name {
            Ok(name) if mistakes.is_empty() && !names.is_empty() => {
                let texts = names.into_iter().filter_map(|name| Some((name.to_owned(), plain(typed.get(name)?))));
                Ok(Self { act, name: name.as_str().to_owned(), texts: texts.collect() })
            }
            _ => Err(mistakes),
        }
    }

    pub(super) const fn act(&self) -> Kind {
        self.act
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// As it is kept.
    pub(super) fn texts(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&self.texts)
    }
}

/// The names of the texts of an act, in each language.
fn names(act: Kind) -> Vec<&'static str> {
    act.texts().flat_map(|asked: Asked| Language::ALL.map(|language| asked.name_in(language))).collect()
}

/// Without blanks around it and with one kind of line end.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::day_of;

    const REASON: (&str, &str) = ("reason", "You did not show that you live together.");
    const REASON_ES: (&str, &str) = ("reason-es", "No mostró que viven juntos.");
    const ITEMS: (&str, &str) = ("items", "Your lease\r\nYour bank statements");
    const ITEMS_ES: (&str, &str) = ("items-es", "Su contrato de alquiler\nSus estados de cuenta");
    const ALL: [(&str, &str); 5] = [(NAME, " Living  together "), REASON, REASON_ES, ITEMS, ITEMS_ES];

    fn read(act: Kind, pairs: &[(&str, &str)]) -> Result<WriteTemplate, Vec<&'static str>> {
        let typed = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let read = WriteTemplate::read(act, &typed, day_of("03/01/2027").unwrap());
        read.map_err(|mistakes| mistakes.into_iter().map(|(name, _)| name).collect())
    }

    /// The same without one of them, or with another text in its place.
    fn but(name: &'static str, text: &'static str) -> Vec<(&'static str, &'static str)> {
        let mut all = ALL.to_vec();
        all.retain(|(one, _)| *one != name);
        all.push((name, text));
        all
    }

    #[test]
    fn a_template_has_every_text_of_its_act_in_both_languages_as_the_act_would_take_it() {
        let template = read(Kind::EvidenceRequested, &ALL).unwrap();
        assert_eq!((template.act(), template.name()), (Kind::EvidenceRequested, "Living together"));
        assert_eq!(template.texts["items"], "Your lease\nYour bank statements");
        assert_eq!(template.texts.len(), 4, "and nothing else: {:?}", template.texts);
        for (name, text) in [
            (NAME, ""),
            (NAME, "a name of more than eighty characters, which nobody would read to its end in a list, is not taken"),
            ("reason", "Short."),
            ("reason-es", ""),
            ("reason-es", "Corto."),
            ("items", " \n "),
            ("items-es", ""),
            ("items-es", "Su contrato de alquiler"),
        ] {
            assert_eq!(read(Kind::EvidenceRequested, &but(name, text)), Err(vec![name]), "{text}");
        }
        let all = read(Kind::EvidenceRequested, &[]).unwrap_err();
        assert_eq!(all, [NAME, "items", "items-es", "reason", "reason-es"], "everything at once");
    }

    #[test]
    fn words_that_an_officer_may_leave_out_are_no_template_without_them() {
        let with = [(NAME, "Bring this"), ("words", "Bring this letter."), ("words-es", "Traiga esta carta.")];
        assert!(read(Kind::Accepted, &with).is_ok());
        assert_eq!(read(Kind::Accepted, &with[..1]), Err(vec!["words", "words-es"]));
        assert_eq!(read(Kind::Accepted, &with[..2]), Err(vec!["words-es"]));
        assert_eq!(read(Kind::IdentityAppointment, &with), Err(Vec::new()), "it has no text");
        assert_eq!(read(Kind::Received, &with), Err(Vec::new()), "not an officer's");
    }
}
