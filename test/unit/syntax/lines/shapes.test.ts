/** Nodes and lines of one kind have the same properties in the same order: the engine reads objects of one shape several times as fast. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { itemsOf, parse } from '../../../../server/src/syntax/index.ts';

const FOLDERS = ['fixtures/variants', 'fixtures/layouts/dev', 'fixtures/firstagenda', 'fixtures/acadre'];

test('all lines of a kind have one shape, and all items', () => {
  const shapes = new Map<string, Set<string>>();
  const see = (node: object & { readonly kind: string }) => {
    const kind = shapes.get(node.kind) ?? shapes.set(node.kind, new Set()).get(node.kind);
    kind?.add(Object.keys(node).join());
  };
  for (const folder of FOLDERS)
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.txt')) continue;
      const referat = parse(fs.readFileSync(path.join(folder, file), 'utf8').split('\n'));
      for (const { node } of itemsOf(referat)) {
        see(node);
        for (const line of node.classes) see(line);
      }
      for (const { header } of referat.meetings) for (const line of header.classes) see(line);
    }
  expect(shapes.size).toBeGreaterThan(10);
  for (const [kind, found] of shapes) expect([kind, ...found]).toHaveLength(2);
});
