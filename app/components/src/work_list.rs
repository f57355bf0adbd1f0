use leptos::prelude::*;

use crate::{Tag, Tone, field_id};

/// A box that takes a row into what is done next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pick {
    /// The name under which it is sent.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// It is ticked already.
    pub is_picked: bool,
}

/// Something to work on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkRow {
    /// Where it is worked on.
    pub href: String,
    /// The number by which it is known; that of the box, too, where there is one.
    pub number: String,
    /// What it is.
    pub title: String,
    /// What is special about it, in a word or two.
    pub mark: Option<String>,
    /// What it waits for, in a word or two.
    pub state: String,
    /// What the state's colour adds.
    pub tone: Tone,
    /// Until when it may: "Until 17 March 2027".
    pub until: Option<String>,
    /// Since when it is there.
    pub since: String,
    /// By when it is to be done.
    pub due: Option<String>,
    /// That this day is over: "Overdue".
    pub late: Option<String>,
    /// Who works on it.
    pub who: String,
    /// The box, where several can be taken together.
    pub pick: Option<Pick>,
}

/// What the columns are called. On a phone the days and who works on it have their heading beside them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkHeadings {
    /// The boxes: heard, and not seen.
    pub pick: String,
    /// The numbers.
    pub number: String,
    /// What each is.
    pub title: String,
    /// What each waits for.
    pub state: String,
    /// Since when it is there.
    pub since: String,
    /// By when it is to be done.
    pub due: String,
    /// Who works on it.
    pub who: String,
}

/// Things to work on, in their order: a table where there is room, and a card for each where there is none.
#[component]
pub fn WorkList(
    /// What they are, and how many: "15 cases".
    #[prop(into)]
    caption: String,
    /// What the columns are called.
    headings: WorkHeadings,
    /// The rows.
    rows: Vec<WorkRow>,
) -> impl IntoView {
    let can_pick = rows.iter().any(|row| row.pick.is_some());
    let rows = rows.into_iter().map(|row| drawn(row, &headings, can_pick)).collect_view();
    let WorkHeadings { pick, number, title, state, since, due, who } = headings;
    let pick = can_pick.then(|| view! { <th scope="col"><span class="usa-sr-only">{pick}</span></th> });
    let columns = [number, title, state, since, due, who];
    let columns = columns.into_iter().map(|heading| view! { <th scope="col">{heading}</th> }).collect_view();
    view! {
        <table class="usa-table usa-table--borderless work-list">
            <caption>{caption}</caption>
            <thead><tr>{pick}{columns}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn drawn(row: WorkRow, headings: &WorkHeadings, can_pick: bool) -> AnyView {
    let pick = row.pick.map(|pick| tick(pick, row.number.clone()));
    let pick = can_pick.then(|| view! { <td class="work-list__pick">{pick}</td> });
    let mark = row.mark.map(|mark| view! { " " <span class="work-list__mark">{mark}</span> });
    let until = row.until.map(|until| view! { " " <span class="work-list__until">{until}</span> });
    let late = row.late.map(|late| view! { " " <Tag text=late tone=Tone::Bad /> });
    let due_heading = row.due.is_some().then(|| headings.due.clone());
    view! {
        <tr class="work-list__row">
            {pick}
            <th scope="row"><a href=row.href>{row.number}</a></th>
            <td class="work-list__title">{row.title} {mark}</td>
            <td class="work-list__state"><Tag text=row.state tone=row.tone /> {until}</td>
            <td class="work-list__fact work-list__day" data-label=headings.since.clone()>{row.since}</td>
            <td class="work-list__fact work-list__day" data-label=due_heading>{row.due} {late}</td>
            <td class="work-list__fact work-list__who" data-label=headings.who.clone()>{row.who}</td>
        </tr>
    }
    .into_any()
}

/// The number stands beside it, so that the box says it only where it is heard.
fn tick(pick: Pick, number: String) -> AnyView {
    let id = field_id(&format!("{}-{}", pick.name, pick.value));
    view! {
        <div class="usa-checkbox">
            <input class="usa-checkbox__input" id=id.clone() type="checkbox" name=pick.name value=pick.value
                checked=pick.is_picked />
            <label class="usa-checkbox__label" for=id><span class="usa-sr-only">{number}</span></label>
        </div>
    }
    .into_any()
}
