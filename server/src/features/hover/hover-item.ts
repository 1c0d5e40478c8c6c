/** Hover on an item's heading: what was decided, before and now, and what is enclosed. */
import { formatDate } from '../../domain/dates/dates.ts';
import { votesText } from '../../domain/decision/votes/vote-text.ts';
import { decisionIn, decisionOf } from '../../rules/facts/item-decision.ts';
import { attachmentsOf, type Item } from '../../syntax/index.ts';
import { textsOf } from '../../texts/texts.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import { itemName } from '../support/item-text.ts';
import { bold, list, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

const MOST_ATTACHMENTS = 8;
const MOST_EARLIER = 8;

export function hoverItem({ node, line, character, meeting }: Spot, { language }: HoverOptions): Found | undefined {
  if (node.kind !== 'item') return undefined;
  const { span } = node.heading;
  if (line !== span.line || character < span.start || character > span.end) return undefined;
  const texts = workspaceTexts(language).lens;
  const own = decisionOf(node);
  const decision = own?.told ?? '';
  const votes = votesText(own?.votes ?? [], textsOf(language).decision.sides);
  const open = meeting.minutesKind === 'referat' && node.sections.length > 0;
  const attachments = attachmentsOf(node).map(({ name }) => plain(name));
  const more = attachments.length - MOST_ATTACHMENTS;
  const earlier = earlierIn(node);
  if (decision === '' && attachments.length === 0 && earlier.length === 0 && !open) return undefined;
  return {
    span,
    value: paragraphs(
      bold(itemName(node)),
      decision !== '' ? plain(decision) : open ? plain(texts.noDecision) : undefined,
      votes === '' ? undefined : plain(votes),
      attachments.length > 0 ? plain(`${texts.attachments(attachments.length)}:`) : undefined,
      attachments.length > 0
        ? list([...attachments.slice(0, MOST_ATTACHMENTS), more > 0 ? '…' : undefined])
        : undefined,
      earlier.length > 0 ? plain(`${texts.earlierHere}:`) : undefined,
      earlier.length > 0 ? list(earlier.map(plain)) : undefined,
    ),
  };
}

/** `Økonomiudvalget 10-03-2021: Anbefales`: what other bodies decided in the case, as the item itself repeats it. */
function earlierIn(item: Item): string[] {
  const sections = item.sections.filter(({ role, earlier }) => role === 'decision' && earlier);
  return sections.slice(-MOST_EARLIER).map((section) => {
    const when = section.date === undefined ? '' : formatDate(section.date, 'numeric');
    const where = [section.body, when].filter(Boolean).join(' ') || section.heading.text;
    return [where, decisionIn(item, section).told].filter(Boolean).join(': ');
  });
}
