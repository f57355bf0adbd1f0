use std::io;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};

/// A file on its way to whoever looks into it, a piece at a time, so that nobody holds more of it than they need. When it
/// breaks off, an error says so: what came until then is not the file.
pub type Pieces<'a> = BoxStream<'a, io::Result<Bytes>>;

/// A file that is in memory, in one piece.
#[must_use]
pub fn one_piece(file: impl Into<Bytes>) -> Pieces<'static> {
    let file = file.into();
    Box::pin(stream::once(async { Ok(file) }))
}
