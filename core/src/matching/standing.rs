//! A given plan in the table of possible pairs: who stands where, and who could stand better.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::ParticipantId;
use crate::matching::audit::{Blocking, Composition, Envy, Load, Wasted};
use crate::matching::request::Two;
use crate::matching::table::Table;
use crate::model::profile::Objective;
use crate::solver;

/// The pairs that may be, each mentee in one place at most, and no more in a place than it holds.
pub(super) struct Standing<'t, 'b, 'a> {
    pub(super) table: &'t Table<'b, 'a>,
    pub(super) columns: Vec<Option<usize>>,
    pub(super) load: Vec<u32>,
}

impl<'t, 'b, 'a> Standing<'t, 'b, 'a> {
    pub(super) fn new(table: &'t Table<'b, 'a>, pairs: &[Two]) -> Self {
        let mut standing = Self {
            table,
            columns: vec![None; table.rows.len()],
            load: vec![0; table.base.columns.len()],
        };
        for two in pairs {
            let places = table
                .base
                .mentee_at(&two.mentee)
                .zip(table.base.mentor_at(&two.mentor));
            let Some((row, mentor)) = places else {
                continue;
            };
            let may = table.find(row, mentor).is_some() && standing.column(row).is_none();
            let mut columns = table.columns(row, mentor).into_iter();
            if let Some(column) = columns.find(|column| may && standing.has_room(*column)) {
                if let Some(place) = standing.columns.get_mut(row) {
                    *place = Some(column);
                }
                if let Some(load) = standing.load.get_mut(column) {
                    *load += 1;
                }
            }
        }
        standing
    }

    pub(super) fn column(&self, row: usize) -> Option<usize> {
        self.columns.get(row).copied().flatten()
    }

    fn has_room(&self, column: usize) -> bool {
        let limits = self
            .table
            .base
            .columns
            .get(column)
            .zip(self.load.get(column));
        limits.is_some_and(|(column, load)| *load < column.upper)
    }

    pub(super) fn mentor(&self, row: usize) -> Option<usize> {
        self.table
            .base
            .columns
            .get(self.column(row)?)
            .map(|column| column.mentor)
    }

    /// The score of the mentee by the plan.
    pub(super) fn score(&self, row: usize) -> Option<u32> {
        Some(self.table.find(row, self.mentor(row)?)?.score)
    }

    pub(super) fn mentee_id(&self, row: usize) -> Option<ParticipantId> {
        self.table
            .base
            .mentees
            .get(row)
            .map(|mentee| mentee.who.id.clone())
    }

    pub(super) fn mentor_id(&self, mentor: usize) -> Option<ParticipantId> {
        self.table.mentor_id(mentor).cloned()
    }

    fn plan(&self) -> Vec<Option<u32>> {
        let columns = self.columns.iter();
        columns
            .map(|column| column.and_then(|column| u32::try_from(column).ok()))
            .collect()
    }

    /// Mentees with the mentors with whom their score would be higher, and by how much.
    fn better(&self) -> Vec<(usize, usize, u32)> {
        let rows = 0..self.table.rows.len();
        rows.flat_map(|row| {
            let own = self.score(row);
            let better = move |score: u32| own.is_none_or(|own| score > own);
            let candidates = self
                .table
                .row(row)
                .iter()
                .filter(move |other| better(other.score));
            candidates.map(move |other| (row, other.mentor, other.score - own.unwrap_or(0)))
        })
        .collect()
    }

    pub(super) fn blocking(&self) -> Vec<Blocking> {
        let problem = self.table.problem(Objective::StableForMentees);
        let found = solver::blocking(&problem, &self.plan())
            .into_iter()
            .filter_map(|pair| {
                let mentor = self.table.base.columns.get(pair.column as usize)?.mentor;
                // Another seat of the same group is no other mentor.
                (self.mentor(pair.row as usize) != Some(mentor))
                    .then_some((pair.row as usize, mentor))
            });
        let found: BTreeSet<_> = found.collect();
        let pairs = found.into_iter();
        pairs
            .filter_map(|(row, mentor)| {
                Some(Blocking {
                    mentee: self.mentee_id(row)?,
                    mentor: self.mentor_id(mentor)?,
                })
            })
            .collect()
    }

    pub(super) fn envy(&self) -> Vec<Envy> {
        let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for row in 0..self.table.rows.len() {
            if let Some(mentor) = self.mentor(row) {
                holders.entry(mentor).or_default().push(row);
            }
        }
        let envy = |(row, mentor, _): (usize, usize, u32)| {
            let score = self.table.find(row, mentor)?.score;
            let columns = self.table.columns(row, mentor);
            let lower = |other: &&usize| {
                // The place must be one that the envious could have.
                self.score(**other).is_some_and(|other| other < score)
                    && self
                        .column(**other)
                        .is_some_and(|column| columns.contains(&column))
            };
            let over: Vec<_> = { holders.get(&mentor)?.iter().filter(lower) }
                .filter_map(|row| self.mentee_id(*row))
                .collect();
            (!over.is_empty()).then_some(Envy {
                mentee: self.mentee_id(row)?,
                mentor: self.mentor_id(mentor)?,
                over,
            })
        };
        self.better().into_iter().filter_map(envy).collect()
    }

    pub(super) fn wasted(&self) -> Vec<Wasted> {
        let wasted = |(row, mentor, gain): (usize, usize, u32)| {
            let mut columns = self.table.columns(row, mentor).into_iter();
            columns.find(|column| self.has_room(*column))?;
            Some(Wasted {
                mentee: self.mentee_id(row)?,
                mentor: self.mentor_id(mentor)?,
                gain,
            })
        };
        self.better().into_iter().filter_map(wasted).collect()
    }

    pub(super) fn composition(&self) -> Composition {
        let base = self.table.base;
        let rows = 0..self.table.rows.len();
        let left = rows.clone().filter(|row| self.column(*row).is_none());
        let mut forms = BTreeMap::new();
        let mut each: BTreeMap<usize, usize> = BTreeMap::new();
        for row in rows.clone() {
            let Some(mentor) = self.mentor(row) else {
                continue;
            };
            *each.entry(mentor).or_default() += 1;
            if let Some(pair) = self.table.find(row, mentor) {
                *forms.entry(pair.form.id.clone()).or_default() += 1;
            }
        }
        let idle = (0..base.mentors.len()).filter(|mentor| !each.contains_key(mentor));
        let mut loads: BTreeMap<usize, usize> = BTreeMap::new();
        for mentor in 0..base.mentors.len() {
            *loads
                .entry(each.get(&mentor).copied().unwrap_or(0))
                .or_default() += 1;
        }
        let short = base
            .columns
            .iter()
            .zip(&self.load)
            .filter(|(column, load)| **load < column.lower);
        let short: BTreeSet<_> = short.map(|(column, _)| column.mentor).collect();
        Composition {
            mentees: base.mentees.len(),
            mentors: base.mentors.len(),
            left: left.filter_map(|row| self.mentee_id(row)).collect(),
            idle: idle.filter_map(|mentor| self.mentor_id(mentor)).collect(),
            forms,
            loads: loads
                .into_iter()
                .map(|(mentees, mentors)| Load { mentees, mentors })
                .collect(),
            wanting: short
                .into_iter()
                .filter_map(|mentor| self.mentor_id(mentor))
                .collect(),
        }
    }
}
