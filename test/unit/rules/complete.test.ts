import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../server/src/rules/registry.ts';
import { ruleName } from '../../../server/src/texts/rules/rule-names.ts';
import { RULES_DA } from '../../../server/src/texts/rules/rules.da.ts';
import { RULES_EN } from '../../../server/src/texts/rules/rules.en.ts';
import { findingsIn, fixtureFolders, fixturesOf, root } from './fixture.ts';

const read = (file: string) => {
  const full = path.join(root, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
};
const PAGE_PARTS = ['## Hvad', '## Hvorfor', '## Forkert', '## Rigtigt', '## Indstillinger', '## Kilde'];

describe('every rule has all it needs', () => {
  test('ids are unique', () => {
    expect(new Set(RULES.map((rule) => rule.meta.id)).size).toBe(RULES.length);
  });

  for (const { meta } of RULES) {
    test(meta.id, () => {
      expect(globSync(`server/src/rules/*/${meta.id}.ts`, { cwd: root }), 'its own file').toHaveLength(1);

      const page = read(`docs/rules/${meta.id}.md`);
      for (const part of PAGE_PARTS) expect(page, 'docs/rules page').toContain(`\n${part}\n`);
      for (const language of ['da', 'en'] as const)
        expect(ruleName(meta.id, language), 'a name in texts/rules/rule-names.ts').not.toBe(meta.id);
      expect(page).toContain(`# ${ruleName(meta.id, 'da')} (${meta.id})\n`);
      expect(read('docs/rules/README.md'), 'index entry').toContain(`(${meta.id}.md)`);

      const fixtures = fixturesOf(meta.id);
      expect(
        fixtures.some((fixture) => fixture.valid),
        'a valid fixture',
      ).toBe(true);
      expect(
        fixtures.some((fixture) => !fixture.valid),
        'an invalid fixture',
      ).toBe(true);

      for (const table of [RULES_DA, RULES_EN]) {
        const texts = table[meta.id];
        expect(texts?.summary).toBeTruthy();
        expect(Object.keys(texts?.messages ?? {}).sort()).toEqual([...meta.messages].sort());
        expect(Object.keys(texts?.fixes ?? {}).sort()).toEqual([...(meta.fixes ?? [])].sort());
      }

      const schema = JSON.parse(read('schemas/referat.schema.json') || '{}');
      const entry = schema.definitions?.rules?.properties?.[meta.id];
      expect(entry, 'schema entry').toBeDefined();
      for (const option of Object.keys(meta.options ?? {})) expect(JSON.stringify(entry)).toContain(`"${option}"`);
    });
  }

  test.each(RULES.map(({ meta }) => [meta.id, meta] as const))(
    '%s says and mends in its fixtures all it can',
    (id, meta) => {
      const findings = fixturesOf(id)
        .flatMap(({ text, config }) => findingsIn(text, config))
        .filter(({ rule }) => rule === id);
      const mended = findings.flatMap(({ fix }) => fix ?? []);
      const proposed = findings.flatMap(({ suggestions }) => suggestions);
      // The text of a place that a finding points at stands among its messages, too, and has no name of its own.
      const related = findings.some((finding) => finding.related) ? ['here'] : [];
      const said = new Set([...findings.map(({ messageId }) => messageId), ...related]);
      expect([...said].sort()).toEqual([...meta.messages].sort());
      const titles = new Set([...mended, ...proposed].map(({ titleId }) => titleId));
      expect([...titles].sort()).toEqual([...(meta.fixes ?? [])].sort());
      expect(mended.length > 0).toBe(meta.fix === 'safe');
      // Their proposal is an edit of the editor, which writes the contents anew.
      expect(
        meta.fix === 'none' ? proposed.length === 0 : titles.size > 0 || ['toc-missing-item', 'toc-order'].includes(id),
      ).toBe(true);
    },
  );

  test('nothing is left over from rules that are gone', () => {
    const ids = new Set(RULES.map((rule) => rule.meta.id));
    const strangers = [
      ...Object.keys(RULES_DA),
      ...Object.keys(RULES_EN),
      ...fixtureFolders(),
      ...fs
        .readdirSync(path.join(root, 'docs/rules'))
        .flatMap((file) => (file === 'README.md' ? [] : file.slice(0, -3))),
    ].filter((id) => !ids.has(id));
    expect(strangers).toEqual([]);
  });
});
