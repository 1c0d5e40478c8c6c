/** Where the last item of a meeting ends: what stands behind it is no longer about a case. */
import { plainText } from '../../domain/signs/chars.ts';
import {
  ANNEX,
  ASKS_FOR_ABSENCE,
  ENDED_MEETING,
  MEETING_ENDED,
  SIGNED,
  SIGNED_ITEM,
  WRITTEN_BY,
} from '../../domain/words/meeting-end-words.ts';
import { LETTER_CLOSING } from '../../domain/words/meeting-words.ts';
import { isEmpty, isSection, LINK, type LineClass } from '../lines/line-class.ts';

/** Longer lines are text. */
const LONGEST = 130;
/** What lines to sign on are drawn with: `____________`, `. . . . . . . . . .`. */
const TO_SIGN_ON = /^(?:_{5,}|\.{10,}|…{4,})$/;
/** A rule of Markdown, which may part the meeting from what follows. */
const RULE = /^(?:-{3,}|\*{3,}|={3,})$/;
const FAREWELLS = [SIGNED, WRITTEN_BY, ASKS_FOR_ABSENCE, LETTER_CLOSING];
/** Roles of sections that may follow the meeting: what was sent along, who was there. */
const MAY_FOLLOW = new Set(['attachments', 'other']);

/**
 * First line behind the last item's own, counted as `lines` are; `to` where nothing follows.
 * @param start the meeting's first line
 * @param heading line of the item's heading
 * @param to line behind the meeting's last
 */
export function meetingEnd(
  lines: readonly string[],
  classes: readonly LineClass[],
  start: number,
  heading: number,
  to: number,
): number {
  const own = plainText(lines[heading] ?? '');
  if (SIGNED_ITEM.test(own)) return to;
  const first = sectionsEnd(classes, heading, to);
  // Where lines are drawn inside the meeting, another one ends nothing; most meetings have none behind their items.
  const ruled = lines.slice(first, to).some(isDrawn) && lines.slice(start, first).some(isDrawn);
  for (let line = first; line < to; line++) {
    const text = lines[line] as string;
    if (text.length > LONGEST || (classes[line]?.kind === 'blank' && !isRule(text))) continue;
    const plain = plainText(text);
    if (hasEnded(plain) && !isSection(aboveOf(classes, line))) return line;
    if (!isEmpty(classes[line - 1]) && !hasEnded(plainText(lines[line - 1] ?? ''))) continue;
    if (isFarewell(plain, own) || (!ruled && isDrawn(text)) || isPageFoot(lines, classes, line, to)) return line;
  }
  return to;
}

/** The line behind the last heading of a section, for the end of the meeting stands in none of the others. */
function sectionsEnd(classes: readonly LineClass[], heading: number, to: number): number {
  for (let line = to - 1; line > heading; line--) {
    const cls = classes[line];
    if (isSection(cls) && !MAY_FOLLOW.has(cls.role as string)) return line + 1;
  }
  return heading + 1;
}

function hasEnded(plain: string): boolean {
  return MEETING_ENDED.test(plain) || ENDED_MEETING.test(plain);
}

function isRule(line: string): boolean {
  return RULE.test(line.trim());
}

/** A line is drawn, to part or to sign on. */
function isDrawn(line: string): boolean {
  return isRule(line) || TO_SIGN_ON.test(line.replace(/\s+/g, ''));
}

/** The line above that is not blank. */
function aboveOf(classes: readonly LineClass[], line: number): LineClass | undefined {
  let above = line - 1;
  while (isEmpty(classes[above])) above--;
  return classes[above];
}

/** It is signed, closed as a letter is, or goes back to an item above. */
function isFarewell(plain: string, own: string): boolean {
  const annex = ANNEX.exec(plain)?.[1];
  if (annex !== undefined) return !own.split(/\D+/).includes(annex);
  return FAREWELLS.some((words) => words.test(plain));
}

/** A link of a web page, and nothing but names below it. */
function isPageFoot(lines: readonly string[], classes: readonly LineClass[], from: number, to: number): boolean {
  if (classes[from] !== LINK) return false;
  const below = classes.slice(from + 1, to);
  return (
    below.some((cls) => !isEmpty(cls)) && lines.slice(from + 1, to).every((line) => !/.{60}|[.:;]$/.test(line.trim()))
  );
}
