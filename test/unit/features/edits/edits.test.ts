import { describe, expect, it } from 'vitest';
import { type EditName, editsOffered } from '../../../../server/src/features/edits/edits.ts';
import { itemsOf, parse } from '../../../../server/src/syntax/index.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { block } from '../../support/marked.ts';
import { at, edited, THREE } from '../support/editing.ts';

function titles(text: string): string[] {
  return [...itemsOf(parse(text.split('\n')))].map(({ node }) => `${node.numberText ?? '–'} ${node.title}`);
}

describe('moving an item', () => {
  it('takes the line to write on in an empty decision along', () => {
    const draft = block(`
      Referat fra Kulturudvalget
      Mødedato: 10. marts 2021

      1. Ny hal
      Sagsnr.: 21/100

      Beslutning
      Godkendt.

      2. Nyt teater
      Sagsnr.: 21/101

      Beslutning


      3. Kor
      Sagsnr.: 21/102

      Beslutning
      Udsat.`);
    const moved = edited('moveUpRenumbered', at(draft, 'Nyt teater'));
    expect(moved).toContain('1. Nyt teater\nSagsnr.: 21/101\n\nBeslutning\n\n\n2. Ny hal\n');
    expect(moved).toContain('Beslutning\nGodkendt.\n\n3. Kor\n');
    expect(edited('moveDownRenumbered', at(moved, 'Nyt teater'))).toBe(draft);
  });

  it('takes it past its neighbour, with the blank lines between', () => {
    expect(edited('moveUp', at(THREE, 'Nyt teater'))).toBe(
      block(`
        REFERAT Kulturudvalget d. 10-03-2021

        Punkt 2: Nyt teater

        Beslutning

        Udsat.

        Punkt 1: Ny hal

        Beslutning

        Godkendt.

        Punkt 3: Kor

        Beslutning

        Drøftet.`),
    );
    expect(titles(edited('moveDown', at(THREE, 'Udsat')))).toEqual(['1 Ny hal', '3 Kor', '2 Nyt teater']);
    expect(titles(edited('moveUp', at(THREE, 'Drøftet')))).toEqual(['1 Ny hal', '3 Kor', '2 Nyt teater']);
  });

  it('lets the numbers keep their places when asked', () => {
    expect(titles(edited('moveUpRenumbered', at(THREE, 'Kor')))).toEqual(['1 Ny hal', '2 Kor', '3 Nyt teater']);
    expect(titles(edited('moveDownRenumbered', at(THREE, 'Ny hal')))).toEqual(['1 Nyt teater', '2 Ny hal', '3 Kor']);
  });

  it('there and back is where it was', () => {
    for (const name of ['moveDown', 'moveDownRenumbered'] as const) {
      const there = edited(name, at(THREE, 'Nyt teater'));
      expect(edited(name === 'moveDown' ? 'moveUp' : 'moveUpRenumbered', at(there, 'Nyt teater'))).toBe(THREE);
    }
  });

  it('takes the case number that stands before the heading along', () => {
    const text = block(`
      Referat til mødet i Kulturudvalget den 3. marts 2022 kl. 16:15

      85.02.02-G01-3-19

      21. Godkendelse af dagsorden

      Beslutning

      Godkendt.

      17.02.00-P05-1-22

      22. Ferieplan

      Beslutning

      Udsat.`);
    const moved = parse(edited('moveUpRenumbered', at(text, 'Ferieplan')).split('\n'));
    expect([...itemsOf(moved)].map(({ node }) => `${node.caseNumber?.text} ${node.numberText} ${node.title}`)).toEqual([
      '17.02.00-P05-1-22 21 Ferieplan',
      '85.02.02-G01-3-19 22 Godkendelse af dagsorden',
    ]);
  });

  it('is refused at the ends and across a group heading', () => {
    expect(edited('moveUp', at(THREE, 'Ny hal'))).toBe('(first-item)');
    expect(edited('moveDown', at(THREE, 'Kor'))).toBe('(last-item)');
    expect(edited('moveUp', at(THREE, 'REFERAT'))).toBe('(no-item)');
    const grouped = THREE.replace('Punkt 3', 'Lukkede dagsordenspunkter\n\nPunkt 3');
    expect(edited('moveUp', at(grouped, 'Kor'))).toBe('(group-between)');
  });
});

describe('renumbering from here', () => {
  it('counts on from the item above', () => {
    const odd = THREE.replace('Punkt 2', 'Punkt 7').replace('Punkt 3', 'Punkt 7');
    expect(edited('renumber', at(odd, 'Nyt teater'))).toBe(THREE);
    expect(edited('renumber', at(THREE, 'Ny hal'))).toBe('(already-numbered)');
  });

  it('from the first item keeps its number', () => {
    const odd = THREE.replace('Punkt 1', 'Punkt 51').replace('Punkt 2', 'Punkt 62').replace('Punkt 3', 'Punkt 63');
    expect(titles(edited('renumber', at(odd, 'Ny hal')))).toEqual(['51 Ny hal', '52 Nyt teater', '53 Kor']);
  });

  it('keeps leading zeros and numbers a repeated title too', () => {
    const text = block(`
      Kulturudvalget – Referat – 5. marts 2019

      1. Ny hal (B)
      1.     Ny hal (B)
      Sagsnr.: 771-2019-1004      Dok.nr.: 771-2019-20661      Åbent

      Beslutning
      Godkendt.

      4. Nyt teater (B)
      4.     Nyt teater (B)
      Sagsnr.: 771-2019-1005      Dok.nr.: 771-2019-20662      Åbent

      Beslutning
      Godkendt.`);
    expect(edited('renumber', at(text, '5      Dok.nr.: 771-2019-20662'))).toBe(
      text.replace('4. Nyt teater', '2. Nyt teater').replace('4.     Nyt', '2.     Nyt'),
    );
  });
});

describe('what is proposed', () => {
  const offered = (text: string): EditName[] => {
    const { referat, lines, cursor } = cursorText(text);
    return editsOffered(referat, lines, { start: cursor, end: cursor });
  };

  it('fits the place', () => {
    expect(offered(at(THREE, 'Ny hal'))).toEqual(['moveDown', 'moveDownRenumbered', 'renumber', 'toggleClosed']);
    expect(offered(at(THREE, 'Udsat'))).toEqual([]);
    expect(offered(at(THREE, 'REFERAT'))).toEqual([]);
  });
});
