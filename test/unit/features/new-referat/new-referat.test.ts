import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../server/src/check.ts';
import { documentEntry } from '../../../../server/src/features/cases/make-entry.ts';
import { newReferat } from '../../../../server/src/features/new-referat/new-referat.ts';
import { proposals } from '../../../../server/src/features/new-referat/propose.ts';
import { sourceOf } from '../../../../server/src/features/new-referat/source.ts';
import { itemsOf, ownDecision, parse, type Referat } from '../../../../server/src/syntax/index.ts';
import { block } from '../../support/marked.ts';
import { document } from '../support/drafting-arbitraries.ts';

const tree = (text: string): Referat => parse(text.split('\n'));
const read = (file: string): Referat => tree(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));

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

describe('a file with several meetings', () => {
  const file = tree(
    ['Kulturudvalget d. 10-03-2021|Salen', 'Kulturudvalget d. 14-04-2021|Loftet', 'Havneudvalget d. 05-05-2021|Kajen']
      .map((each) => each.split('|'))
      .map(
        ([title, place]) =>
          `REFERAT ${title}\n\nMødested ${place}\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Ny hal\n\nBeslutning\n\nUdsat.\n`,
      )
      .join('\n'),
  );
  const made = (more: Partial<Parameters<typeof newReferat>[0]>) =>
    newReferat({ body: 'Kulturudvalget', date: '2021-06-09', nextNumber: 1, ...more }).text;

  it('is begun from the meeting that was chosen, else from the body’s last', () => {
    expect(made({ from: file, fromDate: '2021-03-10' })).toContain('Mødested Salen');
    expect(made({ from: file })).toContain('Mødested Loftet');
    expect(made({ from: file, body: 'Havneudvalget' })).toContain('Mødested Kajen');
  });

  it('is the model by the body’s last meeting', () => {
    const agenda = tree('DAGSORDEN Kulturudvalget d. 09-06-2021\n\nPunkt 1: Ny hal\n\nIndstilling\n\nat den bygges\n');
    expect(made({ from: agenda, model: file, modelDate: '2021-03-10' })).toContain('Mødested Salen');
    expect(made({ from: agenda, model: file })).toContain('Mødested Loftet');
  });
});

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

  it('headings are the house’s, however the agenda writes them', () => {
    const numbered = agenda.replaceAll(/Punkt (\d+): /g, '$1. ');
    const options = { body: 'Kulturudvalget', date: '2021-04-15', nextNumber: 1 };
    const { text } = newReferat({ ...options, from: tree(numbered), model: tree(LAST) });
    expect(text.match(/^(?:Punkt )?\d\d[.:] .*$/gm)).toEqual([
      'Punkt 25: Godkendelse af dagsorden',
      'Punkt 26: Nyt teater',
      'Punkt 27: Underskriftsark',
    ]);
    expect(newReferat({ ...options, from: tree(numbered) }).text).toContain('\n26. Nyt teater\n');
  });

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
});
