/** Case numbers where the house has them: those of the document and the workspace with their titles, and KLE numbers by words. */
import { oneOfEach } from '../../../domain/grouped.ts';
import { headingKey } from '../../../domain/roles.ts';
import { CASE_LABELS } from '../../../domain/words/case-labels.ts';
import { itemsOf } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import { type Candidate, type CompletionContext, escaped, Kind, place } from '../candidate.ts';
import type { KnownCase } from '../drafting-sources.ts';
import type { Spot } from '../spot.ts';

const LABELS: ReadonlySet<string> = new Set(CASE_LABELS.map(headingKey));
const MOST = 200;
const MOST_ITEMS = 2000;
const MOST_SUBJECTS = 30;

export function journalCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const found = numberPlace(spot, context);
  if (!found) return [];
  const typed = spot.text.slice(found.from, spot.character);
  const query = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const { lead } = found;
  const matches = (text: string): boolean => query.every((word) => text.includes(word));
  const known = knownCases(spot, context)
    .filter(({ number, title }) => number !== '' && matches(`${number} ${title}`.toLowerCase()))
    .slice(0, MOST)
    .map(
      ({ number, title, date }): Candidate => ({
        label: number,
        text: lead + number,
        words: `${typed} ${number} ${title}`.trim(),
        detail: title,
        kind: Kind.Constant,
        from: found.from,
        data: { kind: 'case', number, title, date },
      }),
    );
  return [...known, ...subjects(spot, query, typed, found, context)];
}

/** Where a case number may be written: behind its label, or on the empty line below (or above) an item's heading. */
function numberPlace(
  spot: Spot,
  context: CompletionContext,
): { readonly from: number; readonly lead: string } | undefined {
  const { node } = spot.part;
  if (!spot.atEnd || node.kind === 'group') return undefined;
  const before = spot.text.slice(0, spot.character);
  const colon = before.lastIndexOf(':');
  if (node.kind === 'item' && colon > 0 && colon <= 30 && LABELS.has(headingKey(before.slice(0, colon)))) {
    const blanks = /^[\s\u00a0]*/.exec(before.slice(colon + 1))?.[0].length ?? 0;
    return { from: colon + 1 + blanks, lead: blanks === 0 ? ' ' : '' };
  }
  const form = houseStyle(spot.meeting, context.template).caseNumber;
  if (!form || spot.typed.split(/\s+/).length > 3 || !spot.opens) return undefined;
  if (form.before) return /^\d/.test(spot.typed) && spot.trailing ? { from: spot.start, lead: form.lead } : undefined;
  if (node.kind !== 'item' || (node.caseNumber && node.caseNumber.line !== spot.own)) return undefined;
  const { start, end } = node.preface;
  if (spot.own < start || spot.own >= end) return undefined;
  for (let line = start; line < spot.own; line++) if (node.classes[line]?.kind !== 'blank') return undefined;
  return { from: spot.start, lead: form.lead };
}

/** The document's own numbers first: the meeting's own case stands on several items. */
function knownCases({ referat }: Spot, { sources }: CompletionContext): KnownCase[] {
  const all = [...itemsOf(referat)].slice(0, MOST_ITEMS).flatMap(({ node, meeting }): KnownCase[] => {
    const { caseNumber, title } = node;
    return caseNumber?.parsed.valid ? [{ number: caseNumber.text, title, date: meeting.template.date }] : [];
  });
  const there = new Set(all.map(({ number }) => number));
  const others = sources.journalNumbers().filter(({ number }) => !there.has(number));
  return [...oneOfEach(all, ({ number }) => number), ...others];
}

/** Subjects of the official plan whose title holds all the words typed. */
function subjects(
  spot: Spot,
  query: readonly string[],
  typed: string,
  { from, lead }: { readonly from: number; readonly lead: string },
  { language, kle }: CompletionContext,
): Candidate[] {
  if (!kle || query.length === 0 || query.join('').length < 3) return [];
  const found: Candidate[] = [];
  const year = spot.meeting.template.date.slice(2, 4);
  for (const [subject, { title, retired }] of kle.subjects) {
    if (retired !== undefined) continue;
    const text = `${subject} ${title}`.toLowerCase();
    if (!query.every((word) => text.includes(word))) continue;
    found.push({
      label: `${subject} ${title}`,
      text: `${escaped(`${lead}${subject}-`)}${place(1, 'A00')}-${place(2, '1')}-${place(3, year || 'åå')}`,
      snippet: true,
      words: `${typed} ${subject} ${title}`,
      detail: draftTexts(language).kleSubject,
      kind: Kind.Constant,
      from,
    });
    if (found.length >= MOST_SUBJECTS) break;
  }
  return found;
}
