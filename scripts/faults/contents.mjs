/** Faults in the list of contents in front of the items. */
import { plain } from './fixture.mjs';

/** The entries: one line each in front of the first item, in the order of the items. */
function entries(fixture) {
  const first = Math.min(
    ...fixture.items.map(({ line, also, journal }) => Math.min(line, journal?.line ?? line, ...(also ?? []))),
  );
  const named = fixture.items.map((item) => {
    const title = plain(item.title ?? '');
    let line = 0;
    if (title.length >= 6) for (let at = 1; at < first; at++) if (plain(fixture.line(at)).includes(title)) line = at;
    return { item, line };
  });
  const found = named.filter(({ line }) => line > 0);
  const isList =
    found.length >= 4 &&
    found.length === fixture.items.length &&
    found.every(({ line }, i) => i === 0 || line > found[i - 1].line);
  return isList ? found : [];
}

const fault = (fixture, edits, rules, from, to) => ({ lines: fixture.with(...edits), rules, from, to });

export const CONTENTS_FAULTS = {
  'contents entry retitled': (fixture) =>
    entries(fixture).flatMap(({ item, line }) => {
      const words = item.title.split(' ');
      if (words.length < 3 || words.at(-1).length < 4) return [];
      const text = fixture.line(line).replace(words.at(-1), 'Strandvejskvarteret');
      if (text === fixture.line(line)) return [];
      return [
        fault(fixture, [[line, 1, text]], ['toc-title-mismatch', 'toc-extra-entry', 'toc-missing-item'], line, line),
      ];
    }),
  'contents entry missing': (fixture) => {
    const found = entries(fixture);
    // Numbers of its own tell which is missing; the list goes on without a gap otherwise.
    // A closed item may be left out on purpose, unless another one is listed.
    const closed = found.filter(({ item }) => item.closed);
    return found
      .filter(({ item }) => !item.closed || closed.length > 1)
      .map(({ item, line }) => fault(fixture, [[line, 1]], ['toc-missing-item'], item.line - 1, item.line - 1));
  },
  'contents entry too many': (fixture) =>
    entries(fixture)
      .slice(0, -1)
      // A closed item may be announced and not printed.
      .filter(({ item }) => !item.closed)
      .flatMap(({ item, line }) => {
        const title = fixture.line(line).replace(item.title, 'Ny bro over Vestersund');
        return title === fixture.line(line)
          ? []
          : [fault(fixture, [[line + 1, 0, title]], ['toc-extra-entry'], line + 1, line + 1)];
      }),
  'contents out of order': (fixture) => {
    const found = entries(fixture);
    return found.slice(0, -1).map(({ line, item }, i) => {
      const next = found[i + 1];
      // The titles change places, the numbers stay.
      const a = fixture.line(line).replace(item.title, () => next.item.title);
      const b = fixture.line(next.line).replace(next.item.title, () => item.title);
      return fault(
        fixture,
        [
          [line, 1, a],
          [next.line, 1, b],
        ],
        ['toc-order', 'toc-title-mismatch'],
        Math.min(...found.map((each) => each.line)),
        next.item.line,
      );
    });
  },
};
