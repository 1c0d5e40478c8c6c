/** The house's own form of case numbers: learnt, and what nearly has it is broken. */
import { describe, expect, it } from 'vitest';
import type { JournalNumber } from '../../../server/src/domain/case-numbers/journal-number.ts';
import { parseJournalNumber } from '../../../server/src/domain/case-numbers/journal-number.ts';
import { judgeNumber, learnForms } from '../../../server/src/domain/case-numbers/number-form.ts';

function read(text: string): JournalNumber {
  return parseJournalNumber(text) ?? { text, form: 'unknown', valid: true };
}

/** The number as the house of the others judges it, in words. */
function judge(others: readonly string[], text: string): string {
  const number = judgeNumber(read(text), learnForms([...others, text].map(read)));
  if (number.valid) return 'sound';
  return [number.fault?.code, number.suggestion].filter((word) => word !== undefined).join(' ');
}

const DASH = ['21-014448', '20-021907', '21-009330', '21-011002'];
const SLASH = ['20/11027', '20/10355', '20/08846', '20/10790'];
const AUTHORITY = ['388-2019-2204', '388-2018-7115', '388-2019-228', '388-2019-2333'];
const LETTERS = ['TU-2024-003118', 'TU-2023-019906', 'TU-2024-002850'];

describe('a number that breaks the habit of the others', () => {
  it.each([
    [DASH, '21-0144', 'missing-digit'],
    [DASH, '21--014448', 'double-separator 21-014448'],
    [DASH, '2I-014448', 'letter-for-digit 21-014448'],
    [DASH, '1-014448', 'missing-digit'],
    [DASH, '21-01444812', 'extra-digit'],
    [['H-2020-003', 'H-2020-118', 'H-2020-130'], 'H-2020-1180', 'extra-digit'],
    [DASH, '21014448', 'missing-separator 21-014448'],
    [DASH, '21 014448', 'blank-for-separator 21-014448'],
    [DASH, '21-0144 48', 'stray-blank 21-014448'],
    [DASH, '21/014448', 'wrong-separator 21-014448'],
    [DASH, '2021-014448', 'four-digit-year 21-014448'],
    [SLASH, '19/4588 3', 'stray-blank 19/45883'],
    [SLASH, '1945907', 'missing-separator 19/45907'],
    [SLASH, '19-/45921', 'double-separator 19/45921'],
    [AUTHORITY, '38-2019-2260', 'missing-digit 388-2019-2260'],
    [AUTHORITY, '388-20192301', 'missing-separator 388-2019-2301'],
    [AUTHORITY, '388-2O19-2317', 'letter-for-digit 388-2019-2317'],
    [AUTHORITY, '388-2317', 'missing-part'],
    [LETTERS, 'TU-202-003204', 'missing-digit'],
    [LETTERS, 'TU2024-003118', 'missing-separator TU-2024-003118'],
    [['T 15-0118/4', 'T 16-0203/1', 'T 15-0440/2'], 'T 15-018/3', 'missing-digit'],
    [['HAV-23-00417', 'HAV-22-01180', 'HAV-23-00502'], 'HAV-23-0053', 'missing-digit'],
    [['1-51-71-3321-08', '1-51-70-3340-08', '1-51-71-3355-08'], '1-51-71-3321--08', 'double-separator 1-51-71-3321-08'],
    [['2012/061002', '2012/044870', '2013/001200'], '2013/04487', 'missing-digit'],
    [['20-010677K', '21-004410K', '20-000213K'], '20-01067K', 'missing-digit'],
    [['VEJ.2021.0330', 'VEJ.2021.0412', 'VEJ.2020.0099'], 'VEJ.2021,0330', 'comma-for-dot VEJ.2021.0330'],
    [['21B0044', '21B0107', '20B0918'], '21B107', 'missing-digit'],
    [['S2024-3301', 'S2024-3377', 'S2023-998', 'S2024-3391'], '2024-3402', 'missing-part'],
    [['EMN-2024-1201', 'EMN-2024-877', 'EMN-2023-4410', 'EMN-2024-1300'], '2024-1288', 'missing-part'],
    [['24-00002-1', '24-00731-2', '23-04410-7'], '24-000021', 'missing-separator 24-00002-1'],
    // Two numbers, two runs of digits alike in both: no chance.
    [['1-31-72-214-24', '1-31-72-97-23'], '1-31-7288-25', 'missing-separator 1-31-72-88-25'],
    [['15/00812/3', '16/01440/1', '15/00077/2'], '15/008123', 'missing-separator 15/00812/3'],
  ])('%j, %s: %s', (others, text, said) => expect(judge(others, text)).toBe(said));
});

describe('a number that is another, not a broken one', () => {
  it.each([
    // A case of its own series, a part of a case, a case of another authority.
    // Told again and again, it is one number.
    [['1-01-70-112-23', '1-01-70-112-23', '1-01-70-112-23', '1-22-71-9-23'], '1-30-72-48-24'],
    [['20/11027', '20/11027', '20/11027', '20/11027'], '20/988'],
    [DASH, '20-010677K'],
    [['S2024-3301', 'S2024-3377', 'T2023-998', 'S2024-3391'], '2024-3402'],
    [['S2024-3301', 'S2024-3377', 'S2024-3391'], '2024-3402'],
    [DASH, '21-014448-2'],
    [DASH, 'S21-014448'],
    [AUTHORITY, '330-2019-2204'],
    [LETTERS, 'KU-2024-003118'],
    // Serials without leading zeros grow with the year.
    [['20/1102', '20/988', '20/45883'], '20/12'],
    [['27-2022-K', '41-2022-K', '112-2022-K'], '8-2022-K'],
    [['FRU 88/2003', 'FRU 89/2003', 'FRU 101/2003'], 'FRU 9/2003'],
    [AUTHORITY, '388-2019-17'],
    // Numbers filled up with zeros outgrow them.
    [['H-2020-003', 'H-2020-998', 'H-2020-999'], 'H-2020-1000'],
    [['21/0998', '21/9984', '21/9999', '20/0412'], '21/10012'],
    // The journal numbers of the law have rules of their own.
    [DASH, '15.00.00-A00-2-21'],
    [DASH, '249032'],
    // A person's number is never repeated, not in a repair either.
    [SLASH, '0101907391'],
    [SLASH, '010190-7391'],
    // Two numbers show no habit.
    [['21-014448'], '21-0144'],
    [['21-014448', '20/4410', '249032', 'HAV-23-00417'], '21-0144'],
  ])('%j, %s', (others, text) => expect(judge(others, text)).toBe('sound'));

  it('a second form that comes back is the house’s own', () => {
    const numbers = ['21-014448', '20-021907', '21-009330', '21/014448', '21/014502'].map(read);
    expect(judgeNumber(read('21/014448'), learnForms(numbers)).valid).toBe(true);
  });
});

it('what the whole house writes is sound, though it looks broken elsewhere', () => {
  const numbers = ['TU--2024-003118', 'TU--2023-019906', 'TU--2024-002850'].map(read);
  expect(numbers.every(({ valid }) => !valid)).toBe(true);
  expect(numbers.map((number) => judgeNumber(number, learnForms(numbers)).valid)).toEqual([true, true, true]);
});

it('equal forms have equal keys, whatever the order of the numbers', () => {
  const numbers = [...DASH, ...SLASH].map(read);
  expect(learnForms([...numbers].reverse()).key).toBe(learnForms(numbers).key);
  expect(learnForms(DASH.map(read)).key).not.toBe(learnForms(LETTERS.map(read)).key);
});
