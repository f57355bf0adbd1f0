//! The program itself, told to stop while somebody is still connected.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use domain::{Language, Timestamp};
use rustix::process::{Pid, Signal, kill_process};
use services::Keyring;
use services::testing::SeededRandomness;
use storage::Database;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::child::{PATIENCE, PROGRAM};
use crate::site::TestSite;

/// The running product.
struct Running {
    program: Child,
    address: SocketAddr,
}

impl Running {
    /// With this data, once it says that it is ready; it may take so many seconds to stop.
    async fn on(data: &Path, stop_within_seconds: u16) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let mut program = Command::new(PROGRAM)
            .arg("serve")
            .env_clear()
            .env("LANDFALL_DATA", data)
            .env("LANDFALL_LISTEN", address.to_string())
            .env("LANDFALL_STOP_WITHIN_SECONDS", stop_within_seconds.to_string())
            // Nothing answers there, and nothing has to.
            .envs([
                ("LANDFALL_SMTP_HOST", "localhost"),
                ("LANDFALL_SMTP_PORT", "1"),
                ("LANDFALL_SMTP_SECURITY", "none"),
            ])
            .env("LANDFALL_MAIL_FROM", "cases@landfall.example")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut said = BufReader::new(program.stdout.take().unwrap()).lines();
        let ready = async {
            while let Some(line) = said.next_line().await.unwrap() {
                if line.contains("Stop with Ctrl-C") {
                    return true;
                }
            }
            false
        };
        assert!(tokio::time::timeout(PATIENCE, ready).await.expect("it starts"), "it ended instead of starting");
        Self { program, address }
    }

    /// Somebody who has sent this, and has been sent something with these words.
    async fn connected(&self, text: &str, until: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut said = String::new();
        while !said.contains(until) {
            let mut some = [0; 1024];
            let read = tokio::time::timeout(PATIENCE, stream.read(&mut some)).await.expect("it answers").unwrap();
            assert!(read > 0, "the connection ended: {said}");
            said.push_str(&String::from_utf8_lossy(&some[..read]));
        }
        stream
    }

    /// Tells it to stop, and gives back what it has logged when it has, in good order and in this time.
    async fn stopped(mut self, within: Duration) -> String {
        let id = Pid::from_raw(self.program.id().unwrap().try_into().unwrap()).unwrap();
        kill_process(id, Signal::TERM).unwrap();
        let ended = tokio::time::timeout(within, self.program.wait()).await.expect("it stops in time").unwrap();
        let mut log = String::new();
        self.program.stderr.take().unwrap().read_to_string(&mut log).await.unwrap();
        assert!(ended.success(), "{ended}: {log}");
        log
    }
}

const STILL_OPEN: &str = "still open at the end of the waiting time";

/// What the program goes by.
#[expect(clippy::disallowed_methods, reason = "the program that is started here reads the clock of the machine")]
fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp::from_micros(since.as_micros().try_into().unwrap())
}

/// Somebody who is signed in where the program will find them: their token.
async fn signed_in(data: &Path) -> String {
    std::fs::write(data.join("master.key"), Keyring::new_text(&SeededRandomness::new(41))).unwrap();
    let database = Database::connect(&format!("sqlite:{}", data.join("landfall.db").display())).await.unwrap();
    database.migrate(now()).await.unwrap();
    let site = TestSite::on(database.clone());
    site.world.clock.advance(now().since(site.world.services.now()));
    site.world.clock.step_back(site.world.services.now().since(now()));
    let mut browser = site.browser(Language::English);
    browser.sign_up("ana@example.com").await;
    let token = browser.cookie("session").expect("signed in").to_owned();
    database.close().await;
    token
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_listen_are_let_go_when_the_program_stops() {
    let data = tempfile::tempdir().unwrap();
    let token = signed_in(data.path()).await;
    let running = Running::on(data.path(), 600).await;
    let asked = format!("GET /live?since=1 HTTP/1.1\r\nhost: localhost\r\ncookie: session={token}\r\n\r\n");
    let mut stream = running.connected(&asked, "retry: ").await;
    let log = running.stopped(PATIENCE).await;
    assert!(!log.contains(STILL_OPEN), "{log}");
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.unwrap();
    assert!(rest.ends_with(b"0\r\n\r\n"), "the stream has an end: {}", String::from_utf8_lossy(&rest));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_never_ends_their_request_does_not_keep_the_program_alive() {
    let data = tempfile::tempdir().unwrap();
    let running = Running::on(data.path(), 1).await;
    // It asks for the body only when somebody in the house waits for it.
    let begun = "POST /do/sign-in HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\nexpect: 100-continue\r\n\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\n";
    let mut stream = running.connected(begun, "100 Continue").await;
    stream.write_all(b"email=").await.unwrap();
    let log = running.stopped(PATIENCE).await;
    assert!(log.contains(STILL_OPEN), "{log}");
}
