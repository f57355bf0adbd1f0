//! The answers that were filed, beside what was sent along and what came of it.

use components::{
    Answer as Answered, Caption, Definition, Definitions, Link, PageBody, PageHeading, PageTop, PageWidth, SummaryList,
};
use domain::Place;
use forms::{EntryState, OfficialBlock, OfficialEntry, PartOfForm, Reveal};
use leptos::prelude::*;
use services::Fault;
use services::cases::Filing;
use services::desk::DeskCase;
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use super::about_case;
use super::record::{happened, sent_and_paid};
use crate::cases::form_name;
use crate::filing::asked;

/// What was filed, answer by answer, for whoever may open the case.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let Some(case) = desk.answers(id).await? else { return Ok(Answer::NotFound) };
        let visit = visit.clone();
        Ok(Page::new(say::desk_answers_title(), move || draw(&visit, &case)).into())
    })
    .await
}

fn draw(visit: &Visit, case: &DeskCase) -> AnyView {
    let (words, about) = (visit.words(), &case.about);
    let back = Link::new(visit.to(&Place::DeskCase(about.case)), words.text(say::desk_case_title()));
    let (form, receipt) = (form_name(&about.form, visit.language), about.receipt.to_string());
    let facts = case.filing.as_ref().map(|filing| facts(words, filing));
    let answers = case.filing.as_ref().map(|filing| answers(words, filing));
    let (sent, happened) = (sent_and_paid(visit, case), happened(visit, case));
    let paper = visit.to(&Place::DeskPaper(about.case));
    let (title, lead) = (words.text(say::desk_answers_title()), words.text(say::desk_answers_lead()));
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            <Caption text=form step=Some(receipt)/>
            <PageHeading text=title intro=Some(lead)/>
            {facts}
            <p><a href=paper>{words.text(say::desk_case_paper())}</a></p>
            <div class="desk-record">
                <div>{answers}</div>
                <div>
                    {sent}
                    {happened}
                    <p class="text-quiet">{words.text(say::desk_case_written())}</p>
                </div>
            </div>
        </PageBody>
    }
    .into_any()
}

/// Who signed, when, and in which language they read it.
fn facts(words: Words, filing: &Filing) -> AnyView {
    let facts = vec![
        Definition::new(words.text(say::desk_case_filed_by()), filing.typed_name.clone()),
        Definition::new(words.text(say::paper_signed_on()), words.date(filing.signed_on)),
        Definition::new(words.text(say::paper_signed_in()), filing.language.own_name()),
    ];
    view! { <Definitions pairs=facts/> }.into_any()
}

/// Every answer, part by part of the official form, and then what has no item there.
fn answers(words: Words, filing: &Filing) -> AnyView {
    // On the day of the signature they were complete, and meant what was signed.
    let evaluation = filing.form.evaluate(&filing.answers, filing.signed_on);
    let order = evaluation.review(words.language(), Reveal::Whole).in_official_order();
    let parts = order.parts.into_iter().map(|part| section(words, words.text(name(&part.part)), part.blocks));
    let has_others = !order.others.is_empty();
    let others = order.others.into_iter().map(|(title, blocks)| section(words, title, blocks));
    let (parts, others) = (parts.collect_view(), others.collect_view());
    let beside = has_others.then(|| view! { <p class="text-quiet">{words.text(say::paper_others())}</p> });
    view! { {parts} {beside} {others} }.into_any()
}

fn name(part: &PartOfForm) -> Message {
    match part {
        PartOfForm::Head => say::paper_head(),
        PartOfForm::Number(number) => say::paper_part(number.to_string()),
        PartOfForm::Worksheet => say::paper_worksheet(),
    }
}

fn section(words: Words, title: String, blocks: Vec<OfficialBlock>) -> AnyView {
    let entries = blocks.into_iter().flat_map(|block| block.entries);
    let answers = entries.map(|entry| answered(words, entry)).collect::<Vec<_>>();
    view! { <SummaryList title=title answers=answers/> }.into_any()
}

fn answered(words: Words, OfficialEntry { item, entry }: OfficialEntry) -> Answered {
    let question = match item {
        Some(item) => format!("{item}. {}", asked(&entry)),
        None => asked(&entry),
    };
    let lines = match entry.state {
        EntryState::Answered | EntryState::Invalid => entry.lines,
        // Of what may be left blank, nothing is filed.
        EntryState::LeftBlank | EntryState::Missing => vec![words.text(say::review_blank())],
    };
    Answered { question, lines, ..Answered::default() }
}
