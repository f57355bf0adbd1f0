//! `landfall audit verify`, as an operator runs it beside a server.

use std::path::Path;
use std::process::{Command, Output};

use domain::{EmailAddress, Password};
use services::Client;
use services::testing::World;
use storage::Database;
use storage::testing::tamper;

fn landfall(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_landfall"));
    command.args(arguments).env_clear().env("LANDFALL_DATA", data).output().unwrap()
}

fn verify(data: &Path) -> (Option<i32>, String) {
    said(&landfall(data, &["audit", "verify"]))
}

fn said(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_verified_beside_a_server_and_a_break_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert_eq!(verify(data).0, Some(1), "there is no key");
    assert_eq!(std::fs::read_dir(data).unwrap().count(), 0, "and none is made");

    assert!(landfall(data, &["migrate"]).status.success());
    assert_eq!(verify(data), (Some(0), "The security log is whole: 0 events, head 0:\n".to_owned()));

    let database = Database::connect(&format!("sqlite:{}", data.join("landfall.db").display())).await.unwrap();
    let key = std::fs::read_to_string(data.join("master.key")).unwrap();
    let world = World::with_keyring(database.clone(), &key);
    let nobody = EmailAddress::parse("nobody@example.org").unwrap();
    for _ in 0..3 {
        let typed = Password::typed("a wrong one for sure");
        assert!(world.services.sign_in(&nobody, &typed, Client::local()).await.unwrap().is_err());
    }
    let (status, told) = verify(data);
    assert_eq!(status, Some(0), "{told}");
    let head = told.trim_end().strip_prefix("The security log is whole: 3 events, head ").expect(&told);
    assert_eq!(head.len(), "3:".len() + 64);
    assert!(landfall(data, &["audit", "verify", "--noted", head]).status.success());
    for other in [head.replace("3:", "2:"), head.replace("3:", "4:")] {
        let output = landfall(data, &["audit", "verify", "--noted", &other]);
        assert!(said(&output).1.contains("is not the one that was noted"), "{other}");
        assert_eq!(output.status.code(), Some(1), "{other}");
    }

    tamper(&database, "delete from audit_events where seq = 3").await;
    let (status, told) = verify(data);
    assert_eq!((status, told.lines().next()), (Some(1), Some("event 3 is missing")));
}
