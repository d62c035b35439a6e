#![doc = include_str!("../../README.md")]

pub mod agenda;
#[cfg(feature = "calendar")]
pub mod calendar;
pub mod day;
pub mod diagnostic;
pub mod directory;
pub mod documents;
pub mod due;
mod format;
pub mod history;
pub mod id;
pub mod matching;
pub mod model;
pub mod monitoring;
mod near;
pub mod norm;
mod parsed;
pub mod pointer;
pub mod programme;
pub mod publication;
pub mod record;
pub mod roadmap;
pub mod role;
pub mod rules;
pub mod solver;
pub mod stage;
#[cfg(feature = "tables")]
pub mod tables;
pub mod text;
pub mod what_if;
pub mod wire;

pub use day::{Day, DayError, PartialDay, Period};
pub use diagnostic::{Diagnostic, Severity};
pub use directory::Directory;
pub use due::Due;
pub use model::TargetModel;
pub use pointer::Pointer;
pub use programme::command::Command;
pub use programme::event::Event;
pub use programme::header::Opening;
pub use programme::{Programme, Refusal, Step};
pub use role::Role;
pub use stage::Stage;
pub use text::Lang;
