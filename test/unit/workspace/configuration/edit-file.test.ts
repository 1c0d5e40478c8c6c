import { describe, expect, test } from 'vitest';
import type { HouseTemplate } from '../../../../server/src/rules/house-template.ts';
import { withRuleOff, withTemplate } from '../../../../server/src/workspace/configuration/edit-file.ts';
import { readConfiguration } from '../../../../server/src/workspace/configuration/read-file.ts';

const TEMPLATE: HouseTemplate = {
  sections: [
    { role: 'case', heading: 'Sagen kort' },
    { role: 'decision', heading: 'Udfald' },
  ],
  required: { case: ['case', 'decision'], closed: [] },
  journalNumber: 'kle',
  itemForm: 'Punkt #: ',
};

/** Reads the text back with the project's own reader and says what is wrong with it. */
const read = (text: string | undefined) => {
  const { problems, ...file } = readConfiguration(text ?? '', 'file:///.referat.json');
  expect(problems).toEqual([]);
  return file;
};

describe('turning a rule off', () => {
  test('in a file that does not exist or is empty', () => {
    for (const text of [undefined, '', ' \n', '\ufeff'])
      expect(withRuleOff(text, 'missing-decision')).toEqual({
        text: '{\n  "rules": {\n    "missing-decision": "off"\n  }\n}\n',
        line: 2,
      });
    expect(withRuleOff('// Aftales i morgen\n', 'missing-decision')).toEqual({
      text: '// Aftales i morgen\n{\n  "rules": {\n    "missing-decision": "off"\n  }\n}\n',
      line: 3,
    });
  });

  test('is left to a person where a property stands twice, of which the last one counts', () => {
    for (const text of [
      '{ "rules": {}, "rules": {} }',
      '{ "rules": { "missing-decision": "error", "missing-decision": "warning" } }',
    ])
      expect(withRuleOff(text, 'missing-decision')).toBeUndefined();
  });

  test('keeps comments, order and the other rules', () => {
    const text = `{
  // Aftalt på redaktionsmødet
  "rules": {
    "missing-decision": "warning", // indtil videre
  },
  "extends": "fælles.json"
}
`;
    const edited = withRuleOff(text, 'missing-recommendation');
    expect(edited?.text).toContain('// Aftalt på redaktionsmødet');
    expect(edited?.text).toContain('"missing-decision": "warning"');
    expect(edited?.text).toContain('// indtil videre');
    expect(read(edited?.text).rules).toEqual({
      'missing-decision': { severity: 'warning' },
      'missing-recommendation': { severity: 'off' },
    });
    expect(edited?.text.split('\n')[edited.line]).toContain('"missing-recommendation": "off"');
    expect(read(withRuleOff(text, 'missing-decision')?.text).rules).toEqual({
      'missing-decision': { severity: 'off' },
    });
  });

  test('keeps a rule’s options, and turns it off where an override has turned it on', () => {
    const text = JSON.stringify({
      rules: { 'malformed-journal-number': { severity: 'error' } },
      overrides: [
        { files: ['a/**'], rules: { 'malformed-journal-number': 'hint', 'missing-decision': 'hint' } },
        { files: ['b/**'], rules: { 'missing-decision': 'error' } },
      ],
    });
    const { rules, overrides } = read(withRuleOff(text, 'malformed-journal-number')?.text);
    expect(rules).toEqual({ 'malformed-journal-number': { severity: 'off' } });
    expect(overrides.map((override) => override.rules)).toEqual([
      { 'malformed-journal-number': { severity: 'off' }, 'missing-decision': { severity: 'hint' } },
      { 'missing-decision': { severity: 'error' } },
    ]);
  });

  test('leaves a broken file alone', () => {
    for (const text of ['{ "rules": ', '[]', '"x"']) {
      expect(withRuleOff(text, 'missing-decision')).toBeUndefined();
      expect(withTemplate(text, TEMPLATE)).toBeUndefined();
    }
  });

  test('keeps Windows line ends', () => {
    const edited = withRuleOff('{\r\n  "rules": {}\r\n}\r\n', 'missing-decision');
    expect(edited?.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(edited?.text).toContain('"off"');
  });
});

describe('writing a template', () => {
  test('into a new file: short lists stay on their line', () => {
    expect(withTemplate(undefined, TEMPLATE)).toEqual({
      text: `{
  "template": {
    "itemForm": "Punkt #: ",
    "journalNumber": "kle",
    "required": {
      "case": ["case", "decision"],
      "closed": []
    },
    "sections": [
      { "role": "case", "heading": "Sagen kort" },
      { "role": "decision", "heading": "Udfald" }
    ]
  }
}
`,
      line: 1,
    });
    expect(read(withTemplate(undefined, TEMPLATE)?.text).template).toEqual(TEMPLATE);
  });

  test('into a file with other things: they and the comments stay, what the template says is new', () => {
    const text = `{
  "rules": { "missing-decision": "warning" },
  "template": {
    // Sådan har vi altid skrevet dem
    "journalNumber": "year-serial",
    "sections": [{ "role": "law", "heading": "Hjemmel" }]
  }
}
`;
    const { itemForm: _, ...partial } = TEMPLATE;
    const edited = withTemplate(text, partial);
    expect(edited?.text).toContain('// Sådan har vi altid skrevet dem');
    const file = read(edited?.text);
    expect(file.rules).toEqual({ 'missing-decision': { severity: 'warning' } });
    expect(file.template).toEqual(partial);
    expect(withTemplate(edited?.text, partial)?.text).toBe(edited?.text);
    expect(read(withTemplate('{ "template": 3 }', TEMPLATE)?.text).template).toEqual(TEMPLATE);
  });
});
