//! Reads columns of numbers, with the place of every mistake.

use std::fmt::Display;

use crate::pointer::Pointer;
use crate::wire::detail;
use crate::wire::error::Error;

/// A column of whole numbers from 0 to 4294967295 that is being read, part by part.
#[derive(Debug, Clone)]
pub struct Numbers {
    at: Pointer,
    values: Vec<u32>,
    /// Where there is none.
    gaps: Vec<usize>,
}

impl Numbers {
    /// An empty column. Errors are placed at `/table/name/number`.
    pub fn new(table: &str, name: &str) -> Self {
        Self {
            at: Pointer::root().key(table).key(name),
            values: Vec::new(),
            gaps: Vec::new(),
        }
    }

    /// Adds numbers of whatever width.
    ///
    /// # Errors
    ///
    /// [`Error`] for a number that is negative or too large.
    pub fn extend<T>(&mut self, part: &[T]) -> Result<(), Error>
    where
        T: Copy + Display + TryInto<u32>,
    {
        self.values.reserve(part.len());
        for value in part {
            let Ok(number) = (*value).try_into() else {
                let at = self.at.clone().index(self.values.len());
                return Err(detail::whole_number(at, (0, u32::MAX), value));
            };
            self.values.push(number);
        }
        Ok(())
    }

    /// Adds a place without a number.
    pub fn skip(&mut self) {
        self.gaps.push(self.values.len());
        self.values.push(0);
    }

    /// The error for a column of something else; `found` is the name of its type.
    pub fn not_whole(&self, found: &str) -> Error {
        detail::whole_number(self.at.clone(), (0, u32::MAX), &found)
    }

    /// What was read, where every place needs a number.
    ///
    /// # Errors
    ///
    /// [`Error`] for the first place without one.
    pub fn values(self) -> Result<Vec<u32>, Error> {
        match self.gaps.first() {
            None => Ok(self.values),
            Some(gap) => Err(detail::data(
                self.at.index(*gap),
                "invalid type: null, expected u32",
            )),
        }
    }

    /// What was read, where places may be without a number.
    pub fn optional(self) -> Vec<Option<u32>> {
        let mut values: Vec<_> = self.values.into_iter().map(Some).collect();
        for gap in self.gaps {
            if let Some(value) = values.get_mut(gap) {
                *value = None;
            }
        }
        values
    }
}

/// Which columns tables have.
///
/// # Errors
///
/// [`Error`] for a column that is not known, with a guess, and for one that is missing. The places are `/table` and
/// `/table/name`.
pub fn check_names<'a>(
    table: &str,
    names: impl Iterator<Item = &'a str>,
    needed: &[&str],
    possible: &[&str],
) -> Result<(), Error> {
    let at = Pointer::root().key(table);
    let names: Vec<&str> = names.collect();
    let known = || needed.iter().chain(possible);
    for (place, name) in names.iter().enumerate() {
        if !known().any(|other| other == name) {
            let all: Vec<String> = known().map(|name| format!("`{name}`")).collect();
            let words = format!("unknown field `{name}`, expected one of {}", all.join(", "));
            return Err(detail::data(at.key(name), &words));
        }
        if names.iter().take(place).any(|other| other == name) {
            return Err(detail::data(
                at.key(name),
                &format!("duplicate field `{name}`"),
            ));
        }
    }
    match needed.iter().find(|name| !names.contains(name)) {
        Some(name) => Err(detail::data(at, &format!("missing field `{name}`"))),
        None => Ok(()),
    }
}
