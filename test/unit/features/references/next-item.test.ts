import { expect, test } from 'vitest';
import { stepFrom } from '../../../../server/src/features/references/next-item.ts';
import type { ItemStepParams } from '../../../../server/src/protocol.ts';
import { cursorOf, marked } from '../../support/marked.ts';

function leadsTo(step: ItemStepParams['step'], text: string): string | undefined {
  const document = marked(text);
  const line = stepFrom(document.referat, cursorOf(document).line, step);
  return line === undefined ? undefined : `${line}: ${document.lines[line]}`;
}

const before = `
    REFERAT Kulturudvalget d. 10-03-2021

    Punkt 1: Ny hal

    Beslutning

    Godkendt.

    Punkt 2: Nyt teater

    Beslutning`;
const after = `

    Punkt 3: Underskriftsark
`;

test('from item to item, from inside an item to its own heading first', () => {
  const inFirst = before.replace('Godkendt.', 'Godkendt.\n    |');
  expect(leadsTo('next', inFirst + after)).toBe('8: Punkt 2: Nyt teater');
  expect(leadsTo('previous', inFirst + after)).toBe('2: Punkt 1: Ny hal');
  const onSecond = before.replace('teater', 'teater\n    |');
  expect(leadsTo('previous', onSecond + after)).toBe('2: Punkt 1: Ny hal');
  expect(leadsTo('next', onSecond + after)).toBe('12: Punkt 3: Underskriftsark');
});

test('nowhere at either end', () => {
  expect(leadsTo('previous', before.replace('2021', '2021\n    |') + after)).toBeUndefined();
  expect(leadsTo('next', `${before}${after}    |`)).toBeUndefined();
});

test('to the line to write on in the next empty decision, after the last one from the top', () => {
  const written = before.replace('Ny hal', 'Ny hal\n    |');
  expect(leadsTo('nextUndecided', `${written}\n\n\n${after}`)).toBe('12: ');
  expect(leadsTo('nextUndecided', `${before}\n\n\n${after}    |`)).toBe('12: ');
  expect(leadsTo('nextUndecided', `${before}\n\n    Godkendt.\n${after}    |`)).toBeUndefined();
});
