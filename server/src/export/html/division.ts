/** Divisions as sections with headings. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { isTold, sideText } from '../../domain/decision/votes/vote-text.ts';
import { DOCUMENT_WORDS } from '../../texts/minutes/document-words.ts';
import type { Division } from '../divisions.ts';
import type { FactModel, VoteModel } from '../model.ts';
import { htmlOf, type TableCounter } from './blocks.ts';

/** What is counted over a whole page. */
export interface PageState extends TableCounter {
  /** Names of the sections so far: two landmarks of one name could not be told apart. */
  readonly names: Set<string>;
}

export function newPage(): PageState {
  return { tables: 0, names: new Set() };
}

/** A division and all below it. Sections of an item are named with it: a reader who jumps between them hears where she is. */
function sectionOf(division: Division, state: PageState, above?: Division): Element {
  const { id, kind, decision, closed } = division;
  const named = above?.kind === 'item' ? [above, division] : [division];
  const name = named.map(({ heading }) => heading.toLowerCase()).join('\n');
  const label = state.names.has(name) ? {} : { ariaLabelledBy: named.map(headingId) };
  state.names.add(name);
  const className = [kind, ...(decision ? ['decision'] : []), ...(closed ? ['closed'] : [])];
  return h('section', { id, className, ...label }, [...headOf(division, state), ...sectionsOf(division, state)]);
}

/** The heading and what stands between it and the first division below. */
export function headOf(division: Division, state: PageState): Element[] {
  const { level, heading, caseLine, facts, blocks, votes } = division;
  return [
    h(`h${level}`, { id: headingId(division) }, heading),
    ...(caseLine === '' ? [] : [h('p', { className: ['case'] }, caseLine)]),
    ...factList(facts),
    ...htmlOf(blocks, level + 1, state),
    ...votes.map(voteList),
  ];
}

/** The divisions below, and what stands below them. */
export function sectionsOf(division: Division, state: PageState): Element[] {
  const { divisions, footer, level } = division;
  const below = divisions.map((inner) => sectionOf(inner, state, division));
  return footer.length === 0 ? below : [...below, h('footer', htmlOf(footer, level + 1, state))];
}

function headingId({ id }: Division): string {
  return `${id}-overskrift`;
}

function factList(facts: readonly FactModel[]): Element[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, value }) => h('div', [h('dt', label), h('dd', value)]));
  return [h('dl', rows)];
}

/** Who voted how, beside the text that tells it. */
function voteList(vote: VoteModel): Element {
  const sides = (['for', 'against', 'abstained'] as const).filter((side) => isTold(vote[side]));
  const rows = sides.map((side) => h('div', [h('dt', DOCUMENT_WORDS.sides[side]), h('dd', sideText(vote[side]))]));
  return h('dl', { className: ['votes'] }, rows);
}
