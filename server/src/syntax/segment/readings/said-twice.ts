/** Items without numbers whose titles stand in a list on top: the contents, the agenda, the bullets of a web page. */
import { isName, isSection, type MarkClass } from '../../lines/line-class.ts';
import { gapProse } from '../../skeleton/skeleton.ts';
import { weigh, weighAll } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import type { MeetingView, Weighed } from '../view.ts';

const LEAST = 2;
/** What each title says that stands again where the list expects it. */
const AGAIN = 3;

export const saidTwice: Reading = {
  id: 'said-twice',
  find(view) {
    const found: Found[] = [];
    const keys = view.marks.slice(view.from, view.to).map(titleKey);
    for (const list of lists(view, keys)) {
      const headings = again(view, list, keys);
      if (headings.length < LEAST || headings.length * 2 < list.keys.length) continue;
      found.push({
        reading: this.id,
        headings: withAlike(view, weighAll(view, headings), list),
        points: headings.length * AGAIN - (list.keys.length - headings.length),
      });
    }
    return found;
  },
};

/** What each line of a meeting says as a title, by its place. */
type Titles = readonly (string | undefined)[];

interface TitleList {
  readonly keys: readonly string[];
  /** The mark behind the list. */
  readonly end: number;
}

/** Runs of lines with titles and nothing between: entries of the contents, names, numbered titles. */
function lists(view: MeetingView, titles: Titles): TitleList[] {
  const found: TitleList[] = [];
  let keys: string[] = [];
  let sections = 0;
  const close = (end: number) => {
    // Names of sections alone are the sections of an item.
    if (keys.length >= LEAST && sections * 2 < keys.length) found.push({ keys, end });
    keys = [];
    sections = 0;
  };
  let kind: string | undefined;
  for (let i = view.from; i < view.to && found.length < MOST_LISTS; i++) {
    const mark = view.marks[i] as MarkClass;
    const key = titles[i - view.from];
    const own = kindOf(mark);
    if (key === undefined || own !== kind || gapProse(view.gaps[i] as number) > 0) close(i);
    kind = own;
    if (key === undefined) continue;
    keys.push(key);
    if (isSection(mark)) sections++;
  }
  close(view.to);
  return found;
}

/** `Dagsorden` as the title of an item. */
const AGENDA = 'dagsorden';

/** The list of titles stands near the top. */
const MOST_LISTS = 8;

/** Lines of one list are of one kind. */
function kindOf(mark: MarkClass): string {
  return mark.kind === 'heading' && mark.bullet ? 'bullet' : mark.kind;
}

function titleKey(mark: MarkClass): string | undefined {
  if (mark.kind === 'entry' || mark.kind === 'numbered') return mark.titleKey === '' ? undefined : mark.titleKey;
  if (mark.kind === 'contents') return mark.agenda ? AGENDA : undefined;
  return mark.kind === 'heading' && mark.inline === undefined && mark.key !== '' ? mark.key : undefined;
}

/** The names below the list that say its titles again, in its order. */
function again(view: MeetingView, { keys, end }: TitleList, titles: Titles): number[] {
  const places = new Map<string, number>();
  for (const [place, key] of keys.entries()) if (!places.has(key)) places.set(key, place);
  const headings: number[] = [];
  let last = -1;
  for (let i = end; i < view.to; i++) {
    const key = titles[i - view.from];
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined || place <= last || view.marks[i]?.kind === 'numbered') continue;
    headings.push(i);
    last = place;
  }
  return headings;
}

/** What an entry says for a heading, and the least that lines below it must say where the list left it out. */
const ENTRY = 4;
const LEAST_STRUCTURE = 3;

/** Adds the names that have all that the others have but their place in the list: left out of it, or written in another way. */
function withAlike(view: MeetingView, headings: readonly Weighed[], { keys, end }: TitleList): readonly Weighed[] {
  const structures = headings.map(({ structure }) => structure).sort((a, b) => a - b);
  const least = Math.max(LEAST_STRUCTURE, (structures[structures.length >> 1] as number) - ENTRY);
  const taken = new Set(headings.map(({ index }) => index));
  const added: Weighed[] = [];
  for (let index = end; index < view.to; index++) {
    const mark = view.marks[index] as MarkClass;
    if (taken.has(index) || !isName(mark) || mark.colon) continue;
    const line = weigh(view, index);
    if (line.structure - (keys.includes(mark.key) ? ENTRY : 0) >= least) added.push(line);
  }
  if (added.length === 0 || added.length > headings.length) return headings;
  return [...headings, ...added].sort((a, b) => a.index - b.index);
}
