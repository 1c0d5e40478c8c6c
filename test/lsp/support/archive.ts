/** The command line over folders of made files, and the records it writes. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { cliBundle } from './bundle.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly run: Promise<Run>;
  readonly child: ReturnType<typeof spawn>;
}

export function start(
  args: readonly string[],
  cwd: string,
  { input = '', env = {} as Record<string, string> } = {},
): Started {
  const child = spawn(process.execPath, [cliBundle, ...args], { cwd, env: { ...process.env, ...env } });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const run = new Promise<Run>((resolve) =>
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    ),
  );
  return { run, child };
}

export const referat = (...given: Parameters<typeof start>): Promise<Run> => start(...given).run;

export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-archive-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export interface ArchiveRecord {
  readonly file: string;
  readonly status: string;
  readonly problem?: string;
  readonly findings: readonly { readonly rule: string }[];
}

export function records(out: string): ArchiveRecord[] {
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

export const namesOf = (out: string): string[] => records(out).map(({ file }) => file);

/** Minutes with a fault; `more` lines make them longer. */
export function minutes(year: number, more = 0): string {
  const text = 'Der er ikke andet at sige om den sag, end at den går sin gang.\n'.repeat(more);
  return `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan for museet\n\n21.12.00-p16-2-${year}\n\n${text}Afbud: Ingen\n`;
}

export const NDJSON = ['--format', 'ndjson'];
