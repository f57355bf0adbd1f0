//! What a calendar app reads: days and times, and the way to the account, which says the rest.

use std::time::Duration;

use domain::{Calendar, CalendarEntry, CalendarTime, Language, Place, Timestamp};
use services::Services;
use services::appointments::AppointmentView;
use services::calendar::Subscription;
use visit::Site;
use words::{Message, Words, say};

use crate::appointments::calendar::named;
use crate::appointments::title;

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// A reminder of what takes longer to do.
const A_WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The file of a subscription, in the language of its account.
#[must_use]
pub fn drawn(site: &Site, services: &Services, read: &Subscription) -> String {
    let writer = Writer { services, words: (site.words)(read.language), read };
    let visits = read.visits.iter().map(|visit| writer.visit(visit));
    let answers = read.answers.iter().map(|answer| {
        let (name, title) = if answer.is_pictures {
            ("pictures", say::calendar_pictures())
        } else {
            ("answer", say::calendar_answer())
        };
        let id = format!("{name}-{}-{}", answer.case, answer.by);
        writer.entry(&id, answer.asked_at, CalendarTime::Day(answer.by), title, A_WEEK)
    });
    let drafts = read.drafts.iter().map(|draft| {
        let id = format!("draft-{}", draft.draft);
        writer.entry(&id, draft.saved_at, CalendarTime::Day(draft.until), say::calendar_draft(), A_WEEK)
    });
    let entries = visits.chain(answers).chain(drafts).collect();
    Calendar { program: site.name.clone(), name: Some(site.name.clone()), entries }.file()
}

struct Writer<'a> {
    services: &'a Services,
    words: Words,
    read: &'a Subscription,
}

impl Writer<'_> {
    fn visit(&self, visit: &AppointmentView) -> CalendarEntry {
        let entry = self.entry(&visit.id.to_string(), visit.set_at, CalendarTime::At(visit.at), title(visit), A_DAY);
        let place = if self.read.has_places { visit.place.clone() } else { Vec::new() };
        CalendarEntry { place, ..entry }
    }

    fn entry(
        &self,
        id: &str,
        written: Timestamp,
        when: CalendarTime,
        title: Message,
        reminder: Duration,
    ) -> CalendarEntry {
        let title = if self.read.is_quiet { say::calendar_quiet() } else { title };
        let home = format!("{}{}", self.services.settings().public_url, home(self.read.language));
        CalendarEntry {
            id: named(self.services, id),
            written,
            when,
            title: self.words.text(title),
            place: Vec::new(),
            text: vec![self.words.text(say::calendar_see_account()), home],
            reminder,
        }
    }
}

fn home(language: Language) -> String {
    Place::Home.path(language)
}
