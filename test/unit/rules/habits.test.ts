/** Rules speak where a habit is proven, and only there; one slip is one finding. */
import { describe, expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

interface Written {
  readonly number?: number;
  readonly title: string;
  readonly body?: string;
}

function minutes(items: readonly Written[], before = ''): string {
  const parts = items.map(({ number, title, body = CASE }, i) => `${number ?? i + 1}. ${title}\n\n${body}\n`);
  return `Referat\nHavneudvalget den 14. april 2021\nTil stede: Asta Brohus, Knud Fjordvig\n\n${before}${parts.join('\n')}`;
}

const DECIDED = 'Beslutning\nGodkendt.';
const CASE = `Sagsfremstilling\nLamperne er fra 1984, og halvdelen lyser ikke.\n\nIndstilling\nHavnechefen indstiller, at lamperne skiftes.\n\n${DECIDED}`;
const TITLES = ['Lys på kajen', 'Toiletter ved molen', 'Uddybning af sejlrenden', 'Flydebro', 'Slæbested'];
const CASES: readonly Written[] = TITLES.map((title) => ({ title }));

const told = (text: string): string[] =>
  findingsIn(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ range, rule, messageId }) => `${text.split('\n')[range.start.line]} | ${rule} ${messageId}`);

describe('what an item says of itself', () => {
  const without = `Sagsfremstilling\nDer er talt med havnen.\n\n${DECIDED}`;
  const unsaid = 'Indstilling\nHavnechefen indstiller, at broen flyttes.';

  test('the mark of an item that is only told asks for no recommendation', () => {
    const marked = (mark: string) =>
      told(
        minutes([
          ...CASES.map(({ title }) => ({ title: `${title} (B)` })),
          { title: `Responstider ${mark}`, body: without },
        ]),
      );
    for (const mark of ['(O)', '(D)', '(orientering)', '(til drøftelse)']) expect(marked(mark)).toEqual([]);
    expect(marked('(B)')).toEqual(['6. Responstider (B) | missing-recommendation missing']);
  });

  test('information that is told below a heading needs no decision', () => {
    const info = (heading: string) =>
      told(minutes([...CASES, { title: 'Meddelelser', body: `${heading}\nFormanden fortalte om mødet.` }]));
    expect(info('Referat')).toEqual([]);
    expect(told(minutes([...CASES, { title: 'Nye takster', body: unsaid }]))).toEqual([
      '6. Nye takster | missing-decision missing',
    ]);
  });

  test('the word below a heading is its value, not the decision that is missing', () => {
    const item = (title: string, body: string) => ({
      title,
      body: `Formål\nBeslutning\n\nBaggrund\nDer er talt med havnen.\n\n${body}`,
    });
    const items = TITLES.map((title) => item(title, title === 'Flydebro' ? '' : DECIDED));
    expect(told(minutes(items))).toEqual(['4. Flydebro | missing-decision missing']);
  });
});

test.each(['_', '-', '=', '–'])('lines drawn with %s between the items say nothing', (sign) => {
  const rule = sign.repeat(64);
  const drawn = (title: string, body: string) => `${rule}\n${title}\nSagsnr. 24/${title.length}00\n${rule}\n${body}\n`;
  const items = [
    ...TITLES.map((title, i) => drawn(`Sag ${i + 1}  ${title}`, CASE)),
    drawn('Sag 6  LUKKET SAG - Salg af kajen', DECIDED),
    drawn('Sag 7  Eventuelt', 'Intet.'),
  ];
  const text = `Referat\nHavneudvalget den 14. april 2021\nTil stede: Asta Brohus\n\n${items.join('\n')}`;
  expect(told(text)).toEqual([]);
  expect(told(text.replace(`${DECIDED}\n\n${rule}\nSag 3`, `Beslutning\n\n${rule}\nSag 3`))).toEqual([
    'Beslutning | empty-section empty-decision',
  ]);
});

describe('numbers', () => {
  const numbered = (...numbers: number[]) =>
    minutes(CASES.map((each, i) => ({ ...each, number: numbers[i] ?? i + 1 })));

  test("two items with each other's number are one finding", () => {
    expect(told(numbered(1, 3, 2, 4, 5))).toEqual(['3. Toiletter ved molen | item-number-sequence swapped']);
    expect(told(numbered(1, 2, 3, 5, 4))).toEqual(['5. Flydebro | item-number-sequence swapped']);
  });

  test('an item hidden by a number that the one before it has', () => {
    const text = minutes(CASES).replace('3. Uddybning', '2. Uddybning').replace('4. Flydebro', '3. Flydebro');
    expect(told(text.replace('5. Slæbested', '4. Slæbested'))).toEqual([
      '2. Uddybning af sejlrenden | item-number-sequence duplicate',
    ]);
  });

  test('two letters of one number are two items', () => {
    const text = minutes(CASES).replace('4. Flydebro', '3b. Flydebro').replace('5. Slæbested', '4. Slæbested');
    expect(told(text.replace('3. Uddybning', '3a. Uddybning'))).toEqual([]);
  });

  test('nothing where the minutes say that the order was changed', () => {
    const reordered = `${DECIDED} Punkt 3 behandles før punkt 2.`;
    const items = [1, 3, 2, 4, 5].map((number, i) => ({ number, title: TITLES[i] ?? '' }));
    expect(
      told(minutes([{ number: 1, title: 'Godkendelse af dagsorden', body: reordered }, ...items.slice(1)])),
    ).toEqual([]);
  });
});

describe('recommendations', () => {
  const without = CASE.replace(/Indstilling\n.*\n\n/, '');

  test('a case that is told and lacks one', () => {
    expect(told(minutes([...CASES, { title: 'Isfri havn', body: without }]))).toEqual([
      '6. Isfri havn | missing-recommendation missing',
    ]);
  });

  test('not asked where somebody tells', () => {
    expect(told(minutes([...CASES, { title: 'Havnefogeden orienterer', body: without }]))).toEqual([]);
  });

  test('not asked of an item that is decided and nothing else', () => {
    expect(told(minutes([...CASES, { title: 'Isfri havn', body: DECIDED }]))).toEqual([]);
  });
});

test('a broken number of a house that runs its numbers together is not told how others part theirs', () => {
  const numbers = ['82.02G10-0007', '07.01S29-0003', '05.04G01-0016', '01.02.P16-0012'];
  const cases = numbers.map((number, i) => ({ title: `${TITLES[i]}\n${number}` }));
  expect(told(minutes(cases))).toEqual(['01.02.P16-0012 | malformed-journal-number wrong-separator-of-house']);
});

describe('sections of the house', () => {
  const FACTS = 'Havnens fakta\nDer ligger ni både i havnen, og to af dem er sejlklare.';
  const items = CASES.map((each) => ({ ...each, body: `${FACTS}\n\n${DECIDED}` }));

  test('one of them twice', () => {
    const twice = items.with(2, { ...(CASES[2] as Written), body: `${FACTS}\n\n${FACTS}\n\n${DECIDED}` });
    expect(told(minutes(twice))).toEqual(['Havnens fakta | duplicate-section duplicate']);
  });

  test('not where they stand twice everywhere', () => {
    expect(told(minutes(items.map((each) => ({ ...each, body: `${FACTS}\n\n${each.body}` }))))).toEqual([]);
  });
});

describe('contents', () => {
  const contents = (...entries: string[]) =>
    `Indholdsfortegnelse\n${entries.map((each, i) => `${i + 1}. ${each}\t${i + 2}`).join('\n')}\n\n`;

  test('a title in quite other words is one finding', () => {
    const text = minutes(
      CASES,
      contents('Lys på kajen', 'Toiletter ved molen', 'Bedre dybde i havnen', 'Flydebro', 'Slæbested'),
    );
    expect(told(text)).toEqual(['3. Bedre dybde i havnen\t4 | toc-title-mismatch mismatch']);
  });
});

describe('closed items', () => {
  const labelled = 'Emne: Hegnet er væltet i stormen.\nIndstilling: Formanden foreslår et nyt.\nBeslutning: Godkendt.';
  const open = CASES.map((each) => ({ ...each, body: labelled }));
  const closed = (body: string) => told(minutes([...open, { title: 'Køb af grund (lukket punkt)', body }]));

  test('the case told beside a label of the house', () => {
    const text = 'Emne: Ejeren af grunden har tilbudt den for fire tusinde kroner.';
    expect(closed(`${text}\nBeslutning: Godkendt.`)).toEqual([`${text} | closed-item-content content`]);
  });

  test('the decision alone', () => {
    expect(closed('Beslutning: Godkendt.')).toEqual([]);
  });
});
