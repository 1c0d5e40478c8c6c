/** The requests behind "Nyt referat": what can be proposed, and the text. */

import { dateParts, isoDate } from '../../../domain/dates/dates.ts';
import { sameBody } from '../../../domain/people/bodies.ts';
import { documentEntry } from '../../../features/cases/make-entry.ts';
import { newReferat } from '../../../features/new-referat/new-referat.ts';
import { firstNumber, lastMinutes, namelessSource, proposals } from '../../../features/new-referat/propose.ts';
import { NEW_REFERAT_PROPOSALS_REQUEST, NEW_REFERAT_REQUEST } from '../../../protocol.ts';
import { parse, type Referat } from '../../../syntax/index.ts';
import { splitLines } from '../../../text/split-lines.ts';
import type { Services } from '../../services.ts';

/** The user is waiting for a list to choose from (ms). */
const PATIENCE_MS = 5000;

export function registerNewReferat({ handlers, documents, workspace }: Services): void {
  handlers.on(NEW_REFERAT_PROPOSALS_REQUEST, { bodies: [] }, async ({ uri, today, text }, token) => {
    const { index } = await workspace.ask(token, PATIENCE_MS);
    const given = treeOfText(text);
    const shown = given ?? documents.get(uri ?? '')?.referat;
    const entries = given ? [...index.documents(), documentEntry(given, uri ?? '')] : index.documents();
    const bodies = proposals(entries, isDay(today) ? today : '0001-01-01');
    const own = shown?.meetings[0]?.template.body ?? '';
    if (own !== '') bodies.sort((a, b) => Number(sameBody(b.name, own)) - Number(sameBody(a.name, own)));
    const nameless = shown && namelessSource(documentEntry(shown, uri ?? ''));
    return { bodies, ...(nameless ? { nameless } : {}) };
  });
  handlers.on(NEW_REFERAT_REQUEST, null, async ({ body, date, from: source, fromDate, text }, token) => {
    if (typeof body !== 'string' || !isDay(date)) return null;
    const { index } = await workspace.ask(token, PATIENCE_MS);
    const entries = [...index.documents()];
    const from = treeOfText(text) ?? (source === undefined ? undefined : await workspace.treeOf(source));
    const last = lastMinutes(entries, body, date);
    const model = last && (await workspace.treeOf(last.uri));
    const made = newReferat({
      body,
      date,
      nextNumber: firstNumber(entries, body, date),
      ...(from ? { from } : {}),
      ...(typeof fromDate === 'string' ? { fromDate } : {}),
      ...(model ? { model } : {}),
      ...(last ? { modelDate: last.date } : {}),
    });
    return { text: made.text, ...made.cursor };
  });
}

/** Longer than any year's minutes; nobody drafts from more. */
const LONGEST_TEXT = 8 * 1024 * 1024;

function treeOfText(text: unknown): Referat | undefined {
  return typeof text === 'string' && text.length <= LONGEST_TEXT ? parse(splitLines(text)) : undefined;
}

function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = dateParts(text);
  return isoDate(year, month, day) !== undefined;
}
