//! The programme's papers, made from its records: structured text that turns into HTML or Markdown.
//!
//! `request` says which paper is wanted, `paper` is the text, `html` and `markdown` its two renderings; `order`,
//! `closing`, `mentor_report`, `duties` and `profile` are the papers themselves. Names come from the
//! [`Directory`](crate::Directory) at the last moment, for whoever may see them.

mod closing;
mod duties;
mod html;
mod markdown;
mod mentor_report;
mod order;
pub mod paper;
mod profile;
pub mod request;

pub use closing::closing_report;
pub use duties::duties_sheet;
pub use mentor_report::mentor_report;
pub use order::pairs_order;
pub use paper::{Block, Paper, Table};
pub use profile::profile_page;
pub use request::{PaperFormat, PaperKind, PaperRequest};
