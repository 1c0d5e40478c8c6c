/** Small pieces of Markdown for hovers. Words of the document are never taken as marks, and are made safe to show. */
import { safeToShow } from '../../domain/safe-text.ts';

const MARKS = /[\\`*_[\]<>#|~&]/g;
/** What makes a list of a paragraph it begins. */
const LIST_MARK = /^(?:[-+]|\d{1,9}[.)])(?= )/;

/** The text as plain words in Markdown: marks escaped, line ends made blanks. */
export function plain(text: string): string {
  return escaped(text).replace(LIST_MARK, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** The text in bold, its own signs of Markdown taken as they are. */
export function bold(text: string): string {
  return `**${escaped(text)}**`;
}

function escaped(text: string): string {
  return safeToShow(text).replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
}

/** The text as code, whatever marks it holds. */
export function code(text: string): string {
  return text.includes('`') ? plain(text) : `\`${safeToShow(text)}\``;
}

/** Paragraphs, the empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A list, `''` when nothing is in it. */
export function list(points: readonly (string | undefined)[]): string {
  return points
    .filter((point) => point !== undefined && point !== '')
    .map((point) => `- ${point}`)
    .join('\n');
}
