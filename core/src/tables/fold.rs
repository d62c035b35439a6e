//! Texts made comparable: case, ё, dashes, quotes, spaces, look-alike Latin letters do not matter.

/// A cell as people mean it: composed letters, ordinary spaces, nothing invisible; line breaks stay.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{0B}']) {
        let line = tidy_line(line);
        if !line.is_empty() {
            if !tidied.is_empty() {
                tidied.push('\n');
            }
            tidied.push_str(&line);
        }
    }
    tidied
}

/// As [`tidy`], on one line.
pub(super) fn one_line(text: &str) -> String {
    tidy(text).replace('\n', " ")
}

fn tidy_line(line: &str) -> String {
    let mut tidied = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            // Zero-width signs, the soft hyphen, a stray byte order mark.
            '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' => {}
            c if c.is_control() && !c.is_whitespace() => {}
            // й and ё come apart when a list passed through a Mac.
            '\u{306}' | '\u{308}' => compose(&mut tidied, c),
            c if c.is_whitespace() => {
                if !tidied.ends_with(' ') {
                    tidied.push(' ');
                }
            }
            c => tidied.push(c),
        }
    }
    tidied.trim().to_owned()
}

fn compose(text: &mut String, mark: char) {
    let composed = match (text.chars().next_back(), mark) {
        (Some('и'), '\u{306}') => 'й',
        (Some('И'), '\u{306}') => 'Й',
        (Some('е'), '\u{308}') => 'ё',
        (Some('Е'), '\u{308}') => 'Ё',
        _ => return,
    };
    text.pop();
    text.push(composed);
}

/// Letters and digits only, folded: the key by which names, headings and words of registries are compared.
pub(super) fn key(text: &str) -> String {
    folded(text).filter(|c| c.is_alphanumeric()).collect()
}

/// Folded words with single spaces between them.
pub(super) fn words(text: &str) -> String {
    let spaced: String = folded(text)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let russian = text.chars().any(|c| matches!(c, 'А'..='я' | 'Ё' | 'ё'));
    text.chars()
        .flat_map(char::to_lowercase)
        .map(move |c| fold(c, russian))
}

fn fold(c: char, russian: bool) -> char {
    match c {
        'ё' => 'е',
        c if russian => cyrillic(c),
        c => c,
    }
}

/// The Russian letter that a Latin one looks like: «9 A» is often typed in the wrong layout.
pub(super) fn cyrillic(c: char) -> char {
    match c {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        c => c,
    }
}

/// Whether a cell says nothing: empty, or only dashes, dots and the like.
pub(super) fn is_blank(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_tidied() {
        assert_eq!(
            tidy("  Примеров\u{A0}\u{A0}Первый \r\n\n\u{200B} "),
            "Примеров Первый"
        );
        assert_eq!(one_line("9 «А»\nкласс"), "9 «А» класс");
        assert_eq!(tidy("Семе\u{308}нов Андреи\u{306}"), "Семёнов Андрей");
    }

    #[test]
    fn what_people_write_in_many_ways_has_one_key() {
        let form = key("Ученик – ученик");
        for other in [
            "ученик-ученик",
            "«УЧЕНИК — УЧЕНИК»",
            "Ученик\u{A0}- ученик ",
        ] {
            assert_eq!(key(other), form, "{other}");
        }
        assert_eq!(key("Семёнов Алексей"), key("СЕМЕНОВ  АЛЕКСЕЙ"));
        // A Latin `a` and `e` inside a Russian word.
        assert_eq!(key("Cеменов"), key("Семенов"));
        assert_eq!(key("Smith"), "smith");
        assert_eq!(words("Приказ «Об утверждении»"), "приказ об утверждении");
    }

    #[test]
    fn dashes_say_nothing() {
        for blank in ["", " ", "-", "—", "–", "…", "."] {
            assert!(is_blank(blank), "{blank:?}");
        }
        assert!(!is_blank("нет"));
    }
}
