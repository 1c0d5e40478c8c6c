import { describe, expect, it } from 'vitest';
import {
  type CompletionContext,
  completionDocumentation,
  completions,
} from '../../../server/src/features/completion.ts';
import { NO_SOURCES } from '../../../server/src/features/drafting-sources.ts';
import { accepted, cursorText } from '../support/cursor-text.ts';
import { block } from '../support/marked.ts';

const CONTEXT: CompletionContext = { language: 'da', sources: NO_SOURCES, snippets: true };

function labels(text: string, context: Partial<CompletionContext> = {}): string[] {
  const { referat, lines, cursor } = cursorText(text);
  return completions(referat, lines, cursor, { ...CONTEXT, ...context }).items.map(({ label }) => label);
}

function accept(text: string, label: string, context: Partial<CompletionContext> = {}): string {
  const given = cursorText(text);
  const { items } = completions(given.referat, given.lines, given.cursor, { ...CONTEXT, ...context });
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`»${label}« is not offered, but: ${items.map((each) => each.label).join(' · ')}`);
  return accepted(given, item);
}

/** Lines of the result around the first line that is new. */
function tail(text: string, from: string): string {
  return text.slice(text.indexOf(from));
}

const HEAD = `
REFERAT Kulturudvalget d. 10-03-2021

Mødedato Onsdag d. 10. marts 2021 kl. 15:00

Mødedeltagere Anna Holm, Bo Vang (Afbud), Carla Lind Krog

Punkt 11: Godkendelse af dagsorden

00.22.02-A00-1-21

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.

Punkt 12: Ny hal i Lundby

04.04.00-P20-3-20

Beslutningstema

Udvalget skal tage stilling til en ny hal.

Sagsfremstilling

Hallen fra 1974 er for lille.

Indstilling

Kulturchefen indstiller, at

1. hallen bygges

2. grunden købes

Beslutning i Kulturudvalget den 10-03-2021

Ad 1: Godkendt.

Ad 2: Udsat.

Bilag

Tegning af hallen

Punkt 13: Tilskud til teater

20.10.00-Ø54-1-21

Beslutningstema

Udvalget skal fordele tilskud.

Sagsfremstilling

Fire teatre har søgt.

Indstilling

Kulturchefen indstiller, at tilskuddet fordeles.

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.
`.trim();

const doc = (more: string): string => `${HEAD}\n\n${block(more)}`;

describe('the next item', () => {
  it('has the next number and the house’s heading', () => {
    expect(labels(doc('|'))).toContain('Punkt 14:');
    expect(tail(accept(doc('Pu|'), 'Punkt 14:'), 'Punkt 14')).toBe('Punkt 14: ‹1:Titel›');
  });

  it('comes as a whole of each kind, by the template', () => {
    expect(tail(accept(doc('|'), 'Punkt 14: sag'), 'Punkt 14')).toBe(
      block(`
        Punkt 14: ‹1:Titel›

        ‹2›

        Beslutningstema

        ‹3›

        Sagsfremstilling

        ‹4›

        Indstilling

        ‹5›

        Beslutning i Kulturudvalget den 10-03-2021

        ‹6›

        Bilag

        ‹7›`),
    );
    expect(tail(accept(doc('|'), 'Punkt 14: lukket punkt'), 'Punkt 14')).toBe(
      block(`
        Punkt 14: Lukket: ‹1:Titel›

        Beslutning i Kulturudvalget den 10-03-2021

        ‹2›`),
    );
  });

  it('keeps the marks of the Markdown layout', () => {
    const text = `
      # **REFERAT Kulturudvalget d. 10-03-2021**

      ## **Punkt 5: Ny hal**

      ### **Beslutning**

      Godkendt.

      ## **Punkt 6: Nyt teater**

      ### **Beslutning**

      Godkendt.

      |`;
    expect(tail(accept(text, 'Punkt 7:'), '## **Punkt 7')).toBe('## **Punkt 7: ‹1:Titel›**');
    expect(tail(accept(text.replace('|', 'Pun|'), 'Punkt 7:'), '## **Punkt 7')).toBe('## **Punkt 7: ‹1:Titel›**');
    expect(tail(accept(text.replace('|', '## **Pun|'), 'Punkt 7:'), '## **Punkt 7')).toBe('## **Punkt 7: ‹1:Titel›**');
  });

  it('adds the room above that the house has', () => {
    expect(tail(accept(`${HEAD}\nP|`, 'Punkt 14:'), 'Godkendt.\n\nPunkt 14')).toBe('Godkendt.\n\nPunkt 14: ‹1:Titel›');
  });
});

describe('sections', () => {
  it('are the ones the item lacks, in the house’s order, those that belong here first', () => {
    const text = doc(`
      Punkt 14: Ny sag

      04.04.00-P20-4-20

      Sagsfremstilling

      Der er noget at fortælle.

      |`);
    expect(labels(text).slice(0, 4)).toEqual([
      'Indstilling',
      'Beslutning i Kulturudvalget den 10-03-2021',
      'Bilag',
      'Beslutningstema',
    ]);
    expect(tail(accept(text, 'Indstilling'), 'Indstilling\n\n')).toMatch(/^Indstilling/);
    expect(accept(text, 'Indstilling').endsWith('fortælle.\n\nIndstilling\n\n')).toBe(true);
  });

  it('are found by their first letters', () => {
    expect(labels(doc('Punkt 14: Ny sag\n\nInd|'))).toEqual(['Indstilling']);
  });

  it('bring body and day right after »Beslutning i«', () => {
    const text = doc('Punkt 14: Ny sag\n\nSagsfremstilling\n\nTekst her.\n\nBeslutning i |');
    const sources = {
      ...NO_SOURCES,
      bodies: () => ['Kulturudvalget', 'Byrådet'],
      meetings: () => ['2021-03-25', '2021-02-24'],
    };
    expect(labels(text, { sources })).toEqual([
      'Beslutning i Kulturudvalget den 10-03-2021',
      'Beslutning i Byrådet den 24-02-2021',
    ]);
    expect(
      accept(text, 'Beslutning i Kulturudvalget den 10-03-2021').endsWith(
        'her.\n\nBeslutning i Kulturudvalget den 10-03-2021',
      ),
    ).toBe(true);
  });

  it('name no decision in an agenda', () => {
    const text = `
      Dagsorden for Kulturudvalget den 10. marts 2021

      1. Ny hal

      Indstilling

      At hallen bygges.

      2. Nyt teater

      Indstilling

      At teatret bygges.

      3. Kor

      |`;
    expect(labels(text)).not.toContain('Beslutning');
    expect(labels(text)).toContain('Indstilling');
  });
});

describe('decisions', () => {
  it('are phrases, the document’s own most frequent first', () => {
    const text = doc('Punkt 14: Ny sag\n\nBeslutning i Kulturudvalget den 10-03-2021\n\n|');
    expect(labels(text)[0]).toBe('Godkendt.');
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nTag|'))).toEqual([
      'Taget til efterretning.',
      'Taget til orientering.',
      'Taget af dagsordenen.',
    ]);
  });

  it('answer the points of the recommendation', () => {
    const text = doc(
      'Punkt 14: Ny sag\n\nIndstilling\n\nDet indstilles, at\n\n1. der bygges\n\n2. der males\n\nBeslutning\n\n|',
    );
    expect(accept(text, 'Ad 1: … Ad 2: …').endsWith('Beslutning\n\nAd 1: ‹1:Godkendt.›\n\nAd 2: ‹2:Godkendt.›')).toBe(
      true,
    );
  });

  it('of an information item are taken note of', () => {
    expect(labels(doc('Punkt 14: Orientering fra formanden\n\nBeslutning\n\n|'))[0]).toBe('Godkendt.');
    const bare = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Orientering fra formanden\n\nBeslutning\n\n|';
    expect(labels(bare)[0]).toBe('Taget til efterretning.');
  });

  it('explain themselves when looked at', () => {
    const { referat, lines, cursor } = cursorText(doc('Punkt 14: Ny sag\n\nBeslutning\n\nUds|'));
    const item = completions(referat, lines, cursor, CONTEXT).items[0];
    expect(item?.documentation).toBeUndefined();
    expect(completionDocumentation(item?.data, 'da')?.value).toContain('senere møde');
    expect(completionDocumentation({ kind: 'decision', class: 'toString' }, 'da')?.value ?? '').not.toContain('native');
  });
});

describe('names', () => {
  it('are the members not yet in the line', () => {
    const text = doc('Punkt 14: Ny sag\n\nBeslutning\n\nGodkendt.\n\nAfbud: |');
    expect(labels(text)).toEqual(['Anna Holm', 'Bo Vang', 'Carla Lind Krog']);
    expect(labels(text.replace('|', 'Bo Vang og C|'))).toEqual(['Carla Lind Krog']);
    expect(
      accept(text.replace('|', 'Bo Vang, C|'), 'Carla Lind Krog').endsWith('Afbud: Bo Vang, Carla Lind Krog'),
    ).toBe(true);
  });

  it('follow the label with a blank, and stand on the line below it too', () => {
    const text = doc('Punkt 14: Ny sag\n\nBeslutning\n\nGodkendt.\n\nAfbud:|');
    expect(accept(text, 'Bo Vang').endsWith('Afbud: Bo Vang')).toBe(true);
    expect(accept(text.replace('|', '\n\n|'), 'Bo Vang').endsWith('Afbud:\n\nBo Vang')).toBe(true);
  });

  it('come from earlier meetings of the body too', () => {
    const sources = { ...NO_SOURCES, members: () => ['Dorthe Kær'] };
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nFraværende: Dor|'), { sources })).toEqual(['Dorthe Kær']);
  });

  it('are not offered in a sentence', () => {
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nGodkendt.\n\nFraværende under punktet var |'))).toEqual([]);
  });
});

describe('numbers, files, bodies, days', () => {
  const known = [{ number: '05.04.00-P20-3-20', title: 'Cykelsti langs fjorden', date: '2021-02-24' }];

  it('journal numbers of document and workspace stand below the heading, found by their title', () => {
    const sources = { ...NO_SOURCES, journalNumbers: () => known };
    const text = doc('Punkt 14: Ny sag\n\n|');
    expect(labels(text, { sources })).toContain('00.22.02-A00-1-21');
    expect(labels(text, { sources })).toContain('05.04.00-P20-3-20');
    expect(
      accept(text.replace('|', 'cykel|'), '05.04.00-P20-3-20', { sources }).endsWith('Ny sag\n\n05.04.00-P20-3-20'),
    ).toBe(true);
    expect(labels(text.replace('|', '05.|'), { sources })).toEqual(['05.04.00-P20-3-20']);
  });

  it('KLE subjects are found by words', () => {
    const kle = {
      mainGroups: new Map(),
      groups: new Map(),
      facetCategories: new Map(),
      facets: new Map(),
      subjects: new Map([
        ['77.01.02', { title: 'Prøveemne om haller' }],
        ['77.01.03', { title: 'Prøveemne om haller', retired: '2019-01-01' }],
      ]),
    };
    expect(
      accept(doc('Punkt 14: Ny sag\n\nhaller|'), '77.01.02 Prøveemne om haller', { kle }).endsWith(
        '77.01.02-‹1:A00›-‹2:1›-‹3:21›',
      ),
    ).toBe(true);
  });

  it('a number follows its label', () => {
    const text = `
      Referat Kulturudvalget tirsdag den 10. marts 2020 Kl. 16:30

      1. Ny hal

      Sagsnr.: 19/4231

      Beslutning

      Godkendt.

      2. Nyt teater

      Sagsnr.:|`;
    expect(accept(text, '19/4231').endsWith('Sagsnr.: 19/4231')).toBe(true);
  });

  it('files of the folder are offered under Bilag, without ending unless the document has it', () => {
    const sources = { ...NO_SOURCES, files: () => ['Tegning af teatret.pdf', 'Budget.xlsx', 'Notat.pdf'] };
    const text = doc('Punkt 14: Ny sag\n\nBilag\n\nNotat\n\n|');
    expect(labels(text, { sources }).slice(0, 2)).toEqual(['Tegning af teatret', 'Budget']);
    expect(labels(text.replace('Notat', 'Notat.pdf'), { sources })[0]).toBe('Tegning af teatret.pdf');
  });

  it('bodies stand in the title', () => {
    const sources = { ...NO_SOURCES, bodies: () => ['Kulturudvalget', 'Byrådet'] };
    expect(accept('REFERAT Ku|', 'Kulturudvalget', { sources })).toBe('REFERAT Kulturudvalget');
  });

  it('days stand in the title and in the facts, with their weekday', () => {
    const sources = { ...NO_SOURCES, meetings: () => ['2021-03-10', '2021-02-10', '2021-01-13'] };
    expect(labels('REFERAT Kulturudvalget d. |', { sources })[0]).toBe('14-04-2021');
    expect(accept('REFERAT Kulturudvalget d. 14-04-2021\n\nMødedato |', 'Onsdag d. 14. april 2021', { sources })).toBe(
      'REFERAT Kulturudvalget d. 14-04-2021\n\nMødedato Onsdag d. 14. april 2021',
    );
  });

  it('an empty document gets a whole referat', () => {
    expect(labels('|', { today: '2021-03-10' })[0]).toBe('Referat med titel, mødefakta og et punkt');
    expect(accept('|', 'Referat med titel, mødefakta og et punkt', { today: '2021-03-10', snippets: false })).toContain(
      'REFERAT Udvalgets navn d. 10-03-2021\n\nMødedato Onsdag d. 10. marts 2021',
    );
  });
});

describe('in running prose', () => {
  it.each([
    ['in a sentence', 'Hallen fra 1974 er for |'],
    ['at the start of a line inside a paragraph', 'Hallen fra 1974 er for lille og\n|'],
    ['in the middle of a line', 'Ind| hallen er for lille'],
    ['after a full stop', 'Hallen er for lille. |'],
    ['after a colon in a sentence', 'Der er tre ønsker: |'],
    ['after »beslutning i« in a sentence', 'Der blev truffet en beslutning i |'],
  ])('nothing is offered %s', (_where, line) => {
    expect(labels(doc(`Punkt 14: Ny sag\n\nSagsfremstilling\n\n${line}\n\nMere tekst.`))).toEqual([]);
  });

  it('nothing is proposed that stands there already', () => {
    expect(labels(doc('Punkt 14: Ny sag\n\nIndstilling|'))).toEqual([]);
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nTiltrådt.|'))).toEqual([]);
  });

  it('no proposal takes Enter', () => {
    const { referat, lines, cursor } = cursorText(doc('|'));
    for (const item of completions(referat, lines, cursor, CONTEXT).items) {
      expect(item.commitCharacters).toBeUndefined();
      expect(item.preselect).toBeUndefined();
    }
  });
});
