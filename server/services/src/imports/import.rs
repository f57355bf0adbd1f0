use std::collections::HashMap;

use domain::{CaseId, ReceiptNumber};

use super::check::{Check, Told};
use super::plan::Plan;
use super::problem::{Faulty, Problem};
use super::record::Record;
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
    /// Everything that is wrong, by line.
    pub faults: Vec<Faulty>,
}

impl Services {
    /// Takes cases over that another system tells of, in a file of comma-separated values or of objects in JSON. The same
    /// file again changes nothing, and a run that was interrupted is finished by the next one.
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
            self.write_cases(told, &mut report).await?;
        }
        report.faults.sort_by_key(|fault| fault.line);
        Ok(report)
    }

    /// The cases that nothing is wrong with; what is wrong with the others, and what would come of these, is in the report.
    async fn sound_cases(&self, records: Vec<Record>, report: &mut ImportReport) -> Result<Vec<Told>, Fault> {
        let check = Check { today: self.today(), own: self.settings().receipt_prefix };
        let mut seen: HashMap<ReceiptNumber, usize> = HashMap::new();
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
            let refused = match seen.get(&told.receipt) {
                Some(line) => Some(("receipt_number", Problem::Twice(*line))),
                None => match self.plan(&mut reader, &told).await? {
                    Ok(plan) => {
                        match plan {
                            Plan::Begin => report.begun += 1,
                            Plan::Grow(_) => report.grown += 1,
                            Plan::Nothing => report.same += 1,
                        }
                        None
                    }
                    Err(refused) => Some(refused),
                },
            };
            seen.entry(told.receipt.clone()).or_insert(told.line);
            match refused {
                None => sound.push(told),
                Some((field, problem)) => report.faults.push(Faulty {
                    line: told.line,
                    receipt: Some(told.receipt),
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
            let Written { begun, grown, same, faults } = written;
            report.begun += begun;
            report.grown += grown;
            report.same += same;
            report.faults.extend(faults);
        }
        Ok(())
    }
}
