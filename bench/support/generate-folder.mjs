// Writes a folder of invented referater made from our own fixtures: the same number of files and bytes on every run.
import fs from 'node:fs';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '../../fixtures');
const SOURCES = [
  'firstagenda/teknik-og-miljoe',
  'firstagenda/social-og-arbejdsmarked',
  'firstagenda-markdown/boern-og-familie',
  'acadre/sundhed-og-aeldre',
  'edoc/kultur-og-fritid',
  'sbsys/boern-unge-og-kultur',
  'os2web/miljoe-og-plan',
];

/** Fills `folder` with `count` files of about `size` bytes each; returns the bytes written. */
export function generateFolder(folder, count, size) {
  const sources = SOURCES.map((name) => fs.readFileSync(path.join(fixtures, `${name}.referat.txt`), 'utf8'));
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const text = Buffer.from(padded(varied(sources[index % sources.length], index), size));
    const year = path.join(folder, String(2005 + (index % 20)));
    if (index < 20) fs.mkdirSync(year, { recursive: true });
    fs.writeFileSync(path.join(year, `referat-${String(index).padStart(5, '0')}.txt`), text);
    bytes += text.length;
  }
  return bytes;
}

/** Other dates and other cases: about three treatments of each case. */
function varied(text, index) {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0');
  return text
    .replace(/\b\d\d-\d\d-20\d\d\b/g, `${day}-${month}-${2005 + (index % 20)}`)
    .replace(/\b(\d\d\.\d\d\.\d\d-[A-ZÆØ]\d\d)-\d+-(\d\d)\b/g, `$1-${1 + Math.floor(index / 21)}-$2`);
}

/** Running text is repeated where it stands until the size is reached: long minutes are long in their prose. */
function padded(text, size) {
  const lines = text.split('\n');
  const prose = lines.map((line, at) => (line.length > 100 && !/^[#\d]/.test(line) ? at : -1)).filter((at) => at >= 0);
  let missing = size - Buffer.byteLength(text);
  for (let round = 0; missing > 0 && prose.length > 0; round++) {
    const at = prose[round % prose.length];
    const more = `\n${lines[at].slice(0, lines[at].indexOf('\n') + 1 || undefined)}`;
    lines[at] += more;
    missing -= Buffer.byteLength(more);
    if (lines[at].length > 100_000) break;
  }
  return lines.join('\n');
}
