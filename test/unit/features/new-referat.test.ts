import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/check.ts';
import { documentEntry } from '../../../server/src/features/make-entry.ts';
import { nextNumber } from '../../../server/src/features/new-referat/next-number.ts';
import { firstNumber, lastMinutes, proposals } from '../../../server/src/features/new-referat/propose.ts';
import { proposeDates } from '../../../server/src/features/new-referat/propose-dates.ts';
import { sourceOf } from '../../../server/src/features/new-referat/source.ts';
import { newReferat } from '../../../server/src/features/new-referat.ts';
import { parse } from '../../../server/src/syntax/parser.ts';
import { itemsOf, ownDecision } from '../../../server/src/syntax/place.ts';
import type { Referat } from '../../../server/src/syntax/tree.ts';
import { block } from '../support/marked.ts';
import { document } from './support/drafting-arbitraries.ts';

const tree = (text: string): Referat => parse(text.split('\n'));
const read = (file: string): Referat => tree(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
const sample = (name: string): Referat => read(`fixtures/sample/plan-og-miljoe-${name}.referat.txt`);

/** The text with the cursor as `|`. */
function written(options: Parameters<typeof newReferat>[0]): string {
  const { text, cursor } = newReferat(options);
  const lines = text.split('\n');
  lines[cursor.line] =
    `${(lines[cursor.line] ?? '').slice(0, cursor.character)}|${(lines[cursor.line] ?? '').slice(cursor.character)}`;
  return lines.join('\n');
}

const LAST = block(`
  REFERAT Kulturudvalget d. 10-03-2021

  Mødedato Onsdag d. 10. marts 2021 kl. 15:00

  Mødedeltagere Anna Holm, Bo Vang (Afbud), Carla Lind Krog

  Indholdsfortegnelse

  Godkendelse af dagsorden.....	3
  Ny hal.....	3
  Orientering fra formanden.....	5
  Underskriftsark.....	6

  Punkt 21: Godkendelse af dagsorden

  00.22.02-A00-1-21

  Beslutning i Kulturudvalget den 10-03-2021

  Godkendt.

  Punkt 22: Ny hal

  04.04.00-P20-3-20

  Sagsfremstilling

  Hallen er for lille.

  Beslutning i Kulturudvalget den 10-03-2021

  Udsat.

  Bilag

  Tegning

  Punkt 23: Orientering fra formanden

  00.22.02-A00-1-21

  Beslutning i Kulturudvalget den 10-03-2021

  Taget til efterretning.

  Punkt 24: Underskriftsark`);

describe('from the last minutes', () => {
  it('the house’s own layout with the standing items, the right weekday and nobody absent', () => {
    expect(written({ body: 'Kulturudvalget', date: '2021-04-15', from: tree(LAST), nextNumber: 25 })).toBe(
      `${block(`
        REFERAT Kulturudvalget d. 15-04-2021

        Mødedato Torsdag d. 15. april 2021 kl. 15:00

        Mødedeltagere Anna Holm, Bo Vang, Carla Lind Krog

        Indholdsfortegnelse

        Godkendelse af dagsorden
        Orientering fra formanden
        Underskriftsark

        Punkt 25: Godkendelse af dagsorden

        00.22.02-A00-1-21

        Beslutning i Kulturudvalget den 15-04-2021

        |

        Punkt 26: Orientering fra formanden

        00.22.02-A00-1-21

        Beslutning i Kulturudvalget den 15-04-2021



        Punkt 27: Underskriftsark`)}\n`,
    );
  });
});

describe('from an agenda', () => {
  const agenda = block(`
    DAGSORDEN Kulturudvalget d. 15-04-2021

    Mødedato Torsdag d. 15. april 2021 kl. 15:00

    Mødedeltagere Anna Holm, Bo Vang, Carla Lind Krog

    Punkt 25: Godkendelse af dagsorden

    00.22.02-A00-1-21

    Punkt 26: Nyt teater

    20.10.00-Ø54-1-21

    Sagsfremstilling

    Teatret mangler en scene.

    Bilag

    Tegning af scenen

    Punkt 27: Underskriftsark`);

  it('every item comes along with an empty decision where the house has it', () => {
    expect(
      written({ body: 'Kulturudvalget', date: '2021-04-15', from: tree(agenda), model: tree(LAST), nextNumber: 1 }),
    ).toBe(
      `${block(`
        REFERAT Kulturudvalget d. 15-04-2021

        Mødedato Torsdag d. 15. april 2021 kl. 15:00

        Mødedeltagere Anna Holm, Bo Vang, Carla Lind Krog

        Indholdsfortegnelse

        Godkendelse af dagsorden
        Nyt teater
        Underskriftsark

        Punkt 25: Godkendelse af dagsorden

        00.22.02-A00-1-21

        Beslutning i Kulturudvalget den 15-04-2021

        |

        Punkt 26: Nyt teater

        20.10.00-Ø54-1-21

        Sagsfremstilling

        Teatret mangler en scene.

        Beslutning i Kulturudvalget den 15-04-2021



        Bilag

        Tegning af scenen

        Punkt 27: Underskriftsark`)}\n`,
    );
  });

  it('without earlier minutes its own title becomes the minutes’', () => {
    const text = newReferat({ body: 'Kulturudvalget', date: '2021-04-15', from: tree(agenda), nextNumber: 1 }).text;
    expect(text.split('\n')[0]).toBe('REFERAT Kulturudvalget d. 15-04-2021');
    expect(tree(text).meetings[0]?.minutesKind).toBe('referat');
  });
});

describe('from every layout', () => {
  const files = globSync(
    'fixtures/{firstagenda,firstagenda-markdown,sbsys,acadre,edoc,os2web,association,sample}/*.txt',
    {
      ignore: ['**/*.outline.txt', '**/*dagsorden*'],
    },
  );

  it.each(files)('%s gives minutes of the same house', (file) => {
    const from = read(file);
    const source = sourceOf(from);
    const body = source?.body ?? '';
    const made = tree(newReferat({ body, date: '2024-08-20', from, nextNumber: 61 }).text);
    const [meeting] = made.meetings;
    expect(made.meetings).toHaveLength(1);
    expect(meeting?.header.title).toMatchObject({ body, date: '2024-08-20' });
    expect(meeting?.dialect).toBe(source?.meeting.dialect);
    const items = [...itemsOf(made)];
    expect(items.length).toBeGreaterThan(1);
    expect(items.map(({ node }) => node.number)).toEqual(items.map((_item, at) => 61 + at));
    for (const { node } of items) {
      const decision = ownDecision(node);
      if (decision?.date) expect(decision.date).toBe('2024-08-20');
    }
    const entries = meeting?.header.contents?.entries;
    if (entries) expect(entries).toHaveLength(items.length);
    const wrong = check(made).filter(({ rule }) => /date|weekday|toc|number|leftover/.test(rule));
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });
});

describe('what is proposed', () => {
  const folder = ['2024-03-12', '2024-04-09', '2024-04-09-dagsorden', '2024-06-11'].map((name) =>
    documentEntry(sample(name), name),
  );

  it('the bodies of the folder with the days they are likely to meet', () => {
    const [body, ...more] = proposals(folder, '2024-06-20');
    expect(more).toEqual([]);
    expect(body?.name).toBe('Plan- og Miljøudvalget');
    expect(body?.dates[0]).toEqual({ date: '2024-07-09', reason: 'rhythm' });
    expect(body?.sources[0]).toEqual({ uri: '2024-06-11', kind: 'referat', date: '2024-06-11' });
  });

  it('a day that has passed when the minutes are written later, from today on when nobody has met for long', () => {
    expect(proposals(folder, '2024-07-20')[0]?.dates[0]?.date).toBe('2024-07-09');
    expect(proposals(folder, '2026-11-22')[0]?.dates[0]?.date).toBe('2026-12-08');
  });

  it('an agenda without minutes first', () => {
    const [body] = proposals(
      folder.filter(({ uri }) => uri !== '2024-04-09' && uri !== '2024-06-11'),
      '2024-04-09',
    );
    expect(body?.dates[0]).toEqual({ date: '2024-04-09', reason: 'agenda' });
    expect(body?.sources.map(({ uri }) => uri)).toEqual(['2024-04-09-dagsorden', '2024-03-12']);
  });

  it('the last minutes as model and the number that follows', () => {
    expect(lastMinutes(folder, 'Plan- og Miljøudvalget', '2024-04-09')).toBe('2024-04-09');
    expect(firstNumber(folder, 'Plan- og Miljøudvalget', '2024-06-20')).toBe(50);
    expect(firstNumber(folder, 'Byrådet', '2024-06-20')).toBe(1);
  });

  it('days by weekday and week of the month', () => {
    expect(proposeDates(['2021-01-13', '2021-02-10', '2021-03-10'])).toEqual([
      '2021-04-14',
      '2021-05-12',
      '2021-06-09',
    ]);
    expect(proposeDates(['2021-03-01', '2021-03-08', '2021-03-15'])).toEqual([
      '2021-03-22',
      '2021-03-29',
      '2021-04-05',
    ]);
    expect(proposeDates(['2021-03-02', '2021-03-16', '2021-03-30'])).toEqual([
      '2021-04-13',
      '2021-04-27',
      '2021-05-11',
    ]);
    expect(proposeDates([])).toEqual([]);
  });

  it('numbers that run over the year, over the period, or begin anew', () => {
    const meeting = (date: string, first: number, last: number) => ({
      date,
      items: [{ number: String(first) }, { number: String(last) }],
    });
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 13, 20)], 2021)).toBe(21);
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 13, 20)], 2022)).toBe(1);
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 1, 9)], 2021)).toBe(1);
    expect(
      nextNumber(
        [meeting('2017-12-13', 540, 551), meeting('2018-01-10', 552, 560), meeting('2018-12-10', 601, 610)],
        2019,
      ),
    ).toBe(611);
    expect(nextNumber([], 2021)).toBe(1);
  });
});

describe('on any text', () => {
  it('nothing is thrown and the cursor stands in the text', () => {
    fc.assert(
      fc.property(document, document, fc.boolean(), (lines, other, withModel) => {
        const { text, cursor } = newReferat({
          body: 'Kulturudvalget',
          date: '2021-03-10',
          from: parse(lines),
          ...(withModel ? { model: parse(other) } : {}),
          nextNumber: 1,
        });
        const made = text.split('\n');
        expect(cursor.line).toBeLessThan(made.length);
        proposals([documentEntry(parse(lines), 'a'), documentEntry(parse(other), 'b')], '2021-03-10');
      }),
      { numRuns: 400 },
    );
  });

  it('proposed days lie after the last one and never in the past', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 15 }), day, (days, today) => {
        for (const date of proposeDates(days, today)) {
          expect(date > ([...days].sort().at(-1) ?? '')).toBe(true);
          expect(date >= today).toBe(true);
        }
      }),
    );
  });
});
