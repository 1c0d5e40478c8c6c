/** The companion package that writes PDF/UA: read back by a library of its own, with its tags. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeModel } from '../../server/src/export/make-model.ts';
import { parse } from '../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../support/documents.ts';
import { missingWords, wordsShown } from '../unit/export/support.ts';

const companion = path.resolve(import.meta.dirname, '../../companion/referat-pdf');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-pdf-'));
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

const CHOSEN = /^(?:acadre|firstagenda|firstagenda-markdown|sbsys|edoc|os2web|association|dagsorden)\//;
const documents = fixtureDocuments().filter(({ name }) => CHOSEN.test(name));
const fileName = (name: string): string => name.replaceAll('/', '_');

beforeAll(() => {
  if (!fs.existsSync(path.join(companion, 'node_modules')))
    execFileSync('npm', ['ci'], { cwd: companion, stdio: 'inherit', shell: process.platform === 'win32' });
  const files = documents.map(({ name, lines }) => {
    const file = path.join(temporary, `${fileName(name)}.json`);
    fs.writeFileSync(file, JSON.stringify(makeModel(parse(lines))));
    return file;
  });
  execFileSync(process.execPath, [path.join(companion, 'referat-pdf.mjs'), ...files, '--out', temporary]);
}, 600_000);

interface Tag {
  readonly role?: string;
  readonly children?: readonly object[];
}

function rolesOf(node: object | null): string[] {
  const { role, children = [] } = (node ?? {}) as Tag;
  return [...(role ? [role] : []), ...children.flatMap(rolesOf)];
}

async function read(name: string) {
  const data = new Uint8Array(fs.readFileSync(path.join(temporary, `${fileName(name)}.pdf`)));
  const bytes = Buffer.from(data).toString('latin1');
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const roles: string[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    roles.push(...rolesOf(await page.getStructTree()));
    const { items } = await page.getTextContent();
    // A word broken at the end of a line is one word.
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  return { bytes, roles, text: text.replace(/[-\u00ad\u2010]\n(?=\p{Ll})/gu, '') };
}

test.each(documents)('$name: tagged, in Danish, with all words', async ({ name, lines }) => {
  const { bytes, roles, text } = await read(name);
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(bytes).toMatch(/\/Lang \(da\)/);
  const model = makeModel(parse(lines));
  const { items = [] } = model.meetings[0] ?? {};
  expect(roles.filter((role) => role === 'H1').length).toBeGreaterThanOrEqual(items.length);
  const blocks = items.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const tables = blocks.filter(({ kind }) => kind === 'table');
  expect(roles.filter((role) => role === 'Table').length).toBeGreaterThanOrEqual(tables.length);
  const lists = blocks.filter(({ kind }) => kind === 'list');
  expect(roles.filter((role) => role === 'L').length).toBeGreaterThanOrEqual(lists.length);
  // Hyphens that the text itself has at a line's end may have gone with those of the page.
  expect(missingWords(wordsShown(model), text).filter((word) => !text.replace(/\s+/g, '').includes(word))).toEqual([]);
});

test('what is no data of ours is said to be none', () => {
  const file = path.join(temporary, 'andet.json');
  fs.writeFileSync(file, '{}');
  expect(() =>
    execFileSync(process.execPath, [path.join(companion, 'referat-pdf.mjs'), file], { stdio: 'pipe' }),
  ).toThrow(/referat export/);
});
