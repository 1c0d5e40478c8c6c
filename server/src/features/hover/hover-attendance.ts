/** Hover: an attendance line, with the persons it names. */
import { splitNames } from '../../domain/people/persons.ts';
import { SENTENCE_OF_ABSENCE } from '../../domain/words/attendance-words.ts';
import { attendanceOf } from '../../syntax/index.ts';
import { textsOf } from '../../texts/texts.ts';
import { bold, list, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

const MOST_NAMES = 20;

export function hoverAttendance({ node, line, text }: Spot, { language }: HoverOptions): Found | undefined {
  if (node.kind !== 'item') return undefined;
  const found = attendanceOf(node).find(({ span }) => span.line === line);
  if (!found) return undefined;
  const { attendance, reference } = textsOf(language);
  const words = text.slice(found.span.start, found.span.end);
  const sentence = !found.label && SENTENCE_OF_ABSENCE.test(words);
  const names = splitNames(words)
    .slice(0, MOST_NAMES)
    .map(({ name, note }) => plain(note === undefined ? name : `${name} (${note})`));
  return {
    span: found.span,
    value: paragraphs(
      bold(sentence ? reference.tookNoPart : reference.absent) +
        (names.length > 1 ? ` · ${plain(attendance.persons(names.length))}` : ''),
      list(names),
      plain(sentence ? attendance.noPart : attendance.label),
    ),
  };
}
