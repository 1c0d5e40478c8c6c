/** How a case number differs from the form of its house, where it nearly has it. */
import { isBlank, isDigit } from '../signs/chars.ts';
import type { JournalForm } from './journal-types.ts';
import { asDigits, type Group, groupsOf, lookalikes, type Repair, repair, separatorFaults } from './number-groups.ts';

/** One run of a form. */
export interface FormPart {
  readonly digits: boolean;
  /** Its length, undefined where it varies (a serial without leading zeros). */
  readonly length: number | undefined;
  /** … but so long in each of the numbers so far. */
  readonly usual?: number;
  /** What it always says (the code of an authority, the letters in front). */
  readonly value: string | undefined;
  /** Letters that every number has. */
  readonly always?: boolean;
  /** The numbers have come so far that the next ones need another digit: `999`, `1000`. */
  readonly grows?: boolean;
}

export interface NumberForm {
  readonly parts: readonly FormPart[];
  /** The signs behind each part but the last. */
  readonly separators: readonly string[];
  readonly form: JournalForm;
}

/** More faults than this, or a run off by more than half, and it is another number. */
const MOST_FAULTS = 4;

/** What to mend so that `text` has the form; empty where it has, undefined where it is far from it. */
export function deviation(text: string, form: NumberForm): Repair[] | undefined {
  const groups = joinedGroups(text, form);
  if (!groups) return undefined;
  const missing = form.parts.length - groups.length;
  const repairs =
    missing === 0
      ? measured(text, groups, form)
      : missing === 1
        ? (unseparated(text, groups, form) ?? withoutPart(text, groups, form))
        : missing === -1
          ? split(text, groups, form)
          : undefined;
  return repairs && repairs.length <= MOST_FAULTS ? repairs : undefined;
}

/** The groups of the text, cut where the form has letters and digits side by side. */
function joinedGroups(text: string, form: NumberForm): Group[] | undefined {
  const groups = groupsOf(text);
  if (!groups) return undefined;
  const cut: Group[] = [];
  for (const group of groups) {
    let rest = group;
    while (form.separators[cut.length] === '' && cut.length + 1 < form.parts.length) {
      const at = changeOfKind(rest.text);
      if (at < 0) break;
      cut.push({ text: rest.text.slice(0, at), start: rest.start, end: rest.start + at });
      rest = { text: rest.text.slice(at), start: rest.start + at, end: rest.end };
    }
    cut.push(rest);
  }
  return cut;
}

function changeOfKind(text: string): number {
  const digits = isDigit(text.charCodeAt(0));
  for (let at = 1; at < text.length; at++) if (isDigit(text.charCodeAt(at)) !== digits) return at;
  return -1;
}

/** As many groups as the form has: each against its part. */
function measured(text: string, groups: readonly Group[], { parts, separators }: NumberForm): Repair[] | undefined {
  const repairs: Repair[] = [];
  for (const [i, group] of groups.entries()) {
    const faults = against(group, parts[i] as FormPart);
    if (!faults) return undefined;
    repairs.push(...faults);
    const next = groups[i + 1];
    if (next) repairs.push(...separatorFaults(text, group.end, next.start, separators[i] as string));
  }
  return repairs;
}

/** A group against its part; undefined where it is none of the kind. */
function against(group: Group, part: FormPart): Repair[] | undefined {
  if (!part.digits) return /\d/.test(group.text) ? undefined : [];
  const digits = asDigits(group.text);
  // A group of letters alone is a word, though each of them may look like a digit.
  if (digits === undefined || !/\d/.test(group.text)) return undefined;
  const { length, value } = part;
  if (length === undefined || digits.length === length) return lookalikes(group);
  if (part.grows && digits.length === length + 1 && digits.startsWith('1')) return lookalikes(group);
  if (length === 2 && /^(?:19|20)\d\d$/.test(group.text))
    return [repair('four-digit-year', group.start, group.end, group.text.slice(2))];
  if (Math.abs(digits.length - length) * 2 > length) return undefined;
  return [repair(digits.length < length ? 'missing-digit' : 'extra-digit', group.start, group.end, value)];
}

/** One group too few: two of them stand together. */
function unseparated(text: string, groups: readonly Group[], form: NumberForm): Repair[] | undefined {
  for (const [i, group] of groups.entries()) {
    const at = boundary(group, form.parts[i] as FormPart, form.parts[i + 1] as FormPart);
    if (at === undefined) continue;
    const column = group.start + at;
    const parted = [
      ...groups.slice(0, i),
      { text: group.text.slice(0, at), start: group.start, end: column },
      { text: group.text.slice(at), start: column, end: group.end },
      ...groups.slice(i + 1),
    ];
    const sign = form.separators[i] as string;
    const others = measured(text, parted, { ...form, separators: form.separators.with(i, '') });
    if (!others?.every(({ code }) => code === 'letter-for-digit')) continue;
    const fix = text.slice(group.start, column) + sign + text.slice(column, group.end);
    return [repair('missing-separator', group.start, group.end, fix)];
  }
  return undefined;
}

/** Where two parts that stand together were cut; undefined where the group cannot be both. */
function boundary({ text }: Group, first: FormPart, second: FormPart): number | undefined {
  if (first.digits !== second.digits) {
    const at = changeOfKind(text);
    return at > 0 && isDigit(text.charCodeAt(0)) === first.digits ? at : undefined;
  }
  if (!first.digits || first.length === undefined) return undefined;
  const rest = text.length - first.length;
  const begins = first.value !== undefined && text.startsWith(first.value);
  const fits = second.length === undefined ? rest > (begins ? 1 : 2) || rest === second.usual : rest === second.length;
  return rest > 0 && fits ? first.length : undefined;
}

/** One group too few, and the others are those of the form. */
function withoutPart(text: string, groups: readonly Group[], form: NumberForm): Repair[] | undefined {
  if (form.parts.length < 3) return undefined;
  for (let without = 0; without < form.parts.length; without++) {
    // Letters are told of some cases and not of others.
    if (!form.parts[without]?.digits && !form.parts[without]?.always) continue;
    const parts = form.parts
      .filter((_, i) => i !== without)
      .map((part) => ({ ...part, length: part.length ?? part.usual }));
    // Only what has one length or one wording can be told apart.
    const told = parts.every((part, i) => part.length !== undefined || i === parts.length - 1 || !part.digits);
    const separators = form.separators.filter((_, i) => i !== Math.max(0, without - 1));
    if (told && measured(text, groups, { ...form, parts, separators })?.length === 0)
      return [repair('missing-part', 0, text.length)];
  }
  return undefined;
}

/** One group too many: a blank stands inside one. */
function split(text: string, groups: readonly Group[], form: NumberForm): Repair[] | undefined {
  for (let i = 0; i + 1 < groups.length; i++) {
    const before = groups[i] as Group;
    const after = groups[i + 1] as Group;
    if (text.slice(before.end, after.start).trim() !== '' || !isBlank(text.charCodeAt(before.end))) continue;
    const whole = { text: before.text + after.text, start: before.start, end: after.end };
    const part = form.parts[i] as FormPart;
    if (against(whole, part)?.length !== 0) continue;
    const others = measured(text, [...groups.slice(0, i), whole, ...groups.slice(i + 2)], form);
    if (others?.length === 0) return [repair('stray-blank', before.end, after.start, '')];
  }
  return undefined;
}
