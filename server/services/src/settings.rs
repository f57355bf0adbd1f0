use std::time::Duration;

use domain::case::Kind;
use domain::{ReceiptPrefix, TimeZone};
use serde::{Deserialize, Serialize};

/// What an installation decides about itself, as far as use cases care.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What it calls itself, in mails.
    pub site_name: String,
    /// The address people type, without a slash at the end, for links in mails.
    pub public_url: String,
    /// Mails stay in the local mailbox and the built-in checkout takes no money.
    pub is_demonstration: bool,
    /// Somebody carries text messages, so codes can go to telephones.
    pub sends_texts: bool,
    /// Photos as iPhones take them (HEIC) can be added as they are.
    pub reads_heic: bool,
    /// By which clocks it says which day it is.
    pub time_zone: TimeZone,
    /// The letters that its receipt numbers begin with.
    pub receipt_prefix: ReceiptPrefix,
    /// Within how many days it answers messages, as long as too few answers tell how long one takes.
    pub answer_within_days: u32,
    /// What happens to a case only when somebody at the desk proposes it and somebody else confirms it.
    pub second_person: Vec<Kind>,
    /// Whether an access code that somebody at the desk asks for is issued only when somebody else there confirms it.
    pub codes_need_second: bool,
    /// Who runs it.
    pub operator: Operator,
    /// Who writes its letters.
    pub letterhead: Letterhead,
    /// A session ends when nothing happened for this long.
    pub session_idle: Duration,
    /// A session ends this long after it began, whatever happened.
    pub session_total: Duration,
    /// Requests for an account from one network, in an hour.
    pub sign_ups_per_client: u32,
    /// Passwords typed in one network, in a minute.
    pub sign_ins_per_client: u32,
}

impl Settings {
    /// The settings with the limits that are documented: sessions of half an hour idle and twelve hours in all,
    /// ten requests for an account in an hour, twenty passwords in a minute, and answers within ten days.
    #[must_use]
    pub fn new(site_name: String, public_url: String, is_demonstration: bool) -> Self {
        Self {
            operator: Operator::default(),
            letterhead: Letterhead { name: site_name.clone(), ..Letterhead::default() },
            site_name,
            public_url,
            is_demonstration,
            sends_texts: is_demonstration,
            reads_heic: false,
            time_zone: TimeZone::default(),
            receipt_prefix: ReceiptPrefix::default(),
            answer_within_days: 10,
            second_person: Vec::new(),
            codes_need_second: false,
            session_idle: Duration::from_secs(30 * 60),
            session_total: Duration::from_secs(12 * 60 * 60),
            sign_ups_per_client: 10,
            sign_ins_per_client: 20,
        }
    }

    /// Whether this happens only when somebody else confirms it.
    pub(crate) fn needs_second(&self, kind: Kind) -> bool {
        self.second_person.contains(&kind)
    }
}

/// Who runs an installation, as it is told to people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Operator {
    /// The agency that decides about what is filed.
    Agency,
    /// Somebody who is no agency, such as one that gives legal aid.
    #[default]
    Organisation,
}

/// Who writes letters to people, as they stand at the top of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the agency.
    pub name: String,
    /// The lines of its address; none when it is not to be written to.
    pub address: Vec<String>,
    /// Its telephone, as people write it; empty when it has none.
    pub phone: String,
    /// The address of its site; empty when it is that of the installation.
    pub website: String,
}

impl Letterhead {
    /// Its telephone and its site, as far as it has them.
    pub fn reached(&self) -> impl Iterator<Item = &String> {
        [&self.phone, &self.website].into_iter().filter(|line| !line.is_empty())
    }

    /// Its lines, the name first.
    pub(crate) fn lines(&self) -> Vec<String> {
        std::iter::once(&self.name).chain(&self.address).chain(self.reached()).cloned().collect()
    }
}

impl Settings {
    /// How the agency is asked something: where it has a site, by telephone, in writing.
    pub(crate) fn contact(&self) -> Vec<String> {
        let Letterhead { address, phone, website, .. } = &self.letterhead;
        let site = if website.is_empty() { &self.public_url } else { website };
        let ways = [site.clone(), phone.clone(), address.join(", ")];
        ways.into_iter().filter(|way| !way.is_empty()).collect()
    }
}
