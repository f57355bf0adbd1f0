use leptos::prelude::*;

/// Where a stage of a case is in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StageState {
    /// It has happened.
    Done,
    /// The case is here.
    Now,
    /// It comes later.
    #[default]
    Next,
    /// It was left out, or will not come.
    NotNeeded,
}

/// One stage of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stage {
    /// What it is called.
    pub title: String,
    /// Where it is in time.
    pub state: StageState,
    /// The same in words: "Done", "Now", "Next", "Not needed".
    pub state_words: String,
    /// What it means.
    pub meaning: String,
    /// When it was, or how long it usually takes.
    pub time: Option<String>,
}

/// The way of a case from beginning to end.
#[component]
pub fn Stages(
    /// The stages, in order.
    stages: Vec<Stage>,
) -> impl IntoView {
    let stages = stages
        .into_iter()
        .map(|stage| {
            let (class, current) = match stage.state {
                StageState::Done => ("stage stage--done", None),
                StageState::Now => ("stage stage--now", Some("step")),
                StageState::Next => ("stage", None),
                StageState::NotNeeded => ("stage stage--not-needed", None),
            };
            view! {
                <li class=class aria-current=current>
                    <p class="stage__title">
                        <strong>{stage.title}</strong> " " <span class="stage__state">{stage.state_words}</span>
                    </p>
                    <p class="stage__meaning">{stage.meaning}</p>
                    {stage.time.map(|time| view! { <p class="stage__time">{time}</p> })}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="stages">{stages}</ol> }
}
