use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Choice, Definition, Definitions, Field, InputWidth, Link,
    PageBody, PageHeading, PageTop, PostForm, Select, TextArea, TextInput,
};
use domain::case::{Asked, Kind, ProofPicture, Rejection, Transfer};
use domain::{CaseId, Family, NotNow, Place, StaffRight, WallClock};
use leptos::prelude::*;
use services::Fault;
use services::desk::{ALL_PICTURES, ActRefusal, Desk, DeskCase, Typed, last_day, typed_as};
use services::notices::NoticeText;
use services::rounds::picture_name;
use services::slots::TimesFor;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, StatusWords, say};

use super::{about_case, act_words, times};
use crate::cases::{form_name, letter_text};
use crate::parts::{error_summary, field, target};

/// What is answered about something that an officer can let happen to the case in the address.
async fn about_act(
    visit: &Visit,
    work: impl AsyncFnOnce(Desk<'_>, DeskCase, (Kind, Message)) -> Result<Answer, Fault>,
) -> Result<Answer, Fault> {
    let Some(kind) = visit.parameter::<Kind>("act") else { return Ok(Answer::NotFound) };
    let Some(title) = act_words::act(kind) else { return Ok(Answer::NotFound) };
    about_case(visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        work(desk, case, (kind, title)).await
    })
    .await
}

/// What can happen to a case now, by what it is about, each with the way to let it happen.
pub(super) fn ways(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let words = visit.words();
    let id = case.about.case;
    let groups = case.acts.iter().map(|(track, kinds)| {
        let links = kinds.iter().filter_map(|kind| {
            let href = visit.to(&Place::DeskAct(id, *kind));
            Some(view! { <li><a href=href>{words.text(act_words::act(*kind)?)}</a></li> })
        });
        view! { <h3>{words.text(act_words::track(*track))}</h3> <ul>{links.collect_view()}</ul> }
    });
    let groups = groups.collect::<Vec<_>>();
    (!groups.is_empty()).then(|| view! { <h2>{words.text(say::desk_acts_title())}</h2> {groups} }.into_any())
}

/// Asks an officer what is needed for something to happen. What cannot happen any more keeps what they wrote.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_act(&visit, async |desk, case, (kind, title)| {
        let times = desk.times_for(kind, times::asked(&visit)).await?;
        let flash = visit.flash();
        let is_wrong = !flash.errors.is_empty();
        let visit = visit.clone();
        let heading = title.clone();
        let body = move || draw(&visit, &case, (kind, &heading), (times.as_ref(), &flash));
        Ok(Page::new(title, body).with_errors(is_wrong).into())
    })
    .await
}

fn draw(
    visit: &Visit,
    case: &DeskCase,
    (kind, title): (Kind, &Message),
    (times, flash): (Option<&TimesFor>, &Flash),
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let may = case.acts.iter().any(|(_, kinds)| kinds.contains(&kind));
    let refused = flash.value("refused");
    let refused = match (may, refused.is_empty()) {
        (true, true) => None,
        (true, false) => Some((say::desk_act_moved_title(), refused)),
        (false, _) => Some((say::desk_act_not_now_title(), words.text(say::desk_act_not_now()))),
    };
    let refused = refused.map(|(title, text)| {
        view! { <Alert kind=AlertKind::Warning title=words.text(title)><p>{text}</p></Alert> }
    });
    let asked = kind.asks().unwrap_or_default();
    let below = if may { form(visit, case, (kind, asked), (times, flash)) } else { written(visit, asked, flash) };
    let meaning = kind.leads_to(Family::of(&proof.form)).map(|status| words.text(StatusWords::of(status).meaning));
    let meaning = meaning.or_else(|| (kind == Kind::Rejected).then(|| words.text(say::desk_act_rejected_lead())));
    let heading = words.text(title);
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let summary = error_summary(words, flash);
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            {refused}
            <Caption text=form step=step/>
            <PageHeading text=heading intro=meaning/>
            <p>{words.text(say::desk_act_lead())}</p>
            {below}
        </PageBody>
    }
    .into_any()
}

fn form(
    visit: &Visit,
    case: &DeskCase,
    (kind, asked): (Kind, &[Asked]),
    (times, flash): (Option<&TimesFor>, &Flash),
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::WEIGH_ACT);
    let hidden = hidden(proof.case, kind, case.seen);
    let last = last_day(kind, &proof.form, visit.services.today()).map(typed_as);
    let kept = times.and_then(|times| match times {
        TimesFor::Typed => None,
        TimesFor::Kept { free, offices, days } => Some((free, (offices.as_slice(), days.as_slice()))),
    });
    let fields = asked.iter().filter(|asked| kept.is_none() || !asked.is_of_slot());
    let fields = fields.map(|asked| input(visit, *asked, last.clone(), flash)).collect_view();
    let filter = kept.map(|(_, known)| times::filter(visit, (proof.case, kind), known));
    let choose = kept.map(|(free, _)| times::choose(visit, free, flash));
    view! {
        {filter}
        <PostForm action=action token=token hidden=hidden>
            {choose}
            {fields}
            <ButtonRow>
                <Button text=words.text(say::desk_fee_go_on())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn hidden(case: CaseId, kind: Kind, seen: usize) -> Vec<(String, String)> {
    [("case", case.to_string()), ("what", kind.code().to_owned()), ("seen", seen.to_string())]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// What was written for something that cannot happen any more.
fn written(visit: &Visit, asked: &[Asked], flash: &Flash) -> AnyView {
    let words = visit.words();
    let typed = asked.iter().filter(|asked| !flash.value(asked.name()).is_empty());
    let typed: Vec<_> =
        typed.map(|asked| Definition::new(words.text(label(*asked)), flash.value(asked.name()))).collect();
    (!typed.is_empty())
        .then(|| view! { <h2>{words.text(say::desk_act_typed())}</h2> <Definitions pairs=typed/> })
        .into_any()
}

fn label(asked: Asked) -> Message {
    match asked {
        Asked::Day => say::desk_act_day(),
        Asked::Time => say::desk_act_time(),
        Asked::Zone => say::desk_act_zone(),
        Asked::Place => say::desk_act_place(),
        Asked::Slot => say::desk_times_choose(),
        Asked::Items => say::desk_act_items(),
        Asked::Due => say::desk_act_due(),
        Asked::Rejection => say::desk_act_rejection(),
        Asked::Pictures => say::desk_act_pictures(),
        Asked::Transfer => say::desk_act_transfer(),
        Asked::Office => say::desk_act_office_name(),
        Asked::Tracking => say::desk_act_tracking(),
        Asked::Reason => say::desk_fee_reason(),
        Asked::Remedy => say::desk_act_remedy(),
        Asked::Words => say::desk_act_words(),
    }
}

/// What an officer is asked. The last day for an answer is the latest one until they say another.
fn input(visit: &Visit, asked: Asked, last: Option<String>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let field: Field = field(asked.name(), words.text(label(asked)), flash).within("typed");
    let hinted = |field: Field, hint: Message| field.hint(words.text(hint));
    match asked {
        Asked::Day => {
            view! { <TextInput field=hinted(field, say::desk_act_day_hint()) width=InputWidth::Short/> }.into_any()
        }
        Asked::Time => {
            view! { <TextInput field=hinted(field, say::desk_act_time_hint()) width=InputWidth::Short/> }.into_any()
        }
        Asked::Due => {
            let last = last.unwrap_or_default();
            let field = hinted(field, say::desk_act_due_hint(last.clone()));
            let typed = flash.values.contains_key(asked.name());
            let field = if typed { field } else { field.value(last) };
            view! { <TextInput field=field width=InputWidth::Short/> }.into_any()
        }
        Asked::Zone => {
            let zones = WallClock::ALL.map(|clock| Choice::new(clock.name(), words.text(act_words::zone(clock))));
            let placeholder = words.text(say::desk_act_zone_choose());
            view! { <Select field=field choices=zones.into() placeholder=placeholder/> }.into_any()
        }
        Asked::Rejection => {
            let whys = Rejection::ALL.iter().map(|why| Choice::new(why.code(), words.text(act_words::rejection(*why))));
            let placeholder = words.text(say::desk_act_transfer_choose());
            view! { <Select field=field choices=whys.collect() placeholder=placeholder/> }.into_any()
        }
        Asked::Pictures => {
            let one = ProofPicture::ALL.iter().map(|one| Choice::new(one.code(), words.text(picture_name(*one))));
            let all = Choice::new(ALL_PICTURES, words.text(say::desk_act_pictures_all()));
            let placeholder = words.text(say::desk_act_pictures_choose());
            view! { <Select field=field choices=one.chain([all]).collect() placeholder=placeholder/> }.into_any()
        }
        Asked::Transfer => {
            let whys = Transfer::ALL.iter().map(|why| Choice::new(why.code(), words.text(act_words::transfer(*why))));
            let placeholder = words.text(say::desk_act_transfer_choose());
            view! { <Select field=field choices=whys.collect() placeholder=placeholder/> }.into_any()
        }
        Asked::Office => view! { <TextInput field=field/> }.into_any(),
        Asked::Tracking => view! { <TextInput field=hinted(field, say::desk_act_tracking_hint())/> }.into_any(),
        Asked::Place => view! { <TextArea field=hinted(field, say::desk_act_place_hint()) rows=4/> }.into_any(),
        // It is chosen from a list, which stands first.
        Asked::Slot => ().into_any(),
        Asked::Items => view! { <TextArea field=hinted(field, say::desk_act_items_hint())/> }.into_any(),
        Asked::Reason => view! { <TextArea field=hinted(field, say::desk_fee_reason_hint())/> }.into_any(),
        Asked::Remedy => view! { <TextArea field=hinted(field, say::desk_act_remedy_hint())/> }.into_any(),
        Asked::Words => {
            let field = hinted(field, say::desk_act_words_hint()).optional(words.text(say::desk_act_optional()));
            view! { <TextArea field=field/> }.into_any()
        }
    }
}

/// Shows an officer what the person would read, before anything happens.
pub async fn confirm(visit: Visit) -> Result<Answer, Fault> {
    about_act(&visit, async |desk, case, (kind, _)| {
        let (flash, proof) = (visit.flash(), &case.about);
        let again = Place::DeskAct(proof.case, kind);
        let Some(seen) = flash.values.get("seen").and_then(|seen| seen.parse().ok()) else { return Ok(again.into()) };
        let asked = kind.asks().unwrap_or_default();
        let names = asked.iter().chain([&Asked::Slot]).map(|one| one.name());
        let typed: Typed = names.map(|name| (name.to_owned(), flash.value(name))).collect();
        let Ok(deed) = desk.read(kind, &proof.form, &typed).await? else { return Ok(again.into()) };
        let (letters, refused) = match desk.letters_of(proof.case, &deed).await? {
            Ok(letters) => (letters, None),
            Err(ActRefusal::NotNow(NotNow::StillTime { until })) => {
                (Vec::new(), Some(say::desk_act_still_time(visit.words().date(until))))
            }
            Err(ActRefusal::NotNow(_)) => (Vec::new(), Some(say::desk_act_not_now())),
            Err(_) => return Ok(Answer::NotFound),
        };
        let (visit, needs_second) = (visit.clone(), desk.needs_second(kind));
        let body = move || match &refused {
            None => draw_letters(&visit, &case, (kind, seen, needs_second), &letters, &typed),
            Some(refused) => draw_refused(&visit, &case, asked, (refused, &flash)),
        };
        Ok(Page::new(say::desk_confirm_title(), body).into())
    })
    .await
}

fn draw_refused(visit: &Visit, case: &DeskCase, asked: &[Asked], (refused, flash): (&Message, &Flash)) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::DeskCase(case.about.case)), words.text(say::back()));
    let (why, typed) = (words.text(refused), written(visit, asked, flash));
    view! {
        <PageBody>
            <PageTop back=back/>
            <PageHeading text=words.text(say::desk_act_not_now_title()) intro=Some(why)/>
            {typed}
        </PageBody>
    }
    .into_any()
}

fn draw_letters(
    visit: &Visit,
    case: &DeskCase,
    (kind, seen, needs_second): (Kind, usize, bool),
    letters: &[NoticeText],
    typed: &Typed,
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::ACT_ON_CASE);
    let typed = typed.iter().map(|(name, text)| (format!("typed[{name}]"), text.clone()));
    let hidden = hidden(proof.case, kind, seen).into_iter().chain(typed).collect();
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let letters = letters.iter().map(|text| letter(visit, text)).collect_view();
    let (lead, button) = if needs_second {
        (say::desk_propose_lead(), say::desk_propose_button())
    } else {
        (say::desk_act_confirm_lead(), say::desk_act_confirm_button())
    };
    view! {
        <PageBody>
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::desk_confirm_title())
                intro=Some(words.text(lead))
            />
            {letters}
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button text=words.text(button)/>
                    <Button
                        text=words.text(say::desk_confirm_change())
                        kind=ButtonKind::Quiet
                        name="intent".to_owned()
                        value="change".to_owned()
                    />
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}

/// A letter in one language, below the name of that language.
pub(super) fn letter(visit: &Visit, letter: &NoticeText) -> AnyView {
    let own = (visit.site.words)(letter.language);
    let text = letter_text(letter);
    view! {
        <div lang=letter.language.code()>
            <p class="lead">{own.text(say::desk_act_confirm_language())}</p>
            {text}
        </div>
    }
    .into_any()
}
