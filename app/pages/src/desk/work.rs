//! Open cases, to be worked on: which ones is in the address.

use components::{
    Button, ButtonKind, ButtonRow, Choice, EmptyState, Field, FilterForm, LinkButton, Pick, PostForm, Select, WorkRow,
};
use domain::case::{Awaits, day as day_of};
use domain::{AccountId, Place, StaffRight, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::desk::{Batch, Behind, Colleague, Desk, Listed, ListedCase, Proposer, Waiting, Whose, Work};
use visit::{Flash, Visit};
use words::{Message, Words, say};

use super::{batch, listed};
use crate::cases::form_name;
use crate::parts::{field, machine_date, target};

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
        match officer {
            None => words.text(say::desk_assign_to_nobody()),
            Some(officer) if officer == self.me => words.text(say::desk_work_yours()),
            Some(officer) => self.name(words, officer),
        }
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
        "unseen" => Waiting::Unseen,
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
        Waiting::Unseen => "unseen",
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
    let rows =
        list.work.cases.iter().map(|case| WorkRow { pick: pick(case), ..listed::row(visit, &list.people, case) });
    let rows: Vec<_> = rows.collect();
    let cases = if rows.is_empty() {
        let (title, text) = (words.text(say::desk_work_empty_title()), words.text(say::desk_work_empty_text()));
        view! { <EmptyState title=title text=text/> }.into_any()
    } else {
        let table = listed::table(words, list.work.counted, rows);
        if list.people.decides { pickable(visit, list, table, flash) } else { table }
    };
    let way = |href: String, text: Message| {
        view! { <LinkButton href=href text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let first = list.behind.is_some().then(|| way(address(visit, &list.asked, None), say::desk_work_first()));
    let next = list.work.next.map(|next| way(address(visit, &list.asked, Some(next)), say::desk_work_next()));
    let ways = (first.is_some() || next.is_some()).then(|| view! { <ButtonRow>{next}{first}</ButtonRow> });
    view! { {filter} {cases} {ways} }.into_any()
}

/// The table with what can be done with the cases that are ticked.
fn pickable(visit: &Visit, list: &List, table: AnyView, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::WEIGH_BATCH);
    let gives = list.people.colleagues.iter().filter(|one| list.people.assigns && one.account != list.people.me);
    let whats = [Batch::Take, Batch::GiveBack].into_iter();
    let whats = whats.chain(gives.map(|one| Batch::Give(one.account))).chain(Batch::acts().map(Batch::Act));
    let choices: Vec<_> =
        whats.filter_map(|what| Some(Choice::new(what.name(), batch::name(words, &list.people, what)?))).collect();
    let what = field("what", words.text(say::desk_batch_what()), flash);
    let hidden = vec![("list_query".to_owned(), query(&list.asked, list.behind))];
    let problem = flash.errors.get("cases").cloned();
    let problem = problem.map(|problem| view! { <p class="usa-error-message" id="cases" tabindex="-1">{problem}</p> });
    let (choose, go_on) = (words.text(say::desk_batch_choose()), words.text(say::desk_batch_go_on()));
    view! {
        <PostForm action=action token=token hidden=hidden>
            {problem}
            {table}
            <div class="desk-batch">
                <div>
                    <h2>{words.text(say::desk_batch_with())}</h2>
                    <p class="text-quiet">{words.text(say::desk_batch_tick_hint())}</p>
                </div>
                <Select field=what choices=choices placeholder=choose/>
                <ButtonRow><Button text=go_on/></ButtonRow>
            </div>
        </PostForm>
    }
    .into_any()
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
        ("unseen", say::desk_work_waits_unseen()),
    ];
    let each = Awaits::ALL.iter().filter(|awaits| **awaits != Awaits::Person);
    let each = each.map(|awaits| choice(awaits.code(), listed::awaits_name(*awaits)));
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
