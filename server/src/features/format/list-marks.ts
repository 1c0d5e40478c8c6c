/** List marks: one kind in the whole document, one blank behind it. Numbers of lists are left as they are. */
import { itemsOf, type Referat } from '../../syntax/index.ts';
import { commonest } from '../house-style/commonest.ts';

interface Bullet {
  readonly line: number;
  readonly mark: string;
  /** Columns of the mark and of the first word. */
  readonly start: number;
  readonly text: number;
}

const BULLET = /^([ \t]{0,20})([-–•·*▪◦])([ \t\u00a0]{1,20})(?=[^\s\u00a0])/;

/**
 * The lines with their marks mended. What may be more than a mark is nobody's to change: one line alone (a minus, a note), a
 * sign in front of a number, a star that the text refers to, and a list that mixes marks, since it may mean levels by them.
 */
export function mendListMarks(lines: readonly string[], referat: Referat): string[] {
  const lists = listsOf(bulletsOf(referat), lines).filter((list) => list.length > 1);
  const usual = commonest(lists.flatMap((list) => list.map(({ mark }) => mark)));
  const hasNotes = lines.some((line) => NOTE_REFERENCE.test(line));
  const result = [...lines];
  for (const list of lists) {
    const mixed = list.some(({ mark }) => mark !== list[0]?.mark);
    const isMore = list.some(
      ({ line, mark, text }) => /\d/.test((lines[line] ?? '').charAt(text)) || (mark === '*' && hasNotes),
    );
    for (const { line, mark, start, text } of list) {
      const old = result[line] ?? '';
      result[line] = `${old.slice(0, start)}${mixed || isMore ? mark : usual} ${old.slice(text)}`;
    }
  }
  return result;
}

/** `Driften* koster`. */
const NOTE_REFERENCE = /[\p{L}\d)]\*(?![*\p{L}\d])/u;

function bulletsOf(referat: Referat): Bullet[] {
  const found: Bullet[] = [];
  for (const { node, line } of itemsOf(referat))
    for (let own = node.heading.line + node.heading.lineCount; own < node.lineCount; own++) {
      const match = node.classes[own]?.kind === 'prose' ? BULLET.exec(node.lines[own] ?? '') : null;
      if (match)
        found.push({ line: line + own, mark: match[2] ?? '', start: match[1]?.length ?? 0, text: match[0].length });
    }
  return found;
}

/** Bullets with nothing but blank lines between them are one list, those of one depth within it. */
function listsOf(bullets: readonly Bullet[], lines: readonly string[]): Bullet[][] {
  const lists: Bullet[][] = [];
  let last = -1;
  let open = new Map<number, Bullet[]>();
  for (const bullet of bullets) {
    let at = last + 1;
    while (last >= 0 && at < bullet.line && (lines[at] ?? '').trim() === '') at++;
    if (last < 0 || at < bullet.line) open = new Map();
    const list = open.get(bullet.start);
    if (list) list.push(bullet);
    else {
      const fresh = [bullet];
      open.set(bullet.start, fresh);
      lists.push(fresh);
    }
    last = bullet.line;
  }
  return lists;
}
