use leptos::prelude::*;

use crate::{Link, Submit, Tag, Tone};

/// A document that was added: its pages, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentCard {
    /// Which one it is, and what: "Document 1", "Translation".
    pub title: String,
    /// Its files, one at least.
    pub files: Vec<FileCard>,
}

/// A file of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileCard {
    /// What its person calls it.
    pub name: String,
    /// Its state in words: "Ready", "Being checked".
    pub state: String,
    /// What the state's colour adds.
    pub tone: Tone,
    /// What else there is to say: kind and size, what is wrong with it and what to do.
    pub lines: Vec<String>,
    /// The picture that it is.
    pub picture: Option<Picture>,
    /// Where it is looked at or kept from.
    pub links: Vec<Link>,
    /// What can be done with it. What each says stands before the name of the file.
    pub actions: Vec<Submit>,
}

/// A picture that is shown small.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// Its address.
    pub src: String,
    /// How far it is turned to the right: 0, 90, 180 or 270 degrees.
    pub degrees: u16,
}

/// Documents, each with the ways to look at it, move it and take it away. Stands inside a form if something can be done.
#[component]
pub fn DocumentList(
    /// The documents, in order.
    documents: Vec<DocumentCard>,
) -> impl IntoView {
    let documents = documents
        .into_iter()
        .map(|document| {
            let files = document.files.into_iter().map(file).collect_view();
            view! {
                <li class="document">
                    <h3 class="document__title">{document.title}</h3>
                    <ol class="document__files">{files}</ol>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="document-list">{documents}</ul> }
}

fn file(file: FileCard) -> impl IntoView {
    let name = file.name.clone();
    let lines = file.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let picture = file.picture.map(small);
    let links = file
        .links
        .into_iter()
        .map(|link| view! { <a href=link.href>{link.text} <span class="usa-sr-only">" " {name.clone()}</span></a> })
        .collect_view();
    let actions = file
        .actions
        .into_iter()
        .map(|action| {
            view! {
                <button class="usa-button usa-button--unstyled" type="submit" name=action.name value=action.value>
                    {action.text} <span class="usa-sr-only">" " {name.clone()}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <li class="document__file">
            {picture}
            <div class="document__words">
                <p class="document__name"><bdi>{file.name}</bdi> " " <Tag text=file.state tone=file.tone /></p>
                {lines}
                <div class="document__actions">{links}{actions}</div>
            </div>
        </li>
    }
}

/// What is in the picture nobody has told us; the name beside it says which one it is.
pub(crate) fn small(picture: Picture) -> impl IntoView {
    view! { <img class=turned(picture.degrees) src=picture.src alt="" loading="lazy" width="96" height="96" /> }
}

const fn turned(degrees: u16) -> &'static str {
    match degrees {
        90 => "document__picture document__picture--right",
        180 => "document__picture document__picture--upside-down",
        270 => "document__picture document__picture--left",
        _ => "document__picture",
    }
}
