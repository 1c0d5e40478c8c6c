/** What blocks are made from: the lines of a node, without page heads and feet. */
import { plainText } from '../../syntax/index.ts';

export interface TextLine {
  /** As a reader sees it: marks, odd blanks and soft hyphens gone; `''` for a blank line. */
  readonly text: string;
  /** As it stands in the document: tables need its blanks. */
  readonly raw: string;
  /** 1-based line of the document. */
  readonly line: number;
  /** The line heads a sub-section. */
  readonly heading?: boolean;
}

export function textLine(raw: string, line: number, heading = false): TextLine {
  const text = plainText(raw).replace(/^#{1,6} /, '');
  return heading ? { text, raw, line, heading } : { text, raw, line };
}
