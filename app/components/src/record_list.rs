use leptos::prelude::*;

use crate::{Button, ButtonKind, Link};

/// A button of the surrounding form: what it sends and says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Submit {
    /// The name it sends.
    pub name: String,
    /// The value it sends.
    pub value: String,
    /// What it says.
    pub text: String,
}

/// One trip, address, job or child.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What it is in a few words.
    pub title: String,
    /// What else there is to say, line by line.
    pub lines: Vec<String>,
    /// Where it is changed.
    pub change: Option<Link>,
    /// What takes it away.
    pub remove: Option<Submit>,
}

/// What has been added so far, each with the ways to change and remove it. Stands inside a form.
#[component]
pub fn RecordList(
    /// The records, in order.
    records: Vec<Record>,
) -> impl IntoView {
    let records = records
        .into_iter()
        .map(|record| {
            let title = record.title.clone();
            let lines = record.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
            let change = record.change.map(|link| {
                view! { <a href=link.href>{link.text} <span class="usa-sr-only">" " {title}</span></a> }
            });
            let remove = record.remove.map(|submit| {
                view! { <Button text=submit.text kind=ButtonKind::Quiet name=submit.name value=submit.value /> }
            });
            view! {
                <li class="record">
                    <div class="record__words">
                        <p class="record__title">{record.title}</p>
                        {lines}
                    </div>
                    <div class="record__actions">{change}{remove}</div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="record-list">{records}</ul> }
}
