/** Names that no table knows: in one item, above other headings, underlined, behind a bullet, in capitals. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { learnt, minutes } from '../support/learnt.ts';

describe('a name that no table knows', () => {
  const recommended = ['Indstilling', 'Kontoret indstiller, at det sker.', ''];
  const decided = ['Beslutning', 'Godkendt.', ''];

  test('stands in one item, between headings, as they do', () => {
    const lines = minutes(3, (n) => [
      'Resumé',
      `Der er lavet en plan for emne ${n}, som er sendt i høring.`,
      '',
      ...(n === 2 ? ['Hvad naboerne siger', 'De er glade for planen, der giver plads til alle.', ''] : []),
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual(['hvad naboerne siger']);
  });

  test('is a sentence that the next line goes on with', () => {
    const lines = minutes(3, (n) => [
      'Resumé',
      `Der er lavet en plan for emne ${n}, som er sendt i høring.`,
      '',
      ...(n === 2 ? ['Det foreslås i planen at', 'der plantes træer, som giver plads til alle.', ''] : []),
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual([]);
  });

  test('heads the headings of every item', () => {
    const lines = minutes(3, (n) => [
      'Oplægget til mødet',
      'Resumé',
      `En plan for emne ${n}.`,
      '',
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual(['oplægget til mødet']);
    expect(parse(lines).meetings[0]?.template.learnt.get('oplægget til mødet')).toBe('other');
  });

  test('is a link right below each title, above the case number', () => {
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
    for (let n = 1; n <= 3; n++)
      lines.push(`Punkt ${n}: Sag om emne ${n}`, 'Hent sagen som fil', `Sagsnummer 24/${n}0991`, '', ...decided);
    expect(learnt(lines)).toEqual([]);
    const [meeting] = parse(lines).meetings;
    expect(meeting?.parts.map((part) => part.kind === 'item' && part.caseNumber?.text)).toEqual([
      '24/10991',
      '24/20991',
      '24/30991',
    ]);
  });

  test('is underlined', () => {
    const underlined = (name: string) => [name, '-'.repeat(name.length)];
    const lines = minutes(3, (n) => [
      ...underlined('Tanker'),
      `Der er brug for emne ${n}, som alle kan lide.`,
      '',
      ...underlined('Beslutning'),
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual(['tanker']);
  });

  test('has its recommendation in a sentence below it', () => {
    const lines = minutes(3, () => [
      'Resumé',
      'Der er en plan.',
      '',
      'Det foreslår vi',
      'Kontoret indstiller,',
      'at planen følges.',
      '',
      ...decided,
    ]);
    const item = parse(lines).meetings[0]?.parts[1];
    const headings = item?.kind === 'item' ? item.sections.map(({ heading }) => heading.text) : [];
    expect(headings).toEqual(['Resumé', 'Det foreslår vi', 'Beslutning']);
  });

  test('stands behind the bullet that the known ones wear', () => {
    const lines = minutes(3, (n) => [
      '▪ Resumé',
      `Der er lavet en plan for emne ${n}.`,
      '',
      ...(n === 2 ? ['▪ Naboernes svar', 'De er glade for planen.', ''] : []),
      '▪ Beslutning',
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual(['naboernes svar']);
  });

  test('is `Indhold` above the text of every item', () => {
    const lines = minutes(3, (n) => ['Indhold', `Chefen fortalte om emne ${n}, som er på vej.`, '', ...decided]);
    expect(learnt(lines)).toEqual(['indhold']);
  });

  test('holds what somebody recommends', () => {
    const lines = minutes(3, () => [
      'Sagen',
      'Der er en plan.',
      '',
      'Derfor',
      'at planen følges',
      'at den betales',
      '',
      ...decided,
    ]);
    expect(parse(lines).meetings[0]?.template.learnt.get('derfor')).toBe('recommendation');
  });
});

test('the heading of another body in capitals, where headings are, opens a section told once', () => {
  const lines = minutes(3, (n) => [
    'RESUMÉ',
    '',
    'Der er en plan.',
    '',
    ...(n === 2 ? ['TEKNIK- OG FRITIDSUDVALGET DEN 3. MARTS 2021', '', 'Anbefales.', ''] : []),
    'BESLUTNING',
    '',
    'Godkendt.',
  ]);
  const item = parse(lines).meetings[0]?.parts[1];
  expect(item?.kind === 'item' && item.sections.map(({ role, earlier }) => [role, earlier])).toEqual([
    ['summary', false],
    ['decision', true],
    ['decision', false],
  ]);
});

describe('names behind which their text stands', () => {
  const items = (text: (n: number) => readonly string[]) =>
    (parse(minutes(4, text)).meetings[0]?.parts ?? []).flatMap((part) =>
      part.kind === 'item' ? [part.sections.map(({ heading, role }) => `${heading.text} (${role})`)] : [],
    );

  test.each(['Ansvarlig', 'Deadline'])('%s tells of a task and is no section', (label) => {
    expect(
      items((n) => [
        `Indhold: Der er talt om ${n}.`,
        'Referat: Det blev drøftet.',
        `${label}: ${n === 1 ? '-' : 'Ida'}`,
      ]),
    ).toEqual(Array(4).fill(['Indhold (other)', 'Referat (decision)']));
  });

  test.each([
    'Formanden bød velkommen til udvalget. Kort præsentation',
    `Formanden gennemgik ${'alle de mange sager, '.repeat(12)}og de blev drøftet.`,
  ])('Referat heads a decision, however its line looks', (text) => {
    expect(items((n) => [`Referat: ${n === 1 ? text : 'Drøftet.'}`])).toEqual(Array(4).fill(['Referat (decision)']));
  });

  test('Referat tells what was said where a decision stands below', () => {
    const found = items((n) => ['Referat: Det blev drøftet.', ...(n === 3 ? [] : ['Beslutning: Godkendt.'])]);
    expect(found[0]).toEqual(['Referat (other)', 'Beslutning (decision)']);
    expect(found[2]).toEqual(['Referat (other)']);
  });

  test.each(['Formandens initialer: ______', 'Underskrift: ____________'])(
    '%s is to be signed and is no section',
    (line) => {
      expect(items((n) => ['Beslutning', `Godkendt ${n}.`, '', line])).toEqual(
        Array(4).fill(['Beslutning (decision)']),
      );
    },
  );
});

test.each([
  ['Økonomiudvalget', 'Direktionen indstiller,'],
  ['Havnebestyrelsen', 'Kontoret indstiller,'],
])('names of the only item: %s', (body, recommends) => {
  const lines = [
    `Udskrift af protokollen for ${body}, mødet den 3. maj 2021`,
    '',
    'Sag nr. 7   Ny mole',
    '',
    'Sagsfremstilling:',
    'Den er gammel.',
  ];
  const text = [...lines, '', recommends, 'at den bygges.', '', `${body}s beslutning:`, 'Godkendt.'];
  const item = parse(text).meetings[0]?.parts[0];
  expect(item?.kind === 'item' && item.sections.map(({ role, earlier }) => [role, earlier])).toEqual([
    ['case', false],
    ['recommendation', false],
    ['decision', false],
  ]);
});

test.each([
  ['Ældrerådet i Lunden', 'Ældrerådets bemærkninger:'],
  ['Udvalget for Grønne Byer', 'Udvalgets drøftelse'],
  ['Bestyrelsen', 'Bestyrelsens konklusion'],
])('what the body itself said is what it decided, where nothing else is: %s, %s', (body, heading) => {
  const lines = [`${body}`, 'Referat af møde den 24. januar 2024', ''];
  for (const [i, title] of ['Vagtplan', 'Rengøring', 'Temadag', 'Busser'].entries())
    lines.push(
      `${i + 1}. ${title}`,
      '',
      'Oplæg:',
      `Forslaget om ${title} er nyt.`,
      '',
      heading,
      'Rådet spørger til ferierne.',
      '',
    );
  const roles = (parse(lines).meetings[0]?.parts ?? []).map(
    (part) => part.kind === 'item' && part.sections.map(({ role }) => role).at(-1),
  );
  expect(roles).toEqual(['decision', 'decision', 'decision', 'decision']);
});

test.each(['Vedtaget', 'Så blev det', 'Vi aftalte'])(
  'a label of the house has a text of any length behind it: %s',
  (label) => {
    const lines = ['Referat af møde i Landsbyrådet den 24. januar 2024', ''];
    for (const [i, title] of ['Vagtplan', 'Skilte', 'Temadag', 'Busser'].entries()) {
      const text = i === 2 ? `${'Rådet skriver, at der skal måles, før nogen bygger noget. '.repeat(6)}` : 'Godkendt.';
      lines.push(
        `Sag ${i + 1}) ${title}`,
        `Forslag: Det foreslås, at ${title} bliver bedre.`,
        `${label}: ${text.trim()}`,
        '',
      );
    }
    const parts = parse(lines).meetings[0]?.parts ?? [];
    expect(parts.map((part) => part.kind === 'item' && part.sections.length)).toEqual([2, 2, 2, 2]);
  },
);

test('names in capitals stand in front of their text with a blank between', () => {
  const item = (number: number, title: string) => [
    ...[`Sag ${number}. ${title}`, '', 'RESUMÉ Der er kommet to tilbud.', ''],
    ...[
      'INDSTILLING Chefen indstiller,',
      'at det ene antages',
      '',
      `BESLUTNING Godkendt. ${'Udvalget ser frem til det. '.repeat(8)}`.trim(),
      '',
    ],
  ];
  const lines = [
    'REFERAT Kulturudvalget d. 10-03-2021',
    '',
    ...item(1, 'Ny hal'),
    ...item(2, 'Stier'),
    ...item(3, 'Lys'),
  ];
  const parts = parse(lines).meetings[0]?.parts ?? [];
  expect(parts.map((part) => part.kind === 'item' && part.sections.map(({ role }) => role))).toEqual(
    parts.map(() => ['summary', 'recommendation', 'decision']),
  );
});

test.each(['Udvalget indstiller,', 'Bestyrelsen anbefaler,'])(
  'what the body decides by recommending is its decision: %s',
  (lead) => {
    const item = (number: number) => [
      ...[
        `${number}. Sag ${number}`,
        '',
        'Resume',
        '',
        'Der er kommet to tilbud.',
        '',
        'Direktionen indstiller,',
        '',
        'at det ene antages.',
        '',
      ],
      ...['Beslutning', '', lead, '', 'at det andet antages.', ''],
    ];
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', '', ...item(1), ...item(2), ...item(3)];
    const parts = parse(lines).meetings[0]?.parts ?? [];
    expect(parts.map((part) => part.kind === 'item' && part.sections.map(({ role }) => role))).toEqual(
      parts.map(() => ['summary', 'recommendation', 'decision']),
    );
  },
);
