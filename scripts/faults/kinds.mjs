/** Every kind of fault, and the texts it makes of one in which nothing is wrong. */
import { CONTENTS_FAULTS } from './contents.mjs';
import { NUMBER_FAULTS } from './numbers.mjs';
import { SECTION_FAULTS } from './sections.mjs';
import { TEXT_FAULTS } from './text.mjs';

const FAULTS = { ...SECTION_FAULTS, ...NUMBER_FAULTS, ...CONTENTS_FAULTS, ...TEXT_FAULTS };
export const KINDS = Object.keys(FAULTS);

/** One fault at a time: of each kind at most `most` places, spread over the text. */
export function seeds(fixture, most) {
  return KINDS.flatMap((kind) =>
    some(FAULTS[kind](fixture).filter(isChanged(fixture)), most).map((place) => ({ fixture, kind, place })),
  );
}

/** A number or a title written in another way than the truth has it cannot be changed by its words. */
function isChanged({ lines }) {
  const text = lines.join('\n');
  return (place) => place.lines.join('\n') !== text;
}

function some(places, most) {
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, i) => places[Math.floor(((i + 0.5) * places.length) / most)]);
}

/** The finding tells this fault. */
export function isMeant({ rules, from, to }, { rule, line }) {
  return rules.includes(rule) && line >= from && line <= to;
}

/** What is told besides: errors and warnings of other rules that the faultless text was not told already. */
export function alarmsIn({ rules }, told, known) {
  const isLoud = ({ severity }) => severity === 'error' || severity === 'warning';
  // The same rule may tell the fault in two places, as from both sides.
  return told.filter((each) => isLoud(each) && !rules.includes(each.rule) && !known.has(keyOf(each)));
}

export function keyOf({ rule, message }) {
  return `${rule}: ${message}`;
}
