/** The names a document itself gives: its bodies and the people of the meeting. What is not among them is not renamed. */
import { oncePer } from '../../domain/once-per.ts';
import { plainBody } from '../../domain/people/bodies.ts';
import { splitNames } from '../../domain/people/persons.ts';
import { attendanceOf, type Meeting, type Referat } from '../../syntax/index.ts';

export type NameKind = 'body' | 'person';

export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
}

const PEOPLE: ReadonlySet<string> = new Set(['participants', 'members', 'absent', 'present', 'chair', 'secretary']);
const MOST_NAMES = 400;

/** Names of the document, longest first, so that a name within a longer one does not win. Computed once per tree. */
export const knownNames = oncePer(({ meetings }: Referat): readonly KnownName[] => {
  const found = new Map<string, KnownName>();
  for (const meeting of meetings) collect(meeting, found);
  return [...found.values()].sort((a, b) => b.name.length - a.name.length);
});

function collect(meeting: Meeting, found: Map<string, KnownName>): void {
  const body = (name: string | undefined): void => {
    if (name !== undefined) add(found, plainBody(name), 'body');
  };
  const people = (text: string): void => {
    for (const { name } of splitNames(text)) if (name.includes(' ')) add(found, name, 'person');
  };
  body(meeting.header.title?.body);
  for (const { kind, value } of meeting.header.facts) {
    if (kind === 'body') body(value);
    else if (PEOPLE.has(kind)) people(value);
  }
  for (const part of meeting.parts) {
    if (part.kind !== 'item') continue;
    for (const section of part.sections) body(section.body);
    for (const { text, label } of attendanceOf(part)) if (label) people(text);
  }
}

function add(found: Map<string, KnownName>, name: string, kind: NameKind): void {
  if (name.length >= 4 && name.length <= 120 && !found.has(name) && found.size < MOST_NAMES)
    found.set(name, { name, kind });
}
