//! The files of one form, read from the disk: for those who write it.

use std::io;
use std::path::{Path, PathBuf};

use forms::Sources;
use thiserror::Error;

/// The endings of the files that belong to a form, as in the library.
const ENDINGS: [&str; 3] = ["kdl", "ftl", "txt"];

/// Why a folder cannot be read as a form.
#[derive(Debug, Error)]
pub enum FolderProblem {
    #[error("there is no folder {}", .0.display())]
    NoFolder(PathBuf),
    #[error("{} is a file; a form is a folder with its files", .0.display())]
    NotAFolder(PathBuf),
    #[error("{} cannot be read: {why}", .path.display())]
    Unreadable { path: PathBuf, why: io::Error },
}

/// Reads the files of the form in this folder. Findings call it by its last name.
///
/// # Errors
/// When there is no such folder, or something in it cannot be read as text.
pub(crate) fn read(folder: &Path) -> Result<Sources, FolderProblem> {
    let whole = folder.canonicalize().map_err(|_| FolderProblem::NoFolder(folder.to_owned()))?;
    if !whole.is_dir() {
        return Err(FolderProblem::NotAFolder(folder.to_owned()));
    }
    let mut files = Vec::new();
    collect(&whole, "", &mut files)?;
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Sources::new(name, files))
}

fn collect(folder: &Path, below: &str, files: &mut Vec<(String, String)>) -> Result<(), FolderProblem> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |why| FolderProblem::Unreadable { path, why }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, &format!("{below}{name}/"), files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            match std::fs::read_to_string(&path) {
                Ok(text) => files.push((format!("{below}{name}"), text)),
                // An editor that puts a new file in the place of the old one was faster.
                Err(why) if why.kind() == io::ErrorKind::NotFound => {}
                Err(why) => return Err(FolderProblem::Unreadable { path, why }),
            }
        }
    }
    Ok(())
}
