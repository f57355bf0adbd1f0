use serde::{Deserialize, Serialize};

use crate::{EmailAddress, Timestamp};

/// What somebody is written to about, as far as they choose how. The security of their account is none of these: that
/// always goes by mail, to every address they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Forms that were begun and not filed.
    Drafts,
    /// Forms that were filed, their fees, what becomes of them, and cases that are followed.
    Cases,
    /// Answers to what they wrote to the agency.
    Messages,
}

impl Topic {
    /// Every topic, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Drafts, Self::Cases, Self::Messages];

    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Drafts => "drafts",
            Self::Cases => "cases",
            Self::Messages => "messages",
        }
    }
}

/// By which ways somebody hears of a topic. By none is a choice, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ways {
    /// By mail.
    pub mail: bool,
    /// By a text message that says no more than that there is news.
    pub text: bool,
    /// In the browsers that they allowed to show it, which say no more either.
    #[serde(default)]
    pub push: bool,
}

/// What can go to somebody now, beside mails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Takes {
    /// Text messages: there is a telephone for them, and somebody carries them.
    pub texts: bool,
    /// News on the screen: they have allowed it in a browser.
    pub pushes: bool,
}

impl Default for Ways {
    fn default() -> Self {
        Self { mail: true, text: false, push: false }
    }
}

/// What another address is for. Notices of the security of the account go there either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherUse {
    /// For these notices, beside the address that the person signs in with.
    Also,
    /// For everything about forms and cases as well, which then goes nowhere else.
    Instead,
}

impl OtherUse {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Also, Self::Instead];

    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Also => "also",
            Self::Instead => "instead",
        }
    }
}

/// An address beside the one that somebody signs in with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherAddress {
    /// The address.
    pub email: EmailAddress,
    /// What it is for.
    pub used: OtherUse,
    /// When it was confirmed; while it is not, when it was named.
    pub since: Timestamp,
}

/// How somebody wants to be written to. Without a choice: by mail, to the address that they sign in with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Correspondence {
    /// Nothing that others could see by chance tells what it is about: neutral subjects and first lines, no text messages.
    pub is_quiet: bool,
    /// How they hear of their drafts.
    pub drafts: Ways,
    /// How they hear of what they filed.
    pub cases: Ways,
    /// How they hear of answers to what they wrote.
    pub messages: Ways,
    /// What happens to their cases and does not need them soon comes once a day, in one message.
    pub daily: bool,
    /// Another address that was confirmed.
    pub other: Option<OtherAddress>,
    /// One that was named and not confirmed yet. Nothing but the link that confirms it goes there.
    pub named: Option<OtherAddress>,
}

impl Correspondence {
    /// How the person chose to hear of this.
    #[must_use]
    pub const fn chosen(&self, topic: Topic) -> Ways {
        match topic {
            Topic::Drafts => self.drafts,
            Topic::Cases => self.cases,
            Topic::Messages => self.messages,
        }
    }

    /// Chooses how they hear of this from now on. What cannot be chosen now, because it cannot go there (quiet mode sends
    /// mails alone), stays as it was, unless nothing is wanted any more.
    pub const fn choose(&mut self, topic: Topic, ways: Ways, takes: Takes) {
        let (takes, before) = (self.takes(takes), self.chosen(topic));
        let text = if takes.texts { ways.text } else { before.text && ways.mail };
        let push = if takes.pushes { ways.push } else { before.push && ways.mail };
        let ways = Ways { mail: ways.mail, text, push };
        match topic {
            Topic::Drafts => self.drafts = ways,
            Topic::Cases => self.cases = ways,
            Topic::Messages => self.messages = ways,
        }
    }

    /// By which ways they are told of this now. What they want to hear of goes by mail where nothing else can go.
    #[must_use]
    pub const fn ways(&self, topic: Topic, takes: Takes) -> Ways {
        let (chosen, takes) = (self.chosen(topic), self.takes(takes));
        let (text, push) = (chosen.text && takes.texts, chosen.push && takes.pushes);
        let is_wanted = chosen.text || chosen.push;
        Ways { mail: chosen.mail || (is_wanted && !text && !push), text, push }
    }

    /// Whether they want news on the screen of anything.
    #[must_use]
    pub fn wants_pushes(&self) -> bool {
        Topic::ALL.into_iter().any(|topic| self.chosen(topic).push)
    }

    /// A first browser shows news, of what others decide; or the last one does no more.
    pub const fn show_pushes(&mut self, shows: bool) {
        self.cases.push = shows;
        self.messages.push = shows;
        self.drafts.push = self.drafts.push && shows;
    }

    /// Quiet mode shows nothing on a screen that others may see.
    const fn takes(&self, takes: Takes) -> Takes {
        Takes { texts: takes.texts && !self.is_quiet, pushes: takes.pushes && !self.is_quiet }
    }

    /// Where mails about forms and cases go, for whoever signs in with `sign_in`.
    #[must_use]
    pub fn address_for_news<'a>(&'a self, sign_in: &'a EmailAddress) -> &'a EmailAddress {
        match &self.other {
            Some(OtherAddress { email, used: OtherUse::Instead, .. }) => email,
            _ => sign_in,
        }
    }

    /// Where notices of the security of the account go, for whoever signs in with `sign_in`.
    pub fn addresses_for_security<'a>(&'a self, sign_in: &'a EmailAddress) -> impl Iterator<Item = &'a EmailAddress> {
        // Somebody may have made the other address the one they sign in with.
        let is_another = |email: &&EmailAddress| email.lookup_form() != sign_in.lookup_form();
        std::iter::once(sign_in).chain(self.other.as_ref().map(|other| &other.email).filter(is_another))
    }

    /// Takes away every other address that was added or named since then.
    pub fn forget_addresses_since(&mut self, since: Timestamp) {
        self.named = None;
        self.other.take_if(|other| other.since >= since);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT_ONLY: Ways = Ways { mail: false, text: true, push: false };
    const PUSH_ONLY: Ways = Ways { mail: false, text: false, push: true };
    const NOTHING: Takes = Takes { texts: false, pushes: false };
    const TEXTS: Takes = Takes { texts: true, pushes: false };
    const PUSHES: Takes = Takes { texts: false, pushes: true };

    fn email(address: &str) -> EmailAddress {
        EmailAddress::parse(address).unwrap()
    }

    fn with_other(used: OtherUse) -> Correspondence {
        let other = OtherAddress { email: email("safe@example.org"), used, since: Timestamp::from_seconds(100) };
        Correspondence { other: Some(other), ..Correspondence::default() }
    }

    #[test]
    fn what_somebody_wants_to_hear_of_goes_by_mail_where_no_text_message_can_go() {
        let mut correspondence = Correspondence::default();
        correspondence.choose(Topic::Cases, TEXT_ONLY, TEXTS);
        assert_eq!(correspondence.ways(Topic::Cases, TEXTS), TEXT_ONLY);
        assert_eq!(correspondence.ways(Topic::Cases, NOTHING), Ways::default(), "there is no telephone");
        assert_eq!(correspondence.ways(Topic::Drafts, TEXTS), Ways::default(), "this was not chosen");
        correspondence.is_quiet = true;
        assert_eq!(correspondence.ways(Topic::Cases, TEXTS), Ways::default(), "quiet mode sends none");
    }

    #[test]
    fn what_cannot_be_chosen_now_stays_unless_nothing_is_wanted() {
        let (both, none) = (Ways { text: true, ..Ways::default() }, Ways { mail: false, ..Ways::default() });
        let mut quiet = Correspondence { is_quiet: true, cases: TEXT_ONLY, ..Correspondence::default() };
        quiet.choose(Topic::Cases, Ways::default(), TEXTS);
        assert_eq!(quiet.cases, both, "a text message can go again later");
        quiet.choose(Topic::Cases, none, TEXTS);
        assert_eq!(quiet.ways(Topic::Cases, TEXTS), none, "nothing is a choice");
    }

    #[test]
    fn what_somebody_wants_to_see_on_the_screen_goes_by_mail_where_no_browser_shows_it() {
        let mut correspondence = Correspondence::default();
        correspondence.show_pushes(true);
        assert_eq!(correspondence.ways(Topic::Cases, PUSHES), Ways { push: true, ..Ways::default() });
        assert_eq!(correspondence.ways(Topic::Drafts, PUSHES), Ways::default(), "nobody else decides that");
        correspondence.choose(Topic::Cases, PUSH_ONLY, PUSHES);
        assert_eq!(correspondence.ways(Topic::Cases, PUSHES), PUSH_ONLY);
        assert_eq!(correspondence.ways(Topic::Cases, TEXTS), Ways::default(), "no browser is left");
        correspondence.is_quiet = true;
        assert_eq!(correspondence.ways(Topic::Cases, PUSHES), Ways::default(), "quiet mode shows nothing");
        assert!(correspondence.wants_pushes());
        correspondence.show_pushes(false);
        assert!(!correspondence.wants_pushes());
    }

    #[test]
    fn security_goes_to_every_address_and_news_to_one() {
        let sign_in = email("ana@example.org");
        for (used, news) in [(OtherUse::Also, "ana@example.org"), (OtherUse::Instead, "safe@example.org")] {
            let correspondence = with_other(used);
            let security: Vec<_> = correspondence.addresses_for_security(&sign_in).map(EmailAddress::as_str).collect();
            assert_eq!(security, ["ana@example.org", "safe@example.org"]);
            assert_eq!(correspondence.address_for_news(&sign_in).as_str(), news);
        }
        let both = email("Safe@example.org");
        assert_eq!(with_other(OtherUse::Also).addresses_for_security(&both).count(), 1, "no mail comes twice");
    }

    #[test]
    fn an_address_is_forgotten_by_when_it_was_added() {
        let mut correspondence = with_other(OtherUse::Also);
        correspondence.named = correspondence.other.clone();
        correspondence.forget_addresses_since(Timestamp::from_seconds(101));
        assert_eq!(correspondence, with_other(OtherUse::Also), "one that is not confirmed goes in any case");
        correspondence.forget_addresses_since(Timestamp::from_seconds(100));
        assert_eq!(correspondence, Correspondence::default());
    }

    #[test]
    fn what_is_kept_is_read_again_and_what_it_does_not_say_is_as_usual() {
        let correspondence = with_other(OtherUse::Instead);
        let kept = serde_json::to_string(&correspondence).unwrap();
        assert_eq!(serde_json::from_str::<Correspondence>(&kept).unwrap(), correspondence);
        assert_eq!(serde_json::from_str::<Correspondence>("{}").unwrap(), Correspondence::default());
    }
}
