/** Minutes, agenda or neither; and whose shell it is. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { linesOf } from '../../support/marked.ts';

const meetingOf = (text: string) => parse(linesOf(text)).meetings[0];

const ITEM = (n: number, ...lines: string[]) => `\nPunkt ${n}: Sag om emne ${n}\n\n${lines.join('\n\n')}\n`;
const DECIDED = ITEM(1, 'Beslutning', 'Godkendt.') + ITEM(2, 'Beslutning', 'Godkendt.');
const OPEN = ITEM(1, 'Indstilling', 'at emnet drøftes') + ITEM(2, 'Indstilling', 'at emnet drøftes');
const EMPTY = ITEM(1, 'Indstilling', 'at emnet drøftes', 'Beslutning') + ITEM(2, 'Indstilling', 'at', 'Beslutning');
const EARLIER = ITEM(1, 'Beslutning i Økonomiudvalget den 10-02-2021', 'Anbefales.') + ITEM(2, 'Indstilling', 'at');

describe('minutes or agenda', () => {
  test.each([
    ['a title of minutes and decisions', `REFERAT Byrådet d. 10-03-2021\n${DECIDED}`, 'referat'],
    ['a title of minutes alone', `REFERAT Byrådet d. 10-03-2021\n${OPEN}`, 'referat'],
    ['a title of an agenda', `DAGSORDEN Byrådet d. 10-03-2021\n${OPEN}`, 'dagsorden'],
    ['an agenda with empty decisions to fill in', `DAGSORDEN Byrådet d. 10-03-2021\n${EMPTY}`, 'dagsorden'],
    ["an agenda with earlier bodies' decisions", `DAGSORDEN Byrådet d. 10-03-2021\n${EARLIER}`, 'dagsorden'],
    ['an agenda that was decided all the same', `DAGSORDEN Byrådet d. 10-03-2021\n${DECIDED}`, 'referat'],
    ['both words', `Dagsorden og referat Byrådet d. 10-03-2021\n${DECIDED}`, 'referat'],
    ['no title, decisions', DECIDED, 'referat'],
    ['no title, no decisions', OPEN, 'dagsorden'],
    [
      'a column for what was said',
      'Afdelingsmøde 3. september 2024\n\n| Nr. | Punkt | Referat |\n|---|---|---|\n| 1 | Valg | Bo blev valgt. |\n| 2 | Budget 2025 | Det holder. |\n| 3 | Indkomne forslag | Ingen. |\n| 4 | Ny hæk | Den plantes i maj. |\n| 5 | Eventuelt | Tak. |',
      'referat',
    ],
    ['no items', 'En helt almindelig tekst.\n\nUden noget i.', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('%s', (_, text, kind) => {
    expect(meetingOf(text)?.minutesKind).toBe(kind);
  });
});

describe('the shell', () => {
  const items = (head: (n: number) => readonly string[]) =>
    [1, 2, 3].flatMap((n) => ['', ...head(n), '', 'Beslutning', '', 'Godkendt.']).join('\n');

  test.each([
    [
      'firstagenda',
      `REFERAT Kulturudvalget d. 10-03-2021\n\nMødedato Onsdag d. 10. marts 2021\n${items((n) => [`Punkt ${n}: Sag ${n}`, '', `20/100${n}`])}`,
    ],
    [
      'firstagenda-markdown',
      `# **REFERAT Kulturudvalget d. 10-03-2021**\n\n**Mødedato** Onsdag d. 10. marts 2021\n${items((n) => [`# Punkt ${n}: Sag ${n}`]).replaceAll('\nBeslutning', '\n## **Beslutning**')}`,
    ],
    [
      'sbsys',
      `Referat til mødet i Kulturudvalget den 4. marts 2021\n${items((n) => [`15.00.00-G01-${n}-21`, '', `1${n}. Sag ${n}`])}`,
    ],
    [
      'acadre',
      `Beslutningsprotokol\n\nKulturudvalget\n18. april 2017\n${items((n) => [`${n}.Sag ${n} (B)`, `Sagsnr.: 17/4${n}`])}`,
    ],
    [
      'edoc',
      `Kulturudvalget – Referat – 1. oktober 2018\n${items((n) => [`${n}. Sag ${n} (B)`, '', `Sagsnr.: 330-2018-361${n}      Dok.nr.: 330-2018-9${n}      Åbent`])}`,
    ],
    ['os2web', `Referat\n\nKulturudvalget\n\nDato: 05-12-2017\n${items((n) => [`Pkt. 18${n} Sag ${n}`])}`],
    ['association', `Referat fra Landsbyrådets møde den 22. februar 2016\n${items((n) => [`ad ${n}. Sag ${n}`])}`],
  ])('%s', (dialect, text) => {
    expect(meetingOf(text)?.dialect).toBe(dialect);
  });
});
