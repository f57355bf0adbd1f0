//! One thing done with several cases: read before it is done, and told after.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Cell, Column, DataTable, Link, LinkButton, PageBody, PageHeading,
    PageTop, PageWidth, PostForm, Tone, WhyWeAsk,
};
use domain::case::Asked;
use domain::{CaseId, Language, NotNow, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::{Batch, BatchRefusal, Desk, Typed, Weighed};
use services::notices::NoticeText;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::inputs::{ReadIn, texts};
use super::work::People;
use super::{act, act_words, at_desk};
use crate::cases::form_name;
use crate::parts::{error_summary, machine_date, target};

/// What can be done with several cases, as it is called.
pub(super) fn name(words: Words, people: &People, batch: Batch) -> Option<String> {
    Some(match batch {
        Batch::Act(kind) => words.text(act_words::act(kind)?),
        Batch::Take => words.text(say::desk_assign_take()),
        Batch::GiveBack => words.text(say::desk_assign_back()),
        Batch::Give(account) => {
            let colleague = people.colleagues.iter().find(|colleague| colleague.account == account)?;
            words.text(say::desk_batch_give(colleague.email.as_str().to_owned()))
        }
    })
}

/// Says for each case that was ticked whether it can be done with it. Nothing has happened.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let flash = visit.flash();
        let (people, words) = (People::of(desk).await?, visit.words());
        let batch = Batch::of(&flash.value("what"));
        let title = batch.and_then(|batch| Some((batch, name(words, &people, batch)?)));
        let Some((batch, title)) = title else { return Ok(Place::Desk.into()) };
        let cases = flash.value("cases");
        let picked: Vec<_> = cases.split(' ').filter_map(picked).collect();
        let weighed = desk.weigh_batch(batch, &picked).await?;
        if weighed.is_empty() {
            return Ok(Place::Desk.into());
        }
        let letter = Letter::of(desk, batch, &weighed, &flash).await?;
        let is_wrong = !flash.errors.is_empty();
        let visit = visit.clone();
        let body = move || draw(&visit, (batch, &title), (&weighed, letter.as_ref()), &flash);
        Ok(Page::new(say::desk_batch_title(), body).with_errors(is_wrong).into())
    })
    .await
}

/// What one of the people would read, with the note as it was typed so far.
struct Letter {
    receipt: String,
    texts: Vec<NoticeText>,
    has_note: bool,
    lacks_spanish: bool,
}

impl Letter {
    /// That of the first case with which it can be done and of which somebody is told. A note that cannot be read is left out.
    async fn of(desk: Desk<'_>, batch: Batch, weighed: &[Weighed], flash: &Flash) -> Result<Option<Self>, Fault> {
        let Batch::Act(kind) = batch else { return Ok(None) };
        let told = weighed.iter().find(|one| one.can.is_ok() && !one.case.is_nobodys);
        let Some(case) = told.map(|one| &one.case) else { return Ok(None) };
        let names = Language::ALL.map(|language| Asked::Words.name_in(language));
        let note: Typed = names.map(|name| (name.to_owned(), flash.value(name))).into();
        let has_note = flash.errors.is_empty() && note.values().any(|text| !text.is_empty());
        let note = if has_note { note } else { Typed::new() };
        let Ok(deed) = desk.read(kind, &case.form, &note).await? else { return Ok(None) };
        let Ok(texts) = desk.letters_of(case.id, &deed).await? else { return Ok(None) };
        Ok(Some(Self { receipt: case.receipt.to_string(), texts, has_note, lacks_spanish: deed.lacks_spanish() }))
    }

    fn draw(&self, visit: &Visit) -> AnyView {
        let words = visit.words();
        let title = words.text(say::desk_batch_letter(self.receipt.clone()));
        let others = if self.has_note { say::desk_batch_letter_noted() } else { say::desk_batch_letter_others() };
        let letters = act::drawn(visit, &self.texts, self.lacks_spanish);
        view! {
            <WhyWeAsk title=title is_open=self.has_note>
                <p>{words.text(others)}</p>
                {letters}
            </WhyWeAsk>
        }
        .into_any()
    }
}

fn picked(text: &str) -> Option<(CaseId, usize)> {
    let (case, seen) = text.split_once('.')?;
    Some((case.parse().ok()?, seen.parse().ok()?))
}

fn draw(
    visit: &Visit,
    (batch, title): (Batch, &str),
    (weighed, letter): (&[Weighed], Option<&Letter>),
    flash: &Flash,
) -> AnyView {
    let words = visit.words();
    let can = weighed.iter().filter(|one| one.can.is_ok()).count();
    let tells_nobody = |one: &Weighed| one.case.is_nobodys && matches!(batch, Batch::Act(_));
    let table = table(
        words,
        words.text(say::desk_batch_cases()),
        weighed.iter().map(|one| {
            let (text, tone) = match one.can {
                Ok(()) if tells_nobody(one) => (words.text(say::desk_nobodys_batch_can()), Tone::Good),
                Ok(()) => (words.text(say::desk_batch_can()), Tone::Good),
                Err(refusal) => (why(words, refusal), Tone::Bad),
            };
            (
                Link::new(visit.to(&Place::DeskCase(one.case.id)), one.case.receipt.to_string()),
                form_name(&one.case.form, visit.language),
                text,
                tone,
            )
        }),
    );
    let heading = title.to_owned();
    let back = Link::new(address(visit, flash), words.text(say::desk_batch_back()));
    let summary = error_summary(words, flash);
    let below = if can == 0 {
        view! { <p>{words.text(say::desk_batch_no_case())}</p> }.into_any()
    } else {
        form(visit, batch, (weighed, letter.is_some()), flash)
    };
    let letter = letter.map(|letter| letter.draw(visit));
    let lead = words.text(match batch {
        Batch::Act(_) => say::desk_batch_lead(can),
        _ => say::desk_batch_assign_lead(can),
    });
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {summary}
            <PageHeading text=heading intro=Some(lead)/>
            {table}
            {letter}
            {below}
        </PageBody>
    }
    .into_any()
}

fn form(visit: &Visit, batch: Batch, (weighed, has_letter): (&[Weighed], bool), flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::DO_BATCH);
    let cases = weighed.iter().filter(|one| one.can.is_ok()).enumerate().map(|(number, one)| {
        let assignment = one.case.assignment;
        let officer = assignment.officer.map(|officer| officer.to_string()).unwrap_or_default();
        let by = assignment.act_by.map(machine_date).unwrap_or_default();
        (format!("cases[{number:02}]"), format!("{}.{}.{officer}.{by}", one.case.id, one.seen))
    });
    let hidden = [("what", batch.name()), ("list_query", flash.value("list"))];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(cases).collect();
    let note = matches!(batch, Batch::Act(_)).then(|| {
        // Where a letter goes out for one of them, it says so.
        let read_in = ReadIn::of(weighed.iter().filter(|one| one.can.is_ok()).all(|one| one.case.is_nobodys));
        let languages = words.text(read_in.languages());
        let note = texts(words, Asked::Words, read_in, flash);
        view! { <p>{languages}</p> {note} }
    });
    let read = has_letter.then(|| {
        let text = words.text(say::desk_batch_read());
        view! {
            <Button text=text kind=ButtonKind::Secondary name="intent".to_owned() value="read".to_owned()/>
        }
    });
    view! {
        <PostForm action=action token=token hidden=hidden>
            {note}
            <ButtonRow>
                <Button text=words.text(say::desk_batch_button())/>
                {read}
                <Button
                    text=words.text(say::desk_batch_back())
                    kind=ButtonKind::Quiet
                    name="intent".to_owned()
                    value="change".to_owned()
                />
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn table(words: Words, caption: String, rows: impl Iterator<Item = (Link, String, String, Tone)>) -> AnyView {
    let column = |heading: Message| Column { heading: words.text(heading), is_figures: false };
    let columns = vec![column(say::case_receipt_number()), column(say::case_form()), column(say::desk_batch_outcome())];
    let rows = rows.map(|(link, form, text, tone)| vec![Cell::Link(link), Cell::Text(form), Cell::Tag(text, tone)]);
    view! { <DataTable caption=caption columns=columns rows=rows.collect()/> }.into_any()
}

/// The list from which the cases come. What was sent along was looked at when it was.
fn address(visit: &Visit, flash: &Flash) -> String {
    let (path, query) = (visit.to(&Place::Desk), flash.value("list"));
    let is_one = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '=' | '&' | '.');
    if query.is_empty() || !query.chars().all(is_one) { path } else { format!("{path}?{query}") }
}

fn why(words: Words, refusal: BatchRefusal) -> String {
    words.text(match refusal {
        BatchRefusal::NotNow(NotNow::StillTime { until }) => say::desk_batch_still_time(words.date(until)),
        BatchRefusal::NotNow(_) => say::desk_batch_not_now(),
        BatchRefusal::Moved => say::desk_batch_moved(),
        BatchRefusal::NotFound => say::desk_batch_not_found(),
        BatchRefusal::NotAllowed => say::desk_batch_not_allowed(),
        BatchRefusal::NotTheirs => say::desk_batch_not_theirs(),
        BatchRefusal::Over => say::desk_assign_over(),
        BatchRefusal::SomebodyElses => say::desk_assign_not_allowed(),
        BatchRefusal::NeedsSecond => say::desk_batch_needs_second(),
    })
}

/// What came of each.
pub async fn done(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let flash = visit.flash();
        let (people, words) = (People::of(desk).await?, visit.words());
        let title = Batch::of(&flash.value("what")).and_then(|batch| name(words, &people, batch));
        let told = flash.value("told");
        let told: Vec<_> = told.split(' ').filter_map(told_of).collect();
        let (Some(title), false) = (title, told.is_empty()) else { return Ok(Place::Desk.into()) };
        let mut rows = Vec::new();
        for (case, outcome) in told {
            let Some(listed) = desk.listed(case).await? else { continue };
            rows.push((listed, outcome));
        }
        let visit = visit.clone();
        let body = move || {
            let words = visit.words();
            let count = rows.iter().filter(|(_, outcome)| outcome.is_ok()).count();
            let kind = if count == rows.len() { AlertKind::Success } else { AlertKind::Warning };
            let heading = words.text(say::desk_batch_done(count, rows.len()));
            let table = table(
                words,
                words.text(say::desk_batch_cases()),
                rows.iter().map(|(case, outcome)| {
                    let (text, tone) = match outcome {
                        Ok(()) => (words.text(say::desk_batch_was_done()), Tone::Good),
                        Err(refusal) => (why(words, *refusal), Tone::Bad),
                    };
                    let link = Link::new(visit.to(&Place::DeskCase(case.id)), case.receipt.to_string());
                    (link, form_name(&case.form, visit.language), text, tone)
                }),
            );
            view! {
                <PageBody width=PageWidth::DeskWide>
                    <PageHeading text=title.clone()/>
                    <Alert kind=kind title=heading><p>{words.text(say::desk_batch_done_text())}</p></Alert>
                    {table}
                    <ButtonRow>
                        <LinkButton href=address(&visit, &flash) text=words.text(say::desk_batch_back())/>
                    </ButtonRow>
                </PageBody>
            }
        };
        Ok(Page::new(say::desk_batch_done_title(), body).into())
    })
    .await
}

fn told_of(text: &str) -> Option<(CaseId, Result<(), BatchRefusal>)> {
    let (case, code) = text.split_once('.')?;
    let outcome = match code {
        "done" => Ok(()),
        "right" => Err(BatchRefusal::NotAllowed),
        "now" => Err(BatchRefusal::NotNow(NotNow::Nothing)),
        "moved" => Err(BatchRefusal::Moved),
        "theirs" => Err(BatchRefusal::NotTheirs),
        "over" => Err(BatchRefusal::Over),
        "other" => Err(BatchRefusal::SomebodyElses),
        "second" => Err(BatchRefusal::NeedsSecond),
        "none" => Err(BatchRefusal::NotFound),
        _ => return None,
    };
    Some((case.parse().ok()?, outcome))
}
