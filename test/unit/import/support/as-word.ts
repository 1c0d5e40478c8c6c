/** Pieces as a Word document: headings by style, lists with automatic numbers, contents by their style. */
import type { Block } from '../../../../server/src/import/block.ts';
import { abstractList, HEADING_STYLES, list, listed, p, style, wordFile } from './word-file.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\d+/, 'decimal'],
  [/^[a-z]/, 'lowerLetter'],
  [/^[A-Z]/, 'upperLetter'],
];

export function asWord(pieces: readonly Block[]): Uint8Array {
  const definitions: string[] = [];
  const lists: string[] = [];
  const levels = new Map<string, number>();
  const body = pieces.map((piece, at) => {
    switch (piece.kind) {
      case 'heading':
        return p(piece.text, style(`Overskrift${piece.level}`));
      case 'paragraph':
        return p(piece.text);
      case 'contents':
        return p(piece.text, style('Indholdsfortegnelse1'));
      case 'table':
        return `<w:tbl>${piece.rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>${p('')}`;
      case 'list-item': {
        const { marker, depth, text } = piece;
        const [format, count, written] = formOf(marker);
        const before = pieces[at - 1];
        const goesOn =
          before?.kind === 'list-item' &&
          formOf(before.marker)[2] === written &&
          (count === 0 || formOf(before.marker)[1] === count - 1);
        const key = `${depth}${written}`;
        let id = goesOn ? levels.get(key) : undefined;
        if (id === undefined) {
          id = lists.length + 1;
          definitions.push(
            abstractList(
              id,
              Array.from({ length: depth + 1 }, () => [format, written] as const),
            ),
          );
          lists.push(
            list(id, id, `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${count}"/></w:lvlOverride>`),
          );
          levels.set(key, id);
        }
        return p(text, listed(id, depth));
      }
    }
    return '';
  });
  const contents = '<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>';
  return wordFile({
    body: body.join(''),
    styles: HEADING_STYLES + contents,
    numbering: [...definitions, ...lists].join(''),
  });
}

/** Format, count and text of a level: `b)` is `lowerLetter`, 2, `%1)`. */
function formOf(marker: string): readonly [string, number, string] {
  for (const [pattern, format] of FORMS) {
    const number = pattern.exec(marker)?.[0];
    if (number === undefined) continue;
    const count = format === 'decimal' ? Number(number) : (number.toLowerCase().codePointAt(0) ?? 97) - 96;
    return [format, count, marker.replace(number, '%1')];
  }
  return ['bullet', 0, marker];
}
