/** From a place in the document to the item it stands for: a heading, a mention, a contents line. */
import { oncePer } from '../../domain/once-per.ts';
import { sameBody } from '../../domain/people/bodies.ts';
import {
  type Header,
  type Item,
  type Meeting,
  type Placed,
  partAt,
  type Referat,
  type TextSpan,
} from '../../syntax/index.ts';
import { itemOfEntry } from '../links/contents-match.ts';
import { touches, wordsOf } from '../support/positions.ts';
import { type Mention, mentionsOf } from './mentions.ts';

export interface TargetItem extends Placed<Item> {
  /** Index among the meeting's parts. */
  readonly part: number;
}

/** What stands at a position: the item it stands for, and where. `span` counts from `base`. */
export interface Pointer {
  readonly kind: 'heading' | 'mention' | 'entry';
  readonly meeting: Placed<Meeting>;
  readonly span: TextSpan;
  readonly base: number;
  readonly mention?: Mention;
  /** Undefined where the mention means another meeting's item, or one that does not exist. */
  readonly item?: TargetItem;
}

/** The pointer at a position (0-based line, UTF-16 column); undefined in text that points nowhere. */
export function pointerAt(referat: Referat, line: number, character: number): Pointer | undefined {
  const part = partAt(referat, line);
  if (!part || part.node.kind === 'group' || part.node.kind === 'footer') return undefined;
  const meeting = { node: part.meeting, line: part.meetingLine };
  const at = { meeting, base: part.line };
  const own = line - part.line;
  const { node } = part;
  const mention = mentionsOf(node).find((candidate) => touches(candidate.span, own, character));
  if (mention)
    return { kind: 'mention', ...at, span: mention.span, mention, ...item(meeting, mentioned(part.meeting, mention)) };
  if (node.kind === 'item') {
    const { heading } = node;
    if (own < heading.line || own >= heading.line + heading.lineCount) return undefined;
    return { kind: 'heading', ...at, span: onLine(node, heading.span, own), ...item(meeting, part.index) };
  }
  const entry = node.contents?.entries.find((each) => own >= each.line && own < each.line + each.lineCount);
  return (
    entry && {
      kind: 'entry',
      ...at,
      span: onLine(node, entry.titleSpan, own),
      ...item(meeting, itemOfEntry(part.meeting, entry)),
    }
  );
}

/** The span where it lies on the line asked about, else the words of that line: titles may be wrapped. */
function onLine(node: Header | Item, span: TextSpan, line: number): TextSpan {
  return span.line === line ? span : wordsOf(node.lines, line);
}

/** The part index of the item a mention means; undefined when it means another meeting's or none. */
export function mentioned(meeting: Meeting, mention: Mention): number | undefined {
  return isElsewhere(meeting, mention) ? undefined : numbers(meeting).get(mention.number);
}

/** True when the words around a mention name another meeting or another body. */
export function isElsewhere(meeting: Meeting, mention: Mention): boolean {
  const { title } = meeting.header;
  if (mention.otherMeeting) return true;
  if (mention.date !== undefined && title?.date !== undefined && mention.date !== title.date) return true;
  return mention.body !== undefined && title !== undefined && title.body !== '' && !sameBody(mention.body, title.body);
}

/** Part index of the first item with each number. */
const numbers = oncePer(({ parts }: Meeting): ReadonlyMap<number, number> => {
  const made = new Map<number, number>();
  for (const [p, part] of parts.entries())
    if (part.kind === 'item' && part.number !== undefined && !made.has(part.number)) made.set(part.number, p);
  return made;
});

function item(meeting: Placed<Meeting>, part: number | undefined): { item?: TargetItem } {
  const node = part === undefined ? undefined : meeting.node.parts[part];
  if (part === undefined || node?.kind !== 'item') return {};
  return { item: { node, part, line: meeting.line + (meeting.node.starts[part] ?? 0) } };
}
