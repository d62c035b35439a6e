//! Identifiers: short texts that the caller gives and that mean nothing by themselves.
//!
//! One newtype each, so that a pair can never be looked up by a person's id. Up to 15 bytes are kept in place, and up to 23 of
//! the registries' longer words: no memory is asked for, and comparing follows no pointer.

mod packed;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::parsed::parsed;
use packed::Packed;

/// The longest identifier, in characters.
pub const MAX_ID_CHARS: usize = 64;

/// The text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "an id has 1 to {MAX_ID_CHARS} letters, digits or the signs `-`, `_`, `.`, `:`, found `{found}`"
)]
pub struct IdError {
    /// The text that was given (at most 80 characters of it).
    pub found: String,
}

const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b'.' | b':')
}

/// Which bytes are letters, digits or marks of ASCII. Nearly all identifiers have no others.
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut rest: &mut [bool] = &mut table;
    let mut byte = 0_u8;
    while let Some((plain, after)) = rest.split_first_mut() {
        *plain = byte.is_ascii_alphanumeric() || is_mark(byte);
        byte = byte.wrapping_add(1);
        rest = after;
    }
    table
};

/// Keeps the text where it is an identifier.
#[inline]
fn packed<const N: usize>(text: &str) -> Result<Packed<N>, IdError> {
    let plain = |byte| PLAIN.get(usize::from(byte)).is_some_and(|plain| *plain);
    let fits = (1..=MAX_ID_CHARS).contains(&text.len());
    let sound = fits && text.bytes().all(plain) || is_sound(text);
    let packed = if sound { Packed::new(text) } else { None };
    packed.ok_or_else(|| IdError {
        found: text.chars().take(80).collect(),
    })
}

/// Whether any text is an identifier. 64 characters have no more than 256 bytes.
#[cold]
fn is_sound(text: &str) -> bool {
    let mark = |c| u8::try_from(c).is_ok_and(is_mark);
    let sound = |c: char| c.is_alphanumeric() || mark(c);
    (1..=MAX_ID_CHARS).contains(&text.chars().count()) && text.chars().all(sound)
}

macro_rules! ids {
    (up to $in_place:literal bytes in place: $($(#[doc = $doc:literal])* $name:ident),* $(,)?) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Packed<$in_place>);

        impl $name {
            /// The identifier as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, IdError> {
                packed(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parsed(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc),*).trim(),
                    "type": "string", "minLength": 1, "maxLength": MAX_ID_CHARS,
                })
            }
        }
    )* };
}

ids! { up to 15 bytes in place:
    /// A mentoring programme of one organisation for one cycle.
    ProgrammeId,
    /// A person (or a unit that acts as one) in a programme. Pseudonymous: names live in the directory.
    ParticipantId,
    /// A pair or group.
    PairId,
    /// A meeting of a pair.
    MeetingId,
    /// A document on file.
    DocumentId,
    /// A consent.
    ConsentId,
    /// An instruction to mentor.
    InstructionId,
    /// A row of the road map.
    TaskId,
    /// A mentoring form, `student_student`.
    FormId,
    /// A kind of mentoring, `traditional`.
    KindId,
    /// Who a person is outside the programme, `pupil`.
    StandingId,
    /// Why a pair ended, `completed`.
    GroundId,
    /// A role model inside a form, `leader_passive`.
    VariantId,
}

ids! { up to 23 bytes in place:
    /// A norm of the register, `r145`.
    NormId,
    /// Why a mentee needs a mentor, `underachieving`.
    CategoryId,
    /// A kind of document, `pairs_order`.
    DocumentKindId,
    /// A kind of event in the life of the programme, `general_meeting`.
    ActivityKindId,
    /// A questionnaire or card, `influence`.
    InstrumentId,
    /// What an instrument measures, `anxiety`.
    ParameterId,
    /// A profile, `federal_students`.
    ProfileId,
    /// What a person does beside the three roles, `tutor`.
    FunctionId,
    /// A right, a duty or a function of a role, `mentee_choose_mentor`.
    ClauseId,
    /// Who counts as a young specialist, `fz489_specialist`.
    YoungPolicyId,
    /// A term of study, `quarter_1`.
    StudyTermId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_has_no_spaces() {
        assert!("р-001".parse::<ParticipantId>().is_ok());
        for wrong in ["", " ", "Иванов Иван", "a/b", &"x".repeat(65)] {
            assert!(wrong.parse::<ParticipantId>().is_err(), "{wrong:?}");
        }
    }
}
