import { expect, test } from 'vitest';
import { packedReadme } from '../../../scripts/packed-readme.mjs';

const inside = (file: string) => file === 'docs/ci.md';

test('pictures that are not packed are left out, links to pages that are not become their words', () => {
  const text =
    'A\n\n![billede](docs/images/a.png)\n\nSe [CI](docs/ci.md#brug), [guide](docs/guide.md) og [net](https://eksempel.dk).\n';
  expect(packedReadme(text, inside)).toBe('A\n\nSe [CI](docs/ci.md#brug), guide og [net](https://eksempel.dk).\n');
});
