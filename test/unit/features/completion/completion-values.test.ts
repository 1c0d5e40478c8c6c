import { describe, expect, it } from 'vitest';
import { completions } from '../../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { accept, CONTEXT, doc, labels } from '../support/completing.ts';

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

  it('stand alone below the label: a decision is no name', () => {
    const text = doc(
      'Punkt 14: Ny sag\n\nBeslutning i Kulturudvalget den 10-03-2021\n\nGodkendt.\n\nAfbud:\n\n|\n\nPunkt 15: Eventuelt',
    );
    expect(labels(text)).toEqual(['Anna Holm', 'Bo Vang', 'Carla Lind Krog']);
  });

  it('come from earlier meetings of the body too', () => {
    const sources = { ...sourcesOf(() => []), members: () => ['Dorthe Kær'] };
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nFraværende: Dor|'), { sources })).toEqual(['Dorthe Kær']);
  });

  it('are not offered in a sentence', () => {
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nGodkendt.\n\nFraværende under punktet var |'))).toEqual([]);
  });
});

describe('who was absent', () => {
  const decided = 'Punkt 14: Ny sag\n\nBeslutning i Kulturudvalget den 10-03-2021\n\nGodkendt.';

  it('is asked for below the decision in the words of the meeting', () => {
    const absent = doc(`${decided}\n\nFraværende: Bo Vang\n\nPunkt 15: En sag til\n\nBeslutning\n\nUdsat.\n\n|`);
    expect(labels(absent)[0]).toBe('Fraværende:');
    expect(accept(absent, 'Fraværende:').endsWith('Udsat.\n\nFraværende: ')).toBe(true);
    const below = doc(`${decided}\n\nAfbud:\n\nBo Vang\n\nPunkt 15: En sag til\n\nBeslutning\n\nUdsat.\n\n|`);
    expect(accept(below, 'Afbud:').endsWith('Udsat.\n\nAfbud:\n\n')).toBe(true);
  });

  it('is offered in the usual words to who begins to write it, once, and never before the decision', () => {
    expect(labels(doc(`${decided}\n\n|`))).not.toContain('Afbud:');
    expect(accept(doc(`${decided}\n\nAf|`), 'Afbud:').endsWith('Godkendt.\n\nAfbud: ')).toBe(true);
    expect(labels(doc(`${decided}\n\nAfbud: Bo Vang\n\nAf|`))).not.toContain('Afbud:');
    expect(labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nAf|'))).not.toContain('Afbud:');
  });
});

describe('numbers, files, bodies, days', () => {
  const known = [{ number: '05.04.00-P20-3-20', title: 'Cykelsti langs fjorden', date: '2021-02-24' }];

  it('journal numbers of document and workspace stand below the heading, found by their title', () => {
    const sources = { ...sourcesOf(() => []), journalNumbers: () => known };
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

  it('a file is not offered again under a name that was cut, and that of another item comes last', () => {
    const cut = 'Visualiseringer set fra byen, broen og havnen i en højd';
    const sources = { ...sourcesOf(() => []), files: () => ['Tegning af hallen.pdf', `${cut}.pdf`, 'Notat.pdf'] };
    const text = doc(`Punkt 14: Ny sag\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n${cut}e af 150 meter\n\n|`);
    expect(labels(text, { sources }).slice(0, 2)).toEqual(['Notat', 'Tegning af hallen']);
    expect(labels(text, { sources })).not.toContain(cut);
  });

  it('files of the folder are offered under Bilag, without ending unless the document has it', () => {
    const sources = { ...sourcesOf(() => []), files: () => ['Tegning af teatret.pdf', 'Budget.xlsx', 'Notat.pdf'] };
    const text = doc('Punkt 14: Ny sag\n\nBilag\n\nNotat\n\n|');
    expect(labels(text, { sources }).slice(0, 2)).toEqual(['Tegning af teatret', 'Budget']);
    expect(labels(text.replace('Notat', 'Notat.pdf'), { sources })[0]).toBe('Tegning af teatret.pdf');
  });

  it('bodies stand in the title', () => {
    const sources = { ...sourcesOf(() => []), bodies: () => ['Kulturudvalget', 'Byrådet'] };
    expect(accept('REFERAT Ku|', 'Kulturudvalget', { sources })).toBe('REFERAT Kulturudvalget');
  });

  it('days stand in the title and in the facts, with their weekday', () => {
    const sources = { ...sourcesOf(() => []), meetings: () => ['2021-03-10', '2021-02-10', '2021-01-13'] };
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
