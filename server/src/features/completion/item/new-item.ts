/** "Ny sag": a case to fill in behind the part the cursor is in, as completion would propose it there. */
import type { NewItemResult } from '../../../protocol.ts';
import { contentEnd, meetingAt, partAt, type Referat } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import type { CompletionContext } from '../candidate.ts';
import { itemDraft } from './item-draft.ts';
import { numberHere } from './next-number-here.ts';

/** From the header the new item comes behind all others. @param line 0-based line of the cursor */
export function newItem(
  referat: Referat,
  lines: readonly string[],
  line: number,
  context: Pick<CompletionContext, 'language' | 'sources' | 'template'>,
): NewItemResult {
  const at = partAt(referat, line);
  if (!at) return null;
  const meeting = meetingAt(referat, line);
  const last = meeting && meeting.line + meeting.node.lineCount - 1;
  const part = at.index < 0 && last !== undefined ? (partAt(referat, last) ?? at) : at;
  const { node } = part;
  const form = houseStyle(part.meeting, context.template);
  const { titlePlace } = draftTexts(context.language);
  const draft = itemDraft('case', form, numberHere(part, context), part.meeting.template, titlePlace);
  const end = part.line + contentEnd(node, 0, node.lineCount) - 1;
  const text = lines[end] ?? '';
  const isEmpty = end === 0 && text.trim() === '';
  const gap = isEmpty ? '' : '\n'.repeat(form.spacing.beforeItem + 1);
  return { line: end, character: text.length, snippet: gap + draft };
}
