//! The programme's papers, made from its records: structured text that turns into HTML or Markdown.
//!
//! `paper` is the text, `html` and `markdown` its two renderings, `order`, `closing` and `mentor_report` the papers themselves.
//! Names come from the [`Directory`](crate::Directory) at the last moment, for whoever may see them.

mod closing;
mod html;
mod markdown;
mod mentor_report;
mod order;
pub mod paper;

pub use closing::closing_report;
pub use mentor_report::mentor_report;
pub use order::pairs_order;
pub use paper::{Block, Paper, Table};
