import { describe, expect, test } from 'vitest';
import { writeText } from '../../../server/src/import/layout/write-text.ts';
import { readWord } from '../../../server/src/import/word/read-word.ts';
import { abstractList, HEADING_STYLES, list, listed, p, style, type WordParts, wordFile } from './support/word-file.ts';

async function textOf(parts: WordParts): Promise<string> {
  return writeText((await readWord(wordFile(parts))).blocks);
}

async function kindsOf(parts: WordParts): Promise<string[]> {
  const { notes } = await readWord(wordFile(parts));
  return notes.map(({ kind, count }) => (count === undefined ? kind : `${kind} ${count}`));
}

const DECIMAL = abstractList(1, [
  ['decimal', '%1.'],
  ['lowerLetter', '%2)'],
  ['lowerRoman', '%3.'],
]);

describe('automatic numbers are counted', () => {
  test('levels start over under the next number above them', async () => {
    const body = [
      p('Først', listed(1)),
      p('under', listed(1, 1)),
      p('under igen', listed(1, 1)),
      p('Så', listed(1)),
      p('under', listed(1, 1)),
      p('dybt', listed(1, 2)),
    ].join('');
    expect(await textOf({ body, numbering: DECIMAL + list(1, 1) })).toBe(
      '1. Først\n  a) under\n  b) under igen\n2. Så\n  a) under\n    i. dybt\n',
    );
  });

  test('lists of one definition go on counting unless they say where they start', async () => {
    const numbering = `${DECIMAL}${list(1, 1)}${list(2, 1)}${list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}`;
    const body = [
      p('en', listed(1)),
      p('tekst'),
      p('to', listed(2)),
      p('tekst'),
      p('en', listed(3)),
      p('to', listed(3)),
    ].join('');
    expect(await textOf({ body, numbering })).toBe('1. en\n\ntekst\n\n2. to\n\ntekst\n\n1. en\n2. to\n');
  });

  test('a number that holds those above it', async () => {
    const numbering = abstractList(1, [
      ['decimal', '%1'],
      ['decimal', '%1.%2'],
    ]);
    const body = [
      p('A', listed(1)),
      p('B', listed(1, 1)),
      p('C', listed(1)),
      p('D', listed(1, 1)),
      p('E', listed(1, 1)),
    ].join('');
    expect(await textOf({ body, numbering: numbering + list(1, 1) })).toBe('1 A\n  1.1 B\n2 C\n  2.1 D\n  2.2 E\n');
  });

  test('headings numbered by their style, with words around the number', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punktoverskrift"/><w:basedOn w:val="Overskrift2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>${HEADING_STYLES}`;
    const numbering = `<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="41"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Punkt"/><w:lvlText w:val="Punkt %1:"/></w:lvl></w:abstractNum>${list(4, 9)}`;
    const body = [p('Godkendelse af dagsorden', style('Punkt')), p('Godkendt.'), p('Vejskilte', style('Punkt'))].join(
      '',
    );
    const { blocks } = await readWord(wordFile({ body, styles, numbering }));
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Punkt 41: Godkendelse af dagsorden' },
      { kind: 'paragraph', text: 'Godkendt.' },
      { kind: 'heading', level: 2, text: 'Punkt 42: Vejskilte' },
    ]);
  });

  test('an empty numbered paragraph counts, and number 0 takes a paragraph out of its list', async () => {
    const body = [p('en', listed(1)), p('', listed(1)), p('fri', listed(0)), p('tre', listed(1))].join('');
    expect(await textOf({ body, numbering: DECIMAL + list(1, 1) })).toBe('1. en\n\nfri\n\n3. tre\n');
  });

  test('signs are signs, not numbers', async () => {
    const numbering =
      abstractList(1, [['bullet', '\uf0b7']]) + list(1, 1) + abstractList(2, [['bullet', '-']]) + list(2, 2);
    expect(await textOf({ body: p('prik', listed(1)) + p('at streg', listed(2)), numbering })).toBe(
      '• prik\n- at streg\n',
    );
  });
});

describe('text and form', () => {
  test('headings by level, whatever language the style is named in, and bold lines', async () => {
    const body = [
      p('Referat', style('Overskrift1')),
      p('Punkt', style('Overskrift2')),
      p('Fed linje', '', '<w:rPr><w:b/></w:rPr>'),
      p('Linje\nunder linje'),
    ].join('');
    const { blocks } = await readWord(wordFile({ body, styles: HEADING_STYLES }));
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Referat' },
      { kind: 'heading', level: 2, text: 'Punkt' },
      { kind: 'heading', level: 9, text: 'Fed linje' },
      { kind: 'paragraph', text: 'Linje\nunder linje' },
    ]);
  });

  test('a table of data', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const { blocks } = await readWord(
      wordFile({ body: `<w:tbl>${row('Post', '2024')}${row('Drift', '1,2')}</w:tbl>` }),
    );
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: [
          ['Post', '2024'],
          ['Drift', '1,2'],
        ],
      },
    ]);
  });

  test('contents stay contents', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>';
    const body = `<w:p><w:pPr>${style('Indholdsfortegnelse1')}</w:pPr><w:r><w:t>1. Vejskilte</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>3</w:t></w:r></w:p>`;
    expect((await readWord(wordFile({ body, styles }))).blocks).toEqual([
      { kind: 'contents', text: '1. Vejskilte\t3' },
    ]);
  });
});

describe('what is not text is named', () => {
  test('macros are not run', async () => {
    expect(await kindsOf({ body: p('Hej'), more: { 'word/vbaProject.bin': new Uint8Array(9) } })).toEqual(['macros']);
  });

  test('tracked changes: what is deleted is gone, what is put in is there', async () => {
    const body = `<w:p><w:r><w:t>Udvalget </w:t></w:r><w:del w:id="1"><w:r><w:delText>forkaster</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>godkender</w:t></w:r></w:ins></w:p>`;
    expect(await textOf({ body })).toBe('Udvalget godkender\n');
    expect(await kindsOf({ body })).toEqual(['tracked-changes 2']);
  });
});
