import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOffered } from '../../../../server/src/features/edits/edits.ts';
import { joinParagraph } from '../../../../server/src/features/edits/join-paragraph.ts';
import { parse } from '../../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { growthOf } from '../../support/growth.ts';
import { block } from '../../support/marked.ts';
import { edited } from '../support/editing.ts';

describe('joining a wrapped paragraph', () => {
  const item = (body: string): string =>
    `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\nSagsfremstilling\n\n${block(body)}\n\nBeslutning\n\nGodkendt.`;
  const joined = (body: string): string =>
    edited('joinParagraph', item(body)).split('Sagsfremstilling\n\n')[1]?.split('\n\nBeslutning')[0] ??
    edited('joinParagraph', item(body));

  it('puts its lines together', () => {
    expect(
      joined(`
        Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så
        slidt, at det ikke kan slibes igen. Forvaltningen har derfor bedt tre
        firmaer om |tilbud.`),
    ).toBe(
      'Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så slidt, at det ikke kan slibes igen. Forvaltningen har derfor bedt tre firmaer om tilbud.',
    );
  });

  it('undoes the division of words and keeps hyphens that are meant', () => {
    expect(
      joined(`
        Forvaltningen foreslår, at byggeriet af den nye hal sættes i gang i for-
        året 2022, så den kan tages i brug i 2023 af skolens elever, af børne-
        og ungdomsklubberne og af de voksne, når den lokale IT-
        afdeling har |sat det hele op.`),
    ).toBe(
      'Forvaltningen foreslår, at byggeriet af den nye hal sættes i gang i foråret 2022, så den kan tages i brug i 2023 af skolens elever, af børne- og ungdomsklubberne og af de voksne, når den lokale IT-afdeling har sat det hele op.',
    );
  });

  it('leaves lists and short lines alone', () => {
    expect(joined('- et tag, som holder tæt i mange år frem og ikke larmer\n- et |gulv')).toBe('(not-wrapped)');
    expect(joined('Hallen er for |lille.')).toBe('(not-wrapped)');
  });

  it('lets a sentence end where it ends well before the edge', () => {
    expect(
      joined(`
        Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så
        slidt, at det ikke kan slibes igen.
        Forvaltningen har derfor bedt tre firmaer om et tilbud på et nyt |gulv
        og et nyt tag.`),
    ).toBe(
      'Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så slidt, at det ikke kan slibes igen.\nForvaltningen har derfor bedt tre firmaer om et tilbud på et nyt gulv og et nyt tag.',
    );
  });
});

it('takes time in proportion to the item, however many sections it has', () => {
  const text = (n: number): string[] =>
    `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\n${'Sagsfremstilling\n\nHallen er for lille.\n\n'.repeat(n / 40)}`.split(
      '\n',
    );
  const all = (lines: readonly string[]) => ({ lines, referat: parse(lines) });
  const growth = growthOf(
    (n) => all(text(n)),
    ({ lines, referat }) =>
      editsOffered(referat, lines, { start: { line: 6, character: 0 }, end: { line: lines.length - 1, character: 0 } }),
    100_000,
  );
  expect(growth.linear, JSON.stringify(growth)).toBe(true);
});

it('done twice it does nothing more, whatever the lines are', () => {
  const words = fc.array(
    fc.constantFrom('hal', 'forvaltningen', 'og', 'IT-', 'børne-', 'i', '2024-', 'bygningen.', 'Den', 'tag:'),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  const lines = fc.array(
    words.map((line) => line.join(' ')),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(lines, (body) => {
      const once = joinedLines(body);
      if (once !== undefined) expect(joinedLines(once)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

/** The lines of the only paragraph after joining; undefined when there is nothing to join. */
function joinedLines(body: readonly string[]): string[] | undefined {
  const before = `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\nSagsfremstilling\n\n${body.join('\n')}\n\nBeslutning\n\nGodkendt.`;
  const all = before.split('\n');
  const end = all.length - 5;
  const result = joinParagraph(parse(all), all, { line: 6, character: 0 }, { line: end, character: 0 });
  if ('refusal' in result) return undefined;
  const after = applyEdits(before, [...result.edits]).split('\n');
  return after.slice(6, after.length - 4);
}
