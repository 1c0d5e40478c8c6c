//! Starts the language server that `npm install --global referat` has put on PATH.
use zed_extension_api as zed;

struct Referat;

impl zed::Extension for Referat {
    fn new() -> Self {
        Referat
    }

    fn language_server_command(
        &mut self,
        _id: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree
            .which("referat-language-server")
            .ok_or("referat-language-server is not on PATH: npm install --global referat")?;
        Ok(zed::Command { command, args: vec!["--stdio".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Referat);
