//! What the desk counts: each chart is a table first.

use std::sync::Arc;

use components::{
    Cell, Column, DataTable, Definition, Definitions, EmptyState, Link, PageBody, PageHeading, PageTop, PageWidth,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::desk::Figures;
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use super::at_desk;
use super::listed::awaits_name;
use crate::cases::form_name;
use crate::parts::day;

/// Everything that is counted, for whoever works at the desk.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let figures = desk.figures().await?;
        let visit = visit.clone();
        Ok(Page::new(say::desk_figures_title(), move || draw(&visit, &figures)).into())
    })
    .await
}

fn draw(visit: &Visit, figures: &Arc<Figures>) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Desk), words.text(say::desk_title()));
    let counted = say::desk_figures_counted(day(words, figures.counted_at), words.clock(figures.counted_at));
    let (open, forms, awaits, months) =
        (open(words, figures), forms(visit, figures), awaits(words, figures), months(words, figures));
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            <PageHeading text=words.text(say::desk_figures_title()) intro=Some(words.text(say::desk_figures_lead()))/>
            {open}
            <div class="desk-figures">{awaits} {forms}</div>
            {months}
            <p class="text-quiet">{words.text(counted)}</p>
        </PageBody>
    }
    .into_any()
}

/// What is asked of people, and what is late, in figures.
fn open(words: Words, figures: &Figures) -> AnyView {
    let open = figures.open;
    let pairs = [
        (say::desk_figures_overdue(), open.overdue),
        (say::desk_figures_overdue_nobody(), open.overdue_of_nobody),
        (say::desk_figures_rounds(), open.rounds),
        (say::desk_figures_rounds_over(), open.rounds_over),
        (say::desk_figures_visits(), open.visits),
        (say::desk_figures_visits_over(), open.visits_over),
    ];
    let pairs = pairs.map(|(name, count)| Definition::new(words.text(name), count.to_string()));
    view! { <h2>{words.text(say::desk_figures_late())}</h2> <Definitions pairs=pairs.into()/> }.into_any()
}

/// A bar as long as a count is beside the longest one, and the count.
fn bar(count: u32, longest: u32) -> Cell {
    let percent = u64::from(count) * 100 / u64::from(longest.max(1));
    Cell::Bar { percent: u8::try_from(percent).unwrap_or(100), said: count.to_string() }
}

fn table(words: Words, caption: Message, headings: Vec<Message>, rows: Vec<Vec<Cell>>) -> AnyView {
    let column = |heading| Column { heading: words.text(heading), is_figures: false };
    let columns = headings.into_iter().map(column).collect();
    view! { <DataTable caption=words.text(caption) columns=columns rows=rows/> }.into_any()
}

fn awaits(words: Words, figures: &Figures) -> AnyView {
    let longest = figures.awaits.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let row = |(awaits, count): &(_, u32)| vec![Cell::Text(words.text(awaits_name(*awaits))), bar(*count, longest)];
    let rows: Vec<_> = figures.awaits.iter().map(row).collect();
    if rows.is_empty() {
        let (title, text) = (words.text(say::desk_work_empty_title()), words.text(say::desk_figures_none()));
        return view! { <EmptyState title=title text=text/> }.into_any();
    }
    table(words, say::desk_figures_awaits(), vec![say::desk_case_waits(), say::desk_figures_cases()], rows)
}

fn forms(visit: &Visit, figures: &Figures) -> Option<AnyView> {
    let words = visit.words();
    let longest = figures.forms.iter().map(|form| form.count).max()?;
    let oldest = figures.forms.iter().map(|form| form.median_days).max()?;
    let rows = figures.forms.iter().map(|form| {
        let name = form_name(&form.form, visit.language);
        vec![Cell::Text(name), bar(form.count, longest), bar(form.median_days, oldest)]
    });
    let headings = vec![say::case_form(), say::desk_figures_cases(), say::desk_figures_median()];
    Some(table(words, say::desk_figures_forms(), headings, rows.collect()))
}

fn months(words: Words, figures: &Figures) -> AnyView {
    let flow = figures.months.iter().flat_map(|month| [month.received, month.decided]).max().unwrap_or(0);
    let waited = figures.months.iter().map(|month| month.waiting).max().unwrap_or(0);
    let rows = figures.months.iter().map(|month| {
        vec![
            Cell::Text(words.month(month.first)),
            bar(month.received, flow),
            bar(month.decided, flow),
            bar(month.waiting, waited),
        ]
    });
    let headings = vec![
        say::desk_figures_month(),
        say::desk_figures_received(),
        say::desk_figures_decided(),
        say::desk_figures_waiting(),
    ];
    table(words, say::desk_figures_months(), headings, rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_longest() {
        let percent = |count, longest| match bar(count, longest) {
            Cell::Bar { percent, .. } => percent,
            other => panic!("a bar, not {other:?}"),
        };
        assert_eq!([percent(0, 0), percent(0, 9), percent(9, 9), percent(1, 3)], [0, 0, 100, 33]);
        assert_eq!(percent(u32::MAX, u32::MAX), 100);
    }
}
