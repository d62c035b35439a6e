//! Names that nothing answers to: profiles, norms, entries of registries, rules.

use crate::id::StandingId;
use crate::model::TargetModel;
use crate::model::check::case::{Case, Findings, gate};
use crate::model::load::leads_to;
use crate::model::profile::Need;
use crate::pointer::Pointer;

pub(super) fn unknown_parent(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, parent) in case.profile.extends.iter().enumerate() {
        let known = || TargetModel::builtin_ids();
        if known().all(|id| id != parent.as_str()) && *parent != case.profile.id {
            found
                .at(Pointer::item("extends", i))
                .unknown(parent, known())
                .with("known", known().collect::<Vec<_>>().join(", "))
                .report();
        }
    }
}

pub(super) fn circle(case: &Case<'_>, found: &mut Findings<'_>) {
    let id = &case.profile.id;
    for (i, parent) in case.profile.extends.iter().enumerate() {
        if leads_to(parent, id) {
            found
                .at(Pointer::item("extends", i))
                .with("id", id.as_str())
                .with("parent", parent.as_str())
                .with("direct", if parent == id { "yes" } else { "no" })
                .subject(id)
                .report();
        }
    }
}

pub(super) fn unknown_norm(case: &Case<'_>, found: &mut Findings<'_>) {
    let profile = case.profile;
    let mut named = Vec::new();
    for (i, adoption) in profile.adopts.iter().enumerate() {
        named.push((&adoption.norm, Pointer::item("adopts", i)));
    }
    for (stage, conditions) in &profile.gates {
        for (i, condition) in conditions.iter().enumerate() {
            named.push((&condition.norm, gate(*stage).index(i)));
        }
    }
    named.extend({ case.lines().into_iter() }.map(|(line, at)| (&line.norm, at)));
    for (i, form) in profile.registry.forms.iter().enumerate() {
        named.push((&form.norm, entry("forms", i)));
    }
    for (i, kind) in profile.registry.documents.iter().enumerate() {
        named.push((&kind.norm, entry("documents", i)));
    }
    let known = || {
        case.model
            .registry
            .norms
            .iter()
            .map(|norm| norm.id.as_str())
    };
    for (norm, at) in named {
        if case.model.norm(norm).is_none() {
            found.at(at.key("norm")).unknown(norm, known()).report();
        }
    }
}

pub(super) fn unknown_entry(case: &Case<'_>, found: &mut Findings<'_>) {
    let registry = &case.model.registry;
    for (i, form) in case.profile.forms.iter().enumerate() {
        if case.model.form(form).is_none() {
            let known = registry.forms.iter().map(|form| form.id.as_str());
            found
                .at(Pointer::item("forms", i))
                .with("what", "form")
                .unknown(form, known)
                .report();
        }
    }
    let named = case
        .profile
        .form_names
        .keys()
        .map(|form| (form, "form_names"));
    let limited = { case.profile.form_limits.keys() }.map(|form| (form, "form_limits"));
    for (form, member) in named.chain(limited) {
        if case.model.form(form).is_none() {
            let known = registry.forms.iter().map(|form| form.id.as_str());
            let at = Pointer::root().key(member).key(form.as_str());
            let finding = found.at(at).with("what", "form");
            finding.unknown(form, known).report();
        }
    }
    unknown_in_lists(case, found);
    unknown_in_procedures(case, found);
    // What is inherited is known: a profile takes no entry away.
    for asked in case.asked() {
        let (what, id, known) = match (asked.need, asked.need.kind_of_document()) {
            (_, Some(id)) if case.model.document(id).is_none() => {
                let known = registry.documents.iter().map(|kind| kind.id.as_str());
                ("document", id.as_str(), known.collect::<Vec<_>>())
            }
            (Need::Activity(id), _) if case.model.activity(id).is_none() => {
                let known = registry.activities.iter().map(|kind| kind.id.as_str());
                ("activity", id.as_str(), known.collect())
            }
            _ => continue,
        };
        let finding = found.at(asked.at).with("what", what);
        finding.unknown(id, known).report();
    }
    unknown_standings(case, found);
    unknown_in_entries(case, found);
}

fn unknown_in_lists(case: &Case<'_>, found: &mut Findings<'_>) {
    let (profile, registry) = (case.profile, &case.model.registry);
    macro_rules! list {
        ($list:ident, $entries:ident, $what:literal) => {
            let known = || registry.$entries.iter().map(|entry| entry.id.as_str());
            for (i, id) in profile.$list.iter().enumerate() {
                if known().all(|known| known != id.as_str()) {
                    let finding = found.at(Pointer::item(stringify!($list), i));
                    finding.with("what", $what).unknown(id, known()).report();
                }
            }
        };
    }
    list!(kinds, kinds, "kind");
    list!(mentee_categories, categories, "category");
    list!(mentor_standings, standings, "standing");
}

fn unknown_in_procedures(case: &Case<'_>, found: &mut Findings<'_>) {
    let registry = &case.model.registry;
    for (i, procedure) in case.profile.procedures.iter().enumerate() {
        let at = Pointer::item("procedures", i);
        let form = procedure.form.iter();
        for form in form.filter(|form| case.model.form(form).is_none()) {
            let known = registry.forms.iter().map(|form| form.id.as_str());
            let finding = found.at(at.clone().key("form")).with("what", "form");
            finding.unknown(form, known).report();
        }
        for (j, step) in procedure.steps.iter().enumerate() {
            let at = at.clone().key("steps").index(j).key("functions");
            let named = step.functions.iter().enumerate();
            for (k, id) in named.filter(|(_, id)| case.model.function(id).is_none()) {
                let known = registry.functions.iter().map(|known| known.id.as_str());
                let finding = found.at(at.clone().index(k)).with("what", "function");
                finding.unknown(id, known).report();
            }
        }
    }
}

fn unknown_standings(case: &Case<'_>, found: &mut Findings<'_>) {
    let own = &case.profile.registry;
    let mut named: Vec<(Pointer, &StandingId)> = Vec::new();
    let mut list = |at: Pointer, ids| {
        let ids: &[StandingId] = ids;
        named.extend(
            ids.iter()
                .enumerate()
                .map(|(i, id)| (at.clone().index(i), id)),
        );
    };
    for (i, form) in own.forms.iter().enumerate() {
        list(entry("forms", i).key("mentors"), &form.mentors);
        list(entry("forms", i).key("mentees"), &form.mentees);
        list(entry("forms", i).key("parties"), &form.parties);
    }
    for (i, category) in own.categories.iter().enumerate() {
        list(entry("categories", i).key("standings"), &category.standings);
    }
    for (i, standing) in own.standings.iter().enumerate() {
        let at = entry("standings", i).key("counts_as");
        named.extend(standing.counts_as.as_ref().map(|id| (at, id)));
    }
    let standings = &case.model.registry.standings;
    for (at, id) in named {
        if case.model.standing(id).is_none() {
            let known = standings.iter().map(|standing| standing.id.as_str());
            let finding = found.at(at).with("what", "standing");
            finding.unknown(id, known).report();
        }
    }
}

/// What documents stand in for, and what the lines of the road map name.
fn unknown_in_entries(case: &Case<'_>, found: &mut Findings<'_>) {
    let registry = &case.model.registry;
    for (i, kind) in case.profile.registry.documents.iter().enumerate() {
        for (j, id) in kind.serves_as.iter().enumerate() {
            if case.model.document(id).is_none() {
                let known = registry.documents.iter().map(|kind| kind.id.as_str());
                let at = entry("documents", i).key("serves_as").index(j);
                let finding = found.at(at).with("what", "document");
                finding.unknown(id, known).report();
            }
        }
    }
    for (line, at) in case.lines() {
        let results = { line.results.iter().enumerate() }
            .map(|(i, id)| (id, at.clone().key("results").index(i)));
        let counted = { line.due.named_documents() }.map(|id| (id, at.clone().key("due")));
        for (id, at) in results.chain(counted) {
            if case.model.document(id).is_none() {
                let known = registry.documents.iter().map(|kind| kind.id.as_str());
                let finding = found.at(at).with("what", "document");
                finding.unknown(id, known).report();
            }
        }
        for id in line.due.named_terms() {
            let known = || case.model.terms().iter().map(|term| term.id.as_str());
            if known().all(|term| term != id.as_str()) {
                let finding = found.at(at.clone().key("due")).with("what", "term");
                finding.unknown(id, known()).report();
            }
        }
        for (i, id) in line.functions.iter().enumerate() {
            if case.model.function(id).is_none() {
                let known = registry.functions.iter().map(|known| known.id.as_str());
                let at = at.clone().key("functions").index(i);
                let finding = found.at(at).with("what", "function");
                finding.unknown(id, known).report();
            }
        }
    }
}

pub(super) fn unknown_rule(case: &Case<'_>, found: &mut Findings<'_>) {
    let rules = case.rules;
    for code in case.profile.rules.keys() {
        if rules.known.contains(&code.as_str()) {
            continue;
        }
        let retired = rules.retired.contains(&code.as_str());
        found
            .at(Pointer::root().key("rules").key(code))
            .with("state", if retired { "retired" } else { "unknown" })
            .unknown(
                code.chars().take(60).collect::<String>(),
                rules.known.iter().copied(),
            )
            .report();
    }
}

fn entry(list: &str, index: usize) -> Pointer {
    Pointer::root().key("registry").key(list).index(index)
}
