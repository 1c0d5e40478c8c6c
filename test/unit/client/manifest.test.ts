import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import texts from '../../../package.nls.json' with { type: 'json' };
import { LANGUAGE_ID, SEMANTIC_TOKEN_TYPES } from '../../../server/src/protocol.ts';
import languageConfiguration from '../../../syntaxes/language-configuration.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../../..');
const { contributes } = manifest;

describe('the texts of the manifest', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]);

  it('are all there, and none is left over', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
  });

  it('are Danish only: VS Code has no Danish, so another file would win for nearly everyone', () => {
    expect(fs.readdirSync(root).filter((file) => file.startsWith('package.nls'))).toEqual(['package.nls.json']);
  });

  it('describe every setting, command and token', () => {
    for (const setting of Object.values(contributes.configuration.properties))
      expect(setting).toHaveProperty('markdownDescription');
    for (const command of contributes.commands) expect(command.category).toBe('%command.category%');
    for (const token of contributes.semanticTokenTypes) expect(token.description).toMatch(/^%token\./);
  });
});

describe('a folder nobody trusts, or that lies on no disk', () => {
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;

  it('is served whole, but for what may point outside', () => {
    expect([untrustedWorkspaces.supported, virtualWorkspaces]).toEqual([true, true]);
    for (const setting of untrustedWorkspaces.restrictedConfigurations)
      expect(contributes.configuration.properties).toHaveProperty([setting]);
  });

  it('gets its preview back with the window', () => {
    expect(manifest.activationEvents).toContain('onWebviewPanel:referat.preview');
  });
});

describe('the language', () => {
  const language = contributes.languages.find(({ id }) => id === LANGUAGE_ID);

  it('leaves .txt and .md files alone unless they are named for it', () => {
    for (const name of [...(language?.extensions ?? []), ...(language?.filenamePatterns ?? [])])
      expect(name).toMatch(/referat|dagsorden/);
  });

  it('has its files', () => {
    const files = [manifest.icon, language?.configuration, language?.icon?.light, language?.icon?.dark];
    for (const file of files) expect(fs.existsSync(path.join(root, String(file))), String(file)).toBe(true);
  });

  it('has a colour for every semantic token of the server, in the legend’s order', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual([...SEMANTIC_TOKEN_TYPES]);
    expect(Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {})).toEqual([...SEMANTIC_TOKEN_TYPES]);
  });
});

describe('a word', () => {
  const { pattern, flags } = languageConfiguration.wordPattern;
  const wordsOf = (text: string) => [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);

  it.each([
    '15.00.00-A00-2-21',
    '88.08.17-Ø54-1-16',
    '20/13750',
    '21-014448',
    '330-2018-3619',
    'EMN-2023-009832',
    '10-03-2021',
  ])('is the whole of %s', (number) => expect(wordsOf(`Sag ${number}.`)).toEqual(['Sag', number]));

  it('takes æøå and accents as letters and stops at punctuation', () => {
    expect(wordsOf('Børne- og Ungeudvalget: økonomi, idé/plan (ÅBEN).')).toEqual([
      'Børne',
      'og',
      'Ungeudvalget',
      'økonomi',
      'idé',
      'plan',
      'ÅBEN',
    ]);
    expect(wordsOf('Resume\u0301 af X-udvalgets sag.')).toEqual(['Resume\u0301', 'af', 'X-udvalgets', 'sag']);
  });
});
