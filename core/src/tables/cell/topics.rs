//! Lists in a cell: topics of requests, competences, interests; names.

use crate::tables::fold::{is_blank, one_line};

/// The items of a cell, split by `;`, `,` and line breaks, without bullets.
pub(in crate::tables) fn items(cell: &str) -> Vec<String> {
    cell.split([';', ',', '\n'])
        .map(|item| one_line(unbulleted(item.trim())))
        .filter(|item| !is_blank(item))
        .collect()
}

/// The topics of a cell: items in small letters with е for ё, so that requests and competences compare; no doubles.
pub(in crate::tables) fn topics(cell: &str) -> Vec<String> {
    let folded = cell.to_lowercase().replace('ё', "е");
    let mut topics: Vec<String> = Vec::new();
    for item in items(&folded) {
        let topic = item.trim_end_matches(['.', ' ']).to_owned();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
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
    fn topics_are_split_and_folded() {
        assert_eq!(
            topics("Подготовка к ОГЭ по физике;  Ёлки, \n1) решение задач.\n- решение задач;;"),
            ["подготовка к огэ по физике", "елки", "решение задач"]
        );
        assert_eq!(topics("3D-моделирование"), ["3d-моделирование"]);
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
