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
