//! A cell as numbers, words and signs.

use crate::tables::fold::one_line;

/// A piece of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A number in hundredths: `1,5` is 150.
    Number(u32),
    /// A word in small letters, ё as е.
    Word(String),
    /// A dash of any kind.
    Dash,
    /// Another sign that is not a space or a full stop.
    Sign(char),
}

/// The greatest whole number; greater ones count as this one.
const MOST: u32 = 10_000_000;

/// The pieces of a cell in their order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let text = one_line(text).to_lowercase().replace('ё', "е");
    let mut rest = text.as_str();
    let mut tokens = Vec::new();
    while let Some(c) = rest.chars().next() {
        let (token, length) = match c {
            '0'..='9' => number(rest),
            c if c.is_alphabetic() => word(rest),
            '-' | '–' | '—' | '−' | '‑' => (Some(Token::Dash), c.len_utf8()),
            ' ' | '.' => (None, c.len_utf8()),
            c => (Some(Token::Sign(c)), c.len_utf8()),
        };
        tokens.extend(token);
        rest = rest.get(length..).unwrap_or_default();
    }
    tokens
}

fn leading(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn word(text: &str) -> (Option<Token>, usize) {
    let word = leading(text, char::is_alphabetic);
    (Some(Token::Word(word.to_owned())), word.len())
}

fn number(text: &str) -> (Option<Token>, usize) {
    let whole = leading(text, |c| c.is_ascii_digit());
    let rest = text.get(whole.len()..).unwrap_or_default();
    let part = rest
        .strip_prefix([',', '.'])
        .map(|rest| leading(rest, |c| c.is_ascii_digit()))
        .filter(|part| !part.is_empty());
    let length = whole.len() + part.map_or(0, |part| part.len() + 1);
    let hundredths: u32 = match part.map(str::as_bytes) {
        None => 0,
        Some([tenths]) => u32::from(tenths - b'0') * 10,
        Some([tenths, hundredths, ..]) => {
            u32::from(tenths - b'0') * 10 + u32::from(hundredths - b'0')
        }
        Some([]) => 0,
    };
    let whole = whole.parse().unwrap_or(MOST).min(MOST);
    (Some(Token::Number(whole * 100 + hundredths)), length)
}

/// The whole number that a token is.
pub(super) fn whole(token: &Token) -> Option<u32> {
    match token {
        Token::Number(value) if value % 100 == 0 => Some(value / 100),
        _ => None,
    }
}

/// The word that a token is.
pub(super) fn as_word(token: &Token) -> Option<&str> {
    match token {
        Token::Word(word) => Some(word),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_comes_apart() {
        assert_eq!(
            tokens("1,5 ч. – 9«А»"),
            [
                Token::Number(150),
                Token::Word("ч".into()),
                Token::Dash,
                Token::Number(900),
                Token::Sign('«'),
                Token::Word("а".into()),
                Token::Sign('»'),
            ]
        );
        assert_eq!(tokens("99999999999999"), [Token::Number(MOST * 100)]);
    }
}
