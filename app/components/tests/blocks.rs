//! Every block: its words stay words, its labels lead to controls, its tags nest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]
#![allow(clippy::wildcard_imports, reason = "fixtures use every block")]

mod fixtures;

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use fixtures::{Fixture, Words, all};
use leptos::prelude::{Owner, RenderHtml};
use scraper::{ElementRef, Html, Selector};

fn parsed(fixture: &Fixture, words: &Words) -> Html {
    // Leptos marks the ends of texts with `<!>`, which a strict parser counts as a mistake.
    let body = Owner::new().with(|| (fixture.draw)(words).to_html()).replace("<!>", "");
    Html::parse_document(&format!("<!DOCTYPE html><html><head></head><body>{body}</body></html>"))
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// Checks every fixture and names all that fail.
fn each(check: impl Fn(&Html) -> Result<(), String>) {
    let failures: Vec<_> = all()
        .iter()
        .filter_map(|fixture| {
            check(&parsed(fixture, &Words::new(str::to_owned))).err().map(|why| format!("{}: {why}", fixture.name))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn ensure(is_true: bool, why: impl Into<String>) -> Result<(), String> {
    is_true.then_some(()).ok_or_else(|| why.into())
}

#[test]
fn no_word_becomes_markup() {
    for fixture in all() {
        let attacks = Rc::new(RefCell::new(Vec::new()));
        let record = Rc::clone(&attacks);
        let words = Words::new(move |_| {
            let mut attacks = record.borrow_mut();
            let attack = format!("\"><script>alert({})</script></textarea>'& <b", attacks.len());
            attacks.push(attack.clone());
            attack
        });
        let page = parsed(&fixture, &words);
        assert!(select(&page, "script, b").is_empty(), "{}: a word became an element", fixture.name);
        let mut seen: HashSet<String> =
            page.root_element().text().map(|text| text.trim_matches('\n').to_owned()).collect();
        for element in select(&page, "*") {
            seen.extend(element.value().attrs().map(|(_, value)| value.to_owned()));
        }
        assert!(!attacks.borrow().is_empty(), "{}: nothing of it was attacked", fixture.name);
        for attack in attacks.borrow().iter() {
            assert!(seen.iter().any(|text| text.contains(attack)), "{}: lost {attack}", fixture.name);
        }
    }
}

#[test]
fn every_tag_is_closed_where_it_belongs() {
    each(|page| ensure(page.errors.is_empty(), format!("{:?}", page.errors)));
}

#[test]
fn every_id_is_used_once() {
    each(|page| {
        let mut seen = HashSet::new();
        let twice = select(page, "[id]").into_iter().find(|element| !seen.insert(element.attr("id")));
        ensure(twice.is_none(), format!("{:?}", twice.map(|element| element.html())))
    });
}

#[test]
fn every_label_leads_to_one_control_and_every_control_has_a_name() {
    each(|page| {
        for label in select(page, "label") {
            let target = label.attr("for").unwrap_or_default();
            let controls = select(page, "input, select, textarea").into_iter().filter(|c| c.attr("id") == Some(target));
            ensure(controls.count() == 1, format!("label for {target}"))?;
        }
        for control in select(page, "input:not([type=hidden]), select, textarea, meter") {
            let id = control.attr("id").unwrap_or_default();
            let has_label = select(page, "label").iter().any(|label| label.attr("for") == Some(id));
            ensure(has_label || control.attr("aria-label").is_some(), format!("{id} has no label"))?;
        }
        Ok(())
    });
}

#[test]
fn every_description_is_on_the_page() {
    each(|page| {
        let ids: HashSet<_> = select(page, "[id]").into_iter().filter_map(|element| element.attr("id")).collect();
        for attribute in ["aria-describedby", "aria-labelledby", "aria-controls"] {
            for element in select(page, &format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap_or_default().split(' ') {
                    ensure(ids.contains(id), format!("{attribute} names {id}"))?;
                }
            }
        }
        Ok(())
    });
}

#[test]
fn every_fieldset_begins_with_its_only_legend() {
    each(|page| {
        for fieldset in select(page, "fieldset") {
            let legends = fieldset.child_elements().filter(|child| child.value().name() == "legend").count();
            let first = fieldset.child_elements().next().map(|child| child.value().name());
            ensure(legends == 1 && first == Some("legend"), "legend")?;
        }
        Ok(())
    });
}

#[test]
fn nothing_asks_for_scripts_or_brings_its_own_style() {
    each(|page| {
        ensure(select(page, "script, style, [style], link, iframe").is_empty(), "script, style or asset")?;
        // A picture is what somebody sent us: it comes from here, and says in words what it is, or that words do.
        ensure(select(page, "img:not([src^='/'][alt])").is_empty(), "a picture from elsewhere, or without words")?;
        let handler = select(page, "*")
            .into_iter()
            .any(|element| element.value().attrs().any(|(name, _)| name.starts_with("on")));
        ensure(!handler, "event handler")?;
        // What is hidden is shown by the script that it needs.
        let is_hidden = |button: &ElementRef<'_>| {
            button.ancestors().filter_map(ElementRef::wrap).any(|around| around.attr("hidden").is_some())
        };
        let buttons = select(page, "button:not([type=submit])");
        ensure(buttons.iter().all(is_hidden), "a button that needs a script")
    });
}

#[test]
fn every_form_posts_with_the_token_or_only_chooses_what_is_shown() {
    let typed = Selector::parse("input:not([type=checkbox]):not([type=radio]), textarea").unwrap();
    each(|page| {
        for form in select(page, "form") {
            if form.attr("method") == Some("get") {
                // What is sent so stands in the address: nothing that somebody types, and no token.
                ensure(form.select(&typed).count() == 0, "typed")?;
                continue;
            }
            ensure(form.attr("method") == Some("post"), "method")?;
            let token = Selector::parse("input[type=hidden][name=csrf]").unwrap();
            ensure(form.select(&token).count() == 1, "token")?;
        }
        Ok(())
    });
}

#[test]
fn a_wrong_answer_is_marked_and_its_error_is_read_with_it() {
    each(|page| {
        for error in select(page, ".usa-error-message") {
            let id = error.attr("id").unwrap_or_default();
            let reads = select(page, "[aria-describedby]").into_iter().any(|element| {
                element.attr("aria-describedby").unwrap_or_default().split(' ').any(|named| named == id)
            });
            ensure(reads, format!("{id} is not read"))?;
        }
        Ok(())
    });
}

/// The files that have blocks: the name and the text of each.
fn files() -> Vec<(String, String)> {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    let files = files.map(|file| file.unwrap().path()).map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    });
    files.filter(|(name, text)| name != "lib" && text.contains("#[component]")).collect()
}

#[test]
fn a_stage_is_drawn_as_far_as_it_is_and_says_so_in_words() {
    let fixtures = all();
    let stages = fixtures.iter().find(|fixture| fixture.name == "Stages").unwrap();
    let page = parsed(stages, &Words::new(str::to_owned));
    let drawn: Vec<_> = select(&page, ".stage")
        .into_iter()
        .map(|stage| (stage.attr("class").unwrap(), stage.attr("aria-current"), stage.text().collect::<String>()))
        .collect();
    let expected = [
        ("stage stage--done", None, ["Done", "4 March 2027"]),
        ("stage stage--now", Some("step"), ["Now", "Usually 4 to 8 weeks"]),
        ("stage", None, ["Next", "Usually 6 to 10 months"]),
        ("stage stage--not-needed", None, ["Not needed", "without this step"]),
    ];
    assert_eq!(drawn.len(), expected.len());
    for ((class, current, text), (expected_class, expected_current, said)) in drawn.into_iter().zip(expected) {
        assert_eq!((class, current), (expected_class, expected_current), "{text}");
        assert!(said.iter().all(|words| text.contains(words)), "{text}");
    }
}

#[test]
fn every_block_has_its_own_style_file() {
    for (name, _) in files() {
        let style = format!("{}/../../style/components/_{name}.scss", env!("CARGO_MANIFEST_DIR"));
        assert!(std::path::Path::new(&style).exists(), "{style} is missing");
    }
}

#[test]
fn every_block_is_attacked() {
    let fixtures = all();
    let attacked: HashSet<_> =
        fixtures.iter().flat_map(|fixture| fixture.name.split(|letter: char| !letter.is_alphanumeric())).collect();
    let mut seen = 0;
    for (_, text) in files() {
        for block in text.split("#[component]").skip(1).filter_map(|after| after.split_once("pub fn ")) {
            let name = block.1.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
            assert!(attacked.contains(name), "{name} has no fixture of its name");
            seen += 1;
        }
    }
    assert!(seen > 50, "the blocks were not found: {seen}");
}
