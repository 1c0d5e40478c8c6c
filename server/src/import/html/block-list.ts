/** Text and marks as a reader of markup meets them, put together into blocks. */
import { type Block, LOOKS_ONLY } from '../block.ts';
import { writeLabel } from '../word/label.ts';
import { takeMark } from '../word/take-mark.ts';

/** The count of a list. */
export interface Order {
  next: number;
  readonly type: string;
}

/** A line that is bold from end to end is a heading up to this length, else a paragraph somebody stressed. */
const LONGEST_HEADING = 150;

const LETTER_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

export class BlockList {
  private readonly blocks: Block[] = [];
  private text = '';
  /** Characters of `text` that are not blank, and how many of those are bold. */
  private solid = 0;
  private boldSolid = 0;
  private boldDepth = 0;
  private headingLevel = 0;
  private readonly lists: (Order | undefined)[] = [];
  /** The number or sign of the list item whose first line is being read. */
  private marker: string | undefined;
  private listLine = false;
  private termLine = false;

  get inHeading(): boolean {
    return this.headingLevel > 0;
  }

  /** Blanks and line ends of the source mean one blank; a tab is kept, since Word has it in its text. */
  addText(value: string): void {
    const plain = value.replace(/\u00ad/g, '').replace(/[ \n\r\f\u00a0\u2007\u202f]+/g, ' ');
    const solid = plain.replace(/[\s]/g, '').length;
    this.solid += solid;
    if (this.boldDepth > 0) this.boldSolid += solid;
    this.text += plain;
  }

  addBreak(): void {
    this.text += '\n';
  }

  addBlock(block: Block): void {
    this.endLine();
    this.blocks.push(block);
  }

  heading(level: number, inside: () => void): void {
    this.endLine();
    const before = this.headingLevel;
    this.headingLevel = level;
    inside();
    this.endLine();
    this.headingLevel = before;
  }

  bold(inside: () => void): void {
    this.boldDepth++;
    inside();
    this.boldDepth--;
  }

  /** A label with its value behind it: both go on one line where they are short. */
  term(inside: () => void): void {
    this.endLine();
    inside();
    this.termLine = this.text.trim() !== '';
    if (this.termLine) this.text = `${this.text.trim().replace(/:$/, '')}: `;
  }

  enterList(order: Order | undefined, inside: () => void): void {
    this.endLine();
    this.lists.push(order);
    inside();
    this.endLine();
    this.lists.pop();
  }

  listItem(inside: () => void): void {
    this.endLine();
    const order = this.lists.at(-1);
    this.marker = order ? `${writeLabel(order.next++, LETTER_TYPES[order.type] ?? 'decimal')}.` : '-';
    this.listLine = true;
    inside();
    this.endLine();
    this.listLine = false;
    this.marker = undefined;
  }

  endLine(): void {
    if (this.termLine) {
      // The value stands in an element of its own.
      this.termLine = false;
      return;
    }
    const { text: raw, solid, boldSolid } = this;
    this.text = '';
    this.solid = 0;
    this.boldSolid = 0;
    const { text, mark } = takeMark(raw);
    const lines = text
      .split('\n')
      .map(oneLine)
      .filter((line, at, all) => line !== '' || (at > 0 && at < all.length - 1));
    const joined = lines.join('\n').trim();
    if (joined === '') return;
    if (mark?.kind === 'contents') this.blocks.push({ kind: 'contents', text: joined.replace(/\n/g, ' ') });
    else if (mark?.kind === 'heading') this.addHeading(mark.level, withLabel(mark.label, joined));
    else if (this.headingLevel > 0) this.addHeading(this.headingLevel, joined);
    else if (mark) this.addItem(mark.label, mark.level, joined);
    else if (this.listLine && this.lists.length > 0) this.addItem(this.marker ?? '', this.lists.length - 1, joined);
    else if (solid > 0 && solid === boldSolid && joined.length <= LONGEST_HEADING && !joined.includes('\n'))
      this.addHeading(LOOKS_ONLY, joined);
    else this.blocks.push({ kind: 'paragraph', text: joined });
    this.marker = undefined;
  }

  finish(): readonly Block[] {
    this.termLine = false;
    this.endLine();
    return this.blocks;
  }

  private addHeading(level: number, text: string): void {
    this.blocks.push({ kind: 'heading', level, text: text.split('\n').map(oneLine).join(' ') });
  }

  /** What follows the first line of a list item is a paragraph under it. */
  private addItem(marker: string, depth: number, text: string): void {
    if (marker === '') this.blocks.push({ kind: 'paragraph', text });
    else this.blocks.push({ kind: 'list-item', marker, depth, text });
  }
}

function withLabel(label: string, text: string): string {
  return label === '' ? text : `${label} ${text}`;
}

/** Single blanks, none around a tab. */
function oneLine(text: string): string {
  return text
    .split('\t')
    .map((cell) => cell.trim().replace(/ {2,}/g, ' '))
    .join('\t')
    .trim();
}
