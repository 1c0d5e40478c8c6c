/** Labels that the title of an item stands behind: `Emne: Ny affaldsordning`. */
import { TITLE_LABELS } from '../../domain/words/meeting-words.ts';
import type { HeadingLike, LineClass } from '../lines/line-class.ts';

const LABELS: ReadonlySet<string> = new Set(TITLE_LABELS);

export function isTitleLabel(mark: LineClass | undefined): mark is HeadingLike & { inline: number } {
  return mark?.kind === 'heading' && mark.inline !== undefined && LABELS.has(mark.key);
}
