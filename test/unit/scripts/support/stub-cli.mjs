/**
 * Stands in for the command line: answers from the truth of the files asked for, made wrong in known ways, so that two scorers can be
 * compared on every kind of miss without the product.
 */
import fs from 'node:fs';

const [command, , , ...files] = process.argv.slice(2);
const truths = files.map((file) => JSON.parse(fs.readFileSync(file.replace(/\.txt$/, '.truth.json'), 'utf8')));

let turn = 0;
/** True once in every `often` calls. */
const now = (often) => ++turn % often === 0;

const sectionOf = (section) => ({
  ...section,
  role: now(9) ? 'other' : section.role,
  earlier: now(11) ? !section.earlier : section.earlier,
  line: now(13) ? section.line + 1 : section.line,
  endLine: now(7) ? section.line : (section.end ?? section.line),
});

const itemOf = (item) => ({
  number: now(8) ? `${item.number}x` : item.number,
  title: now(6) ? `Lukket: ${item.title}` : now(10) ? 'En anden titel' : item.title,
  line: now(12) ? item.line + 1 : item.line,
  closed: now(9) ? !item.closed : item.closed,
  journalNumber: item.journal && !now(5) ? { text: item.journal.number, line: item.journal.line } : null,
  sections: item.sections.filter(() => !now(10)).map(sectionOf),
  attachments: (item.attachments ?? []).filter(() => !now(4)).map((line) => ({ line })),
  attendance: (item.attendance ?? []).filter(() => !now(4)).map((line) => ({ line })),
});

const outline = (truth) => ({
  file: truth.file,
  kind: now(5) ? 'unknown' : truth.kind,
  title: now(7) ? null : { date: truth.title?.date ?? null, body: now(3) ? '|' : (truth.title?.body ?? null) },
  items: truth.items.filter(() => !now(15)).map(itemOf),
});

const check = (truth) =>
  [
    ...truth.findings
      .filter(() => !now(3))
      .map((each) => ({ ...each, severity: now(4) ? 'hint' : (each.severity ?? 'error') })),
    ...truth.items
      .filter(() => now(6))
      .map(({ line }) => ({ line, rule: 'empty-section', severity: now(2) ? 'hint' : 'error' })),
  ].map((each) => ({ ...each, file: truth.file, message: 'x' }));

console.log(JSON.stringify(command === 'outline' ? truths.map(outline) : truths.flatMap(check)));
