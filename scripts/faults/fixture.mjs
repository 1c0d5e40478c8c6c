/** A faultless text with its truth, and what the house does in it. Lines are 1-based. */
import fs from 'node:fs';
import path from 'node:path';
import { readTruths } from '../score/score-document.mjs';

/** Items every meeting has, which are asked for nothing. */
const STANDING =
  /dagsorden|referat|protokol|eventuelt|underskrift|meddelelse|orientering|information|velkommen|valg|næste møde|lukket|siden sidst|spørgetid|til stede|spørgsmål/i;

export class Fixture {
  constructor(folder, truth) {
    this.truth = truth;
    this.file = truth.file;
    this.lines = fs.readFileSync(path.join(folder, truth.file), 'utf8').split(/\r?\n/);
    this.items = truth.items;
    this.open = truth.items.filter(({ closed }) => !closed);
    /** Items a decision and a recommendation may be asked of. */
    this.cases = this.open.filter(({ title }) => title !== null && !STANDING.test(title));
  }

  line(at) {
    return this.lines[at - 1] ?? '';
  }

  /** Last line of an item, blank ones left out. */
  endOf(item) {
    const next = this.items[this.items.indexOf(item) + 1];
    return this.#trimmed(
      next ? Math.min(next.line, ...(next.also ?? []), next.journal?.line ?? next.line) - 1 : this.lines.length,
    );
  }

  /** Last line of a section, blank ones left out. */
  sectionEnd(item, section) {
    if (section.end !== undefined) return section.end;
    const next = item.sections.find(({ line }) => line > section.line);
    return next ? this.#trimmed(next.line - 1) : this.endOf(item);
  }

  /** The section's heading has its line for itself and text below it. */
  isApart(item, section) {
    return (
      plain(this.line(section.line)) === plain(section.heading) &&
      this.sectionEnd(item, section) > section.line &&
      !section.optional
    );
  }

  /** The text with lines taken out or put in; `edits` are [first, count, ...new]. */
  with(...edits) {
    const lines = [...this.lines];
    for (const [first, count, ...added] of [...edits].sort((a, b) => b[0] - a[0]))
      lines.splice(first - 1, count, ...added);
    return lines;
  }

  #trimmed(line) {
    let end = line;
    while (end > 1 && this.line(end).trim() === '') end--;
    return end;
  }
}

/** Case and marks do not matter. */
export function plain(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The texts of a folder in which nothing is wrong. */
export function faultless(folder) {
  return readTruths(folder)
    .filter(
      ({ silent, findings, kind }) =>
        (silent ?? true) && kind !== 'unknown' && findings.every(({ optional }) => optional),
    )
    .map((truth) => new Fixture(folder, truth));
}
