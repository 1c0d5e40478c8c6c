import { describe, expect, it } from 'vitest';
import { hasUnseen, seenText } from '../../../../server/src/domain/signs/unseen.ts';
import { classify } from '../../../../server/src/syntax/lines/classify.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';

const role = (line: string) => {
  const cls = classify(line);
  return cls.kind === 'heading' ? cls.role : cls.kind;
};

describe('words with more units than letters', () => {
  it('knows the names of the tables in decomposed letters', () => {
    for (const name of ['Påtegning', 'Resumé', 'Økonomiudvalgets påtegning:', '**Påtegning**'])
      expect(role(name.normalize('NFD')), name).toBe(role(name));
    expect(role('Påtegning'.normalize('NFD'))).toBe('endorsement');
    expect(role('Åbne dagsordenspunkter'.normalize('NFD'))).toBe('group');
  });

  it('knows them with soft hyphens and zero-width blanks inside', () => {
    expect(role('Be\u00adslut\u00adning')).toBe('decision');
    expect(role('Ind\u200bstil\u200bling')).toBe('recommendation');
    expect(role('Sags\u200dfrem\u2060stilling:')).toBe('case');
    expect(role('Beslut\u00adning i Havneudvalget den 4. marts 2021')).toBe('decision');
  });

  it('knows them with ligatures', () => {
    expect(role('Økonomi og \ufb01nansiering')).toBe(role('Økonomi og finansiering'));
    expect(role('O\ufb00entlige punkter')).toBe('group');
    const { meetings } = parse([
      'REFERAT Udvalget for A\ufb00ald d. 10-03-2021',
      '',
      'Punkt 1: Ny \ufb02agstang',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(meetings[0]?.header.title?.body).toBe('Udvalget for Affald');
    expect(meetings[0]?.parts[0]).toMatchObject({ title: 'Ny flagstang' });
  });

  it('keeps the columns of the original line', () => {
    const line = 'Punkt 3: Ny låge på kirkegården (Lukket)'.normalize('NFD');
    const cls = classify(line);
    if (cls.kind !== 'numbered') throw new Error(cls.kind);
    expect(line.slice(cls.titleStart, cls.titleEnd).normalize('NFC')).toBe('Ny låge på kirkegården');
    expect(cls.end).toBe(line.length);
    expect(cls.closed).toBe(true);
    const whole = 'Påtegning af Å'.normalize('NFD');
    const heading = classify(whole);
    expect('end' in heading && heading.end).toBe(whole.length);
  });

  it('knows where each sign stands, whatever the accents and letters: one accent is two when composed', () => {
    const units = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
    for (const accent of units(0x300, 0x370))
      for (const letter of ['A', 'e', 'å', 'Ø', ...units(0x100, 0x250)])
        for (const line of [`${letter}${accent}`, `x${accent}${letter}\u00ad${accent}y ${letter}${accent}: z`]) {
          const { text, columns } = seenText(line);
          expect(columns, JSON.stringify(line)).toHaveLength(text.length + 1);
          expect(columns.at(-1)).toBe(line.length);
          expect(columns.every((column, at) => at === 0 || column > (columns[at - 1] as number))).toBe(true);
          expect(hasUnseen(text), JSON.stringify(line)).toBe(false);
          expect(text === line).toBe(!hasUnseen(line));
        }
  });

  it('leaves letters that cannot be composed, and accents without a letter', () => {
    for (const line of ['Beslutning', '\u030aa', 'q\u030a', 'Møde på rådhuset']) expect(hasUnseen(line)).toBe(false);
    expect(seenText('r\u00ada\u030ad').text).toBe('råd');
  });

  it('names body and titles as they read', () => {
    const lines = ['Referat fra Ældrerådets møde den 4. marts 2021', '', '1. Låge', '', 'Beslutning', 'Godkendt.', ''];
    const tree = (text: string[]) => parse(text).meetings[0];
    const nfd = tree(lines.map((line) => line.normalize('NFD')));
    const nfc = tree(lines);
    expect(nfd?.header.title?.body.normalize('NFC')).toBe(nfc?.header.title?.body);
    expect(nfd?.parts.length).toBe(nfc?.parts.length);
    expect(nfd?.parts[0]?.kind === 'item' && nfd.parts[0].title).toBe('Låge');
  });
});
