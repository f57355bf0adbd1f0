//! A form of the size of the longest: about 150 pages and 250 questions, with tables, dates and many conditions.

use std::fmt::Write;

use forms::Sources;

/// Questions whose answer "yes" leads to a page that asks more.
const EVER: usize = 60;
/// Tables: what was there when, in several rows.
const TABLES: [&str; 5] = ["homes", "jobs", "trips", "children", "spouses"];

/// The files of the form.
pub(crate) fn sources() -> Sources {
    let mut form = Form::default();
    form.beginning();
    for table in TABLES {
        form.table(table);
    }
    for number in 0..EVER {
        form.ever(number);
    }
    form.end();
    let Form { pages, rules, words } = form;
    let head = "form \"large\" edition=\"2026-01-01\" from=\"2026-01-01\"";
    let definition = format!("{head} {{\nsection \"all\" {{\n{pages}}}\n{rules}}}\n");
    let answers = "example \"Nothing yet\" today=\"2026-01-01\" {\n}\n";
    let files = [("form.kdl", definition), ("en.ftl", words.clone()), ("es.ftl", words)];
    let files = files.into_iter().chain([("examples/none.kdl", answers.to_owned())]);
    Sources::new("large", files.map(|(name, text)| (name.to_owned(), text)))
}

#[derive(Default)]
struct Form {
    pages: String,
    rules: String,
    words: String,
}

impl Form {
    fn page(&mut self, name: &str, when: &str, items: &[(&str, &str)]) {
        let when = if when.is_empty() { String::new() } else { format!(" when=\"{when}\"") };
        self.pages += &format!("page \"{name}\"{when} {{\n");
        for (question, node) in items {
            let (kind, rest) = node.split_once(' ').unwrap_or((node, ""));
            let line = match kind {
                "choose" => {
                    let options = rest.split(' ').map(|option| format!("option \"{option}\"\n"));
                    format!("choose \"{question}\" {{\n{}}}\n", options.collect::<String>())
                }
                _ => format!("ask \"{question}\" \"{kind}\" {rest}\n"),
            };
            self.pages += &line;
            self.words += &format!("{question} = Question\n");
            if kind == "choose" {
                rest.split(' ').for_each(|option| self.words += &format!("    .option-{option} = Option\n"));
            }
        }
        self.pages += "}\n";
        self.words += &format!("page-{name} = Page\n");
    }

    fn rule(&mut self, node: &str, name: &str, rest: &str) {
        let kind = match node {
            "check" => "error",
            "warn" => "warning",
            node => node,
        };
        self.rules += &format!("{node} \"{name}\" {rest}\n");
        self.words += &format!("{kind}-{name} = Words\n");
        if node == "evidence" {
            self.words += "    .why = Words\n";
        }
        if node == "stop" {
            self.words += "    .body = Words\n    .next = Words\n";
        }
    }

    fn beginning(&mut self) {
        for what in ["name", "title", "for-whom", "time", "ready", "after"] {
            self.words += &format!("form-{what} = Words\n");
        }
        self.words += "section-all = Section\n";
        self.page("basis", "", &[("basis", "choose five-years three-years military spouse-abroad other")]);
        self.page("born", "", &[("born", "past-date")]);
        self.page("resident", "", &[("resident-since", "past-date")]);
        self.page("marital", "", &[("marital", "choose single married divorced widowed")]);
        self.page("married", "marital is married", &[("married-on", "past-date"), ("spouse-born", "past-date")]);
        self.page("name", "", &[("name", "name"), ("other-names", "yes-no")]);
        self.page("other-name", "other-names", &[("other-name", "name")]);
        self.page("home", "", &[("home", "address"), ("mail-elsewhere", "yes-no")]);
        self.page("mail", "mail-elsewhere", &[("mail", "address")]);
        self.rule("fact", "adult", "is=\"age(born, today) >= 18\"");
        self.rule("fact", "waits", "is=\"basis is three-years or basis is spouse-abroad\"");
        let enough =
            "(waits and months(resident-since, today) >= 33) or (not waits and months(resident-since, today) >= 57)";
        self.rule("fact", "long-enough", &format!("is=\"{enough}\""));
        self.rule("fact", "old-hand", "is=\"age(born, today) >= 50 and months(resident-since, today) >= 240\"");
        self.rule("stop", "too-young", "when=\"not adult and basis is not military\"");
        self.rule("stop", "too-early", "when=\"not long-enough and basis is not military\"");
        self.rule("evidence", "no-test", "when=\"old-hand\"");
        self.rule("check", "resident-after-birth", "on=\"resident-since\" that=\"resident-since >= born\"");
        self.rule("check", "married-after-birth", "on=\"married-on\" that=\"age(born, married-on) >= 12\"");
        self.rule("check", "other", "on=\"other-name\" that=\"not same-name(name, other-name)\"");
        self.rule(
            "evidence",
            "marriage",
            "when=\"marital is married and basis is three-years and months(married-on, today) < 36\"",
        );
        self.rule("warn", "abroad", "on=\"home\" when=\"home.country is not US\"");
    }

    /// Rows from a day to another, with what a condition may ask of them.
    fn table(&mut self, name: &str) {
        let asked =
            [("place", "country"), ("left", "past-date"), ("back", "past-date"), ("away", "yes-no"), ("why", "text")];
        self.pages += &format!("page \"{name}\" {{\nrepeat \"{name}\" min=0 max=50 {{\n");
        self.words += &format!("page-{name} = Page\n{name} = Rows\n");
        for (question, kind) in asked {
            let more = match question {
                "back" => "optional=#true".to_owned(),
                "why" => format!("when=\"{name}-away\""),
                _ => String::new(),
            };
            self.pages += &format!("ask \"{name}-{question}\" \"{kind}\" {more}\n");
            self.words += &format!("{name}-{question} = Question\n");
        }
        self.pages += "}\n}\n";
        let any = format!("any({name}, answered({name}-back) and days({name}-left, {name}-back) > 180)");
        self.rule("fact", &format!("{name}-long"), &format!("is=\"{any}\""));
        self.rule("fact", &format!("{name}-at-home"), &format!("is=\"all({name}, {name}-place is US)\""));
        self.rule(
            "check",
            &format!("{name}-order"),
            &format!("on=\"{name}.{name}-back\" that=\"{name}-back >= {name}-left\""),
        );
        self.rule(
            "check",
            &format!("{name}-since"),
            &format!("on=\"{name}.{name}-left\" that=\"{name}-left >= born\""),
        );
        self.page(
            &format!("{name}-more"),
            &format!("{name}-long and count({name}) > 2"),
            &[(&format!("{name}-more"), "long-text")],
        );
        self.rule("evidence", &format!("{name}-proof"), &format!("when=\"not {name}-at-home and {name}-long\""));
    }

    fn ever(&mut self, number: usize) {
        let (ever, tell, day) = (format!("ever-{number}"), format!("tell-{number}"), format!("day-{number}"));
        self.page(&ever, "", &[(&ever, "yes-no"), (&format!("sure-{number}"), "yes-no")]);
        self.page(&tell, &ever, &[(&tell, "long-text"), (&day, "past-date")]);
        self.rule("fact", &format!("recent-{number}"), &format!("is=\"{ever} and {day} > today - 5 years\""));
        self.rule("check", &format!("since-{number}"), &format!("on=\"{day}\" that=\"{day} >= born\""));
        self.rule("evidence", &format!("proof-{number}"), &format!("when=\"recent-{number} and adult\""));
    }

    fn end(&mut self) {
        let recent = (0..EVER).map(|number| format!("recent-{number}")).collect::<Vec<_>>().join(" or ");
        self.rule("fact", "anything-recent", &format!("is=\"{recent}\""));
        self.rule("fee", "filing", "cents=71000 source=\"List\" from=\"2026-01-01\" when=\"basis is not military\"");
        self.rule("fee", "military", "cents=0 source=\"List\" from=\"2026-01-01\" when=\"basis is military\"");
        self.rule("certify", "recent", "when=\"anything-recent\"");
        self.rule("certify", "truth", "");
        let _grown = writeln!(self.rules, "signer \"name\"");
    }
}
