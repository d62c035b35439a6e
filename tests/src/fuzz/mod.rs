//! Fuzzing: odd bytes for everything that reads, and odd lives for everything that decides.
//!
//! `targets` has the entries with what must hold of each, `lives` turns them into lives, `mutate`
//! bends inputs, `corpus` keeps them. No tool beyond Cargo is needed: the same seed gives the same inputs everywhere.

pub mod corpus;
mod lives;
pub mod mutate;
mod targets;

pub use targets::{TARGETS, Target};
