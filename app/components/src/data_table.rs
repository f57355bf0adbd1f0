use leptos::prelude::*;

use crate::{Link, Tag, Tone};

/// One column of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Its heading, repeated beside each cell on a phone.
    pub heading: String,
    /// It holds amounts or counts: even figures at the end of the line.
    pub is_figures: bool,
}

/// What one cell of a table holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words or figures.
    Text(String),
    /// A way to another page.
    Link(Link),
    /// A state.
    Tag(String, Tone),
    /// A share, in words and as a bar of its length.
    Bar {
        /// So many of a hundred.
        percent: u8,
        /// The same in words.
        said: String,
    },
}

/// Rows to compare. On a phone each row becomes a block with the column's heading in every line.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// The columns, in order; the first names the row.
    columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    rows: Vec<Vec<Cell>>,
) -> impl IntoView {
    let figures = |column: &Column| column.is_figures.then_some("figures");
    let headings = columns
        .iter()
        .map(|column| view! { <th scope="col" class=figures(column)>{column.heading.clone()}</th> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .zip(&columns)
                .enumerate()
                .map(|(position, (cell, column))| {
                    let (class, heading) = (figures(column), column.heading.clone());
                    let content = cell_content(cell);
                    if position == 0 {
                        view! { <th scope="row" class=class data-label=heading>{content}</th> }.into_any()
                    } else {
                        view! { <td class=class data-label=heading>{content}</td> }.into_any()
                    }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="usa-table usa-table--borderless usa-table--stacked data-table">
            <caption>{caption}</caption>
            <thead><tr>{headings}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn cell_content(cell: Cell) -> AnyView {
    match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Link(link) => view! { <a href=link.href>{link.text}</a> }.into_any(),
        Cell::Bar { percent, said } => view! {
            <span class="data-table__said">{said}</span>
            <svg class="data-table__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="data-table__all" width="100" height="1"/>
                <rect class="data-table__share" width=percent.to_string() height="1"/>
            </svg>
        }
        .into_any(),
        Cell::Tag(text, tone) => view! { <Tag text=text tone=tone /> }.into_any(),
    }
}
