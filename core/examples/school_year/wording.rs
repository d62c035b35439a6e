//! Small turns of phrase that the report's sections share.

use std::path::Path;

use nastavnik::id::ParticipantId;
use nastavnik::matching::Change;
use nastavnik::text::{Param, Params, text};
use nastavnik::{Diagnostic, Directory, Lang, params};

/// A text of the catalogue without values.
pub fn say(lang: Lang, key: &str) -> String {
    text(lang, key, &params! {})
}

pub fn say_with(lang: Lang, key: &str, params: &Params) -> String {
    text(lang, key, params)
}

pub fn heads<const N: usize>(lang: Lang, keys: [&str; N]) -> Vec<String> {
    keys.iter().map(|key| say(lang, key)).collect()
}

/// Names with commas; after the sixth only how many more.
pub fn names(people: &[ParticipantId], directory: &Directory, lang: Lang) -> String {
    let shown: Vec<_> = people.iter().take(6).map(|id| directory.name(id)).collect();
    let rest = people.len().saturating_sub(shown.len());
    let list = shown.join(", ");
    match rest {
        0 => list,
        _ => say_with(lang, "year-and-more", &params! { list: list, count: rest }),
    }
}

pub fn who(diagnostic: &Diagnostic, lang: Lang) -> String {
    let actors: Vec<_> = diagnostic
        .who
        .iter()
        .map(|actor| actor.name(lang))
        .collect();
    actors.join(", ")
}

/// What is wrong (with the people it is about), what to do, who: the cells of a row.
pub fn item(diagnostic: &Diagnostic, directory: &Directory, lang: Lang) -> Vec<String> {
    let message = diagnostic.message(lang);
    let people = names(&diagnostic.people, directory, lang);
    let what = match people.is_empty() {
        true => message,
        false => say_with(
            lang,
            "year-about",
            &params! { message: message, people: people },
        ),
    };
    vec![what, diagnostic.remedy(lang), who(diagnostic, lang)]
}

pub fn written(out: &Path, lang: Lang) -> String {
    say_with(
        lang,
        "year-written",
        &params! { path: out.display().to_string() },
    )
}

/// What would help somebody without a pair: each kind of change with the mentors' names.
pub fn help(changes: &[Change], directory: &Directory, lang: Lang) -> String {
    let sentence = |kind: &Change| {
        let reasons = kind.barriers.iter().map(|barrier| barrier.text());
        let list = names(&kind.mentors, directory, lang);
        let mut params = params! { list: list, count: kind.mentors.len() };
        params.insert("reasons", Param::Names(reasons.collect()));
        let key = match (kind.places, kind.barriers.is_empty()) {
            (Some(_), true) => "year-help-place",
            (Some(_), false) => "year-help-both",
            (None, _) => "year-help-barrier",
        };
        say_with(lang, key, &params)
    };
    let sentences: Vec<_> = changes.iter().map(sentence).collect();
    sentences.join(" ")
}
