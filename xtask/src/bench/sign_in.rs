//! What other people notice while a crowd signs in.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use anyhow::{Context, Result};
use serde::Serialize;

use super::load::{Answers, Load};
use super::visitor::Visitor;

/// How many of the connections ask for the page; the others send passwords.
const LOOKING: usize = 2;
/// Where a refused form leads.
const SEE_OTHER: u16 = 303;

#[derive(Debug, Serialize)]
pub(crate) struct Crowd {
    /// Passwords of addresses without an account, each of which costs what a right one does.
    pub(crate) passwords: Answers,
    /// The page for somebody who is signed in, meanwhile.
    pub(crate) home: Answers,
    /// The same page with nobody beside it.
    pub(crate) home_alone: Answers,
}

/// A stranger's connections send passwords, each for an address of its own, while a person looks at home.
pub(crate) fn measure(load: &Load, stranger: &mut Visitor, person: &Visitor) -> Result<Crowd> {
    let looking = Load { connections: LOOKING, ..*load };
    let home_alone = looking.run("/home", &person.cookies())?;
    let form = stranger.copies_of("/sign-in", "sign-in").context("the page to sign in")?;
    let sent = AtomicU64::new(0);
    let password = || {
        let address = format!("nobody-{}@example.org", sent.fetch_add(1, Ordering::Relaxed));
        form.with(&[("email", &address), ("password", "not the password of anybody")])
    };
    thread::scope(|scope| {
        let passwords = scope.spawn(|| load.ask(SEE_OTHER, &password));
        let home = looking.run("/home", &person.cookies())?;
        let passwords = passwords.join().ok().context("the crowd broke")??;
        Ok(Crowd { passwords, home, home_alone })
    })
}
