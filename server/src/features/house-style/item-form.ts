/** How a document writes the headings of its items: marks, words and width of the number. */
import { type Item, trimEnd } from '../../syntax/index.ts';
import { commonest } from './commonest.ts';

export interface ItemForm {
  /** What stands before the number, marks included: `## **Punkt `. */
  readonly before: string;
  /** Between number and title: `: `; with a line end where the title stands on the next line. */
  readonly between: string;
  /** What follows the title on its line: `**`. */
  readonly after: string;
  /** Digits of a number written with leading zeros, 0 where it has none. */
  readonly width: number;
  readonly numbered: boolean;
}

/** Where a document shows nothing: the commonest shell. */
export const DEFAULT_ITEM_FORM: ItemForm = { before: 'Punkt ', between: ': ', after: '', width: 0, numbered: true };

/** The form most of the items share; closed ones carry a mark and count only when there are no others. */
export function learnItemForm(items: readonly Item[]): ItemForm | undefined {
  const open = items.filter((item) => !item.closed);
  const forms = (open.length > 0 ? open : items).flatMap((item) => formOf(item) ?? []);
  const form = commonest(forms);
  return form && { ...form, width: form.numbered ? zeroWidth(items) : 0 };
}

/** The heading of an item. Without a number the item has only its title. */
export function writeHeading(form: ItemForm, number: number | undefined, title: string): string {
  if (!form.numbered || number === undefined) return `${form.before}${title}${form.after}`;
  return `${form.before}${writeNumber(form, number)}${form.between}${title}${form.after}`;
}

/** The number as the document writes numbers. */
export function writeNumber(form: Pick<ItemForm, 'width'>, number: number): string {
  return String(number).padStart(form.width, '0');
}

function formOf(item: Item): ItemForm | undefined {
  const { numberSpan, titleSpan, heading } = item;
  const line = item.lines[heading.line] ?? '';
  const start = afterFormFeed(line);
  if (!numberSpan) {
    const end = trimEnd(line, titleSpan.end, line.length);
    return {
      before: line.slice(start, titleSpan.start),
      between: '',
      after: line.slice(titleSpan.end, end),
      width: 0,
      numbered: false,
    };
  }
  if (numberSpan.line !== heading.line || numberSpan.start > titleSpan.start) return undefined;
  const before = line.slice(start, numberSpan.start);
  if (titleSpan.end === titleSpan.start) {
    const between = line.slice(numberSpan.end, trimEnd(line, numberSpan.end, line.length));
    return heading.lineCount > 1 ? { before, between: `${between}\n`, after: '', width: 0, numbered: true } : undefined;
  }
  // A wrapped heading ends on another line: what follows there is not this line's to show.
  const after = heading.lineCount > 1 ? '' : line.slice(titleSpan.end, trimEnd(line, titleSpan.end, line.length));
  return { before, between: line.slice(numberSpan.end, titleSpan.start), after, width: 0, numbered: true };
}

function afterFormFeed(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 12) at++;
  return at;
}

function zeroWidth(items: readonly Item[]): number {
  const padded = items.find(({ numberText }) => numberText?.startsWith('0') === true);
  return padded?.numberText?.length ?? 0;
}
