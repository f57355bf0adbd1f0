use leptos::prelude::*;

/// The same page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language's code, such as `es`.
    pub code: String,
    /// The language's name in itself.
    pub name: String,
    /// This page in that language.
    pub href: String,
    /// It is the language of this page.
    pub is_current: bool,
}

/// Links to the same page in the other languages.
#[component]
pub fn LanguageSwitch(
    /// What the switch is called: "Language".
    #[prop(into)]
    label: String,
    /// Every language, also the one of this page, which is not shown.
    languages: Vec<LanguageLink>,
) -> impl IntoView {
    let links = languages
        .into_iter()
        .filter(|language| !language.is_current)
        .map(|language| {
            view! {
                <li>
                    <a class="language-switch__link" href=language.href lang=language.code.clone() hreflang=language.code>
                        {language.name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="language-switch" aria-label=label><ul>{links}</ul></nav> }
}
