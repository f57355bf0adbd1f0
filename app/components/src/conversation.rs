use leptos::prelude::*;

/// Something that somebody wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Who wrote it: "You".
    pub by: String,
    /// Whether that is who reads this page.
    pub is_own: bool,
    /// When, as it is read: "4 March 2027, 09:05 UTC".
    pub when: String,
    /// The day for machines: `2027-03-04`.
    pub datetime: String,
    /// What they wrote. Its lines are kept, and nothing in it becomes a link.
    pub text: String,
    /// What went with it.
    pub files: Vec<SaidFile>,
    /// Whether the other side has read it, in a sentence.
    pub read: String,
}

/// A file that went with something that somebody wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SaidFile {
    /// Where it is opened.
    pub href: String,
    /// What its person calls it.
    pub name: String,
    /// What it is and how large: "Photo, 1.2 MB".
    pub about: String,
}

/// What two sides wrote to each other, in order.
#[component]
pub fn Conversation(
    /// The messages, the newest at the end.
    messages: Vec<Said>,
) -> impl IntoView {
    let messages = messages
        .into_iter()
        .map(|said| {
            let file = |file: SaidFile| view! { <li><a href=file.href>{file.name}</a> " (" {file.about} ")"</li> };
            let files: Vec<_> = said.files.into_iter().map(file).collect();
            let files = (!files.is_empty()).then(|| view! { <ul class="conversation__files">{files}</ul> });
            view! {
                <li class="conversation__message" class=("conversation__message--own", said.is_own)>
                    <p class="conversation__by">
                        <strong>{said.by}</strong> " " <time datetime=said.datetime>{said.when}</time>
                    </p>
                    <p class="conversation__text">{said.text}</p>
                    {files}
                    <p class="conversation__read">{said.read}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="conversation">{messages}</ol> }
}
