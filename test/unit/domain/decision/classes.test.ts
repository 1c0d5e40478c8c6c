/** The class of every invented decision: none wrong, few left to `other`. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DecisionClass, readDecision } from '../../../../server/src/domain/decision/index.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

interface Row {
  readonly want: string;
  readonly text: string;
}

function rowsOf(file: string): Row[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => ({
      want: line.slice(0, line.indexOf('\t')),
      text: line.slice(line.indexOf('\t') + 1).replaceAll('\\n', '\n'),
    }));
}

function score(rows: readonly Row[]): { wrong: string[]; unsure: string[] } {
  const missed = rows
    .map(({ want, text }) => ({ want, text, got: readDecision(text).class as string }))
    .filter(({ want, got }) => got !== want);
  const show = (each: (typeof missed)[number]): string => `${each.got}, not ${each.want}: ${each.text}`;
  return {
    wrong: missed.filter(({ got }) => got !== 'other').map(show),
    unsure: missed.filter(({ got }) => got === 'other').map(show),
  };
}

describe('classes', () => {
  const own = rowsOf(path.join(root, 'fixtures/decisions/decisions.tsv'));

  it('tells no decision of the table as another one, and leaves at most one in twenty to be read', () => {
    const { wrong, unsure } = score(own);
    expect(wrong).toEqual([]);
    expect(unsure.length, unsure.join('\n')).toBeLessThanOrEqual(own.length / 20);
  });

  it('has every class in the table', () => {
    const classes = new Set(own.map(({ want }) => want));
    expect(classes.size).toBe(15);
  });

  it("tells hardly one of other houses' decisions as another one", () => {
    const rows = rowsOf(path.join(root, 'fixtures/layouts/decisions-dev.tsv'));
    const { wrong, unsure } = score(rows);
    expect(wrong).toEqual([]);
    expect(unsure.length, unsure.join('\n')).toBeLessThanOrEqual(rows.length / 20);
  });

  const shared = path.join(root, '../shared/cases/decisions/decisions.tsv');
  it.skipIf(!fs.existsSync(shared))(`the shared cases (skipped where ${shared} is absent)`, () => {
    expect(score(rowsOf(shared))).toEqual({ wrong: [], unsure: [] });
  });
});

describe('what a class rests on', () => {
  const classOf = (text: string): DecisionClass => readDecision(text).class;

  it.each<[string, string, DecisionClass]>([
    ['a negation reaches its own verb only', 'Udvalget godkendte ikke alene planen, men også budgettet.', 'adopted'],
    ['two negations are not taken for none', 'Udvalget afviste ikke forslaget.', 'other'],
    ['what another body does is no decision', 'Forvaltningen afviste forslaget.', 'other'],
    ['what a few members do is no decision', 'Et mindretal kunne ikke godkende indstillingen.', 'other'],
    ['what is told of another year is no decision', 'Byrådet vedtog planen i 2019.', 'other'],
    ['an adjective is no verb', 'Den godkendte plan blev vist frem.', 'other'],
    ['a condition decides nothing', 'Hvis planen vedtages, tages sagen op igen.', 'other'],
    ['a lost amendment leaves the case open', 'Ændringsforslaget blev forkastet.', 'other'],
    ['numbers that contradict the words', 'Indstillingen godkendt med 3 stemmer for og 6 imod.', 'other'],
    ['as many for as against', '5 for, 5 imod.', 'other'],
    ['sentences that contradict each other', 'Indstillingen godkendt. Indstillingen forkastet.', 'other'],
    ['works are put off, not the case', 'Anlægsarbejdet udsættes.', 'other'],
    ['another case is put on the agenda', 'Udvalget besluttede, at der forelægges en ny sag på næste møde.', 'other'],
    ['a number of votes before the negation', 'Byrådet kunne med 9 stemmer mod 8 ikke godkende planen.', 'rejected'],
    ['a refusal that is only taken note of', 'Nævnets afslag blev taget til efterretning.', 'noted'],
    ['a motion in front of its verb', 'Udsættelse blev ikke vedtaget.', 'other'],
    ['what another body has done already', 'Provstiudvalget har godkendt planen.', 'other'],
    ['what would have been done', 'Udvalget ville have stemt for forslaget.', 'other'],
    ['a majority against', 'Et flertal er imod forslaget.', 'rejected'],
    ['a vote on something unread', 'Byrådet besluttede med 9 stemmer mod 8, at ordningen prøves af.', 'other'],
    ['a decision to keep what is', 'Bestyrelsen vedtog at beholde den gamle ordning.', 'other'],
    ['a decision to do something', 'Bestyrelsen besluttede at købe et telt.', 'adopted'],
    ['… and not to', 'Bestyrelsen besluttede ikke at købe et telt.', 'rejected'],
    ['no remarks on something else', 'Ingen bemærkninger til at udsætte punktet.', 'other'],
    ['a point of the agenda', 'Punkt 4 udgår af dagsordenen.', 'withdrawn'],
    ['a change of the agenda', 'Godkendt med den ændring af punkt 8 behandles før punkt 7.', 'adopted-with-remark'],
    ['support that somebody spoke of', 'Der blev givet udtryk for støtte til forslaget.', 'other'],
    ['several proposals', 'Ingen af forslagene fik flertal.', 'other'],
    ['what may be done without them', 'Sagen kan godkendes administrativt.', 'other'],
    ['nothing at all', '', 'other'],
  ])('%s: %j is %s', (_, text, kind) => {
    expect(classOf(text)).toBe(kind);
  });
});
