import { describe, expect, it } from 'vitest';
import { agendaRow } from '../../../../client/src/review/agenda/agenda-rows.ts';
import { REVIEW_TEXTS } from '../../../../client/src/review/review-texts.ts';
import type { CompareAgendaResult } from '../../../../server/src/protocol.ts';

const say = REVIEW_TEXTS.da;
const before = { line: 3, name: '2. Sti ved åen' };
const after = { line: 7, name: '4. Sti langs åen' };
const rowOf = (change: CompareAgendaResult['changes'][number]) => {
  const { label, description, spoken } = agendaRow(change, say);
  return { label, description, spoken };
};

describe('a change since the agenda', () => {
  it('says what became of the item, and what it was', () => {
    expect(rowOf({ kind: 'added', minutes: after })).toEqual({
      label: 'Tilføjet: 4. Sti langs åen',
      description: '',
      spoken: 'Tilføjet: 4. Sti langs åen',
    });
    expect(rowOf({ kind: 'removed', agenda: before }).label).toBe('Udgået: 2. Sti ved åen');
    expect(rowOf({ kind: 'moved', agenda: before, minutes: after })).toEqual({
      label: 'Flyttet: 4. Sti langs åen',
      description: 'på dagsordenen: 2. Sti ved åen',
      spoken: 'Flyttet: 4. Sti langs åen. på dagsordenen: 2. Sti ved åen',
    });
    expect(rowOf({ kind: 'recommendation', agenda: before, minutes: { ...before, line: 9 } })).toMatchObject({
      label: 'Indstilling ændret: 2. Sti ved åen',
      description: '',
    });
  });

  it('has an icon of its own for each kind', () => {
    const kinds = ['added', 'removed', 'moved', 'retitled', 'recommendation'] as const;
    const icons = kinds.map((kind) => agendaRow({ kind, agenda: before, minutes: after }, say).icon);
    expect(new Set(icons).size).toBe(kinds.length);
  });
});
