use leptos::prelude::*;

use crate::{Tag, Tone, field_id};

/// One section of a form as a row of the task list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    /// The section's own name; ids are made from it.
    pub key: String,
    /// The section's title.
    pub title: String,
    /// Where it is filled in; none when it cannot be started yet.
    pub href: Option<String>,
    /// Its state in words: "Done", "Not started".
    pub state: String,
    /// What the state's colour adds.
    pub tone: Tone,
    /// Why it cannot be started yet, or what is still missing.
    pub reason: Option<String>,
}

/// The sections of a form with what is done and what is not.
#[component]
pub fn TaskList(
    /// The sections, in order.
    tasks: Vec<Task>,
) -> impl IntoView {
    let rows = tasks
        .into_iter()
        .map(|task| {
            let id = field_id(&task.key);
            let state_id = format!("{id}--state");
            let reason_id = format!("{id}--reason");
            let described_by = match &task.reason {
                Some(_) => format!("{state_id} {reason_id}"),
                None => state_id.clone(),
            };
            let title = match task.href {
                Some(href) => {
                    view! { <a class="task__link" href=href aria-describedby=described_by>{task.title}</a> }.into_any()
                }
                None => view! { <span class="task__title">{task.title}</span> }.into_any(),
            };
            view! {
                <li class="task">
                    <div class="task__words">
                        {title}
                        {task.reason.map(|reason| view! { <p class="task__reason" id=reason_id>{reason}</p> })}
                    </div>
                    <div class="task__state" id=state_id><Tag text=task.state tone=task.tone /></div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="task-list">{rows}</ol> }
}
