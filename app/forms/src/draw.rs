//! From an evaluation to what a screen draws.

use domain::Language;
use fluent_bundle::FluentArgs;

use crate::definition::{Group, Item, Question, Weight};
use crate::editing::needs_marker;
use crate::evaluate::{Evaluation, GroupStanding, Reason, Standing, State};
use crate::expression::{InRow, Outcome, Row};
use crate::inputs;
use crate::kinds::{Code, PRESENT, Problem, Value};
use crate::rule::AnswerRule;
use crate::timeline;
use crate::view::{
    Control, Entry, ErrorView, FieldView, GroupView, InputView, ItemView, OptionView, PageView, RowView, Show,
    WarningView,
};
use crate::words::{StopWords, Words, number};

impl Evaluation<'_> {
    /// A page as a screen draws it; none when the form has no such page. A page off the path has no items.
    #[must_use]
    pub fn page_view(&self, page: &str, language: Language, show: Show) -> Option<PageView> {
        let (form, words) = (self.form, self.form.words(language));
        let page = form.page(page)?;
        let section = &form.definition.sections[page.section].name;
        let drawing = Drawing { evaluation: self, words, show };
        let items: Vec<_> = page.items.iter().filter_map(|item| drawing.item(*item)).collect();
        let own_heading = words.optional(&format!("page-{}", page.name));
        let heading = own_heading.clone().unwrap_or_else(|| match page.items.first() {
            Some(Item::Question(question)) => words.text(&form.definition.questions[*question].name),
            _ => String::new(),
        });
        Some(PageView {
            name: page.name.clone(),
            section: section.clone(),
            section_title: words.section(section),
            heading,
            heading_is_question: own_heading.is_none(),
            intro: words.attribute(&format!("page-{}", page.name), "intro"),
            certification: words.attribute(&format!("page-{}", page.name), "certify"),
            errors: items.iter().flat_map(errors).cloned().collect(),
            warnings: drawing.warnings(&page.name),
            items,
        })
    }

    /// The page of the path that asks for this field; none when the path has turned away from it.
    #[must_use]
    pub fn page_asking(&self, key: &str) -> Option<&str> {
        let asks = |page: &&str| {
            let view = self.page_view(page, Language::English, Show::Nothing);
            view.is_some_and(|view| view.fields().any(|field| field.has_input(key)))
        };
        self.live_pages().filter(|page| self.form.asks(page, key)).find(asks)
    }

    /// Reasons as ends of a sentence that begins with "because".
    #[must_use]
    pub fn because(&self, reasons: &[Reason], language: Language) -> Vec<String> {
        let words = self.form.words(language);
        reasons.iter().flat_map(|reason| self.reason(reason, words)).collect()
    }

    /// What a stop says, with the figures that these answers give.
    #[must_use]
    pub fn stop_words(&self, stop: &str, language: Language) -> StopWords {
        let words = self.form.words(language);
        words.stop(stop, &self.figures(words))
    }

    /// What a warning says, with the figures that these answers give.
    #[must_use]
    pub fn warning_words(&self, warning: &str, language: Language) -> String {
        let words = self.form.words(language);
        self.history_warning(warning, words).unwrap_or_else(|| words.warning(warning, &self.figures(words)))
    }

    /// The facts that are a number or a day, as a sentence can name them.
    fn figures(&self, words: &Words) -> FluentArgs<'_> {
        let facts = self.form.definition.facts.iter().zip(&self.facts);
        let known = facts.filter_map(|(fact, outcome)| match outcome {
            Outcome::Known(Value::Number(value)) => Some((fact.name.as_str(), number(*value))),
            Outcome::Known(Value::Date(date)) => Some((fact.name.as_str(), words.date(*date).into())),
            _ => None,
        });
        known.collect()
    }

    fn reason(&self, reason: &Reason, words: &Words) -> Vec<String> {
        let about = |sentence: &str, question: &str| {
            vec![words.shared_with(sentence, [("question", words.text(question).into())])]
        };
        match reason {
            Reason::Unanswered { question } => about("because-unanswered", question),
            Reason::Answer { question } => about("because-answer", question),
            Reason::Fact { name, holds: true } => vec![words.text(&format!("fact-{name}"))],
            Reason::Fact { name, holds: false } => match words.attribute(&format!("fact-{name}"), "not") {
                Some(text) => vec![text],
                None => self.explain_fact(name).iter().flat_map(|reason| self.reason(reason, words)).collect(),
            },
        }
    }
}

fn errors(item: &ItemView) -> impl Iterator<Item = &ErrorView> {
    let (group, fields): (&[ErrorView], Vec<&FieldView>) = match item {
        ItemView::Field(field) => (&[], vec![field]),
        ItemView::Group(group) => (&group.errors, group.fields()),
    };
    fields.into_iter().flat_map(|field| &field.errors).chain(group)
}

struct Drawing<'e> {
    evaluation: &'e Evaluation<'e>,
    words: &'e Words,
    show: Show,
}

impl Drawing<'_> {
    fn warnings(&self, page: &str) -> Vec<WarningView> {
        let warnings = self.evaluation.warnings().into_iter().filter(|warning| warning.page == page);
        warnings
            .map(|warning| WarningView {
                message: self.evaluation.warning_words(&warning.name, self.words.language()),
                name: warning.name,
                key: warning.key,
            })
            .collect()
    }

    fn item(&self, item: Item) -> Option<ItemView> {
        match item {
            Item::Question(question) => self.field(question, None).map(ItemView::Field),
            Item::Group(group) => self.group(group, None).map(ItemView::Group),
        }
    }

    /// A group on its page, or in this row of its outer group.
    fn group(&self, index: usize, around: Row) -> Option<GroupView> {
        let (definition, words) = (&self.evaluation.form.definition, self.words);
        let group = &definition.groups[index];
        // What repeats within the row that is shown before any was typed has no standing yet, either.
        let unseen = GroupStanding::new(Outcome::Known(group.when.is_none()), false);
        let standing = self.evaluation.group_standing(index, around).unwrap_or(&unseen);
        let shown = standing.rows.len().max(1);
        let within = |label| self.evaluation.label_within(around, label, words);
        standing.is_asked().then(|| GroupView {
            key: definition.address(index, around),
            label: within(words.text(&group.name)),
            help: words.attribute(&group.name, "help"),
            why: words.attribute(&group.name, "why"),
            rows: (0..shown).map(|row| self.row(group, standing, InRow::new(index, row, around))).collect(),
            add: (shown < group.max)
                .then(|| within(words.attribute_or_shared(&group.name, "add", "row-add", shown + 1))),
            timeline: standing.timeline.as_ref().map(|timeline| timeline::draw(words, group, timeline)),
            errors: self.group_errors(index, group),
            totals: self.totals(group),
            sort: (standing.timeline.is_some() && shown > 1).then(|| words.shared("rows-sort")),
        })
    }

    fn totals(&self, group: &Group) -> Vec<String> {
        let told = group.totals.iter().filter(|total| {
            self.evaluation.holds(total.when.as_ref(), None) == Outcome::Known(true)
                && matches!(self.evaluation.facts[total.fact], Outcome::Known(Value::Number(_)))
        });
        told.map(|total| self.words.total(&total.name, &self.evaluation.figures(self.words))).collect()
    }

    fn group_errors(&self, index: usize, group: &Group) -> Vec<ErrorView> {
        let faults = self.evaluation.history_faults(index).into_iter();
        let shown = faults.filter(|fault| fault.weight == Weight::Error && self.show != Show::Nothing);
        let error = |fault| ErrorView {
            key: group.name.clone(),
            message: self.evaluation.history_words(group, &fault, self.words),
        };
        shown.map(error).collect()
    }

    fn row(&self, group: &Group, standing: &GroupStanding, place: InRow) -> RowView {
        let (words, row) = (self.words, place.row);
        let can_go = standing.rows.len() > group.min.max(1);
        let heading = self.evaluation.row_heading(place, words);
        let moves = |shared: &str| words.shared_with(shared, [("row", heading.clone().into())]);
        let remove = || words.attribute_or_shared(&group.name, "remove", "row-remove", row + 1);
        RowView {
            row,
            up: (row > 0).then(|| moves("row-up")),
            down: (row + 1 < standing.rows.len()).then(|| moves("row-down")),
            in_short: self.evaluation.row_in_short(words, place),
            heading,
            remove: can_go.then(|| self.evaluation.label_within(place.around(), remove(), words)),
            fields: group.questions.iter().filter_map(|question| self.field(*question, Some(place))).collect(),
            groups: group.groups.iter().filter_map(|inner| self.group(*inner, Some(place))).collect(),
        }
    }

    fn field(&self, index: usize, row: Row) -> Option<FieldView> {
        let question = &self.evaluation.form.definition.questions[index];
        // The row that is shown before any was typed has no standing yet.
        let blank = Standing { state: State::Missing(Vec::new()), failed: Vec::new() };
        let standing = self.evaluation.standing(index, row).unwrap_or(&blank);
        if !standing.state.is_asked() {
            return None;
        }
        let (words, id) = (self.words, question.name.as_str());
        let errors = self.errors(question, standing, row);
        let inputs = self.inputs(question, row, &errors);
        Some(FieldView {
            key: self.evaluation.form.definition.question_key(question, row),
            kind: question.kind.name(),
            control: control(question),
            label: words.text(id),
            hint: words.attribute(id, "hint"),
            help: words.attribute(id, "help"),
            why: words.attribute(id, "why"),
            optional: question.optional,
            sensitive: question.kind.is_sensitive(),
            marker: needs_marker(&question.kind),
            inputs,
            errors,
            rule: self.rule(question, row),
        })
    }

    fn errors(&self, question: &Question, standing: &Standing, row: Row) -> Vec<ErrorView> {
        let shown = |problem: &&Problem| match self.show {
            Show::Nothing => false,
            Show::Mistakes => problem.code != Code::Missing,
            Show::Everything => problem.code != Code::Missing || self.is_seen(question, row),
        };
        let problems = standing.problems().filter(shown);
        problems
            .map(|problem| ErrorView {
                key: self.evaluation.key(question, problem.part, row).into_owned(),
                message: sentence(self.words, question, problem.part, &problem.code),
            })
            .collect()
    }

    fn is_seen(&self, question: &Question, row: Row) -> bool {
        let mut parts = question.kind.parts().iter();
        parts.any(|part| self.evaluation.answers.get(&self.evaluation.key(question, part, row)).is_some())
    }

    fn inputs(&self, question: &Question, row: Row, errors: &[ErrorView]) -> Vec<InputView> {
        let typed =
            |part: &str| self.evaluation.answers.get(&self.evaluation.key(question, part, row)).unwrap_or_default();
        let single = question.kind.parts() == [""];
        let inputs = question.kind.parts().iter().map(|&part| {
            let (key, value) = (self.evaluation.key(question, part, row).into_owned(), typed(part));
            InputView {
                label: if single { self.words.text(&question.name) } else { part_label(self.words, question, part) },
                hint: if single { None } else { part_hint(self.words, question, part) },
                entry: self.entry(question, part, value, row),
                autocomplete: inputs::autocomplete(question, part),
                required: !question.optional && question.kind.needs_part(part, &typed),
                value: value.to_owned(),
                error: errors.iter().find(|error| error.key == key).map(|error| error.message.clone()),
                part,
                key,
            }
        });
        inputs.collect()
    }

    fn entry(&self, question: &Question, part: &str, value: &str, row: Row) -> Entry {
        let is_available = |name: &str| {
            let option = question.options.iter().find(|option| option.name == name);
            let when = option.and_then(|option| option.when.as_ref());
            self.evaluation.holds(when, row) != Outcome::Known(false)
        };
        if let Some(places) = inputs::places(&question.kind, part, self.words.language()) {
            let option = |(code, name): &(&str, String)| OptionView {
                value: (*code).to_owned(),
                label: name.clone(),
                hint: None,
                chosen: *code == value.trim(),
            };
            return Entry::Select(places.iter().map(option).collect());
        }
        let chosen: Vec<_> = value.split_whitespace().collect();
        let offered = inputs::offered(&question.kind, part).into_iter().filter(|name| is_available(name));
        let options: Vec<_> = offered
            .map(|name| OptionView {
                label: option_label(self.words, question, part, &name),
                hint: self.words.attribute(&question.name, &format!("option-{name}-hint")).filter(|_| part.is_empty()),
                chosen: chosen.contains(&name.as_str()),
                value: name,
            })
            .collect();
        inputs::entry(question, part, options)
    }

    /// The rule by which the browser checks by itself what is typed.
    fn rule(&self, question: &Question, row: Row) -> Option<AnswerRule> {
        question.kind.is_typed().then(|| {
            let says = |problem: &Problem| sentence(self.words, question, problem.part, &problem.code);
            AnswerRule::new(
                self.evaluation.form.definition.question_key(question, row),
                &question.kind,
                self.evaluation.today,
                says,
            )
        })
    }
}

const fn control(question: &Question) -> Control {
    inputs::control(&question.kind)
}

/// What is wrong and how to mend it.
pub(crate) fn sentence(words: &Words, question: &Question, part: &str, code: &Code) -> String {
    if part.is_empty() {
        let own = if *code == Code::Missing { words.attribute(&question.name, "missing") } else { None };
        let kind = || {
            if *code == Code::Missing {
                words.shared_optional(&format!("missing-{}", question.kind.name()))
            } else {
                None
            }
        };
        return own
            .or_else(kind)
            .unwrap_or_else(|| words.problem(code, words.attribute(&question.name, "name").as_deref()));
    }
    if *code == Code::Missing
        && let Some(own) = words.shared_optional(&format!("missing-part-{part}"))
    {
        return own;
    }
    words.problem(code, Some(&part_label(words, question, part)))
}

pub(crate) fn part_label(words: &Words, question: &Question, part: &str) -> String {
    let own = words.attribute(&question.name, &format!("part-{part}"));
    own.unwrap_or_else(|| words.shared(&format!("part-{part}")))
}

fn part_hint(words: &Words, question: &Question, part: &str) -> Option<String> {
    let own = words.attribute(&question.name, &format!("part-{part}-hint"));
    own.or_else(|| words.shared_optional(&format!("part-{part}-hint")))
}

pub(crate) fn option_label(words: &Words, question: &Question, part: &str, name: &str) -> String {
    if part == PRESENT {
        return part_label(words, question, part);
    }
    let own = if part.is_empty() { words.attribute(&question.name, &format!("option-{name}")) } else { None };
    own.unwrap_or_else(|| words.shared(&inputs::shared_option(&question.kind, part, name)))
}
