/** The shell vocabulary prepared for look-up by `headingKey`, one map for all kinds of shell lines. */
import { headingKey } from '../domain/roles.ts';
import {
  ATTENDANCE_LABELS,
  CLOSED_GROUPS,
  CONTENTS_HEADINGS,
  FACT_LABELS,
  type FactKind,
  OPEN_GROUPS,
} from '../domain/shell.ts';

export interface LabelWord {
  readonly fact: FactKind;
  readonly attendance: boolean;
}

const LABELS = new Map<string, LabelWord>();
for (const [fact, names] of Object.entries(FACT_LABELS) as [FactKind, readonly string[]][]) {
  for (const name of names) LABELS.set(headingKey(name), { fact, attendance: false });
}
for (const name of ATTENDANCE_LABELS) LABELS.set(headingKey(name), { fact: 'absent', attendance: true });

/** What a label introduces, by its key; undefined when it is no label of the shell. */
export function labelOfKey(key: string): LabelWord | undefined {
  return LABELS.get(key);
}

const CLOSED = new Set(CLOSED_GROUPS.map(headingKey));
const OPEN = new Set(OPEN_GROUPS.map(headingKey));
const CONTENTS = new Set(CONTENTS_HEADINGS.map(headingKey));

/** `open` or `closed` when the key is a group heading. */
export function groupOfKey(key: string): 'open' | 'closed' | undefined {
  return CLOSED.has(key) ? 'closed' : OPEN.has(key) ? 'open' : undefined;
}

export function isContentsKey(key: string): boolean {
  return CONTENTS.has(key);
}

/** Labels that stand before their value with nothing but a blank between (`Mødedato Onsdag d. …`). */
export const BARE_LABELS: readonly { readonly text: string; readonly word: LabelWord }[] = [
  'Mødedato',
  'Mødested',
  'Mødedeltagere',
  'Mødetidspunkt',
  'Fraværende',
  'Starttidspunkt',
  'Sluttidspunkt',
  'Afbud fra',
  'Afbud',
].flatMap((text) => {
  const word = LABELS.get(headingKey(text));
  return word ? [{ text, word }] : [];
});
