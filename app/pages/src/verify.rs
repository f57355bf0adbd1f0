use components::{
    Alert, AlertKind, Button, ButtonRow, Definition, Definitions, InputKind, InputWidth, PageBody, PageHeading,
    PageWidth, PostForm, TextInput,
};
use domain::{NoticeMark, NoticeNumber, Place, Timestamp};
use http::StatusCode;
use leptos::prelude::*;
use services::Fault;
use services::notices::{Genuine, VerifyRefusal, notice_title};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{day, error_summary, field, target};

/// Asks anybody for the number and the mark of a letter.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Reading>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::verify_title()) intro=Some(words.text(say::verify_lead()))/>
                {form(&visit, &flash)}
                <h2>{words.text(say::verify_what())}</h2>
                <p>{words.text(say::verify_what_text())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::verify_title(), body).with_errors(failed).into())
}

/// Whether the letter of which the address has the number and the mark is genuine. A code on the letter leads here.
pub async fn answer(visit: Visit) -> Result<Answer, Fault> {
    let asked = visit.parameter::<NoticeNumber>("number").zip(visit.parameter::<NoticeMark>("mark"));
    let answer = match asked {
        Some((number, mark)) => visit.services.verify_notice(number, mark, visit.client).await?,
        None => Err(VerifyRefusal::Unknown),
    };
    Ok(match answer {
        Ok(notice) => Page::new(say::verify_genuine_title(), move || genuine(&visit, notice)).into(),
        Err(VerifyRefusal::Unknown) => {
            let typed = |name: &str| visit.parameters.get(name).map_or("", String::as_str).to_owned();
            let typed = Flash::default().with_value("number", &typed("number")).with_value("mark", &typed("mark"));
            let page = Page::new(say::verify_unknown_title(), move || unknown(&visit, &typed));
            page.with_status(StatusCode::NOT_FOUND).into()
        }
        Err(VerifyRefusal::TooMany { until }) => {
            let page = Page::new(say::verify_wait_title(), move || wait(&visit, until));
            page.with_status(StatusCode::TOO_MANY_REQUESTS).into()
        }
    })
}

fn form(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::VERIFY_NOTICE);
    let ask = |key, label: Message, hint: Message| field(key, words.text(label), flash).hint(words.text(hint));
    let number = ask("number", say::verify_number(), say::verify_number_hint());
    let mark = ask("mark", say::verify_mark(), say::verify_mark_hint());
    view! {
        <PostForm action=action token=token>
            <TextInput field=number kind=InputKind::Identifier width=InputWidth::Medium/>
            <TextInput field=mark kind=InputKind::Identifier width=InputWidth::Medium/>
            <ButtonRow>
                <Button text=words.text(say::verify_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn genuine(visit: &Visit, notice: Genuine) -> AnyView {
    let words = visit.words();
    let settings = visit.services.settings();
    let issuer = settings.letterhead.name.clone();
    let facts = vec![
        Definition::new(words.text(say::verify_genuine_kind()), words.text(notice_title(notice.kind))),
        Definition::new(words.text(say::verify_genuine_day()), day(words, notice.issued_at)),
        Definition::new(words.text(say::verify_genuine_issuer()), issuer.clone()),
    ];
    let said = |is_so: bool, said: Message| is_so.then(|| view! { <p>{words.text(said)}</p> });
    let later = said(notice.is_replaced, say::verify_genuine_later());
    let again = again(visit, words);
    let plays = said(settings.is_demonstration, say::verify_genuine_demonstration(issuer.clone()));
    view! {
        <PageBody width=PageWidth::Reading>
            <PageHeading text=words.text(say::verify_genuine_title()) intro=Some(words.text(say::verify_genuine_text(issuer)))/>
            <Definitions pairs=facts/>
            {later}
            {plays}
            <p>{words.text(say::verify_genuine_words())}</p>
            {again}
        </PageBody>
    }
    .into_any()
}

fn unknown(visit: &Visit, typed: &Flash) -> AnyView {
    let words = visit.words();
    let form = form(visit, typed);
    view! {
        <PageBody width=PageWidth::Reading>
            <PageHeading text=words.text(say::verify_unknown_title())/>
            <Alert kind=AlertKind::Warning title=words.text(say::verify_unknown_text())>
                <p>{words.text(say::verify_unknown_todo())}</p>
            </Alert>
            {form}
        </PageBody>
    }
    .into_any()
}

fn wait(visit: &Visit, until: Timestamp) -> AnyView {
    let words = visit.words();
    let again = again(visit, words);
    let minutes = visit.services.seconds_until(until).div_ceil(60);
    view! {
        <PageBody width=PageWidth::Reading>
            <PageHeading
                text=words.text(say::verify_wait_title())
                intro=Some(words.text(say::verify_wait_text(minutes)))
            />
            {again}
        </PageBody>
    }
    .into_any()
}

fn again(visit: &Visit, words: Words) -> AnyView {
    view! { <p><a href=visit.to(&Place::Verify)>{words.text(say::verify_again())}</a></p> }.into_any()
}
