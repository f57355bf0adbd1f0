//! Where a PDF file begins and ends: what stands before or behind it can make it another file at the same time.

use crate::Refusal;

const END: &[u8] = b"%%EOF";
/// How the list at the end of a ZIP file begins; twenty more bytes follow, and then a remark whose length they say.
const ZIP_LIST: &[u8] = b"PK\x05\x06";
const ZIP_LIST_BYTES: usize = 22;

/// # Errors
/// [`Refusal::Damaged`] if its end is missing, and [`Refusal::MoreThanOneKind`] if it is more than a PDF file.
pub(crate) fn check(file: &[u8]) -> Result<(), Refusal> {
    let end = file.windows(END.len()).rposition(|bytes| bytes == END).ok_or(Refusal::Damaged)?;
    let tail = file[end + END.len()..].trim_ascii();
    let tail = &tail[tail.iter().take_while(|&&byte| byte == 0).count()..];
    // A later version of the same file that was cut off goes on with the number of an object.
    if tail.first().is_some_and(u8::is_ascii_digit) {
        return Err(Refusal::Damaged);
    }
    if !tail.is_empty() || is_zip(file) { Err(Refusal::MoreThanOneKind) } else { Ok(()) }
}

/// Whether a program that opens ZIP files, which it reads from their end, would open it. A remark at that end may have all
/// the rest of a PDF file in it.
fn is_zip(file: &[u8]) -> bool {
    let last = &file[file.len().saturating_sub(ZIP_LIST_BYTES + usize::from(u16::MAX))..];
    last.windows(ZIP_LIST_BYTES).enumerate().any(|(at, list)| {
        let remark = usize::from(u16::from_le_bytes([list[20], list[21]]));
        list.starts_with(ZIP_LIST) && at + ZIP_LIST_BYTES + remark <= last.len()
    })
}
