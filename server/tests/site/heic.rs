//! Photos as iPhones take them go through the process that looks at them, and say on the page how they fared.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use domain::{Language, Place};
use intake::{Examined, Heif, Refusal, examine_with};
use server::ExamineProcess;
use services::{Examine, one_piece};
use storage::testing::on_each_database;
use words::say;

use crate::child::{PATIENCE, PROGRAM, assert_it_got_nothing_but_its_input, program};
use crate::page::{Page, select};
use crate::site::{TestSite, in_each_language};
use crate::steps::address;

const TELEPHONE: &[u8] = include_bytes!("../../intake/tests/photos/telephone.heic");
const WHOLE: &[u8] = include_bytes!("../../intake/tests/photos/whole.heic");
const TEN: &[u8] = include_bytes!("../../intake/tests/photos/ten.heic");
const DARK: &[u8] = include_bytes!("../../intake/tests/photos/dark.heic");
const CLEAR: &[u8] = include_bytes!("../../intake/tests/photos/clear.heic");
const PHOTOS: [&[u8]; 5] = [TELEPHONE, WHOLE, TEN, DARK, CLEAR];

/// How many changed photos are looked at, each by a process of its own.
const CHANGED: usize = 1000;

fn process() -> Arc<ExamineProcess> {
    ExamineProcess::new(PROGRAM.into(), PATIENCE, 4)
}

async fn examined(process: &ExamineProcess, file: Vec<u8>) -> Result<Examined, Refusal> {
    process.examine(one_piece(file)).await.unwrap()
}

#[tokio::test]
async fn the_process_reads_photos_of_telephones_as_they_are_read_here() {
    let (process, heif) = (process(), Heif::load().expect("bin/setup installs libheif"));
    let mut large = WHOLE.to_vec();
    large.resize(intake::MOST_BYTES + 1, 0);
    let files = PHOTOS.map(<[u8]>::to_vec).into_iter().chain([TELEPHONE[..1500].to_vec(), large]);
    for file in files {
        let seen = examined(&process, file.clone()).await;
        assert!(seen == examine_with(Some(&heif), file), "{seen:?}");
    }
    assert!(process.reads_heic().await);
}

#[tokio::test]
async fn a_machine_is_said_to_read_them_only_where_it_has_read_one() {
    for script in ["echo '{\"Err\":\"Heic\"}'", "echo '{\"Err\":\"Damaged\"}'", "exit 1", "kill -SEGV $$", "cat"] {
        let (_folder, program) = program(script);
        assert!(!ExamineProcess::new(program, PATIENCE, 1).reads_heic().await, "{script}");
    }
    assert!(!ExamineProcess::new(Path::new("/nowhere/at/all").to_owned(), PATIENCE, 1).reads_heic().await);
}

#[tokio::test]
async fn a_photo_in_heic_goes_through_the_pipe_of_a_process_that_no_other_file_meets() {
    let (folder, program) = program("echo \"$@\" > arguments\nenv > variables\nexec cat > input");
    assert!(ExamineProcess::new(program, PATIENCE, 1).examine(one_piece(WHOLE.to_vec())).await.is_err());
    assert!(assert_it_got_nothing_but_its_input(folder.path(), "examine-heic") == WHOLE);
}

/// What the process answers on a system that refuses its filter.
#[cfg(target_os = "linux")]
fn unshut(command: &'static str, file: &'static [u8]) -> String {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};

    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let machine = std::env::consts::ARCH.try_into().unwrap();
    let no_filters =
        SeccompFilter::new([(libc::SYS_seccomp, Vec::new())].into(), SeccompAction::Allow, denied, machine).unwrap();
    let no_filters: BpfProgram = no_filters.try_into().unwrap();
    // What this thread starts has what this thread has.
    let answer = std::thread::spawn(move || {
        apply_filter(&no_filters).unwrap();
        let mut child = Command::new(PROGRAM)
            .arg(command)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(file).unwrap();
        child.wait_with_output().unwrap().stdout
    });
    String::from_utf8_lossy(&answer.join().unwrap()).into_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn without_the_filter_photos_of_iphones_are_refused_and_other_files_are_not() {
    assert_eq!(unshut("examine-heic", WHOLE), "{\"Err\":\"Heic\"}\n");
    assert!(unshut("examine-file", crate::evidence::PDF).contains("\"kept\":\"Pdf\""));
}

/// Bytes that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % most
    }

    /// A photo in which some bits are others, or some bytes are gone or come twice.
    fn changed(&mut self) -> Vec<u8> {
        let mut file = PHOTOS[self.below(PHOTOS.len())].to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(file.len());
            match self.below(10) {
                0 => file[at] = 0,
                1 => file[at] = 0xFF,
                2 => drop(file.remove(at)),
                3 => file.extend_from_within(at..),
                _ => file[at] ^= 1 << self.below(8),
            }
        }
        file
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_changed_in_a_photo_ends_with_an_answer_and_lets_nothing_else_through() {
    let process = process();
    let looks = [1_u64, 2, 3, 4].map(|seed| {
        let process = Arc::clone(&process);
        tokio::spawn(async move {
            let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            for _ in 0..CHANGED / 4 {
                let Ok(examined) = examined(&process, chance.changed()).await else { continue };
                let file = examined.file.unwrap();
                assert!(image::load_from_memory(&file).is_ok());
                assert!(!file.windows(4).any(|bytes| bytes == b"HERE" || bytes == b"Exif"));
            }
        })
    });
    for look in looks {
        look.await.unwrap();
    }
}

/// What a browser offers to choose from.
fn accepted(page: &Page) -> String {
    select(&page.document(), "input[type=file]")[0].attr("accept").unwrap().to_owned()
}

/// The page to which somebody adds a photo of an iPhone, and the same before that.
async fn added(site: &TestSite, language: Language) -> (Page, Page) {
    let mut browser = site.browser(language);
    browser.sign_up(&address("iphone", language)).await;
    let draft = browser.filled(0).await;
    let slot = browser.slot(draft).await;
    let before = browser.open(&Place::EvidenceSlot { folder: draft.into(), slot }).await;
    let after = browser.add_files(&before, &[("IMG_0001.HEIC", TELEPHONE), ("notes.txt", b"Dear officer")]).await;
    (before, after)
}

#[tokio::test]
async fn a_site_that_reads_no_heic_does_not_ask_for_it_and_says_how_to_have_a_jpeg() {
    in_each_language(async |site, language| {
        let (before, after) = added(site, language).await;
        assert!(!accepted(&before).contains("hei"), "an iPhone sends a JPEG by itself then");
        assert!(after.says(say::error_file_heic()) && after.says(say::error_file_kind()));
    })
    .await;
}

#[tokio::test]
async fn a_site_that_reads_heic_asks_for_it_and_keeps_the_photo() {
    on_each_database(async |database| {
        let site = TestSite::reading_heic(database);
        for language in Language::ALL {
            let (before, after) = added(&site, language).await;
            assert!(accepted(&before).ends_with("image/heic,image/heif,.heic,.heif"));
            assert!(after.says(say::evidence_added_title(1)) && after.says(say::evidence_hint_small()));
            assert!(after.says(say::error_file_kind()) && !after.says(say::error_file_heic()));
        }
    })
    .await;
}
