//! The order of the rows of a repeating group.

use std::cmp::Reverse;

use domain::Date;

use crate::answers::Answers;
use crate::editing::RowProblem;
use crate::form::Form;

impl Form {
    /// Moves one of the rows at this address to the place of another; the rows between them make room.
    ///
    /// # Errors
    /// When there is no such group, or no such row or place.
    pub fn move_row(&self, answers: &mut Answers, address: &str, row: usize, to: usize) -> Result<(), RowProblem> {
        let (group, _) = self.rows_at(answers, address)?;
        let mut order: Vec<usize> = (0..answers.rows(address, self.definition.groups[group].max)).collect();
        if row >= order.len() || to >= order.len() {
            return Err(RowProblem::NoSuchRow);
        }
        let moved = order.remove(row);
        order.insert(to, moved);
        answers.reorder(address, &order);
        Ok(())
    }

    /// Brings the rows of a history into the order of time, the latest first. Rows whose days are not known go last, in
    /// the order they have.
    ///
    /// # Errors
    /// When there is no such group.
    pub fn sort_rows(&self, answers: &mut Answers, address: &str, today: Date) -> Result<(), RowProblem> {
        let (group, _) = self.rows_at(answers, address)?;
        let evaluation = self.evaluate(answers, today);
        let spans = evaluation.timeline(address).map_or(&[][..], |timeline| &timeline.spans);
        let ended = |row: usize| {
            let span = spans.iter().find(|span| span.row == Some(row));
            span.map(|span| (span.possible.last, span.possible.first))
        };
        let mut order: Vec<usize> = (0..answers.rows(address, self.definition.groups[group].max)).collect();
        order.sort_by_key(|row| Reverse(ended(*row)));
        answers.reorder(address, &order);
        Ok(())
    }
}
