//! The visitor files a form, so that there is a case to look at.

use std::collections::BTreeMap;
use std::fs;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::visitor::Visitor;
use crate::place::Place;

/// Answers to a whole Form I-90, as the journeys give them.
const ANSWERS: &str = "end2end/answers/i-90.json";

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Answer {
    One(String),
    Many(Vec<String>),
}

impl Visitor {
    /// Fills in the draft from this page on; gives the name of whoever signs it.
    pub(super) fn fill(&mut self, place: &Place, first_page: &str) -> Result<String> {
        let answers: BTreeMap<String, Answer> =
            serde_json::from_slice(&fs::read(place.checkout.join(ANSWERS))?).context(ANSWERS)?;
        let posted = posted(&answers);
        let posted: Vec<_> = posted.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut page = first_page.to_owned();
        while page.contains("/page/") {
            let next = self.send(&page, "save-page", &posted)?;
            ensure!(next != page && !next.contains("check"), "the answers on {page} were not taken");
            page = next;
        }
        signer(&answers)
    }

    /// The same, then signs it and pays; gives the path of the case.
    pub(super) fn file(&mut self, place: &Place, draft: &str, first_page: &str) -> Result<String> {
        let name = self.fill(place, first_page)?;
        let checkout = self.send(&format!("{draft}/sign"), "sign-draft", &[("agree", "yes"), ("name", &name)])?;
        self.send(&checkout, "sandbox-checkout", &[("act_chosen", "pay")])?;
        for _ in 0..100 {
            if let Some(case) = self.link("/home", "/cases/")? {
                return Ok(case);
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("the form was paid for and not filed")
    }
}

fn posted(answers: &BTreeMap<String, Answer>) -> Vec<(String, String)> {
    let mut posted = vec![("intent".to_owned(), "continue".to_owned())];
    for (key, answer) in answers {
        match answer {
            Answer::One(text) => posted.push((format!("answers[{key}]"), text.clone())),
            Answer::Many(chosen) => {
                posted.extend(chosen.iter().map(|one| (format!("many[{key}][]"), one.clone())));
            }
        }
    }
    posted
}

fn signer(answers: &BTreeMap<String, Answer>) -> Result<String> {
    let part = |part: &str| match answers.get(&format!("legal-name.{part}")) {
        Some(Answer::One(name)) => Ok(name.as_str()),
        _ => bail!("{ANSWERS} has no {part} name"),
    };
    Ok(format!("{} {} {}", part("given")?, part("middle")?, part("family")?))
}
