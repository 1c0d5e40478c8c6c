/** A decision in a few words, for lists. */
import { safeToShow } from '../safe-text.ts';
import type { DecisionClass } from './classes.ts';
import { decisionPoints } from './points.ts';
import { type DecisionReading, readDecision } from './read-decision.ts';

const LABELS: Readonly<Record<Exclude<DecisionClass, 'other' | 'none' | 'point-by-point'>, string>> = {
  adopted: 'Godkendt',
  'adopted-with-remark': 'Godkendt',
  recommended: 'Anbefales',
  'not-recommended': 'Anbefales ikke',
  noted: 'Taget til efterretning',
  'not-noted': 'Ikke taget til efterretning',
  discussed: 'Drøftet',
  postponed: 'Udsat',
  referred: 'Sendt videre',
  returned: 'Tilbagesendt',
  rejected: 'Ikke godkendt',
  withdrawn: 'Taget af dagsordenen',
};
const SAYING_YES: ReadonlySet<string> = new Set(['godkendt', 'vedtaget', 'tiltrådt', 'imødekommet', 'bevilget']);
const SAYING_NO: ReadonlySet<string> = new Set(['forkastet', 'afvist', 'nedstemt', 'afslået', 'bortfaldet']);

const LABEL_LENGTH = 60;
const SHORT = 30;

/** `Taget til efterretning`, `Godkendt med bemærkning`, `Ad 1–2: Godkendt`; the sentence itself where the class is `other`. */
export function shortDecision(text: string, reading = readDecision(text)): string {
  const points = decisionPoints(text);
  if (points.length > 0)
    return pointsLabel(points.map((point) => ({ number: point.number, label: shortDecision(point.text) })));
  return labelOf(text, reading);
}

function labelOf(text: string, reading: DecisionReading): string {
  const { class: kind, verb = '' } = reading;
  switch (kind) {
    case 'none': {
      const sentence = sentenceText(text, reading);
      return sentence.length <= SHORT ? sentence : 'Ingen bemærkninger';
    }
    case 'other':
    case 'point-by-point':
      return cut(sentenceText(text, reading));
    case 'adopted':
      return capital(SAYING_YES.has(verb) ? verb : LABELS.adopted);
    case 'adopted-with-remark':
      return `${capital(SAYING_YES.has(verb) ? verb : LABELS.adopted)} med bemærkning`;
    case 'rejected':
      if (SAYING_NO.has(verb)) return capital(verb);
      return SAYING_YES.has(verb) ? `Ikke ${verb}` : LABELS.rejected;
    case 'recommended':
      return verb === 'indstillet' ? 'Indstilles' : LABELS.recommended;
    case 'noted':
      return capital(verb.startsWith('taget ') ? verb : LABELS.noted);
    case 'withdrawn':
      return verb === 'udgået' ? capital(verb) : LABELS.withdrawn;
    default:
      return LABELS[kind];
  }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The sentence that decides as written, in one line and safe to show; `''` for a text without words. */
export function sentenceText(text: string, { sentence }: DecisionReading): string {
  return sentence ? safeToShow(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')) : '';
}

/** `Ad 1–2: Godkendt · Ad 3: Udsat`. */
function pointsLabel(points: readonly { readonly number: string; readonly label: string }[]): string {
  const groups: { first: string; last: string; label: string }[] = [];
  for (const { number, label } of points) {
    const group = groups.at(-1);
    if (group !== undefined && group.label === label) group.last = number;
    else groups.push({ first: number, last: number, label });
  }
  const text = groups
    .map(({ first, last, label }) => `Ad ${first === last ? first : `${first}–${last}`}: ${label}`)
    .join(' · ');
  return cut(text);
}

/** Cuts at a word and adds an ellipsis. */
function cut(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const blank = text.lastIndexOf(' ', LABEL_LENGTH);
  return `${text.slice(0, blank > 20 ? blank : LABEL_LENGTH).replace(/[,;:–-]$/, '')} …`;
}
