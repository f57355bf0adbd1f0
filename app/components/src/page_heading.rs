use leptos::prelude::*;

/// Where the page belongs: the form and section, and how far along it is.
#[component]
pub fn Caption(
    /// "Form I-90 · About you".
    #[prop(into)]
    text: String,
    /// "3 of 6".
    #[prop(optional_no_strip, into)]
    step: Option<String>,
    /// The language of where it belongs, if it is another one than the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <p class="caption">
            <span lang=lang>{text}</span>
            {step.map(|step| view! { " " <span class="caption__step">{step}</span> })}
        </p>
    }
}

/// The heading of a page. A page has one: this, or the question of a field marked as heading.
#[component]
pub fn PageHeading(
    /// The heading.
    #[prop(into)]
    text: String,
    /// One or two sentences under it; each line that is not empty is a paragraph.
    #[prop(optional_no_strip, into)]
    intro: Option<String>,
    /// The language of the heading, if it is another one than the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let intro = intro.map(|intro| {
        let paragraphs = intro.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        paragraphs.map(|paragraph| view! { <p class="page-intro">{paragraph}</p> }).collect_view()
    });
    view! {
        <h1 class="page-heading" lang=lang>{text}</h1>
        {intro}
    }
}
