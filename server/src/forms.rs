//! What the command line says about forms: those in this binary, and one in a folder.

use std::fmt::Write;
use std::path::Path;

use forms::examples::{self, ExampleResult};
use forms::{Finding, Form, Library, Sources};

use crate::folder::{self, FolderProblem};

/// The forms, a line each.
#[must_use]
pub fn list() -> String {
    let mut lines = String::new();
    for form in Library::embedded().forms() {
        let until = form.until().map_or_else(String::new, |until| format!(" until {until}"));
        let name = form.words(domain::Language::English).form("title");
        let _grown = writeln!(
            lines,
            "{}  edition {}  from {}{until}  {} pages  {name}",
            form.id(),
            form.edition(),
            form.from(),
            form.pages().len()
        );
    }
    lines
}

/// What is different between two editions of a form, a line for each change.
///
/// # Errors
/// The editions there are, when one of these is not among them.
pub fn diff(library: &Library, form: &str, old: &str, new: &str) -> Result<String, String> {
    let editions: Vec<_> = library.forms().filter(|known| known.id() == form).map(|known| known.edition()).collect();
    let find = |edition: &str| {
        let unknown = || format!("`{form}` has no edition {edition}; it has: {}", editions.join(", "));
        library.edition(form, edition).ok_or_else(unknown)
    };
    let changes = forms::edition::diff(find(old)?, find(new)?);
    let lines = changes.iter().fold(String::new(), |lines, change| format!("{lines}{change}\n"));
    Ok(if lines.is_empty() { "nothing is different\n".to_owned() } else { lines })
}

/// Every finding and warning about every form, and whether there is no finding; when `strict`, no warning either.
#[must_use]
pub fn check(strict: bool) -> (String, bool) {
    let shared = forms::check_shared_words();
    let (mut report, mut is_sound) = (String::new(), shared.is_empty());
    for finding in shared {
        let _grown = writeln!(report, "{finding}");
    }
    for sources in Sources::embedded() {
        let (verdict, is_one_sound) = told(&sources, &Checked::new(&sources), strict);
        is_sound &= is_one_sound;
        report.push_str(&verdict);
    }
    (report, is_sound)
}

/// Every finding and warning about the form in a folder, and whether there is no finding; when `strict`, no warning
/// either.
///
/// # Errors
/// When the folder cannot be read.
pub fn check_folder(folder: &Path, strict: bool) -> Result<(String, bool), FolderProblem> {
    let sources = folder::read(folder)?;
    Ok(told(&sources, &Checked::new(&sources), strict))
}

fn told(sources: &Sources, checked: &Checked, strict: bool) -> (String, bool) {
    let warnings = forms::warnings(sources);
    let (count, is_sound) = (checked.findings.len(), checked.findings.is_empty());
    let verdict = if is_sound { "sound".to_owned() } else { format!("{count} findings") };
    let lines = checked.findings.iter().chain(&warnings);
    let lines = lines.fold(String::new(), |lines, finding| format!("{lines}{finding}\n"));
    let warned = match warnings.len() {
        0 => String::new(),
        count => format!(", {count} warnings"),
    };
    let report = format!("{}: {verdict}{warned}\n{lines}", sources.folder());
    (report, is_sound && (!strict || warnings.is_empty()))
}

/// A form, and all that can be found out about it before anybody fills it in.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The form, also with faults, when it runs in spite of them.
    pub(crate) form: Option<Form>,
    /// Its faults, beside the editions in this binary, too. Nothing when it is sound.
    pub(crate) findings: Vec<Finding>,
    /// Its worked examples.
    pub(crate) examples: Vec<ExampleResult>,
}

impl Checked {
    pub(crate) fn new(sources: &Sources) -> Self {
        let (form, mut findings) = match forms::check(sources) {
            Ok(form) => (Some(form), Vec::new()),
            Err(findings) => (forms::unfinished(sources).0, findings),
        };
        let examples = form.as_ref().map(examples::run).unwrap_or_default();
        findings.extend(examples.iter().flat_map(|example| example.findings.iter().cloned()));
        findings.extend(form.iter().flat_map(|form| Library::embedded().clashes(form)));
        Self { form, findings, examples }
    }
}
