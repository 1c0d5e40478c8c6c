import { describe, expect, it } from 'vitest';
import { completionDocumentation, completions } from '../../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { block } from '../../support/marked.ts';
import { accept, CONTEXT, doc, HEAD, labels, tail } from '../support/completing.ts';

describe('the next item', () => {
  it('has the next number and the house’s heading', () => {
    expect(labels(doc('|'))).toContain('Punkt 14:');
    expect(tail(accept(doc('Pu|'), 'Punkt 14:'), 'Punkt 14')).toBe('Punkt 14: ‹1:Titel›');
  });

  it('has a number that no other item has: two of one number, and the second is read as running text', () => {
    const later = `\n\nPunkt 14: Kor\n\n04.04.00-P20-9-20\n\nBeslutning i Kulturudvalget den 10-03-2021\n\nGodkendt.\n`;
    expect(labels(doc(`|${later}`))).toContain('Punkt 15:');
    expect(labels(doc(`|${later}`))).not.toContain('Punkt 14:');
  });

  it('is still offered when its number has been typed', () => {
    for (const typed of ['Punkt', 'Punkt 1', 'Punkt 14', 'Punkt 14:', 'Punkt 14: '])
      expect(labels(doc(`${typed}|`))).toContain('Punkt 14: sag');
    expect(accept(doc('Punkt 14: |'), 'Punkt 14: sag').replaceAll('\r', '')).toContain(
      'Godkendt.\n\nPunkt 14: ‹1:Titel›\n\n',
    );
    expect(labels(doc('Punkt 14: Ny|'))).toEqual([]);
    expect(labels(doc('Punkt 14:|\n\nBeslutning\n\nGodkendt.'))).toEqual([]);
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

describe('what comes first', () => {
  it('below a decision that is written is what follows it, not another decision', () => {
    const offered = labels(doc('Punkt 14: Ny sag\n\nBeslutning\n\nDrøftet.\n\n|'));
    const at = (label: string) => offered.indexOf(label);
    expect(at('Bilag')).toBeGreaterThanOrEqual(0);
    expect(at('Bilag')).toBeLessThan(at('Punkt 15:'));
    expect(at('Punkt 15:')).toBeLessThan(at('Godkendt.'));
  });

  it('below the signatures is the next item, below a case’s heading its number', () => {
    const first = (text: string) => labels(text).find((label) => /^(?:Punkt|\d)/.test(label));
    expect(first(doc('Punkt 14: Underskriftsark\n\n|'))).toBe('Punkt 15:');
    expect(first(doc('Punkt 14: Ny sag\n\n|'))).toBe('00.22.02-A00-1-21');
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
      ...sourcesOf(() => []),
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
