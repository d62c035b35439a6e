//! What makes a profile unusable or contradictory: everything at once, each with its place in the profile's file.
//!
//! One file a subject; each check is a row of the table below and a page in `pages/`. `case` is what checks see and
//! where they report.

mod case;
mod entries;
mod forms;
mod limits;
mod names;
mod needs;
mod norms;
mod stages;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::model::profile::Profile;

use case::{Case, Findings};

/// A check: a row of the table.
pub struct Check {
    /// The permanent code, `TM-PRF-004`. Never renumbered, never reused.
    pub code: &'static str,
    /// How serious a finding is, unless the check says that it is milder.
    pub worst: Severity,
    /// The page: what it checks, why, the smallest example, remedy.
    pub page: &'static str,
    look: fn(&Case<'_>, &mut Findings<'_>),
}

/// A row: code, severity, check.
macro_rules! check {
    ($code:literal, $worst:ident, $look:path) => {
        Check {
            code: $code,
            worst: Severity::$worst,
            page: include_str!(concat!("check/pages/", $code, ".md")),
            look: $look,
        }
    };
}

/// All checks, in the order of their codes.
pub const ALL: &[Check] = &[
    check!("TM-PRF-001", Error, names::unknown_parent),
    check!("TM-PRF-002", Error, names::circle),
    check!("TM-PRF-003", Error, entries::twice),
    check!("TM-PRF-004", Error, names::unknown_norm),
    check!("TM-PRF-005", Error, names::unknown_entry),
    check!("TM-PRF-006", Error, names::unknown_rule),
    check!("TM-PRF-007", Error, norms::reversed),
    check!("TM-PRF-008", Warning, norms::adopted_out_of_time),
    check!("TM-PRF-009", Warning, norms::adopted_of_another_model),
    check!("TM-PRF-010", Warning, norms::silent_condition),
    check!("TM-PRF-011", Error, stages::overlap_with_later),
    check!("TM-PRF-012", Warning, stages::overlap_with_gap),
    check!("TM-PRF-013", Error, stages::groups),
    check!("TM-PRF-014", Error, needs::of_later_stage),
    check!("TM-PRF-015", Warning, needs::of_nobody_yet),
    check!("TM-PRF-016", Error, needs::round_without_instrument),
    check!("TM-PRF-017", Error, needs::role_of_nobody),
    check!("TM-PRF-018", Warning, needs::personal_paper_published),
    check!("TM-PRF-019", Warning, needs::evidence_of_later_stage),
    check!("TM-PRF-020", Error, forms::one_sided),
    check!("TM-PRF-021", Error, forms::without_instruments),
    check!("TM-PRF-022", Error, limits::contradict),
    check!("TM-PRF-023", Error, limits::senseless),
    check!("TM-PRF-024", Error, limits::against_a_kind),
    check!("TM-PRF-025", Error, entries::reversed),
    check!("TM-PRF-026", Error, entries::unusable),
    check!("TM-PRF-027", Warning, needs::nobody_in_charge),
];

/// The codes of rules: those that a profile may set, and those that were given up.
#[derive(Debug, Clone, Default)]
pub struct RuleCodes {
    /// Codes in use.
    pub known: Vec<&'static str>,
    /// Codes that were given up.
    pub retired: Vec<&'static str>,
}

/// Everything that is wrong with a profile on a day, worst first. `rules` are the codes that it may name:
/// [`rules::codes`](crate::rules::codes). Places are those of the profile's own file; what comes of the profiles that it
/// extends is reported where this one brings it about.
///
/// Never fails: what cannot be joined is reported, and the rest is checked all the same.
///
/// ```
/// use nastavnik::model::{check::check, profile::Profile};
///
/// let profile: Profile = serde_json::from_str(
///     r#"{ "format": 1, "id": "mine", "title": { "ru": "Моя школа", "en": "My school" }, "extends": ["shcool"] }"#,
/// )?;
/// let found = check(&profile, "2026-09-01".parse()?, &nastavnik::rules::codes());
/// assert_eq!((found[0].code, found[0].at.as_str()), ("TM-PRF-001", "/extends/0"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(profile: &Profile, day: Day, rules: &RuleCodes) -> Vec<Diagnostic> {
    let case = Case::new(profile, day, rules);
    let mut found = Vec::new();
    for check in ALL {
        (check.look)(&case, &mut Findings::new(check, &case, &mut found));
    }
    sort(&mut found);
    found
}

/// The page of a check in Markdown; `None` where there is no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    ALL.iter()
        .find(|check| check.code == code)
        .map(|check| check.page)
}
