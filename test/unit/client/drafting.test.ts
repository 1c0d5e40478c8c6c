import { describe, expect, it, vi } from 'vitest';
import { DRAFTING_TEXTS, type DraftingTexts } from '../../../client/src/drafting/drafting-texts.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { EDIT_NAMES } from '../../../server/src/features/edits/edits.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import snippets from '../../../snippets/referat.json' with { type: 'json' };

vi.mock('vscode', () => ({ commands: {}, Disposable: {} }));

describe('drafting commands', () => {
  it('ask for every explicit edit of the server, and stand in the manifest', async () => {
    const { EDIT_COMMANDS } = await import('../../../client/src/drafting/drafting-commands.ts');
    expect(Object.values(EDIT_COMMANDS).sort()).toEqual([...EDIT_NAMES].sort());
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    for (const command of [...Object.keys(EDIT_COMMANDS), 'referat.newReferat', 'referat.rename'])
      expect(contributed).toContain(command);
  });
});

describe('the texts', () => {
  const keys = Object.keys(DRAFTING_TEXTS.da) as (keyof DraftingTexts)[];
  const spell = (texts: DraftingTexts, key: keyof DraftingTexts): string => {
    const entry: unknown = texts[key];
    return typeof entry === 'function' ? String(entry('3')) : String(entry);
  };

  it.each(keys)('%s: something in both languages, and not the same', (key) => {
    expect(spell(DRAFTING_TEXTS.da, key).trim()).not.toBe('');
    expect(spell(DRAFTING_TEXTS.en, key)).not.toBe(spell(DRAFTING_TEXTS.da, key));
  });
});

describe('the static snippets', () => {
  const plain = (body: readonly string[]): string[] =>
    body.map((line) => line.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, ''));

  it('stand in no list of proposals: without a prefix they are found by "Insert Snippet" alone', () => {
    for (const snippet of Object.values(snippets)) expect(snippet).not.toHaveProperty('prefix');
  });

  it('are a referat', () => {
    const [meeting] = parse(plain(snippets.Referat.body)).meetings;
    expect(meeting?.header.title?.body).toMatch(/^Udvalgets navn/);
    expect(meeting?.parts.map((part) => (part.kind === 'item' ? part.title : part.kind))).toEqual([
      'Godkendelse af dagsorden',
      'Titel',
    ]);
  });
});
