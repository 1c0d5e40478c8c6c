import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExportFlags, exportCommand } from '../../../server/src/cli/export/export-command.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const MINUTES = path.join(fixtures, 'firstagenda/teknik-og-miljoe.referat.txt');
const OTHER = path.join(fixtures, 'acadre/sundhed-og-aeldre.referat.txt');

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-export-'));
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

async function run(files: readonly string[], flags: ExportFlags) {
  const said = { out: '', err: '' };
  const output = {
    out: (text: string | Uint8Array) => {
      said.out += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    err: (text: string) => {
      said.err += text;
    },
    interactive: false,
  };
  const code = await exportCommand(files, flags, 'da', {
    output,
    version: '1.2.3',
    threads: { script: '', most: 1 },
  });
  return { code, ...said };
}

function file(name: string, text: string): string {
  const made = path.join(temporary, name);
  fs.mkdirSync(path.dirname(made), { recursive: true });
  fs.writeFileSync(made, text);
  return made;
}

describe('referat export', () => {
  test('one document as JSON on standard output', async () => {
    const { code, out, err } = await run([MINUTES], { format: 'json' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const model = JSON.parse(out);
    expect(model).toMatchObject({ version: 1, source: 'teknik-og-miljoe.referat.txt' });
    expect(model.meetings[0].items).toHaveLength(12);
  });

  test('several documents as JSON need a folder', async () => {
    const { code, out, err } = await run([MINUTES, OTHER], { format: 'json' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--out');
  });

  test('a document as one line is the same document behind the head of a record', async () => {
    const { code, out, err } = await run([MINUTES], { format: 'ndjson' });
    expect({ code, err }).toEqual({ code: 0, err: '1 fil.\n' });
    const { file: name, status, bytes, sha256, program, settings, notices, ...model } = JSON.parse(out);
    expect([name, status, bytes, program, notices]).toEqual([MINUTES, 'done', fs.statSync(MINUTES).size, '1.2.3', []]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(settings).toMatch(/^[0-9a-f]{16}$/);
    const items = JSON.parse((await run([MINUTES], { format: 'ndjson', item: '3' })).out);
    expect(items.settings).not.toBe(settings);
    expect(model).toEqual(JSON.parse((await run([MINUTES], { format: 'json' })).out));
  });

  test('a record of a file that cannot be read is a document without meetings', async () => {
    const { code, out } = await run(['findes-ikke.txt'], { format: 'ndjson' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      file: 'findes-ikke.txt',
      status: 'unread',
      program: '1.2.3',
      problem: 'Filen findes ikke.',
      notices: [],
      version: 1,
      source: null,
      meetings: [],
    });
  });

  test('several documents as one table with one head', async () => {
    const { out } = await run([MINUTES, OTHER], { format: 'csv' });
    expect(out.match(/journalnummerform/g)).toHaveLength(1);
    expect(out.startsWith('\ufefffil;møde;')).toBe(true);
  });

  test('files of one name do not overwrite each other', async () => {
    const text = fs.readFileSync(MINUTES, 'utf8');
    const [one, two] = [file('a/moede.referat.txt', text), file('b/moede.txt', text)];
    const out = path.join(temporary, 'out');
    expect(await run([one, two], { format: 'html', out })).toEqual({ code: 0, out: '', err: '' });
    expect(fs.readdirSync(out).sort()).toEqual(['moede-2.html', 'moede.html']);
  });

  test('a table in a folder', async () => {
    const out = path.join(temporary, 'table');
    await run([MINUTES, OTHER], { format: 'csv', out });
    expect(fs.readdirSync(out)).toEqual(['referater.csv']);
  });

  test('what a spreadsheet would calculate is text', async () => {
    const made = file('formel.txt', 'REFERAT Udvalget d. 13-04-2021\n\nPunkt 1: =1+1\n\nBeslutning\n\nGodkendt.\n');
    expect((await run([made], { format: 'csv' })).out).toContain(";'=1+1;");
  });

  test('a CPR number leaves in no format, also broken over two lines, and it is said', async () => {
    const lines = ['REFERAT Udvalget d. 13-04-2021', '', 'Punkt 1: Sag om 010190-1234', '', 'Beslutning', ''];
    const made = file('cpr.txt', [...lines, 'Ansøgeren, 020290-', '2345, får støtte. 030390 3456', ''].join('\n'));
    for (const format of ['json', 'ndjson', 'csv', 'html'] as const) {
      const { code, out, err } = await run([made], { format });
      expect(code).toBe(0);
      expect(out).not.toMatch(/1234|2345|3456/);
      expect(out).toContain('010190-****');
      expect(format === 'ndjson' ? out : err).toContain('sløret');
    }
  });

  test('an item that is not there is said, and a file that is not there is an error', async () => {
    const none = await run([MINUTES], { format: 'html', item: '99' });
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('intet');
    expect((await run([path.join(temporary, 'nej.txt')], { format: 'json' })).code).toBe(2);
  });

  test('a folder that cannot be made is an error in words', async () => {
    const { code, err } = await run([MINUTES], { format: 'html', out: path.join(file('fil', 'x'), 'mappe') });
    expect(code).toBe(2);
    expect(err).toContain('kunne ikke skrives');
  });
});
