//! What the command line says about the forms in this binary.

use std::fmt::Write;

use forms::{Library, Sources};

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
    let library = Library::embedded();
    for sources in Sources::embedded() {
        let findings = match forms::check(&sources) {
            Ok(form) => forms::examples::run(&form)
                .into_iter()
                .flat_map(|example| example.findings)
                .chain(library.clashes(&form))
                .map(|finding| finding.to_string())
                .collect::<Vec<_>>(),
            Err(findings) => findings.iter().map(ToString::to_string).collect(),
        };
        let warnings = forms::warnings(&sources);
        is_sound &= findings.is_empty() && (!strict || warnings.is_empty());
        let verdict = if findings.is_empty() { "sound".to_owned() } else { format!("{} findings", findings.len()) };
        let _grown = writeln!(report, "{}: {verdict}, {} warnings", sources.folder(), warnings.len());
        for finding in findings.into_iter().chain(warnings.iter().map(ToString::to_string)) {
            let _grown = writeln!(report, "{finding}");
        }
    }
    (report, is_sound)
}
