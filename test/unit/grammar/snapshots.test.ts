import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { grammar, INITIAL } from './textmate.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** One whole document per layout. Renew with `npx vitest run --project unit test/unit/grammar -u` and read the difference. */
const FIXTURES = [
  'firstagenda/teknik-og-miljoe',
  'firstagenda-markdown/boern-og-familie',
  'sbsys/boern-unge-og-kultur',
  'acadre/sundhed-og-aeldre',
  'edoc/kultur-og-fritid',
  'os2web/miljoe-og-plan',
];

test.each(FIXTURES)('%s is coloured as it was', async (name) => {
  const text = readFileSync(path.join(root, 'fixtures', `${name}.referat.txt`), 'utf8');
  const file = path.join(root, 'test/grammar/snapshots', `${name.replace('/', '-')}.snap`);
  await expect(coloured(text)).toMatchFileSnapshot(file);
});

/** The lines that carry a scope, with their number (1-based): `‹text› scope scope` for each piece. */
function coloured(text: string): string {
  const shown: string[] = [];
  let state = INITIAL;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const pieces = tokens
      .filter((token) => token.scopes.length > 1 && line.slice(token.startIndex, token.endIndex).trim() !== '')
      .map(({ startIndex, endIndex, scopes }) => {
        const names = scopes.slice(1).map((scope) => scope.replace(/\.referat$/, ''));
        return `‹${line.slice(startIndex, endIndex)}› ${names.join(' ')}`;
      });
    if (pieces.length > 0) shown.push(`${index + 1}`, ...pieces.map((piece) => `    ${piece}`));
  }
  return `${shown.join('\n')}\n`;
}
