// Long referater of wanted sizes out of our own fixtures, the same bytes on every run. Headings come back as they do in
// real minutes; every long line is made different, so that nobody gains by remembering lines.
//
//   node bench/make-corpus.mjs --out DIR [--sizes 30K,1M,10M]
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const fixtures = path.join(import.meta.dirname, '../fixtures');

/**
 * `plain` and `markdown` are one meeting with many items, `year` is whole minutes of many layouts one after another.
 * `published` has paragraphs as long as those of published minutes, which have about 70 bytes a line, three times ours.
 */
const LAYOUTS = {
  published: {
    sources: ['firstagenda/teknik-og-miljoe', 'firstagenda/social-og-arbejdsmarked'],
    meeting: 'one',
    paragraphs: 6,
  },
  plain: { sources: ['firstagenda/teknik-og-miljoe', 'firstagenda/social-og-arbejdsmarked'], meeting: 'one' },
  markdown: { sources: ['firstagenda-markdown/boern-og-familie'], meeting: 'one' },
  year: {
    sources: [
      'firstagenda/teknik-og-miljoe',
      'sbsys/boern-unge-og-kultur',
      'edoc/kultur-og-fritid',
      'os2web/miljoe-og-plan',
    ],
    meeting: 'many',
  },
};

export const LAYOUT_NAMES = Object.keys(LAYOUTS);

/** A document of at least `bytes` bytes in one of the layouts. */
export function makeDocument(layout, bytes) {
  const { sources, meeting, paragraphs = 1 } = LAYOUTS[layout];
  const parts = sources.map(readSource);
  const text = [];
  let length = 0;
  let number = 0;
  const add = (lines, copy) => {
    const block = `${lines.map((line, at) => lengthened(line, paragraphs, copy * 1000 + at)).join('\n')}\n`;
    text.push(block);
    length += Buffer.byteLength(block);
  };
  if (meeting === 'one') add(parts[0].header, 0);
  for (let copy = 0; length < bytes; copy++) {
    const { header, items } = parts[copy % parts.length];
    if (meeting === 'many') add(header, copy);
    for (const { lines, written } of items) {
      if (length >= bytes) break;
      number++;
      add(meeting === 'one' ? [lines[0].replace(written, String(number)), ...lines.slice(1)] : lines, copy);
    }
  }
  return text.join('');
}

/** Header and items of a fixture, by its golden outline. */
function readSource(name) {
  const lines = fs.readFileSync(path.join(fixtures, `${name}.referat.txt`), 'utf8').split(/\r?\n/);
  const outline = JSON.parse(fs.readFileSync(path.join(fixtures, `${name}.outline.json`), 'utf8'));
  const items = outline.items.map((item) => ({
    lines: lines.slice(item.line - 1, item.endLine),
    written: item.number ?? '',
  }));
  return { header: lines.slice(0, outline.items[0].line - 1), items };
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'læ', 'mø', 'nå', 'ra', 'se', 'ti', 'vo', 'hu', 'ja', 'pe', 'sy'];

/** A line of running text so many times over, a word of its own in each; every other line as {@link varied} has it. */
function lengthened(line, times, seed) {
  const once = varied(line, seed);
  if (once === line) return line;
  return [once, ...Array.from({ length: times - 1 }, (_, i) => varied(line, seed * times + i))].join(' ');
}

/** A long line with a word of its own at its first blank. */
function varied(line, seed) {
  const blank = line.length > 60 ? line.indexOf(' ', 20) : -1;
  if (blank < 0 || /\d$/.test(line)) return line;
  let word = '';
  for (let rest = seed; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return `${line.slice(0, blank)} ${word}${line.slice(blank)}`;
}

/** `30K` → 30,000. */
export function bytesOf(size) {
  return Number.parseFloat(size) * (/K$/i.test(size) ? 1e3 : /M$/i.test(size) ? 1e6 : 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, sizes: { type: 'string', default: '30K,1M,10M' } },
  });
  if (!values.out) throw new Error('--out DIR is missing');
  fs.mkdirSync(values.out, { recursive: true });
  for (const layout of LAYOUT_NAMES) {
    for (const size of values.sizes.split(',')) {
      const file = path.join(values.out, `${layout}-${size}.referat.txt`);
      fs.writeFileSync(file, makeDocument(layout, bytesOf(size)));
      console.log(`${path.basename(file)}\t${fs.statSync(file).size} bytes`);
    }
  }
}
