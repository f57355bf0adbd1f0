use std::collections::BTreeSet;

use components::{
    Button, ButtonKind, ButtonRow, CaseList, EmptyState, Filter, FilterLink, Link, PageBody, PageHeading, PageTop,
    PostForm, TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::cases::{AllCases, CaseFilter, Standing};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say};

use super::{form_name, rows};
use crate::parts::{field, target};

/// All cases of an account, with those it follows: by form, by how they stand, or by words.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    let Some(filter) = asked(&visit, &flash) else { return Ok(Answer::NotFound) };
    let all = visit.services.all_cases(&session).await?;
    Ok(Page::new(say::cases_title(), move || draw(&visit, all, &filter, &flash)).into())
}

/// What the address asks for, and what was typed.
fn asked(visit: &Visit, flash: &Flash) -> Option<CaseFilter> {
    let standing = match visit.query.get("standing") {
        Some(name) => Some(Standing::ALL.into_iter().find(|standing| standing.name() == name)?),
        None => None,
    };
    Some(CaseFilter { form: visit.query.get("form").cloned(), standing, words: flash.value("words") })
}

fn draw(visit: &Visit, all: AllCases, filter: &CaseFilter, flash: &Flash) -> AnyView {
    let words = visit.words();
    let home = Link::new(visit.to(&Place::Home), words.text(say::menu_home()));
    if all.own.is_empty() && all.followed.is_empty() {
        let (title, text) = (words.text(say::home_no_cases_title()), words.text(say::home_no_cases_text()));
        return view! {
            <PageBody>
                <PageTop back=home/>
                <PageHeading text=words.text(say::cases_title())/>
                <EmptyState title=title text=text/>
            </PageBody>
        }
        .into_any();
    }
    let filters = filters(visit, &all, filter);
    let find = find(visit, flash);
    let all = all.through(filter, |form| form_name(form, visit.language));
    let number = all.own.len() + all.followed.len();
    let found = (!filter.words.is_empty()).then(|| {
        let show_all = visit.to(&Place::Cases);
        view! {
            <p role="status">
                {words.text(say::cases_found(number, filter.words.clone()))} " "
                <a href=show_all>{words.text(say::cases_show_all())}</a>
            </p>
        }
    });
    let none = (number == 0).then(|| view! { <p>{words.text(say::cases_none())}</p> });
    let own = (!all.own.is_empty())
        .then(|| view! { <h2>{words.text(say::home_cases())}</h2> {rows::by_person(visit, &all.own)} });
    let followed = (!all.followed.is_empty()).then(|| {
        let rows = all.followed.iter().map(|case| rows::followed(visit, case)).collect::<Vec<_>>();
        view! { <h2>{words.text(say::followed_list())}</h2> <CaseList cases=rows/> }
    });
    let add = visit.to(&Place::AddCase);
    view! {
        <PageBody>
            <PageTop back=home/>
            <PageHeading text=words.text(say::cases_title()) intro=Some(words.text(say::cases_lead()))/>
            {find}
            {filters}
            {found}
            {none}
            {own}
            {followed}
            <p><a href=add>{words.text(say::add_case_title())}</a></p>
        </PageBody>
    }
    .into_any()
}

/// Words are a name or a number, which no address may hold.
fn find(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::FIND_IN_CASES);
    let typed = field("words", words.text(say::cases_find()), flash).hint(words.text(say::cases_find_hint()));
    view! {
        <PostForm action=action token=token>
            <TextInput field=typed/>
            <ButtonRow>
                <Button text=words.text(say::cases_find_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn filters(visit: &Visit, all: &AllCases, filter: &CaseFilter) -> AnyView {
    let words = visit.words();
    let link = |form: Option<&str>, standing: Option<Standing>, text: String| FilterLink {
        text,
        href: visit.to(&Place::CasesThat { form: form.map(str::to_owned), standing: standing.map(Standing::name) }),
        is_current: filter.words.is_empty() && form == filter.form.as_deref() && standing == filter.standing,
    };
    let form = filter.form.as_deref();
    let standings = [None].into_iter().chain(Standing::ALL.map(Some));
    let standings = standings.map(|standing| link(form, standing, words.text(standing_words(standing)))).collect();
    let forms: BTreeSet<_> =
        all.own.iter().map(|case| &case.form).chain(all.followed.iter().map(|case| &case.form)).collect();
    let by_form = (forms.len() > 1).then(|| {
        let each = forms.into_iter().map(|one| link(Some(one), filter.standing, form_name(one, visit.language)));
        let links: Vec<_> =
            [link(None, filter.standing, words.text(say::cases_every_form()))].into_iter().chain(each).collect();
        view! { <Filter label=words.text(say::case_form()) links=links/> }
    });
    view! { <Filter label=words.text(say::cases_standing()) links=standings/> {by_form} }.into_any()
}

fn standing_words(standing: Option<Standing>) -> Message {
    match standing {
        None => say::cases_every_standing(),
        Some(Standing::NeedsYou) => say::cases_needs_you(),
        Some(Standing::Open) => say::cases_open(),
        Some(Standing::Closed) => say::cases_closed(),
    }
}
