use kdl::KdlNode;

use super::Reader;
use crate::definition::{History, Total, Weight, Years};
use crate::fault::Fault;
use crate::kdl_file::children;

impl Reader<'_> {
    pub(super) fn history(&mut self, node: &KdlNode) -> Option<History> {
        self.file.only(node, &["from", "to", "now", "gaps", "leeway", "overlaps"]);
        let from = self.needed_target(node, "from", "the question that begins a row: `from`");
        let to = self.needed_target(node, "to", "the question that ends a row: `to`");
        let now = self.file.property(node, "now").map(super::rule);
        let (gaps, overlaps) = (self.weight(node, "gaps"), self.weight(node, "overlaps"));
        let leeway = self.file.size(node, "leeway").and_then(|days| i64::try_from(days).ok()).unwrap_or(0);
        let mut years = Vec::new();
        for child in children(node) {
            match child.name().value() {
                "years" => years.extend(self.years(child)),
                _ => self.file.unknown(child, &["years"]),
            }
        }
        if children(node).is_empty() {
            self.file.needs(node, "the `years` it is about");
        }
        Some(History { from: from?, to: to?, now, years, gaps, leeway, overlaps })
    }

    pub(super) fn total(&mut self, node: &KdlNode) -> Option<Total> {
        self.file.only(node, &["when"]);
        let (name, when) = (self.file.name(node)?, self.when(node));
        Some(Total { name: name.text, at: name.at, fact: 0, when })
    }

    fn years(&mut self, node: &KdlNode) -> Option<Years> {
        self.file.only(node, &["since", "when"]);
        let when = self.when(node);
        let since = self.needed_rule(node, "since", "their first day: `since`")?;
        Some(Years { since, when })
    }

    fn weight(&mut self, node: &KdlNode, property: &str) -> Weight {
        let Some(written) = self.file.property(node, property) else { return Weight::Fine };
        match written.text.as_str() {
            "warning" => Weight::Warning,
            "error" => Weight::Error,
            _ => {
                self.file.fault(written.at, Fault::Expected { what: "`warning` or `error`" });
                Weight::Fine
            }
        }
    }
}
