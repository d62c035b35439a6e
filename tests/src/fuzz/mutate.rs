//! Bends inputs: JSON at its joints, everything else byte by byte. The same seed gives the same inputs.

use serde_json::{Value, json};

/// Inputs do not grow beyond this.
const LONGEST: usize = 64 * 1024;

/// What readers stumble over.
const ODD: [&str; 24] = [
    "0",
    "-1",
    "255",
    "256",
    "1e400",
    "null",
    "true",
    "[]",
    "{}",
    "\"",
    "\\u0000",
    "\\ud800",
    "\u{202e}",
    "\u{feff}",
    "9999-12-31",
    "2026-02-29",
    "0000-00-00",
    "2026-13",
    "--",
    "\r\n",
    ";;;",
    "=cmd()",
    "я",
    "18446744073709551616",
];

/// A source of numbers that are as good as random and the same every time (splitmix64).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall by the seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below the limit; 0 where there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        match limit {
            0 => 0,
            _ => (self.roll() % limit as u64) as usize,
        }
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

/// A number that stands for the input.
pub fn digest(input: &[u8]) -> u64 {
    let mut dice = Dice::new(input.len() as u64);
    input.iter().fold(0, |digest, byte| {
        dice.0 ^= u64::from(*byte);
        digest ^ dice.roll()
    })
}

/// An input like one of those, and not the same.
pub fn bend(dice: &mut Dice, inputs: &[Vec<u8>]) -> Vec<u8> {
    let Some(input) = dice.of(inputs).cloned() else {
        return Vec::new();
    };
    let document: Option<Value> = serde_json::from_slice(&input).ok();
    let mut bent = match document {
        Some(mut document) if dice.below(4) > 0 => {
            let donor = dice
                .of(inputs)
                .and_then(|input| serde_json::from_slice(input).ok());
            for _ in 0..=dice.below(4) {
                bend_json(dice, &mut document, donor.as_ref());
            }
            document.to_string().into_bytes()
        }
        _ => {
            let mut bytes = input;
            for _ in 0..=dice.below(6) {
                bend_bytes(dice, &mut bytes, inputs);
            }
            bytes
        }
    };
    bent.truncate(LONGEST);
    bent
}

fn bend_bytes(dice: &mut Dice, bytes: &mut Vec<u8>, inputs: &[Vec<u8>]) {
    let at = dice.below(bytes.len() + 1);
    let until = (at + dice.below(16)).min(bytes.len());
    match dice.below(7) {
        0 => {
            bytes.drain(at..until);
        }
        1 => {
            let odd = dice.of(&ODD).copied().unwrap_or_default();
            bytes.splice(at..at, odd.bytes());
        }
        2 => {
            let odd = dice.of(&ODD).copied().unwrap_or_default();
            bytes.splice(at..until, odd.bytes());
        }
        3 => {
            let again = bytes[at..until].to_vec();
            bytes.splice(at..at, again);
        }
        4 => {
            let other = dice.of(inputs).cloned().unwrap_or_default();
            let from = dice.below(other.len() + 1);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[from..]);
        }
        _ => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << dice.below(8);
            }
        }
    }
}

/// The places of a document, the innermost last.
fn places(json: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(value, &format!("{at}/{key}"), found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| {
            places(value, &format!("{at}/{i}"), found);
        }),
        _ => {}
    }
}

fn place(dice: &mut Dice, json: &Value) -> String {
    let mut found = Vec::new();
    places(json, "", &mut found);
    dice.of(&found).cloned().unwrap_or_default()
}

fn bend_json(dice: &mut Dice, document: &mut Value, donor: Option<&Value>) {
    let at = place(dice, document);
    let graft = donor.map(|donor| {
        donor
            .pointer(&place(dice, donor))
            .cloned()
            .unwrap_or_default()
    });
    let Some(value) = document.pointer_mut(&at) else {
        return;
    };
    match (dice.below(6), &mut *value) {
        (0, Value::Object(members)) => {
            let keys: Vec<String> = members.keys().cloned().collect();
            if let Some(key) = dice.of(&keys) {
                members.remove(key);
            }
        }
        (0, Value::Array(items)) if !items.is_empty() => {
            items.remove(dice.below(items.len()));
        }
        (1, Value::Array(items)) if !items.is_empty() => {
            let again = items[dice.below(items.len())].clone();
            items.push(again);
        }
        (1, Value::Array(items)) => items.push(graft.unwrap_or_default()),
        (2, Value::Array(items)) => items.reverse(),
        (2, Value::String(text)) => text.push_str(dice.of(&ODD).copied().unwrap_or_default()),
        (3, _) => *value = odd_value(dice),
        _ => *value = graft.unwrap_or_default(),
    }
}

fn odd_value(dice: &mut Dice) -> Value {
    match dice.below(9) {
        0 => Value::Null,
        1 => json!(dice.roll()),
        2 => json!(-1),
        3 => json!(0),
        4 => json!(1e308),
        5 => json!([]),
        6 => json!({}),
        7 => json!("x".repeat(dice.below(300))),
        _ => json!(dice.of(&ODD)),
    }
}
