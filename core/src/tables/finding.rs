//! What the readers have to say: permanent codes, the place in the table, and the errors of whole files.

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::pointer::Pointer;
use crate::role::Actor;
use crate::tables::decode::DecodeError;
use crate::text::{Lang, Params};

macro_rules! codes {
    ($($severity:ident { $($name:ident = $code:literal),* $(,)? })*) => {
        /// What may be wrong with a table. The codes are permanent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Code { $($($name),*),* }

        impl Code {
            pub(super) fn code(self) -> &'static str {
                match self { $($(Self::$name => $code),*),* }
            }

            fn severity(self) -> Severity {
                match self { $($(Self::$name)|* => Severity::$severity),* }
            }
        }

        /// The codes of everything that may be wrong with a table.
        pub const TABLE_CODES: &[&str] = &[$($($code),*),*];
    };
}
codes! {
    Error {
        // The file.
        Workbook = "TM-TAB-001",
        Binary = "TM-TAB-002",
        Damaged = "TM-TAB-003",
        UnknownEncoding = "TM-TAB-004",
        Empty = "TM-TAB-005",
        HeaderMissing = "TM-TAB-006",
        ColumnMissing = "TM-TAB-007",
        QuoteOpen = "TM-TAB-008",
        // A row of any table.
        TooManyCells = "TM-TAB-020",
        CellMissing = "TM-TAB-021",
        BadDay = "TM-TAB-022",
        BadNumber = "TM-TAB-023",
        BadYesNo = "TM-TAB-024",
        RowDoubled = "TM-TAB-025",
        // A row of a base.
        NameIncomplete = "TM-TAB-030",
        BadBirth = "TM-TAB-031",
        BirthInFuture = "TM-TAB-032",
        BadStep = "TM-TAB-033",
        StandingUnknown = "TM-TAB-034",
        StandingContradicts = "TM-TAB-035",
        StandingDiffers = "TM-TAB-036",
        FormUnknown = "TM-TAB-037",
        BadAge = "TM-TAB-038",
        AgeReversed = "TM-TAB-039",
        BadHours = "TM-TAB-040",
        PersonAmbiguous = "TM-TAB-041",
        PersonDoubled = "TM-TAB-042",
        // A row of a journal.
        PersonUnknown = "TM-TAB-050",
        SeveralNamesakes = "TM-TAB-051",
        WordUnknown = "TM-TAB-052",
        PairUnknown = "TM-TAB-053",
        OutsideScale = "TM-TAB-054",
        RoundNotUsed = "TM-TAB-055",
        NothingToRecord = "TM-TAB-056",
    }
    Warning {
        PartnerUnknown = "TM-TAB-070",
        PartnerFormMissing = "TM-TAB-071",
        PeopleAbsent = "TM-TAB-072",
    }
    Info {
        ColumnExtra = "TM-TAB-080",
        ColumnByPlace = "TM-TAB-081",
        EntryDayAssumed = "TM-TAB-082",
        StandingByAge = "TM-TAB-083",
        Namesake = "TM-TAB-084",
    }
}

/// What is wrong with one cell, before its place is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) params: Params,
}

impl Fault {
    pub(super) fn new(code: Code, params: Params) -> Self {
        Self { code, params }
    }

    /// A fault that shows what was written. Never for cells that hold names or contacts.
    pub(super) fn showing(code: Code, text: &str) -> Self {
        const SHOWN: usize = 60;
        let mut shown: String = text.chars().take(SHOWN).collect();
        if text.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        Self::new(code, crate::params! { text: shown })
    }

    pub(super) fn at(self, origin: Origin) -> Diagnostic {
        Diagnostic {
            code: self.code.code(),
            severity: self.code.severity(),
            norm: None,
            grade: None,
            subject: String::new(),
            at: Pointer::root(),
            people: Vec::new(),
            who: vec![Actor::Curator],
            params: self.params,
            origin: Some(origin),
        }
    }
}

/// A file could not be read as the table it should be. Bad rows are no such error: they are quarantined.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.summary())]
pub struct TableError {
    /// Everything that stands in the way, never empty.
    pub problems: Vec<Diagnostic>,
}

impl TableError {
    pub(super) fn new(fault: Fault, origin: Origin) -> Self {
        Self {
            problems: vec![fault.at(origin)],
        }
    }

    pub(super) fn decoding(file: &str, error: DecodeError) -> Self {
        let code = match error {
            DecodeError::Workbook => Code::Workbook,
            DecodeError::Binary => Code::Binary,
            DecodeError::Damaged => Code::Damaged,
            DecodeError::UnknownEncoding => Code::UnknownEncoding,
        };
        Self::new(Fault::new(code, Params::new()), whole_file(file))
    }

    /// What is wrong, every problem on a line of its own.
    pub fn message(&self, lang: Lang) -> String {
        let line = |problem: &Diagnostic| {
            let file = problem.origin.as_ref().map_or("", |origin| &origin.file);
            format!("{file}: {}", problem.message(lang))
        };
        self.problems
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn summary(&self) -> String {
        let code = self.problems.first().map_or("", |problem| problem.code);
        format!("{code} {}", self.message(Lang::En))
    }
}

pub(super) fn whole_file(file: &str) -> Origin {
    Origin {
        file: file.to_owned(),
        row: None,
        column: None,
    }
}
