//! Reads values that are written as texts: identifiers, days.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{self, Deserializer, Visitor};

/// Reads a value that is written as text. The text is not copied.
pub(crate) fn parsed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct Text<T>(PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(PhantomData))
}

/// Reads a map whose keys are words of a closed list. The keys are read as texts, so that the way to a mistake in a
/// value knows them.
pub(crate) fn by_word<'de, K, V, D>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let map = BTreeMap::<Word<K>, V>::deserialize(deserializer)?;
    Ok(map
        .into_iter()
        .map(|(Word(key), value)| (key, value))
        .collect())
}

/// A word of a closed list.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Word<K>(K);

impl<'de, K: Deserialize<'de>> Deserialize<'de> for Word<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text<K>(PhantomData<K>);

        impl<'de, K: Deserialize<'de>> Visitor<'de> for Text<K> {
            type Value = Word<K>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Word<K>, E> {
                K::deserialize(StrDeserializer::new(text)).map(Word)
            }
        }

        deserializer.deserialize_str(Text(PhantomData))
    }
}
