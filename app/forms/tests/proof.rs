//! What the proof finds, each in a tiny form with one fault; and that a sound form that looks like it passes.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod large;

use std::collections::BTreeSet;

use forms::{Fault, Finding, Sources, check};

/// Finds what the proof says of a form with these pages and rules. Its words are made up.
fn proof(pages: &str, rules: &str) -> Vec<Finding> {
    let definition = format!(
        "form \"f\" edition=\"2026-01-01\" from=\"2026-01-01\" {{\nsection \"s\" {{\npage \"name\" {{ ask \"name\" \"name\"; }}\n\
         {pages}\n}}\n{rules}\nsigner \"name\"\n}}\n"
    );
    let mut needed = BTreeSet::new();
    loop {
        let mut words = String::new();
        for id in &needed {
            let id: &String = id;
            match id.split_once('.') {
                Some((message, attribute)) if needed.contains(message) => {
                    words =
                        words.replace(&format!("{message} = W\n"), &format!("{message} = W\n    .{attribute} = W\n"));
                }
                _ => words += &format!("{id} = W\n"),
            }
        }
        let files = [
            ("form.kdl", definition.clone()),
            ("en.ftl", words.clone()),
            ("es.ftl", words),
            ("examples/none.kdl", String::new()),
        ];
        let sources = Sources::new("f", files.map(|(name, text)| (name.to_owned(), text)));
        let findings = check(&sources).err().unwrap_or_default();
        let missing = findings.iter().filter_map(|finding| match &finding.fault {
            Fault::NoWords { id, .. } => Some(id.clone()),
            _ => None,
        });
        let missing: Vec<_> = missing.collect();
        if missing.is_empty() {
            return findings;
        }
        needed.extend(missing);
    }
}

#[track_caller]
fn finds(pages: &str, rules: &str, expected: &[&str]) {
    let found: Vec<_> = proof(pages, rules).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn is_sound(pages: &str, rules: &str) {
    finds(pages, rules, &[]);
}

const BORN: &str =
    "page \"member\" { ask \"member\" \"yes-no\"; }\npage \"born\" when=\"member\" { ask \"born\" \"past-date\"; }";

#[test]
fn a_fee_that_hangs_on_a_question_that_is_not_asked_is_found() {
    finds(
        BORN,
        "fee \"base\" cents=0 source=\"s\" from=\"2026-01-01\"\nfact \"adult\" is=\"age(born, today) >= 18\"\nfee \"full\" cents=100 source=\"s\" from=\"2026-01-01\" when=\"adult\"",
        &[
            "f/form.kdl:9:57: `full` hangs on an answer that is not there: `born`, which `adult` reads; on 2026-01-01 with member no",
        ],
    );
    is_sound(
        BORN,
        "fee \"base\" cents=0 source=\"s\" from=\"2026-01-01\"\nfee \"full\" cents=100 source=\"s\" from=\"2026-01-01\" when=\"member and age(born, today) >= 18\"",
    );
}

#[test]
fn what_comes_of_a_blank_is_found() {
    let pages = "page \"back\" { ask \"back\" \"date\" optional=#true; }";
    finds(
        pages,
        "evidence \"ticket\" when=\"not (back > 2026-03-01)\"",
        &["f/form.kdl:6:25: `ticket` hangs on an answer that is not there: `back`; on 2026-01-01 with back left blank"],
    );
    is_sound(pages, "evidence \"ticket\" when=\"answered(back) and not (back > 2026-03-01)\"");
    is_sound(pages, "evidence \"ticket\" when=\"back > 2026-03-01\"");
}

/// Naming it says so: nobody is a juvenile who was not asked whether they are one.
#[test]
fn a_fact_is_known_not_to_hold_where_what_it_reads_is_not_asked() {
    let pages = "page \"kind\" { choose \"kind\" { option \"child\"; option \"other\"; }; }\n\
                 page \"home\" when=\"kind is child\" { ask \"juvenile\" \"yes-no\"; ask \"note\" \"yes-no\" optional=#true; }";
    let fee = |when| {
        format!(
            "fee \"free\" cents=0 source=\"s\" from=\"2026-01-01\" when=\"free\"\nfee \"full\" cents=1 source=\"s\" from=\"2026-01-01\" when=\"{when}\""
        )
    };
    is_sound(pages, &format!("fact \"free\" is=\"juvenile is yes\"\n{}", fee("not free")));
    finds(
        pages,
        &format!("fact \"free\" is=\"juvenile is yes\"\n{}", fee("juvenile is not yes")),
        &["f/form.kdl:9:55: `full` hangs on an answer that is not there: `juvenile`; on 2026-01-01 with kind other"],
    );
    finds(
        pages,
        &format!("fact \"free\" is=\"note is yes\"\n{}", fee("not free")),
        &[
            "f/form.kdl:8:55: `free` hangs on an answer that is not there: `note`, which `free` reads; on 2026-01-01 with kind child, note left blank",
            "f/form.kdl:9:55: `full` hangs on an answer that is not there: `note`, which `free` reads; on 2026-01-01 with kind child, note left blank",
        ],
    );
}

#[test]
fn a_stop_that_a_blank_gets_round_is_found() {
    let pages = "page \"asked\" { ask \"asked\" \"yes-no\"; }\n\
                 page \"ends\" when=\"asked\" { ask \"ends\" \"date\" optional=#true; }";
    finds(
        pages,
        "stop \"over\" when=\"ends < today\"",
        &[
            "f/form.kdl:7:19: `over` hangs on an answer that is not there: `ends`; on 2026-01-01 with asked yes, ends left blank",
        ],
    );
    is_sound(&pages.replace(" optional=#true", ""), "stop \"over\" when=\"ends < today\"");
}

#[test]
fn whoever_pays_nothing_is_told_so() {
    let pages = "page \"waiver\" { ask \"waiver\" \"yes-no\"; }";
    let fee = "fee \"full\" cents=1 source=\"s\" from=\"2026-01-01\" when=\"waiver is no\"\n";
    finds(pages, fee, &["f/form.kdl:6:6: no fee is named, not even one of nothing; on 2026-01-01 with waiver yes"]);
    is_sound(pages, &format!("{fee}fee \"waived\" cents=0 source=\"s\" from=\"2026-01-01\" when=\"waiver\""));
}

#[test]
fn days_that_cannot_be_together_are_found() {
    let pages = |when| {
        format!(
            "page \"filed\" {{ ask \"filed\" \"past-date\"; ask \"delay\" \"number\" min=1 max=999; }}\n\
             page \"early\" when=\"{when}\" {{ ask \"early\" \"text\"; }}"
        )
    };
    let never = ["f/form.kdl:5:20: this condition can never hold, so `early` is never reached"];
    finds(&pages("days(filed, today) < 150 and days(filed, today) - delay >= 150"), "", &never);
    finds(&pages("days(filed, today) - delay < 150 and days(filed, today) > 180 and delay <= 30"), "", &never);
    is_sound(&pages("days(filed, today) - delay < 150 and days(filed, today) > 180"), "");
}

#[test]
fn a_post_office_box_is_an_address_or_not() {
    let pages = |when| {
        format!(
            "page \"home\" {{ ask \"home\" \"address\"; }}\npage \"why\" when=\"{when}\" {{ ask \"why\" \"text\"; }}"
        )
    };
    is_sound(&pages("po-box(home.street)"), "");
    is_sound(&pages("not po-box(home.street)"), "");
    let never = ["f/form.kdl:5:18: this condition can never hold, so `why` is never reached"];
    finds(&pages("po-box(home.street) and not po-box(home.street)"), "", &never);
}

#[test]
fn a_page_that_comes_of_a_question_that_is_not_asked_is_found() {
    let pages = |when| {
        format!(
            "page \"married\" {{ ask \"married\" \"yes-no\"; }}\npage \"spouse\" when=\"married\" {{ ask \"citizen\" \"yes-no\"; }}\n\
             page \"status\" when=\"{when}\" {{ ask \"status\" \"text\"; }}"
        )
    };
    finds(
        &pages("citizen is not yes"),
        "",
        &["f/form.kdl:6:21: `status` hangs on an answer that is not there: `citizen`; on 2026-01-01 with married no"],
    );
    is_sound(&pages("married and citizen is not yes"), "");
    is_sound(&pages("citizen is no"), "");
}

#[test]
fn a_check_that_fails_because_of_what_is_not_there_is_found() {
    let pages = "page \"way\" { ask \"left\" \"past-date\"; ask \"back\" \"past-date\" optional=#true; }";
    finds(
        pages,
        "check \"order\" on=\"left\" that=\"back >= left\"",
        &[
            "f/form.kdl:6:31: `order` hangs on an answer that is not there: `back`; on 2026-01-01 with left 1990-01-10, back left blank",
        ],
    );
    is_sound(pages, "check \"order\" on=\"back\" that=\"back >= left\"");
}

#[test]
fn a_choice_without_anything_to_choose_is_found() {
    let pages = |second: &str| {
        format!(
            "page \"age\" {{ ask \"born\" \"past-date\"; }}\npage \"who\" {{ choose \"who\" {{\n\
             option \"parent\" when=\"age(born, today) < 14\"\noption \"self\" when=\"{second}\"\n}}\n}}"
        )
    };
    finds(
        &pages("age(born, today) >= 18"),
        "",
        &["f/form.kdl:5:22: whoever is asked `who` has nothing to choose from; on 2026-01-01 with born 2008-01-02"],
    );
    is_sound(&pages("age(born, today) >= 14"), "");
}

#[test]
fn a_question_that_no_answer_settles_is_found() {
    finds(
        "page \"count\" { ask \"count\" \"number\" min=3 max=2; }",
        "",
        &["f/form.kdl:4:21: whoever is asked `count` cannot get on, because no answer is right; on 2026-01-01"],
    );
    is_sound("page \"count\" { ask \"count\" \"number\" min=3 max=3; }", "");
}

#[test]
fn a_check_that_no_answer_or_every_answer_passes_is_found() {
    let pages = "page \"count\" { ask \"count\" \"number\" min=0 max=5; }";
    finds(
        pages,
        "check \"many\" on=\"count\" that=\"count > 5\"",
        &[
            "f/form.kdl:4:21: whoever is asked `count` cannot get on, because no answer is right; on 2026-01-01",
            "f/form.kdl:6:31: no answer passes the check `many`",
        ],
    );
    finds(
        pages,
        "check \"many\" on=\"count\" that=\"count <= 5\"",
        &["f/form.kdl:6:31: every answer passes the check `many`"],
    );
    is_sound(pages, "check \"many\" on=\"count\" that=\"count <= 4\"");
}

#[test]
fn conditions_that_are_always_the_same_are_found() {
    let pages = |when: &str| {
        format!(
            "page \"born\" {{ ask \"born\" \"past-date\"; }}\npage \"more\" when=\"{when}\" {{ ask \"more\" \"text\"; }}"
        )
    };
    finds(
        &pages("age(born, today) < 14 and age(born, today) >= 18"),
        "",
        &["f/form.kdl:5:19: this condition can never hold, so `more` is never reached"],
    );
    finds(
        &pages("age(born, today) < 18 or age(born, today) >= 14"),
        "",
        &["f/form.kdl:5:19: this condition always holds, so it decides nothing for `more`"],
    );
    finds(&pages("born > today"), "", &["f/form.kdl:5:19: this condition can never hold, so `more` is never reached"]);
    // On 30 March a month ago was 28 February, and a month after 28 February was 28 March.
    is_sound(&pages("today - 1 month > born or born + 1 month >= today"), "");
    is_sound(&pages("age(born, today) < 14 or age(born, today) >= 18"), "");
}

#[test]
fn a_question_that_its_own_page_decides_is_found() {
    let pages = |when: &str| {
        format!(
            "page \"one\" {{ ask \"one\" \"yes-no\"; }}\npage \"two\" when=\"one\" {{ ask \"two\" \"text\" when=\"{when}\"; ask \"three\" \"text\"; }}"
        )
    };
    finds(&pages("one is no"), "", &["f/form.kdl:5:48: this condition can never hold, so `two` is never reached"]);
    finds(&pages("one"), "", &["f/form.kdl:5:48: this condition always holds, so it decides nothing for `two`"]);
}

#[test]
fn a_group_that_traps_is_found() {
    let pages = |min: usize, when: &str| {
        format!(
            "page \"trips\" {{ repeat \"trips\" min={min} max=3 {{\nask \"abroad\" \"yes-no\"\nchoose \"to\" {{\n\
             option \"near\" when=\"abroad is no\"\noption \"far\" when=\"{when}\"\n}}\n}}\n}}"
        )
    };
    finds(
        &pages(1, "abroad is no"),
        "",
        &[
            "f/form.kdl:6:9: whoever is asked `to` has nothing to choose from; on 2026-01-01 with 1 row of trips, trips.0.abroad yes",
        ],
    );
    is_sound(&pages(1, "abroad"), "");
    let rows = "page \"trips\" { repeat \"trips\" min=0 max=3 { ask \"to\" \"text\"; }; }\npage \"many\" when=\"count(trips) > 3\" { ask \"many\" \"text\"; }";
    finds(rows, "", &["f/form.kdl:5:19: this condition can never hold, so `many` is never reached"]);
    is_sound(&rows.replace("> 3", "> 2"), "");
}

#[test]
fn rows_that_decide_themselves_are_found() {
    let pages = "page \"trips\" { repeat \"trips\" min=0 max=3 { ask \"to\" \"yes-no\"; ask \"why\" \"text\" when=\"any(trips, to)\"; }; }";
    finds(pages, "", &["f/form.kdl:4:87: `why` decides itself: why needs why"]);
}

#[test]
fn a_form_that_always_stops_or_that_nobody_signs_is_found() {
    let pages = "page \"one\" { ask \"one\" \"yes-no\"; }";
    finds(
        pages,
        "stop \"yes\" when=\"one\" instead=\"g\"\nstop \"no\" when=\"one is no\" instead=\"g\"",
        &["f/form.kdl:6:7: whatever is answered, a stop holds, so nobody can file this form"],
    );
    let pages = "page \"one\" { ask \"one\" \"yes-no\"; ask \"other\" \"name\" optional=#true; }";
    finds(
        pages,
        "signer \"other\" when=\"one\"",
        &["f/form.kdl:6:9: nobody signs; on 2026-01-01 with name Reyes, one yes, other left blank"],
    );
}

#[test]
fn a_form_of_the_size_of_the_longest_is_proven() {
    let findings = check(&large::sources()).err().unwrap_or_default();
    assert_eq!(findings.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}
