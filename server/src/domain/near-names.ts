/** Section names one letter away from a name of the vocabulary: a slip of the keyboard (`Lovgrunlag`), not another name. */
import { headingKey, ROLE_NAMES, roleOfKey, type SectionRole } from './roles.ts';

export interface NearName {
  /** The right name as the table spells it. */
  readonly name: string;
  readonly role: SectionRole;
}

const MIN_LENGTH = 7;

const exact = new Set<string>();
/** Keys by first letter and length: a near name shares the one and nearly the other. */
const byShape = new Map<string, string[]>();
for (const names of Object.values(ROLE_NAMES)) {
  for (const name of names) {
    const key = headingKey(name);
    exact.add(key);
    if (key.length < MIN_LENGTH) continue;
    const shape = shapeOf(key, key.length);
    byShape.set(shape, [...(byShape.get(shape) ?? []), key]);
  }
}

/** Every name with one letter left out, so that a look-up costs the length of the word, not the size of the table. */
let shortened: ReadonlyMap<string, NearName> | undefined;

/** Made when the first slip turns up: a server must not wait for it when it starts. */
function shortenedNames(): ReadonlyMap<string, NearName> {
  if (shortened) return shortened;
  const made = new Map<string, NearName>();
  for (const [role, names] of Object.entries(ROLE_NAMES) as [SectionRole, readonly string[]][]) {
    for (const name of names) {
      const key = headingKey(name);
      if (key.length < MIN_LENGTH) continue;
      for (const cut of withoutOne(key)) if (!made.has(cut)) made.set(cut, { name, role });
      if (!made.has(key)) made.set(key, { name, role });
    }
  }
  shortened = made;
  return made;
}

function* withoutOne(key: string): Generator<string> {
  for (let at = 0; at < key.length; at++) yield key.slice(0, at) + key.slice(at + 1);
}

/**
 * The name of the vocabulary that `key` (a `headingKey`) misses by one letter: one too many, too few, wrong, or two
 * swapped. Undefined for names of the table themselves, for short words and for words with digits.
 */
export function nearName(key: string): NearName | undefined {
  if (key.length < MIN_LENGTH - 1 || key.length > 60 || exact.has(key) || /\d/.test(key)) return undefined;
  if (!hasNeighbour(key)) return undefined;
  const names = shortenedNames();
  const missing = names.get(key);
  if (missing && isNear(key, headingKey(missing.name))) return missing;
  for (const cut of withoutOne(key)) {
    const near = names.get(cut);
    if (near && isNear(key, headingKey(near.name))) return near;
  }
  return undefined;
}

/** The role of the name of the vocabulary of which `key` is the definite form (`Personalet`, `Økonomien`). */
export function definiteName(key: string): SectionRole | undefined {
  const stem = /^(.{5,}?)(?:e?[nt]|ene)$/.exec(key)?.[1];
  return stem === undefined ? undefined : (roleOfKey(stem) ?? roleOfKey(`${stem}e`));
}

function shapeOf(key: string, length: number): string {
  return `${key[0]}${length}`;
}

/** Whether any name at all is near: few are compared, while finding the right one takes many look-ups. */
function hasNeighbour(key: string): boolean {
  for (let length = key.length - 1; length <= key.length + 1; length++) {
    for (const name of byShape.get(shapeOf(key, length)) ?? []) if (isNear(key, name)) return true;
  }
  return false;
}

/** Two words that differ by one letter or by two neighbours swapped, and begin alike. */
function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (Math.max(a.length, b.length) - start - end > 2) return false;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return !isEnding(a, b);
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** `Konsekvens` / `Konsekvenser`, `Bilag` / `Bilage`: grammar at the end of the word, not a slip. */
function isEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length > short.length && long.startsWith(short) && /[ernst]$/.test(long);
}
