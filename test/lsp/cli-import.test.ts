/** `referat import` as it is shipped: the command line, the thread it starts and the libraries in it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { column, pdfFile } from '../unit/import/support/pdf-file.ts';
import { HEADING_STYLES, p, style, wordFile } from '../unit/import/support/word-file.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-import-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'import', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const TEXT = 'Referat Vejudvalget d. 3. maj 2022\n\n1. Eventuelt\n\nBeslutning\n\nIntet.\n';

describe('each format', () => {
  test('Word', () => {
    const body = [
      p('Referat Vejudvalget d. 3. maj 2022', style('Overskrift1')),
      p('1. Eventuelt', style('Overskrift2')),
      p('Beslutning', style('Overskrift3')),
      p('Intet.'),
    ].join('');
    const file = write('a.docx', wordFile({ body, styles: HEADING_STYLES }));
    expect(run(file)).toEqual({ status: 0, stdout: TEXT, stderr: '' });
  });

  test('PDF', () => {
    const lines = ['Referat Vejudvalget d. 3. maj 2022', '', '1. Eventuelt', '', 'Beslutning', '', 'Intet.'];
    const sized = lines.map((text, at) => (at === 0 ? { text, size: 16 } : at === 2 ? { text, size: 13 } : text));
    const file = write('a.pdf', pdfFile([column(sized)]));
    expect(run(file)).toEqual({ status: 0, stdout: TEXT, stderr: '' });
  });

  test('a web page, whatever its name says', () => {
    const file = write(
      'a.docx.txt',
      '<!doctype html><main><h1>Referat Vejudvalget d. 3. maj 2022</h1><h2>1. Eventuelt</h2><h3>Beslutning</h3><p>Intet.</p></main>',
    );
    expect(run(file)).toEqual({ status: 0, stdout: TEXT, stderr: '' });
  });

  test('FirstAgenda’s JSON, with what is not known named', () => {
    const meeting = {
      Udvalg: 'Vejudvalget',
      Moede: { Dato: '2022-05-03' },
      Dagsordenpunkter: [
        {
          Punktnummer: 1,
          Navn: 'Eventuelt',
          Felter: [{ Navn: 'Beslutning', Html: '<p>Intet.</p>' }],
          Ordfører: 'Karla Vind',
        },
      ],
    };
    const { status, stdout, stderr } = run(write('a.json', JSON.stringify(meeting)));
    expect(status).toBe(0);
    expect(stdout).toContain('Punkt 1: Eventuelt\n\nBeslutning\n\nIntet.\n');
    expect(stderr).toMatch(/Felter, der ikke kendes og ikke er med: Dagsordenpunkter\[\]\.Ordfører\.\n$/);
  });
});

describe('the file for the text', () => {
  test('is written once and never over another', () => {
    const file = write('b.html', '<h1>Referat</h1><p>1. Eventuelt</p>');
    const out = path.join(folder, 'ny', 'b.referat.txt');
    expect(run(file, '--out', out).status).toBe(0);
    expect(fs.readFileSync(out, 'utf8')).toContain('1. Eventuelt');
    fs.writeFileSync(out, 'mit eget');
    const again = run(file, '--out', out);
    expect([again.status, fs.readFileSync(out, 'utf8')]).toEqual([2, 'mit eget']);
    expect(again.stderr).toContain('Filen findes allerede');
  });
});

test('a document that takes more memory than minutes do ends with a sentence, not with the process', () => {
  // One run a letter: the tree of it is some hundred times its size.
  const body = `<w:p>${'<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r>'.repeat(440_000)}</w:p>`;
  const { status, stdout, stderr } = run(write('stor.docx', wordFile({ body })));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('fylder usædvanligt meget');
}, 120_000);

test('what cannot be read gives exit code 2 and the reason', () => {
  const { status, stderr } = run(write('c.pdf', '%PDF-1.7 nej'));
  expect([status, stderr]).toEqual([
    2,
    `${path.join(folder, 'c.pdf')}: Filen er beskadiget og kan ikke læses. Åbn den i det program, den kommer fra, og gem den igen.\n`,
  ]);
  expect(run('--lang', 'en', path.join(folder, 'ikke-her.pdf')).stderr).toContain('No such file.');
});
