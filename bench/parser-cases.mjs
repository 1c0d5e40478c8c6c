// The parser as cases of a benchmark that compares parsers: `cases` is an object of name → async ({ text, edits }) →
// { full: () => … } or { edit: (i) => …, prepare?: (i) => … }; `edits` are places { line, col, ch } inside running text.
import { loadSource } from './support/load-source.mjs';

const { Parser } = await loadSource('server/src/syntax/parser.ts');

const flat = (text) => JSON.parse(JSON.stringify(text));

/** The line of an item heading near the middle. */
function headingNear(lines) {
  const middle = lines.length >> 1;
  const at = lines.findIndex((line, i) => i >= middle && /^[#* ]*(?:Punkt )?\d+[.:] \S/.test(line));
  return at < 0 ? middle : at;
}

export const cases = {
  'referat parse': ({ text }) => {
    // A server keeps its parsers. Without one, a full collection takes the hidden classes and the optimised code along.
    let kept;
    return {
      full: () => {
        kept = new Parser(text.split('\n'));
        return kept.referat.lineCount;
      },
    };
  },
  'referat edit: letter': ({ text, edits }) => {
    const lines = text.split('\n');
    const parser = new Parser(lines);
    return {
      prepare: (i) => {
        const { line, col, ch } = edits[i];
        lines[line] = flat(lines[line].slice(0, col) + ch + lines[line].slice(col));
      },
      edit: (i) => parser.update(lines, { start: edits[i].line, removed: 1, inserted: 1 }).lineCount,
    };
  },
  'referat edit: blank line': ({ text, edits }) => {
    const lines = text.split('\n');
    const parser = new Parser(lines);
    const start = edits[0].line + 1;
    return {
      prepare: () => lines.splice(start, 0, ''),
      edit: () => parser.update(lines, { start, removed: 0, inserted: 1 }).lineCount,
    };
  },
  'referat edit: line broken in two': ({ text, edits }) => {
    const lines = text.split('\n');
    const parser = new Parser(lines);
    const { line, col } = edits[0];
    const whole = lines[line];
    const halves = [flat(whole.slice(0, col)), flat(whole.slice(col))];
    // Every other edit joins the line again.
    return {
      prepare: (i) => (i % 2 === 0 ? lines.splice(line, 1, ...halves) : lines.splice(line, 2, whole)),
      edit: (i) =>
        parser.update(
          lines,
          i % 2 === 0 ? { start: line, removed: 1, inserted: 2 } : { start: line, removed: 2, inserted: 1 },
        ).lineCount,
    };
  },
  'referat edit: item heading': ({ text }) => {
    const lines = text.split('\n');
    const parser = new Parser(lines);
    const line = headingNear(lines);
    const forms = [`${lines[line]}x`, lines[line]];
    return {
      prepare: (i) => {
        lines[line] = forms[i % 2];
      },
      edit: () => parser.update(lines, { start: line, removed: 1, inserted: 1 }).lineCount,
    };
  },
};
