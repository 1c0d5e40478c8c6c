/** Titles that go on in the lines below: how far they do. */
import { headingKey } from '../../domain/roles.ts';
import { isLower, plainText } from '../../domain/signs/chars.ts';
import { asRead } from '../../domain/signs/composed.ts';
import { BESIDE_TITLE } from '../../domain/words/title-words.ts';
import type { LineClass } from '../lines/line-class.ts';
import type { Template } from '../template/template.ts';
import type { ItemContext } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';

const MAX_WRAPS = 3;
/** A heading that fills its line may go on in the next; PDF text breaks at 60 to 100 characters. */
const FULL_LINE = 55;

/** How many of the lines below the heading belong to it. */
export function countWraps(item: ItemLines, at: number, title: string, context: ItemContext): number {
  const { lines, classes, template } = item;
  if (!mayWrap(classes[at + 1], template)) return 0;
  const whole = context.contentsTitle === undefined ? undefined : headingKey(context.contentsTitle);
  let key = headingKey(title);
  let previous = lines[at] as string;
  let wraps = 0;
  while (wraps < MAX_WRAPS) {
    const line = at + wraps + 1;
    const cls = classes[line];
    if (!mayWrap(cls, template)) break;
    const text = plainText(lines[line] as string);
    const joined = headingKey(`${key} ${text}`);
    if (whole !== undefined && whole.length > key.length && whole.startsWith(key)) {
      // The contents know the whole title, or as much of it as fits their line.
      if (!whole.startsWith(joined) && !joined.startsWith(whole)) break;
    } else if (whole === key && !isLower(text.charCodeAt(0))) break;
    else if (!looksWrapped(previous, text, item, line)) break;
    key = joined;
    previous = lines[line] as string;
    wraps++;
  }
  return wraps;
}

function mayWrap(cls: LineClass | undefined, template: Template): boolean {
  if (cls?.kind === 'group') return cls.state;
  return (
    cls !== undefined && (cls.kind === 'prose' || (cls.kind === 'heading' && !cls.brief && !opensByName(cls, template)))
  );
}

export function opensByName(cls: LineClass, template: Template): boolean {
  return (
    cls.kind === 'heading' &&
    ((cls.role !== undefined && cls.inline === undefined) ||
      template.learnt.has(cls.key) ||
      template.inline.has(cls.key))
  );
}

function looksWrapped(previous: string, text: string, { classes, template }: ItemLines, line: number): boolean {
  // Signs that nobody sees fill no line.
  const head = asRead(previous).trimEnd();
  if (BESIDE_TITLE.test(text)) return false;
  if (/(?:[-–,]| og| i| for| til| af| med| om| på| ved| fra| den| samt)$/.test(head) && text.length < 160) return true;
  // A label with its value.
  const cls = classes[line];
  if (cls?.kind === 'heading' && cls.inline !== undefined) return false;
  if (head.length < FULL_LINE || text.length > 110 || /[.:]$/.test(text)) return false;
  const after = classes[line + 1];
  // In spaced documents the title ends at the blank line; elsewhere at the next recognised line.
  return (
    !after ||
    after.kind === 'blank' ||
    after.kind === 'case' ||
    (after.kind === 'heading' && opensByName(after, template))
  );
}

/** Two lines of a title or a name. A period (`2021-` / `2033`) and a word that was parted are one; `børne- og` keeps its hyphen. */
export function joinWrapped(head: string, tail: string): string {
  if (tail === '') return head;
  if (/\d-$/.test(head) && /^\d/.test(tail)) return head + tail;
  if (/[a-zæøå]-$/.test(head) && /^(?!og\b|eller\b|samt\b)[a-zæøå]/.test(tail)) return head.slice(0, -1) + tail;
  return `${head} ${tail}`;
}
