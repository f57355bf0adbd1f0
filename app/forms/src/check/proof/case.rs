use std::collections::BTreeSet;
use std::fmt;

use batsat::Lit;
use domain::Date;

use super::answer::Shape;
use super::circuit::Model;
use super::quantity::day_of;
use super::sheet::{Rows, Sheet};
use super::typed::typed;
use crate::answers::Answers;
use crate::definition::Definition;
use crate::expression::{InRow, Row};

/// Answers that show a fault of a form, and the day on which they do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    today: Date,
    typed: Vec<(String, String)>,
    told: Vec<String>,
}

impl Case {
    /// The day.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Every answer, as it is typed.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.typed.iter().cloned().collect()
    }
}

/// The answers that matter, in the order of the form.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "on {}", self.today)?;
        for (place, told) in self.told.iter().enumerate() {
            write!(f, "{}{told}", if place == 0 { " with " } else { ", " })?;
        }
        Ok(())
    }
}

/// A case in which all of these hold: of all there are, the plainest. What is told of it are these questions, and
/// those that decide whether they are asked.
pub(super) fn case(
    sheet: &mut Sheet<'_>,
    wanted: &[Lit],
    until: usize,
    about: impl IntoIterator<Item = usize>,
) -> Option<Case> {
    let about = with_gates(sheet.definition, about);
    let model = plainest(sheet, wanted, &about)?;
    let today = day_of(model.value(sheet.today));
    let (mut pairs, mut told) = (Vec::new(), Vec::new());
    for question in 0..until {
        let definition = &sheet.definition.questions[question];
        let is_told = about.contains(&question);
        let Some(group) = definition.group else {
            if model.holds(sheet.answer(question, None).asked) {
                let typed = typed(sheet, &model, question, 0);
                told.extend(is_told.then(|| format!("{} {}", definition.name, typed.told)));
                pairs.extend(typed.parts.into_iter().map(|(part, text)| (definition.key(part).to_owned(), text)));
            }
            continue;
        };
        let (index, group) = (group, &sheet.definition.groups[group]);
        if group.questions.first() == Some(&question) {
            for (around, like) in places(sheet, &model, index) {
                let (address, rows) = (sheet.definition.address(index, around), sheet.group(index, like));
                if model.holds(rows.asked) {
                    let is_told = around == like && about.iter().any(|one| group.questions.contains(one));
                    told.extend(is_told.then(|| rows_told(&address, count(rows, &model))));
                    pairs.push((address, String::new()));
                }
            }
        }
        for (row, like) in rows(sheet, &model, index) {
            let (question, place) = sheet.asked(question, Some(like));
            if model.holds(sheet.answers[question][place].asked) {
                let (typed, key) = (typed(sheet, &model, question, place), |own| sheet.definition.key_in(row, own));
                told.extend((is_told && row == like).then(|| format!("{} {}", key(&definition.name), typed.told)));
                pairs.extend(typed.parts.into_iter().map(|(part, text)| (key(definition.key(part)), text)));
            }
        }
    }
    Some(Case { today, typed: pairs, told })
}

/// Where there is a group: on its page, or in each row that there is around it; with the row like it that is looked at.
fn places(sheet: &Sheet<'_>, model: &Model, group: usize) -> Vec<(Row, Row)> {
    match sheet.definition.groups[group].outer {
        None => vec![(None, None)],
        Some(outer) => rows(sheet, model, outer).into_iter().map(|(row, like)| (Some(row), Some(like))).collect(),
    }
}

/// The rows that there are of a group, each with the one like it that is looked at.
fn rows(sheet: &Sheet<'_>, model: &Model, group: usize) -> Vec<(InRow, InRow)> {
    let asked = places(sheet, model, group).into_iter().map(|(around, like)| (around, like, sheet.group(group, like)));
    let asked = asked.filter(|(.., rows)| model.holds(rows.asked));
    let each = asked.flat_map(|(around, like, rows)| {
        let last = rows.there.len() - 1;
        let numbers = 0..count(rows, model);
        numbers.map(move |row| (InRow::new(group, row, around), InRow::new(group, row.min(last), like)))
    });
    each.collect()
}

fn count(rows: &Rows, model: &Model) -> usize {
    usize::try_from(model.value(rows.count)).unwrap_or_default()
}

fn rows_told(group: &str, count: usize) -> String {
    match count {
        0 => format!("no {group}"),
        1 => format!("1 row of {group}"),
        _ => format!("{count} rows of {group}"),
    }
}

/// These questions, and all that decide whether they and their options are there.
fn with_gates(definition: &Definition, about: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
    let (mut all, mut open) = (BTreeSet::new(), about.into_iter().collect::<Vec<_>>());
    while let Some(question) = open.pop() {
        if all.insert(question) {
            let options = definition.questions[question].options.iter().filter_map(|option| option.when.as_ref());
            let rules = definition.gates(question).chain(options);
            open.extend(rules.flat_map(|rule| definition.questions_in(&rule.term)));
        }
    }
    all
}

/// Few rows rather than many, answered rather than blank, the first option rather than a later one, and usual numbers and days.
fn plainest(sheet: &mut Sheet<'_>, wanted: &[Lit], about: &BTreeSet<usize>) -> Option<Model> {
    let mut fixed = wanted.to_vec();
    let mut model = sheet.circuit.possible(&fixed)?;
    let answers: Vec<_> = about.iter().flat_map(|question| sheet.answers[*question].clone()).collect();
    let is_told = |group: &usize| sheet.definition.groups[*group].questions.iter().any(|one| about.contains(one));
    let groups = (0..sheet.definition.groups.len()).filter(is_told);
    let mut wishes: Vec<_> = groups.flat_map(|group| sheet.further_rows(group)).map(|there| vec![!there]).collect();
    for answer in answers {
        wishes.push(vec![answer.known]);
        match answer.shape {
            Shape::YesNo(yes) => wishes.push(vec![yes]),
            Shape::One(texts) => wishes.push(texts.into_iter().map(|(_, lit)| lit).collect()),
            Shape::Many(options) => {
                wishes.push(options.iter().map(|(_, lit)| *lit).collect());
                wishes.extend(options.into_iter().map(|(_, lit)| vec![!lit]));
            }
            Shape::Quantity(_) => {}
            Shape::Parts(parts) => {
                for part in parts {
                    wishes.push(vec![part.present]);
                    wishes.push(part.texts.into_iter().map(|(_, lit)| lit).collect());
                }
            }
        }
    }
    wishes.extend(sheet.circuit.usual_claims().into_iter().map(|lit| vec![lit]));
    for one_of in wishes {
        for lit in one_of {
            if !model.holds(lit) {
                let tried = [fixed.as_slice(), &[lit]].concat();
                match sheet.circuit.possible(&tried) {
                    Some(better) => model = better,
                    None => {
                        fixed.push(!lit);
                        continue;
                    }
                }
            }
            fixed.push(lit);
            break;
        }
    }
    Some(sheet.circuit.with_usual_values(&model))
}
