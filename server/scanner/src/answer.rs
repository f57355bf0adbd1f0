use services::{ScannerAway, Verdict};

/// What a clamd says of a file that breaks a limit of its own, if it is set up to say so.
const NOT_LOOKED_THROUGH: &str = "Heuristics.Limits.Exceeded";

/// What an answer to `zINSTREAM` means.
pub(crate) fn verdict(answer: &[u8]) -> Result<Verdict, ScannerAway> {
    let Some(answer) = answer.strip_suffix(b"\0") else {
        return Err(if answer.is_empty() { ScannerAway::Unreachable } else { ScannerAway::NoVerdict });
    };
    match answer {
        b"stream: OK" => return Ok(Verdict::Clean),
        b"INSTREAM size limit exceeded. ERROR" => return Err(ScannerAway::TooLarge),
        _ => {}
    }
    let answer = std::str::from_utf8(answer).map_err(|_| ScannerAway::NoVerdict)?;
    let signature = answer
        .strip_prefix("stream: ")
        .and_then(|found| found.strip_suffix(" FOUND"))
        .filter(|signature| !signature.is_empty())
        .ok_or(ScannerAway::NoVerdict)?;
    if signature.starts_with(NOT_LOOKED_THROUGH) {
        return Err(ScannerAway::TooLarge);
    }
    tracing::warn!(signature, "the virus scanner found something");
    Ok(Verdict::Infected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_clean_only_in_as_many_words() {
        assert_eq!(verdict(b"stream: OK\0"), Ok(Verdict::Clean));
        for other in [
            "",
            "\0",
            "stream: OK",
            "stream: OK\n\0",
            " stream: OK\0",
            "stream: ok\0",
            "stream: \0",
            "stream:  FOUND\0",
            "OK\0",
            "stream: OK\0stream: OK\0",
            "stream: Can't open file or directory ERROR\0",
            "UNKNOWN COMMAND\0",
            "HTTP/1.1 200 OK\r\n\r\n",
        ] {
            assert!(verdict(other.as_bytes()).is_err(), "{other:?}");
        }
        assert!(verdict(b"stream: \xff FOUND\0").is_err());
    }

    #[test]
    fn what_was_found_is_told_apart_from_what_was_not_looked_through() {
        assert_eq!(verdict(b"stream: Win.Test.EICAR_HDB-1 FOUND\0"), Ok(Verdict::Infected));
        assert_eq!(verdict(b"stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0"), Err(ScannerAway::TooLarge));
        assert_eq!(verdict(b"INSTREAM size limit exceeded. ERROR\0"), Err(ScannerAway::TooLarge));
        assert_eq!(verdict(b""), Err(ScannerAway::Unreachable));
    }
}
