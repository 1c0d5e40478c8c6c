/** Blocks as minutes in the layout that is asked for. */

import { headingKey } from '../../domain/roles.ts';
import { houseStyle } from '../../features/house-style/house-style.ts';
import type { ImportLayout } from '../../protocol/import.ts';
import { itemsOf, parse, type Referat } from '../../syntax/index.ts';
import type { Block } from '../block.ts';
import { writeMinutes, written } from './choose-marks.ts';
import { rewrite } from './rewrite.ts';
import { FIRST_AGENDA, type TargetForm, targetOf } from './target-form.ts';

/** `kept`: the layout asked for would have lost something, so the source's own was kept. */
export function layOut(blocks: readonly Block[], layout: ImportLayout, model: string | undefined) {
  const own = writeMinutes(blocks);
  const target = layout === 'firstagenda' ? FIRST_AGENDA : model === undefined ? undefined : formOf(model);
  if (!target) return { ...own, kept: false };
  const other = written(rewrite(own.referat, target));
  return saysTheSame(own.referat, other.referat) ? { ...other, kept: false } : { ...own, kept: true };
}

/** Undefined for a text with no items to learn from. */
function formOf(model: string): TargetForm | undefined {
  const meeting = parse(model.split(/\r\n?|\n/)).meetings.find(({ parts }) =>
    parts.some(({ kind }) => kind === 'item'),
  );
  return meeting && targetOf(houseStyle(meeting));
}

/** The same items with the same sections, by the words. */
function saysTheSame(one: Referat, other: Referat): boolean {
  const a = summary(one);
  const b = summary(other);
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function summary(referat: Referat): string[] {
  return [...itemsOf(referat)].map(({ node }) =>
    [
      headingKey(node.title),
      node.caseNumber?.text ?? '',
      ...node.sections.map(({ role, earlier }) => `${role}${earlier}`),
    ].join('|'),
  );
}
