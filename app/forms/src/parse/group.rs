use kdl::KdlNode;

use super::Reader;
use crate::definition::Group;
use crate::fault::Fault;
use crate::kdl_file::children;

/// Rows of one group at most: what the largest official continuation sheet could hold, several times over.
const MOST_ROWS: usize = 100;

/// Rows of a group within rows, in all rows around them: so that a draft filled to the brim is still evaluated in no time.
const MOST_ROWS_WITHIN: usize = 500;

impl Reader<'_> {
    /// A group, on its page or in the rows of an outer one.
    pub(super) fn group(&mut self, node: &KdlNode, page: usize, outer: Option<usize>) -> Option<usize> {
        self.file.only(node, &["when", "min", "max", "was", "reuse"]);
        let (name, when) = (self.file.name(node)?, self.when(node));
        if outer.is_some_and(|outer| self.definition.groups[outer].outer.is_some()) {
            self.file.fault(name.at, Fault::TooDeep(name.text));
            return None;
        }
        let (min, max) = (self.file.size(node, "min").unwrap_or(0), self.file.size(node, "max"));
        let max = max.filter(|max| (1..=MOST_ROWS).contains(max) && *max >= min).unwrap_or_else(|| {
            self.file.needs(node, "a `max` from 1 to 100, not below `min`");
            1
        });
        let around = outer.map_or(1, |outer| self.definition.groups[outer].max);
        if outer.is_some() && max * around > MOST_ROWS_WITHIN {
            self.file.needs(node, "a smaller `max`: with the rows around it, at most 500 rows in all");
        }
        let group = self.definition.groups.len();
        let (was, reuse) = (self.was(node), self.reuse(node));
        self.definition.groups.push(Group {
            name: name.text,
            at: name.at,
            page,
            outer,
            when,
            min,
            max,
            was,
            reuse,
            questions: Vec::new(),
            groups: Vec::new(),
            history: None,
            totals: Vec::new(),
        });
        for child in children(node) {
            match child.name().value() {
                "ask" | "choose" | "choose-many" => {
                    let question = self.question(child, page, Some(group));
                    self.definition.groups[group].questions.extend(question);
                    self.not_below_rows(group, question);
                }
                "repeat" => {
                    let inner = self.group(child, page, Some(group));
                    self.definition.groups[group].groups.extend(inner);
                }
                "history" => self.definition.groups[group].history = self.history(child),
                "total" => {
                    let total = self.total(child);
                    self.definition.groups[group].totals.extend(total);
                }
                _ => self.file.unknown(child, &["ask", "choose", "choose-many", "repeat", "history", "total"]),
            }
        }
        let Group { questions, groups, .. } = &self.definition.groups[group];
        if questions.is_empty() && !groups.is_empty() {
            self.file.needs(node, "a question of its own, by which its rows can be told apart");
        }
        if outer.is_some() {
            self.within_rows(group);
        }
        Some(group)
    }

    /// What is asked in a row stands in the order in which it is asked: its questions, and below them its groups.
    fn not_below_rows(&mut self, group: usize, question: Option<usize>) {
        let Group { groups, .. } = &self.definition.groups[group];
        if let (Some(rows), Some(question)) = (groups.first(), question) {
            let (rows, question) = (self.definition.groups[*rows].name.clone(), &self.definition.questions[question]);
            self.file.fault(question.at, Fault::BelowRows(question.name.clone(), rows));
        }
    }

    /// What only a group on a page may have.
    fn within_rows(&mut self, group: usize) {
        let Group { name, at, reuse, questions, history, totals, .. } = &self.definition.groups[group];
        let is_shared = |question: &usize| self.definition.questions[*question].reuse.is_some();
        let found = [
            (history.is_some(), "only the rows of a group on a page can be a history"),
            (!totals.is_empty(), "a total is told below the rows of a group on a page"),
            (reuse.is_some() || questions.iter().any(is_shared), "only the rows of a group on a page can be shared"),
        ];
        for (_, why) in found.into_iter().filter(|(is_there, _)| *is_there) {
            self.file.fault(*at, Fault::NotWithinRows(name.clone(), why));
        }
    }
}
