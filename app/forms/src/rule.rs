//! The rule of one question, to check an answer where it is typed.

use domain::Date;

use crate::kinds::{Code, Kind, Problem, Reading};

/// A question's kind, with the sentence of each problem that reading it can find.
///
/// It is made on the server, where the words are, and says in the browser what the server would say. On the way it is
/// lines of text: what reads them is a fraction of what would read a structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRule {
    key: String,
    kind: String,
    /// The least and the most of a kind that has limits.
    limits: (i64, i64),
    /// The parts that are asked, with blanks between.
    parts: String,
    sentences: Vec<Sentence>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Sentence {
    part: String,
    code: String,
    text: String,
}

#[cfg(feature = "library")]
impl From<&AnswerRule> for String {
    fn from(rule: &AnswerRule) -> Self {
        let AnswerRule { key, kind, limits: (least, most), parts, sentences } = rule;
        let head = format!("{key}\t{kind}\t{least}\t{most}\t{parts}");
        let line = |Sentence { part, code, text }: &Sentence| format!("{part}\t{code}\t{}", text.replace('\n', " "));
        let lines: Vec<_> = [head].into_iter().chain(sentences.iter().map(line)).collect();
        lines.join("\n")
    }
}

impl From<&str> for AnswerRule {
    fn from(text: &str) -> Self {
        let mut lines = text.split('\n');
        let mut head = lines.next().unwrap_or_default().split('\t');
        let mut word = || head.next().unwrap_or_default().to_owned();
        let (key, kind, least, most, parts) = (word(), word(), word(), word(), word());
        let sentences = lines
            .map(|line| {
                let mut words = line.splitn(3, '\t').map(str::to_owned);
                let mut word = || words.next().unwrap_or_default();
                Sentence { part: word(), code: word(), text: word() }
            })
            .collect();
        let limits = (least.parse().unwrap_or_default(), most.parse().unwrap_or_default());
        Self { key, kind, limits, parts, sentences }
    }
}

/// A place on the page at which an error is shown, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<'r> {
    /// The key of the field that shows the error.
    pub key: String,
    /// What is wrong and how to mend it; none when nothing is, or only something is still to be typed.
    pub message: Option<&'r str>,
    /// The keys of the inputs it is about.
    pub inputs: Vec<String>,
    /// Those of them that are wrong.
    pub wrong: Vec<String>,
    /// Whether something is still to be typed.
    pub is_unfinished: bool,
}

impl AnswerRule {
    /// The rule of the question with this key; `sentence` gives the words of a problem.
    #[cfg(feature = "library")]
    pub(crate) fn new(key: String, kind: &Kind, today: Date, sentence: impl Fn(&Problem) -> String) -> Self {
        let count = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
        let problems = kind.possible_problems(today);
        let told = |problem: &Problem| Sentence {
            part: problem.part.to_owned(),
            code: problem.code.id().to_owned(),
            text: sentence(problem),
        };
        Self {
            limits: match kind {
                Kind::Text { max } | Kind::LongText { max } | Kind::PortOfEntry { max } => (0, count(*max)),
                Kind::Number { min, max } => (*min, *max),
                _ => (0, 0),
            },
            kind: kind.name().to_owned(),
            parts: kind.parts().join(" "),
            sentences: problems.iter().map(told).collect(),
            key,
        }
    }

    /// The keys of the inputs.
    pub fn inputs(&self) -> impl Iterator<Item = String> {
        self.parts.split(' ').map(|part| self.key_of(part))
    }

    /// What is to be said about what was typed, given by key: one verdict for each place at which an error is shown.
    #[must_use]
    pub fn judge<'a>(&self, typed: &dyn Fn(&str) -> &'a str, today: Date) -> Vec<Verdict<'_>> {
        let Some(kind) = self.kind() else { return Vec::new() };
        let (problems, is_empty) = match kind.read(&|part| typed(&self.key_of(part)), today) {
            Reading::Empty => (Vec::new(), true),
            Reading::Known(_) => (Vec::new(), false),
            Reading::Wrong(problems) => (problems, false),
        };
        let verdict = |key: String, inputs: Vec<String>, problems: Vec<&Problem>| {
            let (missing, wrong): (Vec<_>, Vec<_>) =
                problems.into_iter().partition(|problem| problem.code == Code::Missing);
            let told = wrong.iter().filter_map(|problem| Some((self.input_of(problem.part), self.sentence(problem)?)));
            let (wrong, messages): (Vec<_>, Vec<_>) = told.unzip();
            Verdict {
                key,
                message: messages.first().copied(),
                inputs,
                wrong,
                is_unfinished: is_empty || !missing.is_empty(),
            }
        };
        match kind {
            kind if kind.is_in_boxes() => {
                vec![verdict(self.key.clone(), self.inputs().collect(), problems.iter().collect())]
            }
            kind => kind
                .parts()
                .iter()
                .map(|part| {
                    let own = problems.iter().filter(|problem| problem.part == *part).collect();
                    verdict(self.key_of(part), vec![self.key_of(part)], own)
                })
                .collect(),
        }
    }

    /// Whether this is a sentence of the rule. Others are of a check that only the whole form can make.
    #[must_use]
    pub fn says(&self, sentence: &str) -> bool {
        self.sentences.iter().any(|own| own.text == sentence)
    }

    /// Whether the sentence asks for something that is still to be typed.
    #[must_use]
    pub fn asks(&self, sentence: &str) -> bool {
        self.sentences.iter().any(|own| own.code == Code::Missing.id() && own.text == sentence)
    }

    fn sentence(&self, problem: &Problem) -> Option<&str> {
        let is_its = |own: &&Sentence| own.part == problem.part && own.code == problem.code.id();
        self.sentences.iter().find(is_its).map(|own| own.text.as_str())
    }

    /// The input that a problem is shown at; a problem of the whole answer is at its first.
    fn input_of(&self, part: &str) -> String {
        let first = self.parts.split(' ').next().unwrap_or_default();
        self.key_of(if part.is_empty() { first } else { part })
    }

    fn key_of(&self, part: &str) -> String {
        if part.is_empty() { self.key.clone() } else { format!("{}.{part}", self.key) }
    }

    fn kind(&self) -> Option<Kind> {
        let mut kind = Kind::from_name(&self.kind)?;
        match (&mut kind, self.limits) {
            (Kind::Text { max } | Kind::LongText { max } | Kind::PortOfEntry { max }, (_, most)) => {
                *max = usize::try_from(most).ok()?;
            }
            (Kind::Number { min, max }, limits) => (*min, *max) = limits,
            (Kind::Name { parts } | Kind::Address { parts }, _) => {
                parts.retain(|part| self.parts.split(' ').any(|asked| asked == *part));
            }
            _ => {}
        }
        Some(kind)
    }
}
