/** The explicit edits by name: what a command or a code action asks for. */
import type { Range } from 'vscode-languageserver-types';
import { itemAt, meetingAt, type Referat } from '../../syntax/index.ts';
import { toggleClosed } from './closed-mark.ts';
import type { EditResult } from './edit-result.ts';
import { joinParagraph } from './join-paragraph.ts';
import { moveItem } from './move-item.ts';
import { rebuildContents } from './rebuild-contents.ts';
import { renumberFrom } from './renumber.ts';

export type { EditResult, Refusal } from './edit-result.ts';
export { type Renamable, renamableAt, renameAt } from './rename.ts';

export const EDIT_NAMES = [
  'moveUp',
  'moveDown',
  'moveUpRenumbered',
  'moveDownRenumbered',
  'renumber',
  'rebuildContents',
  'toggleClosed',
  'joinParagraph',
] as const;

export type EditName = (typeof EDIT_NAMES)[number];

/** For what comes over the wire. */
export function isEditName(value: unknown): value is EditName {
  return EDIT_NAMES.includes(value as EditName);
}

/** The edit at a place, all positions counted in the given lines; or why it is not done. */
export function editAt(name: EditName, referat: Referat, lines: readonly string[], { start, end }: Range): EditResult {
  switch (name) {
    case 'moveUp':
    case 'moveUpRenumbered':
      return moveItem(referat, lines, start.line, { direction: 'up', renumber: name === 'moveUpRenumbered' });
    case 'moveDown':
    case 'moveDownRenumbered':
      return moveItem(referat, lines, start.line, { direction: 'down', renumber: name === 'moveDownRenumbered' });
    case 'renumber':
      return renumberFrom(referat, start.line);
    case 'rebuildContents':
      return rebuildContents(referat, lines, start.line);
    case 'toggleClosed':
      return toggleClosed(referat, lines, start.line);
    case 'joinParagraph':
      return joinParagraph(referat, lines, start, end);
  }
}

/** Which edits are worth proposing at a place, cheap enough to be asked at every move of the cursor. */
export function editsOffered(referat: Referat, lines: readonly string[], range: Range): EditName[] {
  const { line } = range.start;
  const offered: EditName[] = [];
  const item = itemAt(referat, line);
  const heading =
    item &&
    line - item.line >= item.node.heading.line &&
    line - item.line < item.node.heading.line + item.node.heading.lineCount;
  if (item && heading) {
    const { parts } = item.meeting;
    const numbered = item.node.number !== undefined;
    if (parts[item.index - 1]?.kind === 'item')
      offered.push('moveUp', ...(numbered ? (['moveUpRenumbered'] as const) : []));
    if (parts[item.index + 1]?.kind === 'item')
      offered.push('moveDown', ...(numbered ? (['moveDownRenumbered'] as const) : []));
    if (numbered) offered.push('renumber');
    offered.push('toggleClosed');
  }
  const meeting = meetingAt(referat, line);
  const contents = meeting?.node.header.contents;
  if (meeting && contents && line - meeting.line >= contents.start && line - meeting.line < contents.end)
    offered.push('rebuildContents');
  if (item && !heading && 'edits' in joinParagraph(referat, lines, range.start, range.end))
    offered.push('joinParagraph');
  return offered;
}
