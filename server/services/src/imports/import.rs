use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use domain::{CaseId, ReceiptNumber};

use super::check::{Check, Told};
use super::plan::{Plan, Refused};
use super::problem::{Faulty, Problem};
use super::record::Record;
use super::source::{Numbered, Source};
use super::write::{Batch, Written};
use super::{objects, table};
use crate::{Fault, Services};

/// So many cases are written in one transaction.
const AT_ONCE: usize = 100;

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportMode {
    /// It is checked, and nothing is written.
    DryRun,
    /// Everything is written if nothing is wrong with any of it.
    AllOrNothing,
    /// What is wrong is left out.
    SkipFaulty,
}

/// What came of a file.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct ImportReport {
    /// How many cases it tells of.
    pub read: usize,
    /// How many of them are new.
    pub begun: usize,
    /// Of how many more is known now.
    pub grown: usize,
    /// Of how many everything was known.
    pub same: usize,
    /// Whether anything was written, or would be but for the dry run.
    pub is_taken: bool,
    /// The numbers of those that came without one, by line.
    pub numbers: Vec<Numbered>,
    /// Everything that is wrong, by line.
    pub faults: Vec<Faulty>,
}

/// On which line each case was told of first.
#[derive(Default)]
struct Seen {
    numbers: HashMap<ReceiptNumber, usize>,
    sources: HashMap<Source, usize>,
}

impl Seen {
    /// That an earlier line told of this case, which has this number if it is known here.
    fn twice(&mut self, told: &Told, known: Option<&ReceiptNumber>) -> Option<Refused> {
        let number = told.receipt.as_ref().or(known).cloned();
        let by_number = number.and_then(|number| earlier(&mut self.numbers, number, told.line));
        let by_source = told.source.clone().and_then(|source| earlier(&mut self.sources, source, told.line));
        let is_named_so = told.receipt.is_some() && by_number.is_some();
        let field = if is_named_so { "receipt_number" } else { "source_id" };
        by_number.or(by_source).map(|line| (field, Problem::Twice(line)))
    }
}

/// The line on which a name of a case stood first, if that was an earlier one.
fn earlier<Name: Eq + Hash>(seen: &mut HashMap<Name, usize>, name: Name, line: usize) -> Option<usize> {
    match seen.entry(name) {
        Entry::Occupied(first) => Some(*first.get()),
        Entry::Vacant(first) => {
            first.insert(line);
            None
        }
    }
}

impl Services {
    /// Takes cases over that another system tells of, in a file of comma-separated values or of objects in JSON, and issues
    /// receipt numbers to those that have none. The same file again changes nothing and tells the same numbers, and a run
    /// that was interrupted is finished by the next one.
    ///
    /// # Errors
    /// A fault when the database is away or something in it was changed. What was written before stays.
    pub async fn import_cases(&self, file: &str, mode: ImportMode) -> Result<ImportReport, Fault> {
        let records = if file.trim_start_matches('\u{feff}').trim_start().starts_with(['[', '{']) {
            objects::records(file)
        } else {
            table::records(file)
        };
        let mut report = ImportReport { read: records.len(), ..ImportReport::default() };
        if records.is_empty() {
            let field = "line".to_owned();
            report.faults.push(Faulty { line: 1, receipt: None, field, problem: Problem::Empty });
            return Ok(report);
        }
        let told = self.sound_cases(records, &mut report).await?;
        report.is_taken = report.faults.is_empty() || mode == ImportMode::SkipFaulty;
        if report.is_taken && mode != ImportMode::DryRun {
            (report.begun, report.grown, report.same) = (0, 0, 0);
            report.numbers.clear();
            self.write_cases(told, &mut report).await?;
        }
        report.faults.sort_by_key(|fault| fault.line);
        Ok(report)
    }

    /// The cases that nothing is wrong with; what is wrong with the others, and what would come of these, is in the report.
    async fn sound_cases(&self, records: Vec<Record>, report: &mut ImportReport) -> Result<Vec<Told>, Fault> {
        let check = Check { today: self.today(), own: self.settings().receipt_prefix };
        let mut seen = Seen::default();
        let mut sound = Vec::new();
        let mut reader = self.database().reader().await?;
        for record in records {
            let told = match check.told(record) {
                Ok(told) => told,
                Err(faults) => {
                    report.faults.extend(faults);
                    continue;
                }
            };
            let plan = self.plan(&mut reader, &told).await?;
            let known = plan.as_ref().ok().and_then(Plan::receipt);
            let plan = match seen.twice(&told, known) {
                Some(twice) => Err(twice),
                None => plan,
            };
            match plan {
                Ok(plan) => {
                    match plan {
                        Plan::Begin => report.begun += 1,
                        Plan::Grow(_) => report.grown += 1,
                        Plan::Nothing(_) => report.same += 1,
                    }
                    report.numbers.extend(Numbered::of(&told, plan.receipt(), plan.receipt().is_none()));
                    sound.push(told);
                }
                Err((field, problem)) => report.faults.push(Faulty {
                    line: told.line,
                    receipt: told.receipt,
                    field: field.to_owned(),
                    problem,
                }),
            }
        }
        Ok(sound)
    }

    async fn write_cases(&self, told: Vec<Told>, report: &mut ImportReport) -> Result<(), Fault> {
        let mut told = told.into_iter().peekable();
        while told.peek().is_some() {
            let now = self.now();
            let cases = told.by_ref().take(AT_ONCE).map(|told| (CaseId::v7(now, self.random()), told)).collect();
            let batch = Batch { services: self.clone(), cases };
            let written = self.database().write(batch, |tx, batch| Box::pin(batch.write(tx))).await?;
            let Written { begun, grown, same, numbers, faults } = written;
            report.begun += begun;
            report.grown += grown;
            report.same += same;
            report.numbers.extend(numbers);
            report.faults.extend(faults);
        }
        Ok(())
    }
}
