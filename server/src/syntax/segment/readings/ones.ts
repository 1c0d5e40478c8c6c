/** A list of a web page that lost its numbers: every item is `1.` and stands apart. */
import { grouped } from '../../../domain/counting.ts';
import { weighNumbered } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';

const LEAST = 2;

export const ones: Reading = {
  id: 'ones',
  find(view) {
    const found: Found[] = [];
    for (const [form, candidates] of grouped(weighNumbered(view), ({ mark }) => mark.form)) {
      if (candidates.some(({ mark }) => mark.number !== 1)) continue;
      const headings = candidates.filter(
        ({ looks, structure, apart }) => looks + structure >= 1 || (apart && looks >= -0.5),
      );
      if (headings.length >= LEAST) found.push({ reading: this.id, headings, form, caseBefore: view.caseBefore });
    }
    return found;
  },
};
