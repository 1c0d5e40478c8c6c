import { check } from '../../server/src/check.ts';
import { outline } from '../../server/src/features/outline/outline.ts';
import type { Referat } from '../../server/src/syntax/index.ts';

/** What a reader of the tree sees, with findings and outline, as one text. */
export function visible(referat: Referat): string {
  const plain = (key: string, value: unknown): unknown =>
    key === 'classes'
      ? (value as { kind: unknown }[]).map((cls) => cls.kind)
      : value instanceof Map || value instanceof Set
        ? [...value].map(String).sort()
        : value;
  return JSON.stringify([referat, check(referat), outline(referat, 'da')], plain);
}
