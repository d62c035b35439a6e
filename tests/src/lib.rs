//! What the tests of all languages share: the vectors, made-up programmes, and the generated contract.
//!
//! `json` is JSON whose keys keep their order, `vector` the format of `vectors/` and its runner, `invent` makes up
//! programmes and commands for the property tests, `pairs` schools for the tests of matching, `fuzz` what is fuzzed, `contract` draws the JSON
//! Schemas from the Rust types and `readable` smooths them, `catalogue` reads the texts, `pages` makes the pages that are
//! generated, `cases` is about real programmes.

pub mod cases;
pub mod catalogue;
pub mod contract;
pub mod fuzz;
pub mod invent;
pub mod json;
pub mod pages;
pub mod pairs;
pub mod readable;
pub mod vector;
