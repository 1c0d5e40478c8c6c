/** Lists as Word's own: their numbers are counted by Word, and start where the text's do. */
import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { ListBlock, ListItemModel } from '../model.ts';
import { run } from './run.ts';

type NumberingConfig = INumberingOptions['config'][number];

/** Half an inch less than Word indents, in twentieths of a point. */
const INDENT = 360;

/** Gathers the lists of a document; each has a numbering of its own, so that none goes on with another's numbers. */
export class Lists {
  readonly #configs: NumberingConfig[] = [];

  get configs(): readonly NumberingConfig[] {
    return this.#configs;
  }

  /** @param depth 0 for a list that stands in no other */
  paragraphs(list: ListBlock, depth = 0): Paragraph[] {
    const form = list.ordered ? numberForm(list.items) : undefined;
    const reference = list.ordered && form ? this.#add(form, depth) : undefined;
    return list.items.flatMap((item) => [
      this.#point(item, list.ordered, reference, depth),
      ...(item.list ? this.paragraphs(item.list, depth + 1) : []),
    ]);
  }

  #point({ marker, text }: ListItemModel, ordered: boolean, reference: string | undefined, depth: number): Paragraph {
    if (reference !== undefined)
      return new Paragraph({ numbering: { reference, level: depth }, children: [run(text)] });
    if (!ordered) return new Paragraph({ bullet: { level: Math.min(depth, 8) }, children: [run(text)] });
    // Numbers that do not count up stand as they were written.
    const left = INDENT * (depth + 2);
    return new Paragraph({ indent: { left, hanging: INDENT }, children: [run(`${marker} ${text}`)] });
  }

  #add({ start, format, text }: NumberForm, depth: number): string {
    const reference = `liste-${this.#configs.length + 1}`;
    const left = INDENT * (depth + 2);
    const style = { paragraph: { indent: { left, hanging: INDENT } } };
    const levels = Array.from({ length: depth + 1 }, (_, level) => ({
      level,
      format,
      text: text.replace('%1', `%${level + 1}`),
      start,
      alignment: AlignmentType.LEFT,
      style,
    }));
    this.#configs.push({ reference, levels });
    return reference;
  }
}

interface NumberForm {
  readonly start: number;
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  /** `%1.`, `%1)`. */
  readonly text: string;
}

/** How the points of a list are numbered; undefined where they do not count up by one, or not in one form. */
function numberForm(items: readonly ListItemModel[]): NumberForm | undefined {
  const read = items.map(({ marker }) => /^(\(?)(\d{1,6}|[a-z])(\S{0,4})$/i.exec(marker));
  const [first] = read;
  if (!first) return undefined;
  const [, before = '', mark = '', after = ''] = first;
  const isNumber = /\d/.test(mark);
  const isUpper = !isNumber && mark === mark.toUpperCase();
  const countOf = (text: string): number => (isNumber ? Number(text) : text.toLowerCase().charCodeAt(0) - 96);
  const start = countOf(mark);
  const even = read.every(
    (found, i) => found?.[1] === before && found[3] === after && countOf(found[2] ?? '') === start + i,
  );
  if (!even) return undefined;
  const format = isNumber ? LevelFormat.DECIMAL : isUpper ? LevelFormat.UPPER_LETTER : LevelFormat.LOWER_LETTER;
  return { start, format, text: `${before}%1${after}` };
}
