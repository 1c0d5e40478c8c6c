import { expect, test } from 'vitest';
import { findLaws } from '../../../server/src/domain/laws.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

/** `written → law` of each reference. */
function laws(line: string): string[] {
  return findLaws(line).map(({ start, end, law }) => `${line.slice(start, end)} → ${law}`);
}

test.each([
  ['Efter § 20 i styrelsesloven kan udvalget indkaldes.', '§ 20 i styrelsesloven → kommunernes styrelse'],
  [
    'I henhold til lov om kommunernes styrelse § 20 stk. 1 skal',
    'lov om kommunernes styrelse § 20 stk. 1 → kommunernes styrelse',
  ],
  ['jf. kommunestyrelseslovens § 20, stk. 2.', 'kommunestyrelseslovens § 20, stk. 2 → kommunernes styrelse'],
  ['Sundhedslovens §206a', 'Sundhedslovens §206a → sundhedsloven'],
  ['efter forvaltningsloven § 27.', 'forvaltningsloven § 27 → forvaltningsloven'],
  ['efter offentlighedslovens §§ 7 og 8', 'offentlighedslovens §§ 7 og 8 → offentlighed i forvaltningen'],
  ['tilbud efter § 85 i lov om social service', '§ 85 i lov om social service → social service'],
  ['tilbud efter § 85, stk. 1, nr. 3, i serviceloven', '§ 85, stk. 1, nr. 3, i serviceloven → social service'],
  ['§ 17 i den kommunale styrelseslov.', '§ 17 i den kommunale styrelseslov → kommunernes styrelse'],
  ['barnets lovs § 32', 'barnets lovs § 32 → barnets lov'],
  ['planlovens § 19\u00a0og byggelovens § 22', 'planlovens § 19 → planlægning|byggelovens § 22 → byggeloven'],
])('%s', (line, expected) => {
  expect(laws(line).join('|')).toBe(expected);
});

test.each([
  ['no law beside it', 'Sagen afgøres efter § 20, stk. 2.'],
  ['a law that is not known', 'efter § 4 i kattelovens regler'],
  ['another law whose name ends alike', 'efter universitetsstyrelseslovens § 20'],
  ['another thing of the law', 'efter § 3 i planlovsvejledningen'],
  ['the sections of what changes the law', 'forslag til ændring af forvaltningsloven § 3'],
  ['a guide with sections of its own', 'vejledning om serviceloven § 85'],
  ['the law is another sentence’s', 'Det følger af § 20. Forvaltningsloven gælder ikke.'],
  ['a number that goes on', '§ 20/2021 i forvaltningsloven'],
  ['no number', 'Se § i forvaltningsloven'],
])('nothing: %s', (_, line) => {
  expect(laws(line)).toEqual([]);
});

test('linear on any line', () => {
  for (const unit of [...HOSTILE_UNITS, '§', '§ 1', '§ 1, ', 'lov om ', 'forvaltningslovens § 27 ', '§ 1 i '])
    expect(isLinear(findLaws, unit), unit).toBe(true);
});
