use crate::kinds::Value;

/// A condition or formula, its names resolved to places in the definition and its types checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Term {
    Constant(Value),
    Today,
    Question(usize),
    Part(usize, &'static str),
    Fact(usize),
    Not(Box<Term>),
    All(Vec<Term>),
    Any(Vec<Term>),
    /// One of these values.
    Is(Box<Term>, Vec<Value>),
    /// Among the chosen options.
    Has(Box<Term>, String),
    Compare(Comparison, Box<Term>, Box<Term>),
    /// A day moved by so many days, months or years.
    Shift(Box<Term>, i64, Unit),
    Sum(Box<Term>, Box<Term>),
    Difference(Box<Term>, Box<Term>),
    /// Whole years from the first day to the second.
    Age(Box<Term>, Box<Term>),
    /// Days from the first day to the second.
    Days(Box<Term>, Box<Term>),
    /// Whole months from the first day to the second.
    Months(Box<Term>, Box<Term>),
    /// The later of two days.
    Later(Box<Term>, Box<Term>),
    /// The earlier of two days.
    Earlier(Box<Term>, Box<Term>),
    /// The earliest day that a month or a year can mean.
    FirstDay(Box<Term>),
    /// The latest one.
    LastDay(Box<Term>),
    Answered(usize),
    SameName(Box<Term>, Box<Term>),
    /// Whether a line of an address names a post office box.
    PoBox(Box<Term>),
    Count(usize),
    /// A number of each row, added up.
    RowSum(usize, Box<Term>),
    AnyRow(usize, Box<Term>),
    AllRows(usize, Box<Term>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    pub(super) fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Days,
    Months,
    Years,
}

impl Term {
    /// The terms directly inside this one.
    pub(crate) fn inner(&self) -> Vec<&Self> {
        match self {
            Self::Not(one)
            | Self::Is(one, _)
            | Self::Has(one, _)
            | Self::Shift(one, ..)
            | Self::PoBox(one)
            | Self::FirstDay(one)
            | Self::LastDay(one)
            | Self::RowSum(_, one)
            | Self::AnyRow(_, one)
            | Self::AllRows(_, one) => vec![one],
            Self::All(many) | Self::Any(many) => many.iter().collect(),
            Self::Compare(_, left, right)
            | Self::Sum(left, right)
            | Self::Difference(left, right)
            | Self::Age(left, right)
            | Self::Days(left, right)
            | Self::Months(left, right)
            | Self::Later(left, right)
            | Self::Earlier(left, right)
            | Self::SameName(left, right) => vec![left, right],
            Self::Constant(_)
            | Self::Today
            | Self::Question(_)
            | Self::Part(..)
            | Self::Fact(_)
            | Self::Answered(_)
            | Self::Count(_) => Vec::new(),
        }
    }

    /// This term and every term inside it.
    pub(crate) fn walk(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        for inner in self.inner() {
            inner.walk(visit);
        }
    }
}
