//! The programme's papers, made from its records: structured text that turns into HTML or Markdown.
//!
//! `paper` is the text, `html` and `markdown` its two renderings, `order`, `closing` and `profile` the papers themselves.
//! Names come from the [`Directory`](crate::Directory) at the last moment, for whoever may see them.

mod closing;
mod html;
mod markdown;
mod order;
pub mod paper;
mod profile;

pub use closing::closing_report;
pub use order::pairs_order;
pub use paper::{Block, Paper, Table};
pub use profile::profile_page;
