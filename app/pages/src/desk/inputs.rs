//! What an officer is asked for something that is to happen: each question, and each text in both languages.

use components::{Choice, Field, InputWidth, Select, TextArea, TextInput};
use domain::case::{Asked, ProofPicture, Rejection, Transfer};
use domain::{Language, WallClock};
use leptos::prelude::*;
use services::appointments::clock_name;
use services::cases::Whom;
use services::desk::ALL_PICTURES;
use services::rounds::picture_name;
use visit::{Flash, Visit};
use words::{Message, Words, say};

use super::act_words;
use crate::parts::field;

/// Where what an officer writes is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadIn {
    /// In the letters that go out, one in each language.
    Letters,
    /// In the history of a case that nobody has added: no letter goes out.
    History,
}

impl ReadIn {
    /// Where it is read of this case.
    pub(super) const fn of(is_nobodys: bool) -> Self {
        if is_nobodys { Self::History } else { Self::Letters }
    }

    /// In which languages it is written.
    pub(super) fn languages(self) -> Message {
        match self {
            Self::Letters => say::desk_act_languages(),
            Self::History => say::desk_nobodys_languages(),
        }
    }

    /// What comes of Spanish that is left empty.
    fn left_empty(self) -> Message {
        match self {
            Self::Letters => say::desk_act_spanish_hint(),
            Self::History => say::desk_nobodys_spanish_hint(),
        }
    }
}

/// What is asked, as it is called in a language in which it is written.
pub(super) fn label(asked: Asked, language: Language) -> Message {
    match (asked, language) {
        (Asked::Items, Language::Spanish) => say::desk_act_items_spanish(),
        (Asked::Reason, Language::Spanish) => say::desk_act_reason_spanish(),
        (Asked::Remedy, Language::Spanish) => say::desk_act_remedy_spanish(),
        (Asked::Words, Language::Spanish) => say::desk_act_words_spanish(),
        (Asked::Day, _) => say::desk_act_day(),
        (Asked::Time, _) => say::desk_act_time(),
        (Asked::Zone, _) => say::desk_act_zone(),
        (Asked::Place, _) => say::desk_act_place(),
        (Asked::Slot, _) => say::desk_times_choose(),
        (Asked::Items, _) => say::desk_act_items(),
        (Asked::Due, _) => say::desk_act_due(),
        (Asked::Rejection, _) => say::desk_act_rejection(),
        (Asked::Pictures, _) => say::desk_act_pictures(),
        (Asked::Transfer, _) => say::desk_act_transfer(),
        (Asked::Office, _) => say::desk_act_office_name(),
        (Asked::Tracking, _) => say::desk_act_tracking(),
        (Asked::Name, _) => say::notice_corrected_name(),
        (Asked::BirthDate, _) => say::notice_corrected_birth_date(),
        (Asked::Reason, _) => say::desk_fee_reason(),
        (Asked::Remedy, _) => say::desk_act_remedy(),
        (Asked::Words, _) => say::desk_act_words(),
    }
}

/// A text in a language, as it is asked for.
pub(super) fn text(words: Words, asked: Asked, language: Language, flash: &Flash) -> Field {
    let field = field(asked.name_in(language), words.text(label(asked, language)), flash).within("typed");
    let hint = match (asked, language) {
        (Asked::Items, Language::Spanish) => Some(say::desk_act_spanish_lines()),
        (_, Language::Spanish) => None,
        (Asked::Items, Language::English) => Some(say::desk_act_items_hint()),
        (Asked::Reason, Language::English) => Some(say::desk_fee_reason_hint()),
        (Asked::Remedy, Language::English) => Some(say::desk_act_remedy_hint()),
        (_, Language::English) => Some(say::desk_act_words_hint()),
    };
    field.hint(hint.map(|hint| words.text(hint)))
}

/// A text in both languages. Spanish can be left empty, and of what else the person should know English, too.
pub(super) fn texts(words: Words, asked: Asked, read_in: ReadIn, flash: &Flash) -> AnyView {
    let optional = words.text(say::desk_act_optional());
    let english = text(words, asked, Language::English, flash);
    let english = match (asked, read_in) {
        (Asked::Words, ReadIn::Letters) => english.optional(optional.clone()),
        (Asked::Words, ReadIn::History) => {
            english.optional(optional.clone()).hint(words.text(say::desk_nobodys_words_hint()))
        }
        _ => english,
    };
    let spanish = text(words, asked, Language::Spanish, flash).optional(optional);
    let left_empty = words.text(read_in.left_empty());
    let hint = spanish.hint.iter().cloned().chain([left_empty]).collect::<Vec<_>>().join(" ");
    let spanish = spanish.hint(hint);
    view! { <div class="both-languages"><TextArea field=english/> <TextArea field=spanish/></div> }.into_any()
}

/// What is known where an officer is asked.
pub(super) struct Given {
    /// The latest day that can be given for an answer, as it is typed.
    pub(super) last: Option<String>,
    /// Where what they write is read.
    pub(super) read_in: ReadIn,
    /// Whom the case is for as it is known now, if they correct that.
    pub(super) whom: Whom,
}

/// What an officer is asked. The last day for an answer is the latest one until they say another.
pub(super) fn input(visit: &Visit, asked: Asked, given: &Given, flash: &Flash) -> AnyView {
    let words = visit.words();
    let field: Field = field(asked.name(), words.text(label(asked, Language::English)), flash).within("typed");
    let hinted = |field: Field, hint: Message| field.hint(words.text(hint));
    match asked {
        Asked::Day => {
            view! { <TextInput field=hinted(field, say::desk_act_day_hint()) width=InputWidth::Short/> }.into_any()
        }
        Asked::Time => {
            view! { <TextInput field=hinted(field, say::desk_act_time_hint()) width=InputWidth::Short/> }.into_any()
        }
        Asked::Due => {
            let last = given.last.clone().unwrap_or_default();
            let field = hinted(field, say::desk_act_due_hint(last.clone()));
            let typed = flash.values.contains_key(asked.name());
            let field = if typed { field } else { field.value(last) };
            view! { <TextInput field=field width=InputWidth::Short/> }.into_any()
        }
        Asked::Zone => {
            let zones = WallClock::ALL.map(|clock| Choice::new(clock.name(), words.text(clock_name(clock))));
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
        Asked::Name => {
            let now = given.whom.name.clone().map(|name| words.text(say::desk_act_name_now(name)));
            view! { <TextInput field=field.hint(now)/> }.into_any()
        }
        Asked::BirthDate => {
            let now = given.whom.date_of_birth.map(|born| say::desk_act_birth_date_now(words.date(born)));
            let hints = [Some(say::desk_act_birth_date_hint()), now].into_iter().flatten().map(|hint| words.text(hint));
            let field = field.hint(hints.collect::<Vec<_>>().join(" "));
            view! { <TextInput field=field width=InputWidth::Short/> }.into_any()
        }
        Asked::Place => view! { <TextArea field=hinted(field, say::desk_act_place_hint()) rows=4/> }.into_any(),
        // It is chosen from a list, which stands first.
        Asked::Slot => ().into_any(),
        Asked::Items | Asked::Reason | Asked::Remedy | Asked::Words => texts(words, asked, given.read_in, flash),
    }
}
