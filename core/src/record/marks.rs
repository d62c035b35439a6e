//! The marks of a questionnaire.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::Zip;
use std::slice::Iter;
use std::sync::Arc;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::ParameterId;

/// Marks on an instrument's scale by parameter or item, in the order of the names.
///
/// The answers to one instrument mostly have the same names, so they keep them together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    names: Arc<[ParameterId]>,
    marks: Box<[i32]>,
}

impl Marks {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// What was marked.
    pub fn names(&self) -> &[ParameterId] {
        &self.names
    }

    /// The marks alone.
    pub fn values(&self) -> &[i32] {
        &self.marks
    }

    /// Names and marks.
    pub fn iter(&self) -> Zip<Iter<'_, ParameterId>, Iter<'_, i32>> {
        self.names.iter().zip(&self.marks)
    }

    /// Keeps the names together with the other marks, where they are the same.
    pub(super) fn share(&mut self, other: &Self) {
        if self.names == other.names {
            self.names = other.names.clone();
        }
    }

    /// Of two marks under one name the later one counts.
    fn new(names: Vec<ParameterId>, marks: Vec<i32>) -> Self {
        if names.is_sorted_by(|name, next| name < next) {
            return Self {
                names: names.into(),
                marks: marks.into(),
            };
        }
        let by_name: BTreeMap<_, _> = names.into_iter().zip(marks).collect();
        let (names, marks): (Vec<_>, Vec<_>) = by_name.into_iter().unzip();
        Self::new(names, marks)
    }
}

impl<'m> IntoIterator for &'m Marks {
    type Item = (&'m ParameterId, &'m i32);
    type IntoIter = Zip<Iter<'m, ParameterId>, Iter<'m, i32>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Of two marks under one name the later one counts.
impl FromIterator<(ParameterId, i32)> for Marks {
    fn from_iter<I: IntoIterator<Item = (ParameterId, i32)>>(marks: I) -> Self {
        let (names, marks) = marks.into_iter().unzip();
        Self::new(names, marks)
    }
}

impl PartialOrd for Marks {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Marks {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.iter().cmp(other)
    }
}

impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Marks;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Marks, A::Error> {
                let (mut names, mut marks) = (Vec::with_capacity(16), Vec::with_capacity(16));
                while let Some((name, mark)) = map.next_entry()? {
                    names.push(name);
                    marks.push(mark);
                }
                Ok(Marks::new(names, marks))
            }
        }

        input.deserialize_map(Reader)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Marks {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        BTreeMap::<ParameterId, i32>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<ParameterId, i32>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_in_the_order_of_their_names_and_the_later_of_two_counts() {
        let read: Marks = serde_json::from_str(r#"{ "b": 1, "a": 2, "b": 3 }"#).unwrap();
        let again = serde_json::to_string(&read).unwrap();
        assert_eq!(again, r#"{"a":2,"b":3}"#);
    }

    #[test]
    fn marks_with_the_same_names_keep_them_together() {
        let read = |text| serde_json::from_str::<Marks>(text).unwrap();
        let (first, mut same, mut other) = (
            read(r#"{ "a": 1 }"#),
            read(r#"{ "a": 2 }"#),
            read(r#"{ "b": 1 }"#),
        );
        same.share(&first);
        other.share(&first);
        assert!(Arc::ptr_eq(&first.names, &same.names));
        assert_eq!(other, read(r#"{ "b": 1 }"#));
    }
}
