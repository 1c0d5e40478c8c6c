// The inputs worth changing further, in memory and, where a folder is given, on disk.
import fs from 'node:fs';
import path from 'node:path';
import { fixtureTexts, noise, poolOfLines } from './documents.mjs';
import { mutateBytes, mutateText } from './mutate.mjs';
import { generator, hashOf } from './random.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const KINDS = ['document', 'bytes', 'configuration', 'kle'];
/** How often each kind's turn comes. */
const SHARES = [0.86, 0.94, 0.98, 1];
const LONGEST_SEED = 250;

export class Corpus {
  #oracle;
  #random;
  #folder;
  #inputs = new Map(KINDS.map((kind) => [kind, []]));
  #seen = new Set();
  #pool = poolOfLines();

  constructor(oracle, random, folder) {
    this.#oracle = oracle;
    this.#random = random;
    this.#folder = folder;
    if (folder) fs.mkdirSync(folder, { recursive: true });
  }

  get size() {
    return this.#seen.size;
  }

  /** A seed as good as any, to measure others beside. */
  get example() {
    return this.#inputs.get('document')[0];
  }

  /** The fixtures, cut to a length that can be run often, and what earlier runs kept. */
  *seeds() {
    for (const text of fixtureTexts()) {
      const lines = text.split(/\r\n|\r|\n/);
      for (let at = 0; at < lines.length; at += LONGEST_SEED)
        yield this.#input('document', lines.slice(at, at + LONGEST_SEED).join('\n'));
      yield this.#input('bytes', new TextEncoder().encode(text.slice(0, 3000)));
    }
    for (const [kind, folder, ending] of [
      ['configuration', 'rules', '.config.json'],
      ['kle', 'kle', '.xml'],
    ])
      for (const file of fs.readdirSync(path.join(root, 'fixtures', folder), { recursive: true }))
        if (file.endsWith(ending)) {
          const bytes = fs.readFileSync(path.join(root, 'fixtures', folder, file));
          yield this.#input(kind, kind === 'kle' ? new Uint8Array(bytes) : bytes.toString());
        }
    yield this.#input('configuration', CONFIGURATION);
    for (const file of this.#folder ? fs.readdirSync(this.#folder) : []) {
      const kind = file.slice(0, file.indexOf('-'));
      const bytes = new Uint8Array(fs.readFileSync(path.join(this.#folder, file)));
      if (KINDS.includes(kind)) yield this.#input(kind, isText(kind) ? Buffer.from(bytes).toString('utf16le') : bytes);
    }
  }

  /** A new input out of one that is kept; the newest come up more often. */
  next() {
    const draw = this.#random();
    const kind = KINDS[SHARES.findIndex((share) => draw < share)];
    const known = this.#inputs.get(kind);
    const pick = () => known[Math.floor(known.length * (1 - this.#random() ** 1.5))] ?? known[0];
    const random = this.#random;
    if (!isText(kind)) return this.#input(kind, mutateBytes(pick().data, { random, other: () => pick().data }));
    const line = () => (random() < 0.9 ? this.#pool[Math.floor(random() * this.#pool.length)] : noise(random));
    return this.#input(kind, mutateText(pick().data, { random, other: () => pick().data, line }));
  }

  keep(input) {
    const key = `${input.kind}-${input.seed.toString(16)}-${input.length}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#inputs.get(input.kind).push(input);
    if (!this.#folder) return;
    const bytes = isText(input.kind) ? Buffer.from(input.data, 'utf16le') : input.data;
    fs.writeFileSync(path.join(this.#folder, key), bytes);
  }

  /** Runs the input through the oracle; the same input draws the same numbers. Throws what the oracle does. */
  examine({ kind, data, seed }) {
    const random = generator(seed);
    const { examineBytes, examineConfiguration, examineDocument, examineKle } = this.#oracle;
    if (kind === 'document') return examineDocument(data, random);
    if (kind === 'bytes') return examineBytes(data, random);
    return kind === 'configuration' ? examineConfiguration(data) : examineKle(data);
  }

  #input(kind, data) {
    return { kind, data, length: data.length, seed: hashOf(typeof data === 'string' ? data : String(data)) };
  }
}

function isText(kind) {
  return kind === 'document' || kind === 'configuration';
}

const CONFIGURATION = `{
  // fælles
  "extends": "../faelles.json",
  "rules": { "missing-decision": "error", "cpr-number": { "severity": "warning", "options": {} } },
  "overrides": [{ "files": ["**/2021/*.txt", "!x"], "rules": { "invalid-date": "off" } }],
  "template": { "sections": ["Sagsfremstilling", "Beslutning"] }
}`;
