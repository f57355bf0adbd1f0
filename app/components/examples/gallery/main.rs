//! Draws every block and a few whole pages with the site's style.
//!
//! `cargo run -p components --example gallery > gallery.html` draws the blocks,
//! `... --example gallery -- question` one of the pages of `pages::all`. The style is `main.css` beside it.
#![allow(clippy::wildcard_imports, reason = "fixtures use every block")]

#[path = "../../tests/fixtures/mod.rs"]
mod fixtures;
mod pages;

use std::io::{self, Write};

use components::SiteHeader;
use leptos::prelude::*;

fn main() -> io::Result<()> {
    let wanted = std::env::args().nth(1);
    let body = Owner::new().with(|| match wanted {
        None => gallery().to_html(),
        Some(name) => match pages::all().into_iter().find(|(page, _)| *page == name) {
            Some((_, draw)) => draw().to_html(),
            None => pages::all().into_iter().map(|(page, _)| format!("{page}\n")).collect(),
        },
    });
    let mut out = io::stdout().lock();
    write!(
        out,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Blocks</title>\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <link rel=\"stylesheet\" href=\"main.css\"></head><body>{body}</body></html>"
    )
}

fn gallery() -> impl IntoView {
    let words = fixtures::Words::new(str::to_owned);
    let blocks = fixtures::all()
        .into_iter()
        .filter(|fixture| fixture.name != "PageBody")
        .map(|fixture| {
            view! {
                <section>
                    <h2>{fixture.name}</h2>
                    {(fixture.draw)(&words)}
                </section>
            }
        })
        .collect_view();
    view! {
        <SiteHeader name="Blocks" home="#">""</SiteHeader>
        <div class="page-body">
            <div class="page-body__main">{blocks}</div>
        </div>
    }
}
