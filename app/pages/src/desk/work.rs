//! Open cases, to be worked on: which ones is in the address.

use components::{
    Button, ButtonKind, ButtonRow, Choice, EmptyState, Field, FilterForm, LinkButton, Pick, PostForm, Select, Tone,
    WorkList, WorkRow,
};
use domain::case::{Awaits, day as day_of};
use domain::{AccountId, Date, Place, StaffRight, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::desk::{Batch, Behind, Colleague, Counted, Desk, Listed, ListedCase, Proposer, Waiting, Whose, Work};
use visit::{Flash, Visit};
use words::{Message, Words, say};

use super::batch;
use crate::cases::form_name;
use crate::parts::{day, field, machine_date, target};

/// The list as it is shown: what was asked for, and what there is.
#[derive(Debug)]
pub(super) struct List {
    asked: Listed,
    behind: Option<Behind>,
    work: Work,
    people: People,
}

/// Who is called what, and who looks.
#[derive(Debug)]
pub(super) struct People {
    pub(super) me: AccountId,
    pub(super) colleagues: Vec<Colleague>,
    /// Whether whoever looks says what others work on.
    pub(super) assigns: bool,
    /// Whether they decide.
    pub(super) decides: bool,
}

impl People {
    pub(super) async fn of(desk: Desk<'_>) -> Result<Self, Fault> {
        let (assigns, decides) = (desk.may(StaffRight::Assign), desk.may(StaffRight::Decide));
        Ok(Self { me: desk.account(), colleagues: desk.colleagues().await?, assigns, decides })
    }

    /// Somebody who works here, by the address they are known by.
    pub(super) fn name(&self, words: Words, account: AccountId) -> String {
        let known = self.colleagues.iter().find(|colleague| colleague.account == account);
        known.map_or_else(|| words.text(say::desk_work_somebody()), |known| known.email.as_str().to_owned())
    }

    /// Who proposes something, in words.
    pub(super) fn proposer(&self, words: Words, by: &Proposer) -> String {
        match by {
            Proposer::Person(account) => self.name(words, *account),
            Proposer::System(name) => words.text(say::desk_proposal_system(name.to_string())),
        }
    }

    /// Who works on a case, in words.
    pub(super) fn worker(&self, words: Words, officer: Option<AccountId>) -> String {
        let Some(officer) = officer else { return words.text(say::desk_work_of_nobody()) };
        if officer == self.me {
            return words.text(say::desk_work_yours());
        }
        words.text(say::desk_work_of(self.name(words, officer)))
    }
}

/// What the address asks for.
pub(super) async fn read(visit: &Visit, desk: Desk<'_>) -> Result<List, Fault> {
    let asked = asked(visit);
    let behind = visit.query.get("after").and_then(|after| behind_of(after));
    let work = desk.work(&asked, behind).await?;
    Ok(List { asked, behind, work, people: People::of(desk).await? })
}

/// What is not understood asks for everything.
pub(super) fn asked(visit: &Visit) -> Listed {
    let value = |name| visit.query.get(name).map_or("", String::as_str);
    let whose = match value("whose") {
        "mine" => Whose::Mine,
        "nobody" => Whose::Nobodys,
        _ => Whose::Everybodys,
    };
    let waiting = match value("waits") {
        "us" => Waiting::Us,
        "person" => Waiting::Person,
        "too-long" => Waiting::TooLong,
        other => other.parse().map_or(Waiting::Any, Waiting::For),
    };
    // A form's id and nothing else, so that it can stand in an address again.
    let is_id = |form: &&str| !form.is_empty() && form.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let form = Some(value("kind")).filter(is_id).map(str::to_owned);
    Listed { whose, form, waiting, is_overdue: value("due") == "over" }
}

const fn whose_code(whose: Whose) -> &'static str {
    match whose {
        Whose::Everybodys => "",
        Whose::Mine => "mine",
        Whose::Nobodys => "nobody",
    }
}

const fn waiting_code(waiting: Waiting) -> &'static str {
    match waiting {
        Waiting::Any => "",
        Waiting::Us => "us",
        Waiting::Person => "person",
        Waiting::TooLong => "too-long",
        Waiting::For(awaits) => awaits.code(),
    }
}

/// What of the address of a page of the list follows the question mark.
fn query(asked: &Listed, behind: Option<Behind>) -> String {
    let form = asked.form.clone().unwrap_or_default();
    let due = if asked.is_overdue { "over" } else { "" };
    let after = behind.map(|behind| after(&behind)).unwrap_or_default();
    let pairs = [
        ("whose", whose_code(asked.whose)),
        ("kind", form.as_str()),
        ("waits", waiting_code(asked.waiting)),
        ("due", due),
        ("after", after.as_str()),
    ];
    let pairs: Vec<_> = pairs
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// The address of a page of the list.
fn address(visit: &Visit, asked: &Listed, behind: Option<Behind>) -> String {
    let query = query(asked, behind);
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{query}", visit.to(&Place::Desk))
}

/// A place in the list as it stands in an address.
fn after(behind: &Behind) -> String {
    let day = behind.act_by.map(machine_date).unwrap_or_default();
    format!("{day}.{}.{}", behind.filed_at.micros(), behind.id)
}

fn behind_of(text: &str) -> Option<Behind> {
    let parts: Vec<_> = text.split('.').collect();
    let [act_by, filed_at, id] = parts[..] else { return None };
    let act_by = if act_by.is_empty() { None } else { Some(day_of(act_by)?) };
    Some(Behind { act_by, filed_at: Timestamp::from_micros(filed_at.parse().ok()?), id: id.parse().ok()? })
}

pub(super) fn draw(visit: &Visit, list: &List, flash: &Flash) -> AnyView {
    let words = visit.words();
    let filter = filter(visit, &list.asked, &list.work.forms);
    let ticked = flash.value("cases");
    let ticked: Vec<_> = ticked.split(' ').collect();
    let pick = |case: &ListedCase| {
        let value = format!("{}.{}", case.id, case.events);
        let is_picked = ticked.contains(&value.as_str());
        list.people.decides.then(|| Pick { name: "picked[cases][]".to_owned(), value, is_picked })
    };
    let rows = list.work.cases.iter().map(|case| WorkRow { pick: pick(case), ..row(visit, &list.people, case) });
    let rows: Vec<_> = rows.collect();
    let cases = if rows.is_empty() {
        let (title, text) = (words.text(say::desk_work_empty_title()), words.text(say::desk_work_empty_text()));
        view! { <EmptyState title=title text=text/> }.into_any()
    } else {
        let count = counted(words, list.work.counted);
        let rows = if list.people.decides {
            pickable(visit, list, rows, flash)
        } else {
            view! { <WorkList rows=rows/> }.into_any()
        };
        view! { <p class="text-quiet">{count}</p> {rows} }.into_any()
    };
    let way = |href: String, text: Message| {
        view! { <LinkButton href=href text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let first = list.behind.is_some().then(|| way(address(visit, &list.asked, None), say::desk_work_first()));
    let next = list.work.next.map(|next| way(address(visit, &list.asked, Some(next)), say::desk_work_next()));
    let ways = (first.is_some() || next.is_some()).then(|| view! { <ButtonRow>{next}{first}</ButtonRow> });
    view! { {filter} {cases} {ways} }.into_any()
}

/// The rows with what can be done with those that are ticked.
fn pickable(visit: &Visit, list: &List, rows: Vec<WorkRow>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::WEIGH_BATCH);
    let gives = list.people.colleagues.iter().filter(|one| list.people.assigns && one.account != list.people.me);
    let whats = [Batch::Take, Batch::GiveBack].into_iter();
    let whats = whats.chain(gives.map(|one| Batch::Give(one.account))).chain(Batch::acts().map(Batch::Act));
    let choices: Vec<_> =
        whats.filter_map(|what| Some(Choice::new(what.name(), batch::name(words, &list.people, what)?))).collect();
    let what = field("what", words.text(say::desk_batch_what()), flash).hint(words.text(say::desk_batch_tick_hint()));
    let hidden = vec![("list_query".to_owned(), query(&list.asked, list.behind))];
    let problem = flash.errors.get("cases").cloned();
    let problem = problem.map(|problem| view! { <p class="usa-error-message" id="cases" tabindex="-1">{problem}</p> });
    let (choose, go_on) = (words.text(say::desk_batch_choose()), words.text(say::desk_batch_go_on()));
    view! {
        <PostForm action=action token=token hidden=hidden>
            {problem}
            <WorkList rows=rows/>
            <h2>{words.text(say::desk_batch_with())}</h2>
            <Select field=what choices=choices placeholder=choose/>
            <ButtonRow><Button text=go_on/></ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn counted(words: Words, counted: Counted) -> String {
    let count = counted.count;
    words.text(if counted.is_more { say::desk_work_count_more(count) } else { say::desk_work_count(count) })
}

fn filter(visit: &Visit, asked: &Listed, forms: &[String]) -> AnyView {
    let words = visit.words();
    let choice = |value: &str, text: Message| Choice::new(value, words.text(text));
    let one = |key: &str, text: Message, value: &str| Field::new(key, words.text(text)).value(value);
    let whose = one("whose", say::desk_work_whose(), whose_code(asked.whose));
    let whose_all = vec![choice("mine", say::desk_work_mine()), choice("nobody", say::desk_work_nobodys())];
    let form = asked.form.clone().unwrap_or_default();
    let mut known = forms.to_vec();
    if !form.is_empty() && !known.contains(&form) {
        known.push(form.clone());
    }
    let forms = known.iter().map(|form| Choice::new(form.clone(), form_name(form, visit.language))).collect::<Vec<_>>();
    let form = one("kind", say::desk_work_form(), &form);
    let waits = one("waits", say::desk_work_waits(), waiting_code(asked.waiting));
    let some = [
        ("us", say::desk_work_waits_us()),
        ("person", say::desk_work_waits_person()),
        ("too-long", say::desk_work_waits_too_long()),
    ];
    let each = Awaits::ALL.iter().filter(|awaits| **awaits != Awaits::Person);
    let each = each.map(|awaits| choice(awaits.code(), awaits_name(*awaits)));
    let waits_all = some.into_iter().map(|(value, text)| choice(value, text)).chain(each).collect::<Vec<_>>();
    let due = one("due", say::desk_work_when(), if asked.is_overdue { "over" } else { "" });
    let due_all = vec![choice("over", say::desk_work_overdue())];
    view! {
        <FilterForm action=visit.to(&Place::Desk) label=words.text(say::desk_work_filter())>
            <Select field=whose choices=whose_all placeholder=words.text(say::desk_work_everybodys())/>
            <Select field=form choices=forms placeholder=words.text(say::desk_work_any_form())/>
            <Select field=waits choices=waits_all placeholder=words.text(say::desk_work_waits_any())/>
            <Select field=due choices=due_all placeholder=words.text(say::desk_work_any_time())/>
            <ButtonRow>
                <Button text=words.text(say::desk_work_filter_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </FilterForm>
    }
    .into_any()
}

fn row(visit: &Visit, people: &People, case: &ListedCase) -> WorkRow {
    let (words, now) = (visit.words(), visit.services.now());
    let (state, tone) = standing(case, now);
    let until = case.awaits.and_then(|awaits| awaits.until).map(|until| until_when(words, until, now));
    let act_by = case.assignment.act_by.map(|by| act_by(words, by, now.date()));
    let filed = Some(words.text(say::desk_filed(day(words, case.filed_at))));
    let worker = Some(people.worker(words, case.assignment.officer));
    let nobodys = case.is_nobodys.then(|| words.text(say::desk_nobodys_mark()));
    WorkRow {
        href: visit.to(&Place::DeskCase(case.id)),
        title: form_name(&case.form, visit.language),
        number: case.receipt.to_string(),
        state: words.text(state),
        tone,
        facts: [nobodys, act_by, filed, until, worker].into_iter().flatten().collect(),
        pick: None,
    }
}

/// What a case waits for, and what the colour adds.
pub(super) fn standing(case: &ListedCase, now: Timestamp) -> (Message, Tone) {
    let Some(awaits) = case.awaits else { return (say::desk_awaits_over(), Tone::Plain) };
    if awaits.until.is_some_and(|until| until < now) {
        return (say::desk_awaits_too_long(), Tone::Bad);
    }
    let is_late = case.assignment.act_by.is_some_and(|by| by < now.date());
    let tone = match (is_late, awaits.what.is_ours()) {
        (true, _) => Tone::Bad,
        (false, true) => Tone::Waiting,
        (false, false) => Tone::Plain,
    };
    (awaits_name(awaits.what), tone)
}

pub(super) fn until_when(words: Words, until: Timestamp, now: Timestamp) -> String {
    // The end of a day is told as that day.
    let last = day(words, until.minus(std::time::Duration::from_micros(1)));
    words.text(if until < now { say::desk_work_was_until(last) } else { say::desk_work_until(last) })
}

pub(super) fn act_by(words: Words, by: Date, today: Date) -> String {
    let told = words.date(by);
    words.text(if by < today { say::desk_work_act_by_over(told) } else { say::desk_work_act_by(told) })
}

/// What a case waits for, in a word or two.
pub(super) fn awaits_name(awaits: Awaits) -> Message {
    match awaits {
        Awaits::Fee => say::desk_awaits_fee(),
        Awaits::OtherTime => say::desk_awaits_other_time(),
        Awaits::Sooner => say::desk_awaits_sooner(),
        Awaits::Answer => say::desk_awaits_answer(),
        Awaits::Look => say::desk_awaits_look(),
        Awaits::Visit => say::desk_awaits_visit(),
        Awaits::Person => say::desk_awaits_person(),
        Awaits::Others => say::desk_awaits_others(),
        Awaits::Decision => say::desk_awaits_decision(),
        Awaits::Benefit => say::desk_awaits_benefit(),
        Awaits::Appeal => say::desk_awaits_appeal(),
        Awaits::NextStep => say::desk_awaits_next_step(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::CaseId;

    #[test]
    fn a_place_in_the_list_is_read_back_from_an_address() {
        let id = CaseId::v7(Timestamp::from_seconds(1), [7; 10]);
        for act_by in [None, day_of("2027-07-15")] {
            let behind = Behind { act_by, filed_at: Timestamp::from_seconds(9), id };
            assert_eq!(behind_of(&after(&behind)), Some(behind));
        }
        for wrong in ["", "..", "x", "2027-07-15.9", "2027-13-15.9.1"] {
            assert_eq!(behind_of(wrong), None, "{wrong}");
        }
    }
}
