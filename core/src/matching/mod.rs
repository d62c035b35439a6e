//! Matching proposes pairs, with a guarantee and with reasons. The curator decides.
//!
//! `request` is what is asked. `barrier` lists what forbids a pair, `base` who takes part, `people` what is known of each,
//! `eligible` what stands between two, `criteria` how well they suit each other. `table` joins it all, `solved` is what
//! comes of it: the exact assignment is the [`solver`](crate::solver)'s, which knows no word of the field.
//!
//! `job` does the work, at once or step by step. `plan` is the answer, `proof` its certificate, `unmatched` tells of those left out and `changes` what would help them,
//! `pair` looks at one pair or one mentee, `reasons` puts it into sentences. `audit` judges a given plan: `breaches` is
//! what forbids it, `standing` who stands where, `improve` what would be better. `rematch` changes the pairs that there
//! are, `again` finds which, `commands` writes it down, with new `ids`.

mod again;
mod audit;
mod barrier;
mod base;
mod breaches;
mod changes;
mod commands;
mod criteria;
mod eligible;
mod ids;
mod improve;
mod job;
mod pair;
mod people;
mod plan;
mod proof;
mod reasons;
mod rematch;
pub mod request;
mod solved;
mod standing;
mod table;
mod unmatched;

pub use audit::{
    Audit, AuditRequest, Blocking, Breach, BreachKind, Composition, Distance, Envy, Load, Step,
    Wasted,
};
pub use barrier::{Barrier, Liftable};
pub use criteria::{Contribution, MAX_POINTS};
pub use job::{MatchPhase, MatchProgress, Matching};
pub use pair::{
    Hurdle, MenteeExplanation, MenteeQuestion, PairExplanation, PairQuestion, Price, Switch,
};
pub use plan::{Alternative, Free, OtherMentee, Plan, Proposed};
pub use proof::{Place, PossiblePlace, Proof, ProofLevel, ProofRow};
pub use rematch::{Kept, Leaving, MoveCause, Moved, Rematch, RematchRequest, Stay};
pub use request::Request;
pub use solved::Guarantee;
pub use unmatched::{Barred, BarredCount, Cause, Change, LeftOut, Possible, Shortage, Unmatched};
