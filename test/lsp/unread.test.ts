/** A client that asks and does not read: what waits for it stays bounded, and is all there when it reads. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { serverBundle } from './support/bundle.ts';

const ASKED = 1800;
const ITEM = 'Punkt 1: Ny hal\n\nSagsfremstilling\n\nHallen er nedslidt.\n\nBeslutning\n\nGodkendt.\n\n';
const text = Array.from({ length: 1000 }, (_, i) => ITEM.replace('1', String(i + 1))).join('');
const textDocument = { uri: 'file:///moede/a.referat.txt', languageId: 'referat', version: 1, text };

/** Megabytes a process holds; Linux tells. */
function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

test.skipIf(process.platform !== 'linux')(
  '1,800 outlines nobody reads (Linux: memory is read from /proc)',
  async () => {
    const child = spawn(process.execPath, [serverBundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 0, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    for (let id = 1; id <= ASKED; id++) send({ id, method: 'textDocument/documentSymbol', params: { textDocument } });
    // Until the server has nothing to do any more but wait.
    const pid = child.pid as number;
    let [before, now] = [-1, 0];
    while (before !== now) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      [before, now] = [now, cpuTicks(pid)];
    }
    expect(residentMb(pid)).toBeLessThan(250);
    const answered = new Set<unknown>();
    await new Promise<void>((resolve) => {
      new StreamMessageReader(child.stdout).listen((message) => {
        if ('id' in message && 'result' in message) answered.add(message.id);
        if (answered.size > ASKED) resolve();
      });
    });
  },
);

/** Processor time a process has used. */
function cpuTicks(pid: number): number {
  const [user, system] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return Number(user) + Number(system);
}
