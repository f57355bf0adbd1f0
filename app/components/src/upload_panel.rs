use leptos::prelude::*;

/// What an island needs to send files while their person looks on. Without one it is not shown.
#[component]
pub fn UploadPanel(
    /// The button that opens the camera of a phone.
    #[prop(into)]
    camera: String,
    /// How else files come here, and that the page has to stay open.
    #[prop(into)]
    hint: String,
    /// How far a file is.
    #[prop(into)]
    progress: String,
    /// Stops a file for a while.
    #[prop(into)]
    pause: String,
    /// Goes on with it.
    #[prop(into)]
    go_on: String,
    /// Gives it up.
    #[prop(into)]
    cancel: String,
) -> impl IntoView {
    let acts = [("pause", pause), ("go-on", go_on), ("cancel", cancel)];
    let buttons = acts.map(|(act, text)| {
        view! {
            <button type="button" class="usa-button usa-button--outline" data-act=act>
                {text} <span class="usa-sr-only">" " <bdi data-name=""></bdi></span>
            </button>
        }
    });
    view! {
        <div class="upload-panel" hidden>
            <button type="button" class="usa-button usa-button--secondary upload-panel__camera">{camera.clone()}</button>
            <input class="upload-panel__lens" type="file" accept="image/*" capture="environment" aria-label=camera hidden />
            <p class="text-quiet">{hint}</p>
            <ul class="upload-list" hidden>
                <li class="upload" hidden>
                    <p class="upload__name"><bdi data-name=""></bdi></p>
                    <progress class="upload__bar" max="100" value="0" aria-label=progress></progress>
                    <p class="upload__state"></p>
                    <p class="upload__hint" hidden></p>
                    <div class="upload__actions">{buttons.collect_view()}</div>
                </li>
            </ul>
        </div>
    }
}
