/** Hover: a case number taken apart, with the plan's titles where a KLE file is given; a broken one with what is wrong. */

import type { JournalForm, JournalNumber, JournalParts } from '../../domain/case-numbers/journal-number.ts';
import { dateParts } from '../../domain/dates/dates.ts';
import { describeSubject, FACET_LETTERS, type KleEdition, type KleEntry } from '../../domain/kle/kle.ts';
import type { TextSpan } from '../../syntax/index.ts';
import { type Texts, textsOf } from '../../texts/texts.ts';
import { numberAt } from '../references/word-at.ts';
import { bold, code, list, paragraphs, plain } from '../support/markdown.ts';
import { touches } from '../support/positions.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

/** The case number under the cursor: the item's own, or a KLE number in running text. */
export function hoverJournalNumber(spot: Spot, options: HoverOptions): Found | undefined {
  const found = underCursor(spot);
  if (!found) return undefined;
  const texts = textsOf(options.language);
  const { parsed, span } = found;
  const title = spot.meeting.header.title;
  const late =
    parsed.parts?.year !== undefined && title?.date !== undefined && parsed.parts.year > dateParts(title.date).year;
  return {
    span,
    value: paragraphs(
      `${bold(parsed.text)} · ${plain(texts.journal[FORM_TEXTS[parsed.form]])}`,
      parsed.valid ? undefined : faultText(parsed, texts),
      parsed.parts ? partsText(parsed.parts, options) : undefined,
      late ? plain(texts.journal.afterMeeting) : undefined,
      options.kle && parsed.parts?.subject ? `*${plain(editionText(options.kle, texts))}*` : undefined,
    ),
  };
}

function underCursor({ node, line, character, text }: Spot): { parsed: JournalNumber; span: TextSpan } | undefined {
  if (node.kind === 'item' && node.caseNumber && touches(node.caseNumber.span, line, character)) return node.caseNumber;
  const found = numberAt(text, character);
  return found && { parsed: found.parsed, span: { line, ...found.word } };
}

const FORM_TEXTS = {
  kle: 'kle',
  'kle-compact': 'compact',
  'year-serial': 'yearSerial',
  'year-dash-serial': 'yearSerial',
  'authority-year-serial': 'authoritySerial',
  'letters-year-serial': 'lettersSerial',
  unknown: 'unknown',
} as const satisfies Record<JournalForm, keyof Texts['journal']>;

/** What is wrong, the right form where it is certain, and else how the form goes. */
function faultText({ text, fault, suggestion, form }: JournalNumber, { journal, faults }: Texts): string {
  const where = fault ? code(text.slice(fault.start, fault.end).trim() || '␣') : '';
  const what = fault ? `${plain(faults[fault.code]).replace(/\.$/, '')}: ${where}.` : '';
  const right = suggestion
    ? `${plain(journal.rightForm)}: ${code(suggestion)}`
    : form === 'kle'
      ? plain(journal.pattern)
      : '';
  return `⚠ ${bold(`${journal.broken}.`)} ${what} ${right}`.trim();
}

function partsText(parts: JournalParts, { language, kle }: HoverOptions): string {
  const { journal } = textsOf(language);
  const described = parts.subject ? describeSubject(parts.subject, kle) : undefined;
  const letter = parts.facetLetter ? FACET_LETTERS[parts.facetLetter]?.[language] : undefined;
  const titled = (entry: KleEntry | undefined): string => entryText(entry, kle !== undefined, journal);
  const facet = kle?.facets.size ? titled(kle.facets.get(parts.facet ?? '')) : '';
  return list([
    described && kle ? line(journal.mainGroup, described.mainGroup, titled(described.mainGroupEntry)) : undefined,
    described && kle ? line(journal.group, described.group, titled(described.groupEntry)) : undefined,
    described
      ? line(
          journal.subject,
          described.subject,
          titled(described.subjectEntry) || (described.spansGroup ? plain(journal.wholeGroup(described.group)) : ''),
        )
      : line(journal.group, parts.group, titled(kle?.groups.get(parts.group ?? ''))),
    line(journal.facet, parts.facet, [plain(letter ?? ''), facet].filter(Boolean).join(' · ')),
    line(journal.authority, parts.authority),
    line(journal.letters, parts.letters),
    line(journal.serial, parts.serial),
    parts.year === undefined ? undefined : `${plain(journal.year)} ${parts.year}`,
  ]);
}

/** Undefined for a part that the number has not. */
function line(label: string, value: string | undefined, meaning = ''): string | undefined {
  return value && `${plain(label)} ${code(value)}${meaning === '' ? '' : ` – ${meaning}`}`;
}

/** The plan's title; numbers change between editions, so one that is missing is only possibly retired. */
function entryText(entry: KleEntry | undefined, given: boolean, journal: Texts['journal']): string {
  if (!entry) return given ? `*${plain(journal.maybeRetired)}*` : '';
  return plain(entry.title) + (entry.retired ? ` *(${plain(journal.retired(entry.retired))})*` : '');
}

function editionText({ published }: KleEdition, { journal }: Texts): string {
  return published ? journal.edition(published) : journal.editionUndated;
}
