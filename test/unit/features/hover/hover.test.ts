import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { KleEdition } from '../../../../server/src/domain/kle/kle.ts';
import { hover } from '../../../../server/src/features/hover/hover.ts';
import type { HoverOptions } from '../../../../server/src/features/hover/hover-spot.ts';
import { block, cursorOf, marked, underlined } from '../../support/marked.ts';

/** The words the hover is about with their mark, and below them what it says; `–` for nothing. */
function hovered(text: string, options: HoverOptions = { language: 'da' }): string {
  const document = marked(text);
  const found = hover(document.referat, cursorOf(document), options);
  if (!found?.range) return '–';
  return `${underlined(document.lines, [found.range])}\n\n${(found.contents as MarkupContent).value}`;
}

/** A meeting whose second item holds the given lines. */
const meeting = (inside: string) => `
REFERAT Kulturudvalget d. 10-03-2021

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Ny hal

${block(inside)}

Punkt 3: Salg af grund

20/1234

Beslutning

Udsat til næste møde.

Afbud:
Anna Holm

Bilag

Kort.pdf
Skøde.pdf
`;

const KLE: KleEdition = {
  published: '1. februar 2021',
  mainGroups: new Map([['15', { title: 'Hovedgruppens navn' }]]),
  groups: new Map([['15.00', { title: 'Gruppens navn' }]]),
  subjects: new Map([['15.00.05', { title: 'Emnets navn', retired: '2019-12-31' }]]),
  facetCategories: new Map(),
  facets: new Map([['A00', { title: 'Facettens navn' }]]),
};

describe('journal number', () => {
  test('taken apart', () => {
    expect(hovered(meeting('15.00.00-A00-2-21\n     |'))).toBe(
      block(`
        15.00.00-A00-2-21
        ^^^^^^^^^^^^^^^^^

        **15.00.00-A00-2-21** · KLE-journalnummer

        - Emne \`15.00.00\` – spænder over hele gruppen 15.00
        - Handlingsfacet \`A00\` – Organisering: hvordan opgaven er lagt til rette
        - Løbenummer \`2\`
        - Sagen er oprettet i 2021
      `),
    );
  });

  test('with the titles of a KLE file, its edition and what it does not know', () => {
    expect(hovered(meeting('15.00.05-A00-2-21\n     |'), { language: 'da', kle: KLE })).toContain(
      block(`
        - Hovedgruppe \`15\` – Hovedgruppens navn
        - Gruppe \`15.00\` – Gruppens navn
        - Emne \`15.00.05\` – Emnets navn *(udgået 2019-12-31)*
        - Handlingsfacet \`A00\` – Organisering: hvordan opgaven er lagt til rette · Facettens navn
        - Løbenummer \`2\`
        - Sagen er oprettet i 2021

        *KLE-titler efter udgaven af 1. februar 2021*
      `),
    );
    expect(hovered(meeting('15.00.07-A00-2-21\n     |'), { language: 'da', kle: KLE })).toContain(
      '- Emne `15.00.07` – *muligvis udgået: findes ikke i denne udgave*',
    );
  });

  test('a broken one: what is wrong, the right form', () => {
    expect(hovered(meeting('15.00.00-a00-2-21\n     |'))).toContain(
      '⚠ **Nummeret er ikke rigtigt skrevet.** Handlingsfacettens bogstav skal være stort: `a`. Rigtig form: `15.00.00-A00-2-21`',
    );
    expect(hovered(meeting('15.00.00-B00-2-21\n     |'))).toContain(
      'Handlingsfacetten begynder med A, P, S, Ø, G, K eller I: `B`. Formen er emne (dd.dd.dd)',
    );
  });

  test('opened after the meeting', () => {
    expect(hovered(meeting('15.00.00-A00-2-23\n     |'))).toContain(
      'Sagen er oprettet efter mødet: kan årstallet passe?',
    );
  });

  test('other forms are explained', () => {
    expect(hovered(meeting('Sagsnr.: 330-2018-3619\n             |'))).toBe(
      block(`
        Sagsnr.: 330-2018-3619
                 ^^^^^^^^^^^^^

        **330-2018-3619** · Sagsnummer: myndighed, år og løbenummer

        - Myndighed \`330\`
        - Løbenummer \`3619\`
        - Sagen er oprettet i 2018
      `),
    );
  });

  test('in running text', () => {
    expect(hovered(meeting('Sagsfremstilling\n\nSagen 15.00.00-P20-7-19 er ny.\n         |'))).toContain(
      'Planlægning: planer, regler og principper',
    );
  });

  test('in English', () => {
    expect(hovered(meeting('15.00.00-K00-2-21\n     |'), { language: 'en' })).toContain(
      '- Facet `K00` – Control and complaints',
    );
  });
});

describe('section heading', () => {
  test('what belongs there', () => {
    expect(hovered(meeting('Økonomi\n   |\n\nIngen udgifter.'))).toBe(
      block(`
        Økonomi
        ^^^^^^^

        **Økonomi**

        Hvad sagen koster eller sparer, hvilken bevilling der bruges, og hvordan den finansieres, også i de følgende år.
      `),
    );
  });

  test('another body’s earlier decision', () => {
    expect(hovered(meeting('Beslutning fra Byrådet, 9. marts 2021, pkt. 24:\n   |\n\nAnbefales.'))).toContain(
      block(`
        **Tidligere beslutning**

        Byrådet, 9. marts 2021, pkt. 24

        En anden forsamlings beslutning i samme sag.
      `),
    );
  });

  test('not beside the words, and not below them', () => {
    expect(hovered(meeting('Økonomi\n\nIngen udgifter.\n   |'))).toBe('–');
  });
});

describe('decision phrase', () => {
  test('what it means', () => {
    expect(hovered(meeting('Beslutning\n\nOrienteringen blev taget til efterretning.\n                       |'))).toBe(
      block(`
        Orienteringen blev taget til efterretning.
                           ^^^^^^^^^^^^^^^^^^^^^^

        **Taget til efterretning**

        Forsamlingen har fået besked og er bekendt med sagens indhold. Der er ikke taget stilling til andet.
      `),
    );
  });

  test('the same words outside a decision tell, they do not decide', () => {
    expect(hovered(meeting('Sagsfremstilling\n\nPlanen blev godkendt i 2019.\n               |'))).toBe('–');
  });
});

describe('reference', () => {
  test('the item with its decision, absent members and attachments', () => {
    expect(hovered(meeting('Beslutning\n\nUdsat, jf. punkt 3.\n              |'))).toBe(
      block(`
        Udsat, jf. punkt 3.
                   ^^^^^^^

        **3. Salg af grund**

        \`20/1234\`

        - Beslutning: Udsat
        - Afbud: Anna Holm
        - 2 bilag
      `),
    );
  });

  test('another meeting’s item is said to be one', () => {
    expect(
      hovered(
        meeting(
          'Beslutning fra Byrådet, 9. marts 2021, pkt. 3:\n                                         |\n\nAnbefales.',
        ),
      ),
    ).toContain(
      block(`
        **Byrådet, 9. marts 2021, pkt. 3**

        Punktet hører til et andet møde, ikke til dette dokument.
      `),
    );
  });

  test('a contents line', () => {
    const text = meeting('Beslutning\n\nGodkendt med fire stemmer imod.').replace(
      '\nPunkt 1:',
      '\nIndholdsfortegnelse\n\nGodkendelse af dagsorden.....\t1\nNy hal.....\t1\n   |\nSalg af grund.....\t2\n\nPunkt 1:',
    );
    expect(hovered(text)).toContain('Ny hal.....\t1\n^^^^^^\n\n**2. Ny hal**');
  });
});

describe('date', () => {
  const inText = (line: string) => hovered(meeting(`Sagsfremstilling\n\n${line}`));

  test('its weekday, week and distance from the meeting', () => {
    expect(inText('Fristen er den 14. april 2021 kl. 12.\n                  |')).toBe(
      block(`
        Fristen er den 14. april 2021 kl. 12.
                       ^^^^^^^^^^^^^^

        **onsdag den 14. april 2021** · uge 15 · 35 dage efter mødet
      `),
    );
  });

  test('a wrong weekday, a day that does not exist, a year left out', () => {
    expect(inText('Mødet er tirsdag d. 14. april 2021.\n                       |')).toContain(
      'Mødet er tirsdag d. 14. april 2021.\n         ^^^^^^^^^^^^^^^^^^^^^^^^^\n\n⚠ Der står tirsdag, men den 14. april 2021 er en onsdag.',
    );
    expect(inText('Den 31. april 2021 er for sent.\n      |')).toContain(
      '⚠ Dagen findes ikke: april 2021 har 30 dage.',
    );
    expect(inText('Vi ses den 31. maj på havnen.\n             |')).toContain('mandag, hvis det er i 2021');
  });

  test.each([
    ['den 1. januar 2021', 'uge 53'],
    ['den 4. januar 2021', 'uge 1 ·'],
    ['den 31. december 2024', 'uge 1'],
  ])('%s is in %s', (date, week) => {
    expect(inText(`Fra ${date}.\n          |`)).toContain(week);
  });
});

describe('attendance and closed items', () => {
  test('who was absent', () => {
    expect(hovered(meeting('Beslutning\n\nGodkendt.\n\nFraværende: Anna Holm (O) og Bo Lind (V)\n     |'))).toBe(
      block(`
        Fraværende: Anna Holm (O) og Bo Lind (V)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        **Fraværende** · 2 personer

        - Anna Holm (O)
        - Bo Lind (V)

        Her står, hvem der ikke var med til at behandle punktet.
      `),
    );
  });

  test('who took no part', () => {
    expect(
      hovered(meeting('Beslutning\n\nGodkendt.\n\nAnna Holm deltog ikke i behandlingen af punktet.\n     |')),
    ).toContain('**Deltog ikke**\n\n- Anna Holm\n\nDen, der er inhabil');
  });

  test('what closed means', () => {
    expect(
      hovered(
        meeting('Beslutning\n\nGodkendt.').replace('Punkt 3: Salg af grund', 'Punkt 3: (Lukket) Salg af grund\n     |'),
      ),
    ).toContain('**Lukket punkt**\n\nBehandlet for lukkede døre (kommunestyrelsesloven § 10).');
  });
});

describe('words of the document', () => {
  test('are never taken as Markdown', () => {
    const text = meeting('Beslutning\n\nUdsat, jf. punkt 3.\n              |').replace(
      'Salg af grund',
      'Salg af [grund](command:x) <b> *nu*',
    );
    expect(hovered(text)).toContain('**3. Salg af \\[grund\\](command:x) \\<b\\> \\*nu\\***');
  });
});
