use leptos::prelude::*;

/// A button that copies a number people have to pass on. Without scripts it is not there.
#[island]
pub fn CopyButton(
    /// What is copied.
    text: String,
    /// What the button says.
    label: String,
    /// What it says after copying.
    done: String,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let awake = RwSignal::new(false);
    Effect::new(move |_| awake.set(true));
    let copy = move |_| {
        let promise = window().navigator().clipboard().write_text(&text);
        leptos::task::spawn_local(async move {
            copied.set(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
        });
    };
    view! {
        <button type="button" class="usa-button usa-button--unstyled lf-copy" hidden=move || !awake.get() on:click=copy>
            {move || if copied.get() { done.clone() } else { label.clone() }}
        </button>
    }
}
