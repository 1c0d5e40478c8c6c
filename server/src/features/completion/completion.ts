/**
 * Completion: what a secretary is likely to write next, by the document's own template. Nothing inside running prose; a
 * proposal never takes Enter (no commit characters, none selected beforehand).
 */
import type { CompletionList, Position } from 'vscode-languageserver-types';
import { safeToShow } from '../../domain/safe-text.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import type { Referat } from '../../syntax/index.ts';
import { type Candidate, type CompletionContext, toItem } from './candidate.ts';
import { fileCandidates, wantsFiles } from './file-names.ts';
import { attendanceLabelCandidates } from './header/attendance-labels.ts';
import { emptyDocumentCandidates } from './header/empty-document.ts';
import { bodyCandidates, dateCandidates } from './header/header-facts.ts';
import { nameCandidates } from './header/names.ts';
import { itemDateCandidates } from './item/item-dates.ts';
import { itemCandidates } from './item/item-heading.ts';
import { journalCandidates } from './item/journal-numbers.ts';
import { decisionHeadingCandidates } from './sections/decision-heading.ts';
import { phraseCandidates } from './sections/decision-phrases.ts';
import { sectionCandidates } from './sections/sections.ts';
import { decisionIsBegun, type Spot, spotAt } from './spot.ts';

export type { CompletionContext } from './candidate.ts';
export { completionDocumentation } from './resolve.ts';

type Provider = (spot: Spot, context: CompletionContext) => Candidate[];

/** What belongs to the item the cursor is in. */
const CASE_NUMBER: readonly Provider[] = [journalCandidates];
const FACTS: readonly Provider[] = [fileCandidates, bodyCandidates, dateCandidates, itemDateCandidates];
const PHRASES: readonly Provider[] = [phraseCandidates];
/** What comes after it. */
const NEXT: readonly Provider[] = [attendanceLabelCandidates, sectionCandidates];
const NEXT_ITEM: readonly Provider[] = [itemCandidates];

/** In the order of the list: where a text is written already, what comes next stands before what could be added to it. */
function providersAt(spot: Spot): readonly Provider[] {
  const start = [emptyDocumentCandidates, decisionHeadingCandidates];
  if (isDone(spot)) return [...start, ...FACTS, ...NEXT, ...NEXT_ITEM, ...PHRASES, ...CASE_NUMBER];
  return [...start, ...PHRASES, ...CASE_NUMBER, ...FACTS, ...NEXT, ...NEXT_ITEM];
}

/** True below a decision that has words, and below the heading of an item that has no more than that (signatures). */
function isDone(spot: Spot): boolean {
  const { node } = spot.part;
  if (node.kind !== 'item') return false;
  const bare = spot.trailing && node.sections.length === 0 && node.caseNumber === undefined;
  return decisionIsBegun(spot) || (bare && itemKindOf(node.title) === 'standing');
}

/** Proposals at a position (0-based line, UTF-16 column inside the text), in the order they are to be shown. */
export function completions(
  referat: Referat,
  lines: readonly string[],
  position: Position,
  context: CompletionContext,
): CompletionList {
  const spot = spotAt(referat, lines, position);
  if (!spot) return { isIncomplete: false, items: [] };
  const seen = new Set<string>();
  // Where names are wanted, nothing else is.
  const names = nameCandidates(spot, context);
  const providers = names.length > 0 ? [() => names] : providersAt(spot);
  const items = providers.flatMap((provider, group) =>
    provider(spot, context).flatMap((candidate, index) => {
      const typed = spot.text.slice(Math.max(candidate.from, spot.wordStart), spot.character);
      // What nobody may repeat is no proposal, whatever it was written for.
      if (!isSafe(candidate)) return [];
      // What is written already is no proposal.
      if (seen.has(candidate.label) || (typed !== '' && (typed === candidate.label || typed === candidate.words)))
        return [];
      seen.add(candidate.label);
      return [toItem(spot, candidate, `${String.fromCharCode(97 + group)}${String(index).padStart(4, '0')}`, context)];
    }),
  );
  // What matches is decided here, so more letters are a new question.
  return { isIncomplete: items.length > 0, items };
}

function isSafe({ label, text, detail = '', beside = '' }: Candidate): boolean {
  return [label, text, detail, beside].every((each) => safeToShow(each) === each);
}

/** The day of the meeting (or `''`) where names of files are asked for, so that folders are read only then. */
export function completionWantsFiles(
  referat: Referat,
  lines: readonly string[],
  position: Position,
): string | undefined {
  const spot = spotAt(referat, lines, position);
  return spot !== undefined && wantsFiles(spot) ? spot.meeting.template.date : undefined;
}
