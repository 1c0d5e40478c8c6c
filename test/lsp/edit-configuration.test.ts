import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  EDIT_CONFIGURATION_REQUEST,
  type EditConfigurationParams,
  type EditConfigurationResult,
} from '../../server/src/protocol.ts';
import { readConfiguration } from '../../server/src/workspace/configuration/read-file.ts';
import { root } from './support/bundle.ts';
import { startSession } from './support/session.ts';

const uri = 'file:///moede/social.referat.txt';
const text = fs.readFileSync(path.join(root, 'fixtures/firstagenda/social-og-arbejdsmarked.referat.txt'), 'utf8');

async function edited(params: Omit<EditConfigurationParams, 'uri'>): Promise<EditConfigurationResult> {
  const session = await startSession();
  await session.open(uri, text);
  return session.request<EditConfigurationResult>(EDIT_CONFIGURATION_REQUEST, { uri, ...params });
}

test('the open document’s template as a configuration', async () => {
  const answer = await edited({ change: { kind: 'template' }, text: '{\n  // fælles\n  "rules": {}\n}\n' });
  if ('problem' in answer) throw new Error(answer.problem);
  expect(answer.text).toContain('// fælles');
  const { template, problems } = readConfiguration(answer.text, 'file:///.referat.json');
  expect(problems).toEqual([]);
  expect(template?.itemForm).toBe('Punkt #: ');
  expect(template?.sections?.map(({ heading }) => heading)).toContain('Beskrivelse af sagen');
});

test('a rule turned off; no such rule, a broken file, no document', async () => {
  const off = await edited({ change: { kind: 'rule-off', rule: 'missing-decision' } });
  expect(off).toMatchObject({ text: expect.stringContaining('"missing-decision": "off"'), line: 2 });
  expect(await edited({ change: { kind: 'rule-off', rule: 'no-such-rule' } })).toEqual({ problem: 'nothing' });
  expect(await edited({ change: { kind: 'rule-off', rule: 'missing-decision' }, text: '{' })).toEqual({
    problem: 'broken',
  });
  const session = await startSession();
  const nowhere = { uri: 'file:///x.referat.txt', change: { kind: 'template' } };
  expect(await session.request(EDIT_CONFIGURATION_REQUEST, nowhere)).toEqual({ problem: 'nothing' });
});
