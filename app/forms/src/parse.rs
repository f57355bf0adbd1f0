//! From KDL to a definition whose conditions are still text.

use domain::Date;
use kdl::KdlNode;

use crate::definition::{
    Check, Definition, Fact, Fee, Halt, Item, OptionRule, Page, Proof, Question, Rule, Section, Target, Warn,
};
use crate::expression::Term;
use crate::fault::{Fault, Finding};
use crate::kdl_file::{KdlFile, Written, children};
use crate::kinds::{Kind, Value};

mod group;
mod history;

/// The properties of a question; in a repeating group all but the last two.
const QUESTION: [&str; 12] =
    ["item", "when", "optional", "autofill", "signature", "max", "min", "parts", "was", "reuse", "tells", "takes"];

const TOP: [&str; 10] = ["source", "section", "fact", "check", "warn", "stop", "evidence", "fee", "certify", "signer"];

/// Reads a definition. It has a place for everything that could be understood, also when there are findings.
pub(crate) fn parse(file: &str, text: &str) -> (Option<Definition>, Vec<Finding>) {
    let mut reader = Reader { file: KdlFile::new(file, text), definition: empty() };
    let found = reader.form();
    (found.map(|()| reader.definition), reader.file.findings)
}

fn empty() -> Definition {
    Definition {
        id: String::new(),
        edition: String::new(),
        from: Date::MIN,
        until: None,
        source: String::new(),
        sections: Vec::new(),
        pages: Vec::new(),
        groups: Vec::new(),
        questions: Vec::new(),
        facts: Vec::new(),
        checks: Vec::new(),
        warnings: Vec::new(),
        stops: Vec::new(),
        evidence: Vec::new(),
        fees: Vec::new(),
        certifications: Vec::new(),
        signers: Vec::new(),
        order: Vec::new(),
    }
}

/// A rule not yet understood.
fn rule(written: Written) -> Rule {
    Rule { text: written.text, at: written.at, term: Term::Constant(Value::YesNo(false)) }
}

struct Reader<'t> {
    file: KdlFile<'t>,
    definition: Definition,
}

impl Reader<'_> {
    fn form(&mut self) -> Option<()> {
        let document = self.file.document()?;
        let [node] = document.nodes() else {
            self.file.fault(0, Fault::NoForm);
            return None;
        };
        if node.name().value() != "form" {
            self.file.fault(self.file.place(node), Fault::NoForm);
            return None;
        }
        self.file.only(node, &["edition", "from", "until"]);
        self.definition.id = self.file.name(node)?.text;
        match self.file.date(node, "edition") {
            Some(edition) => self.definition.edition = edition.to_string(),
            None => self.file.needs(node, "an `edition`: the date printed on the official form"),
        }
        match self.file.date(node, "from") {
            Some(from) => self.definition.from = from,
            None => self.file.needs(node, "a day `from` which it is accepted"),
        }
        self.definition.until = self.file.date(node, "until");
        for child in children(node) {
            self.top(child);
        }
        Some(())
    }

    fn top(&mut self, node: &KdlNode) -> Option<()> {
        let at = self.file.argument(node, 0).map_or_else(|| self.file.place(node), |argument| argument.at);
        match node.name().value() {
            "source" => {
                self.file.only(node, &[]);
                self.definition.source = self.file.argument(node, 0)?.text;
            }
            "section" => self.section(node)?,
            "fact" => {
                self.file.only(node, &["is"]);
                let name = self.file.name(node)?.text;
                let is = self.needed_rule(node, "is", "what it `is`")?;
                self.definition.facts.push(Fact { name, at, is });
            }
            "check" => {
                self.file.only(node, &["on", "that", "when"]);
                let name = self.file.name(node)?.text;
                let (on, when) = (self.target(node)?, self.when(node));
                let that = self.needed_rule(node, "that", "what must hold: `that`")?;
                self.definition.checks.push(Check { name, at, on, when, that });
            }
            "warn" => {
                self.file.only(node, &["on", "when"]);
                let name = self.file.name(node)?.text;
                let on = self.target(node)?;
                let when = self.needed_rule(node, "when", "a condition: `when`")?;
                self.definition.warnings.push(Warn { name, at, on, when });
            }
            "stop" => {
                self.file.only(node, &["when", "instead"]);
                let name = self.file.name(node)?.text;
                let when = self.needed_rule(node, "when", "a condition: `when`")?;
                let instead = self.file.property(node, "instead").map(|written| written.text);
                self.definition.stops.push(Halt { name, at, when, instead });
            }
            "evidence" => {
                self.file.only(node, &["when", "required", "form"]);
                let (name, when) = (self.file.name(node)?.text, self.when(node));
                let required = self.file.flag(node, "required");
                let form = self.file.property(node, "form").map(|written| written.text);
                self.definition.evidence.push(Proof { name, at, when, required, form });
            }
            "fee" => self.fee(node, at)?,
            "certify" => {
                self.file.only(node, &["when"]);
                let (name, when) = (self.file.name(node)?.text, self.when(node));
                self.definition.certifications.push(Proof { name, at, when, required: true, form: None });
            }
            "signer" => {
                self.file.only(node, &["when"]);
                let name = self.file.name(node)?;
                let on = Target { text: name.text, at: name.at, ..Target::default() };
                let when = self.when(node);
                self.definition.signers.push((on, when));
            }
            _ => self.file.unknown(node, &TOP),
        }
        Some(())
    }

    fn fee(&mut self, node: &KdlNode, at: usize) -> Option<()> {
        self.file.only(node, &["cents", "when", "from", "until", "source", "confidence", "asks"]);
        let (name, when) = (self.file.name(node)?.text, self.when(node));
        let Some(cents) = self.file.number(node, "cents").filter(|cents| *cents >= 0) else {
            self.file.needs(node, "an amount in `cents`");
            return None;
        };
        let (from, until) = (self.file.date(node, "from"), self.file.date(node, "until"));
        let source = self.file.property(node, "source").map(|written| written.text).unwrap_or_default();
        if source.is_empty() {
            self.file.fault(at, Fault::FeeWithoutSource);
        }
        if from.is_none() {
            self.file.fault(at, Fault::FeeWithoutDate);
        }
        let is_unconfirmed = match self.file.property(node, "confidence") {
            None => false,
            Some(written) => {
                if !matches!(written.text.as_str(), "unconfirmed" | "confirmed") {
                    self.file.fault(written.at, Fault::Expected { what: "`confirmed` or `unconfirmed`" });
                }
                written.text == "unconfirmed"
            }
        };
        let asks = self.file.property(node, "asks").and_then(|written| {
            let asks = written.text.parse().ok();
            if asks.is_none() {
                self.file.fault(written.at, Fault::Expected { what: "`waiver` or `reduction`" });
            }
            asks
        });
        self.definition.fees.push(Fee { name, at, cents, when, from, until, source, is_unconfirmed, asks });
        Some(())
    }

    fn when(&mut self, node: &KdlNode) -> Option<Rule> {
        self.file.property(node, "when").map(rule)
    }

    /// The names that it had in earlier editions.
    fn was(&mut self, node: &KdlNode) -> Vec<String> {
        self.names(node, "was")
    }

    fn names(&mut self, node: &KdlNode, property: &str) -> Vec<String> {
        let names = self.file.property(node, property).map(|written| written.text).unwrap_or_default();
        names.split_whitespace().map(str::to_owned).collect()
    }

    fn reuse(&mut self, node: &KdlNode) -> Option<String> {
        self.file.property(node, "reuse").map(|written| written.text)
    }

    fn needed_rule(&mut self, node: &KdlNode, property: &str, what: &'static str) -> Option<Rule> {
        if node.entry(property).is_none() {
            self.file.needs(node, what);
        }
        self.file.property(node, property).map(rule)
    }

    fn target(&mut self, node: &KdlNode) -> Option<Target> {
        self.needed_target(node, "on", "the question it stands at: `on`")
    }

    fn needed_target(&mut self, node: &KdlNode, property: &str, what: &'static str) -> Option<Target> {
        if node.entry(property).is_none() {
            self.file.needs(node, what);
        }
        let named = self.file.property(node, property)?;
        Some(Target { text: named.text, at: named.at, ..Target::default() })
    }

    fn section(&mut self, node: &KdlNode) -> Option<()> {
        self.file.only(node, &[]);
        let name = self.file.name(node)?;
        let first = self.definition.pages.len();
        let section = self.definition.sections.len();
        self.definition.sections.push(Section { name: name.text, at: name.at, pages: first..first });
        for child in children(node) {
            match child.name().value() {
                "page" => _ = self.page(child, section),
                _ => self.file.unknown(child, &["page"]),
            }
        }
        self.definition.sections[section].pages.end = self.definition.pages.len();
        Some(())
    }

    fn page(&mut self, node: &KdlNode, section: usize) -> Option<()> {
        self.file.only(node, &["when"]);
        let (name, when) = (self.file.name(node)?, self.when(node));
        let page = self.definition.pages.len();
        self.definition.pages.push(Page { name: name.text, at: name.at, section, when, items: Vec::new() });
        for child in children(node) {
            let item = match child.name().value() {
                "ask" | "choose" | "choose-many" => self.question(child, page, None).map(Item::Question),
                "repeat" => self.group(child, page, None).map(Item::Group),
                _ => {
                    self.file.unknown(child, &["ask", "choose", "choose-many", "repeat"]);
                    continue;
                }
            };
            self.definition.pages[page].items.extend(item);
        }
        if children(node).is_empty() {
            self.file.fault(name.at, Fault::EmptyPage);
        }
        Some(())
    }

    fn question(&mut self, node: &KdlNode, page: usize, group: Option<usize>) -> Option<usize> {
        self.file.only(node, if group.is_none() { &QUESTION } else { &QUESTION[..10] });
        let name = self.file.name(node)?;
        let (mut kind, options) = self.kind(node)?;
        self.limits(node, &mut kind);
        let keys = kind.parts().iter().map(|part| match *part {
            "" => name.text.clone(),
            part => format!("{}.{part}", name.text),
        });
        let question = Question {
            keys: keys.collect(),
            at: name.at,
            name: name.text,
            page,
            group,
            item: self.file.property(node, "item").map(|written| written.text),
            optional: self.file.flag(node, "optional"),
            autofill: self.file.flag(node, "autofill"),
            is_signature: self.file.flag(node, "signature"),
            when: self.when(node),
            was: self.was(node),
            reuse: self.reuse(node),
            tells: self.names(node, "tells"),
            takes: self.file.property(node, "takes").map(|written| written.text),
            options,
            kind,
        };
        self.definition.questions.push(question);
        Some(self.definition.questions.len() - 1)
    }

    fn kind(&mut self, node: &KdlNode) -> Option<(Kind, Vec<OptionRule>)> {
        let node_name = node.name().value();
        if node_name != "ask" {
            let options = self.options(node);
            let names = options.iter().map(|option| option.name.clone()).collect();
            let kind = match node_name {
                "choose" => Kind::Choose { options: names },
                _ => Kind::ChooseMany { options: names },
            };
            return Some((kind, options));
        }
        let Some(written) = self.file.argument(node, 1) else {
            self.file.needs(node, "the kind of its answer after its name");
            return None;
        };
        let kind = Kind::from_name(&written.text).filter(|_| !written.text.starts_with("choose"));
        if kind.is_none() {
            self.file.fault(written.at, Fault::UnknownKind(written.text));
        }
        kind.map(|kind| (kind, Vec::new()))
    }

    fn options(&mut self, node: &KdlNode) -> Vec<OptionRule> {
        let mut options = Vec::new();
        for child in children(node) {
            if child.name().value() != "option" {
                self.file.unknown(child, &["option"]);
                continue;
            }
            self.file.only(child, &["item", "when"]);
            if let Some(name) = self.file.name(child) {
                options.push(OptionRule { name: name.text, at: name.at, when: self.when(child) });
            }
        }
        if options.is_empty() {
            let name = self.file.name(node).map(|name| name.text).unwrap_or_default();
            self.file.fault(self.file.place(node), Fault::NoOptions(name));
        }
        options
    }

    /// Applies the limits and parts that the question sets to its kind.
    fn limits(&mut self, node: &KdlNode, kind: &mut Kind) {
        match kind {
            Kind::Text { max } | Kind::LongText { max } | Kind::PortOfEntry { max } => {
                *max = self.file.size(node, "max").map_or(*max, |size| size.clamp(1, LONGEST_TEXT));
            }
            Kind::Number { min, max } => {
                *min = self.file.number(node, "min").unwrap_or(*min);
                *max = self.file.number(node, "max").unwrap_or(*max);
            }
            _ => {
                if node.entry("max").is_some() || node.entry("min").is_some() {
                    let (node_name, property) = (kind.name().to_owned(), "max or min".to_owned());
                    self.file.fault(self.file.place(node), Fault::UnknownProperty { node: node_name, property });
                }
            }
        }
        let Some(written) = self.file.property(node, "parts") else { return };
        let possible = kind.possible_parts();
        for part in written.text.split_whitespace().filter(|part| !possible.contains(part)) {
            self.file.fault(written.at, Fault::UnknownPart { part: part.to_owned(), kind: kind.name() });
        }
        if let Kind::Name { parts } | Kind::Address { parts } = kind {
            parts.retain(|part| written.text.split_whitespace().any(|asked| asked == *part));
        }
    }
}

const LONGEST_TEXT: usize = 4000;
