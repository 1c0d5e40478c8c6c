/** What a new user meets: the samples as they are shipped, and commands that can be found. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  SAMPLE_ATTACHMENTS,
  SAMPLE_DOCUMENTS,
  SAMPLE_FOLDER,
  SAMPLES_SHOWN,
} from '../../../client/src/welcome/sample-documents.ts';
import manifest from '../../../package.json' with { type: 'json' };
import texts from '../../../package.nls.json' with { type: 'json' };

const folder = path.resolve(import.meta.dirname, '../../..', ...SAMPLE_FOLDER);

test('the lists of samples are what lies in the folder', () => {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  expect([...SAMPLE_DOCUMENTS, ...SAMPLE_ATTACHMENTS].sort()).toEqual(files.sort());
  for (const shown of SAMPLES_SHOWN) expect(shown).toMatch(/\.referat\.txt$/);
});

const titleOf = (key: string): string => (texts as Record<string, string>)[key.replaceAll('%', '')] ?? '';

test('every command stands under Referat with a title of its own', () => {
  expect(texts['command.category']).toBe('Referat');
  const titles = manifest.contributes.commands.map(({ title }) => titleOf(title));
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/^[A-ZÆØÅ].*[^.]$/);
});

test('every view has a name and says to a screen reader what it is for', () => {
  for (const view of Object.values(manifest.contributes.views).flat()) {
    expect(titleOf(view.name), view.id).not.toBe('');
    // A list that is only there after a command is explained by its own first line.
    if (!view.when.includes('compared')) expect(view, view.id).toHaveProperty('accessibilityHelpContent');
  }
});

test('the guide names every command as the palette does', () => {
  const guide = fs.readFileSync(path.join(folder, '../../docs/brugervejledning.md'), 'utf8');
  const named = [...guide.matchAll(/Referat: ([^*|]+?)(?: \/ [^*|]+)?\s*(?:\*\*|\|)/g)].map(([, title]) => title ?? '');
  const titles = manifest.contributes.commands.map(({ title }) => titleOf(title));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});
