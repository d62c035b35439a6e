//! Matching proposes pairs, with a guarantee and with reasons. The curator decides.
//!
//! `request` is what is asked, `problem` who may be matched with whom and how well, `plan` the answer with its
//! reasons. The exact assignment is the [`solver`](crate::solver)'s, which knows no word of the field.

pub mod plan;
pub mod problem;
pub mod request;

pub use plan::Plan;
pub use request::Request;
