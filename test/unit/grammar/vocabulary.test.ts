import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../scripts/generators/generator.ts';
import { referatGrammar } from '../../../scripts/grammar/grammar.ts';
import { ROLE_NAMES } from '../../../server/src/domain/roles.ts';
import { CASE_LABELS } from '../../../server/src/domain/words/case-labels.ts';
import { ATTENDANCE_LABELS, FACT_LABELS } from '../../../server/src/domain/words/fact-labels.ts';
import { CLOSED_GROUPS, CONTENTS_HEADINGS, OPEN_GROUPS } from '../../../server/src/domain/words/shell-names.ts';
import { GRAMMAR_FILE, scopesOf } from './textmate.ts';

test('the committed grammar is the one the vocabulary gives (npm run generate)', () => {
  expect(readFileSync(GRAMMAR_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(jsonText(referatGrammar()));
});

/** Every way a heading is written; `headingKey` takes them for the same. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `${name}:`,
  (name) => `${name}\u00a0`,
  (name) => `  ${name.replaceAll(' ', '\u00a0')}`,
  (name) => `## ${name}`,
  (name) => `### **${name}**`,
  (name) => `**${name}:**  `,
];

// A title word names the document, not a section of it: `Beslutningsprotokol`.
const TITLES = ['Beslutningsprotokol'];

describe('section headings', () => {
  const roles = Object.entries(ROLE_NAMES).map(
    ([role, names]) => [role, names.filter((n) => !TITLES.includes(n))] as const,
  );
  test.each(roles)('%s: every name in every spelling', (role, names) => {
    for (const name of names) {
      for (const spell of SPELLINGS) {
        expect(scopesOf(spell(name)), spell(name)).toContain(`keyword.control.section.${role}`);
        expect(scopesOf(spell(name)), spell(name)).toContain('markup.heading.3');
      }
    }
  });

  test.each(roles)('%s: no name is a heading inside a sentence', (_, names) => {
    for (const name of names) {
      expect(scopesOf(`${name} bliver drøftet`), name).not.toContain('markup.heading.3');
      expect(scopesOf(`Vi ser på ${name.toLowerCase()}`), name).toEqual([]);
    }
  });
});

describe('the shell', () => {
  const sections = new Set(Object.values(ROLE_NAMES).flatMap((names) => names.map((name) => name.toLowerCase())));
  const alone = (names: readonly string[]) => names.filter((name) => !sections.has(name.toLowerCase()));

  test('contents headings', () => {
    for (const name of alone(CONTENTS_HEADINGS))
      expect(scopesOf(name), name).toContain('keyword.control.section.contents');
  });
  test('groups', () => {
    for (const name of alone(OPEN_GROUPS)) expect(scopesOf(name), name).toContain('keyword.other.group.open');
    for (const name of alone(CLOSED_GROUPS)) expect(scopesOf(name), name).toContain('keyword.other.group.closed');
  });
  test('meeting facts, with colon', () => {
    for (const name of alone(Object.values(FACT_LABELS).flat())) {
      for (const line of [`${name}: noget`, `**${name}:** noget`, `${name.toUpperCase()}: noget`]) {
        expect(scopesOf(line), line).toContain('keyword.other.label');
      }
    }
  });
  test('attendance', () => {
    for (const name of ATTENDANCE_LABELS) {
      for (const line of [`${name}:`, `${name}: Asta Brink`, name, `${name} Asta Brink`]) {
        expect(scopesOf(line), line).toEqual(
          expect.arrayContaining(['markup.other.attendance', 'keyword.other.label']),
        );
      }
    }
  });
  test('case labels', () => {
    for (const name of CASE_LABELS) {
      const line = `${name}: 20/13750`;
      expect(scopesOf(line), line).toEqual(
        expect.arrayContaining(['keyword.other.label', 'constant.other.journal-number']),
      );
    }
  });
});
