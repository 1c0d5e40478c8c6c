/** The contents' lines of two neighbours that change places. */
import type { TextEdit } from 'vscode-languageserver-types';
import type { ContentsEntry, Header, Meeting } from '../../syntax/index.ts';
import { entryOfItem } from '../links/contents-match.ts';
import { onLine } from './edit-result.ts';

/**
 * Titles change places, and so do numbers unless they keep theirs; pages stay, for they belong to the place. Nothing where
 * one of the two has no line of its own.
 *
 * @param all lines of the document as they are written
 * @param start document line of the meeting
 */
export function moveEntries(
  meeting: Meeting,
  all: readonly string[],
  start: number,
  [one, other]: readonly [number, number],
  numbersStay: boolean,
): TextEdit[] {
  const first = entryOfItem(meeting, one);
  const second = entryOfItem(meeting, other);
  if (!first || !second || first.lineCount > 1 || second.lineCount > 1) return [];
  const { classes, lineCount } = meeting.header;
  const lines = all.slice(start, start + lineCount);
  const write = (place: ContentsEntry, entry: ContentsEntry): TextEdit => {
    const line = lines[place.line] ?? '';
    return onLine(start + place.line, 0, line.length, written({ lines, classes }, place, entry, numbersStay));
  };
  return [write(first, second), write(second, first)];
}

/** `entry` as it reads in `place`. */
function written(
  { lines, classes }: Pick<Header, 'lines' | 'classes'>,
  place: ContentsEntry,
  entry: ContentsEntry,
  numbersStay: boolean,
): string {
  const to = lines[place.line] ?? '';
  const from = lines[entry.line] ?? '';
  const title = from.slice(entry.titleSpan.start, entry.titleSpan.end);
  const tail = to.slice(place.titleSpan.end);
  const [old, fresh] = [classes[place.line], classes[entry.line]];
  if (numbersStay || old?.kind !== 'numbered' || fresh?.kind !== 'numbered')
    return to.slice(0, place.titleSpan.start) + title + tail;
  const number = from.slice(fresh.numberStart, fresh.numberEnd);
  return to.slice(0, old.numberStart) + number + to.slice(old.numberEnd, place.titleSpan.start) + title + tail;
}
