//! Matching proposes pairs, with a guarantee and with reasons. The curator decides.
//!
//! `request` is what is asked. `barrier` lists what forbids a pair, `base` who takes part, `eligible` what stands
//! between two people, `criteria` how well they suit each other, `table` joins it all and solves it: the exact
//! assignment is the [`solver`](crate::solver)'s, which knows no word of the field.
//!
//! `plan` is the answer, `proof` its certificate, `unmatched` tells of those left out, `pair` looks at one pair or one
//! mentee, `reasons` puts it into sentences. `audit` judges a given plan by its `standing` in the table. `rematch`
//! changes the pairs that there are, and `commands` writes that down.

mod audit;
mod barrier;
mod base;
mod commands;
mod criteria;
mod eligible;
mod ids;
mod pair;
mod plan;
mod proof;
mod reasons;
mod rematch;
pub mod request;
mod standing;
mod table;
mod unmatched;

pub use audit::{
    Audit, AuditRequest, Blocking, Breach, BreachKind, Composition, Distance, Envy, Load, Step,
    Wasted,
};
pub use barrier::{Barrier, Liftable};
pub use criteria::{Contribution, MAX_POINTS};
pub use pair::{
    Hurdle, MenteeExplanation, MenteeQuestion, PairExplanation, PairQuestion, Price, Switch,
};
pub use plan::{Alternative, Free, OtherMentee, Plan, Proposed};
pub use proof::{Place, PossiblePlace, Proof, ProofLevel, ProofRow};
pub use rematch::{Kept, Leaving, MoveCause, Moved, Rematch, RematchRequest, Stay};
pub use request::Request;
pub use table::Guarantee;
pub use unmatched::{Barred, Cause, Change, Possible, Shortage, Unmatched};
