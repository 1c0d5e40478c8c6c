/** The Word files opened by LibreOffice, where it is on the machine: every word that the minutes show is there. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { makeModel } from '../../server/src/export/make-model.ts';
import { wordDocument } from '../../server/src/export/word/document.ts';
import { parse } from '../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../support/documents.ts';
import { missingWords, wordsShown } from '../unit/export/support.ts';

const absent = spawnSync('soffice', ['--version']).status !== 0;
if (absent) console.warn('*** soffice is not on PATH: no Word file was opened by LibreOffice. ***');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-office-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** So many documents, of all kinds of layouts: LibreOffice opens them in one start. */
const EVERY = 40;
const STARTS_IN_MS = 120_000;

test.skipIf(absent)(
  'LibreOffice opens the Word files and finds every word in them',
  async () => {
    const chosen = fixtureDocuments().filter((_, at) => at % EVERY === 0);
    const models = chosen.map(({ lines }) => makeModel(parse(lines)));
    const files = models.map((_, at) => path.join(folder, `${at}.docx`));
    for (const [at, model] of models.entries()) fs.writeFileSync(files[at] as string, await wordDocument(model));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const { status } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'html',
      '--outdir',
      folder,
      ...files,
    ]);
    expect(status).toBe(0);
    for (const [at, model] of models.entries()) {
      const html = fs.readFileSync(path.join(folder, `${at}.html`), 'utf8');
      const text = html
        .replace(/<style.*?<\/style>/gs, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(?:amp|lt|gt|quot|nbsp);/g, ' ');
      expect(missingWords(wordsShown(model), text), chosen[at]?.name).toEqual([]);
    }
  },
  STARTS_IN_MS,
);
