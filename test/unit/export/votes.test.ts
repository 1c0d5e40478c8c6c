/** Who voted how, in every form that has room for it. */
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../server/src/export/csv.ts';
import { htmlPage } from '../../../server/src/export/html/page.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { readHtml } from '../../../server/src/import/html/read-html.ts';
import { parse } from '../../../server/src/syntax/index.ts';

const DECIDED = [
  'Et ændringsforslag blev forkastet. For stemte V (5). Imod stemte A og F (12).',
  '',
  'Indstillingen blev vedtaget. For stemte A og F (12). Imod stemte V (4). Karla Due (C) undlod at stemme.',
];

function modelOf(...decided: string[]) {
  const lines = ['REFERAT Byrådet d. 12-03-2024', ''];
  for (const [i, title] of ['Dagsorden', 'Ny bådrampe', 'Færgen'].entries())
    lines.push(`Punkt ${i + 1}: ${title}`, '', 'Beslutning', '', ...(i === 1 ? decided : ['Godkendt.']), '');
  return makeModel(parse(lines));
}

const decisionIn = (model: ReturnType<typeof modelOf>) => model.meetings[0]?.items[1]?.decision;

describe('votes', () => {
  const nobody = { names: [], count: null };

  test('each vote in order, with names and numbers', () => {
    expect(decisionIn(modelOf(...DECIDED))).toMatchObject({
      dissent: true,
      votes: [
        { for: { names: ['V (5)'], count: 5 }, against: { names: ['A', 'F (12)'], count: 12 }, abstained: nobody },
        {
          for: { names: ['A', 'F (12)'], count: 12 },
          against: { names: ['V (4)'], count: 4 },
          abstained: { names: ['Karla Due (C)'], count: null },
        },
      ],
    });
  });

  test('none where nobody voted', () => {
    expect(decisionIn(modelOf('Godkendt.'))).toMatchObject({ votes: [], dissent: false });
  });

  test('a reservation is dissent without a vote', () => {
    const model = modelOf('Godkendt. Liste T ønskede en protokoltilførsel: Prisen er for høj.');
    expect(decisionIn(model)).toMatchObject({ votes: [], dissent: true });
  });

  test('a column a side, a line a vote', () => {
    const rows = csvRows(modelOf(...DECIDED));
    // Cells of several lines are quoted, or they would end the row.
    expect(rows).toContain('"V (5)\nA, F (12)";"A, F (12)\nV (4)";"\nKarla Due (C)"');
  });

  test('a list on the page, which is not read back as text', () => {
    const page = htmlPage(modelOf(...DECIDED));
    expect(page.match(/<dl class="votes">/g)).toHaveLength(2);
    expect(page).toContain('<dt>Imod</dt><dd>V (4)</dd>');
    expect(JSON.stringify(readHtml(page))).not.toContain('Hverken for eller imod');
    expect(htmlPage(modelOf('Godkendt.'))).not.toContain('<dl class="votes">');
  });
});
