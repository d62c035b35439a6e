//! Makes schemas readable for people and for generators of types.

use schemars::Schema;
use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// Absent means absent: an optional member may be left out, it is never `null`.
pub fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(kinds)) = object.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            object.extend(only);
        }
    }
    if object.get("default").is_some_and(Value::is_null) {
        object.remove("default");
    }
}

/// Descriptions are doc comments: lines are joined, links keep their words only.
pub fn plain_description(schema: &mut Schema) {
    let Some(Value::String(text)) = schema.get_mut("description") else {
        return;
    };
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " "));
    *text = without_links(&paragraphs.collect::<Vec<_>>().join("\n\n"));
}

/// `` [`Day`](crate::Day) `` becomes `` `Day` ``.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else {
            break;
        };
        plain += &format!("{before}`{name}`");
        rest = after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'))
            .map_or(after, |(_, after)| after);
    }
    plain + rest
}

/// Gives the choices of a type names of their own, `EnrolCommand` for `{"type": "enrol", …}`, and turns a choice
/// between words into one list of words.
pub fn named_choices(types: &mut Object) {
    let names: Vec<String> = types.keys().cloned().collect();
    for name in names {
        let Some(Value::Object(parent)) = types.get_mut(&name) else {
            continue;
        };
        let Some(Value::Array(choices)) = parent.remove("oneOf") else {
            continue;
        };
        if let Some(words) = all_words(&choices) {
            let known = parent.get("description").and_then(Value::as_str);
            let described = described(known.unwrap_or_default(), &choices);
            parent.insert("type".to_owned(), "string".into());
            parent.insert("enum".to_owned(), words.into());
            parent.insert("description".to_owned(), described.into());
            continue;
        }
        let mut named = Vec::new();
        let choices = choices.into_iter().map(|choice| match tag(&choice) {
            None => choice,
            Some(tag) => {
                let own = pascal(&tag) + &name;
                let reference = json!({ "$ref": format!("#/$defs/{own}") });
                named.push((own, choice));
                reference
            }
        });
        let choices: Vec<Value> = choices.collect();
        parent.insert("oneOf".to_owned(), choices.into());
        types.extend(named);
    }
}

/// A reference with a description becomes `allOf` of one: generators take it for the type itself, not for another.
pub fn described_references(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.contains_key("description")
                && let Some(reference) = object.remove("$ref")
            {
                object.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
            object.values_mut().for_each(described_references);
        }
        Value::Array(items) => items.iter_mut().for_each(described_references),
        _ => {}
    }
}

/// The words, where every choice is one or a list of them.
fn all_words(choices: &[Value]) -> Option<Vec<Value>> {
    let words = choices.iter().map(|choice| {
        let one = choice.get("const").map(|word| vec![word.clone()]);
        one.or_else(|| choice.get("enum")?.as_array().cloned())
    });
    Some(words.collect::<Option<Vec<_>>>()?.concat())
}

fn described(text: &str, choices: &[Value]) -> String {
    let lines = choices.iter().filter_map(|choice| {
        let word = choice.get("const")?.as_str()?;
        Some(format!(
            "- `{word}`: {}",
            choice.get("description")?.as_str()?
        ))
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    format!("{text}\n\n{lines}").trim().to_owned()
}

/// The word that tells a choice from the others: its `type`, or its only member.
fn tag(choice: &Value) -> Option<String> {
    let members = choice.get("properties")?.as_object()?;
    if let Some(word) = members.get("type").and_then(|kind| kind.get("const")) {
        return Some(word.as_str()?.to_owned());
    }
    let mut names = members.keys();
    names.next().filter(|_| names.next().is_none()).cloned()
}

/// `stage_board` becomes `StageBoard`.
pub fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    };
    name.split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_keep_their_words() {
        let text = "See [`Day`](crate::Day), [`x`] and [1].";
        assert_eq!(without_links(text), "See `Day`, `x` and [1].");
    }

    #[test]
    fn choices_get_names() {
        let tagged = json!({ "properties": { "type": { "const": "give_up" }, "on": {} } });
        let only = json!({ "properties": { "late": {} } });
        let word = |word: &str| json!({ "const": word, "description": "D." });
        let mut types = Object::new();
        types.insert(
            "Act".to_owned(),
            json!({ "oneOf": [tagged, only, word("no")] }),
        );
        types.insert(
            "Role".to_owned(),
            json!({ "description": "R.", "oneOf": [word("a"), word("b")] }),
        );
        named_choices(&mut types);
        assert_eq!(types["GiveUpAct"], tagged);
        assert_eq!(types["LateAct"], only);
        assert_eq!(types["Act"]["oneOf"][0]["$ref"], "#/$defs/GiveUpAct");
        assert_eq!(types["Act"]["oneOf"][2], word("no"));
        assert_eq!(types["Role"]["enum"], json!(["a", "b"]));
        assert_eq!(types["Role"]["description"], "R.\n\n- `a`: D.\n- `b`: D.");
    }
}
