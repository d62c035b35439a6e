//! Reads commands and events, with the place of a mistake inside the record that `type` announces.

use std::fmt;
use std::iter::once;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use crate::params;
use crate::pointer::Pointer;
use crate::programme::tagged::Tagged;
use crate::wire::detail;
use crate::wire::error::Error;
use crate::wire::read::{borrowed, located, pointer};

const TYPE: &str = "type";

/// Reads a command or an event.
pub(super) fn one<T: Tagged>(text: &str) -> Result<T, Error> {
    tagged(borrowed(text)?, text, &Pointer::root())
}

/// Reads a list of them.
pub(super) fn list<T: Tagged>(text: &str) -> Result<Vec<T>, Error> {
    each(borrowed::<Vec<Members<'_>>>(text)?, text, &Pointer::root())
}

/// Reads those that stand in a list of the document, at the place.
pub(super) fn each<T: Tagged>(
    list: Vec<Members<'_>>,
    text: &str,
    at: &Pointer,
) -> Result<Vec<T>, Error> {
    list.into_iter()
        .enumerate()
        .map(|(index, members)| tagged(members, text, &at.clone().index(index)))
        .collect()
}

/// The members of an object as they stand in the text, doubles included.
pub(super) struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }

        input.deserialize_map(Reader).map(Self)
    }
}

/// `text` is the whole document: positions are counted in it.
fn tagged<T: Tagged>(members: Members<'_>, text: &str, at: &Pointer) -> Result<T, Error> {
    let (types, record): (Vec<_>, Vec<_>) =
        members.0.into_iter().partition(|(name, _)| name == TYPE);
    let of_type = |code| Error::malformed(code, at.clone(), params! { name: TYPE });
    let word = match types.as_slice() {
        [] => return Err(of_type("TM-SHP-005")),
        [(_, word)] => String::deserialize(*word)
            .map_err(|error| detail::explain(text, at.clone().key(TYPE), &error))?,
        _ => return Err(of_type("TM-SHP-006")),
    };
    let record = MapDeserializer::new(record.into_iter());
    let by_word = MapAccessDeserializer::new(MapDeserializer::new(once((word, record))));
    located(by_word, |input| T::by_word(input)).map_err(|(path, error)| {
        let known = path.iter().any(|step| matches!(step, Segment::Enum { .. }));
        let at = at.clone();
        let at = if known { at } else { at.key(TYPE) };
        detail::explain(text, pointer(at, &path), &error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Command, Event};

    const ENROL: &str = r#""id": "p-1", "standing": "pupil", "roles": [{ "role": "mentee", "from": "2026-09-10" }]"#;

    /// Code and place of the mistake.
    fn mistake<T: Tagged>(text: &str) -> (String, String) {
        let error = one::<T>(text).err().unwrap();
        let reason = error.reasons().remove(0);
        (reason.code.to_owned(), reason.at.to_string())
    }

    fn is(text: &str, code: &str, at: &str) {
        let found = mistake::<Command>(text);
        assert_eq!(found, (code.to_owned(), at.to_owned()), "{text}");
    }

    #[test]
    fn the_type_may_stand_anywhere() {
        let first: Command = one(&format!(r#"{{ "type": "enrol", {ENROL} }}"#)).unwrap();
        let last: Command = one(&format!(r#"{{ {ENROL}, "type": "enrol" }}"#)).unwrap();
        assert_eq!(first, last);
    }

    #[test]
    fn it_reads_what_serde_writes() {
        let log = r#"[
            { "type": "form_chosen", "form": "student_student", "on": "2026-09-01" },
            { "type": "stage_moved", "stage": "run", "act": "started", "on": "2026-09-01" },
            { "type": "role_left", "participant": "p-1", "role": "mentee", "on": "2026-10-01" },
            { "type": "answered", "instrument": "influence", "round": "entry", "participant": "p-1",
              "on": "2026-10-01", "marks": { "anxiety": 4 } }
        ]"#;
        let ours: Vec<Event> = list(log).unwrap();
        assert_eq!(ours, serde_json::from_str::<Vec<Event>>(log).unwrap());
        let written = serde_json::to_string(&ours).unwrap();
        assert_eq!(list::<Event>(&written).unwrap(), ours);
    }

    #[test]
    fn a_mistake_in_the_record_has_its_place() {
        let command = |from: &str, to: &str| {
            let text = format!(r#"{{ "type": "enrol", {ENROL} }}"#);
            assert!(text.contains(from));
            text.replace(from, to)
        };
        is(
            &command("2026-09-10", "10.09.2026"),
            "TM-SHP-002",
            "/roles/0/from",
        );
        is(
            &command(r#""from""#, r#""form""#),
            "TM-SHP-003",
            "/roles/0/form",
        );
        is(&command("mentee", "mentree"), "TM-SHP-004", "/roles/0/role");
        is(&command(r#""standing": "pupil", "#, ""), "TM-SHP-005", "");
        is(
            &command(r#""id""#, r#""id": "p-2", "id""#),
            "TM-SHP-006",
            "",
        );
        is(&command(r#""mentee""#, "7"), "TM-SHP-002", "/roles/0/role");
        is(
            r#"{ "type": "plan_pair", "pair": "a", "plan": { "on": "2026-11-01", "meetings": -1, "made_by": [] } }"#,
            "TM-SHP-002",
            "/plan/meetings",
        );
    }

    #[test]
    fn the_type_is_one_known_word() {
        is(r#"{ "type": "enroll" }"#, "TM-SHP-004", "/type");
        is(r#"{ "type": 5 }"#, "TM-SHP-002", "/type");
        is("{}", "TM-SHP-005", "");
        is(
            r#"{ "type": "enrol", "type": "correct" }"#,
            "TM-SHP-006",
            "",
        );
        is("[]", "TM-SHP-002", "");
        let error = one::<Command>(r#"{ "type": "enroll" }"#).err().unwrap();
        assert_eq!(error.reasons().remove(0).params["nearest"], "enrol".into());
    }

    #[test]
    fn an_event_of_a_list_has_its_index() {
        let good =
            r#"{ "type": "role_left", "participant": "p", "role": "mentor", "on": "2026-10-01" }"#;
        for (wrong, code, at) in [
            (
                r#"{ "type": "role_left", "participant": "p", "role": "mentor", "on": 1 }"#,
                "TM-SHP-002",
                "/1/on",
            ),
            (r#"{ "type": "left" }"#, "TM-SHP-004", "/1/type"),
            ("{}", "TM-SHP-005", "/1"),
            ("7", "TM-SHP-002", "/1"),
        ] {
            let error = list::<Event>(&format!("[{good}, {wrong}]")).err().unwrap();
            let reason = error.reasons().remove(0);
            assert_eq!((reason.code, reason.at.as_str()), (code, at), "{wrong}");
        }
    }

    #[test]
    fn broken_text_is_told_with_its_line() {
        let surrogate = "[{},\n {\"type\": \"role_left\", \"participant\": \"\\ud800\"}]";
        let error = list::<Event>(surrogate).err().unwrap();
        let reason = error.reasons().remove(0);
        assert_eq!((reason.code, reason.at.as_str()), ("TM-SHP-005", "/0"));

        let error = list::<Event>(&surrogate.replace("{},", "")).err().unwrap();
        let reason = error.reasons().remove(0);
        assert_eq!(
            (reason.code, &reason.params["line"]),
            ("TM-SHP-001", &2_i64.into())
        );

        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let command = format!(r#"{{ "type": "enrol", {ENROL}, "extensions": {{ "x": {deep} }} }}"#);
        let (code, at) = mistake::<Command>(&command);
        assert_eq!(code, "TM-SHP-001");
        assert!(at.starts_with("/extensions/x/0/0"));
        is(&deep, "TM-SHP-002", "");
    }
}
