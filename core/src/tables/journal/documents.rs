//! Реестр документов.

use std::collections::HashMap;

use crate::day::Day;
use crate::id::{DocumentId, DocumentKindId, PairId, ParticipantId};
use crate::model::TargetModel;
use crate::programme::command::Command;
use crate::record::{Document, Publication, Published};
use crate::role::{Actor, Role};
use crate::tables::cell::{items, read_partial};
use crate::tables::finding::{Code, Fault, TableError};
use crate::tables::journal::{Desk, Doubles, Journal, Numbers, Said, sheet};
use crate::tables::layout::{DOCUMENTS, Field};
use crate::tables::lookup::Lookup;
use crate::tables::people::Named;
use crate::tables::reading::{Reading, nobody, unknown_word, word};
use crate::tables::words::{self, ACTORS, ALL_PAIRS, meaning};
use crate::tables::{File, Known};

const ACTOR_WORDS: &str =
    "директор; заместитель директора; куратор; педагогический совет; законный представитель";

/// Reads the register of documents: `FileDocument` for each row, `Publish` where a document on file was published since.
///
/// «Кого касается» names people, or pairs as «наставник – наставляемый», or «все пары».
///
/// # Errors
///
/// [`TableError`] when the file is no table, or lacks the heading or a required column.
pub fn documents(file: &File<'_>, known: &Known<'_>) -> Result<Journal, TableError> {
    let sheet = sheet(file, &DOCUMENTS)?;
    let desk = Desk::new(known);
    let kinds = kinds(known.model);
    let filed = desk
        .programme()
        .map_or(&[][..], |programme| programme.documents());
    let held: HashMap<_, _> = filed
        .iter()
        .map(|document| (key(document), document))
        .collect();
    let mut numbers = Numbers::after(
        "document",
        filed.iter().map(|document| document.id.as_str()),
    );
    let mut doubles = Doubles::new();
    Ok(desk.read(&sheet, |reading, row| {
        let document = document(reading, &desk, &kinds)?;
        if let Some(double) = doubles.check(key(&document), row) {
            reading.refuse(double);
            return None;
        }
        match held.get(&key(&document)) {
            Some(old) => Some(publication(old, document, &desk)),
            None => {
                let id: DocumentId = numbers.next()?;
                let on = document.date.earliest();
                let document = Document { id, ..document };
                Some(vec![(on, Command::FileDocument(document))])
            }
        }
    }))
}

type Key = (
    DocumentKindId,
    Option<String>,
    crate::PartialDay,
    Vec<ParticipantId>,
);

fn key(document: &Document) -> Key {
    let mut people = document.people.to_vec();
    people.sort();
    (
        document.kind.clone(),
        document.number.clone(),
        document.date,
        people,
    )
}

/// What a document on file lacks: the publication that the row knows of.
fn publication(old: &Document, said: Document, desk: &Desk<'_>) -> Said {
    let made = desk
        .programme()
        .map_or(&[][..], |programme| programme.publications());
    let new = said.published.iter().filter(|published| {
        let here = |other: &Publication| {
            other.topic == old.kind
                && other.on == published.on
                && other.address == published.address
        };
        !old.published.contains(published) && !made.iter().any(here)
    });
    new.map(|published| {
        let publication = Publication {
            topic: old.kind.clone(),
            on: published.on,
            address: published.address.clone(),
            people: Vec::new(),
            fields: Vec::new(),
            removed: None,
        };
        (published.on, Command::Publish(publication))
    })
    .collect()
}

/// Kinds of documents by name and code.
fn kinds(model: &TargetModel) -> Lookup<DocumentKindId> {
    Lookup::new(model.registry().documents.iter().flat_map(|kind| {
        let names = [
            kind.name.ru.as_str(),
            kind.name.en.as_str(),
            kind.code.as_str(),
        ];
        names.map(|name| (kind.id.clone(), name))
    }))
}

fn kind(kinds: &Lookup<DocumentKindId>, text: &str) -> Result<DocumentKindId, Fault> {
    let by_words = || meaning(words::DOCUMENTS, text)?.parse().ok();
    kinds.find(text).or_else(by_words).ok_or_else(|| {
        let examples = "приказ о внедрении; положение о наставничестве; дорожная карта; протокол";
        unknown_word(text, kinds.guess(text), examples)
    })
}

/// The document of a row, without an id of its own yet.
fn document(
    reading: &mut Reading<'_>,
    desk: &Desk<'_>,
    kinds: &Lookup<DocumentKindId>,
) -> Option<Document> {
    let today = desk.known.day;
    let kind = reading.need(Field::Kind, |text| kind(kinds, text));
    let date = reading.need(Field::Day, |text| read_partial(text, today));
    let signed_by: Option<Actor> =
        reading.get(Field::SignedBy, |text| word(ACTORS, text, ACTOR_WORDS));
    let until = reading.day(Field::Until);
    let (people, pairs) = about(reading, desk);
    let published = published(reading);
    Some(Document {
        number: reading.row.text(Field::Number),
        signed_by,
        pairs: pairs.into(),
        people: people.into(),
        until,
        published: published.into(),
        ..Document::new("document".parse().ok()?, kind?, date?)
    })
}

/// An address with its day. A day alone says nothing.
fn published(reading: &mut Reading<'_>) -> Vec<Published> {
    let Some(address) = reading.row.text(Field::Address) else {
        return Vec::new();
    };
    let on: Option<Day> = reading.need_day(Field::Published);
    on.map(|on| Published { on, address }).into_iter().collect()
}

fn about(reading: &mut Reading<'_>, desk: &Desk<'_>) -> (Vec<ParticipantId>, Vec<PairId>) {
    let cell = reading.row.lines(Field::About).unwrap_or_default();
    let mut people = Vec::new();
    let mut pairs = Vec::new();
    for item in items(&cell) {
        if meaning(ALL_PAIRS, &item).is_some() {
            let all = desk
                .programme()
                .map_or(&[][..], |programme| programme.pairs());
            pairs.extend(all.iter().map(|pair| pair.id.clone()));
            continue;
        }
        match (desk.find(&item), sides(&item)) {
            (Named::One(person), _) => people.push(person),
            (other, None) => reading.fault(Field::About, nobody(&other)),
            (_, Some((mentor, mentee))) => match pair(desk, mentor, mentee) {
                Some(pair) => pairs.push(pair),
                None => reading.fault(
                    Field::About,
                    Fault::new(Code::PairUnknown, crate::params! {}),
                ),
            },
        }
    }
    people.sort();
    people.dedup();
    pairs.sort();
    pairs.dedup();
    (people, pairs)
}

/// «наставник – наставляемый»: the dash has spaces around, unlike that of a double surname.
fn sides(item: &str) -> Option<(&str, &str)> {
    ["–", "—", "-", "/"]
        .iter()
        .find_map(|dash| item.split_once(&format!(" {dash} ")))
}

fn pair(desk: &Desk<'_>, mentor: &str, mentee: &str) -> Option<PairId> {
    let one = |name| match desk.find(name) {
        Named::One(id) => Some(id),
        _ => None,
    };
    let (mentor, mentee) = (one(mentor)?, one(mentee)?);
    let mut pairs = desk.index.as_ref()?.pairs_of(&mentor, Role::Mentor);
    let found = pairs.find(|(_, pair)| pair.mentees.contains(&mentee));
    found.map(|(_, pair)| pair.id.clone())
}
