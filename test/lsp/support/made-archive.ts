/** An archive made by rule, so that what a database says of it can be held against what was put in. */
import fs from 'node:fs';
import path from 'node:path';

export interface MadeItem {
  readonly body: string;
  readonly year: number;
  /** Of the meeting; one file has one. */
  readonly file: string;
  readonly journalNumber: string;
  /** Class of the decision. */
  readonly decision: string;
}

const BODIES = ['Teknikudvalget', 'Kulturudvalget', 'Socialudvalget', 'Økonomiudvalget', 'Børneudvalget'];
const DECISIONS = {
  adopted: 'Godkendt.',
  noted: 'Taget til efterretning.',
  rejected: 'Forslaget blev forkastet.',
  postponed: 'Punktet blev udsat.',
} as const;
const CLASSES = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];
const FIRST_YEAR = 2004;
const YEARS = 20;

/** Writes `count` files into folders of a hundred below `folder`; returns their items. */
export function makeArchive(folder: string, count: number): MadeItem[] {
  const all: MadeItem[] = [];
  for (let i = 0; i < count; i++) {
    const body = BODIES[i % BODIES.length] as string;
    const year = FIRST_YEAR + (Math.floor(i / 7) % YEARS);
    const file = path.posix.join('arkiv', String(Math.floor(i / 100)), `${i}.txt`);
    // A Wednesday or not: the day is not written, so no rule asks. Each body meets once on a day.
    const day = `${pad((i % 28) + 1)}-${pad((Math.floor(i / 28) % 12) + 1)}-${year}`;
    const items: MadeItem[] = Array.from({ length: (i % 4) + 1 }, (_, k) => ({
      body,
      year,
      file,
      // Every case comes back after a while; a small letter is a fault.
      journalNumber: `${pad(10 + (i % 17))}.01.00-${i % 9 === 0 ? 'p' : 'P'}16-${((i * 3 + k) % 400) + 1}-04`,
      decision: CLASSES[(i + k) % CLASSES.length] as string,
    }));
    const lines = items.flatMap(({ journalNumber, decision }, k) => [
      `Punkt ${k + 1}: Sag nummer ${k + 1}`,
      journalNumber,
      'Indstilling',
      'Forvaltningen indstiller, at sagen behandles.',
      'Beslutning',
      DECISIONS[decision as keyof typeof DECISIONS],
    ]);
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), [`REFERAT ${body} d. ${day}`, 'Afbud: Ingen', ...lines, ''].join('\n\n'));
    all.push(...items);
  }
  return all;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
