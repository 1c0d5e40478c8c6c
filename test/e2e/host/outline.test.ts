import type { DocumentSymbol } from 'vscode';
import { ok } from '../support/assert.ts';
import { folds, symbols } from '../support/language.ts';
import { closeAll, open } from '../support/workspace.ts';

function flat(list: readonly DocumentSymbol[]): DocumentSymbol[] {
  return list.flatMap((each) => [each, ...flat(each.children)]);
}

describe('outline and folding', () => {
  after(closeAll);

  it('has every item, over its whole text', async () => {
    const { document } = await open('x.referat.txt');
    const items = flat(await symbols(document));
    for (const title of ['Godkendelse af dagsorden', 'Orientering om vintervejene', 'Eventuelt']) {
      const item = items.find((each) => each.name.includes(title));
      ok(item, `no symbol with "${title}" among ${items.map((each) => each.name).join(' | ')}`);
      ok(item.range.end.line - item.range.start.line >= 3, `"${title}" covers its heading only`);
    }
  });

  it('folds at the item headings', async () => {
    const { document } = await open('x.referat.txt');
    const starts = (await folds(document)).map((each) => document.lineAt(each.start).text);
    for (const number of [1, 2, 3]) {
      ok(
        starts.some((text) => text.startsWith(`Punkt ${number}:`)),
        `item ${number} does not fold; folds: ${starts.join(' | ')}`,
      );
    }
  });
});
