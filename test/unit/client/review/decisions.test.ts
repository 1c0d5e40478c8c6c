import { describe, expect, it } from 'vitest';
import {
  bodiesOf,
  type DecisionFilter,
  EVERYTHING,
  filterText,
  fitting,
  isFiltering,
  isWanted,
} from '../../../../client/src/review/decisions/decision-filter.ts';
import { decisionTree, MOST_ROWS, nodeAt } from '../../../../client/src/review/decisions/decision-nodes.ts';
import {
  decisionViewRow,
  meetingsOf,
  meetingViewRow,
  rowAt,
} from '../../../../client/src/review/decisions/decision-rows.ts';
import { REVIEW_TEXTS } from '../../../../client/src/review/review-texts.ts';
import { DECISION_CLASSES } from '../../../../server/src/domain/decision/index.ts';
import { BODY, decided } from './rows.ts';

const say = REVIEW_TEXTS.da;

describe('the filter for what is without decision', () => {
  it('leaves out signatures, but not a heading that is empty', () => {
    const without: DecisionFilter = { kinds: ['without'], bodies: [] };
    expect(isWanted(decided({ decision: null }), without)).toBe(true);
    expect(isWanted(decided({ decision: null, standing: true }), without)).toBe(false);
    expect(isWanted(decided({ decision: '', standing: true }), without)).toBe(true);
  });
});

describe('a row', () => {
  it('begins with the number and the decision, then what it was about', () => {
    const row = decisionViewRow(decided({ absent: ['Alma Ravnholt'], attachments: 2, problems: 1 }), say);
    expect(row.label).toBe('12. Godkendt');
    expect(row.description).toBe('Ny mole i Fjordby · 1 fund · 1 fraværende · 2 bilag');
    expect(row.icon).toBe('check');
    expect(row.color).toBe('list.warningForeground');
    expect(row.tooltip).toEqual([
      '12. Ny mole i Fjordby',
      'Godkendt',
      '05.01.08-P20-1-24',
      'Fraværende: Alma Ravnholt',
      '2 bilag · 1 fund',
    ]);
    expect(row.spoken).toBe('Punkt 12, Ny mole i Fjordby. Godkendt. 1 fund. Fraværende: Alma Ravnholt. 2 bilag');
  });

  it('says that there is no decision; a heading with nothing below it is none', () => {
    for (const decision of [null, '']) {
      const row = decisionViewRow(decided({ decision, class: null }), say);
      expect(row.label).toBe('12. Ingen beslutning');
      expect(row.icon).toBe('circle-large-outline');
    }
    expect(decisionViewRow(decided({ decision: null, closed: true }), say)).toMatchObject({
      icon: 'lock',
      description: 'Ny mole i Fjordby · lukket',
    });
  });

  it('says who voted how', () => {
    const votes = [{ for: { names: ['A', 'F'], count: 4 }, against: { names: ['V'] }, abstained: { names: [] } }];
    const row = decisionViewRow(decided({ votes }), say);
    expect(row.tooltip).toContain('For: A, F (4) · Imod: V');
    expect(row.spoken).toContain('Imod: V');
  });

  it('shows the sentence and no mark where the class is not sure', () => {
    const text =
      'Udvalget ser gerne, at forvaltningen regner på begge forslag, og drøfter dem med beboerne i kvarteret';
    const row = decisionViewRow(decided({ class: 'other', decision: `${text.slice(0, 60)} …`, text }), say);
    expect(row.icon).toBe('blank');
    expect(row.tooltip).toContain(text);
    expect(row.spoken).toContain(text);
  });

  it('has an icon of its own for every class that is sure, and none for one it does not know', () => {
    for (const kind of DECISION_CLASSES.filter((each) => each !== 'other'))
      expect(decisionViewRow(decided({ class: kind }), say).icon, kind).not.toBe('blank');
    expect(decisionViewRow(decided({ class: 'noget nyt' }), say).icon).toBe('blank');
    expect(decisionViewRow(decided({ class: 'postponed' }), say).icon).toBe('clock');
  });

  it('does without a number', () => {
    const row = decisionViewRow(decided({ number: '' }), say);
    expect([row.label, row.tooltip[0], row.spoken]).toEqual([
      'Godkendt',
      'Ny mole i Fjordby',
      'Ny mole i Fjordby. Godkendt',
    ]);
  });
});

describe('the filter', () => {
  const rows = [
    decided(),
    decided({ decision: null, class: null }),
    decided({ class: 'adopted-with-remark' }),
    decided({ class: 'recommended', dissent: true, body: 'Skoleudvalget' }),
    decided({ closed: true, body: 'Skoleudvalget' }),
  ];
  const left = (filter: Partial<DecisionFilter>) =>
    rows.flatMap((row, i) => (isWanted(row, { ...EVERYTHING, ...filter }) ? [i] : []));

  it('takes rows of any of the kinds, and of any of the bodies', () => {
    expect(left({})).toEqual([0, 1, 2, 3, 4]);
    expect(left({ kinds: ['without'] })).toEqual([1]);
    expect(left({ kinds: ['remark'] })).toEqual([2, 3]);
    expect(left({ kinds: ['without', 'closed'] })).toEqual([1, 4]);
    expect(left({ bodies: ['Skoleudvalget'] })).toEqual([3, 4]);
    expect(left({ kinds: ['remark'], bodies: ['Skoleudvalget'] })).toEqual([3]);
  });

  it('offers bodies only where there are several, and forgets those of another document', () => {
    expect(bodiesOf(rows)).toEqual([BODY, 'Skoleudvalget']);
    expect(bodiesOf(rows.slice(0, 2))).toEqual([]);
    const filter: DecisionFilter = { kinds: ['closed'], bodies: ['Skoleudvalget', 'Vejudvalget'] };
    expect(fitting(filter, rows)).toEqual({ kinds: ['closed'], bodies: ['Skoleudvalget'] });
    expect(fitting(filter, rows.slice(0, 2)).bodies).toEqual([]);
  });

  it('says what it is', () => {
    expect(isFiltering(EVERYTHING)).toBe(false);
    expect(filterText(EVERYTHING, say)).toBe('');
    expect(filterText({ kinds: ['without', 'closed'], bodies: [BODY] }, say)).toBe(
      'uden beslutning, behandlet for lukkede døre, Havneudvalget',
    );
  });
});

describe('the tree', () => {
  const may = { date: '2024-05-14' };

  it('is flat for one meeting; the index is that of all rows, filtered or not', () => {
    const { roots, nodes } = decisionTree([decided(), decided({ closed: true })], { ...EVERYTHING, kinds: ['closed'] });
    expect(roots).toHaveLength(1);
    expect(roots[0]).toMatchObject({ kind: 'item', index: 1, parent: undefined });
    expect(nodes.get(1)).toBe(roots[0]);
    expect(nodes.get(0)).toBeUndefined();
  });

  it('has the meetings above where there are several, those with nothing wanted left out', () => {
    const rows = [decided(), decided(may), decided({ ...may, closed: true })];
    expect(meetingsOf(rows).map(({ first, rows: { length } }) => [first, length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const { roots } = decisionTree(rows, EVERYTHING);
    expect(roots.map((root) => root.kind === 'meeting' && root.children.length)).toEqual([1, 2]);
    const [root, ...others] = decisionTree(rows, { ...EVERYTHING, kinds: ['closed'] }).roots;
    expect(others).toEqual([]);
    expect(root?.kind === 'meeting' && root.children.map((child) => [child.index, child.parent === root])).toEqual([
      [2, true],
    ]);
  });

  it('names a meeting by body and date', () => {
    const [meeting] = meetingsOf([decided(), decided()]);
    const [unknown] = meetingsOf([decided({ body: '', date: '' })]);
    if (!meeting || !unknown) throw new Error('no meeting');
    expect(meetingViewRow(meeting, say)).toMatchObject({ label: '09-04-2024 Havneudvalget', description: '2 punkter' });
    expect(meetingViewRow(unknown, say).label).toBe('Møde uden navn');
  });

  it('is bounded, and says so', () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, () => decided());
    const { roots, isCut } = decisionTree(rows, EVERYTHING);
    expect([roots.length, isCut]).toEqual([MOST_ROWS, true]);
    expect(decisionTree(rows.slice(1), EVERYTHING).isCut).toBe(false);
    expect(decisionTree([], EVERYTHING)).toMatchObject({ roots: [], isCut: false });
  });

  it('finds the row of a line', () => {
    const rows = [10, 21, 30].map((line) => decided({ line }));
    expect([0, 9, 10, 20, 21, 29, 30, 99].map((line) => rowAt(rows, line))).toEqual([-1, -1, 0, 0, 1, 1, 2, 2]);
    expect(rowAt([], 5)).toBe(-1);
  });

  it('belongs to its meeting above the meeting’s first item', () => {
    const day = (date: string, line: number) => decided({ date, line, endLine: line + 9 });
    const rows = [day('2024-03-12', 10), day('2024-03-12', 20), day('2024-04-09', 40)];
    const tree = decisionTree(rows, EVERYTHING);
    const at = (line: number) => {
      const node = nodeAt(tree, rows, line);
      return node?.kind === 'item' ? node.index : node?.meeting.date;
    };
    expect([0, 10, 25, 35, 45].map(at)).toEqual(['2024-03-12', 0, 1, '2024-04-09', 2]);
    const one = rows.slice(0, 2);
    expect(nodeAt(decisionTree(one, EVERYTHING), one, 0)).toBeUndefined();
  });
});
