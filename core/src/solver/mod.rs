//! Exact assignment of rows to columns with limits. Knows no word of any field and nothing of this crate.
//!
//! A [`Problem`] is a sparse table of scores with limits for the columns, a [`Question`] an [`Objective`] and perhaps an
//! older plan to keep to. [`solve`] answers with a plan, a [`Guarantee`] and, for optimal plans, a [`Certificate`] that
//! [`verify`] checks on its own. [`Solver`] does the same in steps.
//!
//! # Lower limits
//!
//! A column may want at least so many rows. As many of all wanted places are filled as can be. That never costs a match:
//! whatever places can be filled at all can be filled by a plan that matches the most rows. It comes before the scores
//! and before keeping to an older plan. Stable matching does not look at lower limits.
//!
//! # Ties
//!
//! There is no clock, no randomness and no order of a hash map: the same problem gives the same plan on every machine.
//! Where plans are equally good by the whole objective, the order of rows and columns in the problem decides which one
//! is found. So a caller that sorts rows and columns by something that lasts gets the same plan however the records came.
//! [`first_of_equals`] goes further: of all plans that are as good it gives the one where row by row the column is the
//! lowest that can be, so that the plan does not even depend on how it was searched for.
//! In stable matching equal scores are preferred by the lower number, which makes the plan unique.

mod blocking;
mod by_columns;
mod by_rows;
mod certificate;
mod engine;
mod first;
mod lists;
mod lowered;
mod maximum;
mod measure;
mod mend;
mod neighbours;
mod parts;
mod problem;
mod reverse;
mod run;
mod session;
mod shortage;
mod stable;
mod worst_off;
mod worth;

pub use blocking::{Blocking, blocking};
pub use certificate::{Certificate, Level, verify};
pub use first::first_of_equals;
pub use measure::{Measure, Objective, Question};
pub use problem::{Edge, MAX_SCORE, Problem, ProblemError};
pub use run::{Guarantee, Progress, Solution, Solver, solve};
pub use session::Session;
pub use shortage::{Shortage, Shortages};
