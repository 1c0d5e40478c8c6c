// The bundled server as a process, and what a client measures of it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const bundle = path.join(import.meta.dirname, '../../dist/server.js');

export async function startServer({ folder, storage, capabilities = {} }) {
  const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: storage ? { storage } : {},
    workspaceFolders: [{ uri: folder, name: 'bench' }],
  });
  await connection.sendNotification('initialized', {});
  /** Megabytes of a line of the system's account of the process; undefined where there is none. */
  const megabytes = (line) => {
    const status = fs.existsSync('/proc') ? fs.readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    const kb = new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1];
    return kb === undefined ? undefined : Math.round(Number(kb) / 1024);
  };
  return {
    connection,
    /** Resident megabytes, all threads; undefined where the system does not say. */
    residentMB: () => megabytes('VmRSS'),
    /** Milliseconds that the server's main thread has run; not a number where the system does not say. */
    cpuMs() {
      const file = `/proc/${child.pid}/schedstat`;
      return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN;
    },
    /** The most it ever had. */
    peakMB: () => megabytes('VmHWM'),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      child.kill();
    },
  };
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** `{ median, p95, max }` in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { median: at(0.5), p95: at(0.95), max: at(1), count: times.length };
}

export const round = (value) => Math.round(value * 100) / 100;

/** Milliseconds that `run` takes, and what it gives. */
export async function timed(run) {
  const start = performance.now();
  const value = await run();
  return { ms: round(performance.now() - start), value };
}
