use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, Element, Event, File, FileList, FormData, HtmlElement, HtmlInputElement};

use crate::dom;
use crate::sentences::Sentences;
use crate::upload::{Belongs, Upload, Way};
use crate::upload_queue::{Item, Queue, Stand};
use crate::upload_row::{Act, Row, Telling};

/// Sends the files of the form around which it stands as soon as they are chosen, dropped or pasted, part after part, and
/// goes on by itself when the line comes back.
///
/// The form keeps its plain post: without this a browser sends the files with it.
#[island]
pub fn UploadForm(
    words: Sentences<Telling>,
    /// Where a file is begun.
    begin: String,
    /// Where somebody who was signed out signs in again.
    sign_in_address: String,
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    Effect::new(move |_| {
        let Some(div) = root.get() else { return };
        let root: HtmlElement = div.unchecked_into();
        if let Some(queue) = Queue::new(root, words.clone(), begin.clone(), sign_in_address.clone()) {
            Queue::listen(&Rc::new(queue));
        }
    });
    view! {
        <div node_ref=root>
            {children()}
            <p class="usa-sr-only" role="status"></p>
        </div>
    }
}

impl Queue {
    /// Wakes the panel. The button that would send the form is not needed any more.
    fn new(root: HtmlElement, words: Sentences<Telling>, begin: String, sign_in_address: String) -> Option<Self> {
        let queue = Self {
            input: dom::find(&root, "form input[type=file]")?,
            list: dom::find(&root, ".upload-list")?,
            spoken: dom::find(&root, "[role=status]")?,
            root,
            words,
            begin,
            sign_in_address,
            items: RefCell::new(Vec::new()),
            is_running: Cell::new(false),
            failures: Cell::new(0),
            needs_token: Cell::new(false),
            current: RefCell::new(None),
            pending: RefCell::new(None),
        };
        dom::find::<HtmlElement>(&queue.root, ".upload-panel")?.set_hidden(false);
        dom::find::<HtmlElement>(&queue.root, "form button:not([type=button])")?.set_hidden(true);
        Some(queue)
    }

    fn listen(queue: &Rc<Self>) {
        let lens: Option<HtmlInputElement> = dom::find(&queue.root, ".upload-panel__lens");
        if let (Some(lens), Some(camera)) = (lens, dom::find::<HtmlElement>(&queue.root, ".upload-panel__camera")) {
            Self::take_from(queue, &lens);
            dom::listen(&camera, "click", move |_| lens.click());
        }
        Self::take_from(queue, &queue.input);
        // What was chosen while the page still slept.
        Self::take(queue, queue.input.files());
        queue.input.set_value("");

        for event in ["dragover", "dragleave", "drop"] {
            let zone = Rc::clone(queue);
            dom::listen_first(&queue.root, event, move |over| {
                over.prevent_default();
                let _set = zone.root.class_list().toggle_with_force("upload-zone--over", event == "dragover");
                if event == "drop" {
                    Self::take(&zone, files_of(over, "dataTransfer"));
                }
            });
        }
        let pasted = Rc::clone(queue);
        dom::listen_first(&document(), "paste", move |event| {
            let files = files_of(event, "clipboardData").filter(|files| files.length() > 0);
            if files.is_some() {
                event.prevent_default();
                Self::take(&pasted, files);
            }
        });
        let pressed = Rc::clone(queue);
        dom::listen(&queue.list, "click", move |event| Self::pressed(&pressed, event));
        for event in ["online", "focus"] {
            let back = Rc::clone(queue);
            dom::listen(&window(), event, move |_| Self::run(&back));
        }
        let left = Rc::clone(queue);
        dom::listen_first(&window(), "beforeunload", move |event| {
            // A browser does not keep a file for the page that comes next.
            if left.items.borrow().iter().any(|item| matches!(item.stand.get(), Stand::Waits | Stand::Paused)) {
                event.prevent_default();
            }
        });
    }

    fn take_from(queue: &Rc<Self>, input: &HtmlInputElement) {
        let (queue, chosen) = (Rc::clone(queue), input.clone());
        dom::listen(input, "change", move |_| {
            Self::take(&queue, chosen.files());
            chosen.set_value("");
        });
    }

    /// Takes files that were chosen together.
    fn take(queue: &Rc<Self>, files: Option<FileList>) {
        let Some(files) = files else { return };
        let fields = dom::form(&queue.root).and_then(|form| FormData::new_with_form(&form).ok());
        let field = |name| fields.as_ref().and_then(|fields| fields.get(name).as_string()).unwrap_or_default();
        let belongs = Rc::new(Belongs { role: field("role"), chosen: field("document"), pictures: RefCell::default() });
        for file in (0..files.length()).filter_map(|index| files.get(index)) {
            queue.add(file, &belongs);
        }
        Self::run(queue);
    }

    fn add(&self, file: File, belongs: &Rc<Belongs>) {
        let name = file.name();
        let Some(row) = Row::add(&self.list, &name) else { return };
        row.say(self.words.of(Telling::Waits));
        row.offer(&[Act::Pause, Act::Cancel], &self.input);
        let (stand, is_looked_at) = (Cell::new(Stand::Waits), Cell::new(false));
        let upload = Upload::new(name, file.into());
        let item = Item { upload, belongs: Rc::clone(belongs), row, stand, is_looked_at };
        self.items.borrow_mut().push(Rc::new(item));
    }

    fn pressed(queue: &Rc<Self>, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|target| target.closest("[data-act]").ok().flatten()) else { return };
        let item = queue.items.borrow().iter().find(|item| item.row.root.contains(Some(&button))).cloned();
        let (Some(item), Some(act)) = (item, Act::of(&button)) else { return };
        match act {
            Act::Pause => {
                item.stand.set(Stand::Paused);
                queue.stop(&item);
                item.row.offer(&[Act::GoOn, Act::Cancel], &queue.input);
                item.row.say(queue.words.of(Telling::Paused));
            }
            Act::GoOn => {
                item.stand.set(Stand::Waits);
                item.row.offer(&[Act::Pause, Act::Cancel], &queue.input);
                item.row.say(queue.words.of(Telling::Waits));
                Self::run(queue);
            }
            Act::Cancel => {
                item.stand.set(Stand::Ended);
                queue.stop(&item);
                queue.say(&item.upload.name, queue.words.of(Telling::Cancelled));
                let _focused = queue.input.focus();
                queue.forget(&item);
                let queue = Rc::clone(queue);
                spawn_local(async move {
                    let (token, Ok(abort)) = (queue.token(), AbortController::new()) else { return };
                    item.upload.give_up(&Way { begin: &queue.begin, token: &token, abort: &abort }).await;
                });
            }
        }
    }
}

/// The files that an event brings.
fn files_of(event: &Event, within: &str) -> Option<FileList> {
    let carried: JsValue = dom::property(event, within)?;
    dom::property(&carried, "files")?.dyn_into().ok()
}
