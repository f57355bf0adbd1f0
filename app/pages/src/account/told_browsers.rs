//! Browsers that show that there is news, on the page about what we send.

use components::{Button, ButtonRow, PostForm, PushAsk, Record, RecordList, Submit};
use domain::Place;
use leptos::prelude::*;
use services::accounts::ToldBrowser;
use visit::Visit;
use words::say;

use super::sessions;
use crate::parts::{day, target};

/// Where the worker is that shows the news.
const PUSH_WORKER: &str = "/push/worker.js";

/// The way to allow it in this browser, and those in which it was allowed.
pub(super) fn told_browsers(visit: &Visit, is_quiet: bool, browsers: &[ToldBrowser]) -> AnyView {
    let words = visit.words();
    let quiet = is_quiet.then(|| view! { <p>{words.text(say::push_quiet())}</p> });
    let ask = (!is_quiet).then(|| ask(visit));
    let list = (!browsers.is_empty()).then(|| list(visit, browsers));
    view! {
        <p>{words.text(say::push_lead())}</p>
        {quiet}
        {ask}
        {list}
    }
    .into_any()
}

fn ask(visit: &Visit) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::TELL_BROWSER);
    view! {
        <p>{words.text(say::push_own_device())}</p>
        <PushAsk
            key=visit.services.push_key()
            worker=worker(visit)
            otherwise=words.text(say::push_otherwise())
            denied=words.text(say::push_denied())
            failed=words.text(say::push_failed())
        >
            <PostForm action=action token=token hidden=vec![("endpoint".to_owned(), String::new())]>
                <ButtonRow>
                    <Button text=words.text(say::push_allow())/>
                </ButtonRow>
            </PostForm>
        </PushAsk>
    }
    .into_any()
}

/// The address of the worker says what it shows, so that nothing has to be sent to it.
fn worker(visit: &Visit) -> String {
    let words = visit.words();
    let (site, text, page) = (&visit.site.name, words.text(say::push_text()), visit.to(&Place::Home));
    let said = [("language", visit.language.code()), ("title", site), ("text", &text), ("page", &page)];
    let said = form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
    format!("{PUSH_WORKER}?{said}")
}

fn list(visit: &Visit, browsers: &[ToldBrowser]) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::STOP_TELLING);
    let records = browsers.iter().map(|browser| {
        let title = sessions::title(words, Some(&browser.from));
        let stop = words.text(say::push_stop(&title));
        Record {
            title,
            lines: vec![words.text(say::push_since(day(words, browser.since), &browser.from.network))],
            remove: Some(Submit { name: "browser".to_owned(), value: browser.id.to_string(), text: stop }),
            ..Record::default()
        }
    });
    let records = records.collect::<Vec<_>>();
    view! {
        <h3>{words.text(say::push_list())}</h3>
        <PostForm action=action token=token>
            <RecordList records=records/>
        </PostForm>
    }
    .into_any()
}
