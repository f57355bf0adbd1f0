use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, CheckboxGroup, Choice, Field, Link, PageBody, PageHeading,
    PageTop, PageWidth, PostForm, RadioGroup,
};
use domain::{Correspondence, PhoneNumber, Place, Takes, Topic};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::told_browsers::told_browsers;
use crate::parts::{not_sent, target};

/// By which ways somebody hears of what, and quiet mode.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let telephone = visit.services.news_telephone(&session).await?;
    let browsers = visit.services.told_browsers(&session).await?;
    let flash = visit.flash();
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Reading>
                <PageTop back=Link::new(visit.to(&Place::Settings), words.text(say::back()))/>
                {done(words, &flash)}
                {not_told(words, &flash)}
                {not_sent(words, &flash)}
                <PageHeading text=words.text(say::messages_title()) intro=Some(words.text(say::messages_lead()))/>
                <h2>{words.text(say::messages_security())}</h2>
                <p>{words.text(say::messages_security_text())}</p>
                <p><a href=visit.to(&Place::OtherAddress)>{words.text(say::messages_address())}</a></p>
                <h2>{words.text(say::messages_topics())}</h2>
                {topics(&visit, &session.correspondence, telephone.as_ref(), !browsers.is_empty(), &flash)}
                <h2>{words.text(say::push_title())}</h2>
                {told_browsers(&visit, session.correspondence.is_quiet, &browsers)}
                <h2>{words.text(say::messages_pace())}</h2>
                {pace(&visit, session.correspondence.daily, &flash)}
                <h2>{words.text(say::messages_quiet())}</h2>
                {quiet(&visit, session.correspondence.is_quiet)}
            </PageBody>
        }
    };
    Ok(Page::new(say::messages_title(), body).into())
}

/// What was just changed.
fn done(words: Words, flash: &Flash) -> Option<AnyView> {
    let what = match flash.values.get("quiet").map(String::as_str) {
        Some("on") => say::messages_quiet_is_on(),
        Some(_) => say::messages_quiet_is_off(),
        None if flash.value("push") == "told" => say::push_told(),
        None if flash.value("push") == "stopped" => say::push_stopped(),
        None if flash.values.contains_key("saved") => say::messages_saved(),
        None => return None,
    };
    let title = words.text(say::ways_done());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(what)}</p></Alert> }.into_any())
}

/// The browser gave nothing that could be used.
fn not_told(words: Words, flash: &Flash) -> Option<AnyView> {
    let title = (flash.value("push") == "failed").then(|| words.text(say::push_failed_title()))?;
    Some(view! { <Alert kind=AlertKind::Error title=title><p>{words.text(say::push_failed())}</p></Alert> }.into_any())
}

fn topics(
    visit: &Visit,
    correspondence: &Correspondence,
    telephone: Option<&PhoneNumber>,
    shows_pushes: bool,
    flash: &Flash,
) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CHOOSE_WAYS);
    let by_text = telephone.filter(|_| !correspondence.is_quiet);
    let takes = Takes { texts: by_text.is_some(), pushes: shows_pushes && !correspondence.is_quiet };
    let groups = Topic::ALL.map(|topic| {
        let (label, hint) = match topic {
            Topic::Drafts => (say::messages_drafts(), say::messages_drafts_hint()),
            Topic::Cases => (say::messages_cases(), say::messages_cases_hint()),
            Topic::Messages => (say::messages_answers(), say::messages_answers_hint()),
        };
        let field = Field::new(topic.name(), words.text(label)).hint(words.text(hint)).within("ways");
        let mail = Choice::new("mail", words.text(say::messages_by_mail()));
        let text = by_text.map(|number| Choice::new("text", words.text(say::messages_by_text(number.masked()))));
        let push = takes.pushes.then(|| Choice::new("push", words.text(say::messages_by_push())));
        let choices: Vec<_> = std::iter::once(mail).chain(text).chain(push).collect();
        let ways = correspondence.ways(topic, takes);
        let typed = flash.value(topic.name());
        let chosen =
            [("mail", ways.mail), ("text", ways.text), ("push", ways.push)].into_iter().filter(|(way, is_chosen)| {
                if flash.is_unsent { typed.split(' ').any(|typed| typed == *way) } else { *is_chosen }
            });
        let checked: Vec<_> = chosen.map(|(way, _)| way.to_owned()).collect();
        view! { <CheckboxGroup field=field choices=choices checked=checked/> }
    });
    let (groups, texts) = (groups.into_iter().collect_view(), texts(visit, correspondence.is_quiet, telephone));
    view! {
        <PostForm action=action token=token>
            {groups}
            {texts}
            <ButtonRow>
                <Button text=words.text(say::settings_save())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// How soon somebody hears of what happens to their cases.
fn pace(visit: &Visit, is_daily: bool, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::SET_PACE);
    let mut field =
        Field::new("pace", words.text(say::messages_pace_field())).hint(words.text(say::messages_pace_hint()));
    let typed = flash.value("pace");
    field.value = if flash.is_unsent && !typed.is_empty() {
        typed
    } else if is_daily {
        "daily".to_owned()
    } else {
        "at-once".to_owned()
    };
    let choices = vec![
        Choice::new("at-once", words.text(say::messages_pace_at_once())),
        Choice::new("daily", words.text(say::messages_pace_daily())),
    ];
    view! {
        <PostForm action=action token=token>
            <RadioGroup field=field choices=choices/>
            <ButtonRow>
                <Button text=words.text(say::settings_save())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// What text messages say, or why there are none. Nothing where nobody carries any.
fn texts(visit: &Visit, is_quiet: bool, telephone: Option<&PhoneNumber>) -> Option<AnyView> {
    let words = visit.words();
    if !visit.services.settings().sends_texts {
        return None;
    }
    Some(match telephone {
        _ if is_quiet => view! { <p>{words.text(say::messages_text_quiet())}</p> }.into_any(),
        Some(_) => view! { <p>{words.text(say::messages_text_says())}</p> }.into_any(),
        None => {
            let add = visit.to(&Place::AddPhone);
            view! {
                <p>
                    {words.text(say::messages_text_needs())} " "
                    <a href=add>{words.text(say::messages_text_add())}</a>
                </p>
            }
            .into_any()
        }
    })
}

/// What quiet mode does and what it cannot do, and the button that switches it.
fn quiet(visit: &Visit, is_quiet: bool) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::SET_QUIET);
    let (state, button, switch, kind) = if is_quiet {
        (say::messages_quiet_on(), say::messages_quiet_switch_off(), "off", ButtonKind::Secondary)
    } else {
        (say::messages_quiet_off(), say::messages_quiet_switch_on(), "on", ButtonKind::Primary)
    };
    let proof = is_quiet.then(|| view! { <p>{words.text(say::messages_quiet_proof())}</p> });
    view! {
        <p>{words.text(say::messages_quiet_does())}</p>
        <p>{words.text(say::messages_quiet_cannot())}</p>
        <p><strong>{words.text(state)}</strong></p>
        {proof}
        <PostForm action=action token=token hidden=vec![("quiet".to_owned(), switch.to_owned())]>
            <ButtonRow>
                <Button text=words.text(button) kind=kind/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}
