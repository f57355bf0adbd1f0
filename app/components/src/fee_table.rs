use leptos::prelude::*;

use crate::Definition;

/// One fee.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeeLine {
    /// What it is for.
    pub title: String,
    /// Why it is due, or why it is not.
    pub why: Option<String>,
    /// The amount as it is read: "$415.00".
    pub amount: String,
}

/// What a filing costs and why.
#[component]
pub fn FeeTable(
    /// What the table shows: "What it costs".
    #[prop(into)]
    caption: String,
    /// The heading of the first column: "Fee".
    #[prop(into)]
    fee_heading: String,
    /// The heading of the second column: "Amount".
    #[prop(into)]
    amount_heading: String,
    /// The fees, in order.
    lines: Vec<FeeLine>,
    /// "Total to pay", and the total as it is read; none where each fee is for a case of its own.
    #[prop(optional_no_strip)]
    total: Option<Definition>,
) -> impl IntoView {
    let rows = lines
        .into_iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">
                        {line.title}
                        {line.why.map(|why| view! { <p class="fee-table__why">{why}</p> })}
                    </th>
                    <td class="figures">{line.amount}</td>
                </tr>
            }
        })
        .collect_view();
    let total = total.map(|total| {
        view! { <tfoot><tr><th scope="row">{total.name}</th><td class="figures">{total.value}</td></tr></tfoot> }
    });
    view! {
        <table class="usa-table usa-table--borderless fee-table">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{fee_heading}</th><th scope="col" class="figures">{amount_heading}</th></tr></thead>
            <tbody>{rows}</tbody>
            {total}
        </table>
    }
}
