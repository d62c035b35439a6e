//! Numbers for the ids of people whom nobody knows yet.

use std::collections::BTreeMap;

use crate::directory::Directory;
use crate::role::Role;
use crate::tables::Known;

/// Greater numbers are somebody else's: no table of people comes so far.
const LAST: u32 = 1_000_000_000;

/// The highest numbers that the ids of each role have, so that a number is never given twice.
pub(super) fn last_numbers(known: &Known<'_>, directory: &Directory) -> BTreeMap<Role, u32> {
    let participants = known.programme.map_or(&[][..], |p| p.participants());
    let ids = participants.iter().map(|person| &person.id);
    let mut numbers = BTreeMap::new();
    for id in ids.chain(directory.people().map(|(id, _)| id)) {
        let Some((role, number)) = id.as_str().rsplit_once('-') else {
            continue;
        };
        let role = Role::ALL.into_iter().find(|known| known.id() == role);
        if let (Some(role), Ok(number @ 0..=LAST)) = (role, number.parse::<u32>()) {
            let last: &mut u32 = numbers.entry(role).or_default();
            *last = number.max(*last);
        }
    }
    numbers
}
