//! Matching proposes pairs, with a guarantee and with reasons. The curator decides.
//!
//! `request` is what is asked, `problem` who may be matched with whom and how well, `solver` the exact assignment
//! that knows no word of the domain, `plan` the answer with its reasons.

pub mod plan;
pub mod problem;
pub mod request;
pub mod solver;

pub use plan::Plan;
pub use request::Request;
