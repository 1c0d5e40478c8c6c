/** Minutes or agenda, and whose shell it is. */

import { plainText } from '../../domain/signs/chars.ts';
import { asRead } from '../../domain/signs/composed.ts';
import { AGENDA_WORD, MINUTES_COLUMN, MINUTES_WORD } from '../../domain/words/meeting-words.ts';
import { isEmpty } from '../lines/line-class.ts';
import type { Template } from '../template/template.ts';
import type { Dialect, Header, Item, MeetingKind, MeetingPart } from '../tree.ts';

/** What speaks for minutes (above zero) and for an agenda (below), where nothing was decided. */
const POINTS = { minutesTitle: 3, agendaTitle: -4, attendance: 1, told: 2, bare: -2, recommended: -2 };

/**
 * Minutes have decisions; an agenda has none, whatever its export calls itself. Without items nothing is claimed unless
 * the title is unmistakable.
 */
export function meetingKind(header: Header, parts: readonly MeetingPart[]): MeetingKind {
  const items = parts.filter((part) => part.kind === 'item');
  if (items.some(hasDecision) || items.filter(({ answer }) => answer).length >= FEWEST_ANSWERS) return 'referat';
  const { title } = header;
  if (items.length === 0) return title?.date === undefined ? 'unknown' : title.agenda ? 'dagsorden' : 'referat';
  const titles = header.classes.flatMap((cls, line) =>
    cls.kind === 'title' ? [asRead(header.lines[line] as string)] : [],
  );
  if (title) titles.push(title.text);
  const told = items.filter(isTold).length;
  let points = 0;
  if (titles.some((text) => MINUTES_WORD.test(text)) || header.lines.some((line) => MINUTES_COLUMN.test(asRead(line))))
    points += POINTS.minutesTitle;
  if (titles.some((text) => AGENDA_WORD.test(text) && !MINUTES_WORD.test(text))) points += POINTS.agendaTitle;
  if (header.facts.some(({ kind, value }) => (kind === 'present' || kind === 'absent') && value !== ''))
    points += POINTS.attendance;
  if (told * 2 >= items.length) points += POINTS.told;
  if (told === 0) points += POINTS.bare;
  if (items.some((item) => item.sections.some(({ role }) => role === 'recommendation'))) points += POINTS.recommended;
  return points > 0 ? 'referat' : 'dagsorden';
}

/** A page number, a mark, a year. */
const LONGEST_SIGN = 20;
/** One title may end in `udsat` for another reason. */
const FEWEST_ANSWERS = 2;

/** Words stand below the heading, or behind the title on its line. */
function isTold(item: Item): boolean {
  const first = item.heading.line + Math.max(1, item.heading.lineCount);
  const { line, end } = item.titleSpan;
  if (plainText(item.lines[line]?.slice(end) ?? '').length > LONGEST_SIGN) return true;
  return item.classes.some((cls, line) => line >= first && !isEmpty(cls) && cls.kind !== 'case');
}

function hasDecision(item: Item): boolean {
  return item.sections.some(
    (section) =>
      section.role === 'decision' &&
      !section.earlier &&
      !isUnsaid(item, section.start, section.end, section.heading.lineCount, section.inline !== undefined),
  );
}

function isUnsaid(item: Item, start: number, end: number, headingLines: number, inline: boolean): boolean {
  if (inline) return false;
  for (let line = start + headingLines; line < end; line++) if (item.classes[line]?.kind !== 'blank') return false;
  return true;
}

/** The shell in which the meeting came, as a label for the user. */
export function dialectOf(header: Header, parts: readonly MeetingPart[], template: Template): Dialect {
  const first = parts.find((part): part is Item => part.kind === 'item');
  if (!first) return 'unknown';
  const title = header.title?.text ?? '';
  const form = first.caseNumber?.parsed.form;
  if (template.caseBefore && form === 'kle') return 'sbsys';
  if (template.itemForm === 'punkt #' && /^(?:REFERAT|DAGSORDEN) /.test(title)) {
    return template.levelled || header.lines.some((line) => line.startsWith('# '))
      ? 'firstagenda-markdown'
      : 'firstagenda';
  }
  if (form === 'authority-year-serial' || / – Referat – /.test(title)) return 'edoc';
  if (/beslutningsprotokol/i.test(title) || header.lines.some(isProtocol)) return 'acadre';
  if (first.caseNumber && template.itemForm === '#.') return 'acadre';
  if (template.itemForm === 'punkt #') return 'os2web';
  if (!first.caseNumber && header.title) return 'association';
  return 'unknown';
}

function isProtocol(line: string): boolean {
  return line.trimStart().startsWith('Beslutningsprotokol');
}
