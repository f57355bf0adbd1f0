use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::Month;

use crate::{Date, OneLine, OneLineProblem, PhoneNumber, UnknownName};

/// A name of a person, of a firm or of a licensing authority.
pub type Name = OneLine<80>;
/// Street, city, state and postal code in one line.
pub type AddressLine = OneLine<200>;

/// What somebody uses their account as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountKind {
    /// An applicant, petitioner or requestor: files for themselves or for somebody they are responsible for.
    Applicant,
    /// A member of a bar, who files for clients (8 CFR 1.2, 292.1(a)(1)).
    Attorney,
    /// A representative of a recognized organization (8 CFR 292.1(a)(4), 1292.12).
    Accredited,
    /// Somebody who files for the organization they work for.
    Organization,
}

/// Whose account it is: one person, and what they do here.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Given (first) name; none for people who have one name only.
    pub given: Option<Name>,
    /// Family (last) name, or the only one.
    pub family: Name,
    /// Where to call them. Codes go there only if they say so elsewhere.
    pub phone: Option<PhoneNumber>,
    /// What they do here.
    pub role: Role,
}

/// What the holder does here, with what that needs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Role {
    /// Files for themselves or for somebody they are responsible for.
    Applicant,
    /// Files for clients; certified that they are in good standing and under no order that restricts them.
    Attorney {
        /// The firm, if there is one.
        firm: Option<Name>,
        /// Of the practice.
        address: AddressLine,
        /// The state, territory or court that licensed them.
        licensed_by: Name,
        /// The number there; some bars give none.
        bar_number: Option<Name>,
    },
    /// Files for clients of a recognized organization; certified that the accreditation is valid.
    Accredited {
        /// The recognized organization.
        organization: Name,
        /// Of the organization.
        address: AddressLine,
        /// The last day of the accreditation.
        until: Date,
    },
    /// Files for an organization; certified that they may sign for it.
    Organization {
        /// The organization's legal name.
        organization: Name,
        /// What they are there.
        title: Name,
        /// Of the organization.
        address: AddressLine,
    },
}

/// A field of what is asked of a holder. Its name is the key under which it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolderField {
    Given,
    Family,
    Phone,
    Organization,
    Title,
    Firm,
    Address,
    LicensedBy,
    BarNumber,
    Until,
    Certified,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderProblem {
    /// It is needed.
    Missing,
    /// It has more characters than there is room for.
    TooLong,
    /// It cannot be called from everywhere.
    NotAPhone,
    /// There is no such day.
    NotADate,
    /// The day is over.
    Past,
}

impl AccountKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Applicant, Self::Attorney, Self::Accredited, Self::Organization];

    /// Whether the holder files for clients.
    #[must_use]
    pub const fn is_representative(self) -> bool {
        matches!(self, Self::Attorney | Self::Accredited)
    }

    /// What is asked of such a holder, in this order.
    #[must_use]
    pub const fn fields(self) -> &'static [HolderField] {
        use HolderField::{
            Address, BarNumber, Certified, Family, Firm, Given, LicensedBy, Organization, Phone, Title, Until,
        };
        match self {
            Self::Applicant => &[Given, Family, Phone],
            Self::Attorney => &[Given, Family, Phone, Firm, Address, LicensedBy, BarNumber, Certified],
            Self::Accredited => &[Given, Family, Phone, Organization, Address, Until, Certified],
            Self::Organization => &[Given, Family, Phone, Organization, Title, Address, Certified],
        }
    }

    /// Whether such a holder can leave the field empty.
    #[must_use]
    pub const fn is_optional(self, field: HolderField) -> bool {
        match field {
            HolderField::Given | HolderField::Firm | HolderField::BarNumber => true,
            HolderField::Phone => matches!(self, Self::Applicant),
            _ => false,
        }
    }
}

impl HolderField {
    /// The key under which it is typed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::Phone => "phone",
            Self::Organization => "organization",
            Self::Title => "title",
            Self::Firm => "firm",
            Self::Address => "address",
            Self::LicensedBy => "licensed-by",
            Self::BarNumber => "bar-number",
            Self::Until => "until",
            Self::Certified => "certified",
        }
    }
}

impl Holder {
    /// Reads what was typed under the key of each field; a date has its parts under `until.month` and so on.
    ///
    /// # Errors
    /// What is wrong with which field, in the order in which they are asked.
    pub fn read<'t>(
        kind: AccountKind,
        typed: &dyn Fn(&str) -> &'t str,
        today: Date,
    ) -> Result<Self, Vec<(HolderField, HolderProblem)>> {
        let mut reading = Reading { kind, typed, problems: Vec::new() };
        let given = reading.line(HolderField::Given);
        let family = reading.line(HolderField::Family);
        let phone = reading.phone();
        let role = reading.role(today);
        match (family, role) {
            (Some(family), Some(role)) if reading.problems.is_empty() => Ok(Self { given, family, phone, role }),
            _ => Err(reading.problems),
        }
    }

    /// What they use the account as.
    #[must_use]
    pub const fn kind(&self) -> AccountKind {
        match self.role {
            Role::Applicant => AccountKind::Applicant,
            Role::Attorney { .. } => AccountKind::Attorney,
            Role::Accredited { .. } => AccountKind::Accredited,
            Role::Organization { .. } => AccountKind::Organization,
        }
    }

    /// The name as it is spoken.
    #[must_use]
    pub fn name(&self) -> String {
        self.given.iter().chain([&self.family]).map(Name::as_str).collect::<Vec<_>>().join(" ")
    }

    /// What is shown in a field when it is changed. Whoever changes something certifies anew.
    #[must_use]
    pub fn typed(&self, key: &str) -> String {
        let line = |line: Option<&Name>| line.map(|line| line.as_str().to_owned());
        let text = match (key, &self.role) {
            ("given", _) => line(self.given.as_ref()),
            ("family", _) => line(Some(&self.family)),
            ("phone", _) => self.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            ("firm", Role::Attorney { firm, .. }) => line(firm.as_ref()),
            ("licensed-by", Role::Attorney { licensed_by, .. }) => line(Some(licensed_by)),
            ("bar-number", Role::Attorney { bar_number, .. }) => line(bar_number.as_ref()),
            ("organization", Role::Accredited { organization, .. } | Role::Organization { organization, .. }) => {
                line(Some(organization))
            }
            ("title", Role::Organization { title, .. }) => line(Some(title)),
            (
                "address",
                Role::Attorney { address, .. } | Role::Accredited { address, .. } | Role::Organization { address, .. },
            ) => Some(address.as_str().to_owned()),
            ("until.month", Role::Accredited { until, .. }) => Some(u8::from(until.month()).to_string()),
            ("until.day", Role::Accredited { until, .. }) => Some(until.day().to_string()),
            ("until.year", Role::Accredited { until, .. }) => Some(until.year().to_string()),
            _ => None,
        };
        text.unwrap_or_default()
    }
}

struct Reading<'a, 't> {
    kind: AccountKind,
    typed: &'a dyn Fn(&str) -> &'t str,
    problems: Vec<(HolderField, HolderProblem)>,
}

impl Reading<'_, '_> {
    fn role(&mut self, today: Date) -> Option<Role> {
        let role = match self.kind {
            AccountKind::Applicant => return Some(Role::Applicant),
            AccountKind::Attorney => {
                let firm = self.line(HolderField::Firm);
                let address = self.line(HolderField::Address);
                let licensed_by = self.line(HolderField::LicensedBy);
                let bar_number = self.line(HolderField::BarNumber);
                address.zip(licensed_by).map(|(address, licensed_by)| Role::Attorney {
                    firm,
                    address,
                    licensed_by,
                    bar_number,
                })
            }
            AccountKind::Accredited => {
                let organization = self.line(HolderField::Organization);
                let address = self.line(HolderField::Address);
                let until = self.until(today);
                organization.zip(address).zip(until).map(|((organization, address), until)| Role::Accredited {
                    organization,
                    address,
                    until,
                })
            }
            AccountKind::Organization => {
                let organization = self.line(HolderField::Organization);
                let title = self.line(HolderField::Title);
                let address = self.line(HolderField::Address);
                organization.zip(title).zip(address).map(|((organization, title), address)| Role::Organization {
                    organization,
                    title,
                    address,
                })
            }
        };
        if (self.typed)(HolderField::Certified.key()) != "yes" {
            self.problems.push((HolderField::Certified, HolderProblem::Missing));
        }
        role
    }

    fn line<const MOST: usize>(&mut self, field: HolderField) -> Option<OneLine<MOST>> {
        match OneLine::parse((self.typed)(field.key())) {
            Ok(line) => return Some(line),
            Err(OneLineProblem::Empty) if self.kind.is_optional(field) => {}
            Err(OneLineProblem::Empty) => self.problems.push((field, HolderProblem::Missing)),
            Err(OneLineProblem::TooLong) => self.problems.push((field, HolderProblem::TooLong)),
        }
        None
    }

    fn phone(&mut self) -> Option<PhoneNumber> {
        let typed = (self.typed)(HolderField::Phone.key());
        if !typed.trim().is_empty() {
            let number = PhoneNumber::parse(typed);
            if number.is_err() {
                self.problems.push((HolderField::Phone, HolderProblem::NotAPhone));
            }
            return number.ok();
        }
        if !self.kind.is_optional(HolderField::Phone) {
            self.problems.push((HolderField::Phone, HolderProblem::Missing));
        }
        None
    }

    fn until(&mut self, today: Date) -> Option<Date> {
        let part = |name: &str| (self.typed)(&format!("until.{name}")).trim();
        let parts = [part("year"), part("month"), part("day")];
        let problem = if parts.iter().all(|part| part.is_empty()) {
            HolderProblem::Missing
        } else {
            match date(parts) {
                Some(date) if date >= today => return Some(date),
                Some(_) => HolderProblem::Past,
                None => HolderProblem::NotADate,
            }
        };
        self.problems.push((HolderField::Until, problem));
        None
    }
}

fn date([year, month, day]: [&str; 3]) -> Option<Date> {
    let year = (year.len() == 4).then(|| year.parse().ok())??;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year, month, day.parse().ok()?).ok()
}

impl fmt::Display for AccountKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Applicant => "applicant",
            Self::Attorney => "attorney",
            Self::Accredited => "accredited",
            Self::Organization => "organization",
        })
    }
}

impl FromStr for AccountKind {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|kind| kind.to_string() == text).ok_or(UnknownName)
    }
}

impl fmt::Debug for Holder {
    /// Never who it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Holder({}, …)", self.kind())
    }
}

impl fmt::Debug for Role {
    /// Never for whom they work.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Role(…)")
    }
}
