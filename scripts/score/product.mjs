/** Asks the built command line. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const BATCH = 40;
const PLENTY = 512 * 1024 * 1024;

/**
 * What `outline` or `check` says of the files of one folder: a map from name to the objects of that file.
 *
 * @throws when the command line gave no output.
 */
export function runCli(cli, command, folder, names) {
  const said = new Map(names.map((name) => [name, []]));
  for (let at = 0; at < names.length; at += BATCH) {
    const call = [cli, command, '--format', 'json', ...names.slice(at, at + BATCH)];
    const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8', maxBuffer: PLENTY });
    if (!stdout?.trim()) throw new Error(`${folder}: ${command} gave no output\n${(stderr ?? '').slice(-500)}`);
    for (const entry of JSON.parse(stdout)) said.get(path.basename(entry.file)).push(entry);
  }
  return said;
}
