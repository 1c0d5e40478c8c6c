/** What could not win is not weighed: the reading that wins is the same as when all are. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../../../server/src/syntax/lines/read-lines.ts';
import { weighNumbered } from '../../../../server/src/syntax/segment/candidate.ts';
import { bestReading, readingsOf } from '../../../../server/src/syntax/segment/choose.ts';
import { READING } from '../../../../server/src/syntax/segment/evidence.ts';
import { planDocument } from '../../../../server/src/syntax/segment/plan.ts';
import { wholeOf } from '../../../../server/src/syntax/segment/signs/reading-signs.ts';

const layouts = path.join(import.meta.dirname, '../../../../fixtures/layouts/dev');
const files = fs.readdirSync(layouts).filter((file) => file.endsWith('.txt'));

function viewsOf(file: string) {
  const { lines, classes } = readLines(fs.readFileSync(path.join(layouts, file), 'utf8').split(/\r?\n/));
  return planDocument(lines, classes).meetings.map(({ view }) => view);
}

test.each(files)('%s: the best of all readings wins, or nothing', (file) => {
  for (const view of viewsOf(file)) {
    const best = readingsOf(view)[0];
    expect(bestReading(view)).toEqual(best && best.score > 0 ? best : undefined);
  }
});

test.each(files)('%s: no row of a whole reading holds stronger than the reading has items', (file) => {
  for (const view of viewsOf(file))
    for (const { found } of readingsOf(view))
      for (const { id, weight, holds } of READING)
        if (weight > 0)
          expect({
            id,
            strength: Number(holds(wholeOf(view, found, weighNumbered(view)))) <= found.headings.length,
          }).toEqual({
            id,
            strength: true,
          });
});
