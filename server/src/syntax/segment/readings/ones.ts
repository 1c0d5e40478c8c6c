/** A list of a web page that lost its numbers: every item is `1.` and stands apart. */
import { weighNumbered } from '../candidate.ts';
import type { Candidate, Found, Reading } from '../reading.ts';

const LEAST = 2;

export const ones: Reading = {
  id: 'ones',
  find(view) {
    const forms = new Map<string, Candidate[]>();
    for (const candidate of weighNumbered(view)) {
      const { form } = candidate.mark;
      const list = forms.get(form);
      if (list) list.push(candidate);
      else forms.set(form, [candidate]);
    }
    const found: Found[] = [];
    for (const [form, candidates] of forms) {
      if (candidates.some(({ mark }) => mark.number !== 1)) continue;
      const headings = candidates.filter(
        ({ looks, structure, apart }) => looks + structure >= 1 || (apart && looks >= -0.5),
      );
      if (headings.length >= LEAST) found.push({ reading: this.id, headings, form, caseBefore: view.caseBefore });
    }
    return found;
  },
};
