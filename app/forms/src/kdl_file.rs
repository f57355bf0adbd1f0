//! Reading KDL with a place for every fault.

use domain::Date;
use kdl::{KdlDocument, KdlEntry, KdlNode, KdlValue};

use crate::expression::date;
use crate::fault::{Fault, Finding};

/// A text and where it begins in its file, in bytes.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) at: usize,
}

/// A KDL file being read: what is asked of its nodes and not found becomes a finding.
pub(crate) struct KdlFile<'t> {
    name: &'t str,
    text: &'t str,
    pub(crate) findings: Vec<Finding>,
}

impl<'t> KdlFile<'t> {
    pub(crate) const fn new(name: &'t str, text: &'t str) -> Self {
        Self { name, text, findings: Vec::new() }
    }

    pub(crate) fn document(&mut self) -> Option<KdlDocument> {
        match KdlDocument::parse_v2(self.text) {
            Ok(document) => Some(document),
            Err(error) => {
                for diagnostic in &error.diagnostics {
                    let message = diagnostic.message.clone().or_else(|| diagnostic.label.clone()).unwrap_or_default();
                    self.fault(diagnostic.span.offset(), Fault::NotKdl(message));
                }
                None
            }
        }
    }

    pub(crate) fn fault(&mut self, at: usize, fault: Fault) {
        self.findings.push(Finding::at(self.name, self.text, at, fault));
    }

    /// Where the node's name stands.
    pub(crate) fn place(&self, node: &KdlNode) -> usize {
        node.name().span().offset()
    }

    /// Where a value stands; for text, where the text inside the quotes begins.
    fn value_place(&self, entry: &KdlEntry) -> usize {
        let span = entry.span();
        let written = self.text.get(span.offset()..span.offset() + span.len()).unwrap_or_default();
        let value = entry.name().map_or(0, |_| written.find('=').map_or(0, |equals| equals + 1));
        let quoted = written[value..].trim_start();
        let start = written.len() - quoted.len();
        let quotes = quoted.find('"').filter(|quote| quoted[..*quote].bytes().all(|byte| byte == b'#'));
        span.offset() + start + quotes.map_or(0, |quote| quote + 1)
    }

    /// The argument at this position.
    pub(crate) fn argument(&self, node: &KdlNode, position: usize) -> Option<Written> {
        self.arguments(node).into_iter().nth(position)
    }

    /// Every argument that is text.
    pub(crate) fn arguments(&self, node: &KdlNode) -> Vec<Written> {
        let arguments = node.entries().iter().filter(|entry| entry.name().is_none());
        arguments.filter_map(|entry| self.written(entry)).collect()
    }

    fn written(&self, entry: &KdlEntry) -> Option<Written> {
        let text = entry.value().as_string()?.to_owned();
        Some(Written { text, at: self.value_place(entry) })
    }

    /// The argument that names the node; a finding when there is none or it is no name.
    pub(crate) fn name(&mut self, node: &KdlNode) -> Option<Written> {
        let Some(name) = self.argument(node, 0) else {
            self.needs(node, "a name");
            return None;
        };
        let begins_well = name.text.starts_with(|first: char| first.is_ascii_lowercase());
        let belongs = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !begins_well || !name.text.bytes().all(belongs) {
            self.fault(name.at, Fault::NotAName(name.text.clone()));
        }
        Some(name)
    }

    pub(crate) fn needs(&mut self, node: &KdlNode, what: &'static str) {
        let fault = Fault::Needs { node: node.name().value().to_owned(), what };
        self.fault(self.place(node), fault);
    }

    /// The text of a property.
    pub(crate) fn property(&mut self, node: &KdlNode, property: &str) -> Option<Written> {
        let entry = node.entry(property)?;
        let written = self.written(entry);
        if written.is_none() {
            self.fault(self.value_place(entry), Fault::Expected { what: "text in quotes" });
        }
        written
    }

    /// The whole number of a property.
    pub(crate) fn number(&mut self, node: &KdlNode, property: &str) -> Option<i64> {
        let entry = node.entry(property)?;
        let number = entry.value().as_integer().and_then(|number| i64::try_from(number).ok());
        if number.is_none() {
            self.fault(self.value_place(entry), Fault::Expected { what: "a whole number" });
        }
        number
    }

    /// A size, which cannot be negative.
    pub(crate) fn size(&mut self, node: &KdlNode, property: &str) -> Option<usize> {
        let number = self.number(node, property)?;
        let size = usize::try_from(number).ok();
        if size.is_none() {
            self.fault(self.place(node), Fault::Expected { what: "a number that is not negative" });
        }
        size
    }

    /// Whether a property is `#true`; it is not when it is absent.
    pub(crate) fn flag(&mut self, node: &KdlNode, property: &str) -> bool {
        match node.entry(property) {
            None => false,
            Some(entry) => entry.value().as_bool().unwrap_or_else(|| {
                self.fault(self.value_place(entry), Fault::Expected { what: "#true or #false" });
                false
            }),
        }
    }

    /// The day of a property, `2025-01-31`.
    pub(crate) fn date(&mut self, node: &KdlNode, property: &str) -> Option<Date> {
        let written = self.property(node, property)?;
        let day = date(&written.text);
        if day.is_none() {
            self.fault(written.at, Fault::Expected { what: "a date such as 2025-01-31" });
        }
        day
    }

    /// Reports properties that the node does not have.
    pub(crate) fn only(&mut self, node: &KdlNode, known: &[&str]) {
        for entry in node.entries() {
            let Some(name) = entry.name() else { continue };
            if !known.contains(&name.value()) {
                let (node, property) = (node.name().value().to_owned(), name.value().to_owned());
                self.fault(name.span().offset(), Fault::UnknownProperty { node, property });
            }
        }
    }

    /// Reports a node that has no place here.
    pub(crate) fn unknown(&mut self, node: &KdlNode, known: &[&str]) {
        let fault = Fault::UnknownNode { node: node.name().value().to_owned(), known: known.join(", ") };
        self.fault(self.place(node), fault);
    }
}

/// The nodes between the braces of a node.
pub(crate) fn children(node: &KdlNode) -> &[KdlNode] {
    node.children().map_or(&[], KdlDocument::nodes)
}

/// A value in the words of a definition.
pub(crate) fn described(value: &KdlValue) -> String {
    value.as_string().map_or_else(|| value.to_string(), str::to_owned)
}
