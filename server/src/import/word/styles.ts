/** What the styles of a Word document say of the paragraphs they are given to. */
import { readXml } from './xml.ts';

interface Style {
  name: string;
  basedOn?: string;
  /** 0-based, as Word has it. */
  outline?: number;
  list?: string;
  level?: number;
}

/** The style with what it inherits. */
export interface ParagraphStyle {
  /** 1-based level of a heading; undefined for text. */
  readonly heading?: number;
  /** Level of a line of the contents. */
  readonly contents?: number;
  readonly list?: string;
  /** 0-based level in the list. */
  readonly listLevel?: number;
  /** The style that names the list: the list may tie its level to it. */
  readonly listStyle?: string;
}

/** How far styles may be based on one another. */
const DEEPEST = 20;

export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly known = new Map<string, ParagraphStyle>();
  private normal: string | undefined;

  constructor(text: string | undefined) {
    if (text === undefined) return;
    let style: Style | undefined;
    readXml(text, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'style') {
          style = { name: '' };
          const id = attribute('styleId') ?? '';
          this.styles.set(id, style);
          if (attribute('type') === 'paragraph' && attribute('default') === '1') this.normal = id;
        } else if (style && value !== undefined) readProperty(style, name, value);
      },
      close: (name) => {
        if (name === 'style') style = undefined;
      },
    });
  }

  /** The list that a style of lists or paragraphs stands for. */
  listOf(id: string): string | undefined {
    return this.styles.get(id)?.list;
  }

  of(id: string | undefined): ParagraphStyle {
    const key = id ?? this.normal ?? '';
    let found = this.known.get(key);
    if (!found) {
      found = this.resolve(key);
      this.known.set(key, found);
    }
    return found;
  }

  private resolve(id: string): ParagraphStyle {
    let heading: number | undefined;
    let contents: number | undefined;
    let list: string | undefined;
    let listLevel: number | undefined;
    let listStyle: string | undefined;
    let at: string | undefined = id;
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      const style: Style | undefined = this.styles.get(at);
      if (!style) break;
      contents ??= numberIn(/^toc (\d)$/i, style.name);
      heading ??= headingOf(style);
      listLevel ??= style.level;
      if (list === undefined && style.list !== undefined) {
        list = style.list;
        listStyle = at;
      }
      at = style.basedOn;
    }
    return {
      ...(heading && contents === undefined ? { heading } : {}),
      ...(contents === undefined ? {} : { contents }),
      ...(list === undefined || list === '0' ? {} : { list }),
      ...(listLevel === undefined ? {} : { listLevel }),
      ...(listStyle === undefined ? {} : { listStyle }),
    };
  }
}

function readProperty(style: Style, name: string, value: string): void {
  if (name === 'name') style.name = value;
  else if (name === 'basedOn') style.basedOn = value;
  else if (name === 'outlineLvl') style.outline = Number(value);
  else if (name === 'numId') style.list = value;
  else if (name === 'ilvl') style.level = Number(value);
}

/** Built-in styles carry their English names in every language's Word. 0: the style says it is text. */
function headingOf({ name, outline }: Style): number | undefined {
  if (/^title$/i.test(name)) return 1;
  if (outline !== undefined) return outline < 9 ? outline + 1 : 0;
  return numberIn(/^heading (\d)$/i, name);
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
