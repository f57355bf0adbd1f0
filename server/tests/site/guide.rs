//! The guide to a new form, followed word for word.

use std::path::Path;
use std::process::Command;

use domain::Timestamp;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use server::Preview;
use services::testing::FixedClock;
use tower::ServiceExt;

const GUIDE: &str = include_str!("../../../docs/guides/write-a-form.md");

/// What is indented in the guide, each with the last line before it.
fn blocks() -> Vec<(&'static str, String)> {
    let mut blocks: Vec<(&str, String)> = Vec::new();
    let (mut before, mut is_open) = ("", false);
    for line in GUIDE.lines() {
        let code = line.strip_prefix("    ");
        if let (true, Some((_, text))) = (is_open && (code.is_some() || line.is_empty()), blocks.last_mut()) {
            *text += &format!("{}\n", code.unwrap_or_default());
            continue;
        }
        is_open = code.is_some();
        match code {
            Some(code) => blocks.push((before, format!("{code}\n"))),
            None if line.is_empty() => {}
            None => before = line,
        }
    }
    blocks.into_iter().map(|(before, text)| (before, format!("{}\n", text.trim_end()))).collect()
}

/// The name in backticks that the line ends with, before its colon.
fn file(line: &str) -> Option<&str> {
    let (_, name) = line.strip_suffix("`:")?.rsplit_once('`')?;
    Some(name)
}

/// Runs a command of the guide as it stands there.
fn run(checkout: &Path, command: &str) -> String {
    let mut words = command.split_whitespace();
    match words.next() {
        Some("bin/landfall") => {
            let mut landfall = Command::new(env!("CARGO_BIN_EXE_landfall"));
            let output = landfall.args(words).current_dir(checkout).env_clear().output().unwrap();
            assert!(output.stderr.is_empty(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        }
        Some(program) => {
            let status = Command::new(program).args(words).current_dir(checkout).status().unwrap();
            assert!(status.success(), "{command}");
            String::new()
        }
        None => panic!("there is no command"),
    }
}

/// A piece of a definition says what it should but for its words, and these answers are answers to it.
fn check_rows(definition: &str, answers: &str) {
    let definition = format!(
        "form \"f\" edition=\"2026-01-01\" from=\"2026-01-01\" {{\nsource \"S\"\n{definition}\nsigner \"name\"\n}}\n"
    );
    let example = format!("example \"E\" today=\"2026-03-02\" {{\nanswers {{\n{answers}}}\n}}\n");
    let files = [("form.kdl", definition), ("examples/e.kdl", example)];
    let sources = forms::Sources::new("f", files.map(|(name, text)| (name.to_owned(), text)));
    let (form, findings) = forms::unfinished(&sources);
    let is_about_words = |fault: &forms::Fault| matches!(fault, forms::Fault::NoWords { .. } | forms::Fault::NoFile);
    assert!(findings.iter().all(|finding| is_about_words(&finding.fault)), "{findings:#?}");
    let [example] = &forms::examples::run(&form.unwrap())[..] else { panic!("one example") };
    assert!(example.findings.is_empty(), "{:#?}", example.findings);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_leads_from_an_empty_folder_to_a_sound_form() {
    let place = tempfile::tempdir().unwrap();
    let (checkout, folder) = (place.path().join("checkout"), place.path().join("i-865"));
    std::fs::create_dir_all(checkout.join("app/forms/library")).unwrap();
    let (mut said, mut preview, mut old) = (String::new(), None, None);
    let (mut answers, mut rows, mut checked_rows) = (0, None, 0);
    for (before, text) in blocks() {
        match (before, file(before)) {
            ("It says:", _) => {
                answers += 1;
                assert_eq!(said, text);
            }
            (_, Some(name)) => {
                let path = folder.join(name);
                let there =
                    if before.starts_with("Add") { std::fs::read_to_string(&path).unwrap() } else { String::new() };
                std::fs::write(path, there + &text).unwrap();
            }
            ("becomes", _) => {
                let (path, old) = (folder.join("form.kdl"), old.take().unwrap());
                let form = std::fs::read_to_string(&path).unwrap();
                assert!(form.contains(&old), "{old}");
                std::fs::write(path, form.replace(&old, &text)).unwrap();
            }
            _ if text.starts_with("fact ") => old = Some(text),
            _ if text.starts_with("section ") => rows = Some(text),
            _ if text.starts_with("people.0.") => {
                check_rows(&rows.take().unwrap(), &text);
                checked_rows += 1;
            }
            _ if text.starts_with("bin/landfall forms preview ") => {
                let shown = checkout.join(text.trim_end().rsplit_once(' ').unwrap().1);
                let clock = FixedClock::at(Timestamp::from_seconds(1_772_366_400));
                preview = Some(Preview::open(&shown, clock).unwrap().router());
            }
            _ if text.starts_with("mv ") => {
                let report = Request::get("/report").header("host", "localhost").body(axum::body::Body::empty());
                let answer = preview.take().unwrap().oneshot(report.unwrap()).await.unwrap();
                assert_eq!(answer.status(), StatusCode::OK);
                let report = answer.into_body().collect().await.unwrap().to_bytes();
                let report = String::from_utf8(report.to_vec()).unwrap();
                assert!(
                    report.contains("100 % of 14 fields: 11 asked, 2 derived, 1 for official use, 0 not covered yet.")
                );
                assert!(report.contains("2 of 2 do what they say."));
                run(&checkout, &text);
            }
            _ => said = run(&checkout, &text),
        }
    }
    assert_eq!((answers, checked_rows), (4, 1));
    assert!(said.ends_with(": sound\n"));
    assert!(checkout.join("app/forms/library/i-865/form.kdl").exists());
}
