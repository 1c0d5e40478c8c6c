import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/src/text/decode.ts';
import { decodeWindows1252 } from '../../../server/src/text/windows-1252.ts';

const SAMPLE = 'Referat fra Økonomiudvalget\r\n\r\nPunkt 1: Æblehaven – »ny« sti\r\nBeslutning\r\nGodkendt.\r\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const concat = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const unit = text.charCodeAt(i);
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

describe('decodeText', () => {
  it('recognises UTF-8, with and without mark', () => {
    expect(decodeText(utf8(SAMPLE))).toEqual({ text: SAMPLE, encoding: 'utf-8', bom: false });
    expect(decodeText(concat(bytes(0xef, 0xbb, 0xbf), utf8(SAMPLE)))).toEqual({
      text: SAMPLE,
      encoding: 'utf-8-bom',
      bom: true,
    });
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8', bom: false });
    expect(decodeText(utf8('\uFEFF\uFEFFa')).text).toBe('\uFEFFa');
  });

  it('shows damage in a file whose mark says UTF-8', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xe6, 0x62))).toMatchObject({
      text: 'a\uFFFDb',
      encoding: 'utf-8-bom',
    });
  });

  it.each([
    ['utf-16le', false, [0xff, 0xfe]],
    ['utf-16be', true, [0xfe, 0xff]],
  ] as const)('recognises %s, with and without mark', (encoding, bigEndian, mark) => {
    const content = utf16(SAMPLE, bigEndian);
    expect(decodeText(concat(bytes(...mark), content))).toEqual({ text: SAMPLE, encoding, bom: true });
    expect(decodeText(content)).toEqual({ text: SAMPLE, encoding, bom: false });
    expect(decodeText(concat(bytes(...mark), utf16('\uD83Da', bigEndian))).text).toBe('\uFFFDa');
  });

  it('keeps UTF-8 with stray bytes UTF-8, and names the first of them', () => {
    const [before, after] = [utf8('Referat fra Økonomiudvalget\r\n\r\nPunkt 1: 🌲 Æble'), utf8('have – sti\r\n')];
    expect(decodeText(concat(before, bytes(0xe6), after, bytes(0x96)))).toEqual({
      text: 'Referat fra Økonomiudvalget\r\n\r\nPunkt 1: 🌲 Æble\ufffdhave – sti\r\n\ufffd',
      encoding: 'utf-8',
      bom: false,
      damage: { count: 2, byte: 0xe6, line: 3, column: 17 },
    });
    // Cut in the middle of a letter, a form too long, half a surrogate pair.
    for (const stray of [[0xc3], [0xe2, 0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80]])
      expect(decodeText(concat(before, after, bytes(...stray))).damage?.byte, String(stray)).toBe(stray[0]);
    expect(decodeText(bytes(0x61, 0xe6, 0x62)).encoding).toBe('windows-1252');
  });

  it('falls back to Windows-1252', () => {
    const content = Uint8Array.from(SAMPLE, (c) => (c === '–' ? 0x96 : c.charCodeAt(0)));
    expect(decodeText(content)).toEqual({ text: SAMPLE, encoding: 'windows-1252', bom: false });
  });

  it.each([
    ['pdf', utf8('%PDF-1.7\n...')],
    ['docx', utf8('PK\x03\x04\x14\0\x06\0[Content_Types].xml')],
    ['odt', utf8('PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text')],
    ['zip', utf8('PK\x03\x04\x14\0\0\0billeder/a.png')],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['rtf', utf8('{\\rtf1\\ansi Referat}')],
    ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13)],
    ['binary', new Uint8Array(100)],
    ['binary', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    // Not UTF-8 and with a NUL: no code page that people write in.
    ['binary', concat(utf8('a'.repeat(500)), bytes(0xe6, 0))],
  ] as const)('says that a file is %s', (problem, content) => {
    expect(decodeText(content)).toEqual({ text: '', encoding: 'utf-8', bom: false, problem });
  });

  it('reads a long text with a stray NUL and Word hyphens', () => {
    const text = `${SAMPLE.repeat(5)}\0${'sam\x1farbejde '.repeat(50)}`;
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', bom: false });
  });

  it('refuses what is too large', () => {
    expect(decodeText(utf8('abc'), 2).problem).toBe('too-large');
    expect(decodeText(utf8('abc'), 3).problem).toBeUndefined();
  });

  it('gives back any printable text it was given', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(printable, (text) => {
        expect(decodeText(utf8(`Referat ${text}`)).text).toBe(`Referat ${text}`);
        expect(decodeText(concat(bytes(0xff, 0xfe), utf16(`Referat ${text}`))).text).toBe(`Referat ${text}`);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const { text, problem } = decodeText(content);
        expect(typeof text).toBe('string');
        if (problem) expect(text).toBe('');
      }),
    );
  });
});

describe('decodeWindows1252', () => {
  it('gives the quotes, dashes and the euro sign of Windows programs', () => {
    expect(decodeWindows1252(bytes(0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9f))).toBe(
      '€…‘’“”•–—™Ÿ',
    );
  });

  it('keeps every other byte as its code point, over more than one chunk', () => {
    const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256).filter((byte) => byte < 0x80 || byte > 0x9f);
    expect(decodeWindows1252(all)).toBe(Array.from(all, (byte) => String.fromCharCode(byte)).join(''));
    expect(decodeWindows1252(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe('\x81\x8d\x8f\x90\x9d');
  });
});
