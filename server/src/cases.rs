//! `landfall cases`: taking over cases of another system, and the letters by which people add them.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use domain::ReceiptNumber;
use services::Services;
use services::imports::{AccessLetter, CodeRefusal, Faulty, ImportMode, ImportReport, Numbered};

use crate::config::Config;
use crate::start;

/// So many faults are printed; all of them are in the report.
const SHOWN: usize = 20;
/// So many numbers are looked up in one go.
const AT_ONCE: u32 = 100;

/// Takes over the cases of a file, or says what is wrong with it.
pub(crate) async fn import(
    config: &Config,
    file: &Path,
    mode: ImportMode,
    report_to: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read as a text in UTF-8", file.display()))?;
    let (services, database) = start::open(config).await?;
    let imported = services.import_cases(&text, mode).await;
    database.close().await;
    let report = imported.context("the cases cannot be taken over now; the same file again goes on")?;
    if let Some(path) = report_to {
        let table = table(&report);
        std::fs::write(path, table).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    start::print(&said(&report, mode))?;
    let is_done = report.is_taken && (report.faults.is_empty() || mode == ImportMode::SkipFaulty);
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn said(report: &ImportReport, mode: ImportMode) -> String {
    let ImportReport { read, begun, grown, same, .. } = report;
    let mut said = format!("{read} read: {begun} new, {grown} with something new, {same} known already.\n");
    for Faulty { line, receipt, field, problem } in report.faults.iter().take(SHOWN) {
        let of = receipt.as_ref().map_or_else(String::new, |receipt| format!(", {receipt}"));
        let _ = writeln!(said, "line {line}{of}, {field}: {problem}. {}", problem.mend());
    }
    let more = report.faults.len().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(said, "… and {more} more, all of them in the report (`--report`).");
    }
    let issued = report.numbers.iter().filter(|number| number.is_new && number.receipt.is_some()).count();
    let to_come = report.numbers.iter().filter(|number| number.receipt.is_none()).count();
    if issued > 0 {
        let _ = writeln!(
            said,
            "Receipt numbers issued: {issued}. The report says which (`--report`), also of the same file again."
        );
    } else if to_come > 0 && mode == ImportMode::DryRun {
        let _ = writeln!(said, "Receipt numbers to be issued: {to_come}.");
    }
    said.push_str(match (mode, report.is_taken, report.faults.is_empty()) {
        (ImportMode::DryRun, _, true) => "Nothing is wrong. Nothing was written: this was a dry run.\n",
        (ImportMode::DryRun, _, false) => "Nothing was written: this was a dry run.\n",
        (_, true, true) => "All of it is taken over.\n",
        (_, true, false) => "What is named above is left out, the rest is taken over.\n",
        (_, false, _) => "Nothing was written. Mend the file, or leave out what is wrong with `--skip-faulty`.\n",
    });
    said
}

/// What is wrong, and the numbers of cases that came without one, for a spreadsheet.
fn table(report: &ImportReport) -> String {
    let quoted = |text: &str| {
        // Names of unknown columns and of sources are the file's own, and a spreadsheet would calculate what begins so.
        let calculates = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        format!("\"{}{}\"", if calculates { "'" } else { "" }, text.replace('"', "\"\""))
    };
    let mut table = "line,receipt_number,field,wrong,mend,source,source_id,number\n".to_owned();
    for Faulty { line, receipt, field, problem } in &report.faults {
        let receipt = receipt.as_ref().map_or("", ReceiptNumber::as_str);
        let (field, wrong, mend) = (quoted(field), quoted(&problem.to_string()), quoted(problem.mend()));
        let _ = writeln!(table, "{line},{receipt},{field},{wrong},{mend},,,");
    }
    for Numbered { line, source, receipt, is_new } in &report.numbers {
        let number = match (receipt, is_new) {
            (None, _) => "to come",
            (Some(_), true) => "issued",
            (Some(_), false) => "known",
        };
        let receipt = receipt.as_ref().map_or("", ReceiptNumber::as_str);
        let _ = writeln!(table, "{line},{receipt},,,,{},{},{number}", quoted(&source.system), quoted(&source.id));
    }
    table
}

/// Writes the letters with codes for the named cases, or for all that are to have one and never had, into a folder, and if
/// asked for their codes into a table.
pub(crate) async fn codes(
    config: &Config,
    receipts: &[ReceiptNumber],
    folder: &Path,
    list: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let list = list.map(opened_list).transpose()?;
    let (services, database) = start::open(config).await?;
    let mut writing = Writing { services: &services, folder, list, letters: 0, refused: String::new() };
    let written = if receipts.is_empty() { writing.all().await } else { writing.these(receipts).await };
    let Writing { letters, refused: mut said, .. } = writing;
    database.close().await;
    written?;
    let is_done = said.is_empty();
    let folder = folder.display();
    let _ = writeln!(said, "{letters} letters are in {folder}, in each language. Their codes count from now on.");
    start::print(&said)?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Letters being written.
struct Writing<'w> {
    services: &'w Services,
    folder: &'w Path,
    list: Option<File>,
    letters: usize,
    /// The cases without a letter, a line each with why.
    refused: String,
}

impl Writing<'_> {
    async fn all(&mut self) -> anyhow::Result<()> {
        let mut after = None;
        loop {
            let found = self.services.cases_without_code(after.as_ref(), AT_ONCE).await;
            let found = found.context("the cases cannot be read")?;
            let Some(last) = found.last().cloned() else { return Ok(()) };
            self.these(&found).await?;
            after = Some(last);
        }
    }

    async fn these(&mut self, receipts: &[ReceiptNumber]) -> anyhow::Result<()> {
        for receipt in receipts {
            match self.services.draw_access_letter(receipt).await.context("a letter cannot be drawn")? {
                Ok(letter) => {
                    // The letter comes first: a code that counts is never without one.
                    keep(&letter, self.folder)?;
                    if let Some(list) = &mut self.list {
                        write_line(list, &letter).context("the list cannot be written")?;
                    }
                    self.services.issue_access_letter(&letter).await.context("a code cannot be issued")?;
                    self.letters += 1;
                }
                Err(refusal) => {
                    let _ = writeln!(self.refused, "{receipt}: {}", why(refusal));
                }
            }
        }
        Ok(())
    }
}

/// Writes a letter in each language, in the place of an earlier one of the same case.
fn keep(letter: &AccessLetter, folder: &Path) -> anyhow::Result<()> {
    for (language, bytes) in &letter.papers {
        let name = format!("{}.{}.pdf", letter.receipt, language.code());
        let (path, unfinished) = (folder.join(&name), folder.join(format!(".{name}.part")));
        let written = created(&unfinished).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            std::fs::rename(&unfinished, &path)
        });
        written.with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(())
}

fn opened_list(path: &Path) -> anyhow::Result<File> {
    let opened = created(path).and_then(|mut list| {
        list.write_all(b"receipt_number,access_code,until\n")?;
        Ok(list)
    });
    opened.with_context(|| format!("{} cannot be written", path.display()))
}

fn write_line(list: &mut File, letter: &AccessLetter) -> std::io::Result<()> {
    writeln!(list, "{},{},{}", letter.receipt, letter.code.grouped(), letter.until)?;
    list.sync_all()
}

/// A file that nobody else on the machine can read.
fn created(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

const fn why(refusal: CodeRefusal) -> &'static str {
    match refusal {
        CodeRefusal::Unknown => "there is no such case here.",
        CodeRefusal::FiledHere => "it was filed here, and is in the account that filed it.",
        CodeRefusal::NoCode => {
            "codes are issued only for numbers that begin with IOE, and for those that are issued here."
        }
    }
}

#[cfg(test)]
mod tests {
    use services::imports::{Problem, Source};

    use super::*;

    fn report(faults: Vec<Faulty>, is_taken: bool) -> ImportReport {
        ImportReport { read: 3, begun: 1, grown: 1, same: 1, is_taken, numbers: Vec::new(), faults }
    }

    fn fault() -> Faulty {
        let receipt = "IOE0912345678".parse().ok();
        Faulty { line: 7, receipt, field: "form".to_owned(), problem: Problem::OtherForm("I-130".to_owned()) }
    }

    #[test]
    fn what_came_of_a_file_is_said_in_a_few_lines() {
        assert_eq!(
            said(&report(Vec::new(), true), ImportMode::AllOrNothing),
            "3 read: 1 new, 1 with something new, 1 known already.\nAll of it is taken over.\n"
        );
        let told = said(&report(vec![fault(); 25], false), ImportMode::AllOrNothing);
        assert!(told.contains("line 7, IOE0912345678, form: here it is a case of another form: I-130. Compare"));
        assert!(told.contains("… and 5 more") && told.ends_with("with `--skip-faulty`.\n"), "{told}");
    }

    #[test]
    fn the_report_is_a_table_for_a_spreadsheet() {
        let quoted = Faulty { receipt: None, field: "a\"b".to_owned(), problem: Problem::UnknownField, ..fault() };
        let table = table(&report(vec![fault(), quoted], false));
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines[0], "line,receipt_number,field,wrong,mend,source,source_id,number");
        assert!(
            lines[1].starts_with("7,IOE0912345678,\"form\",\"here it is a case of another form: I-130\",\"Compare")
        );
        assert!(lines[2].starts_with("7,,\"a\"\"b\",\"no such column or field is known\","));
        assert!(lines[1..].iter().all(|line| line.ends_with(",,,")), "{table}");
    }

    #[test]
    fn the_numbers_of_cases_that_came_without_one_are_said_and_are_in_the_report() {
        let number = |line: usize, receipt: &str, is_new| {
            let source = Source { system: "CLAIMS".to_owned(), id: format!("{line}, \"A\"") };
            Numbered { line, source, receipt: receipt.parse().ok(), is_new }
        };
        let numbers = vec![number(2, "LFD0000000001", true), number(3, "LFD0000000009", false)];
        let written = ImportReport { numbers, ..report(Vec::new(), true) };
        assert_eq!(
            table(&written).lines().skip(1).collect::<Vec<_>>(),
            [
                "2,LFD0000000001,,,,\"CLAIMS\",\"2, \"\"A\"\"\",issued",
                "3,LFD0000000009,,,,\"CLAIMS\",\"3, \"\"A\"\"\",known"
            ]
        );
        assert!(
            said(&written, ImportMode::AllOrNothing).contains("\nReceipt numbers issued: 1. The report says which")
        );
        let dry = ImportReport { numbers: vec![number(2, "", true)], ..report(Vec::new(), true) };
        assert_eq!(table(&dry).lines().last(), Some("2,,,,,\"CLAIMS\",\"2, \"\"A\"\"\",to come"));
        assert!(said(&dry, ImportMode::DryRun).contains("\nReceipt numbers to be issued: 1.\nNothing is wrong."));
        assert!(!said(&report(Vec::new(), true), ImportMode::DryRun).contains("Receipt numbers"));
    }

    #[test]
    fn nothing_in_the_report_is_calculated_by_a_spreadsheet() {
        for name in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            let fault = Faulty { receipt: None, field: name.to_owned(), problem: Problem::UnknownField, ..fault() };
            let table = table(&report(vec![fault], false));
            assert!(table.contains(&format!("\n7,,\"'{name}\",")), "{table}");
        }
    }

    #[test]
    fn a_letter_is_written_for_nobody_else_to_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter");
        created(&path).unwrap().write_all(b"x").unwrap();
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions());
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
