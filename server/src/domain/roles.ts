/** What a section is for: the role of a heading by the table of names, or by the stems in it where no table knows it. */
import { headingKey } from './heading-key.ts';
import { MORE_OF_A_NAME } from './words/joints.ts';
import { ROLE_NAMES, type SectionRole } from './words/sections/section-names.ts';
import { SECTION_STEMS, SHORT_NAMES } from './words/sections/section-stems.ts';

export { hasKey, headingKey } from './heading-key.ts';
export { ROLE_NAMES, SECTION_ROLES, type SectionRole } from './words/sections/section-names.ts';

/** Boards write what was said, and mostly what was decided, behind it; alone it is the title of the minutes. */
export const REFERAT = 'referat';

const ROLE_BY_KEY: ReadonlyMap<string, SectionRole> = new Map(
  Object.entries(ROLE_NAMES).flatMap(([role, names]) => names.map((name) => [headingKey(name), role as SectionRole])),
);

/** The role a heading has in the table, by its {@link headingKey}; undefined when the table does not know it. */
export function roleOfKey(key: string): SectionRole | undefined {
  return ROLE_BY_KEY.get(key);
}

/** Length in UTF-16 units of the longest key in the table: nothing longer needs looking up. */
export const LONGEST_ROLE_KEY = Math.max(...[...ROLE_BY_KEY.keys()].map((key) => key.length));

/**
 * Guesses the role of a heading that no table knows from the Danish stems in it (`Det indstiller vi` → recommendation).
 * Its head speaks first, which is the last word but for what is said of it: a director's proposal is no director.
 * `other` when nothing speaks.
 */
export function guessRole(key: string): SectionRole {
  const short = SHORT_NAMES[key];
  if (short !== undefined) return short;
  const head = key.replace(MORE_OF_A_NAME, '');
  const word = head.slice(head.lastIndexOf(' ') + 1);
  for (const [stem, role] of SECTION_STEMS) if (word.includes(stem)) return role;
  for (const [stem, role] of SECTION_STEMS) if (key.includes(stem)) return role;
  return 'other';
}
