/** A Word document of the minutes: real heading styles, contents, table heads, page numbers, Danish. */
import {
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { DOCUMENT_WORDS } from '../../texts/minutes/document-words.ts';
import { type Division, nameOfMeeting, pageOf } from '../divisions.ts';
import type { Block, FactModel, ReferatModel, TableBlock } from '../model.ts';
import { forXml } from '../xml-text.ts';
import { Lists } from './lists.ts';
import { run } from './run.ts';
import { DEFAULT_STYLES, type StyleName, styleId } from './styles.ts';
import type { WordTemplate } from './template.ts';

/** The bytes of a .docx file. */
export async function wordDocument(model: ReferatModel, template?: WordTemplate): Promise<Uint8Array> {
  const page = pageOf(model);
  const writer = new Writer(template);
  const children = writer.page(page);
  const [meeting] = model.meetings;
  const file = new Document({
    title: forXml(meeting ? nameOfMeeting(meeting) : page.heading),
    // The library's own default names itself.
    creator: '',
    lastModifiedBy: '',
    description: '',
    ...(template ? { externalStyles: template.styles } : { styles: DEFAULT_STYLES }),
    numbering: { config: [...writer.lists.configs] },
    sections: [{ children, footers: { default: footer() } }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function footer(): Footer {
  const { page, pageOf: of } = DOCUMENT_WORDS;
  const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ alignment: 'right', children: [new TextRun({ children })] })] });
}

class Writer {
  readonly lists = new Lists();
  readonly #template: WordTemplate | undefined;

  constructor(template: WordTemplate | undefined) {
    this.#template = template;
  }

  page(page: Division): FileChild[] {
    const items = countItems(page);
    return [...this.#head(page), ...(items > 1 ? contents(page) : []), ...this.#below(page)];
  }

  #head({ level, heading, caseLine, facts, blocks }: Division): FileChild[] {
    return [
      this.#heading(heading, level),
      ...(caseLine === '' ? [] : [new Paragraph({ children: [run(caseLine)] })]),
      ...facts.map(factParagraph),
      ...this.#blocks(blocks, level + 1),
    ];
  }

  #below({ divisions, footer, level }: Division): FileChild[] {
    const below = divisions.flatMap((division) => [...this.#head(division), ...this.#below(division)]);
    return [...below, ...this.#blocks(footer, level + 1)];
  }

  #heading(text: string, level: number): Paragraph {
    const name: StyleName = level === 1 ? 'title' : (`heading ${Math.min(level - 1, 5)}` as StyleName);
    return new Paragraph({ style: styleId(name, this.#template?.ids), children: [run(text)] });
  }

  #blocks(blocks: readonly Block[], level: number): FileChild[] {
    return blocks.flatMap((block): FileChild[] => {
      if (block.kind === 'list') return this.lists.paragraphs(block);
      if (block.kind === 'table') return [tableOf(block)];
      if (block.kind === 'heading') return [this.#heading(block.text, level)];
      return [new Paragraph({ children: [run(block.text)] })];
    });
  }
}

function factParagraph({ label, value }: FactModel): Paragraph {
  return new Paragraph({ children: [run(`${label}: `, true), run(value)] });
}

function countItems({ divisions }: Division): number {
  return divisions.reduce((sum, division) => sum + (division.kind === 'item' ? 1 : countItems(division)), 0);
}

/** A field that Word fills in and keeps; what it says until then is written with it. */
function contents(page: Division): FileChild[] {
  const direct = page.divisions.some(({ kind }) => kind === 'item');
  const headingStyleRange = direct ? '1-1' : '1-2';
  return [
    new Paragraph({ children: [run(DOCUMENT_WORDS.contents, true)] }),
    new TableOfContents(DOCUMENT_WORDS.contents, { hyperlink: true, headingStyleRange, beginDirty: false }),
  ];
}

function tableOf({ header, rows }: TableBlock): Table {
  const row = (cells: readonly string[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: [run(cell, tableHeader)] })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(header ? [row(header, true)] : []), ...rows.map(({ cells }) => row(cells, false))],
  });
}
