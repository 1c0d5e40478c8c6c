/**
 * New minutes in the house's own layout: from an agenda with all its items, or from the last minutes with the standing
 * ones. The text is made of the model's own lines, so it looks like everything the house has made before.
 */
import type { Position } from 'vscode-languageserver-types';
import { formatDate, type IsoDate } from '../../domain/dates/dates.ts';
import { type Group, type Item, itemsOf, parse, type Referat } from '../../syntax/index.ts';
import { numberLike } from '../edits/item-numbers.ts';
import { longDay } from '../house-style/date-style.ts';
import { houseStyle } from '../house-style/house-style.ts';
import { emptyDecision } from '../support/empty-decision.ts';
import { agendaItem, decisionHabit } from './agenda-items.ts';
import { contentsLines } from './contents.ts';
import { CONTENTS_PLACE, headLines } from './header.ts';
import { isAgenda, type Source, sourceOf } from './source.ts';
import { blanks, comesBack, renewedTitle, standingItem } from './standing-items.ts';

export interface NewReferatOptions {
  readonly body: string;
  readonly date: IsoDate;
  /** The agenda or the earlier minutes to begin from. */
  readonly from?: Referat;
  /** The day of the meeting to begin from, in a file with several. */
  readonly fromDate?: string;
  /** The body's last minutes, where `from` is an agenda. */
  readonly model?: Referat;
  /** The day of those. */
  readonly modelDate?: string;
  /** The number of the first item when the agenda does not give it. */
  readonly nextNumber: number;
}

export interface NewReferat {
  readonly text: string;
  /** In the first decision that is to be written, else at the end. */
  readonly cursor: Position;
}

/** The text of the new minutes; line ends are `\n`. */
export function newReferat(options: NewReferatOptions): NewReferat {
  const from = options.from && sourceOf(options.from, options.fromDate || options.date, options.body);
  const model = options.model && sourceOf(options.model, options.modelDate, options.body);
  if (!from || from.meeting.parts.length === 0) return finished(plainReferat(options), 1);
  const agenda = isAgenda(from.meeting);
  const shell = agenda && model ? model : from;
  const parts = agenda ? agendaParts(from, model, options) : standingParts(from, options);
  const spacing = houseStyle(shell.meeting).spacing;
  const body = joined(
    parts.map(({ lines }) => lines),
    spacing.beforeItem,
  );
  const head = headLines(shell, options);
  const contents = contentsLines(
    shell.meeting.header.contents ? shell.meeting : from.meeting,
    parts.map(({ entry }) => entry),
  );
  const lines = head.flatMap((line) => (line === CONTENTS_PLACE ? contents : [line]));
  // An agenda's contents come along where the minutes of the house have none of their own.
  const gap = blanks(Math.max(1, spacing.beforeItem));
  return finished([...lines, ...gap, ...body, ''], spacing.afterSection);
}

/** A part of the new minutes: its lines, and what stands for it in the contents. */
interface NewPart {
  readonly lines: readonly string[];
  readonly entry: Item | Group;
}

function agendaParts(from: Source, model: Source | undefined, { body, date }: NewReferatOptions): NewPart[] {
  const habit = decisionHabit(from.meeting, model);
  return from.meeting.parts.flatMap((part): NewPart[] => {
    if (part.kind === 'footer') return [];
    const lines = part.kind === 'group' ? groupLines(part.lines) : agendaItem(part, habit, body, date);
    return [{ lines, entry: part }];
  });
}

/** Standing items with new numbers; a group heading only where something of it is left. */
function standingParts({ meeting, date: oldDate }: Source, { body, date, nextNumber }: NewReferatOptions): NewPart[] {
  const result: NewPart[] = [];
  let group: Group | undefined;
  let next = nextNumber;
  for (const part of meeting.parts) {
    if (part.kind === 'group') {
      group = part;
      continue;
    }
    if (part.kind === 'footer' || !comesBack(part)) continue;
    if (group) result.push({ lines: groupLines(group.lines), entry: group });
    group = undefined;
    const number = part.number === undefined ? undefined : next++;
    result.push({
      lines: standingItem(part, meeting, number, { body, date, oldDate }),
      entry: {
        ...part,
        title: renewedTitle(part.title, part, date, oldDate),
        ...(number === undefined
          ? {}
          : { numberText: numberLike(number, part.numberText ?? ''), numberOfYear: undefined }),
      },
    });
  }
  return result;
}

function groupLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '').map((line) => line.replace(/^\f+/, ''));
}

function joined(groups: readonly (readonly string[])[], gap: number): string[] {
  return groups.flatMap((lines, at) => (at === 0 ? lines : [...blanks(gap), ...lines]));
}

/** Without anything to go by: the commonest shell. */
function plainReferat({ body, date, nextNumber }: NewReferatOptions): string[] {
  const facts = [`Mødedato ${longDay(date)}`, 'Mødested ', 'Mødedeltagere '];
  const item = [`Punkt ${nextNumber}: Godkendelse af dagsorden`, 'Beslutning', ''];
  return [`REFERAT ${body} d. ${formatDate(date, 'numeric')}`, ...facts, ...item].flatMap((line) => [line, '']);
}

function finished(lines: readonly string[], gap: number): NewReferat {
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\ufeff/, '');
  return { text, cursor: firstDecision(text.split('\n'), gap) };
}

/** The line to write on in the first decision without text, `gap` blank lines below its heading. */
function firstDecision(lines: readonly string[], gap: number): Position {
  for (const { node, line } of itemsOf(parse(lines))) {
    const at = emptyDecision(node, line, gap);
    if (at !== undefined) return { line: at, character: 0 };
  }
  return { line: lines.length - 1, character: 0 };
}
