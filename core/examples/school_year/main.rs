//! A school's year from two spreadsheets: what the import understood, what each stage still asks, proposed pairs
//! with reasons, the order, the meetings, monitoring and the closing report.
//!
//! `cargo run --release --example school_year` takes the sample school of `examples/data`; for your own files:
//! `cargo run --release --example school_year -- --mentees a.csv --mentors b.csv --profile school --out report`

#![allow(unreachable_pub, reason = "the modules of a program have no outside")]

mod args;
mod report;
mod school;
#[path = "../shared/mod.rs"]
mod shared;
mod terminal;
mod wording;
mod year;

use std::process::ExitCode;

fn main() -> ExitCode {
    shared::end(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<(), String> {
    let args = match args::parse()? {
        args::Request::Help(text) => {
            println!("{text}");
            return Ok(());
        }
        args::Request::Run(args) => args,
    };
    let school = school::read(&args)?;
    let year = year::live(&school, args.lang)?;
    let paper = report::compose(&school, &year, args.lang);
    // Everything is made before anything is written, so that a mistake leaves nothing half-written.
    let files = [
        ("report.html", paper.to_html(args.lang)),
        ("programme.json", pretty(&year.programme)?),
        ("directory.json", pretty(&year.directory)?),
    ];
    school::write(&args.out, &files, args.lang)?;
    print!("{}", terminal::print(&paper));
    println!("{}", wording::written(&args.out, args.lang));
    Ok(())
}

fn pretty(value: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}
