//! A log of events: seven for each pair, from the proposal to the end.

use nastavnik::Event;
use serde_json::json;

/// The events of a pair, not counting those that open the programme.
pub const EVENTS_OF_A_PAIR: usize = 7;

/// The log of a programme with so many pairs.
pub fn events(pairs: usize) -> Result<Vec<Event>, serde_json::Error> {
    let opened = json!({
        "type": "opened", "id": "log", "profile": "school", "on": "2025-08-25",
        "header": {
            "title": "Синтетическая программа",
            "organisation": { "name": "Синтетическая школа", "kind": "school" },
            "period": { "from": "2025-08-25", "until": "2026-06-30" },
        },
    });
    let mut events = vec![serde_json::from_value(opened)?];
    // All pairs are proposed before the first is agreed to, as in a school's year: nobody finds theirs at the end.
    for step in 0..EVENTS_OF_A_PAIR {
        for pair in 0..pairs {
            events.push(serde_json::from_value(event(step, pair))?);
        }
    }
    Ok(events)
}

fn event(step: usize, number: usize) -> serde_json::Value {
    let pair = format!("pair-{number}");
    let agreed = |side| json!({ "type": "pair_agreed", "pair": pair, "agreement": { "side": side, "on": "2025-10-02" } });
    match step {
        0 => json!({
            "type": "pair_proposed", "id": pair, "form": "student_student", "mentors": [format!("mentor-{number}")],
            "mentees": [format!("mentee-{number}")], "proposed": "2025-10-01",
        }),
        1 => agreed("mentor"),
        2 => agreed("mentee"),
        3 => json!({
            "type": "pair_approved", "pair": pair, "order": "order-1", "on": "2025-10-06",
            "term": { "from": "2025-10-06", "until": "2026-06-01" },
        }),
        4 => json!({
            "type": "meeting_held", "id": format!("{pair}-1"), "pair": pair, "kind": "acquaintance", "on": "2025-10-08",
        }),
        5 => json!({
            "type": "pair_planned", "pair": pair,
            "plan": { "on": "2025-10-20", "meetings": 5, "made_by": ["mentor", "mentee"] },
        }),
        _ => json!({
            "type": "pair_ended", "pair": pair, "ending": { "on": "2026-05-20", "ground": "completed" },
        }),
    }
}
