/** Labels that the title of an item stands behind: `Emne: Ny affaldsordning`. */
import { TITLE_LABELS } from '../../domain/words/meeting-words.ts';
import type { HeadingLike, MarkClass } from '../lines/line-class.ts';

const LABELS: ReadonlySet<string> = new Set(TITLE_LABELS);

export function isTitleLabel(mark: MarkClass | undefined): mark is HeadingLike & { inline: number } {
  return mark?.kind === 'heading' && mark.inline !== undefined && LABELS.has(mark.key);
}
