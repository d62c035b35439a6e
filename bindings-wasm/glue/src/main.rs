//! Runs wasm-bindgen on one .wasm file and writes one ES module build, the target `web`: its
//! `init` function must be told where the module is (its bytes or its address). The package's
//! own small loader does so, for browsers, bundlers and Node alike.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "usage: nastavnik-glue --out-dir <folder> [--out-name <name>] <file.wasm>

Writes <name>.js, <name>.d.ts, <name>_bg.wasm and <name>_bg.wasm.d.ts into the folder.
Without --out-name the name is that of the .wasm file.";

struct Options {
    wasm: PathBuf,
    out_dir: PathBuf,
    out_name: Option<String>,
}

/// Reads the command line; `None` means that only help was asked for.
fn parse(mut args: impl Iterator<Item = String>) -> Result<Option<Options>> {
    let (mut wasm, mut out_dir, mut out_name) = (None, None, None);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "-h" | "--help" => return Ok(None),
            "--out-dir" => out_dir = Some(args.next().context("--out-dir needs a folder")?),
            "--out-name" => out_name = Some(args.next().context("--out-name needs a name")?),
            flag if flag.starts_with('-') => bail!("unknown option {flag}\n\n{USAGE}"),
            file => ensure!(
                wasm.replace(PathBuf::from(file)).is_none(),
                "more than one .wasm file given\n\n{USAGE}"
            ),
        }
    }
    Ok(Some(Options {
        wasm: wasm.with_context(|| format!("no .wasm file given\n\n{USAGE}"))?,
        out_dir: out_dir
            .with_context(|| format!("no --out-dir given\n\n{USAGE}"))?
            .into(),
        out_name,
    }))
}

fn run() -> Result<()> {
    let Some(options) = parse(std::env::args().skip(1))? else {
        println!("{USAGE}");
        return Ok(());
    };
    let wasm = options.wasm.display();
    ensure!(
        options.wasm.is_file(),
        "{wasm} does not exist; build the crate for wasm32 first"
    );
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&options.wasm)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .web(true)?;
    if let Some(name) = &options.out_name {
        bindgen.out_name(name);
    }
    bindgen.generate(&options.out_dir).with_context(|| {
        format!(
            "wasm-bindgen failed on {wasm}; the wasm-bindgen crate that built it must be \
             the version that this program was built with"
        )
    })
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nastavnik-glue: {error:#}");
            ExitCode::FAILURE
        }
    }
}
