//! The one place that decides how somebody with an account is written to: at which addresses, by which ways, and how
//! much of it can be read by chance.

use domain::{EmailAddress, Language, OtherAddress, OtherUse, PhoneNumber, Place, Takes, Topic, Ways};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer};
use words::{Message, Words, say};

use super::owner::Owner;
use crate::mail::Mail;
use crate::{Instead, OutgoingMail, OutgoingText, Services};

/// Messages to one person, made before the transaction of what they tell of.
pub(crate) struct Post(Vec<NewItem>);

impl Post {
    /// Sends them, in that transaction.
    pub(crate) async fn send(&self, tx: &mut Writer) -> Result<(), Error> {
        for item in &self.0 {
            outbox::enqueue(tx, item).await?;
        }
        Ok(())
    }
}

impl Services {
    /// A mail to the address they sign in with and to no other. For what opens something: a code, or a link that lets
    /// somebody in or on.
    pub(super) fn mail_to(&self, owner: &Owner<'_>, subject: Message, text: Message) -> NewItem {
        self.new_mail(&mail(owner, owner.email, subject, text))
    }

    /// The same, to be sent if a text message cannot be.
    pub(super) fn outgoing_to(&self, owner: &Owner<'_>, subject: Message, text: Message) -> OutgoingMail {
        self.outgoing(&mail(owner, owner.email, subject, text))
    }

    /// A code by text message. The last line is how a browser knows for which site the code is (WICG, origin-bound
    /// one-time codes); in quiet mode nothing names the site.
    pub(super) fn code_text(
        &self,
        owner: &Owner<'_>,
        to: &PhoneNumber,
        code: &str,
        fallback: Option<OutgoingMail>,
    ) -> OutgoingText {
        let words = Words::of(owner.language);
        let text = if owner.correspondence.is_quiet {
            words.text(say::text_quiet_code(code.to_owned()))
        } else {
            let sentence = words.text(say::text_code(code.to_owned(), &self.settings().site_name));
            let host = self.settings().public_url.split_once("://").map_or("", |(_, rest)| rest);
            let host = host.split([':', '/']).next().unwrap_or_default();
            format!("{sentence}\n\n@{host} #{code}")
        };
        OutgoingText { to: to.clone(), language: owner.language, text, fallback }
    }

    /// A mail to an address that is not, or not yet, the one they sign in with.
    pub(super) fn mail_to_other(
        &self,
        owner: &Owner<'_>,
        to: &EmailAddress,
        subject: Message,
        text: Message,
    ) -> NewItem {
        self.new_mail(&mail(owner, to, subject, text))
    }

    /// Tells of what concerns the security of the account, at every address they have (NIST SP 800-63B-4 §4.6). Nobody
    /// can switch that off.
    pub(super) fn post_to_every_address(&self, owner: &Owner<'_>, subject: Message, text: Message) -> Post {
        let first = mail(owner, owner.email, subject, text);
        let addresses = owner.correspondence.addresses_for_security(owner.email);
        Post(addresses.map(|to| self.new_mail(&Mail { to: to.clone(), ..first.clone() })).collect())
    }

    /// Tells of a form or a case, as the person chose to hear of it.
    pub(crate) fn news(
        &self,
        owner: &Owner<'_>,
        telephone: Option<PhoneNumber>,
        topic: Topic,
        (subject, text): (Message, Message),
    ) -> Post {
        let ways = owner.correspondence.ways(topic, Takes { texts: telephone.is_some(), pushes: true });
        let text = if owner.correspondence.is_quiet { self.quiet_news(owner.language) } else { text };
        let first = owner.correspondence.address_for_news(owner.email);
        let mail = mail(owner, first, subject, text);
        let by_mail = ways.mail.then(|| {
            let mut outgoing = self.outgoing(&mail);
            let last = self.last_way(owner, ways, telephone.clone());
            outgoing.instead = next_way(owner, &outgoing, last).map(Box::new);
            self.new_outgoing_mail(&outgoing)
        });
        let by_text = telephone.filter(|_| ways.text).map(|to| {
            let instead = (!ways.mail).then(|| self.outgoing(&mail));
            self.new_text(&self.news_text(to, owner.language, instead))
        });
        let on_screens = ways.push.then(|| {
            let instead = (!ways.mail && !ways.text).then(|| self.outgoing(&mail));
            self.new_push(owner.account, owner.language, instead)
        });
        Post(by_mail.into_iter().chain(by_text).chain(on_screens).collect())
    }

    /// What says that there is news when no mail arrives: a text message, or the screen of whoever has no telephone. Who sees
    /// that anyway needs it once, and quiet mode shows nothing.
    fn last_way(&self, owner: &Owner<'_>, ways: Ways, telephone: Option<PhoneNumber>) -> Option<Instead> {
        if owner.correspondence.is_quiet || ways.text {
            return None;
        }
        match telephone {
            Some(to) => Some(Instead::Text(self.news_text(to, owner.language, None))),
            None if owner.correspondence.wants_pushes() && !ways.push => {
                Some(Instead::Push { account: owner.account, language: owner.language })
            }
            None => None,
        }
    }

    /// That there is something, and where: in quiet mode a mail about forms says no more.
    fn quiet_news(&self, language: Language) -> Message {
        say::mail_quiet_news_text(format!("{}{}", self.settings().public_url, Place::SignIn.path(language)))
    }

    /// A text message is read on locked screens, and by whoever has the number now: it says no more than that there is
    /// something, and holds no link that a false one could look like.
    fn news_text(&self, to: PhoneNumber, language: Language, fallback: Option<OutgoingMail>) -> OutgoingText {
        let text = Words::of(language).text(say::text_news(&self.settings().site_name));
        OutgoingText { to, language, text, fallback }
    }
}

fn mail(owner: &Owner<'_>, to: &EmailAddress, subject: Message, text: Message) -> Mail {
    Mail { to: to.clone(), language: owner.language, is_quiet: owner.correspondence.is_quiet, subject, text }
}

/// Where a mail goes when it is refused for good: to the other confirmed address of its person, and from there the last way. From
/// an address at which alone they want to be written to nothing goes to the one that they sign in with.
fn next_way(owner: &Owner<'_>, mail: &OutgoingMail, last: Option<Instead>) -> Option<Instead> {
    let is_another =
        |other: &&OtherAddress| other.used == OtherUse::Also && other.email.lookup_form() != mail.to.lookup_form();
    match owner.correspondence.other.as_ref().filter(is_another) {
        Some(other) => {
            Some(Instead::Mail(OutgoingMail { to: other.email.clone(), instead: last.map(Box::new), ..mail.clone() }))
        }
        None => last,
    }
}
