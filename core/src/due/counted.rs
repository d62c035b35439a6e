//! Last days counted from an event: after a paper, before a stage is to close.

use std::fmt;

use crate::id::DocumentKindId;
use crate::stage::Stage;

/// The most days that are counted.
const MOST: u16 = 999;

/// A last day that is counted from an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// How many days, 1–999.
    pub days: u16,
    /// Whether only working days count.
    pub working: bool,
    /// From which event.
    pub from: Anchor,
}

/// An event from which days are counted. Its own day does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// After the first document of a kind in the programme.
    After(DocumentKindId),
    /// Before the last day of a stage as it was planned.
    Before(Stage),
}

impl Counted {
    /// `10-days-after:pairs_order`, `3-working-days-before:run`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (count, event) = text.split_once(':')?;
        let (number, unit) = count.split_once('-')?;
        let (working, from) = match unit {
            "days-after" => (false, Anchor::After(event.parse().ok()?)),
            "working-days-after" => (true, Anchor::After(event.parse().ok()?)),
            "days-before" => (false, Anchor::Before(stage(event)?)),
            "working-days-before" => (true, Anchor::Before(stage(event)?)),
            _ => return None,
        };
        let days: u16 = number.parse().ok()?;
        let fits = (1..=MOST).contains(&days) && days.to_string() == number;
        fits.then_some(Self {
            days,
            working,
            from,
        })
    }
}

fn stage(id: &str) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.id() == id)
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = if self.working { "working-days" } else { "days" };
        match &self.from {
            Anchor::After(kind) => write!(f, "{}-{days}-after:{kind}", self.days),
            Anchor::Before(stage) => write!(f, "{}-{days}-before:{}", self.days, stage.id()),
        }
    }
}
