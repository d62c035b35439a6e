//! Contacts as keys: the same telephone is written in many ways.

use crate::tables::fold::key;

/// The telephones (last ten digits) and e-mail addresses of a cell; where it has none, its text as one key.
pub(in crate::tables) fn contact_keys(cell: &str) -> Vec<String> {
    let mut keys: Vec<String> = phones(cell);
    let words =
        cell.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>'));
    keys.extend(
        words
            .filter(|word| word.contains('@'))
            .map(str::to_lowercase),
    );
    if keys.is_empty() {
        keys.push(key(cell));
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// Digits of a telephone stand in one run, with spaces, dashes, brackets between them.
fn phones(cell: &str) -> Vec<String> {
    const DIGITS: usize = 10;
    let runs = cell.split(|c: char| {
        !(c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | '(' | ')' | '+'))
    });
    runs.map(|run| run.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter_map(|digits| {
            digits
                .get(digits.len().checked_sub(DIGITS)?..)
                .map(str::to_owned)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_is_the_same_however_it_is_written() {
        let keys = contact_keys("+7 (900) 000-00-01, мать");
        assert_eq!(keys, ["9000000001"]);
        assert_eq!(contact_keys("89000000001"), keys);
        assert_eq!(
            contact_keys("8 900 000 00 02; Primer@School.example"),
            ["9000000002", "primer@school.example"]
        );
        assert_eq!(contact_keys("кабинет 12"), ["кабинет12"]);
        assert!(contact_keys(" - ").is_empty());
    }
}
