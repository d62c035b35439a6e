//! Lists in a cell: topics of requests, competences, interests; names.

use std::collections::HashSet;

use crate::tables::fold::{is_blank, one_line};
use crate::text::{plain, uncapitalised};

/// The items of a cell, split by `;`, `,` and line breaks, without bullets.
pub(in crate::tables) fn items(cell: &str) -> Vec<String> {
    cell.split([';', ',', '\n'])
        .map(|item| one_line(unbulleted(item.trim())))
        .filter(|item| !is_blank(item))
        .collect()
}

/// The topics of a cell as they stand in the middle of a sentence, each once, however it is written.
pub(in crate::tables) fn topics(cell: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let topics = items(cell).into_iter();
    let topics = topics.map(|item| begun(item.trim_end_matches(['.', ' '])));
    topics.filter(|topic| seen.insert(plain(topic))).collect()
}

/// Without the capital of a Russian word; «Python» keeps it.
fn begun(item: &str) -> String {
    match item.starts_with(|first: char| first.is_ascii()) {
        true => item.to_owned(),
        false => uncapitalised(item),
    }
}

/// Without `1.`, `2)`, `-`, `•` at the beginning.
fn unbulleted(item: &str) -> &str {
    let numbered = item.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = numbered.strip_prefix([')', '.']);
    let item = match after {
        Some(rest) if numbered.len() < item.len() && rest.starts_with([' ', '\u{A0}']) => rest,
        _ => item,
    };
    item.trim_start_matches(['-', '–', '—', '•', '*', '·', ' ', '\u{A0}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_split_and_stand_once() {
        assert_eq!(
            topics("Подготовка к ОГЭ по физике;  Ёлки, \n1) решение задач.\n- решение задач;;"),
            ["подготовка к ОГЭ по физике", "ёлки", "решение задач"]
        );
        assert_eq!(
            topics("3D-моделирование, Python; ОГЭ"),
            ["3D-моделирование", "Python", "ОГЭ"]
        );
        assert_eq!(topics("ЁЛКИ, ёлки, Елки"), ["ЁЛКИ"]);
        assert!(topics(" - ").is_empty());
    }

    #[test]
    fn items_keep_their_letters() {
        assert_eq!(
            items("Примеров Первый,\nОбразцова Вторая; Семёнов Третий"),
            ["Примеров Первый", "Образцова Вторая", "Семёнов Третий"]
        );
    }
}
