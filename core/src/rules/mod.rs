//! Rules: what a good programme keeps to. They judge the records as of a day and never fail.
//!
//! One file a subject; each rule is a row of its table and a page in `pages/`. The row names the norms the rule
//! rests on: severity follows from the norm, what the profile adopts, and the day. `scope` is what rules see,
//! `focus` the records they look at, `sink` where they report; `watch` asks them again after a change.

mod focus;
mod scope;
mod sink;
pub mod watch;

mod consents;
mod curator;
mod documents;
mod forms;
mod integrity;
mod kinds;
mod labour;
mod load;
mod meetings;
mod mentee;
mod mentor;
mod monitoring;
mod pairs;
mod programme;
mod publications;
mod stages;

use crate::day::Day;
use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::id::NormId;
use crate::model::TargetModel;
use crate::model::check::RuleCodes;
use crate::model::profile::RuleSetting;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::role::Actor;

pub(crate) use scope::Scope;
pub(crate) use sink::Sink;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The programme as a whole.
    Programme,
    /// Stages.
    Stage,
    /// The curator.
    Curator,
    /// Mentees.
    Mentee,
    /// Mentors.
    Mentor,
    /// Forms and kinds.
    Form,
    /// Pairs and groups.
    Pair,
    /// Meetings.
    Meeting,
    /// Documents.
    Document,
    /// Consents.
    Consent,
    /// Monitoring.
    Monitoring,
    /// Publications.
    Publication,
    /// The records contradict themselves.
    Integrity,
}

/// A rule: a row of its subject's table.
pub struct Rule {
    /// The permanent code, `TM-PAIR-004`. Never renumbered, never reused.
    pub code: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// How serious a breach may be at worst.
    pub worst: Severity,
    /// The norms it rests on; the most serious one that holds and binds is named.
    pub norms: &'static [&'static str],
    /// Who can put a breach right.
    pub who: &'static [Actor],
    /// The page: what it checks, why, example, remedy, source.
    pub page: &'static str,
    check: fn(&Scope<'_>, &mut Sink<'_>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code)
    }
}

/// A row: code, worst severity, norms, who, check.
macro_rules! rule {
    ($code:literal, $subject:ident, $worst:ident, [$($norm:literal),+], [$($who:ident),+], $check:path) => {
        $crate::rules::Rule {
            code: $code,
            subject: $crate::rules::Subject::$subject,
            worst: $crate::diagnostic::Severity::$worst,
            norms: &[$($norm),+],
            who: &[$($crate::role::Actor::$who),+],
            page: include_str!(concat!("pages/", $code, ".md")),
            check: $check,
        }
    };
}
pub(crate) use rule;

const TABLES: &[&[Rule]] = &[
    programme::RULES,
    stages::RULES,
    curator::RULES,
    mentee::RULES,
    mentor::RULES,
    labour::RULES,
    mentor::FIT,
    forms::RULES,
    kinds::RULES,
    pairs::RULES,
    meetings::RULES,
    documents::RULES,
    consents::RULES,
    monitoring::RULES,
    publications::RULES,
    integrity::RULES,
];

/// Codes that were given up. They are never used again.
pub const RETIRED: &[&str] = &[];

/// All rules, by subject.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// The codes that a profile may set, for [`check`](crate::model::check::check).
pub fn codes() -> RuleCodes {
    RuleCodes {
        known: all().map(|rule| rule.code).collect(),
        retired: RETIRED.to_vec(),
    }
}

/// The page of a rule in Markdown; `None` where there is no such code.
///
/// ```
/// assert!(nastavnik::rules::explain("TM-STG-001").is_some());
/// ```
pub fn explain(code: &str) -> Option<&'static str> {
    all().find(|rule| rule.code == code).map(|rule| rule.page)
}

impl Rule {
    /// How serious a breach is for the model on the day, and under which norm; `None`: the rule is not asked.
    pub fn severity(&self, model: &TargetModel, day: Day) -> Option<(Severity, NormId)> {
        let setting = model.rule_setting(self.code);
        if setting == Some(RuleSetting::Off) {
            return None;
        }
        let weighed = self
            .norms
            .iter()
            .filter_map(|norm| {
                let norm = norm.parse::<NormId>().ok()?;
                Some((model.weigh(&norm, self.worst, day)?, norm))
            })
            // Among equals the norm that stands first in the row is named.
            .rev()
            .max_by_key(|(severity, _)| *severity)?;
        Some(match setting {
            Some(RuleSetting::Severity(severity)) => (severity, weighed.1),
            _ => weighed,
        })
    }
}

impl Programme {
    /// Everything that the model's rules find on the day, worst first. Facts dated later are not seen, nor pairs
    /// that were recorded by mistake.
    ///
    /// Never fails: a bad programme gets diagnostics. `O(rules × records)` in time. Beside the findings it takes an
    /// index of the ids, `O(records)`; the records are copied only in lists where some fact is later than the day.
    pub fn validate(&self, model: &TargetModel, day: Day) -> Vec<Diagnostic> {
        let seen = self.as_of(day).without_mistakes(model);
        let scope = Scope::new(self, &seen, Index::new(&seen), model, day);
        let mut found = Vec::new();
        for rule in all() {
            if let Some((severity, norm)) = rule.severity(model, day) {
                let mut sink = Sink::new(rule, severity, norm, &scope, &mut found);
                (rule.check)(&scope, &mut sink);
            }
        }
        let mut found = found.into_iter().map(|(_, finding)| finding).collect();
        sort(&mut found);
        found
    }
}
