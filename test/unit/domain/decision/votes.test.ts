/** Who voted how, as data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSomebody, mayTellOpposition, readDecision } from '../../../../server/src/domain/decision/index.ts';
import { votesText } from '../../../../server/src/domain/decision/votes/vote-text.ts';
import { VOTE_SIDES } from '../../../../server/src/domain/words/decisions/vote-words.ts';

const WORDS = { for: 'For', against: 'Imod', abstained: 'Undlod' };
const votes = (text: string): string => votesText(readDecision(text).votes, WORDS);

describe('votes', () => {
  it.each([
    ['For stemte A, B og V. Imod stemte C.', 'For: A, B, V · Imod: C'],
    ['For stemte: A (5), F (2). Imod stemte: V (4).', 'For: A (5), F (2) · Imod: V (4)'],
    ['A, F og Ø stemte for. C stemte imod. V undlod at stemme.', 'For: A, F, Ø · Imod: C · Undlod: V'],
    ['Imod stemte Karla Due (F).', 'Imod: Karla Due (F)'],
    ['Godkendt. Liste Ø stemte imod.', 'Imod: Liste Ø'],
    ['Vedtaget med 14 stemmer mod 11.', 'For: 14 · Imod: 11'],
    ['Indstillingen blev nedstemt med 8 stemmer mod 5.', 'For: 5 · Imod: 8'],
    ['4 for, 5 imod.', 'For: 4 · Imod: 5'],
    ['Tre stemte imod.', 'Imod: 3'],
    ['17 stemte for indstillingen, 8 stemte imod.', 'For: 17 · Imod: 8'],
    ['For indstillingen stemte 12, imod stemte 9, mens 4 undlod at stemme.', 'For: 12 · Imod: 9 · Undlod: 4'],
    ['Indstilles vedtaget med 4 stemmer for (A, F) og 3 imod (V).', 'For: A, F (4) · Imod: V (3)'],
    ['Imod: Ø\nUndlod: F', 'Imod: Ø · Undlod: F'],
    ['Ændringsforslaget: 3 for, 6 imod. Indstillingen: 6 for, 3 imod.', 'For: 3 · Imod: 6; For: 6 · Imod: 3'],
    ['Vedtaget med stemmerne 7-2.', 'For: 7 · Imod: 2'],
    ['Forslaget faldt med stemmerne 9-4.', 'For: 4 · Imod: 9'],
    ['Stemmerne fordelte sig således: 31 for, 12 imod og 3 blanke.', 'For: 31 · Imod: 12 · Undlod: 3'],
    ['For: 12 (A, B). Imod: 5 (V). Blanke: 2.', 'For: A, B (12) · Imod: V (5) · Undlod: 2'],
    ['Forslaget faldt med 8 stemmer for og 17 imod. For stemte V og C.', 'For: V, C (8) · Imod: 17'],
    ['Imod stemte Det Konservative Folkeparti og Liste B.', 'Imod: Det Konservative Folkeparti, Liste B'],
    ['Godkendt.', ''],
    ['Udvalget er for flere stier og imod støj.', ''],
    ['Godkendt for 3 år.', ''],
  ])('%j', (text, want) => {
    expect(votes(text)).toBe(want);
  });

  it.each([
    ['Godkendt. C stemte imod.', true],
    ['Godkendt. C afgav protokoltilførsel.', true],
    ['Godkendt. Alle stemte for.', false],
    ['Godkendt.', false],
  ])('%j: somebody disagreed is %s', (text, want) => {
    expect(readDecision(text).dissent).toBe(want);
  });

  it('no opposition is read where the words say there is none', () => {
    const words =
      'A B. For for Imod imod mod IMOD imo\u00add stemte stemmer undlod at stemme hverken blankt ( ) : 8 5 tre , . \n modtaget Godkendt'
        .split(' ')
        .map((word) => (word === '\\n' ? '\n' : word));
    let opposed = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const isOpposed = readDecision(text).votes.some(
          (vote) => isSomebody(vote.against) || isSomebody(vote.abstained),
        );
        if (isOpposed) opposed++;
        if (isOpposed) expect(mayTellOpposition(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(opposed).toBeGreaterThan(100);
    for (const [word, side] of Object.entries(VOTE_SIDES))
      expect([word, mayTellOpposition(word)]).toEqual([word, side !== 'for']);
    expect(mayTellOpposition('Modtaget og godkendt for 3 år.')).toBe(false);
  });
});
