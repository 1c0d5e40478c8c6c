import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchSteps } from '../../../../client/src/preview/webview/patch.ts';

/** What the page does with the steps; `touched` are the elements that were moved or made. */
function apply(shown: readonly number[], wanted: readonly number[]) {
  const page = [...shown];
  const touched = new Set<number>();
  for (const step of patchSteps(shown, wanted)) {
    if (step.kind === 'remove') page.splice(page.indexOf(step.key), 1);
    else {
      touched.add(step.key);
      if (step.kind === 'replace') page[page.indexOf(step.old)] = step.key;
      else {
        if (page.includes(step.key)) page.splice(page.indexOf(step.key), 1);
        page.splice(step.before === undefined ? page.length : page.indexOf(step.before), 0, step.key);
      }
    }
  }
  return { page, touched };
}

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }));

describe('patchSteps', () => {
  test('leads to what is wanted, whatever was shown', () => {
    fc.assert(
      fc.property(keys, keys, (shown, wanted) => {
        expect(apply(shown, wanted).page).toEqual(wanted);
      }),
    );
  });

  test('nothing changed: nothing is done', () => {
    fc.assert(
      fc.property(keys, (shown) => {
        expect(patchSteps(shown, shown)).toEqual([]);
      }),
    );
  });

  test('parts that keep their order are not touched when others come and go', () => {
    fc.assert(
      fc.property(
        keys,
        fc.func(fc.boolean()),
        fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 100, max: 130 }))),
        (shown, stays, fresh) => {
          const wanted = shown.filter((key) => stays(key));
          for (const [at, key] of fresh) if (!wanted.includes(key)) wanted.splice(Math.min(at, wanted.length), 0, key);
          const { touched } = apply(shown, wanted);
          expect([...touched].filter((key) => key < 100)).toEqual([]);
        },
      ),
    );
  });

  test('typing in an item replaces that item', () => {
    expect(patchSteps([1, 2, 3, 4], [1, 2, 9, 4])).toEqual([{ kind: 'replace', old: 3, key: 9 }]);
  });

  test('an item divided in two: one is replaced, one comes', () => {
    expect(patchSteps([1, 2, 3], [1, 8, 9, 3])).toEqual([
      { kind: 'replace', old: 2, key: 8 },
      { kind: 'insert', key: 9, before: 3 },
    ]);
  });
});
