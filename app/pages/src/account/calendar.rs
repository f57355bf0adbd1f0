use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, CheckboxGroup, Choice, Definition, Definitions, Link, PageBody,
    PageHeading, PageTop, PageWidth, PostForm,
};
use domain::Place;
use islands::CopyButton;
use leptos::prelude::*;
use services::Fault;
use services::calendar::CalendarAddress;
use visit::{Answer, Cookie, CookieName, Flash, Page, Visit};
use words::say;

use crate::parts::{day, field, target};

/// The address at which a calendar app reads what is due: shown once when it was made, to be made anew, or taken back. The password and a
/// code come first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let made = visit.new_calendar();
    if made.is_none() && !visit.services.is_proven(&session) {
        return Ok(Place::ProveFirst(Box::new(Place::Calendar)).into());
    }
    let address = visit.services.calendar_address(&session).await?;
    let flash = visit.flash();
    let is_shown = made.is_some();
    let page = Page::new(say::calendar_title(), move || draw(&visit, made, address, &flash));
    // It is shown once.
    Ok(if is_shown { page.with_cookie(Cookie::remove(CookieName::NewCalendar)) } else { page }.into())
}

fn draw(visit: &Visit, made: Option<String>, address: Option<CalendarAddress>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Settings), words.text(say::settings_title()));
    let removed = flash.values.contains_key("removed").then(|| {
        let title = words.text(say::calendar_removed_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::calendar_removed())}</p></Alert> }
    });
    let made = made.map(|made| shown(visit, made));
    let stands = address.map(|address| stands(visit, address));
    let in_it = [say::calendar_in_visits(), say::calendar_in_answers(), say::calendar_in_drafts()];
    let in_it = in_it.map(|line| view! { <li>{words.text(line)}</li> }).collect_view();
    let (action, token) = target(visit, actions::MAKE_CALENDAR);
    let places = field("places", words.text(say::calendar_places_title()), flash).within("chosen");
    let choices = vec![Choice::new("yes", words.text(say::calendar_places()))];
    let checked: Vec<_> = address.filter(|address| address.has_places).map(|_| "yes".to_owned()).into_iter().collect();
    let button = if address.is_some() { say::calendar_make_anew() } else { say::calendar_make() };
    let ends = address.is_some().then(|| view! { <p>{words.text(say::calendar_anew_ends())}</p> });
    view! {
        <PageBody width=PageWidth::Reading>
            <PageTop back=back/>
            {removed}
            <PageHeading text=words.text(say::calendar_title()) intro=Some(words.text(say::calendar_lead()))/>
            {made}
            {stands}
            <h2>{words.text(say::calendar_in())}</h2>
            <ul>{in_it}</ul>
            <p>{words.text(say::calendar_not_in())}</p>
            <h2>{words.text(button.clone())}</h2>
            <Alert kind=AlertKind::Warning title=words.text(say::calendar_safe_title())>
                <p>{words.text(say::calendar_safe())}</p>
            </Alert>
            {ends}
            <PostForm action=action token=token>
                <CheckboxGroup field=places choices=choices checked=checked/>
                <ButtonRow><Button text=words.text(button)/></ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}

fn shown(visit: &Visit, address: String) -> AnyView {
    let words = visit.words();
    view! {
        <Alert kind=AlertKind::Success title=words.text(say::calendar_shown_title())>
            <p>{words.text(say::calendar_shown())}</p>
            <p><code class="secret-address">{address.clone()}</code></p>
            <CopyButton
                text=address
                label=words.text(say::calendar_copy())
                done=words.text(say::case_copied())
            />
        </Alert>
    }
    .into_any()
}

fn stands(visit: &Visit, address: CalendarAddress) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::REMOVE_CALENDAR);
    let read = address.read_at.map_or_else(|| words.text(say::calendar_never_read()), |at| day(words, at));
    let places = if address.has_places { say::calendar_with_places() } else { say::calendar_without_places() };
    let facts = vec![
        Definition::new(words.text(say::calendar_fact_made()), day(words, address.made_at)),
        Definition::new(words.text(say::calendar_fact_read()), read),
        Definition::new(words.text(say::calendar_places_title()), words.text(places)),
    ];
    view! {
        <h2>{words.text(say::calendar_yours())}</h2>
        <Definitions pairs=facts/>
        <PostForm action=action token=token>
            <ButtonRow><Button text=words.text(say::calendar_remove()) kind=ButtonKind::Secondary/></ButtonRow>
        </PostForm>
    }
    .into_any()
}
