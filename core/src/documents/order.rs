//! Приказ об утверждении наставнических пар и групп.

use crate::day::Day;
use crate::directory::Directory;
use crate::documents::paper::Paper;
use crate::id::{DocumentId, ParticipantId};
use crate::model::TargetModel;
use crate::params;
use crate::programme::Programme;
use crate::record::Pair;
use crate::text::{Lang, Params, print_day, text};

/// The order that approves pairs, ready for the head's signature: those that the filed order covers, or, without
/// one, those that are proposed and wait for approval. Number and date come from the filed order.
pub fn pairs_order(
    programme: &Programme,
    model: &TargetModel,
    directory: &Directory,
    order: Option<&DocumentId>,
    day: Day,
    lang: Lang,
) -> Paper {
    let say = |key: &str, params: &Params| text(lang, key, params);
    let filed = order.and_then(|id| {
        programme
            .documents()
            .iter()
            .find(|document| document.id == *id)
    });
    let number = filed.and_then(|document| document.number.clone());
    let date = filed.map_or_else(
        || print_day(day, lang),
        |document| crate::text::Param::from(document.date).print(lang),
    );
    let mut paper = Paper::new(say("order-title", &params! {}));
    let organisation = programme.header().organisation.name.as_str();
    paper.text(say(
        "order-organisation",
        &params! { organisation: organisation },
    ));
    let blank = "________".to_owned();
    paper.text(say(
        "order-number",
        &params! { number: number.unwrap_or(blank), date: date },
    ));
    paper.text(say(
        "order-preamble",
        &params! { title: programme.header().title.as_str() },
    ));
    let mut pairs: Vec<&Pair> = programme
        .pairs()
        .iter()
        .filter(|pair| match order {
            Some(order) => pair.order.as_ref() == Some(order),
            None => pair.approved.is_none() && !pair.has_ended(day),
        })
        .collect();
    pairs.sort_by(|a, b| a.id.cmp(&b.id));
    paper.list(
        true,
        [
            "order-approve",
            "order-curator",
            "order-mentors",
            "order-control",
        ]
        .map(|key| say(key, &params! { count: pairs.len() }))
        .to_vec(),
    );
    let head = [
        "order-no",
        "order-mentor",
        "order-mentee",
        "order-form",
        "order-term",
    ];
    paper.table(
        say("order-table", &params! {}),
        head.map(|key| say(key, &params! {})).to_vec(),
        pairs
            .iter()
            .enumerate()
            .map(|(i, pair)| row(i, pair, programme, model, directory, lang))
            .collect(),
    );
    paper.text(say("order-signature", &params! {}));
    paper
}

fn row(
    i: usize,
    pair: &Pair,
    programme: &Programme,
    model: &TargetModel,
    directory: &Directory,
    lang: Lang,
) -> Vec<String> {
    let names = |people: &[ParticipantId]| {
        let names: Vec<_> = people.iter().map(|id| directory.name(id)).collect();
        names.join(", ")
    };
    let form = model.form(&pair.form).map_or_else(
        || pair.form.to_string(),
        |form| form.name.get(lang).to_owned(),
    );
    let term = pair.term.unwrap_or(programme.header().period);
    vec![
        (i + 1).to_string(),
        names(&pair.mentors),
        names(&pair.mentees),
        form,
        format!(
            "{} – {}",
            print_day(term.from, lang),
            print_day(term.until, lang)
        ),
    ]
}
