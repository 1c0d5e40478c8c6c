/**
 * Names of files and words of documents on their way to a terminal or a CI log, where some signs are orders: escape
 * sequences, line ends that begin a line of their own, signs that turn the direction of writing, and what GitHub, Azure and
 * TeamCity take for commands.
 */
import { safeToShow } from '../domain/safe-text.ts';

/** Controls but the tab, delete, line and paragraph separators, marks of direction. */
const ORDERS = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** `##[error]`, `##vso[…]`, `##teamcity[…]`, wherever they stand. */
const CI_ORDERS = /##(?=\[|vso\[|teamcity\[)/gi;

/** One line of text: whatever would end it or be obeyed is written out (`\x1b`), and it begins no workflow command. */
export function oneLine(text: string): string {
  return withoutOrders(text).replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** The same for a text that stands behind something else in its line. */
export function withoutOrders(text: string): string {
  return safeToShow(text).replace(ORDERS, writtenOut).replace(CI_ORDERS, '\\x23#');
}

/** Lines of which none begins a workflow command; the signs that orders need are written out by `written`. */
function lines(text: string, colon: string, hash: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, `$1${colon}`).replace(CI_ORDERS, `${hash}#`);
}

/** HTML or XML in which CI finds no order; who reads it as what it is reads the same. */
export function plainMarkup(text: string): string {
  return lines(text, '&#58;', '&#35;');
}

/** A table of many lines in which CI finds no order: as CSV has no other way to write a sign, it is written out. */
export function plainTable(text: string): string {
  return lines(text, '\\x3a', '\\x23');
}

/** JSON text in which no sign is obeyed; who reads it as JSON reads the same. */
export function plainJson(json: string): string {
  return json
    .replace(ORDERS, (sign) => (sign === '\n' ? sign : `\\u${codeOf(sign, 4)}`))
    .replace(CI_ORDERS, '\\u0023#');
}

function writtenOut(sign: string): string {
  if (sign === '\n') return '\\n';
  if (sign === '\r') return '\\r';
  return sign.charCodeAt(0) < 0x100 ? `\\x${codeOf(sign, 2)}` : `\\u${codeOf(sign, 4)}`;
}

function codeOf(sign: string, digits: number): string {
  return sign.charCodeAt(0).toString(16).padStart(digits, '0');
}
