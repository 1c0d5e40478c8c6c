/** Marks an item closed, or open again, the way the document does it. */
import { CLOSED_MARK_BEFORE, CLOSED_MARK_BEHIND, STATE_AT_END } from '../../domain/words/closed-words.ts';
import { type Group, type Item, itemAt, itemsOf, type Meeting, type Referat } from '../../syntax/index.ts';
import { houseStyle } from '../house-style/house-style.ts';
import { type EditResult, onLine, refused } from './edit-result.ts';
import { isReadAs, itemMarks } from './proof.ts';

const STATE_LINES = 8;

/** Edits that turn a closed item open and an open one closed; `line` is 0-based. */
export function toggleClosed(referat: Referat, lines: readonly string[], line: number): EditResult {
  const at = itemAt(referat, line);
  if (!at) return refused('no-item');
  const { node, meeting, index } = at;
  if (node.closed && groupOf(meeting, index)?.closed === true) return refused('closed-group');
  const own = [...itemsOf(referat)].findIndex((item) => item.node === node);
  const wanted = itemMarks(referat).map((mark, index) => (index === own ? { ...mark, closed: !mark.closed } : mark));
  const candidates = [stateEdit(node), node.closed ? openHeading(node) : closedHeading(node, meeting)];
  for (const edit of candidates) {
    if (!edit) continue;
    const changed = [...lines];
    const text = changed[at.line + edit.line] ?? '';
    changed[at.line + edit.line] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    if (isReadAs(changed, wanted)) return { edits: [onLine(at.line + edit.line, edit.start, edit.end, edit.text)] };
  }
  return refused('no-mark');
}

interface Change {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `Sagsnr. 249032    Åbent punkt`: the state stands among the case facts. */
function stateEdit(item: Item): Change | undefined {
  const from = item.heading.line + item.heading.lineCount;
  for (let line = from; line < Math.min(item.preface.end, from + STATE_LINES); line++) {
    const text = item.lines[line] ?? '';
    const found = text.length <= 160 ? STATE_AT_END.exec(text) : null;
    if (!found) continue;
    const word = found[2] ?? '';
    const thing = (found[3] ?? '').trim().toLowerCase();
    const closed = word.toLowerCase().startsWith('lukke');
    const other = closed ? (thing === 'sag' ? 'åben' : 'åbent') : 'lukket';
    const start = found.index + (found[1]?.length ?? 0);
    return { line, start, end: start + word.length, text: likeCase(other, word) };
  }
  return undefined;
}

function likeCase(word: string, sample: string): string {
  if (sample.length > 1 && sample === sample.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(sample) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function closedHeading(item: Item, meeting: Meeting): Change | undefined {
  const { before, after } = houseStyle(meeting).closed;
  const { titleSpan, title } = item;
  if (title === '' || titleSpan.end === titleSpan.start || (after !== '' && item.heading.lineCount > 1))
    return undefined;
  const text = (item.lines[titleSpan.line] ?? '').slice(titleSpan.start, titleSpan.end);
  return before !== ''
    ? { line: titleSpan.line, start: titleSpan.start, end: titleSpan.start, text: before }
    : { line: titleSpan.line, start: titleSpan.start + text.length, end: titleSpan.end, text: after };
}

function openHeading({ titleSpan, lines }: Item): Change | undefined {
  const text = lines[titleSpan.line] ?? '';
  const before = CLOSED_MARK_BEFORE.exec(text.slice(Math.max(0, titleSpan.start - 40), titleSpan.start))?.[0];
  if (before) return { line: titleSpan.line, start: titleSpan.start - before.length, end: titleSpan.start, text: '' };
  const after = CLOSED_MARK_BEHIND.exec(text.slice(titleSpan.end, titleSpan.end + 60))?.[0];
  return after
    ? { line: titleSpan.line, start: titleSpan.end, end: titleSpan.end + after.length, text: '' }
    : undefined;
}

/** The group heading an item stands under. */
function groupOf(meeting: Meeting, index: number): Group | undefined {
  return meeting.parts.slice(0, index).findLast((part): part is Group => part.kind === 'group');
}
