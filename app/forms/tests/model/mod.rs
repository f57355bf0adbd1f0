//! A small made-up form that can be changed at random from one edition to the next.

use std::fmt::Write;

use forms::Sources;
use forms::edition::Turn;
use proptest::prelude::*;
use proptest::sample::Index;

/// An edition of the form.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) edition: usize,
    /// The name of its repeating group, and those it had; and the same of the group within its rows.
    pub(crate) group: Vec<String>,
    inner: Vec<String>,
    pub(crate) questions: Vec<Question>,
    /// How many names were ever given: none is given twice.
    named: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Question {
    /// Stays, whatever becomes of the question.
    id: usize,
    /// Its name, and those it had before.
    names: Vec<usize>,
    place: Place,
    kind: Kind,
    /// Counts the times that it was put in other words.
    words: usize,
    /// Counts the times that it was explained otherwise.
    why: usize,
    is_gated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Page(usize),
    Group,
    Inner,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Text,
    YesNo,
    Date,
    Choose(Vec<usize>),
}

/// One change from an edition to the next.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    Drop(Index),
    Add(Index, Index),
    Rename(Index),
    Move(Index, Index),
    Options(Index),
    Condition(Index),
    Reword(Index),
    Explain(Index),
    RenameGroup,
    RenameInner,
}

const PAGES: usize = 3;

pub(crate) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let index = any::<Index>;
    let edit = prop_oneof![
        index().prop_map(Edit::Drop),
        (index(), index()).prop_map(|(kind, place)| Edit::Add(kind, place)),
        index().prop_map(Edit::Rename),
        (index(), index()).prop_map(|(question, page)| Edit::Move(question, page)),
        index().prop_map(Edit::Options),
        index().prop_map(Edit::Condition),
        index().prop_map(Edit::Reword),
        index().prop_map(Edit::Explain),
        Just(Edit::RenameGroup),
        Just(Edit::RenameInner),
    ];
    proptest::collection::vec(edit, 0..8)
}

impl Model {
    /// The first edition, with some questions of each kind.
    pub(crate) fn first() -> Self {
        let (group, inner) = (vec!["g1".to_owned()], vec!["i1".to_owned()]);
        let mut model = Self { edition: 1, group, inner, questions: Vec::new(), named: 1 };
        for place in 0..PAGES + 2 {
            for kind in 0..4 {
                model.add(kind, place);
            }
        }
        model
    }

    pub(crate) fn next(&self, edits: &[Edit]) -> Self {
        let mut next = Self { edition: self.edition + 1, ..self.clone() };
        for edit in edits {
            next.apply(edit);
        }
        // A name that no edition had is no former name.
        next.group = former(&next.group, &self.group);
        next.inner = former(&next.inner, &self.inner);
        for question in &mut next.questions {
            let before = self.questions.iter().find(|before| before.id == question.id);
            question.names = former(&question.names, before.map_or(&[], |before| &before.names));
        }
        next
    }

    fn add(&mut self, kind: usize, place: usize) {
        self.named += 1;
        let kind = [Kind::Text, Kind::YesNo, Kind::Date, Kind::Choose(vec![1, 2])][kind].clone();
        let place = match place {
            PAGES => Place::Group,
            place if place > PAGES => Place::Inner,
            place => Place::Page(place),
        };
        let (id, names) = (self.named, vec![self.named]);
        self.questions.push(Question { id, names, place, kind, words: 0, why: 0, is_gated: false });
    }

    fn apply(&mut self, edit: &Edit) {
        self.named += 1;
        let name = self.named;
        let count = self.questions.len();
        match edit {
            Edit::Add(kind, place) => return self.add(kind.index(4), place.index(PAGES + 2)),
            Edit::RenameGroup => return self.group.insert(0, format!("g{name}")),
            Edit::RenameInner => return self.inner.insert(0, format!("i{name}")),
            _ if count == 0 => return,
            _ => {}
        }
        match edit {
            Edit::Drop(index) => _ = self.questions.remove(index.index(count)),
            Edit::Rename(index) => self.questions[index.index(count)].names.insert(0, name),
            Edit::Move(index, page) => {
                let mut question = self.questions.remove(index.index(count));
                if matches!(question.place, Place::Page(_)) {
                    question.place = Place::Page(page.index(PAGES));
                }
                self.questions.push(question);
            }
            Edit::Options(index) => {
                if let Kind::Choose(options) = &mut self.questions[index.index(count)].kind {
                    if options.len() > 1 && name.is_multiple_of(2) {
                        options.remove(0);
                    } else {
                        options.push(name);
                    }
                }
            }
            Edit::Condition(index) => self.questions[index.index(count)].is_gated ^= true,
            Edit::Reword(index) => self.questions[index.index(count)].words = name,
            Edit::Explain(index) => self.questions[index.index(count)].why = name,
            Edit::Add(..) | Edit::RenameGroup | Edit::RenameInner => {}
        }
    }

    fn name(&self, question: &Question) -> String {
        let name = format!("q{}", question.names[0]);
        match question.place {
            Place::Page(_) => name,
            Place::Group => format!("{}.{name}", self.group[0]),
            Place::Inner => format!("{}.{}.{name}", self.group[0], self.inner[0]),
        }
    }

    /// What became of the questions, known from what was done and not from what is written.
    pub(crate) fn turns(&self, later: &Self) -> Vec<(String, Turn)> {
        let find = |model: &'_ Self, id| model.questions.iter().find(|question| question.id == id).cloned();
        let now = later.questions.iter().filter_map(|question| {
            let turn = match find(self, question.id) {
                None => Turn::New,
                Some(before) if before.words != question.words || before.kind != question.kind => Turn::Changed,
                Some(_) => return None,
            };
            Some((later.name(question), turn))
        });
        let gone = self.questions.iter().filter(|question| find(later, question.id).is_none());
        let mut turns: Vec<_> = now.chain(gone.map(|question| (self.name(question), Turn::Gone))).collect();
        turns.sort();
        turns
    }

    /// The keys of the fields, with two rows of the group, and two within each of these.
    pub(crate) fn keys(&self) -> Vec<String> {
        let (group, inner) = (&self.group[0], &self.inner[0]);
        let mut keys = vec!["root".to_owned(), group.clone(), format!("{group}.0.{inner}")];
        for question in &self.questions {
            let own = format!("q{}", question.names[0]);
            let bases = match question.place {
                Place::Page(_) => vec![own],
                Place::Group => (0..2).map(|row| format!("{group}.{row}.{own}")).collect(),
                Place::Inner => {
                    let rows = [(0, 0), (0, 1), (1, 0), (1, 1)];
                    rows.iter().map(|(outer, row)| format!("{group}.{outer}.{inner}.{row}.{own}")).collect()
                }
            };
            for base in bases {
                match question.kind {
                    Kind::Date => keys.extend(["month", "day", "year"].map(|part| format!("{base}.{part}"))),
                    _ => keys.push(base),
                }
            }
        }
        keys
    }

    pub(crate) fn sources(&self) -> Sources {
        let words = self.words();
        let files = [
            ("form.kdl", self.definition()),
            ("en.ftl", words.clone()),
            ("es.ftl", words),
            ("examples/none.kdl", "example \"None\" today=\"2026-03-01\" {\n}\n".to_owned()),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text));
        Sources::new(format!("model-{}", self.edition), files)
    }

    fn definition(&self) -> String {
        let day = format!("2026-01-{:02}", self.edition);
        let mut text =
            format!("form \"model\" edition=\"{day}\" from=\"{day}\" {{\n source \"Made up\"\n section \"s\" {{\n");
        text.push_str("  page \"who\" {\n   ask \"who\" \"name\"\n   ask \"root\" \"yes-no\"\n  }\n");
        for page in 0..PAGES {
            let nodes: String = self.on(Place::Page(page)).map(Question::node).collect();
            if !nodes.is_empty() {
                write!(text, "  page \"p{page}\" {{\n{nodes}  }}\n").unwrap();
            }
        }
        let nodes: String = self.on(Place::Group).map(Question::node).collect();
        let within: String = self.on(Place::Inner).map(Question::node).collect();
        let was = |names: &[String]| names[1..].join(" ");
        write!(
            text,
            "  page \"rows\" {{\n   repeat \"{}\" max=5 was=\"{}\" {{\n    ask \"note\" \"text\"\n{nodes}    \
             repeat \"{}\" max=5 was=\"{}\" {{\n    ask \"inner-note\" \"text\"\n{within}    }}\n   }}\n  }}\n",
            self.group[0],
            was(&self.group),
            self.inner[0],
            was(&self.inner),
        )
        .unwrap();
        text.push_str(" }\n certify \"truth\"\n signer \"who\"\n}\n");
        text
    }

    fn on(&self, place: Place) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |question| question.place == place)
    }

    fn words(&self) -> String {
        let mut text = String::new();
        for what in ["name", "title", "for-whom", "time", "ready", "after"] {
            writeln!(text, "form-{what} = A form").unwrap();
        }
        text.push_str("section-s = All\npage-who = You\nwho = Who are you?\nroot = Is there more?\npage-rows = Rows\n");
        writeln!(text, "note = A note\ninner-note = A note\ncertify-truth = It is true.").unwrap();
        writeln!(text, "{} = Rows\n{} = Rows within rows", self.group[0], self.inner[0]).unwrap();
        for page in (0..PAGES).filter(|page| self.on(Place::Page(*page)).next().is_some()) {
            writeln!(text, "page-p{page} = Page {page}").unwrap();
        }
        for Question { names, kind, words, why, .. } in &self.questions {
            writeln!(text, "q{} = Asked in words {words}\n    .why = Because of {why}", names[0]).unwrap();
            if let Kind::Choose(options) = kind {
                options.iter().for_each(|option| writeln!(text, "    .option-o{option} = Option {option}").unwrap());
            }
        }
        text
    }
}

/// The name now, and those of the edition before.
fn former<N: Clone + PartialEq>(now: &[N], before: &[N]) -> Vec<N> {
    let renamed = now.first().filter(|now| before.first() != Some(now));
    renamed.into_iter().chain(before).cloned().collect()
}

impl Question {
    fn node(&self) -> String {
        let gate = if self.is_gated { " when=\"root\"" } else { "" };
        let was: Vec<_> = self.names[1..].iter().map(|name| format!("q{name}")).collect();
        let rest = format!("{gate} was=\"{}\"", was.join(" "));
        let name = self.names[0];
        match &self.kind {
            Kind::Text => format!("    ask \"q{name}\" \"text\"{rest}\n"),
            Kind::YesNo => format!("    ask \"q{name}\" \"yes-no\"{rest}\n"),
            Kind::Date => format!("    ask \"q{name}\" \"date\"{rest}\n"),
            Kind::Choose(options) => {
                let options: String = options.iter().map(|option| format!("     option \"o{option}\"\n")).collect();
                format!("    choose \"q{name}\"{rest} {{\n{options}    }}\n")
            }
        }
    }
}
