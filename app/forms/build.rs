//! Lists the files of the library, so that a new form is a new folder and nothing else.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build that cannot read the library stops, and cargo speaks to build scripts through the environment"
)]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=library");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo names the folder of the crate")).join("library");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();

    let mut list = String::from("&[\n");
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        let path = file.strip_prefix(&root).expect("the file is below the library");
        writeln!(list, "    ({:?}, include_str!({:?})),", path.display().to_string(), file.display().to_string())
            .expect("text grows");
    }
    list.push(']');
    let out = env::var("OUT_DIR").expect("cargo gives build scripts a folder");
    fs::write(Path::new(&out).join("library.rs"), list).expect("the list can be written");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        let is_text =
            path.extension().is_some_and(|extension| ["kdl", "ftl", "txt"].iter().any(|known| extension == *known));
        if path.is_dir() {
            collect(&path, files);
        } else if is_text {
            files.push(path);
        }
    }
}
