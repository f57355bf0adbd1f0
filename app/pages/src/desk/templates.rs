//! Texts that are kept ready for letters: which there are, and where a supervisor writes them.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Choice, Definition, Definitions, EmptyState, Field, FilterForm,
    Link, LinkButton, PageBody, PageHeading, PageTop, PageWidth, PostForm, Record, RecordList, Select, TextArea,
    TextInput,
};
use domain::case::{ACTS, Asked, Kind};
use domain::{Language, Place, StaffRight, TemplateId};
use leptos::prelude::*;
use services::Fault;
use services::templates::{NAME, Template};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::inputs::{label, text};
use super::{act_words, at_desk};
use crate::parts::{day, error_summary, field, target};

/// Every text that is kept, by what it is for.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let (templates, keeps) = (desk.templates().await?, desk.may(StaffRight::KeepTemplates));
        let (visit, flash) = (visit.clone(), visit.flash());
        Ok(Page::new(say::desk_templates_title(), move || draw(&visit, &templates, keeps, &flash)).into())
    })
    .await
}

fn draw(visit: &Visit, templates: &[Template], keeps: bool, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Desk), words.text(say::desk_title()));
    let told = told(words, flash);
    let make = keeps.then(|| {
        let (href, text) = (visit.to(&Place::DeskNewTemplate), words.text(say::desk_templates_make()));
        view! { <ButtonRow><LinkButton href=href text=text kind=ButtonKind::Secondary/></ButtonRow> }
    });
    let groups = with_texts().filter_map(|(act, title)| {
        let of_act = templates.iter().filter(|one| one.act == act && one.is_offered);
        let records: Vec<_> = of_act.map(|one| record(visit, one, keeps)).collect();
        let title = words.text(title);
        (!records.is_empty()).then(|| view! { <h2>{title}</h2> <RecordList records=records/> })
    });
    let groups = groups.collect_view();
    let none = templates.is_empty().then(|| {
        let (title, text) = (words.text(say::desk_templates_none()), words.text(say::desk_templates_none_text()));
        view! { <EmptyState title=title text=text/> }
    });
    let retired = templates.iter().filter(|one| !one.is_offered);
    let retired: Vec<_> = retired.map(|one| record(visit, one, keeps)).collect();
    let retired = (!retired.is_empty())
        .then(|| view! { <h2>{words.text(say::desk_templates_retired())}</h2> <RecordList records=retired/> });
    view! {
        <PageBody width=PageWidth::Desk>
            <PageTop back=back/>
            {told}
            <PageHeading text=words.text(say::desk_templates_title()) intro=Some(words.text(say::desk_templates_lead()))/>
            {make}
            {none}
            {groups}
            {retired}
        </PageBody>
    }
    .into_any()
}

/// What an officer does and writes something for, in the order of the table, as it is called.
fn with_texts() -> impl Iterator<Item = (Kind, Message)> {
    let acts = ACTS.iter().map(|(act, _)| *act).filter(|act| act.texts().next().is_some());
    acts.filter_map(|act| Some((act, act_words::act(act)?)))
}

/// A text in the list, with how it begins in the language of the page.
fn record(visit: &Visit, template: &Template, keeps: bool) -> Record {
    let words = visit.words();
    let begins = template.act.texts().find_map(|asked| {
        let text = template.texts.get(asked.name_in(visit.language))?;
        text.lines().next().map(str::to_owned)
    });
    let what = (!template.is_offered).then(|| act_words::act(template.act).map(|title| words.text(title))).flatten();
    let changed = words.text(say::desk_templates_changed(day(words, template.changed_at)));
    let there = Place::DeskTemplate(template.id);
    Record {
        title: template.name.clone(),
        lines: what.into_iter().chain(begins).chain([changed]).collect(),
        change: keeps.then(|| Link::new(visit.to(&there), words.text(say::desk_templates_change()))),
        remove: None,
    }
}

/// What came of what was just done.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let text = match flash.value("told").as_str() {
        "made" => say::desk_templates_made(),
        "saved" => say::desk_templates_saved(),
        "retired" => say::desk_templates_was_retired(),
        "offered" => say::desk_templates_was_offered(),
        _ => return None,
    };
    let title = words.text(say::desk_act_done_title());
    Some(view! { <Alert kind=AlertKind::Success title=title><p>{words.text(text)}</p></Alert> }.into_any())
}

/// Asks a supervisor for what another text is, since that says what is written.
pub async fn new(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        if !desk.may(StaffRight::KeepTemplates) {
            return Ok(Answer::NotFound);
        }
        let asked = visit.query.get("act");
        if let Some(act) = asked.and_then(|act| act.parse().ok()).filter(|act: &Kind| act.texts().next().is_some()) {
            return Ok(Place::DeskNewTemplateFor(act).into());
        }
        let mut flash = Flash::default();
        if asked.is_some() {
            flash = flash.and_error("act", visit.words().text(say::error_desk_template_act()));
        }
        let (visit, failed) = (visit.clone(), !flash.errors.is_empty());
        let body = move || draw_new(&visit, &flash);
        Ok(Page::new(say::desk_templates_make(), body).with_errors(failed).into())
    })
    .await
}

fn draw_new(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::DeskTemplates), words.text(say::desk_templates_title()));
    let summary = error_summary(words, flash);
    let act = field("act", words.text(say::desk_templates_act()), flash);
    let acts: Vec<_> = with_texts().map(|(act, title)| Choice::new(act.code(), words.text(title))).collect();
    let (heading, lead) = (words.text(say::desk_templates_make()), words.text(say::desk_templates_act_lead()));
    let here = visit.to(&Place::DeskNewTemplate);
    view! {
        <PageBody width=PageWidth::Desk>
            <PageTop back=back/>
            {summary}
            <PageHeading text=heading.clone() intro=Some(lead)/>
            <FilterForm action=here label=heading>
                <Select field=act choices=acts placeholder=words.text(say::desk_templates_act_choose())/>
                <ButtonRow>
                    <Button text=words.text(say::button_continue())/>
                </ButtonRow>
            </FilterForm>
        </PageBody>
    }
    .into_any()
}

/// Asks a supervisor for a text about what is in the address.
pub async fn new_for(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let act = visit.parameter::<Kind>("act").filter(|act| act.texts().next().is_some());
        let titled = act.and_then(|act| Some((act, act_words::act(act)?)));
        let Some((act, title)) = titled.filter(|_| desk.may(StaffRight::KeepTemplates)) else {
            return Ok(Answer::NotFound);
        };
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || {
            let hidden = vec![("act".to_owned(), act.code().to_owned())];
            draw_form(&visit, (act, &title), (actions::MAKE_TEMPLATE, hidden), None, &flash)
        };
        Ok(Page::new(say::desk_templates_make(), body).with_errors(failed).into())
    })
    .await
}

/// A text, for a supervisor to change.
pub async fn one(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let id = visit.parameter::<TemplateId>("template").filter(|_| desk.may(StaffRight::KeepTemplates));
        let Some(id) = id else { return Ok(Answer::NotFound) };
        let Some(template) = desk.template(id).await? else { return Ok(Answer::NotFound) };
        let Some(title) = act_words::act(template.act) else { return Ok(Answer::NotFound) };
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || {
            let hidden = [("template", template.id.to_string()), ("revision", template.revision.to_string())];
            let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
            draw_form(&visit, (template.act, &title), (actions::CHANGE_TEMPLATE, hidden), Some(&template), &flash)
        };
        Ok(Page::new(say::desk_templates_change(), body).with_errors(failed).into())
    })
    .await
}

fn draw_form(
    visit: &Visit,
    (act, title): (Kind, &Message),
    (action, hidden): (&str, Vec<(String, String)>),
    template: Option<&Template>,
    flash: &Flash,
) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, action);
    let back = Link::new(visit.to(&Place::DeskTemplates), words.text(say::desk_templates_title()));
    let summary = error_summary(words, flash);
    let moved = template.filter(|template| is_moved(template, flash));
    let warning = moved.map(|_| {
        let title = words.text(say::desk_templates_moved_title());
        view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(say::desk_templates_moved())}</p></Alert> }
    });
    let now = moved.map(|template| now(words, template));
    let retired = template.filter(|template| !template.is_offered);
    let retired = retired.map(|_| view! { <p>{words.text(say::desk_templates_is_retired())}</p> });
    let there = |field: Field, name: &str, kept: Option<&str>| match kept {
        Some(kept) if !flash.values.contains_key(name) => field.value(kept),
        _ => field,
    };
    let name = field(NAME, words.text(say::desk_templates_name()), flash).within("typed");
    let name = there(name, NAME, template.map(|template| template.name.as_str()));
    let name = name.hint(words.text(say::desk_templates_name_hint()));
    let texts = in_each_language(act).map(|(asked, language)| {
        let key = asked.name_in(language);
        let kept = template.and_then(|template| template.texts.get(key)).map(String::as_str);
        let field = there(text(words, asked, language, flash), key, kept);
        view! { <TextArea field=field/> }
    });
    let texts = texts.collect_view();
    let heading = words.text(title);
    let other = template.map(|template| {
        let (value, text) = if template.is_offered {
            ("retire", say::desk_templates_retire())
        } else {
            ("offer", say::desk_templates_offer())
        };
        let (value, text) = (value.to_owned(), words.text(text));
        view! { <Button text=text kind=ButtonKind::Quiet name="intent".to_owned() value=value/> }
    });
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {warning}
            {summary}
            <PageHeading text=heading intro=Some(words.text(say::desk_templates_write_lead()))/>
            {retired}
            <PostForm action=action token=token hidden=hidden>
                <TextInput field=name/>
                <div class="both-languages">{texts}</div>
                <ButtonRow>
                    <Button text=words.text(say::desk_templates_save())/>
                    {other}
                </ButtonRow>
            </PostForm>
            {now}
        </PageBody>
    }
    .into_any()
}

/// The texts of an act in each language, in their order.
fn in_each_language(act: Kind) -> impl Iterator<Item = (Asked, Language)> {
    act.texts().flat_map(|asked| Language::ALL.map(|language| (asked, language)))
}

/// Whether somebody has changed the text since that was seen of it for which something was typed.
fn is_moved(template: &Template, flash: &Flash) -> bool {
    let seen = flash.value("revision");
    !seen.is_empty() && seen != template.revision.to_string()
}

/// What the text says now, beside what somebody else typed for it.
fn now(words: Words, template: &Template) -> AnyView {
    let name = Definition::new(words.text(say::desk_templates_name()), template.name.clone());
    let texts = in_each_language(template.act).map(|(asked, language)| {
        let text = template.texts.get(asked.name_in(language)).cloned().unwrap_or_default();
        Definition::new(words.text(label(asked, language)), text)
    });
    let all: Vec<_> = std::iter::once(name).chain(texts).collect();
    view! { <h2>{words.text(say::desk_templates_now())}</h2> <Definitions pairs=all/> }.into_any()
}
