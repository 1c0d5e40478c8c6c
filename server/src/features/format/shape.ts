/** What formatting must not change: everything the outline shows. */
import type { Referat } from '../../syntax/index.ts';

/** Equal for two trees with the same meetings, items and sections in the same order. */
export function shapeOf(referat: Referat): string {
  return JSON.stringify(
    referat.meetings.map(({ header, parts, minutesKind }) => [
      minutesKind,
      header.title?.text ?? '',
      header.contents?.entries.length ?? 0,
      parts.map((part) =>
        part.kind === 'group'
          ? part.text
          : [
              part.numberText ?? '',
              part.title,
              part.closed,
              part.caseNumber?.text ?? '',
              part.sections.map(({ key, role, earlier }) => [key, role, earlier]),
            ],
      ),
    ]),
  );
}
