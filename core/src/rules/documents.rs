//! Documents: their dates, editions and signatures, what they are about, and what teachers may be asked to write.

mod chain;

use foldhash::{HashMap, HashMapExt};

use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::model::registry::{Covers, DocumentKind};
use crate::norm::Level;
use crate::programme::header::OrganisationKind;
use crate::record::{Basis, Document, Pair, Purpose};
use crate::role::{Actor, Role};
use crate::rules::scope::Such;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::text::{Lang, Localised, Param};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-DOC-001", Document, Error, ["logic"], [SiteEditor, Curator], published_before_its_date),
    rule!("TM-DOC-002", Document, Error, ["logic"], [Curator], replaced_twice),
    rule!("TM-DOC-003", Document, Error, ["logic"], [Curator], older_than_what_it_replaces),
    rule!("TM-DOC-004", Document, Warning, ["logic"], [Head, Curator], several_in_force),
    rule!("TM-DOC-005", Document, Warning, ["practice"], [Head, Curator], dates_out_of_order),
    rule!("TM-DOC-006", Document, Warning, ["practice"], [Head, Curator], unsigned),
    rule!("TM-DOC-007", Document, Warning, ["practice"], [Head, Curator], signed_by_another),
    rule!("TM-DOC-008", Document, Warning, ["practice"], [Curator], expired),
    rule!("TM-DOC-009", Document, Error, ["r145", "az_1128_08"], [Head, Council, Curator], pairs_before_regulation),
    rule!("TM-DOC-010", Document, Warning, ["practice"], [Curator], before_its_norm),
    rule!("TM-DOC-011", Document, Info, ["dolinovka_regulation", "typical_regulation", "practice"], [Curator], report_missing),
    rule!("TM-DOC-012", Document, Info, ["order_779", "fz328", "order_582"], [Head, Curator], papers_of_a_teacher),
    rule!("TM-DOC-013", Document, Info, ["practice"], [Curator], about_nobody),
    rule!("TM-DOC-014", Document, Warning, ["logic"], [Head, Council], chain::approved_out_of_order),
    rule!("TM-DOC-015", Document, Warning, ["logic"], [Head, Curator], chain::basis_is_later),
    rule!("TM-DOC-016", Document, Info, ["practice"], [Curator], chain::several_numbers),
    rule!("TM-DOC-017", Document, Warning, ["practice"], [Head, Curator], chain::basis_is_over),
];

/// Orders of the programme in the order of their dates.
const ORDERS: [&str; 4] = [
    "introduction_order",
    "curator_order",
    "pairs_order",
    "final_event_order",
];

/// Documents of which a programme has one at a time, one for each target model that it follows.
const SINGLE: [&str; 2] = ["regulation", "road_map"];

/// What a mentor writes about the work besides the plan.
const WRITTEN_BY_MENTORS: [&str; 2] = ["meeting_journal", "mentor_report"];

/// Documents with their places.
fn documents<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a Document)> + use<'a> {
    scope.documents()
}

/// Documents of a known kind with their places.
fn known<'s>(
    scope: &'s Scope<'_>,
) -> impl Iterator<Item = (usize, &'s Document, &'s DocumentKind)> {
    documents(scope).filter_map(|(i, document)| Some((i, document, scope.document_kind(document)?)))
}

static REPLACING: Such<Document> = Such(|_, document| document.replaces.is_some());
static OVER: Such<Document> = Such(|scope, document| !is_live(scope, document));

fn is_live(scope: &Scope<'_>, document: &Document) -> bool {
    document.until.is_none_or(|until| scope.day <= until)
}

/// Whether a later edition replaced the document.
fn is_replaced(scope: &Scope<'_>, document: &Document) -> bool {
    scope.editions(&document.id).next().is_some()
}

fn published_before_its_date(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        for (j, published) in document.published.iter().enumerate() {
            if document.is_later_than(published.on) {
                sink.on("documents", i, &document.id)
                    .member("published")
                    .item(j)
                    .with("document", scope.document_name(&document.kind))
                    .with("on", published.on)
                    .with("date", document.date)
                    .report();
            }
        }
    }
}

fn replaced_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let mut first: HashMap<&DocumentId, &DocumentId> = HashMap::new();
    for (i, document) in by_day(scope.those(&REPLACING)) {
        let Some(old) = &document.replaces else {
            continue;
        };
        match first.get(old) {
            None => {
                first.insert(old, &document.id);
            }
            Some(other) => sink
                .on("documents", i, &document.id)
                .member("replaces")
                .with("old", old.as_str())
                .with("other", other.as_str())
                .report(),
        }
    }
}

fn older_than_what_it_replaces(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        let old = document.replaces.as_ref();
        let Some(old) = old.and_then(|id| scope.document(id)) else {
            continue;
        };
        if document.is_before(old) {
            sink.on("documents", i, &document.id)
                .member("date")
                .with("date", document.date)
                .with("old", old.id.as_str())
                .with("old_date", old.date)
                .report();
        }
    }
}

/// Documents by date, then by id: the order of the records must not matter.
fn by_day<'a>(
    documents: impl Iterator<Item = (usize, &'a Document)>,
) -> Vec<(usize, &'a Document)> {
    let mut documents: Vec<_> = documents.collect();
    documents.sort_by(|(_, a), (_, b)| (a.date, &a.id).cmp(&(b.date, &b.id)));
    documents
}

/// A school that follows both models, of learners and of teachers, may have a regulation for each.
fn several_in_force(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let adopted = |norm: &str| {
        let norms = scope.model.registry().norms.iter();
        { norms }
            .any(|known| known.id.as_str() == norm && scope.model.adoption(&known.id).is_some())
    };
    let allowed = if adopted("r145") && adopted("az_1128_08") {
        2
    } else {
        1
    };
    for kind in SINGLE {
        let in_force = scope
            .all_of_just(kind)
            .filter(|(_, document)| is_live(scope, document) && !is_replaced(scope, document));
        let in_force = by_day(in_force);
        if let Some((i, last)) = in_force.last().filter(|_| in_force.len() > allowed) {
            sink.on("documents", *i, &last.id)
                .with("document", scope.document_name(&last.kind))
                .with("count", in_force.len())
                .report();
        }
    }
}

/// No order of the row is dated before the first order of an earlier kind.
fn dates_out_of_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let mut first: Vec<&Document> = Vec::new();
    for kind in ORDERS {
        for (i, document) in scope.all_of_just(kind) {
            let causes = first.iter().filter(|cause| document.is_before(cause));
            let Some(cause) = causes.max_by_key(|cause| cause.date.earliest()) else {
                continue;
            };
            sink.on("documents", i, &document.id)
                .member("date")
                .with("document", scope.document_name(&document.kind))
                .with("date", document.date)
                .with("cause", scope.document_name(&cause.kind))
                .with("cause_date", cause.date)
                .report();
        }
        let orders = scope.all_of_kind(kind).map(|(_, order)| order);
        first.extend(orders.min_by_key(|order| order.date.earliest()));
    }
}

/// Whether the head or a council signs documents of the kind; who signs the rest is nowhere laid down.
fn needs_signature(kind: &DocumentKind) -> bool {
    kind.signed_by.contains(&Actor::Head) || kind.signed_by.contains(&Actor::Council)
}

fn unsigned(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document, kind) in known(scope).filter(|(_, _, kind)| needs_signature(kind)) {
        if document.signed_by.is_none() {
            sink.on("documents", i, &document.id)
                .with("document", &kind.name)
                .with("signatories", names(&kind.signed_by))
                .report();
        }
    }
}

/// A deputy signs for the head.
fn signed_by_another(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document, kind) in known(scope).filter(|(_, _, kind)| needs_signature(kind)) {
        let Some(actor) = document.signed_by else {
            continue;
        };
        let deputy = actor == Actor::DeputyHead && kind.signed_by.contains(&Actor::Head);
        if !kind.signed_by.contains(&actor) && !deputy {
            sink.on("documents", i, &document.id)
                .member("signed_by")
                .with("document", &kind.name)
                .with("actor", names(&[actor]))
                .with("signatories", names(&kind.signed_by))
                .report();
        }
    }
}

fn names(actors: &[Actor]) -> Param {
    let name = |actor: &Actor| Localised {
        ru: actor.name(Lang::Ru),
        en: actor.name(Lang::En),
    };
    Param::Names(actors.iter().map(name).collect())
}

/// A document that ran out is reported while somebody still needs it and no other stands in its place.
fn expired(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in scope.those(&OVER) {
        let kind = scope.model.document(&document.kind);
        let (Some(until), Some(kind)) = (document.until, kind) else {
            continue;
        };
        let needed = is_needed(scope, document, kind.covers);
        let renewed = is_replaced(scope, document)
            || scope
                .all_of_kind(document.kind.as_str())
                .any(|(_, other)| is_live(scope, other) && stands_for(other, document));
        if needed && !renewed {
            sink.on("documents", i, &document.id)
                .member("until")
                .with("document", &kind.name)
                .with("until", until)
                .report();
        }
    }
}

/// Whether the cycle goes on, or somebody named in the document is in an active pair.
fn is_needed(scope: &Scope<'_>, document: &Document, covers: Covers) -> bool {
    let active = |pair: &PairId| {
        let pair = scope.pair(pair);
        pair.is_some_and(|pair| pair.is_active(scope.day))
    };
    let paired = |person: &ParticipantId| {
        [Role::Mentor, Role::Mentee].into_iter().any(|role| {
            let mut pairs = scope.pairs_of(person, role);
            pairs.any(|(_, pair)| pair.is_active(scope.day))
        })
    };
    match covers {
        Covers::Programme => scope.day <= scope.header().period.until,
        Covers::Pair | Covers::Person => {
            document.pairs.iter().any(active) || document.people.iter().any(paired)
        }
    }
}

/// Whether a document is about everybody that the other one is about.
fn stands_for(document: &Document, other: &Document) -> bool {
    other.pairs.iter().all(|pair| document.pairs.contains(pair))
        && other.people.iter().all(|id| document.people.contains(id))
}

/// The regulation comes first: the first order on pairs rests on it.
fn pairs_before_regulation(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let orders = scope.all_of_kind("pairs_order");
    let Some((i, order)) = orders.min_by_key(|(_, order)| (order.date.earliest(), &order.id))
    else {
        return;
    };
    let regulation = scope
        .all_of_kind("regulation")
        .any(|(_, regulation)| !order.is_before(regulation));
    if !regulation {
        sink.on("documents", i, &order.id)
            .member("date")
            .with("date", order.date)
            .report();
    }
}

/// A document does not rest on a federal act that came later. One that names what it rests on may rest on other acts.
fn before_its_norm(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document, kind) in known(scope) {
        let norm = scope.model.norm(&kind.norm);
        let federal = |level| {
            matches!(
                level,
                Level::FederalLaw | Level::FederalAct | Level::FederalRecommendation
            )
        };
        let Some(norm) = norm.filter(|norm| federal(norm.level)) else {
            continue;
        };
        let basis = Basis::Norm(norm.id.clone());
        let elsewhere = !document.basis.is_empty() && !document.basis.contains(&basis);
        let later = norm.from.filter(|from| document.is_earlier_than(*from));
        if let Some(from) = later.filter(|_| !elsewhere) {
            sink.on("documents", i, &document.id)
                .member("date")
                .with("document", &kind.name)
                .with("date", document.date)
                .with("act", &norm.short)
                .with("from", from)
                .report();
        }
    }
}

/// The report is made from recorded facts; nobody is blamed for a missing one.
fn report_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let report = |document: &Document| scope.model.serves(&document.kind, "mentor_report");
    for (i, pair) in scope.pairs().filter(|(_, pair)| scope.is_completed(pair)) {
        let about_pair = scope.papers_of_pair(pair).any(report);
        let mut mentors = scope.side(pair, Role::Mentor);
        if !about_pair && !mentors.any(|mentor| scope.papers_of(mentor).any(report)) {
            sink.on("pairs", i, &pair.id).report();
        }
    }
}

/// Journals and reports of teachers outside the closed list rest on an agreement: extra work that was agreed.
fn papers_of_a_teacher(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from("order_582") else {
        return;
    };
    if scope.header().organisation.kind != OrganisationKind::School {
        return;
    }
    for (i, document, kind) in known(scope) {
        if !WRITTEN_BY_MENTORS.contains(&kind.id.as_str()) || document.date.latest() < from {
            continue;
        }
        let in_pairs = document.pairs.iter().filter_map(|id| scope.pair(id));
        let mentors = in_pairs.flat_map(|pair| &pair.mentors);
        let mut people: Vec<_> = mentors
            .chain(&document.people)
            .filter(|id| writes_unagreed(scope, id, document.date.latest()))
            .collect();
        people.sort();
        people.dedup();
        if !people.is_empty() {
            sink.on("documents", i, &document.id)
                .with("document", &kind.name)
                .with("count", people.len())
                .about(people)
                .report();
        }
    }
}

/// A teacher of the organisation who mentors without a recorded agreement on the extra work.
fn writes_unagreed(scope: &Scope<'_>, id: &ParticipantId, day: Day) -> bool {
    let Some(person) = scope.person(id) else {
        return false;
    };
    let agreed = scope
        .consents_of(person)
        .any(|consent| consent.purpose == Purpose::ExtraWork && consent.holds_on(day));
    scope.is_own_staff(person)
        && person.enrolment(Role::Mentor).is_some()
        && !agreed
        && !scope.has_paper("labour_agreement", person, day)
}

/// A document about pairs or people names them, or a pair names the document.
fn about_nobody(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let founds = |document: &Document, pair: &Pair| {
        let mut papers = pair.papers();
        papers.any(|id| *id == document.id)
    };
    for (i, document, kind) in known(scope) {
        let empty = document.pairs.is_empty() && document.people.is_empty();
        let founding = || { scope.pairs_under(&document.id) }.any(|pair| founds(document, pair));
        if empty && kind.covers != Covers::Programme && !founding() {
            sink.on("documents", i, &document.id)
                .with("document", &kind.name)
                .with("covers", kind.covers.id())
                .report();
        }
    }
}
