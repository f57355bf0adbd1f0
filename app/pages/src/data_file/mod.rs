//! A copy of everything an account has, as one page that needs nothing beside it: to read, to keep and to print.
//!
//! It is drawn like every page, so nothing typed becomes markup. It holds no script and names no other file.

mod account;
mod blocks;
mod forms;
mod notices;
mod threads;

use leptos::prelude::*;
use services::accounts::own_data::OwnData;
use visit::Visit;
use words::say;

use crate::parts::day;

/// Lines that hold a table together on paper, too.
const STYLE: &str = "body{max-width:60rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}\
    table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.25rem .5rem;text-align:start;\
    vertical-align:top;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}\
    h2{border-bottom:2px solid;margin-top:2rem}\
    @media print{body{font-size:10pt;margin:0;max-width:none}h2,h3,h4{break-after:avoid}tr,dt{break-inside:avoid}}";

/// The file, in the language of whoever asks for it.
#[must_use]
pub fn draw(visit: &Visit, data: &OwnData) -> String {
    let words = visit.words();
    let title = words.text(say::data_file_title());
    let owner = Owner::new();
    let body = owner.with(|| {
        let made = say::data_file_made(day(words, data.made_at.0), &data.site, words.clock(data.made_at.0));
        view! {
            <h1>{title.clone()}</h1>
            <p>{words.text(made)}</p>
            {account::account(words, data)}
            {account::profile(words, data)}
            {account::ways(words, data)}
            {account::waits(words, data)}
            {account::browsers(words, data)}
            {forms::filings(words, data)}
            {account::cases(words, data)}
            {notices::notices(words, data)}
            {threads::threads(words, data)}
            {account::payments(words, data)}
            {forms::drafts(words, data)}
            {account::history(words, data)}
        }
        .to_html()
    });
    owner.cleanup();
    // What Leptos leaves for scripts to find their way by. Whatever was typed is escaped and cannot look like it.
    let body = body.replace("<!>", "");
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{STYLE}</style></head>\
         <body>{body}</body></html>",
        lang = words.language().code(),
    )
}
