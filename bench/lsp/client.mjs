// The client's side of a language server in a process of its own: requests, times of arrival, what the process takes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { frame, messagesOf } from './messages.mjs';

/** Bytes. */
const LARGE = 65536;
const LARGE_ANSWER = /^\{"jsonrpc":"2\.0","id":(\d+),"result":/;

export class Client {
  #child;
  #next = 1;
  #waiting = new Map();
  #dead;

  /** @param command arguments of this Node */
  constructor(command) {
    this.startedAt = performance.now();
    this.#child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.on(
      'data',
      messagesOf((body, at) => this.#arrived(body, at)),
    );
    this.#child.stdin.on('error', () => {});
    this.#child.on('exit', (code, signal) => this.#died(new Error(`the server ended: ${signal ?? code}`)));
  }

  /** A request's promise gives `{ result, error, at, bytes }`; `at` is when the last byte of the answer came. */
  request(method, params) {
    const { message, answer } = this.prepared(method, params);
    this.write([message]);
    return answer;
  }

  notify(method, params) {
    this.write([frame({ jsonrpc: '2.0', method, params })]);
  }

  /** A request as bytes that somebody else sends, its id, and the promise of the answer. */
  prepared(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => {
      if (this.#dead) reject(this.#dead);
      else this.#waiting.set(id, { resolve, reject });
    });
    return { id, answer, message: frame({ jsonrpc: '2.0', id, method, params }) };
  }

  write(messages) {
    this.#child.stdin.write(messages.length === 1 ? messages[0] : Buffer.concat(messages));
  }

  /** The most memory the process has had resident, in megabytes; undefined where the system does not say. */
  get peakMB() {
    const file = `/proc/${this.#child.pid}/status`;
    const kb = fs.existsSync(file) ? /VmHWM:\s+(\d+)/.exec(fs.readFileSync(file, 'utf8'))?.[1] : undefined;
    return kb === undefined ? undefined : Number(kb) / 1024;
  }

  async stop() {
    const ended = new Promise((resolve) => {
      this.#child.once('exit', resolve);
    });
    await this.request('shutdown');
    this.notify('exit');
    await ended;
  }

  kill() {
    this.#child.kill('SIGKILL');
  }

  #arrived(body, at) {
    const id = LARGE_ANSWER.exec(body.length > LARGE ? body.toString('latin1', 0, 64) : '')?.[1];
    if (id !== undefined) {
      // Read when somebody looks: reading megabytes would keep the next answer waiting.
      this.#answer(Number(id), {
        at,
        bytes: body.length,
        get result() {
          return JSON.parse(body.toString()).result;
        },
      });
      return;
    }
    const { id: known, method, params, result, error } = JSON.parse(body.toString());
    if (method === undefined) this.#answer(known, { at, bytes: body.length, result, error });
    else if (known !== undefined) {
      const answer = method === 'workspace/configuration' ? params.items.map(() => null) : null;
      this.write([frame({ jsonrpc: '2.0', id: known, result: answer })]);
    }
  }

  #answer(id, answer) {
    this.#waiting.get(id)?.resolve(answer);
    this.#waiting.delete(id);
  }

  #died(error) {
    this.#dead = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
