import { describe, expect, it } from 'vitest';
import { caseRow, caseStory, treatmentRow, treatmentsOf } from '../../../../client/src/review/cases/case-rows.ts';
import { REVIEW_TEXTS } from '../../../../client/src/review/review-texts.ts';
import { treated } from './rows.ts';

const say = REVIEW_TEXTS.da;
const agenda = { kind: 'dagsorden', uri: 'file:///sag/dagsorden.txt', number: '9' } as const;

describe('the story of a case', () => {
  it('is told in the order of the meetings', () => {
    const items = [treated('2021-03-10', 'Taget til efterretning'), treated('2021-03-25', 'Godkendt')];
    expect(caseStory(items, say)).toBe('Taget til efterretning 10-03-2021 → Godkendt 25-03-2021');
  });

  it('names the newest three', () => {
    const items = ['01', '02', '03', '04'].map((month) => treated(`2021-${month}-10`, 'Udsat'));
    expect(caseStory(items, say)).toBe('… → Udsat 10-02-2021 → Udsat 10-03-2021 → Udsat 10-04-2021');
  });

  it('counts a meeting once: agenda and minutes, draft and final', () => {
    expect(caseStory([treated('2021-03-10', null, agenda), treated('2021-03-10', 'Godkendt')], say)).toBe(
      'Godkendt 10-03-2021',
    );
    const draft = treated('2021-03-10', null, { uri: 'file:///sag/kladde.referat.txt' });
    expect(caseStory([draft, treated('2021-03-10', 'Godkendt')], say)).toBe('Godkendt 10-03-2021');
    expect(caseStory([treated('2021-03-10', 'Godkendt'), draft], say)).toBe('Godkendt 10-03-2021');
  });

  it('tells of a meeting once where its own number stands on several items alike', () => {
    const items = ['1', '6'].map((number) => treated('2021-03-10', 'Godkendt', { number }));
    expect(caseStory([...items, treated('2021-04-14', 'Udsat')], say)).toBe('Godkendt 10-03-2021 → Udsat 14-04-2021');
  });

  it('says what is not known', () => {
    const items = [treated('', null), treated('2021-03-10', ''), treated('2021-04-14', null, agenda)];
    expect(caseStory(items, say)).toBe(
      'Ingen beslutning uden dato → Ingen beslutning 10-03-2021 → på dagsordenen 14-04-2021',
    );
  });
});

describe('the rows', () => {
  it('of a case: title, story, number', () => {
    const row = caseRow(
      { number: '05.01.08-P20-1-24', title: 'Ny mole', items: [treated('2021-03-10', 'Godkendt')] },
      say,
    );
    expect(row.label).toBe('Ny mole');
    expect(row.description).toBe('Godkendt 10-03-2021 · 05.01.08-P20-1-24');
    expect(row.spoken).toBe('Ny mole. Sag 05.01.08-P20-1-24. 1 behandling. Godkendt 10-03-2021');
    const both = [treated('2021-03-10', null, agenda), treated('2021-03-10', 'Godkendt')];
    expect(caseRow({ number: '21/4', title: 'Ny mole', items: both }, say).spoken).toContain('1 behandling.');
    expect(treatmentsOf(both)).toEqual([both[1]]);
    expect(caseRow({ number: '21/4', title: '', items: [] }, say)).toMatchObject({ label: '21/4', description: '' });
  });

  it('of a treatment: when and what, then where', () => {
    const row = treatmentRow(treated('2021-03-10', 'Godkendt'), say);
    expect(row.label).toBe('10-03-2021 Godkendt');
    expect(row.description).toBe('Havneudvalget · 12. Ny mole i Fjordby');
    expect(row.icon).toBe('check');
    expect(treatmentRow(treated('2021-03-10', 'Udsat', { class: 'postponed' }), say).icon).toBe('clock');
    expect(treatmentRow(treated('2021-03-10', null), say).icon).toBe('circle-large-outline');
    expect(treatmentRow(treated('2021-03-10', null, agenda), say)).toMatchObject({
      label: '10-03-2021 på dagsordenen',
      icon: 'list-ordered',
    });
  });
});
