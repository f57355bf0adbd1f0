//! A form as a browser holds it: what it would send, and what may be typed into it.

use forms::Answers;
use scraper::{ElementRef, Selector};

#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    controls: Vec<Control>,
    pressed: Option<(String, String)>,
}

#[derive(Debug, Clone)]
struct Control {
    name: String,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Hidden(String),
    Typed(String),
    Select {
        options: Vec<String>,
        chosen: String,
    },
    /// A radio button or a box to tick.
    Ticked {
        value: String,
        is_ticked: bool,
        is_radio: bool,
    },
    Button(String),
}

impl Form {
    pub(crate) fn read(form: ElementRef<'_>) -> Self {
        assert_eq!(form.attr("method"), Some("post"));
        let controls = Selector::parse("input, select, textarea, button").unwrap();
        let controls = form.select(&controls).filter_map(control).collect();
        Self { action: form.attr("action").unwrap().to_owned(), controls, pressed: None }
    }

    /// The names of what a person can fill in, each once.
    pub(crate) fn names(&self) -> Vec<String> {
        let is_seen = |control: &&Control| !matches!(control.kind, Kind::Hidden(_) | Kind::Button(_));
        let mut names: Vec<_> = self.controls.iter().filter(is_seen).map(|control| control.name.clone()).collect();
        names.dedup();
        names
    }

    /// Whether there is something to choose under this name, instead of something to type.
    pub(crate) fn offers(&self, name: &str) -> bool {
        let mut controls = self.controls.iter().filter(|control| control.name == name);
        controls.any(|control| matches!(control.kind, Kind::Select { .. } | Kind::Ticked { .. }))
    }

    /// Answers every question of a page of Form I-90 that has an answer here.
    pub(crate) fn answer(mut self, answers: &Answers) -> Self {
        for name in self.names() {
            let key = name.trim_end_matches("[]").split_once('[').map(|(_, rest)| rest.trim_end_matches(']'));
            let Some(answer) = key.and_then(|key| answers.get(key)) else { continue };
            if name.starts_with("many") {
                self = self.untick(&name);
                for chosen in answer.split(' ').filter(|chosen| !chosen.is_empty()) {
                    self = self.fill(&name, chosen);
                }
            } else {
                self = self.fill(&name, answer);
            }
        }
        self
    }

    /// What would be sent under this name.
    pub(crate) fn value(&self, name: &str) -> String {
        self.sent().into_iter().rev().find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
    }

    /// Types a text, or chooses the answer with this value. A page without it fails the test.
    pub(crate) fn fill(mut self, name: &str, text: &str) -> Self {
        let mut is_done = false;
        for control in self.controls.iter_mut().filter(|control| control.name == name) {
            match &mut control.kind {
                Kind::Typed(value) => {
                    text.clone_into(value);
                    is_done = true;
                }
                Kind::Select { options, chosen } => {
                    assert!(options.iter().any(|option| option == text), "{name} does not offer {text}: {options:?}");
                    text.clone_into(chosen);
                    is_done = true;
                }
                Kind::Ticked { value, is_ticked, is_radio } => {
                    let is_meant = value == text;
                    if *is_radio || is_meant {
                        *is_ticked = is_meant;
                    }
                    is_done |= is_meant;
                }
                Kind::Hidden(_) | Kind::Button(_) => {}
            }
        }
        assert!(is_done, "{} has no place for {name} = {text}: {:?}", self.action, self.names());
        self
    }

    /// Takes a tick away.
    pub(crate) fn untick(mut self, name: &str) -> Self {
        for control in self.controls.iter_mut().filter(|control| control.name == name) {
            if let Kind::Ticked { is_ticked, .. } = &mut control.kind {
                *is_ticked = false;
            }
        }
        self
    }

    /// Presses the button that sends this.
    pub(crate) fn press(mut self, name: &str, value: &str) -> Self {
        let is_there = self
            .controls
            .iter()
            .any(|control| control.name == name && matches!(&control.kind, Kind::Button(own) if own == value));
        assert!(is_there, "no button {name} = {value} in the form for {}", self.action);
        self.pressed = Some((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends something that no browser would: for tests of what the server makes of it.
    pub(crate) fn forge(mut self, name: &str, text: &str) -> Self {
        self.controls.retain(|control| control.name != name);
        self.with(name, text)
    }

    /// One more value under a name that may be there already.
    pub(crate) fn with(mut self, name: &str, text: &str) -> Self {
        self.controls.push(Control { name: name.to_owned(), kind: Kind::Typed(text.to_owned()) });
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.controls.retain(|control| control.name != name);
        self
    }

    /// What is sent, in the order of the page.
    pub(crate) fn sent(&self) -> Vec<(String, String)> {
        let values = self.controls.iter().filter_map(|control| {
            let value = match &control.kind {
                Kind::Hidden(value)
                | Kind::Typed(value)
                | Kind::Select { chosen: value, .. }
                | Kind::Ticked { value, is_ticked: true, .. } => value,
                Kind::Ticked { .. } | Kind::Button(_) => return None,
            };
            (!control.name.is_empty()).then(|| (control.name.clone(), with_browser_line_ends(value)))
        });
        values.chain(self.pressed.clone()).collect()
    }

    /// As a browser writes it into a body.
    pub(crate) fn body(&self) -> String {
        encoded(&self.sent())
    }
}

pub(crate) fn encoded(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn with_browser_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

fn control(element: ElementRef<'_>) -> Option<Control> {
    let attribute = |name| element.attr(name).unwrap_or_default().to_owned();
    let kind = match (element.value().name(), element.attr("type").unwrap_or("text")) {
        ("button", _) => Kind::Button(attribute("value")),
        ("input", kind @ ("radio" | "checkbox")) => Kind::Ticked {
            value: attribute("value"),
            is_ticked: element.attr("checked").is_some(),
            is_radio: kind == "radio",
        },
        ("input", "hidden") => Kind::Hidden(attribute("value")),
        ("input", _) => Kind::Typed(attribute("value")),
        ("textarea", _) => Kind::Typed(element.text().collect()),
        ("select", _) => {
            let options: Vec<_> = element.select(&Selector::parse("option").unwrap()).collect();
            let value = |option: &ElementRef<'_>| option.attr("value").unwrap_or_default().to_owned();
            let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
            let chosen = chosen.map(value).unwrap_or_default();
            Kind::Select { options: options.iter().map(value).collect(), chosen }
        }
        _ => return None,
    };
    Some(Control { name: attribute("name"), kind })
}
