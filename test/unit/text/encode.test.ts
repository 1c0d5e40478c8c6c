/** A file is written back as it was read: what `--fix` does to the bytes it does not mean to touch. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type TextEncoding } from '../../../server/src/text/decode.ts';
import { encodeText } from '../../../server/src/text/encode.ts';

const FORMS: readonly (readonly [TextEncoding, boolean])[] = [
  ['utf-8', false],
  ['utf-8-bom', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
];
const SAMPLE = 'REFERAT Havneudvalget\r\n\r\nPunkt 1: Blå bøjer – “år 2”\n';

describe.each(FORMS)('%s, with a mark: %s', (encoding, bom) => {
  it('is read again as what was written, in the same form', () => {
    expect(decodeText(encodeText(SAMPLE, { encoding, bom }) as Uint8Array)).toEqual({ text: SAMPLE, encoding, bom });
  });
});

describe('what is written', () => {
  it('has the bytes of its encoding', () => {
    expect([...(encodeText('å', { encoding: 'utf-8', bom: false }) ?? [])]).toEqual([0xc3, 0xa5]);
    expect([...(encodeText('å', { encoding: 'utf-8-bom', bom: true }) ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa5]);
    expect([...(encodeText('å', { encoding: 'utf-16le', bom: true }) ?? [])]).toEqual([0xff, 0xfe, 0xe5, 0]);
    expect([...(encodeText('å', { encoding: 'utf-16be', bom: false }) ?? [])]).toEqual([0, 0xe5]);
    expect([...(encodeText('å–€', { encoding: 'windows-1252', bom: false }) ?? [])]).toEqual([0xe5, 0x96, 0x80]);
  });

  it('is nothing where the encoding has no form for a character', () => {
    expect(encodeText('✓', { encoding: 'windows-1252', bom: false })).toBeUndefined();
    expect(encodeText('a\ud800', { encoding: 'utf-8', bom: false })).toBeUndefined();
    expect(encodeText('a\ud800', { encoding: 'utf-16le', bom: true })).toBeDefined();
  });

  it('gives every byte of Windows-1252 back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 32, minLength: 1 }), (bytes) => {
        const read = decodeText(bytes);
        fc.pre(read.problem === undefined && read.encoding === 'windows-1252');
        expect(encodeText(read.text, read)).toEqual(bytes);
      }),
    );
  });

  it('half a mark is no mark', () => {
    for (const bytes of [
      [0xff, 0x41, 0x42],
      [0x41, 0xfe, 0x42],
      [0xfe, 0x41, 0x42],
    ])
      expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ encoding: 'windows-1252', bom: false });
  });
});
