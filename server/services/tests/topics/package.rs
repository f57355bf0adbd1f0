//! What was filed as one file, on both databases.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::{Person, person};
use domain::{CaseId, DraftId, Language};
use payment::Action;
use serde_json::Value;
use services::package::{About, PublicKey, Verified, verify};
use services::paper::PaperMaker;
use services::testing::{SeededRandomness, World, on_each_database};
use services::{Deliver, Keyring};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

const ANA: &str = "ana@example.com";
const FULL_FEE: i64 = 41_500;

async fn filed(world: &World, ana: &Person) -> CaseId {
    let draft: DraftId = ana.filled(FULL_FEE).await;
    let checkout = ana.check_out(draft).await;
    world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    world.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
    ana.case_of(draft).await.expect("it is filed")
}

async fn make_papers(world: &World) {
    let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
    world.clock.advance(Duration::from_secs(3600));
    while world.services.deliver_due(&makers).await.unwrap() > 0 {}
}

async fn package(world: &World, ana: &Person, case: CaseId) -> Vec<u8> {
    world.services.filing_package(&ana.session, case).await.unwrap().unwrap().bytes
}

/// What another program finds in it.
fn unpacked(package: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The text of a keyring with this many keys; the first is that of every [`World`].
fn keys(how_many: usize) -> String {
    let one = Keyring::new_text(&SeededRandomness::new(41));
    (1..how_many).fold(one, |text, more| format!("{text}{} {}\n", more + 1, format!("a{more}").repeat(32)))
}

fn public_keys(text: &str) -> Vec<PublicKey> {
    Keyring::parse(text).unwrap().package_keys().into_iter().map(|(_, key)| key).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_is_one_file_that_is_the_same_each_time_and_can_be_checked() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let before = package(&world, &ana, case).await;
        make_papers(&world).await;
        let package = package(&world, &ana, case).await;
        assert!(package == before, "it is the same before the papers are made");

        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        let receipt = filing.confirmation.receipt.clone();
        let Verified::Genuine(about, _) = verify(&package, &public_keys(&keys(1))).unwrap() else { panic!("genuine") };
        let expected = About {
            receipt: receipt.clone(),
            form: "i-90".to_owned(),
            edition: "2025-01-20".to_owned(),
            filed_at: filing.confirmation.filed_at.rfc3339(),
            digest: filing.digest.clone(),
        };
        assert_eq!(about, expected);

        let files = unpacked(&package);
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        let signed =
            ["README.txt", "definition.json", "filing-en.pdf", "filing-es.pdf", "filing.json", "statement.json"];
        assert_eq!(names, [&["README.txt", "SHA256SUMS"], &signed[1..5], &["signature.json"], &signed[5..]].concat());
        let sums: String = signed.map(|name| format!("{}  {name}\n", sha256(&files[name]))).concat();
        assert_eq!(String::from_utf8_lossy(&files["SHA256SUMS"]), sums, "as sha256sum writes it");
        for language in Language::ALL {
            let paper = world.services.filed_paper(&ana.session, case, language).await.unwrap().unwrap();
            assert!(files[&format!("filing-{}.pdf", language.code())] == paper.bytes);
        }
        let [statement, definition, told] = ["statement.json", "definition.json", "filing.json"]
            .map(|name| serde_json::from_slice::<Value>(&files[name]).unwrap());
        assert_eq!(sha256(&files["statement.json"]), filing.digest);
        assert_eq!(statement["definition"], sha256(&files["definition.json"]));
        assert_eq!(definition["form"], "i-90");
        assert_eq!(told["receipt_number"], receipt.as_str());
        assert_eq!(told["statement"]["sha256"], filing.digest);
        assert_eq!(told["fee_cents"], FULL_FEE);
        assert!(told["payment_reference"].is_string());
        assert_eq!(told["typed_name"], filing.typed_name);
        let certified = told["certifications"].as_array().unwrap().iter().map(|read| read["text"].as_str().unwrap());
        assert!(certified.collect::<String>().contains("under penalty of perjury"));
        let answers = told["answers"].as_array().unwrap();
        let found: Vec<_> = answers.iter().map(|line| (line["field"].as_str(), line["answer"].as_str())).collect();
        let sent: Vec<_> = filing.answers.iter().map(|(field, answer)| (Some(field), Some(answer))).collect();
        assert_eq!(found, sent);
        assert!(answers.iter().all(|line| line["question"].is_string()), "{answers:#?}");
        let birth = answers.iter().find(|line| line["field"] == "date-of-birth.month").unwrap();
        assert_eq!((&birth["item"], &birth["question"]), (&"1.9".into(), &"What is your date of birth?".into()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_filed_is_in_nobody_elses_file() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.com").await);
        let case = filed(&world, &ana).await;
        assert!(world.services.filing_package(&ben.session, case).await.unwrap().is_none());
        assert!(world.services.package_size(&ben.session, case).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn its_size_is_known_about_before_it_is_made() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let made = package(&world, &ana, case).await.len() as u64;
        for _ in 0..2 {
            let told = world.services.package_size(&ana.session, case).await.unwrap().unwrap();
            assert!((made * 7 / 10..made * 13 / 10).contains(&told), "{told} instead of {made}");
            make_papers(&world).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_from_before_a_new_master_key_is_genuine_after_it_and_new_ones_are_signed_with_the_new_one() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let rotated = World::with_keyring(world.database.clone(), &keys(2));
        let known = public_keys(&keys(2));
        let signer = |package: &[u8], known: &[PublicKey]| match verify(package, known).unwrap() {
            Verified::Genuine(_, key) => Some(key),
            Verified::Foreign(_) => None,
            Verified::Changed(changes) => panic!("{changes:?}"),
        };
        let (old, new) = (package(&world, &ana, case).await, package(&rotated, &ana, case).await);
        assert_eq!(signer(&old, &known), Some(known[0]));
        assert_eq!(signer(&new, &known), Some(known[1]));
        assert_eq!(signer(&new, &known[..1]), None, "another installation's");
        let (old, new) = (unpacked(&old), unpacked(&new));
        let differing: Vec<_> =
            old.iter().filter(|(name, bytes)| new[*name] != **bytes).map(|(name, _)| name).collect();
        assert_eq!(differing, ["signature.json"]);
    })
    .await;
}
