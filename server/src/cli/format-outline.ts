/** An outline for people to read. */
import type { OutlineData, OutlineItem } from '../features/outline/outline-data.ts';
import type { Messages } from './messages.ts';
import { oneLine } from './printable.ts';

/** Ends with a line end. */
export function formatOutline(outline: OutlineData, say: Messages): string {
  const { title } = outline;
  const head = [outline.file, outline.kind, title?.body, title?.date].filter(Boolean).join(' · ');
  const items =
    outline.items.length === 0 ? [`  ${say.noItems}`] : outline.items.flatMap((item) => formatItem(item, say));
  return `${[head, ...(title ? [`  ${title.text}`] : []), ...items].map(oneLine).join('\n')}\n`;
}

function formatItem(item: OutlineItem, say: Messages): string[] {
  const name = [item.number === null ? '' : `${item.number.replace(/\.$/, '')}.`, item.title || say.noTitle];
  const detail = [item.journalNumber?.text, item.closed ? say.closed : undefined, say.line(item.line)];
  const lines = [`  ${name.join(' ').trim()}  (${detail.filter(Boolean).join(', ')})`];
  for (const section of item.sections) {
    const remark = section.earlier ? `, ${say.earlier}` : '';
    lines.push(`      ${section.heading}  (${say.line(section.line)}${remark})`);
  }
  for (const { text } of item.attendance) lines.push(`      ${text}`);
  if (item.attachments.length > 0) lines.push(`      ${say.attachments(item.attachments.length)}`);
  return lines;
}
