use std::time::Duration;

use domain::ReceiptPrefix;

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
    /// The letters that its receipt numbers begin with.
    pub receipt_prefix: ReceiptPrefix,
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
    /// ten requests for an account in an hour, twenty passwords in a minute.
    #[must_use]
    pub fn new(site_name: String, public_url: String, is_demonstration: bool) -> Self {
        Self {
            site_name,
            public_url,
            is_demonstration,
            sends_texts: is_demonstration,
            receipt_prefix: ReceiptPrefix::default(),
            session_idle: Duration::from_secs(30 * 60),
            session_total: Duration::from_secs(12 * 60 * 60),
            sign_ups_per_client: 10,
            sign_ins_per_client: 20,
        }
    }
}
