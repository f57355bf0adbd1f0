//! Programs in the place of this one, which the server starts for a piece of work, and this one as the server starts it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

use tempfile::TempDir;
use tokio::sync::oneshot;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_landfall");
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A folder with a program that does what this script says.
pub(crate) fn program(script: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (text, program) = (folder.path().join("text"), folder.path().join("program"));
    fs::write(&text, format!("#!/bin/sh\ncd \"${{0%/*}}\"\n{script}\n")).unwrap();
    // By another process: a file that this one has had open for writing may still be open in a child of another test.
    assert!(Command::new("install").args(["-m", "755"]).args([&text, &program]).status().unwrap().success());
    (folder, program)
}

/// A program that never answers, what tells that it has begun, and what ends when its last process does.
pub(crate) fn silent() -> (TempDir, PathBuf, oneshot::Receiver<()>, JoinHandle<()>) {
    let (folder, program) = program("exec 3>alive\necho begun >&3\nexec sleep 600");
    let alive = folder.path().join("alive");
    assert!(Command::new("mkfifo").arg(&alive).status().unwrap().success());
    let (begun, has_begun) = oneshot::channel();
    let end = std::thread::spawn(move || {
        let mut said = BufReader::new(fs::File::open(alive).unwrap());
        said.read_line(&mut String::new()).unwrap();
        let _nobody_waits = begun.send(());
        said.read_to_string(&mut String::new()).unwrap();
    });
    (folder, program, has_begun, end)
}

/// What a program got that wrote down its `arguments`, its `variables` and its `input`: the last of them.
pub(crate) fn assert_it_got_nothing_but_its_input(folder: &Path, command: &str) -> Vec<u8> {
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    assert_eq!(String::from_utf8(read("arguments")).unwrap(), format!("{command}\n"));
    let of_the_shell = ["PWD=", "OLDPWD=", "SHLVL=", "_="];
    let variables = String::from_utf8(read("variables")).unwrap();
    assert!(variables.lines().all(|line| of_the_shell.iter().any(|own| line.starts_with(own))), "{variables}");
    read("input")
}

/// What this program may use once it has begun to read its input, and how it ends if that is nothing but blanks.
pub(crate) fn limits_of(command: &str) -> (impl Fn(&str) -> Vec<String>, ExitStatus) {
    let mut child = Command::new(PROGRAM)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // More than a pipe holds: it has begun to read.
    stdin.write_all(&vec![b' '; 2 * 1024 * 1024]).unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    // A filter of system calls is there, and no program that it could start has more rights.
    assert!(status.contains("Seccomp:\t2\n") && status.contains("NoNewPrivs:\t1\n"), "{status}");
    drop(stdin);
    let limit = move |of: &str| {
        let line = limits.lines().find_map(|line| line.strip_prefix(of)).unwrap();
        line.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    (limit, child.wait().unwrap())
}
