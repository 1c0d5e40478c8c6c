/** Items whose titles stand behind a label that comes back: `Emne: Ny affaldsordning`, `Overskrift: Lokalplan 12`. */
import { grouped } from '../../../domain/counting.ts';
import { gapBlankBefore } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { isTitleLabel } from '../title-label.ts';

const LEAST = 2;
/** What the label says of each line. */
const LABELLED = 2;

export const labelledTitles: Reading = {
  id: 'labelled-titles',
  find(view) {
    // `Emne: …` among the lines of a mail's head is no title of an item.
    const labelled = view.headings.filter(
      ({ index, mark }) => isTitleLabel(mark) && gapBlankBefore(view.gaps[index] as number),
    );
    return [...grouped(labelled, ({ mark }) => mark.key).values()]
      .filter((lines) => lines.length >= LEAST)
      .map((lines) => ({
        reading: this.id,
        headings: lines.map(({ index }) => weigh(view, index)),
        points: lines.length * LABELLED,
      }));
  },
};
