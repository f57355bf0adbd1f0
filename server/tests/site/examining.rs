//! What comes in is looked at by a process of its own, which a file can end without taking anything along.

use std::fs;
use std::io::{Cursor, ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use futures_util::stream;
use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgb, RgbImage};
use intake::{Examined, Kept, Refusal};
use server::ExamineProcess;
use services::{Examine, NotExamined, one_piece};

use crate::child::{PATIENCE, PROGRAM, assert_it_got_nothing_but_its_input, limits_of, program, silent};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 \
    /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\nxref\n0 4\n\
    0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R \
    >>\nstartxref\n182\n%%EOF\n";

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// A photo whose file is of more bytes than a pipe holds.
fn photo() -> Vec<u8> {
    let noise = |x: u32, y: u32| u8::try_from((x * 7919 + y * 104_729 + x * y) % 251).unwrap();
    let picture = RgbImage::from_fn(640, 480, |x, y| Rgb([noise(x, y), noise(y, x), noise(x, x + y)]));
    written(&picture.into(), ImageFormat::Jpeg)
}

async fn examine(program: &Path, file: Vec<u8>) -> Result<Result<Examined, Refusal>, NotExamined> {
    ExamineProcess::new(program.to_owned(), PATIENCE, 1).examine(one_piece(file)).await
}

async fn of_this_program(file: Vec<u8>) -> Result<Examined, Refusal> {
    examine(Path::new(PROGRAM), file).await.unwrap()
}

#[tokio::test]
async fn the_process_sees_every_file_as_it_is_seen_here() {
    let mut large = photo();
    large.resize(intake::MOST_BYTES + 1, 0);
    for file in [photo(), PDF.to_vec(), b"<html>".to_vec(), Vec::new(), photo()[..9_000].to_vec(), large] {
        let seen = of_this_program(file.clone()).await;
        assert!(seen == intake::examine(file), "{seen:?}");
    }
    let (picture, paper) = (of_this_program(photo()).await.unwrap(), of_this_program(PDF.to_vec()).await.unwrap());
    assert!(picture.kept == Kept::Jpeg && picture.file.unwrap().len() > 65_536);
    assert!(paper.kept == Kept::Pdf && paper.file.is_none());
}

#[tokio::test]
async fn a_file_in_small_pieces_is_seen_as_the_same_and_one_that_breaks_off_not_at_all() {
    let process = ExamineProcess::new(PROGRAM.into(), PATIENCE, 1);
    let pieces = |file: &[u8]| file.chunks(7).map(|piece| Ok(piece.to_vec().into())).collect::<Vec<_>>();
    for file in [photo(), PDF.to_vec()] {
        let seen = process.examine(Box::pin(stream::iter(pieces(&file)))).await.unwrap();
        assert!(seen == intake::examine(file), "{seen:?}");
    }
    let once = stream::unfold(true, async |is_first| is_first.then(|| (Ok(b"hello".as_slice().into()), false)));
    let seen = process.examine(Box::pin(once)).await.unwrap();
    assert_eq!(seen.unwrap_err(), Refusal::NotAPictureOrPdf, "a file that is shorter than any head");
    for whole in [photo(), PDF.to_vec()] {
        for kept in [0, 7, 700, whole.len()] {
            let mut pieces = pieces(&whole[..kept.min(whole.len())]);
            pieces.push(Err(ErrorKind::UnexpectedEof.into()));
            let seen = process.examine(Box::pin(stream::iter(pieces))).await;
            assert!(matches!(seen, Err(NotExamined::Unreachable(_))), "{kept} bytes: {seen:?}");
        }
    }
}

#[tokio::test]
async fn what_a_file_does_to_the_process_is_told_from_trouble_of_the_machine() {
    for by_the_file in ["exit 101", "kill -ABRT $$", "kill -SEGV $$", "kill -FPE $$", "kill -XCPU $$"] {
        let (_folder, program) = program(&format!("ulimit -c 0\n{by_the_file}"));
        let examined = examine(&program, photo()).await;
        assert!(matches!(examined, Ok(Err(Refusal::Damaged))), "{by_the_file}: {examined:?}");
    }
    for trouble in ["exit 1", "exit 2", "kill -KILL $$", "kill -TERM $$"] {
        let (_folder, program) = program(trouble);
        let examined = examine(&program, photo()).await;
        assert!(matches!(examined, Err(NotExamined::NoAnswer)), "{trouble}: {examined:?}");
    }
    let nowhere = examine(Path::new("/nowhere/at/all"), photo()).await;
    assert!(matches!(nowhere, Err(NotExamined::Unreachable(_))), "{nowhere:?}");
}

#[tokio::test]
async fn an_answer_that_makes_no_sense_is_none() {
    let examined = |kept: &str| format!("{{\"Ok\":{{\"kept\":\"{kept}\",\"pages\":1,\"hints\":[]}}}}");
    let (pdf, jpeg) = (examined("Pdf"), examined("Jpeg"));
    for script in [
        String::new(),
        "echo".to_owned(),
        "cat".to_owned(),
        format!("printf '%s' '{pdf}'"),
        format!("echo '{pdf}'; echo more"),
        format!("echo '{jpeg}'"),
        format!("echo '{jpeg}'; exec cat /dev/zero"),
    ] {
        let (_folder, program) = program(&script);
        let examined = examine(&program, photo()).await;
        assert!(matches!(examined, Err(NotExamined::NoAnswer)), "{script}: {examined:?}");
    }
}

#[tokio::test]
async fn a_process_that_never_answers_about_a_file_is_ended_at_its_time_limit() {
    let (folder, program, _begun, end) = silent();
    let examined = ExamineProcess::new(program, Duration::from_millis(100), 1).examine(one_piece(photo())).await;
    assert!(matches!(examined, Err(NotExamined::NoTime)), "{examined:?}");
    // If it was ended before it could say anything, nobody else lets the reader begin.
    drop(fs::OpenOptions::new().read(true).write(true).open(folder.path().join("alive")).unwrap());
    end.join().unwrap();
}

#[tokio::test]
async fn more_files_than_are_looked_at_at_once_wait_and_whoever_goes_away_makes_room() {
    let (_folder, program, has_begun, end) = silent();
    let process = ExamineProcess::new(program, PATIENCE, 1);
    let first = tokio::spawn({
        let process = process.clone();
        async move { process.examine(one_piece(photo())).await }
    });
    has_begun.await.unwrap();
    // It would open the pipe that the first has open, and the reader would wait for both.
    let second = tokio::time::timeout(Duration::from_millis(50), process.examine(one_piece(photo()))).await;
    assert!(second.is_err(), "{second:?}");
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    end.join().unwrap();
}

#[tokio::test]
async fn the_largest_picture_has_enough_memory_and_without_it_fails_alone() {
    let picture: DynamicImage = GrayImage::from_pixel(7_745, 7_745, Luma([200])).into();
    let file = written(&picture, ImageFormat::Png);
    drop(picture);
    let (_folder, program) = program(&format!("ulimit -v 400000\nexec '{PROGRAM}' \"$@\""));
    let without = examine(&program, file.clone()).await;
    assert!(matches!(without, Ok(Err(Refusal::Damaged))), "{without:?}");
    let drawn = of_this_program(file).await.unwrap();
    let again = image::load_from_memory(&drawn.file.unwrap()).unwrap();
    assert_eq!((drawn.kept, again.width(), again.height()), (Kept::Png, 4_000, 4_000));
}

#[tokio::test]
async fn a_file_goes_through_the_pipe_alone() {
    let (folder, program) = program("echo \"$@\" > arguments\nenv > variables\nexec cat > input");
    assert!(matches!(examine(&program, photo()).await, Err(NotExamined::NoAnswer)));
    assert!(assert_it_got_nothing_but_its_input(folder.path(), "examine-file") == photo());
}

#[test]
fn the_answer_is_one_line_and_nothing_is_said_of_the_file() {
    let mut child = Command::new(PROGRAM)
        .arg("examine-file")
        .env_clear()
        .env("LANDFALL_CONFIG", "/nowhere/at/all")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"Dear officer").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
    assert_eq!(output.stdout, b"{\"Err\":\"NotAPictureOrPdf\"}\n");
    let help = Command::new(PROGRAM).arg("--help").env_clear().output().unwrap();
    assert!(!String::from_utf8(help.stdout).unwrap().contains("examine"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_has_read_anything_of_a_file_can_open_nothing_and_leaves_no_core() {
    for command in ["examine-file", "examine-heic"] {
        let (limits, ended) = limits_of(command);
        assert_eq!(limits("Max open files"), ["3", "3"]);
        assert_eq!(limits("Max core file size"), ["0", "0"]);
        assert_eq!(limits("Max cpu time"), ["20", "21"]);
        let memory = (3_u64 << 30).to_string();
        assert_eq!(limits("Max address space"), [memory.clone(), memory]);
        assert!(limits("Max file size").iter().all(|most| most.parse::<u64>().is_ok()));
        assert!(ended.success());
    }
}
