//! What the rules found and a command can settle. What lies in the past and cannot be mended is left to the rules.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{AgendaItem, Kind, Look};
use crate::diagnostic::{Diagnostic, Severity};
use crate::id::PairId;
use crate::params;
use crate::record::Pair;
use crate::text::{Lang, Localised};

/// Where a member of the command is found.
#[derive(Clone, Copy)]
enum Part {
    /// The record of the finding.
    Subject(&'static str),
    /// The record of the finding, in a list.
    Subjects(&'static str),
    /// The person of the finding.
    Person(&'static str),
    /// The people of the finding.
    People(&'static str),
    /// It is always the same.
    Always(&'static str, &'static str),
}

use Kind::{Decision, Late, Missing, Silent};
use Part::{Always, People, Person, Subject, Subjects};

type Row = (&'static str, Kind, &'static str, &'static [Part]);

/// The rules whose findings are something to do: the code, the kind, the command and its known members.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("TM-PRG-002", Missing, "choose_forms", &[]),
    ("TM-CUR-001", Missing, "appoint_curator", &[]),
    ("TM-CUR-004", Missing, "file_document", &[Always("kind", "curator_order")]),
    ("TM-CUR-011", Missing, "appoint_curator", &[]),
    ("TM-MTE-005", Missing, "correct", &[]),
    ("TM-MTE-007", Missing, "hold_activity", &[Always("kind", "support_without_pair"), People("people")]),
    ("TM-MTE-010", Missing, "propose_pairs", &[]),
    ("TM-MTR-001", Missing, "file_document", &[People("people")]),
    ("TM-MTR-002", Missing, "file_document", &[People("people")]),
    ("TM-MTR-003", Missing, "file_document", &[People("people")]),
    ("TM-MTR-013", Missing, "give_consent", &[Person("subject"), Always("purpose", "extra_work")]),
    ("TM-MTR-014", Missing, "file_document", &[Always("kind", "labour_agreement"), People("people")]),
    ("TM-MTR-015", Missing, "instruct_mentor", &[Person("mentor"), Subject("pair")]),
    ("TM-MTR-017", Missing, "instruct_mentor", &[Person("mentor"), Subject("pair")]),
    ("TM-PAIR-006", Decision, "agree_pair", &[Subject("pair")]),
    ("TM-PAIR-013", Missing, "plan_pair", &[Subject("pair")]),
    ("TM-PAIR-018", Late, "end_pair", &[Subject("pair")]),
    ("TM-PAIR-019", Silent, "contact_pair", &[Subject("pair")]),
    ("TM-PAIR-020", Missing, "file_document", &[Always("kind", "personalised_programme"), Subjects("pairs")]),
    ("TM-DOC-008", Missing, "file_document", &[Subject("replaces")]),
    ("TM-DOC-011", Missing, "file_document", &[Always("kind", "mentor_report"), Subjects("pairs")]),
    ("TM-CNS-001", Missing, "give_consent", &[Always("purpose", "personal_data"), Person("subject")]),
    ("TM-CNS-002", Missing, "give_consent", &[Always("purpose", "personal_data"), Person("subject")]),
    ("TM-CNS-003", Missing, "give_consent", &[Always("purpose", "personal_data"), Person("subject")]),
    ("TM-CNS-005", Missing, "leave_role", &[Person("participant")]),
    ("TM-CNS-006", Missing, "give_consent", &[Always("purpose", "personal_data"), Person("subject")]),
    ("TM-CNS-007", Missing, "give_consent", &[Always("purpose", "personal_data"), Person("subject")]),
    ("TM-CNS-013", Missing, "give_consent", &[Always("purpose", "participation"), Person("subject")]),
    ("TM-CNS-014", Missing, "take_down", &[]),
    ("TM-CNS-016", Missing, "take_down", &[]),
    ("TM-MEET-010", Decision, "end_pair", &[Subject("pair")]),
    ("TM-MON-003", Missing, "record_answers", &[]),
    ("TM-MON-004", Missing, "record_answers", &[Always("round", "interim"), Subject("pair")]),
    ("TM-MON-011", Missing, "record_answers", &[Always("instrument", "curator_questionnaire")]),
    ("TM-MON-012", Missing, "file_document", &[Always("kind", "swot")]),
    ("TM-PUB-001", Missing, "publish", &[]),
    ("TM-PUB-002", Missing, "publish", &[]),
];

/// Findings of one rule stand together: one thing to do, with a command for each record.
pub(super) fn add(look: &Look<'_>, found: Vec<Diagnostic>, items: &mut Vec<AgendaItem>) {
    for (code, kind, command, members) in ROWS {
        let of_rule = found.iter().filter(|finding| finding.code == *code);
        let findings: Vec<&Diagnostic> = of_rule.collect();
        let Some(first) = findings.first() else {
            continue;
        };
        let mut item = look.item(*kind, text(&findings), why(first), command);
        item.how = both(first, Diagnostic::remedy);
        item.code = Some(code);
        item.severity = Some(first.severity);
        item = item.who(&first.who);
        if let Some(norm) = &first.norm {
            item = item.under(look.model, norm);
        }
        let (mut subjects, mut people) = (HashSet::new(), HashSet::new());
        for finding in &findings {
            let known = members.iter().filter_map(|from| member(finding, *from));
            item.settles.known.extend(some(known.collect()));
            let subject = &finding.subject;
            if !subject.is_empty() && subjects.insert(subject) {
                item.subjects.push(subject.clone());
            }
            // A finding about a pair is about the people in it.
            let of_pair = match finding.people.is_empty() {
                true => subject
                    .parse()
                    .ok()
                    .and_then(|id: PairId| look.index.pair(&id)),
                false => None,
            };
            let of_pair = of_pair.map(Pair::people).into_iter().flatten();
            let new = { finding.people.iter().chain(of_pair) }.filter(|one| people.insert(*one));
            item.people.extend(new.cloned());
        }
        items.push(item);
    }
}

type Members = std::collections::BTreeMap<&'static str, Value>;

fn some(members: Members) -> Option<Members> {
    (!members.is_empty()).then_some(members)
}

fn member(finding: &Diagnostic, from: Part) -> Option<(&'static str, Value)> {
    Some(match from {
        Subject(name) => (name, json!(finding.subject)),
        Subjects(name) => (name, json!([finding.subject])),
        Person(name) => (name, json!(finding.people.first()?)),
        People(name) => (name, json!(finding.people)),
        Always(name, value) => (name, json!(value)),
    })
}

fn both(finding: &Diagnostic, line: fn(&Diagnostic, Lang) -> String) -> Localised {
    Localised {
        ru: line(finding, Lang::Ru),
        en: line(finding, Lang::En),
    }
}

/// One finding speaks for itself; of several the title and their number.
fn text(findings: &[&Diagnostic]) -> Localised {
    match findings {
        [one] => both(one, Diagnostic::message),
        [first, ..] => {
            let title = Localised::of(&format!("{}.title", first.code), &params! {});
            let params = params! { title: title, count: findings.len() };
            Localised::of("agenda-several", &params)
        }
        [] => Localised::of("agenda-several", &params! {}),
    }
}

/// How pressing it is. The norm stands apart.
fn why(finding: &Diagnostic) -> Localised {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    Localised::of("agenda-finding", &params! { severity: severity })
}
