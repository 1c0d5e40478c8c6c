/** Minutes or agenda, and whose shell it is. */

import type { Template } from '../template/template.ts';
import type { Dialect, Header, Item, MeetingKind, MeetingPart } from '../tree.ts';

/**
 * Minutes have decisions; an agenda has none, whatever its export calls itself. Without items nothing is claimed unless
 * the title is unmistakable.
 */
export function meetingKind(header: Header, parts: readonly MeetingPart[]): MeetingKind {
  const decided = parts.some((part) => part.kind === 'item' && hasDecision(part));
  if (decided) return 'referat';
  if (header.title && (parts.length > 0 || header.title.date !== undefined))
    return header.title.agenda ? 'dagsorden' : 'referat';
  return parts.length > 0 ? 'dagsorden' : 'unknown';
}

function hasDecision(item: Item): boolean {
  return item.sections.some(
    (section) =>
      section.role === 'decision' &&
      !section.earlier &&
      !isEmpty(item, section.start, section.end, section.heading.lineCount, section.inline !== undefined),
  );
}

function isEmpty(item: Item, start: number, end: number, headingLines: number, inline: boolean): boolean {
  if (inline) return false;
  for (let line = start + headingLines; line < end; line++) if (item.classes[line]?.kind !== 'blank') return false;
  return true;
}

interface HeaderSigns {
  readonly markdown: boolean;
  readonly protocol: boolean;
}

/** What a header's lines say about the shell; kept, for a header is long where the contents are. */
const headerSigns = new WeakMap<Header, HeaderSigns>();

function signsOf(header: Header): HeaderSigns {
  const known = headerSigns.get(header);
  if (known) return known;
  const signs: HeaderSigns = {
    markdown: header.lines.some((line) => line.startsWith('# ')),
    protocol: header.lines.some((line) => line.trimStart().startsWith('Beslutningsprotokol')),
  };
  headerSigns.set(header, signs);
  return signs;
}

/** The shell in which the meeting came, as a label for the user. */
export function dialectOf(header: Header, parts: readonly MeetingPart[], template: Template): Dialect {
  const first = parts.find((part): part is Item => part.kind === 'item');
  if (!first) return 'unknown';
  const title = header.title?.text ?? '';
  const form = first.caseNumber?.parsed.form;
  if (template.caseBefore && form === 'kle') return 'sbsys';
  if (template.itemForm === 'punkt #' && /^(?:REFERAT|DAGSORDEN) /.test(title)) {
    return template.levelled || signsOf(header).markdown ? 'firstagenda-markdown' : 'firstagenda';
  }
  if (form === 'authority-year-serial' || / – Referat – /.test(title)) return 'edoc';
  if (/beslutningsprotokol/i.test(title) || signsOf(header).protocol) return 'acadre';
  if (first.caseNumber && template.itemForm === '#.') return 'acadre';
  if (template.itemForm === 'punkt #') return 'os2web';
  if (!first.caseNumber && header.title) return 'association';
  return 'unknown';
}
