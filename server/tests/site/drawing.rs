//! Papers are drawn by a process of their own, which can fail in every way without taking anything along.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use domain::Language;
use forms::{Answers, Library};
use papers::{Block, FormPaper, NotDrawn, Paper, Standing, Table};
use server::DrawProcess;
use services::Fault;
use services::paper::Draw;

use crate::child::{PATIENCE, PROGRAM, assert_it_got_nothing_but_its_input, limits_of, program, silent};

const NAME: &str = "Peña-Łódź 王 #panic(\"x\") \u{0}\u{202e}";

fn paper(language: Language) -> Paper {
    let form = Library::embedded().forms().find(|form| form.id() == "ar-11").unwrap();
    let answers: Answers = [("legal-name.family".to_owned(), NAME.to_owned())].into_iter().collect();
    let standing = Standing::Draft(form.from());
    FormPaper { form, answers: &answers, language, standing }.paper()
}

/// A paper of more characters than a pipe holds, and fewer than is too long.
fn long_paper() -> Paper {
    Paper { foot: "word ".repeat(40_000), ..paper(Language::English) }
}

async fn draw(program: &Path, time_limit: Duration, paper: Paper) -> Result<Vec<u8>, Fault> {
    DrawProcess::new(program.to_owned(), time_limit).draw(paper).await
}

fn is_interrupted<T>(drawn: &Result<T, Fault>) -> bool {
    matches!(drawn, Err(Fault::Interrupted("drawing a paper")))
}

#[tokio::test]
async fn the_process_draws_every_paper_as_it_is_drawn_here() {
    for language in Language::ALL {
        let drawn = draw(Path::new(PROGRAM), PATIENCE, paper(language)).await.unwrap();
        assert!(drawn == papers::draw(paper(language)).unwrap(), "{language:?}");
    }
}

#[tokio::test]
async fn a_paper_that_is_too_long_is_told_from_one_that_fails() {
    let paper = Paper { foot: "x".repeat(400_001), ..paper(Language::English) };
    let drawn = draw(Path::new(PROGRAM), PATIENCE, paper).await;
    assert!(matches!(drawn, Err(Fault::NotDrawn(NotDrawn::TooLong))), "{drawn:?}");
    for (script, is_temporary) in [("exit 11", false), ("exit 1", true), ("exit 101", true), ("kill -9 $$", true)] {
        let (_folder, program) = program(script);
        let fault = draw(&program, PATIENCE, long_paper()).await.unwrap_err();
        assert_eq!(fault.is_temporary(), is_temporary, "{script}: {fault:?}");
    }
    let nowhere = draw(Path::new("/nowhere/at/all"), PATIENCE, long_paper()).await;
    assert!(is_interrupted(&nowhere), "{nowhere:?}");
}

#[tokio::test]
async fn a_file_that_is_not_whole_or_too_big_is_none() {
    for script in ["", "echo '%PDF-1.7'", "echo %%EOF", "exec cat /dev/zero", "cat; exec cat /dev/zero"] {
        let (_folder, program) = program(script);
        let drawn = draw(&program, PATIENCE, long_paper()).await;
        assert!(is_interrupted(&drawn), "{script}: {drawn:?}");
    }
}

#[tokio::test]
async fn a_process_that_never_answers_is_ended_at_its_time_limit() {
    let (folder, program, _begun, end) = silent();
    let drawn = draw(&program, Duration::from_millis(100), long_paper()).await;
    assert!(is_interrupted(&drawn), "{drawn:?}");
    // If it was ended before it could say anything, nobody else lets the reader begin.
    drop(fs::OpenOptions::new().read(true).write(true).open(folder.path().join("alive")).unwrap());
    end.join().unwrap();
}

#[tokio::test]
async fn whoever_goes_away_ends_the_process() {
    let (_folder, program, has_begun, end) = silent();
    let asked = tokio::spawn(async move { draw(&program, PATIENCE, long_paper()).await });
    has_begun.await.unwrap();
    asked.abort();
    assert!(asked.await.unwrap_err().is_cancelled());
    end.join().unwrap();
}

#[tokio::test]
async fn a_process_without_memory_fails_alone() {
    let (_folder, program) = program(&format!("ulimit -v 200000\nexec '{PROGRAM}' \"$@\""));
    let rows = vec![vec![vec!["ab".to_owned()]]; 20_000];
    let table = Block::Table(Table { columns: vec![("Name".to_owned(), 1)], rows });
    let drawn = draw(&program, PATIENCE, Paper { blocks: vec![table], ..paper(Language::English) }).await;
    assert!(is_interrupted(&drawn), "{drawn:?}");
    assert!(draw(Path::new(PROGRAM), PATIENCE, paper(Language::English)).await.is_ok());
}

#[tokio::test]
async fn a_paper_goes_through_the_pipe_alone() {
    let (folder, program) = program("echo \"$@\" > arguments\nenv > variables\nexec cat > input");
    assert!(is_interrupted(&draw(&program, PATIENCE, long_paper()).await));
    let input = assert_it_got_nothing_but_its_input(folder.path(), "draw-paper");
    assert_eq!(serde_json::from_slice::<Paper>(&input).unwrap(), long_paper());
}

/// Calls the program as somebody at a shell might, with settings that nobody can read.
fn called(input: &[u8]) -> Output {
    let mut child = Command::new(PROGRAM)
        .arg("draw-paper")
        .env_clear()
        .env("LANDFALL_CONFIG", "/nowhere/at/all")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn what_is_no_paper_ends_in_one_line_that_tells_nothing_of_it() {
    let whole = serde_json::to_string(&paper(Language::English)).unwrap();
    let wrong = whole.replace("\"en\"", "\"Peña\"");
    let twice = format!("{whole}{whole}");
    for input in ["", "Peña", "\"Peña\"", &whole[..whole.len() - 1], &wrong, &twice] {
        let output = called(input.as_bytes());
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "landfall draw-paper: standard input holds no paper\n");
    }
    let output = called(whole.as_bytes());
    assert!(output.status.success() && output.stderr.is_empty() && output.stdout.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_command_is_the_servers_own_and_in_no_help() {
    let help = Command::new(PROGRAM).arg("--help").env_clear().output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("serve") && !help.contains("draw"), "{help}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_has_read_anything_of_a_paper_can_open_nothing_and_leaves_no_core() {
    let (limits, ended) = limits_of("draw-paper");
    assert_eq!(limits("Max open files"), ["3", "3"]);
    assert_eq!(limits("Max core file size"), ["0", "0"]);
    assert_eq!(limits("Max cpu time"), ["60", "61"]);
    for of in ["Max address space", "Max file size"] {
        assert!(limits(of).iter().all(|most| most.parse::<u64>().is_ok()), "{of}");
    }
    assert_eq!(ended.code(), Some(1));
}
