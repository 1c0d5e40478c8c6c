/** The bundled command line as a process of its own. Desktop and remote only. */
import { execFile } from 'node:child_process';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Never rejects: a program that cannot be started says so as an error. */
export type RunCli = (args: readonly string[], folder: string) => Promise<CliRun>;

/** @param cli path of the command line */
export function runCli(cli: string): RunCli {
  return (args, folder) =>
    new Promise((resolve) => {
      // The editor's binary is Node when it is told so; a server's is Node anyway.
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
      const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
      execFile(process.execPath, [cli, ...args], options, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 2;
        resolve({ code, out, err: code === 2 && err === '' ? String(error?.message ?? '') : err });
      });
    });
}
