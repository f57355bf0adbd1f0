use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, File, Visit};
use words::say;

/// What was filed as one file, to keep and to give to others.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(case)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let package = visit.services.filing_package(&session, case).await?;
    Ok(package.map_or(Answer::NotFound, |package| {
        File { name: format!("{}.zip", package.receipt), content_type: "application/zip", bytes: package.bytes }.into()
    }))
}

/// Where it is, what it is good for, and how many bytes it has, if that is known.
pub(super) fn package_link(visit: &Visit, case: CaseId, bytes: Option<u64>) -> AnyView {
    let words = visit.words();
    let size = bytes.map(|bytes| format!(" ({})", words.text(say::package_size(megabytes(bytes)))));
    view! {
        <p>
            <a href=visit.to(&Place::CasePackage(case))>{words.text(say::package_download())}</a>
            {size}
            ". "
            {words.text(say::package_download_text())}
        </p>
    }
    .into_any()
}

/// In millions of bytes with a tenth, rounded up.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_never_told_too_small() {
        for (bytes, told) in [(1, "0.1"), (100_000, "0.1"), (100_001, "0.2"), (999_999, "1.0"), (12_340_000, "12.4")] {
            assert_eq!(megabytes(bytes), told);
        }
    }
}
