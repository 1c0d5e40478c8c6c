import { describe, expect, it } from 'vitest';
import { type EditName, editAt, editsOffered } from '../../../server/src/features/edits.ts';
import { parse } from '../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../server/src/syntax/place.ts';
import { applyEdits } from '../../../server/src/text/edits.ts';
import { cursorText } from '../support/cursor-text.ts';
import { block } from '../support/marked.ts';

/** The text after the edit at the cursor, or the reason why not in brackets. */
function edited(name: EditName, written: string): string {
  const { text, lines, referat, cursor } = cursorText(written);
  const result = editAt(name, referat, lines, { start: cursor, end: cursor });
  return 'refusal' in result ? `(${result.refusal})` : applyEdits(text, [...result.edits]);
}

const THREE = block(`
  REFERAT Kulturudvalget d. 10-03-2021

  Punkt 1: Ny hal

  Beslutning

  Godkendt.

  Punkt 2: Nyt teater

  Beslutning

  Udsat.

  Punkt 3: Kor

  Beslutning

  Drøftet.`);

const at = (text: string, words: string): string => text.replace(words, `${words}|`);

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

describe('rebuilding the contents', () => {
  const contents = (entries: string): string =>
    THREE.replace('\n\nPunkt 1', `\n\nIndholdsfortegnelse\n\n${entries}\n\nPunkt 1`);

  it('takes titles and order from the items and keeps what is right', () => {
    const before = contents('Ny hal.....\t3\nKor.....\t4\nNyt teater og andet.....\t5');
    expect(edited('rebuildContents', at(before, 'Indholdsfortegnelse'))).toBe(
      contents('Ny hal.....\t3\nNyt teater.....\t5\nKor.....\t4').replace(
        'Nyt teater.....\t5\nKor.....\t4',
        'Nyt teater.....\t5\nKor.....\t4',
      ),
    );
  });

  it('adds and removes entries', () => {
    expect(
      edited('rebuildContents', at(contents('1. Ny hal\n3. Kor\n4. Et punkt, der er væk'), 'Indholdsfortegnelse')),
    ).toBe(contents('1. Ny hal\n2. Nyt teater\n3. Kor'));
  });

  it('leaves a title that was only cut alone', () => {
    const long = 'Retningslinjer for samarbejdet mellem kommunens institutioner og foreningerne i byerne langs fjorden';
    const text = contents(`1. Ny hal\n2. ${long.slice(0, 88)}\n3. Kor`).replace(
      'Punkt 2: Nyt teater',
      `Punkt 2: ${long}`,
    );
    expect(edited('rebuildContents', at(text, 'Indholdsfortegnelse'))).toBe('(contents-current)');
  });

  it('touches nothing that is not unmistakably the contents', () => {
    expect(edited('rebuildContents', at(THREE, 'REFERAT'))).toBe('(no-contents)');
    expect(
      edited(
        'rebuildContents',
        at(contents('1. Helt andre ting\n2. Som ingen kender\n7. Og mere til'), 'Indholdsfortegnelse'),
      ),
    ).toBe('(doubtful-contents)');
  });
});

describe('closing an item', () => {
  it('marks the title as the document does, and back', () => {
    const closed = edited('toggleClosed', at(THREE, 'Nyt teater'));
    expect(closed).toBe(THREE.replace('Punkt 2: ', 'Punkt 2: Lukket: '));
    expect(edited('toggleClosed', at(closed, 'Nyt teater'))).toBe(THREE);
    const own = THREE.replace('Punkt 3: Kor', 'Punkt 3: Kor (Lukket)');
    expect(edited('toggleClosed', at(own, 'Nyt teater'))).toBe(own.replace('Nyt teater', 'Nyt teater (Lukket)'));
    expect(edited('toggleClosed', at(own, 'Kor'))).toBe(THREE);
  });

  it('changes the word among the case facts where it stands there', () => {
    const text = block(`
      Referat Kulturudvalget tirsdag den 12. september 2023

      Pkt. 188 Ny hal

      Sagsnr. 249032    Åbent punkt

      Beslutning

      Godkendt.`);
    expect(edited('toggleClosed', at(text, 'Ny hal'))).toBe(text.replace('Åbent', 'Lukket'));
  });

  it('is refused under a heading of closed items', () => {
    expect(edited('toggleClosed', at(THREE.replace('Punkt 3', 'Lukkede dagsordenspunkter\n\nPunkt 3'), 'Kor'))).toBe(
      '(closed-group)',
    );
  });
});

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
