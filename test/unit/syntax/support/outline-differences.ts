/** Compares an outline with the one made by hand, line by line of the document. */
import { headingKey } from '../../../../server/src/domain/roles.ts';
import type { OutlineData, OutlineItem, OutlineSection } from '../../../../server/src/features/outline/outline-data.ts';

/** The hand-made outline may leave out what the format does not need. */
export type HandMade = Omit<OutlineData, 'file'>;

/** Roles that two careful readers never disagree on; for the others one word may serve two. */
const SURE_ROLES: ReadonlySet<string> = new Set(['recommendation', 'decision', 'attachments']);

/** `line what: missing|extra words`, in the order of the document; empty when both agree. Lines are 1-based. */
export function differences(want: HandMade, got: HandMade): string[] {
  const found: { line: number; text: string }[] = [];
  const compare = (what: string, wanted: readonly Entry[], given: readonly Entry[]) => {
    for (const entry of without(wanted, given)) found.push({ line: entry[0], text: `${what} missing: ${entry[1]}` });
    for (const entry of without(given, wanted)) found.push({ line: entry[0], text: `${what} extra: ${entry[1]}` });
  };
  compare('kind', [[0, want.kind]], [[0, got.kind]]);
  compare('title line', titleLine(want), titleLine(got));
  compare('body and date', bodyAndDate(want), bodyAndDate(got));
  compare('item', want.items.map(itemEntry), got.items.map(itemEntry));
  compare('closed', closed(want), closed(got));
  compare('journal number', journals(want), journals(got));
  const forms = journalForms(got);
  compare('journal number form', formsKnownTo(journalForms(want), forms), formsKnownTo(forms, journalForms(want)));
  compare('section', sections(want).map(sectionEntry), sections(got).map(sectionEntry));
  compare('role', sureRoles(want, got), sureRoles(got, want));
  compare('attendance', attendance(want), attendance(got));
  compare('attachment', attachments(want), attachments(got));
  return found.sort((a, b) => a.line - b.line).map(({ line, text }) => `${line} ${text}`);
}

/** 1-based line and words. */
type Entry = readonly [number, string];

function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const left = new Map<string, number>();
  for (const [line, text] of others) left.set(`${line} ${text}`, (left.get(`${line} ${text}`) ?? 0) + 1);
  return entries.filter(([line, text]) => {
    const count = left.get(`${line} ${text}`) ?? 0;
    left.set(`${line} ${text}`, count - 1);
    return count <= 0;
  });
}

function titleLine({ title }: HandMade): Entry[] {
  return title ? [[title.line, 'here']] : [];
}

function bodyAndDate({ title }: HandMade): Entry[] {
  return title ? [[title.line, `${title.body} ${title.date}`]] : [];
}

function itemEntry(item: OutlineItem): Entry {
  return [item.line, `${item.number} ${item.title}`];
}

function closed({ items }: HandMade): Entry[] {
  return items.filter((item) => item.closed).map((item) => [item.line, item.title]);
}

function journals({ items }: HandMade): Entry[] {
  return items.flatMap(({ journalNumber: number }) =>
    number ? [[number.line, `${number.text}${number.valid ? '' : ' (broken)'}`] as const] : [],
  );
}

function journalForms({ items }: HandMade): Entry[] {
  return items.flatMap(({ journalNumber: number }) => (number ? [[number.line, number.form] as const] : []));
}

/** A form that one side calls unknown is no disagreement. */
function formsKnownTo(forms: readonly Entry[], others: readonly Entry[]): Entry[] {
  const unknown = new Set(others.filter(([, form]) => form === 'unknown').map(([line]) => line));
  const lines = new Set(others.map(([line]) => line));
  return forms.filter(([line, form]) => form !== 'unknown' && lines.has(line) && !unknown.has(line));
}

function sections({ items }: HandMade): OutlineSection[] {
  return items.flatMap((item) => item.sections);
}

function sectionEntry({ line, heading, earlier }: OutlineSection): Entry {
  return [line, `${headingKey(heading)}${earlier ? ' (earlier)' : ''}`];
}

/** Roles of sections both sides have, where either side's role is one to be sure of. */
function sureRoles(of: HandMade, other: HandMade): Entry[] {
  const others = new Map(sections(other).map((section) => [section.line, section.role]));
  return sections(of)
    .filter(({ line, role }) => {
      const known = others.get(line);
      return known !== undefined && (SURE_ROLES.has(role) || SURE_ROLES.has(known));
    })
    .map(({ line, role }) => [line, role]);
}

function attendance({ items }: HandMade): Entry[] {
  return items.flatMap((item) => item.attendance.map(({ line, text }) => [line, text] as const));
}

function attachments({ items }: HandMade): Entry[] {
  return items.flatMap((item) => item.attachments.map(({ line, name }) => [line, name] as const));
}
