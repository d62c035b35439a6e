//! Identifiers: short texts that the caller gives and that mean nothing by themselves.
//!
//! One newtype each, so that a pair can never be looked up by a person's id. Up to 23 bytes are kept in place: no
//! memory is asked for, and comparing follows no pointer.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smol_str::SmolStr;

use crate::parsed::parsed;

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

#[inline]
fn check(text: &str) -> Result<(), IdError> {
    let plain = |byte| PLAIN.get(usize::from(byte)).is_some_and(|plain| *plain);
    let fits = (1..=MAX_ID_CHARS).contains(&text.len());
    if fits && text.bytes().all(plain) {
        Ok(())
    } else {
        check_rare(text)
    }
}

/// The same for every text.
#[cold]
fn check_rare(text: &str) -> Result<(), IdError> {
    let mark = |c| u8::try_from(c).is_ok_and(is_mark);
    let sound = |c: char| c.is_alphanumeric() || mark(c);
    if (1..=MAX_ID_CHARS).contains(&text.chars().count()) && text.chars().all(sound) {
        return Ok(());
    }
    Err(IdError {
        found: text.chars().take(80).collect(),
    })
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Eq, PartialOrd, Ord)]
        pub struct $name(SmolStr);

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Hash for $name {
            #[inline]
            fn hash<H: Hasher>(&self, state: &mut H) {
                state.write(self.as_str().as_bytes());
            }
        }

        impl $name {
            /// The identifier as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, IdError> {
                check(text).map(|()| Self(text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
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

ids! {
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
    /// A norm of the register, `r145`.
    NormId,
    /// A mentoring form, `student_student`.
    FormId,
    /// A kind of mentoring, `traditional`.
    KindId,
    /// Who a person is outside the programme, `pupil`.
    StandingId,
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
    /// Why a pair ended, `completed`.
    GroundId,
    /// A profile, `federal_students`.
    ProfileId,
    /// A role model inside a form, `leader_passive`.
    VariantId,
    /// What a person does beside the three roles, `tutor`.
    FunctionId,
    /// A right, a duty or a function of a role, `mentee_choose_mentor`.
    ClauseId,
    /// Who counts as a young specialist, `fz489_specialist`.
    YoungPolicyId,
    /// An instruction to mentor.
    InstructionId,
    /// A row of the road map.
    TaskId,
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
