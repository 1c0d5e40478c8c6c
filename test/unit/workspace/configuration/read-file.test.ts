import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../../../scripts/schema/configuration-schema.ts';
import { configurationMessage } from '../../../../server/src/texts/workspace/configuration.ts';
import { readConfiguration } from '../../../../server/src/workspace/configuration/read-file.ts';

const URI = 'file:///byen/.referat.json';
const read = (text: string) => readConfiguration(text, URI);
/** `line:column id`, 1-based. */
const problems = (text: string) =>
  read(text).problems.map(({ range, id }) => `${range.start.line + 1}:${range.start.character + 1} ${id}`);

const GOOD = `{
  // en fælles fil
  "$schema": "./schema.json",
  "extends": "../faelles.referat.json",
  "rules": {
    "missing-decision": "warning",
    "personal-contact": { "severity": "hint", "allow": ["99887766"] },
  },
  "overrides": [{ "files": ["arkiv/**"], "rules": { "missing-decision": "off" } }],
  "template": {
    "sections": [{ "role": "case", "heading": "Sagen kort" }],
    "required": { "case": ["case", "decision"], "closed": [] },
    "journalNumber": "year-serial"
  }
}`;

describe('a configuration file', () => {
  test('is read with comments and trailing commas', () => {
    expect(read(GOOD)).toMatchObject({
      extends: { path: '../faelles.referat.json' },
      rules: {
        'missing-decision': { severity: 'warning' },
        'personal-contact': { severity: 'hint', options: { allow: ['99887766'] } },
      },
      overrides: [{ rules: { 'missing-decision': { severity: 'off' } } }],
      template: {
        sections: [{ role: 'case', heading: 'Sagen kort' }],
        required: { case: ['case', 'decision'], closed: [] },
        journalNumber: 'year-serial',
      },
      problems: [],
    });
  });

  test.each(['', ' \n', '\ufeff', '\ufeff{}', '{}', '// Aftales\n/* senere */\n'])(
    'without anything in it (%j): nothing is set, nothing is wrong',
    (text) => expect(read(text)).toEqual({ rules: {}, overrides: [], problems: [] }),
  );

  test('that is no JSON is reported at its line, and nothing of it holds', () => {
    const broken = '{\n  "rules": {\n    "missing-decision": "off"\n    "cpr-number": "off"\n  }\n}';
    expect(problems(broken)).toEqual(['4:5 syntax']);
    expect(read(broken).rules).toEqual({});
    expect(problems('[]')).toEqual(['1:1 not-an-object']);
  });

  test('every other fault is reported at its place and left out; the rest holds', () => {
    const text = `{
  "regler": {},
  "rules": {
    "missing-desision": "off",
    "empty-section": "loud",
    "cpr-number": { "severity": "warning", "mask": true },
    "personal-contact": { "allow": "99887766" }
  },
  "template": { "journalNumber": "roman", "required": { "case": ["sag"] } }
}`;
    expect(problems(text)).toEqual([
      '2:3 unknown-property',
      '4:5 unknown-rule',
      '5:22 wrong-severity',
      '6:44 unknown-option',
      '7:36 wrong-type',
      '9:34 wrong-value',
      '9:65 wrong-value',
    ]);
    expect(read(text).rules).toEqual({
      'empty-section': {},
      'cpr-number': { severity: 'warning' },
      'personal-contact': {},
    });
  });

  test('a faulty pattern is reported at its place, and the others hold', () => {
    const text = `{
  "ignore": ["", "kladder/**", "/x", 3],
  "overrides": [
    { "files": ["../x", "a/**", "arkiv\\\\2024", "${'x'.repeat(70_000)}"], "rules": { "cpr-number": "off" } },
    { "files": ["!a/**"], "rules": {} },
    { "files": ["!"], "rules": {} }
  ]
}`;
    expect(problems(text)).toEqual([
      '2:13 wrong-type',
      '2:14 wrong-pattern',
      '2:32 wrong-pattern',
      '4:17 wrong-pattern',
      '4:33 wrong-pattern',
      '4:48 wrong-pattern',
      '5:16 only-exclusions',
      '6:17 wrong-pattern',
    ]);
    const { ignores, overrides } = read(text);
    expect([ignores?.('kladder/x.txt'), ignores?.('x')]).toEqual([true, false]);
    expect(overrides.map(({ holdsFor }) => holdsFor('a/x.txt'))).toEqual([true, false]);
    const messages = read(text).problems.map((problem) => configurationMessage(problem, 'da'));
    expect(messages[2]).toBe(
      'Mønsteret passer ikke på nogen fil: det skal skrives fra mappen, uden skråstreg, drev eller adresse forrest. De andre mønstre gælder.',
    );
    expect(messages.join()).not.toMatch(/[{}]/);
  });

  test('speaks Danish and English, and proposes the rule that was meant', () => {
    const [problem] = read('{ "rules": { "missing-desision": "off" } }').problems;
    expect(problem && configurationMessage(problem, 'da')).toBe(
      'Der er ingen regel, der hedder "missing-desision". Mente du "missing-decision"?',
    );
    expect(problem && configurationMessage(problem, 'en')).toContain('Did you mean "missing-decision"?');
  });

  test('the schema takes what the reader takes and refuses what it refuses', () => {
    const validate = new Ajv({ strict: false }).compile(configurationSchema());
    const plain = GOOD.replace(/\/\/.*/g, '').replace(/,(\s*})/g, '$1');
    expect(validate(JSON.parse(plain)), JSON.stringify(validate.errors)).toBe(true);
    for (const wrong of ['{"rules":{"cpr-number":"loud"}}', '{"template":{"journalNumber":"x"}}'])
      expect(validate(JSON.parse(wrong)), wrong).toBe(false);
  });

  test('of an unknown name only the reader tells, in Danish: the schema would say it again, in English', () => {
    const validate = new Ajv({ strict: false }).compile(configurationSchema());
    for (const unknown of ['{"regler":{}}', '{"rules":{"x":"off"}}', '{"rules":{"cpr-number":{"x":1}}}']) {
      expect(validate(JSON.parse(unknown)), unknown).toBe(true);
      expect(readConfiguration(unknown, 'file:///.referat.json').problems, unknown).toHaveLength(1);
    }
  });

  test('completing a rule that is off turns it on', () => {
    const schema = JSON.stringify(configurationSchema());
    expect(/"personal-contact":\{.*?"default":"(\w+)"/.exec(schema)?.[1]).toBe('warning');
    expect(schema).not.toContain('"default":"off"');
  });
});
