//! The inputs that are kept: one folder a target below `tests/corpus`, a file an input.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the inputs of a target are.
pub fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target)
}

/// The inputs of a target with their names, in the order of these.
///
/// # Errors
///
/// The folder cannot be read.
pub fn inputs(target: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut inputs = Vec::new();
    for entry in fs::read_dir(folder(target))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        inputs.push((name.into_owned(), fs::read(&path)?));
    }
    inputs.sort();
    Ok(inputs)
}

/// Puts an input aside that broke something, and says where.
///
/// # Errors
///
/// The file cannot be written.
pub fn keep(target: &str, input: &[u8]) -> io::Result<PathBuf> {
    let folder = std::env::temp_dir().join("nastavnik-fuzz").join(target);
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("broken-{:016x}", super::mutate::digest(input)));
    fs::write(&path, input)?;
    Ok(path)
}
