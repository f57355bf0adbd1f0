//! Where letters go, by answers that were filed. Only what stood on the path is filed, complete and right, so an answer that
//! is there was asked for, and nothing has to be worked out.

use domain::{Date, Language};

use crate::answers::Answers;
use crate::definition::Question;
use crate::form::Form;
use crate::kinds::Reading;
use crate::view::Reveal;
use crate::wording::Wording;

impl Form {
    /// The question that was answered with the address for letters: the one that is shared as `mailing-address`, or, when
    /// that is asked only of those who get their mail elsewhere, as `home-address`.
    #[must_use]
    pub fn letters_go_to(&self, filed: &Answers) -> Option<&str> {
        let shared = |name: &str| self.plain_questions().find(|one| one.reuse.as_deref() == Some(name));
        let ways = [shared("mailing-address")?].into_iter().chain(shared("home-address"));
        ways.map(|question| question.name.as_str()).find(|name| filed.has_answer(name))
    }

    /// The filed answer to one question outside of repeating groups, in words; none when it is not among them.
    #[must_use]
    pub fn lines_filed(&self, question: &str, filed: &Answers, day: Date, language: Language) -> Option<Vec<String>> {
        let question = self.plain_questions().find(|one| one.name == question)?;
        let typed = |part: &str| filed.get(question.key(part)).unwrap_or_default();
        let Reading::Known(value) = question.kind.read(&typed, day) else { return None };
        Some(Wording { words: self.words(language), reveal: Reveal::Whole }.told(question, &value))
    }

    fn plain_questions(&self) -> impl Iterator<Item = &Question> {
        self.definition.questions.iter().filter(|question| question.group.is_none())
    }
}
