//! Entries of a registry by the names that people write.

use std::collections::HashMap;

use crate::tables::fold::{key, words};

/// Names and what they mean.
#[derive(Debug)]
pub(super) struct Lookup<I> {
    by_key: HashMap<String, I>,
    names: Vec<Name<I>>,
}

#[derive(Debug)]
struct Name<I> {
    shown: String,
    key: String,
    words: String,
    id: I,
}

impl<I: Clone + PartialEq> Lookup<I> {
    /// Of two entries with one name the first is meant.
    pub(super) fn new<'n>(entries: impl IntoIterator<Item = (I, &'n str)>) -> Self {
        let mut by_key = HashMap::new();
        let mut names = Vec::new();
        for (id, name) in entries {
            by_key.entry(key(name)).or_insert_with(|| id.clone());
            names.push(Name {
                shown: name.to_owned(),
                key: key(name),
                words: words(name),
                id,
            });
        }
        Self { by_key, names }
    }

    /// The entry that a text names: in full, or by a beginning that only one entry has.
    pub(super) fn find(&self, text: &str) -> Option<I> {
        const TELLING: usize = 8;
        if let Some(id) = self.by_key.get(&key(text)) {
            return Some(id.clone());
        }
        let beginning = words(text);
        if beginning.chars().count() < TELLING {
            return None;
        }
        let mut begun = self.names.iter().filter(|name| {
            let rest = name.words.strip_prefix(&beginning);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        let first = begun.next()?;
        begun
            .all(|name| name.id == first.id)
            .then(|| first.id.clone())
    }

    /// The name that a misspelt text comes nearest to.
    pub(super) fn guess(&self, text: &str) -> Option<&str> {
        const LONGEST: usize = 120;
        let key = key(text);
        let length = key.chars().count();
        if length > LONGEST {
            return None;
        }
        self.names
            .iter()
            .map(|name| (strsim::damerau_levenshtein(&key, &name.key), name))
            .filter(|(distance, _)| distance * 3 <= length)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, name)| name.shown.as_str())
    }

    /// All names, in their order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| name.shown.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_or_by_its_beginning() {
        let names = Lookup::new([
            (1, "Ученик – ученик"),
            (2, "Дорожная карта (план мероприятий)"),
            (3, "Отчет наставника"),
            (4, "Отчет наставника о годе"),
        ]);
        assert_eq!(names.find("ученик-ученик"), Some(1));
        assert_eq!(names.find("дорожная карта"), Some(2));
        assert_eq!(names.find("отчет наставника"), Some(3));
        assert_eq!(names.find("ученик"), None);
        assert_eq!(names.guess("ученк - ученик"), Some("Ученик – ученик"));
        assert_eq!(names.guess("что-то другое"), None);
    }
}
