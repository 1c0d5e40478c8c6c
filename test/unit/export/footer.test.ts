/** What stands behind the last item, in every form that leaves the program. */
import { expect, test } from 'vitest';
import { akomaNtoso } from '../../../server/src/export/akoma-ntoso/document.ts';
import { extract } from '../../../server/src/export/extract.ts';
import { htmlPage } from '../../../server/src/export/html/page.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { publicModel } from '../../../server/src/publish/public-model.ts';
import { parse } from '../../../server/src/syntax/index.ts';

const model = (title: string) =>
  makeModel(
    parse([
      ...['REFERAT Kulturudvalget d. 10-03-2021', '', 'Punkt 1: Ny hal', '', 'Beslutning', 'Godkendt.', ''],
      ...[title, '', 'Beslutning', 'Taget til efterretning.', '', 'Mødet sluttede kl. 16.10.'],
    ]),
  );
const open = model('Punkt 2: Eventuelt');
const texts = ({ meetings }: typeof open) =>
  meetings.flatMap(({ footer }) => footer.map((block) => 'text' in block && block.text));

test('it is no part of the last decision, and comes last', () => {
  expect(texts(open)).toEqual(['Mødet sluttede kl. 16.10.']);
  expect(open.meetings[0]?.items.at(-1)?.decision?.text).toBe('Taget til efterretning.');
  expect(htmlPage(open)).toMatch(/<footer><p>Mødet sluttede kl\. 16\.10\.<\/p><\/footer><\/main>/);
  const meeting = open.meetings[0];
  expect(meeting && akomaNtoso(meeting)).toMatch(/<\/mainBody><conclusions eId="concl"><p [^>]*>Mødet sluttede/);
});

test('an extract has none; behind a closed item nobody can be sure of it, so it is not published', () => {
  expect(texts(extract(open, { only: 'decisions' }))).toEqual([]);
  const settings = { contacts: true, closedDecisions: true };
  expect(texts(publicModel(open, settings))).toHaveLength(1);
  expect(texts(publicModel(model('Punkt 2: Køb af grund (lukket)'), settings))).toEqual([]);
});
