import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { formatDocument, formatRange } from '../../../../server/src/features/format/format.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { block } from '../../support/marked.ts';
import { document, placeIn } from '../support/drafting-arbitraries.ts';

function formatted(text: string): string {
  return applyEdits(text, formatDocument(text.split('\n')));
}

/** Trailing blanks and no-break spaces, made visible so that no editor takes them away: `·` and `¤`. */
const shown = (text: string): string => block(text).replaceAll('·', ' ').replaceAll('¤', '\u00a0');

describe('formatting', () => {
  it('takes trailing blanks and stray no-break spaces away, and keeps those in numbers', () => {
    const before = shown(`
      REFERAT¤Kulturudvalget d. 10-03-2021··

      Punkt 1: Ny hal·
      ¤
      Beslutning¤

      Der gives 10¤000 kr. efter §¤20.···`);
    expect(formatted(before)).toBe(
      shown(`
      REFERAT Kulturudvalget d. 10-03-2021

      Punkt 1: Ny hal

      Beslutning

      Der gives 10¤000 kr. efter §¤20.`),
    );
  });

  it('keeps a no-break space only within a number and behind a paragraph sign', () => {
    const before = shown(`
      REFERAT Kulturudvalget d. 10-03-2021

      Punkt 1: Ny hal

      Beslutning

      Den 10.¤marts kl.¤16 gives 1¤000¤000 kr. efter nr.¤5 og §¤20.`);
    expect(formatted(before)).toBe(
      before
        .replace('10.\u00a0', '10. ')
        .replace('kl.\u00a0', 'kl. ')
        .replace('000\u00a0kr', '000 kr')
        .replace('nr.\u00a0', 'nr. '),
    );
  });

  it('keeps the two blanks that break a line in Markdown, where a line follows', () => {
    const before = shown(`
      # **REFERAT Kulturudvalget d. 10-03-2021**

      ## **Punkt 1: Ny hal**

      ### **Beslutning**

      Godkendt.···
      Udvalget glæder sig.··
      `);
    expect(formatted(before)).toBe(before.replace('Godkendt.   ', 'Godkendt.  ').replace('sig.  ', 'sig.'));
  });

  it('leaves the gap below a heading of several items alone', () => {
    const item = (n: number): string => `Punkt ${n}: Sag nummer ${n}\n\nBeslutning\n\nGodkendt.\n\n`;
    const text = `REFERAT Kulturudvalget d. 10-03-2021\n\n${item(1)}${item(2)}${item(3)}Lukkede dagsordenspunkter\n\n\n${item(4)}`;
    expect(formatted(text)).toBe(text);
  });

  it('puts as many blank lines around headings as the document does', () => {
    const item = (n: number): string =>
      `Punkt ${n}: Sag nummer ${n}\n\nSagsfremstilling\n\nTeksten står her.\n\nBeslutning\n\nGodkendt.\n\n`;
    const odd =
      'Punkt 4: Den skæve\n\n\nSagsfremstilling\nTeksten står her.\n\n\n\nBeslutning\nGodkendt.\nPunkt 5: Den sidste\n\nBeslutning\n\nUdsat.';
    const even =
      'Punkt 4: Den skæve\n\nSagsfremstilling\n\nTeksten står her.\n\nBeslutning\n\nGodkendt.\n\nPunkt 5: Den sidste\n\nBeslutning\n\nUdsat.';
    const head = `REFERAT Kulturudvalget d. 10-03-2021\n\n${item(1)}${item(2)}${item(3)}`;
    expect(formatted(head + odd)).toBe(head + even);
  });

  it('makes heading levels of the Markdown layout alike', () => {
    const text = block(`
      # **REFERAT Kulturudvalget d. 10-03-2021**

      ## **Punkt 1: Ny hal**

      ### **Beslutning**

      Godkendt.

      # Punkt 2: Nyt teater

      ## Beslutning

      Godkendt.

      ## **Punkt 3: Kor**

      ### **Beslutning**

      Godkendt.`);
    expect(formatted(text)).toBe(
      text.replace('# Punkt 2', '## Punkt 2').replace('\n## Beslutning', '\n### Beslutning'),
    );
  });

  it('makes list marks alike, but not in a list that mixes them', () => {
    const text = block(`
      REFERAT Kulturudvalget d. 10-03-2021

      Punkt 1: Ny hal

      Sagsfremstilling

      Hallen skal have:

      - nyt tag
      - nyt gulv
      - nye døre

      Og grunden skal have:

      •  hegn
      •  lys

      Senere kommer:

      • en mur

      - af sten`);
    expect(formatted(text)).toBe(text.replace('•  hegn', '- hegn').replace('•  lys', '- lys'));
  });

  it('of a selection stays inside it', () => {
    const lines = [
      'REFERAT Kulturudvalget d. 10-03-2021 ',
      '',
      'Punkt 1: Ny hal ',
      '',
      'Beslutning ',
      '',
      'Godkendt. ',
    ];
    const edits = formatRange(lines, { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } });
    expect(edits).toEqual([
      { range: { start: { line: 2, character: 15 }, end: { line: 2, character: 16 } }, newText: '' },
    ]);
  });

  it('leaves a well-kept document alone', () => {
    for (const file of globSync('fixtures/sample/*.txt')) {
      const text = readFileSync(file, 'utf8');
      expect(formatted(text), file).toBe(text);
    }
  });
});

/** Everything but blanks, list marks at the start of lines and heading marks; one that waits for its words is a mark too. */
function words(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(/^([ \t\f\u00a0]*)#{1,6}(?=[ \t\u00a0*]|$)/, '$1').replace(/^[ \t]*[-–•·*▪◦](?=[ \t\u00a0]|$)/, ''),
    )
    .join('')
    .replace(/[ \t\u00a0]/g, '');
}

describe('formatting anything', () => {
  const texts = globSync('fixtures/**/*.txt', { ignore: '**/*.outline.txt' }).map((file) =>
    readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
  );

  it('touches no words, and changes nothing the second time', () => {
    const holds = (text: string): void => {
      const once = formatted(text);
      expect(words(once)).toBe(words(text));
      expect(formatDocument(once.split('\n'))).toEqual([]);
    };
    for (const text of [...texts, '* \n']) holds(text);
    fc.assert(
      fc.property(document, (lines) => holds(lines.join('\n'))),
      { numRuns: 500 },
    );
  });

  it('of a selection touches no words either', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (lines, a, b) => {
        const [start, end] = [placeIn(lines, a, 0), placeIn(lines, b, 0)].sort((x, y) => x.line - y.line);
        const text = lines.join('\n');
        if (start && end) expect(words(applyEdits(text, formatRange(lines, { start, end })))).toBe(words(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('signs and notes', () => {
  const item = (body: string): string[] =>
    `REFERAT Havneudvalget d. 14-04-2021\n\nPunkt 1: Regnskab\n\nSagsfremstilling\n\n${body}\n\nBeslutning\n\nGodkendt.`.split(
      '\n',
    );
  it.each([
    ['a minus', '• molen\n• broen\n• havnen\n\nI 2020 blev det for havnen:\n\n- 4,7 mio. kr.'],
    ['several', '• molen\n• broen\n• havnen\n\nI 2020 og 2021 for havnen:\n\n- 4,7 mio. kr.\n- 5,1 mio. kr.'],
    ['a note', '- molen\n- broen\n\nDriften* koster 67,3 mio. kr.\n\n* Inkl. kontrakt med havnen.'],
    ['two notes', '- molen\n- broen\n\nDriften* koster 67,3 mio. kr.\n\n* Inkl. kontrakt.\n* Ekskl. moms.'],
    ['a dash alone', '• molen\n• broen\n\nHavnechefen sagde:\n\n– Det er nu.'],
  ])('%s is left as it is', (_, body) => {
    expect(formatDocument(item(body))).toEqual([]);
  });
});
