use std::fmt;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path as Name;
use object_store::{Error, ObjectStore, ObjectStoreExt};

use crate::bucket::BucketSettings;
use crate::problem::{StoreAway, StoreProblem};
use crate::reading::Reading;
use crate::writing::Writing;

/// How many bytes go into a file at a time.
const FILE_PART: usize = 128 * 1024;

/// How many go to a bucket at a time: S3 takes no less than 5 MiB, and no more than 10,000 parts.
const BUCKET_PART: usize = 8 * 1024 * 1024;

/// Where documents are kept. Cloning is cheap.
#[derive(Clone)]
pub struct Store {
    objects: Arc<dyn ObjectStore>,
    part: usize,
}

impl Store {
    /// A folder of this machine, made if need be so that nobody else can look into it.
    ///
    /// # Errors
    /// It cannot be made, or is no folder.
    pub fn in_folder(path: &Path) -> Result<Self, StoreProblem> {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(|source| StoreProblem::Folder { path: path.to_owned(), source })?;
        let folder = LocalFileSystem::new_with_prefix(path).map_err(StoreProblem::Unusable)?;
        Ok(Self { objects: Arc::new(folder.with_fsync(true)), part: FILE_PART })
    }

    /// A bucket that speaks S3. It is not asked yet.
    ///
    /// # Errors
    /// Why the settings cannot be used.
    pub fn in_bucket(settings: &BucketSettings) -> Result<Self, StoreProblem> {
        Ok(Self { objects: Arc::new(settings.open()?), part: BUCKET_PART })
    }

    /// Nowhere but in memory, for tests.
    #[must_use]
    pub fn in_memory() -> Self {
        Self { objects: Arc::new(InMemory::new()), part: FILE_PART }
    }

    /// Begins to write a document. Nothing is there under its name until it is finished, and then it is in the place
    /// of what was there before.
    ///
    /// # Errors
    /// The name is none of ours.
    pub async fn write(&self, name: &str) -> Result<Writing, StoreAway> {
        Ok(Writing::new(Arc::clone(&self.objects), checked(name)?, self.part))
    }

    /// Begins to read a document; `None` if there is none of this name.
    ///
    /// # Errors
    /// The name is none of ours, or the store cannot be used.
    pub async fn read(&self, name: &str) -> Result<Option<Reading>, StoreAway> {
        match self.objects.get(&checked(name)?).await {
            Ok(found) => Ok(Some(Reading::new(found.into_stream()))),
            Err(nothing) if is_not_there(&nothing) => Ok(None),
            Err(away) => Err(away.into()),
        }
    }

    /// Removes a document. It is fine when there is none of this name.
    ///
    /// # Errors
    /// The name is none of ours, or the store cannot be used.
    pub async fn remove(&self, name: &str) -> Result<(), StoreAway> {
        match self.objects.delete(&checked(name)?).await {
            Ok(()) => Ok(()),
            Err(nothing) if is_not_there(&nothing) => Ok(()),
            Err(away) => Err(away.into()),
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Where, and nothing of the key to it.
        write!(f, "Store({})", self.objects)
    }
}

/// Whether the document is missing; not so when all of the bucket is, which answers with the same status.
fn is_not_there(error: &Error) -> bool {
    matches!(error, Error::NotFound { source, .. } if !source.to_string().contains("NoSuchBucket"))
}

/// A name of ours, which no store reads as anything but a name.
fn checked(name: &str) -> Result<Name, StoreAway> {
    let ours = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_ours = name.split('/').all(|part| !part.is_empty() && part.bytes().all(ours));
    if is_ours { Ok(Name::from(name)) } else { Err(StoreAway::Name) }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn only_a_name_of_ours_is_one() {
        for name in ["a", "0199-2b", "ab/0199-2b"] {
            assert_eq!(checked(name).unwrap().as_ref(), name);
        }
        for name in
            ["", "/", "a/", "/a", "a//b", "..", "../a", "A", "a.pdf", "a b", "a\\b", "año", "a#1", "a%2e", "a\n"]
        {
            assert!(matches!(checked(name), Err(StoreAway::Name)), "{name:?}");
        }
    }

    #[test]
    fn nobody_else_looks_into_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("documents");
        Store::in_folder(&path).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        Store::in_folder(&path).unwrap();
    }

    #[test]
    fn a_file_is_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("documents");
        std::fs::write(&path, "").unwrap();
        let problem = Store::in_folder(&path).unwrap_err();
        assert!(problem.to_string().contains("documents"), "{problem}");
    }
}
