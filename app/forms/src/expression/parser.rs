use domain::Date;

use super::lexer::{Piece, Token, tokens};
use super::term::{Comparison, Unit};
use crate::fault::Fault;

/// A condition as written, before its names mean anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Syntax {
    pub(super) at: usize,
    pub(super) shape: Shape,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Number(i64),
    Date(Date),
    Text(String),
    Word(String),
    Call(String, Vec<Syntax>),
    Not(Box<Syntax>),
    All(Vec<Syntax>),
    Any(Vec<Syntax>),
    Is(Box<Syntax>, Vec<Syntax>),
    Has(Box<Syntax>, Box<Syntax>),
    Compare(Comparison, Box<Syntax>, Box<Syntax>),
    Shift(Box<Syntax>, i64, Unit),
    Sum(Box<Syntax>, Box<Syntax>),
    Difference(Box<Syntax>, Box<Syntax>),
}

type Parsed = Result<Syntax, (usize, Fault)>;

/// How deep a condition may be nested; the library's deepest has a handful of levels.
const DEEPEST: usize = 40;

/// Reads a condition; a fault comes with its place in the text.
pub(crate) fn parse(text: &str) -> Parsed {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, end: text.len(), depth: 0 };
    let syntax = parser.any()?;
    match parser.tokens.get(parser.next) {
        None => Ok(syntax),
        Some(token) => Err((token.at, Fault::TrailingText)),
    }
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    end: usize,
    depth: usize,
}

impl Parser {
    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |token| token.at)
    }

    fn expected<T>(&self, what: &'static str) -> Result<T, (usize, Fault)> {
        Err((self.at(), Fault::Syntax(what)))
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.tokens.get(self.next), Some(Token { piece: Piece::Word(next), .. }) if next == word);
        self.next += usize::from(found);
        found
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.get(self.next), Some(Token { piece: Piece::Sign(next), .. }) if *next == sign);
        self.next += usize::from(found);
        found
    }

    fn any(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            return self.expected("a condition with fewer levels");
        }
        let joined = self.joined("or", Self::all, Shape::Any);
        self.depth -= 1;
        joined
    }

    fn all(&mut self) -> Parsed {
        self.joined("and", Self::negated, Shape::All)
    }

    fn joined(&mut self, word: &str, inner: fn(&mut Self) -> Parsed, shape: fn(Vec<Syntax>) -> Shape) -> Parsed {
        let at = self.at();
        let mut parts = vec![inner(self)?];
        while self.take_word(word) {
            parts.push(inner(self)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Syntax { at, shape: shape(parts) } })
    }

    fn negated(&mut self) -> Parsed {
        let (at, mut turns) = (self.at(), 0);
        while self.take_word("not") {
            turns += 1;
        }
        let test = self.test()?;
        Ok(if turns % 2 == 0 { test } else { negation(at, test) })
    }

    fn test(&mut self) -> Parsed {
        let at = self.at();
        let left = self.sum()?;
        if self.take_word("is") {
            let is_not = self.take_word("not");
            let right = self.sum()?;
            let test = Syntax { at, shape: Shape::Is(Box::new(left), vec![right]) };
            return Ok(if is_not { negation(at, test) } else { test });
        }
        if self.take_word("not") {
            return if self.take_word("in") { Ok(negation(at, self.list(at, left)?)) } else { self.expected("`in`") };
        }
        if self.take_word("in") {
            return self.list(at, left);
        }
        if self.take_word("has") {
            let right = self.atom()?;
            return Ok(Syntax { at, shape: Shape::Has(Box::new(left), Box::new(right)) });
        }
        match self.comparison() {
            None => Ok(left),
            Some(comparison) => {
                let right = self.sum()?;
                Ok(Syntax { at, shape: Shape::Compare(comparison, Box::new(left), Box::new(right)) })
            }
        }
    }

    fn comparison(&mut self) -> Option<Comparison> {
        let signs = [
            ("=", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<", Comparison::Less),
            ("<=", Comparison::LessOrEqual),
            (">", Comparison::Greater),
            (">=", Comparison::GreaterOrEqual),
        ];
        signs.into_iter().find_map(|(sign, comparison)| self.take_sign(sign).then_some(comparison))
    }

    fn list(&mut self, at: usize, left: Syntax) -> Parsed {
        if !self.take_sign("(") {
            return self.expected("`(`");
        }
        let values = self.arguments()?;
        Ok(Syntax { at, shape: Shape::Is(Box::new(left), values) })
    }

    /// What stands between brackets, up to and with the closing one.
    fn arguments(&mut self) -> Result<Vec<Syntax>, (usize, Fault)> {
        let mut arguments = vec![self.any()?];
        while self.take_sign(",") {
            arguments.push(self.any()?);
        }
        if self.take_sign(")") { Ok(arguments) } else { self.expected("`,` or `)`") }
    }

    fn sum(&mut self) -> Parsed {
        let at = self.at();
        let mut left = self.atom()?;
        loop {
            let sign = match (self.take_sign("+"), self.take_sign("-")) {
                (true, _) => 1,
                (_, true) => -1,
                _ => return Ok(left),
            };
            let right = self.atom()?;
            let (one, other) = (Box::new(left), Box::new(right));
            let shape = match (&other.shape, self.unit()) {
                (Shape::Number(number), Some(unit)) => Shape::Shift(one, number.saturating_mul(sign), unit),
                (_, Some(_)) => return Err((other.at, Fault::Syntax("a number"))),
                (_, None) if sign > 0 => Shape::Sum(one, other),
                (_, None) => Shape::Difference(one, other),
            };
            left = Syntax { at, shape };
        }
    }

    fn unit(&mut self) -> Option<Unit> {
        let units = [
            ("days", Unit::Days),
            ("day", Unit::Days),
            ("months", Unit::Months),
            ("month", Unit::Months),
            ("years", Unit::Years),
            ("year", Unit::Years),
        ];
        units.into_iter().find_map(|(word, unit)| self.take_word(word).then_some(unit))
    }

    fn atom(&mut self) -> Parsed {
        let at = self.at();
        if self.take_sign("(") {
            let inner = self.any()?;
            return if self.take_sign(")") { Ok(inner) } else { self.expected("`)`") };
        }
        let shape = match self.tokens.get(self.next).map(|token| token.piece.clone()) {
            Some(Piece::Number(number)) => Shape::Number(number),
            Some(Piece::Date(date)) => Shape::Date(date),
            Some(Piece::Text(text)) => Shape::Text(text),
            Some(Piece::Word(word)) => Shape::Word(word),
            Some(Piece::Sign(_)) | None => return self.expected("a name or a value"),
        };
        self.next += 1;
        if let (Shape::Word(word), true) = (&shape, self.take_sign("(")) {
            let shape = Shape::Call(word.clone(), self.arguments()?);
            return Ok(Syntax { at, shape });
        }
        Ok(Syntax { at, shape })
    }
}

fn negation(at: usize, inner: Syntax) -> Syntax {
    Syntax { at, shape: Shape::Not(Box::new(inner)) }
}
