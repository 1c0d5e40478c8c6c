/** The list of contents: a link for each group and item. */
import type { Parts } from './parts.ts';

export function showContents(list: HTMLElement, { shown }: Parts): void {
  list.replaceChildren(
    ...shown.flatMap(({ key, kind, title, closed }) => {
      if (kind === 'head' || title === '') return [];
      const link = document.createElement('a');
      link.href = `#${key}`;
      link.dataset.key = String(key);
      link.textContent = title;
      const entry = document.createElement('li');
      entry.className = closed && kind === 'item' ? `${kind} closed` : kind;
      entry.append(link);
      return [entry];
    }),
  );
}
