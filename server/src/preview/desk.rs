//! What lies on an author's desk: the form as it was read last, its faults, and the answers it is tried with.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::Date;
use forms::examples::ExampleResult;
use forms::{Answers, Evaluation, Finding, Form, Library, OfficialField, Sources};
use services::Clock;

use crate::folder::{self, FolderProblem};
use crate::forms::Checked;

/// A form that is being written, with the answers it is tried with. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Preview(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    desk: Mutex<Desk>,
}

/// The desk at one moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Desk {
    /// Another number whenever something was saved.
    pub(super) version: u64,
    sources: Arc<Sources>,
    /// Why the folder cannot be read now.
    pub(super) unread: Option<String>,
    /// The form as it ran last.
    pub(super) form: Option<Arc<Form>>,
    /// The files as they are now do not run: the form is one of before, if there is any.
    pub(super) is_broken: bool,
    pub(super) report: Arc<Report>,
    pub(super) answers: Answers,
    /// The day on which it is filled in.
    pub(super) today: Option<Date>,
}

/// What the checker found in the files as they are.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) findings: Vec<Found>,
    pub(super) examples: Vec<ExampleResult>,
    pub(super) fields: Vec<OfficialField>,
    pub(super) took: Duration,
}

/// A finding with the line it is about, when that line is there.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) finding: Finding,
    pub(super) line: Option<String>,
}

impl Preview {
    /// Puts the form of a folder on the desk.
    ///
    /// # Errors
    /// When there is no such folder, or something in it cannot be read.
    pub fn open(folder: &Path, clock: Arc<dyn Clock>) -> Result<Self, FolderProblem> {
        folder::read(folder)?;
        // Read once here, so that it is no part of the time that a check takes.
        let _built_in = Library::embedded();
        Ok(Self(Arc::new(Inner { folder: folder.to_owned(), clock, desk: Mutex::default() })))
    }

    /// The desk, after a look into the folder.
    pub(super) async fn look(&self) -> Desk {
        self.change(|_| ()).await
    }

    /// The desk after a look into the folder and a change.
    pub(super) async fn change(&self, change: impl FnOnce(&mut Desk) + Send + 'static) -> Desk {
        let preview = self.clone();
        let look = move || {
            let mut desk = preview.desk();
            preview.read(&mut desk);
            change(&mut desk);
            desk.clone()
        };
        // A form on which the checker itself fails is not tried again before something else is saved.
        tokio::task::spawn_blocking(look).await.unwrap_or_else(|_| self.desk().clone())
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.0.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the folder again. Comparing the files themselves needs no help of the system's and misses nothing.
    fn read(&self, desk: &mut Desk) {
        desk.today.get_or_insert_with(|| self.0.clock.now().date());
        match folder::read(&self.0.folder) {
            Err(problem) => {
                let problem = Some(problem.to_string());
                desk.version += u64::from(desk.unread != problem);
                desk.unread = problem;
            }
            Ok(sources) => {
                let is_new = desk.version == 0 || *desk.sources != sources;
                desk.version += u64::from(is_new || desk.unread.is_some());
                desk.unread = None;
                if is_new {
                    desk.sources = Arc::new(sources);
                    self.check(desk);
                }
            }
        }
    }

    fn check(&self, desk: &mut Desk) {
        let before = self.0.clock.now();
        let checked = Checked::new(&desk.sources);
        let took = self.0.clock.now().since(before);
        let found = |finding: Finding| Found { line: line(&desk.sources, &finding), finding };
        desk.report = Arc::new(Report {
            findings: checked.findings.into_iter().map(found).collect(),
            examples: checked.examples,
            fields: checked.form.as_ref().map(Form::official_fields).unwrap_or_default(),
            took,
        });
        desk.is_broken = checked.form.is_none();
        if let Some(form) = checked.form {
            desk.form = Some(Arc::new(form));
        }
    }
}

impl Desk {
    /// The folder, as findings name it.
    pub(super) fn folder(&self) -> &str {
        self.sources.folder()
    }

    /// The day on which the form is filled in.
    pub(super) fn day(&self) -> Date {
        self.today.unwrap_or(Date::MIN)
    }

    /// What the answers mean; none before there is a form that runs.
    pub(super) fn evaluation(&self) -> Option<Evaluation<'_>> {
        let form = self.form.as_ref()?;
        Some(form.evaluate(&self.answers, self.day()))
    }
}

fn line(sources: &Sources, finding: &Finding) -> Option<String> {
    let name = finding.file.strip_prefix(sources.folder())?.strip_prefix('/')?;
    let (_, text) = sources.files().find(|(file, _)| *file == name)?;
    text.lines().nth(finding.line.checked_sub(1)?).map(str::to_owned)
}
