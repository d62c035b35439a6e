//! Capitals and small letters.

/// A word or a topic as it is compared: without regard to case and to ё.
pub(crate) fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace('ё', "е")
}

/// A text as a sentence begins.
pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A text as it stands in the middle of a sentence: an abbreviation keeps its capitals.
///
/// ```
/// use nastavnik::text::uncapitalised;
///
/// assert_eq!(uncapitalised("Русский язык"), "русский язык");
/// assert_eq!(uncapitalised("ОГЭ по физике"), "ОГЭ по физике");
/// ```
pub fn uncapitalised(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}
