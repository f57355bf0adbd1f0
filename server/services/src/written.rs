use domain::Language;
use serde::{Deserialize, Serialize};

/// What somebody at the agency wrote, a line or a paragraph each: in English, and in Spanish if they wrote that, too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Written {
    english: Vec<String>,
    spanish: Vec<String>,
}

/// As it is kept. A list alone is English, as everything was at first.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    English(Vec<String>),
    Both { en: Vec<String>, es: Vec<String> },
}

impl Written {
    /// What was written in English, and in Spanish if anything was.
    #[must_use]
    pub const fn new(english: Vec<String>, spanish: Vec<String>) -> Self {
        Self { english, spanish }
    }

    /// What a reader of this language reads: what was written in it, and else the English text.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &[String] {
        match language {
            Language::Spanish if !self.spanish.is_empty() => &self.spanish,
            Language::Spanish | Language::English => &self.english,
        }
    }

    /// The language of what a reader of this one reads, if it is another: nothing was written in theirs.
    #[must_use]
    pub const fn other_language(&self, language: Language) -> Option<Language> {
        match language {
            Language::Spanish if self.lacks_spanish() => Some(Language::English),
            Language::Spanish | Language::English => None,
        }
    }

    /// What was written in English.
    #[must_use]
    pub fn english(&self) -> &[String] {
        &self.english
    }

    /// What was written in Spanish; nothing when nothing was.
    #[must_use]
    pub fn spanish(&self) -> &[String] {
        &self.spanish
    }

    /// How many lines or paragraphs there are in English.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.english.len()
    }

    /// Whether nothing was written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.english.is_empty()
    }

    /// Whether the English text stands in the Spanish letter, too.
    #[must_use]
    pub const fn lacks_spanish(&self) -> bool {
        self.spanish.is_empty() && !self.english.is_empty()
    }
}

impl From<Kept> for Written {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::English(english) => Self::new(english, Vec::new()),
            Kept::Both { en, es } => Self::new(en, es),
        }
    }
}

impl From<Written> for Kept {
    fn from(written: Written) -> Self {
        let Written { english, spanish } = written;
        if spanish.is_empty() { Self::English(english) } else { Self::Both { en: english, es: spanish } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn who_reads_spanish_reads_it_where_it_was_written_and_else_the_english_text() {
        let both = Written::new(lines("Your card"), lines("Su tarjeta"));
        let english = Written::new(lines("Your card"), Vec::new());
        assert_eq!(both.in_language(Language::English), ["Your card"]);
        assert_eq!(both.in_language(Language::Spanish), ["Su tarjeta"]);
        assert_eq!(english.in_language(Language::Spanish), ["Your card"]);
        assert_eq!([&both, &english, &Written::default()].map(Written::lacks_spanish), [false, true, false]);
        assert_eq!(english.other_language(Language::Spanish), Some(Language::English));
        assert_eq!([Language::English, Language::Spanish].map(|language| both.other_language(language)), [None, None]);
        assert_eq!(english.other_language(Language::English), None);
        assert_eq!((both.len(), both.is_empty(), Written::default().is_empty()), (1, false, true));
    }

    #[test]
    fn what_was_kept_when_there_was_one_language_is_read_as_it_was_and_both_are_read_back() {
        let before: Written = serde_json::from_str(r#"["One","Two"]"#).unwrap();
        assert_eq!(before, Written::new(lines("One\nTwo"), Vec::new()));
        assert_eq!(serde_json::to_string(&before).unwrap(), r#"["One","Two"]"#);
        let both = Written::new(lines("One"), lines("Uno"));
        let kept = serde_json::to_string(&both).unwrap();
        assert_eq!(kept, r#"{"en":["One"],"es":["Uno"]}"#);
        assert_eq!(serde_json::from_str::<Written>(&kept).unwrap(), both);
    }
}
