//! A clamd for one test, which knows one virus: the one that is made for tests.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

const MISSING: &str = "these tests need clamd: run bin/setup";

/// In two pieces, so that no scanner takes this file for what it looks for.
const EICAR: [&str; 2] = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];

pub(crate) fn eicar() -> Vec<u8> {
    EICAR.concat().into_bytes()
}

pub(crate) struct Daemon {
    pub(crate) port: u16,
    folder: TempDir,
    process: Child,
}

impl Daemon {
    /// One with these limits.
    pub(crate) fn with(limits: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("database");
        std::fs::create_dir(&database).unwrap();
        let signature: String = eicar().iter().map(|byte| format!("{byte:02x}")).collect();
        std::fs::write(database.join("test.ndb"), format!("Eicar-Test:0:*:{signature}\n")).unwrap();
        // It cannot choose a port and say which: this one is free now.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let config = folder.path().join("clamd.conf");
        let (database, socket) = (database.display(), folder.path().join("socket"));
        std::fs::write(
            &config,
            format!(
                "Foreground yes\nDatabaseDirectory {database}\nTemporaryDirectory {}\nLocalSocket {}\n\
                 TCPAddr 127.0.0.1\nTCPSocket {port}\n{limits}\n",
                folder.path().display(),
                socket.display()
            ),
        )
        .unwrap();
        // Not on the PATH of everybody. Whoever starts it is whoever it runs as: it gives up no rights that it needs for
        // a folder that is theirs alone.
        let program = PathBuf::from("/usr/sbin/clamd");
        let mut process = Command::new(program)
            .arg("--config-file")
            .arg(&config)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect(MISSING);
        let mut says = BufReader::new(process.stdout.take().unwrap()).lines();
        let is_ready = says.any(|line| line.unwrap().starts_with("Self checking"));
        assert!(is_ready, "clamd does not start");
        // What it says later is read by nobody, and must not be in its way.
        std::thread::spawn(move || says.for_each(drop));
        Self { port, folder, process }
    }

    pub(crate) fn socket(&self) -> String {
        self.folder.path().join("socket").to_str().unwrap().to_owned()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _gone = self.process.kill();
        let _gone = self.process.wait();
    }
}
