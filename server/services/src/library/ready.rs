use domain::FolderId;
use storage::library;

use super::{GivenFor, PAGE};
use crate::evidence::DocumentFile;
use crate::{Fault, Services, Session, paging};

/// A page of the files that can be used again.
#[derive(Debug, Clone)]
pub struct ReadyFiles {
    /// Which page, from 1.
    pub number: u32,
    /// The newest first, each of the same bytes once.
    pub files: Vec<ReadyFile>,
    /// Whether there are older ones.
    pub has_older: bool,
}

/// A file that can be used again.
#[derive(Debug, Clone)]
pub struct ReadyFile {
    /// What it was given for, the last time.
    pub given_for: GivenFor,
    /// The file itself.
    pub file: DocumentFile,
}

impl Services {
    /// The files of the account that are ready and not there yet for what is asked. A page beyond the last
    /// is empty.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn ready_files(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        slot: &str,
        number: u32,
    ) -> Result<ReadyFiles, Fault> {
        let number = number.max(1);
        let (account, part) = (session.account, paging::part(number, PAGE));
        let mut found =
            library::ready(&mut self.database().reader().await?, account, (folder.into(), slot), part).await?;
        let has_older = paging::cut(&mut found, PAGE);
        let opened = found.into_iter().map(|(given_for, file)| {
            Ok::<_, Fault>(ReadyFile { given_for: given_for.into(), file: self.opened_file(session.key(), &file)? })
        });
        Ok(ReadyFiles { number, files: opened.collect::<Result<_, _>>()?, has_older })
    }
}
