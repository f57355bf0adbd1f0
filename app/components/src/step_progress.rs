use leptos::prelude::*;

/// Where a step is in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StepState {
    /// Behind.
    Done,
    /// This page.
    Current,
    /// Ahead.
    #[default]
    Ahead,
}

/// One step of a short way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// What is done in it.
    pub title: String,
    /// Where it is in time.
    pub state: StepState,
    /// The same in words: "done", "now", "ahead".
    pub state_words: String,
}

/// How far along a short way is: a bar, and the same in words.
#[component]
pub fn StepProgress(
    /// What the way is: "Create an account".
    #[prop(into)]
    label: String,
    /// "Step 2 of 4".
    #[prop(into)]
    position: String,
    /// The steps, in order.
    steps: Vec<Step>,
) -> impl IntoView {
    let current = steps.iter().find(|step| step.state == StepState::Current).map(|step| step.title.clone());
    let segments = steps
        .into_iter()
        .map(|step| {
            let (class, current) = match step.state {
                StepState::Done => ("usa-step-indicator__segment usa-step-indicator__segment--complete", None),
                StepState::Current => {
                    ("usa-step-indicator__segment usa-step-indicator__segment--current", Some("step"))
                }
                StepState::Ahead => ("usa-step-indicator__segment", None),
            };
            view! {
                <li class=class aria-current=current>
                    <span class="usa-step-indicator__segment-label">
                        {step.title} " " <span class="usa-sr-only">{step.state_words}</span>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="usa-step-indicator">
            <p class="usa-step-indicator__position">
                <span>{position}</span>
                {current.map(|title| view! { " " <span class="usa-step-indicator__now">{title}</span> })}
            </p>
            <ol class="usa-step-indicator__segments" aria-label=label>{segments}</ol>
        </div>
    }
}
