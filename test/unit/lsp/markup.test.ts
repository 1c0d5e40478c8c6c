import { expect, test } from 'vitest';
import { code, list, paragraphs, plain } from '../../../server/src/features/support/markdown.ts';
import { markup } from '../../../server/src/lsp/markup.ts';

const TEXTS = ['Beslutning', 'a_b*c', '# 1. punkt', '- pris [kr] <10>', 'c:\\mappe\\fil', '15.00.00-A00-1-21'];

test('Markdown goes to a client that shows it as it is', () => {
  expect(markup('**Godkendt** `x`', true)).toEqual({ kind: 'markdown', value: '**Godkendt** `x`' });
});

test.each(TEXTS)('other clients get the words of a document as they are: %s', (text) => {
  const words = (value: string): string => markup(value, false).value;
  expect(markup(plain(text), false)).toEqual({ kind: 'plaintext', value: text });
  expect(words(`**${plain(text)}**`)).toBe(text);
  expect(words(`*${plain(text)}*`)).toBe(text);
  expect(words(paragraphs(plain(text), list([plain(text), code('x')])))).toBe(`${text}\n\n- ${text}\n- x`);
});

test('a rule between two parts is a blank line, a fence is left out', () => {
  expect(markup('a\n\n---\n\nb', false).value).toBe('a\n\nb');
  expect(markup('````referat\nPunkt 1: Sag\n````', false).value).toBe('Punkt 1: Sag');
});
