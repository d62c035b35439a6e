//! Журнал согласий.

use std::collections::HashMap;

use crate::id::ConsentId;
use crate::programme::command::Command;
use crate::programme::event::ConsentWithdrawn;
use crate::record::Consent;
use crate::tables::cell::{items, read_day};
use crate::tables::finding::TableError;
use crate::tables::journal::{Desk, Doubles, Journal, Numbers, Said, sheet};
use crate::tables::layout::{CONSENTS, Field};
use crate::tables::reading::{Reading, word};
use crate::tables::words::{GIVERS, PURPOSES, YES_NO, meaning};
use crate::tables::{File, Known};

const PURPOSE_WORDS: &str = "обработка персональных данных; участие в программе; распространение персональных данных; дополнительная работа";
const GIVER_WORDS: &str = "сам участник; законный представитель; участник и представитель";

/// Reads the journal of consents: `GiveConsent` for each row, `WithdrawConsent` where a consent on record was withdrawn.
///
/// # Errors
///
/// [`TableError`] when the file is no table, or lacks the heading or a required column.
pub fn consents(file: &File<'_>, known: &Known<'_>) -> Result<Journal, TableError> {
    let sheet = sheet(file, &CONSENTS)?;
    let desk = Desk::new(known);
    let given = desk
        .programme()
        .map_or(&[][..], |programme| programme.consents());
    let held: HashMap<_, _> = given
        .iter()
        .map(|consent| (key(consent), consent))
        .collect();
    let mut numbers = Numbers::after("consent", given.iter().map(|consent| consent.id.as_str()));
    let mut doubles = Doubles::new();
    Ok(desk.read(&sheet, |reading, row| {
        let consent = consent(reading, &desk)?;
        if let Some(double) = doubles.check(key(&consent), row) {
            reading.refuse(double);
            return None;
        }
        match held.get(&key(&consent)) {
            Some(old) => Some(withdrawal(old, &consent)),
            None => {
                let id: ConsentId = numbers.next()?;
                let on = consent.given;
                let consent = Consent { id, ..consent };
                Some(vec![(on, Command::GiveConsent(consent))])
            }
        }
    }))
}

fn key(consent: &Consent) -> impl std::hash::Hash + Eq + use<> {
    (
        consent.subject.clone(),
        consent.purpose as u8,
        consent.giver as u8,
        consent.given,
    )
}

fn withdrawal(old: &Consent, said: &Consent) -> Said {
    let on = said.withdrawn.filter(|_| old.withdrawn.is_none());
    on.map(|on| {
        let consent = old.id.clone();
        (
            on,
            Command::WithdrawConsent(ConsentWithdrawn { consent, on }),
        )
    })
    .into_iter()
    .collect()
}

/// The consent of a row, without an id of its own yet.
fn consent(reading: &mut Reading<'_>, desk: &Desk<'_>) -> Option<Consent> {
    let subject = reading.person(Field::Name, |name| desk.find(name));
    let purpose = reading.need(Field::Purpose, |text| word(PURPOSES, text, PURPOSE_WORDS));
    let giver = reading.need(Field::Giver, |text| word(GIVERS, text, GIVER_WORDS));
    let given = reading.need_day(Field::Day);
    let until = reading.day(Field::Until);
    let withdrawn = reading.get(Field::Withdrawn, |text| match meaning(YES_NO, text) {
        Some(false) => Ok(None),
        _ => read_day(text, desk.known.day).map(Some),
    });
    let separate = reading.yes_no(Field::Separate).unwrap_or(true);
    let list = |field| {
        reading
            .row
            .lines(field)
            .map(|cell| items(&cell))
            .unwrap_or_default()
    };
    Some(Consent {
        id: "consent".parse().ok()?,
        purpose: purpose?,
        subject: subject?,
        giver: giver?,
        authority: None,
        given: given?,
        until,
        withdrawn: withdrawn.flatten(),
        separate,
        fields: list(Field::Data).into(),
        addresses: list(Field::Address).into(),
    })
}
