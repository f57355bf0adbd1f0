//! The HTML document around a page.

use std::sync::Arc;

use components::{
    AccountMenu, DemonstrationBanner, LanguageLink, LanguageSwitch, Link, SignOut, SiteFooter, SiteHeader, SkipLink,
};
use domain::place::localized;
use domain::{Language, Place};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos::tachys::view::{Position, RenderHtml};
use services::Operator;
use visit::{Assets, Chrome, Frame, Hole, Page, Part, Visit};
use words::{Words, say};

/// Room for what is drawn of nearly every page, in bytes: as much as the allocator keeps at hand for a thread.
const MOST_PAGES: usize = 32 * 1024;
/// What stands around the content of a page, in bytes: nearly always enough.
const AROUND: usize = 6 * 1024;

/// Draws a page whole. `nonce` lets this answer's own script run.
#[must_use]
pub fn document(visit: &Visit, page: Page, nonce: &str) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| draw(visit, page, nonce));
    owner.cleanup();
    html
}

fn draw(visit: &Visit, page: Page, nonce: &str) -> String {
    let words = visit.words();
    let title = title(visit, &page);
    let chrome = page.chrome;
    let refresh = page.refresh_seconds;
    let content = html_of(page.draw());
    let (lang, title) = (words.language().code(), escaped(&title));
    let head = head(&visit.site.assets, nonce, &content, refresh);
    let class = if chrome == Chrome::Stranger { "stranger" } else { "landfall" };
    let mut html = String::with_capacity(content.len() + head.len() + title.len() + AROUND);
    for part in [
        "<!DOCTYPE html><html lang=\"",
        lang,
        "\"><head><meta charset=\"utf-8\"><title>",
        &title,
        "</title>",
        &head,
        "</head><body class=\"",
        class,
        "\">",
    ] {
        html.push_str(part);
    }
    match chrome {
        Chrome::Full => framed(visit, &content, &mut html),
        Chrome::Stranger => html.push_str(&content),
    }
    html.push_str("</body></html>");
    html
}

/// Adds the content with what stands around it.
fn framed(visit: &Visit, content: &str, html: &mut String) {
    let frame = visit.site.frames.get(visit, || Frame::of(&html_of(frame(visit))));
    for part in frame.parts() {
        match part {
            Part::Html(piece) => html.push_str(piece),
            Part::Hole(Hole::Content) => html.push_str(content),
            Part::Hole(Hole::Path(language)) => html.push_str(&quotable(&localized(&visit.path, *language))),
            Part::Hole(Hole::Token) => html.push_str(&visit.form_token().into_text()),
        }
    }
}

/// Draws what the views say. Left to themselves they begin with little room, and move what is drawn a dozen times.
fn html_of(view: impl RenderHtml) -> String {
    let mut html = String::with_capacity(MOST_PAGES);
    view.to_html_with_buf(&mut html, &mut Position::FirstChild, true, false, Vec::new());
    html
}

fn title(visit: &Visit, page: &Page) -> String {
    let words = visit.words();
    let (title, site) = (words.text(&page.title), visit.site.name.as_str());
    if page.has_errors {
        words.text(say::page_title_error(site.to_owned(), title))
    } else {
        words.text(say::page_title(site.to_owned(), title))
    }
}

/// Leptos writes what stands in `<title>` as it is; the site's name may hold anything.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The same for the value of an attribute.
fn quotable(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

/// A page without an island, which is told of nothing new, loads no script at all.
fn head(assets: &Assets, nonce: &str, content: &str, refresh: Option<u8>) -> String {
    let Assets { stylesheet, icon, live, push, boot, glue, wasm } = *assets;
    let mut head = format!(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta name=\"format-detection\" content=\"telephone=no\">\
         <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"{stylesheet}\">"
    );
    if let Some(seconds) = refresh {
        head.push_str(&format!("<meta http-equiv=\"refresh\" content=\"{seconds}\">"));
    }
    for (mark, script) in [(" data-live=", live), (" data-push=", push)] {
        if content.contains(mark) && !script.is_empty() {
            head.push_str(&format!("<script type=\"module\" nonce=\"{nonce}\" src=\"{script}\"></script>"));
        }
    }
    if content.contains("<leptos-island") && !boot.is_empty() {
        head.push_str(&format!(
            "<script type=\"module\" nonce=\"{nonce}\" src=\"{boot}\" data-glue=\"{glue}\" data-wasm=\"{wasm}\"></script>"
        ));
    }
    head
}

/// What stands around the content. It depends on the site, the language and the kind of reader alone: what else differs
/// from answer to answer is a hole in it.
fn frame(visit: &Visit) -> impl IntoView + use<> {
    let words = visit.words();
    let banner = visit
        .site
        .is_demonstration
        .then(|| view! { <DemonstrationBanner text=words.text(say::demonstration_banner())/> });
    let home = visit.to(if visit.session.is_some() { &Place::Home } else { &Place::Welcome });
    let site = visit.site.name.clone();
    let (languages, menu) = (languages(visit.language), menu(visit, words));
    let (notice, help) = (footer_notice(visit, words), footer_help(visit, words));
    let links = footer_links(visit, words);
    view! {
        <SkipLink text=words.text(say::skip_to_content())/>
        {banner}
        <SiteHeader name=site home=home>
            <LanguageSwitch label=words.text(say::language_switch()) languages=languages/>
            {menu}
        </SiteHeader>
        {Hole::Content.mark()}
        <SiteFooter notice=notice help=Some(help) links=links/>
    }
}

fn languages(current: Language) -> Vec<LanguageLink> {
    Language::ALL
        .into_iter()
        .map(|language| LanguageLink {
            code: language.code().to_owned(),
            name: language.own_name().to_owned(),
            href: Hole::Path(language).mark(),
            is_current: language == current,
        })
        .collect()
}

fn menu(visit: &Visit, words: Words) -> AnyView {
    match &visit.session {
        Some(session) => {
            let desk = session.staff.map(|_| Link::new(visit.to(&Place::Desk), words.text(say::desk_title())));
            let mut links = vec![
                Link::new(visit.to(&Place::Home), words.text(say::menu_home())),
                Link::new(visit.to(&Place::Forms), words.text(say::menu_file())),
                Link::new(visit.to(&Place::Documents), words.text(say::library_title())),
                Link::new(visit.to(&Place::Threads), words.text(say::threads_title())),
                Link::new(visit.to(&Place::Settings), words.text(say::settings_title())),
                Link::new(visit.to(&Place::Security), words.text(say::menu_security())),
                Link::new(visit.to(&Place::SecurityHistory), words.text(say::security_title())),
            ];
            links.extend(desk);
            let sign_out = SignOut {
                action: visit.act(actions::SIGN_OUT),
                token: Hole::Token.mark(),
                text: words.text(say::menu_sign_out()),
            };
            view! { <AccountMenu label=words.text(say::menu_account()) links=links sign_out=sign_out/> }.into_any()
        }
        None => view! {
            <a class="site-header__link" href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a>
        }
        .into_any(),
    }
}

/// Who runs the site, and that it is no agency where none does.
fn footer_notice(visit: &Visit, words: Words) -> String {
    let (settings, site) = (visit.services.settings(), visit.site.name.clone());
    words.text(match settings.operator {
        Operator::Agency => say::footer_notice_agency(settings.letterhead.name.clone(), site),
        Operator::Organisation => say::footer_notice(site),
    })
}

/// Where help is: at the questions, and with the agency.
fn footer_help(visit: &Visit, words: Words) -> String {
    let agency = &visit.services.settings().letterhead;
    let ways: Vec<_> = agency.reached().map(String::as_str).collect();
    words.text(match ways.is_empty() {
        true => say::footer_help(),
        false => say::footer_help_agency(agency.name.clone(), ways.join(", ")),
    })
}

fn footer_links(visit: &Visit, words: Words) -> Vec<Link> {
    let mut links = vec![
        Link::new(visit.to(&Place::Forms), words.text(say::menu_file())),
        Link::new(visit.to(&Place::CaseStatus), words.text(say::public_status_title())),
        Link::new(visit.to(&Place::HowLong), words.text(say::how_long_title())),
        Link::new(visit.to(&Place::Verify), words.text(say::verify_title())),
    ];
    if visit.site.is_demonstration {
        links.push(Link::new(visit.to(&Place::Mailbox), words.text(say::menu_mailbox())));
    }
    links
}
