import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../server/src/texts/texts.ts';

/** `outline.closed`, `date.week(1)` …: every text by its path; a function by the number of its arguments. */
function paths(value: unknown, path: string): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value === 'function') return [`${path}(${value.length})`];
  return Object.entries(value as object).flatMap(([key, each]) => paths(each, path === '' ? key : `${path}.${key}`));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'function' ? [] : Object.values(value as object).flatMap(strings);
}

describe('texts', () => {
  test('every key is there in both languages, with the same arguments', () => {
    expect(paths(textsOf('en'), '')).toEqual(paths(textsOf('da'), ''));
  });

  test('no text is empty or has blanks around it', () => {
    for (const language of ['da', 'en'] as const)
      for (const text of strings(textsOf(language))) expect(text.trim()).toBe(text === '' ? 'not empty' : text);
  });
});
