/// Whether the file goes on to its end mark. A decoder fills what is missing with grey and says nothing.
///
/// Behind the mark there may be anything: telephones leave more pictures there, and nothing of it is kept.
pub(crate) fn is_whole(file: &[u8]) -> bool {
    let mut rest = file.get(2..).unwrap_or_default();
    while let Some((marker, after)) = next_marker(rest) {
        rest = after;
        match marker {
            0xD9 => return true,
            // They stand alone; all others say how long they are.
            0x01 | 0xD0..=0xD8 => {}
            _ => {
                let Some(&[high, low]) = rest.get(..2) else { return false };
                rest = rest.get(usize::from(u16::from_be_bytes([high, low]))..).unwrap_or_default();
            }
        }
    }
    false
}

/// The next marker and what comes after it. Between the data of a picture, 0xFF is followed by a zero.
fn next_marker(data: &[u8]) -> Option<(u8, &[u8])> {
    let at = data.windows(2).position(|two| two[0] == 0xFF && !matches!(two[1], 0x00 | 0xFF))?;
    Some((data[at + 1], &data[at + 2..]))
}
