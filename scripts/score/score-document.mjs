/** Compares what was read in one document with its truth. Both count lines from 1. */
import fs from 'node:fs';
import path from 'node:path';

export const FIGURES = [
  'item recall',
  'item precision',
  'number',
  'title',
  'closed',
  'journal number',
  'section recall',
  'section precision',
  'role',
  'earlier',
  'section end',
  'own decision',
  'recommendation',
  'attachments',
  'attendance',
  'kind',
  'date',
  'body',
  'finding recall',
];

/** Marks of closedness or of the kind of item, in front of a title or behind it. */
const MARKS = /^\(?(lukket|åben)\)?( punkt)?( ?[:–-] | (?=\())|\s*[–-] lukket punkt$|\s*\((lukket|åben|[BODL])\)$/gi;
const NOTHING = { kind: 'unknown', title: null, items: [] };

/** The truth of every text in a folder, by name. */
export function readTruths(folder) {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.truth.json'));
  if (files.length === 0) throw new Error(`${folder}: no *.truth.json`);
  return files.sort().map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
}

/** The words alone: no odd blanks, list marks, closing stop, marks of closedness; case does not matter. */
function norm(text) {
  const words = (text ?? '')
    .replace(/[#*•\u00a0]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
  return words
    .replace(MARKS, '')
    .replace(/[:., ]+$/, '')
    .toLowerCase();
}

/** Rights and counts of each figure of one document, with the misses in words. */
class Tally {
  figures = new Map(FIGURES.map((figure) => [figure, { right: 0, of: 0 }]));
  misses = [];
  alarms = [];
  others = [];

  constructor(file) {
    this.file = file;
  }

  count(figure, right, line, why) {
    const sum = this.figures.get(figure);
    sum.of++;
    if (right) sum.right++;
    else this.misses.push(`${this.file}:${line} ${figure}: ${why}`);
  }

  among(figure, got, right, line) {
    this.count(figure, right.map(norm).includes(norm(got)), line, `${shown(got)}, want ${shown(right[0])}`);
  }

  equal(figure, got, want, line) {
    this.count(figure, shown(got) === shown(want), line, `${shown(got)}, want ${shown(want)}`);
  }
}

const shown = (value) => JSON.stringify(value ?? null);

/** `outline` is undefined where the document could not be read; `findings` are those of `check --format json`. */
export function scoreDocument(truth, outline = NOTHING, findings = []) {
  const tally = new Tally(truth.file);
  scoreHead(tally, truth, outline);
  scoreItems(tally, truth, outline);
  scoreSections(tally, truth, outline);
  scoreFindings(tally, truth, findings);
  return tally;
}

function scoreHead(tally, truth, outline) {
  const want = truth.title ?? {};
  const got = outline.title ?? {};
  const line = want.line ?? null;
  tally.among('date', got.date, [want.date, ...(want.dateAlso ?? [])], line);
  tally.among('body', got.body, [want.body, ...(want.bodyAlso ?? [])], line);
  tally.among('kind', outline.kind, [truth.kind, ...(truth.kindAlso ?? [])], line);
}

function scoreItems(tally, truth, outline) {
  const byLine = new Map(outline.items.map((item) => [item.line, item]));
  const optional = truth.optionalItems ?? [];
  const known = new Set(optional);
  for (const want of truth.items) {
    const line = [want.line, ...(want.also ?? [])].find((each) => byLine.has(each));
    const item = byLine.get(line);
    tally.count('item recall', item, want.line, `${want.number ?? '-'} ${want.title ?? '(untitled)'}`);
    if (item === undefined) continue;
    known.add(line);
    scoreItem(tally, want, item);
  }
  for (const [line, { title }] of byLine)
    if (!optional.includes(line)) tally.count('item precision', known.has(line), line, title);
}

function scoreItem(tally, want, item) {
  const { line, journal } = want;
  const number = item.journalNumber;
  tally.equal('number', item.number, want.number, line);
  tally.equal('closed', item.closed, want.closed, line);
  if (want.title !== null) tally.among('title', item.title, [want.title, ...(want.titleAlso ?? [])], line);
  const same =
    number &&
    journal &&
    number.line === journal.line &&
    [journal.number, ...(journal.also ?? [])].includes(number.text);
  tally.count('journal number', same || !(number || journal), line, `${shown(number)}, want ${shown(journal)}`);
  const own = item.sections.some(({ role, earlier }) => role === 'decision' && !earlier);
  // A heading such as `Indstilling og beslutning` is both.
  const asks = item.sections.some(
    ({ role, heading }) =>
      role === 'recommendation' || (role === 'decision' && heading.toLowerCase().includes('indstilling')),
  );
  if (want.beslutning !== null) tally.equal('own decision', own, want.beslutning, line);
  if (want.indstilling !== null) tally.equal('recommendation', asks, want.indstilling, line);
  for (const figure of ['attachments', 'attendance']) {
    if (want[figure] === undefined) continue;
    const optional = want[`${figure}Optional`] ?? [];
    const lines = item[figure].map((each) => each.line).filter((each) => !optional.includes(each));
    tally.equal(figure, lines, want[figure], line);
  }
}

function scoreSections(tally, truth, outline) {
  const byLine = (items) => new Map(items.flatMap(({ sections }) => sections.map((each) => [each.line, each])));
  const wanted = byLine(truth.items);
  const had = byLine(outline.items);
  for (const [line, want] of wanted) {
    if (want.optional) continue;
    const got = had.get(line);
    tally.count('section recall', got, line, want.heading);
    if (got === undefined) continue;
    const right = [want.role, ...(want.roleAlso ?? [])].includes(got.role);
    tally.count('role', right, line, `${got.role}, want ${want.role}`);
    tally.equal('earlier', got.earlier, want.earlier, line);
    if (want.end !== undefined) tally.equal('section end', got.endLine, want.end, line);
  }
  for (const [line, { heading }] of had)
    if (!wanted.get(line)?.optional) tally.count('section precision', wanted.has(line), line, heading);
}

function scoreFindings(tally, truth, findings) {
  const fits = (want, got) => got.rule === want.rule && want.line <= got.line && got.line <= (want.to ?? want.line);
  for (const want of truth.findings.filter(({ optional }) => !optional)) {
    const told = findings.some((got) => fits(want, got) && got.severity === (want.severity ?? got.severity));
    tally.count('finding recall', told, want.line, `${want.rule} ${want.severity ?? ''}`.trim());
  }
  for (const got of findings.filter((each) => !truth.findings.some((want) => fits(want, each)))) {
    const loud = (truth.silent ?? true) && (got.severity === 'error' || got.severity === 'warning');
    (loud ? tally.alarms : tally.others).push(`${tally.file}:${got.line} ${got.severity} ${got.rule}: ${got.message}`);
  }
}
