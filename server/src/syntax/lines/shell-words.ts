/** The vocabulary of the tables prepared for look-up by `headingKey`: one map for labels, one for names that stand alone. */
import { headingKey, ROLE_NAMES, type SectionRole } from '../../domain/roles.ts';
import { CLOSED_WORD, GROUP_OF_ITEMS, GROUP_OPENINGS } from '../../domain/words/closed-words.ts';
import {
  ATTENDANCE_LABELS,
  BARE_LABELS,
  FACT_LABELS,
  type FactKind,
  STAND_IN_LABELS,
} from '../../domain/words/fact-labels.ts';
import {
  CLOSED_GROUPS,
  CLOSED_STATE,
  CONTENTS_HEADINGS,
  OPEN_GROUPS,
  OPEN_STATES,
  WEB_LINKS,
} from '../../domain/words/shell-names.ts';
import { admit, MAY_LABEL, MAY_NAME } from './opening-letters.ts';

export interface LabelWord {
  readonly fact: FactKind;
  readonly attendance: boolean;
}

const LABELS = new Map<string, LabelWord>();
for (const [fact, names] of Object.entries(FACT_LABELS) as [FactKind, readonly string[]][]) {
  for (const name of names) LABELS.set(headingKey(name), { fact, attendance: false });
}
for (const name of ATTENDANCE_LABELS) LABELS.set(headingKey(name), { fact: 'absent', attendance: true });
for (const name of STAND_IN_LABELS) LABELS.set(headingKey(name), { fact: 'present', attendance: true });
for (const key of LABELS.keys()) admit(key, MAY_LABEL);

/** What a label introduces, by its key; undefined when it is no label of the shell. */
export function labelOfKey(key: string): LabelWord | undefined {
  return LABELS.get(key);
}

/** A label of attendance with more behind it: `Afbud under hele mødet`, `Fraværende i Byrådet, 28. september 2021`. */
export function attendanceOfKey(key: string): LabelWord | undefined {
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    const word = LABELS.get(key.slice(0, at));
    if (word?.attendance) return word;
  }
  return undefined;
}

/** What a line is that consists of a name of the tables. */
export type NameWord =
  | { readonly kind: 'role'; readonly role: SectionRole }
  | { readonly kind: 'group'; readonly closed: boolean; readonly state: boolean }
  | { readonly kind: 'contents' }
  | { readonly kind: 'link' };

const NAMES = new Map<string, NameWord>();
// Later entries win: a link over a group, a group over a section, a section over the contents.
for (const name of CONTENTS_HEADINGS) NAMES.set(headingKey(name), { kind: 'contents' });
for (const [role, names] of Object.entries(ROLE_NAMES) as [SectionRole, readonly string[]][]) {
  const word: NameWord = { kind: 'role', role };
  for (const name of names) NAMES.set(headingKey(name), word);
}
for (const name of OPEN_GROUPS) NAMES.set(headingKey(name), { kind: 'group', closed: false, state: false });
for (const name of CLOSED_GROUPS)
  NAMES.set(headingKey(name), { kind: 'group', closed: true, state: name === CLOSED_STATE });
for (const name of WEB_LINKS) NAMES.set(name, { kind: 'link' });
for (const name of OPEN_STATES) NAMES.set(name, { kind: 'link' });
for (const key of NAMES.keys()) admit(key, MAY_NAME);

/** What a whole line with this key is, by the tables; undefined for every other. */
export function nameOfKey(key: string): NameWord | undefined {
  return NAMES.get(key) ?? groupOfKey(key);
}

/** A group of items by what its heading says. */
export function groupOfKey(key: string): NameWord | undefined {
  return GROUP_OF_ITEMS.test(key) ? { kind: 'group', closed: CLOSED_WORD.test(key), state: false } : undefined;
}
for (const word of GROUP_OPENINGS) admit(word, MAY_NAME);

/** `Kopier link til punktet - Print`: links side by side. */
export function isLinks(key: string): boolean {
  const parts = key.split(/ [-–|•·] /);
  return parts.length > 1 && parts.every((part) => NAMES.get(part.trim())?.kind === 'link');
}

const CONTENTS = new Set(CONTENTS_HEADINGS.map(headingKey));

export function isContentsKey(key: string): boolean {
  return CONTENTS.has(key);
}

/** The labels that stand before their value with nothing but a blank between (`Mødedato Onsdag d. …`). */
export const BARE_LABEL_WORDS: readonly { readonly text: string; readonly word: LabelWord }[] = BARE_LABELS.flatMap(
  (text) => {
    const word = LABELS.get(headingKey(text));
    return word ? [{ text, word }] : [];
  },
);
