//! Lists inside records, in no more room than they need. A programme has hundreds of thousands of them.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::SmallVec;

use crate::role::Role;

/// A list that mostly has no more than `N` items: these are kept in the record itself.
///
/// ```
/// use nastavnik::record::Few;
///
/// let topics: Few<&str> = vec!["физика"].into();
/// assert_eq!(topics[..], ["физика"]);
/// ```
pub type Few<T, const N: usize = 1> = SmallVec<[T; N]>;

/// Sides of a pair. As many roles are kept in the record as a vector would take room without its items.
pub type Sides = Few<Role, 16>;

/// A list that is empty in nearly every record: there it takes the room of a pointer.
///
/// ```
/// use nastavnik::record::Seldom;
///
/// let mut languages = Seldom::default();
/// languages.push("татарский");
/// assert_eq!(languages[..], ["татарский"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
pub struct Seldom<T>(
    #[cfg_attr(feature = "schema", schemars(with = "Vec<T>"))]
    #[allow(clippy::box_collection, reason = "a pointer is smaller than a vector")]
    Option<Box<Vec<T>>>,
);

impl<T> Seldom<T> {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.0.get_or_insert_default().push(item);
    }
}

impl<T> Default for Seldom<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for Seldom<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }
}

impl<T> From<Vec<T>> for Seldom<T> {
    fn from(items: Vec<T>) -> Self {
        Self((!items.is_empty()).then(|| Box::new(items)))
    }
}

impl<T> FromIterator<T> for Seldom<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<'l, T> IntoIterator for &'l Seldom<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Seldom<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Seldom<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_is_small_and_equal_to_one_that_was_read() {
        assert_eq!(size_of::<Seldom<String>>(), size_of::<usize>());
        let read: Seldom<String> = serde_json::from_str("[]").unwrap();
        assert_eq!(read, Seldom::default());
    }
}
