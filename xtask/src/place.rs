//! Where things are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// The checkout and the folder for build output.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) checkout: PathBuf,
    pub(crate) target: PathBuf,
}

impl Place {
    pub(crate) fn find() -> Result<Self> {
        // Asked when it runs: checkouts share the build output, so another one may have compiled this program.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("run it as `cargo xtask`")?;
        let checkout = Path::new(&manifest).parent().context("xtask stands in the checkout")?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout.join("target"), PathBuf::from);
        Ok(Self { checkout: checkout.to_owned(), target })
    }

    /// A program among the node packages.
    pub(crate) fn node_program(&self, name: &str) -> PathBuf {
        self.checkout.join("node_modules/.bin").join(name)
    }

    /// The cargo that runs this.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.checkout);
        command
    }

    /// Every file that is under version control or will be, as paths from the checkout.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>> {
        let output = Command::new("git")
            .current_dir(&self.checkout)
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .output()
            .context("git could not be started")?;
        ensure!(output.status.success(), "git could not list the files of {}", self.checkout.display());
        let listed = String::from_utf8(output.stdout).context("a file name is not UTF-8")?;
        let mut files: Vec<_> = listed.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect();
        files.retain(|file| self.checkout.join(file).is_file());
        files.sort();
        files.dedup();
        Ok(files)
    }
}

/// Runs a command and fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{program} could not be started"))?;
    ensure!(status.success(), "{program} failed");
    Ok(())
}
