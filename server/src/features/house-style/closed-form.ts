/** How a document marks its closed items: before the title (`Lukket: …`) or behind it (`… (Lukket)`). */
import type { Item } from '../../syntax/index.ts';
import { commonest } from './commonest.ts';
import type { ItemForm } from './item-form.ts';

export interface ClosedForm {
  readonly before: string;
  readonly after: string;
}

const DEFAULT_CLOSED_FORM: ClosedForm = { before: 'Lukket: ', after: '' };

/** The mark most closed items carry; the ordinary one where none carries any. */
export function learnClosedForm(items: readonly Item[], form: ItemForm): ClosedForm {
  const marks = items.flatMap((item) => (item.closed ? (markOf(item, form) ?? []) : []));
  return commonest(marks) ?? DEFAULT_CLOSED_FORM;
}

/** The mark in an item's own heading; undefined when it has none there. */
function markOf(item: Item, form: ItemForm): ClosedForm | undefined {
  const { numberSpan, titleSpan, heading } = item;
  if (!numberSpan || numberSpan.line !== titleSpan.line || heading.lineCount > 1) return undefined;
  const line = item.lines[heading.line] ?? '';
  const lead = line.slice(numberSpan.end, titleSpan.start);
  const tail = line.slice(titleSpan.end).trimEnd();
  const before = lead.startsWith(form.between) ? lead.slice(form.between.length) : '';
  const after = tail.endsWith(form.after) ? tail.slice(0, tail.length - form.after.length) : '';
  return before.trim() === '' && after.trim() === '' ? undefined : { before, after };
}
