use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why documents cannot be kept where the settings say.
#[derive(Debug, Error)]
pub enum StoreProblem {
    /// The folder cannot be made, or is none.
    #[error("documents cannot be kept in {}", path.display())]
    Folder {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The name of the bucket would lead elsewhere.
    #[error("the name of a bucket has only letters, digits and the signs - . _")]
    Bucket,
    /// Documents would cross a network for all to read.
    #[error("the bucket must have an address that begins with https:// and has no path")]
    Endpoint,
    /// There is nobody to trust.
    #[error("the certificates of this machine's authorities cannot be read, so no bucket can be trusted")]
    Authorities(#[source] io::Error),
    /// The folder cannot be reached by its full path, or the bucket not with these settings.
    #[error("documents cannot be kept there")]
    Unusable(#[source] object_store::Error),
}

/// Why a document could not be written, read or removed.
#[derive(Debug, Error)]
pub enum StoreAway {
    /// The name is none of ours: lower-case letters, digits and `-`, in parts with `/` between them.
    #[error("a document cannot have this name")]
    Name,
    /// A part of it did not get there, so it cannot be finished.
    #[error("a part of the document is lost")]
    Lost,
    /// The store does not answer, is full, or refuses us. What it says is for a log.
    #[error("the place where documents are kept cannot be used")]
    Away(#[from] object_store::Error),
}
