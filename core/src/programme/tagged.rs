//! How commands and events are declared: enums whose member `type` says which record follows.

use serde::Deserializer;

/// Such an enum.
pub(crate) trait Tagged: Sized {
    /// Reads it with the word outside, `{"enrol": {…}}`. With the word inside, as it is written on the wire, serde
    /// copies the record before reading it, and a mistake in it loses its place.
    fn by_word<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error>;
}

/// Declares the enum once, for both ways of reading it.
macro_rules! tagged {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $word:ident($record:ty)),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type", rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $word($record),)* }

        impl $crate::programme::tagged::Tagged for $name {
            fn by_word<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                #[derive(Deserialize)]
                #[serde(rename_all = "snake_case")]
                enum ByWord { $($word($record),)* }

                Ok(match ByWord::deserialize(input)? {
                    $(ByWord::$word(record) => Self::$word(record),)*
                })
            }
        }
    };
}

/// Declares records that have no other place than a command or an event.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $type,)*
        }
    )* };
}

pub(super) use {parts, tagged};
