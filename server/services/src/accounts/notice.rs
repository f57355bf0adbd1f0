use std::time::Duration;

use domain::{LinkKind, ReceiptNumber};
use storage::account_links::{self, StoredLink};
use storage::{Error, Writer};
use words::{Message, say};

use super::owner::Owner;
use super::post::Post;
use crate::{Client, Services, Whence};

/// How long somebody can say that it was not them.
pub(crate) const NOT_ME_LIFE: Duration = Duration::from_secs(10 * 24 * 60 * 60);

/// What tells somebody, at every address, what was done with their account, with a link for when it was not them.
pub(crate) struct Notice {
    link: StoredLink,
    post: Post,
}

impl Services {
    /// A notice whose text holds the link.
    pub(super) fn notice(&self, owner: &Owner<'_>, subject: Message, text: impl FnOnce(String) -> Message) -> Notice {
        let link = self.new_link(owner, LinkKind::NotMe, NOT_ME_LIFE);
        Notice { post: self.post_to_every_address(owner, subject, text(link.address)), link: link.row }
    }

    /// Tells of a sign-in with a browser that the account did not know.
    pub(super) fn notice_of_device(&self, owner: &Owner<'_>, client: Client) -> Notice {
        let (words, now, site) = (self.words(owner.language), self.now(), &self.settings().site_name);
        let Whence { browser, network } = client.into();
        let (browser, day) = (words.browser(browser), words.day(now));
        self.notice(owner, say::mail_device_subject(site), |link| {
            say::mail_device_text(browser, day, link, network, site, words.clock(now))
        })
    }

    /// Tells that a case is in another account from now on, which had a code of the agency for it.
    pub(crate) fn post_case_taken(&self, owner: &Owner<'_>, receipt: &ReceiptNumber) -> Post {
        let (site, receipt) = (&self.settings().site_name, receipt.to_string());
        let text = say::mail_case_taken_text(receipt.clone(), site);
        self.post_to_every_address(owner, say::mail_case_taken_subject(receipt), text)
    }

    /// Tells that a new code was issued, with which a case leaves the account when somebody types it in another one.
    pub(crate) fn post_code_issued(&self, owner: &Owner<'_>, receipt: &ReceiptNumber) -> Post {
        let (site, receipt) = (&self.settings().site_name, receipt.to_string());
        let text = say::mail_code_issued_text(receipt.clone(), site);
        self.post_to_every_address(owner, say::mail_code_issued_subject(receipt), text)
    }

    /// Tells that letters about this many open cases go to another address from now on. It does not say to which: whoever
    /// reads a mailbox that is not theirs alone must not find where somebody lives.
    pub(crate) fn notice_of_move(&self, owner: &Owner<'_>, cases: usize) -> Notice {
        let (words, now, site) = (self.words(owner.language), self.now(), &self.settings().site_name);
        self.notice(owner, say::mail_moved_subject(site), |link| {
            say::mail_moved_text(cases, words.day(now), link, site, words.clock(now))
        })
    }
}

impl Notice {
    /// Sends it, in the transaction of what it tells of.
    pub(crate) async fn send(&self, tx: &mut Writer) -> Result<(), Error> {
        account_links::insert(tx, &self.link).await?;
        self.post.send(tx).await
    }
}
