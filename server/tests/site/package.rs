//! What was filed as one file, from the links that lead to it, and `landfall filing`, as whoever got it runs it.

use std::path::Path;
use std::process::{Command, Output};

use domain::{CaseId, Language, Place};
use http::StatusCode;
use services::Keyring;
use services::testing::SeededRandomness;
use words::{Words, say};

use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{FULL_FEE, address};

#[tokio::test]
async fn what_was_filed_is_downloaded_as_one_file_by_its_owner_alone() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("keeps", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let case = browser.file(draft).await;
        let link = Place::CasePackage(case).path(language);
        for place in [Place::Received(case), Place::Case(case)] {
            let page = browser.open(&place).await;
            assert_eq!(page.link("/package"), link);
            assert!(page.says(say::package_download_text()), "{}", page.text());
            let tells_size = page.text().contains(&Words::of(language).text(say::package_size("0.3")));
            assert_eq!(tells_size, place == Place::Received(case), "{}", page.text());
        }
        let file = browser.visit(&link).await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(file.header("content-type"), "application/zip");
        let receipt = site.world.services.case(&browser.session().await, case).await.unwrap().unwrap().receipt;
        assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{receipt}.zip\""));
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(file.body.starts_with(b"PK\x03\x04"));
        assert!(browser.visit(&link).await.body == file.body);

        let mut stranger = site.browser(language);
        stranger.sign_up(&address("pries", language)).await;
        assert_eq!(stranger.visit(&link).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// A form that was filed, as a file, with its answers.
async fn downloaded(site: &TestSite) -> (Vec<u8>, Vec<String>) {
    let mut browser = site.browser(Language::English);
    browser.sign_up(&address("gives", Language::English)).await;
    let draft = browser.filled(FULL_FEE).await;
    let case: CaseId = browser.file(draft).await;
    let file = browser.visit(&Place::CasePackage(case).path(Language::English)).await.body;
    let filing = site.world.services.filing(&browser.session().await, case).await.unwrap().unwrap();
    let answers = filing.answers.iter().map(|(_, answer)| answer.to_owned()).chain([filing.typed_name.clone()]);
    (file, answers.collect())
}

fn landfall(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_landfall"));
    command.args(arguments).env_clear().env("LANDFALL_DATA", data).output().unwrap()
}

/// How it ended, and what it said.
fn said(output: &Output) -> (Option<i32>, String) {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_the_file_and_the_key_checks_it_without_the_server() {
    on_each_site(async |site| {
        let (file, answers) = downloaded(&site).await;
        let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let path = elsewhere.path().join("LFD0000000001.zip");
        let name = path.to_str().unwrap();
        std::fs::write(&path, &file).unwrap();

        let (status, told) = said(&landfall(here.path(), &["filing", "verify", name]));
        assert_eq!(status, Some(2), "{told}");
        assert!(told.contains("`--key`"), "{told}");
        assert_eq!(landfall(here.path(), &["filing", "keys"]).status.code(), Some(1));
        assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 0, "no keys are made");

        std::fs::write(here.path().join("master.key"), Keyring::new_text(&SeededRandomness::new(41))).unwrap();
        let (status, told) = said(&landfall(here.path(), &["filing", "verify", name]));
        assert_eq!(status, Some(0), "{told}");
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines[0], "Genuine: this installation signed it with its key 1, and nothing was changed.");
        let form = "It is form i-90, edition 2025-01-20, filed under receipt number LFD0000000001 on 2026-11-23 at ";
        assert!(lines[1].starts_with(form), "{told}");
        assert_eq!((lines.len(), lines[3].len()), (4, 64), "{told}");
        let typed = answers.iter().filter(|answer| answer.len() > 4);
        assert!(typed.clone().count() > 5 && typed.clone().all(|answer| !told.contains(answer)), "{told}");

        let (status, keys) = said(&landfall(here.path(), &["filing", "keys"]));
        assert_eq!((status, keys.lines().count()), (Some(0), 1));
        let key = keys.trim_end().strip_prefix("1 ").unwrap();
        let nowhere = elsewhere.path().join("nothing");
        let (status, told) = said(&landfall(&nowhere, &["filing", "verify", name, "--key", key]));
        assert_eq!(status, Some(0), "{told}");
        assert!(told.starts_with("Genuine: it was signed with the key that you gave, and nothing was changed.\n"));

        let mut changed = file.clone();
        let place = changed.windows(15).position(|word| word == b"landfall_filing").unwrap();
        changed[place] = b'L';
        std::fs::write(&path, &changed).unwrap();
        let (status, told) = said(&landfall(here.path(), &["filing", "verify", name]));
        assert_eq!(status, Some(1));
        assert_eq!(told, "Not genuine: it is not as it was given out.\nfiling.json was changed.\n");

        std::fs::write(&path, &file).unwrap();
        let other = Keyring::new_text(&SeededRandomness::new(7));
        std::fs::write(here.path().join("master.key"), other).unwrap();
        let (status, told) = said(&landfall(here.path(), &["filing", "verify", name]));
        assert_eq!(status, Some(1));
        assert!(told.starts_with(&format!("Not from here: it was signed with another key,\n{key}\n")), "{told}");

        std::fs::write(&path, b"PK\x03\x04 and then nothing").unwrap();
        let (status, told) = said(&landfall(here.path(), &["filing", "verify", name]));
        assert_eq!(status, Some(2));
        let why = "it is another file, was cut off, or was packed by another program";
        assert_eq!(told, format!("{name} cannot be checked: {why}\n"));
        let (status, told) = said(&landfall(here.path(), &["filing", "verify", "nowhere.zip"]));
        assert_eq!(status, Some(2));
        assert!(told.starts_with("nowhere.zip cannot be read: "), "{told}");
    })
    .await;
}
