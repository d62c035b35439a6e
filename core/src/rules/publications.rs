//! Publications: what stands on the site, and when. Consents of the people they name are rules of `consents`.

use crate::day::Day;
use crate::id::DocumentKindId;
use crate::record::{Document, Publication};
use crate::rules::scope::Such;
use crate::rules::sink::Finding;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::stage::Stage;
use crate::text::{Localised, Param};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-PUB-001", Publication, Warning, ["moscow_region_standard", "mr_42_02", "site_page_package"], [SiteEditor, Curator], package_incomplete),
    rule!("TM-PUB-002", Publication, Warning, ["beloevo_model", "mr_42_02"], [SiteEditor, Curator], results_missing),
    rule!("TM-PUB-003", Publication, Warning, ["az_model_regulation", "practice"], [SiteEditor, Curator], results_too_early),
    rule!("TM-PUB-004", Publication, Error, ["logic"], [SiteEditor, Curator], before_the_document),
    rule!("TM-PUB-005", Publication, Warning, ["practice"], [SiteEditor], address_not_full),
    rule!("TM-PUB-006", Publication, Warning, ["practice"], [SiteEditor, Curator], people_or_data_unnamed),
];

/// What a school's page on mentoring holds at the least.
const PACKAGE: [&str; 4] = ["regulation", "road_map", "programme", "curator_order"];

/// What tells the results of the programme.
const RESULTS: [&str; 2] = ["final_report", "final_monitoring"];

/// Something made public: a publication of its own, or one recorded with its document.
struct Announcement<'a> {
    list: &'static str,
    index: usize,
    /// The place among the document's publications.
    item: Option<usize>,
    subject: &'a str,
    topic: &'a DocumentKindId,
    on: Day,
    address: &'a str,
}

impl Announcement<'_> {
    fn report<'s, 'b>(&self, sink: &'s mut Sink<'b>) -> Finding<'s, 'b> {
        let finding = sink.on(self.list, self.index, self.subject);
        match self.item {
            Some(item) => finding.member("published").item(item),
            None => finding,
        }
    }
}

/// What was made public, to be looked at one by one.
fn announcements<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Announcement<'a>> + use<'a> {
    announced(scope.publications(), scope.documents())
}

static PUBLISHED: Such<Document> = Such(|_, document| !document.published.is_empty());

/// All that was made public.
fn all_announcements<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Announcement<'a>> {
    announced(
        scope.all_publications().iter().enumerate(),
        scope.those(&PUBLISHED),
    )
}

fn announced<'a>(
    publications: impl Iterator<Item = (usize, &'a Publication)>,
    documents: impl Iterator<Item = (usize, &'a Document)>,
) -> impl Iterator<Item = Announcement<'a>> {
    let own = publications.map(|(index, publication)| Announcement {
        list: "publications",
        index,
        item: None,
        subject: "",
        topic: &publication.topic,
        on: publication.on,
        address: &publication.address,
    });
    let with_documents = documents.flat_map(|(index, document)| {
        let published = document.published.iter().enumerate();
        published.map(move |(item, published)| Announcement {
            list: "documents",
            index,
            item: Some(item),
            subject: document.id.as_str(),
            topic: &document.kind,
            on: published.on,
            address: &published.address,
        })
    });
    own.chain(with_documents)
}

fn is_published(scope: &Scope<'_>, topic: &str) -> bool {
    all_announcements(scope).any(|announcement| announcement.topic.as_str() == topic)
}

fn package_incomplete(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(closed) = scope.board().line(Stage::PrepareConditions).closed else {
        return;
    };
    let kinds = scope.model.registry().documents.iter();
    let missing: Vec<Localised> = kinds
        .filter(|kind| PACKAGE.contains(&kind.id.as_str()))
        .filter(|kind| !is_published(scope, kind.id.as_str()))
        .map(|kind| kind.name.clone())
        .collect();
    if !missing.is_empty() {
        sink.on_programme("publications")
            .with("closed", closed)
            .with("count", missing.len())
            .with("missing", Param::Names(missing))
            .report();
    }
}

/// Results are a final report, the final monitoring, or a page published after the work of the pairs ended.
fn results_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(closed) = scope.board().line(Stage::Complete).closed else {
        return;
    };
    let worked_until = scope.board().line(Stage::Run).closed;
    let told = all_announcements(scope).any(|announcement| {
        let topic = announcement.topic.as_str();
        let after = worked_until.is_some_and(|until| until <= announcement.on);
        RESULTS.contains(&topic) || (topic == "site_publication" && after)
    });
    if !told {
        sink.on_programme("publications")
            .with("closed", closed)
            .report();
    }
}

fn results_too_early(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let results = |announcement: &Announcement<'_>| RESULTS.contains(&announcement.topic.as_str());
    for announcement in announcements(scope).filter(results) {
        let pairs = scope.all_pairs().iter();
        let at_work = pairs.filter(|pair| pair.is_active(announcement.on)).count();
        if at_work > 0 {
            announcement
                .report(sink)
                .member("on")
                .with("document", scope.document_name(announcement.topic))
                .with("on", announcement.on)
                .with("count", at_work)
                .report();
        }
    }
}

/// A document is not published before there is one. Dates of documents themselves are TM-DOC-001.
fn before_the_document(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, publication) in scope.publications() {
        let documents = || scope.all_of_kind(publication.topic.as_str());
        let first = documents()
            .map(|(_, document)| document.date.earliest())
            .min();
        let undated = documents().any(|(_, document)| document.undated);
        if let Some(first) = first.filter(|first| !undated && publication.on < *first) {
            sink.on("publications", i, "")
                .member("on")
                .with("document", scope.document_name(&publication.topic))
                .with("on", publication.on)
                .with("date", first)
                .report();
        }
    }
}

fn address_not_full(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for announcement in announcements(scope) {
        if !is_full(announcement.address) {
            announcement
                .report(sink)
                .member("address")
                .with("document", scope.document_name(announcement.topic))
                .with("address", announcement.address)
                .report();
        }
    }
}

/// A scheme, a host with a point in it, and no spaces.
fn is_full(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next());
    let host = host.is_some_and(|host| host.contains('.') && !host.starts_with('.'));
    host && !address.chars().any(char::is_whitespace)
}

/// Who is named and which data are told come together: without both no consent can be compared.
fn people_or_data_unnamed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, publication) in scope.publications() {
        let missing = match (publication.people.is_empty(), publication.fields.is_empty()) {
            (true, false) => "people",
            (false, true) => "fields",
            _ => continue,
        };
        sink.on("publications", i, "")
            .member(missing)
            .with("document", scope.document_name(&publication.topic))
            .with("missing", missing)
            .about(&publication.people)
            .report();
    }
}
