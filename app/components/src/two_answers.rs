use leptos::prelude::*;

/// One of two answers, and the form that lets it count.
pub struct Alternative {
    /// What it is: "Counts now".
    pub name: String,
    /// When it was typed, in words, when that is known.
    pub typed: Option<String>,
    /// The answer; an address has several lines.
    pub lines: Vec<String>,
    /// The button that chooses it, in its form.
    pub choose: AnyView,
}

impl std::fmt::Debug for Alternative {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Alternative").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Two answers to one question, at the top of its page, until the person chooses.
#[component]
pub fn TwoAnswers(
    /// The id of the block; the id of its heading is made from it.
    #[prop(into)]
    id: String,
    /// What is to be decided; it names the question.
    #[prop(into)]
    title: String,
    /// How it came to this, and what to do.
    #[prop(into)]
    lead: String,
    /// Whether it takes the focus when the page opens.
    #[prop(optional)]
    is_first: bool,
    /// The answer that counts now.
    one: Alternative,
    /// The answer that is kept aside.
    other: Alternative,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let draw = |alternative: Alternative| {
        let Alternative { name, typed, lines, choose } = alternative;
        view! {
            <div class="two-answers__answer">
                <h3 class="two-answers__name">{name}</h3>
                <p class="two-answers__said">{lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}</p>
                {typed.map(|typed| view! { <p class="two-answers__typed">{typed}</p> })}
                {choose}
            </div>
        }
    };
    view! {
        <section class="usa-alert usa-alert--warning two-answers" id=id tabindex="-1" autofocus=is_first
            aria-labelledby=labelled_by>
            <div class="usa-alert__body">
                <h2 class="usa-alert__heading" id=title_id>{title}</h2>
                <p>{lead}</p>
                <div class="two-answers__answers">{draw(one)}{draw(other)}</div>
            </div>
        </section>
    }
}
