/** How much of one tree another has: items by number and title, sections by what they are for, decisions by their words. */
import { headingKey } from '../../../../server/src/domain/roles.ts';
import { type Item, itemsOf, ownDecision, type Referat } from '../../../../server/src/syntax/index.ts';

export interface Kept {
  readonly items: number;
  readonly sections: number;
  readonly decisions: number;
}

/** What is there, and what the other has of it; `extra` items that are not there count against it. */
export function compareTrees(before: Referat, after: Referat): { there: Kept; kept: Kept; lost: string[] } {
  const there = { items: 0, sections: 0, decisions: 0 };
  const kept = { items: 0, sections: 0, decisions: 0 };
  const lost: string[] = [];
  const rest = [...itemsOf(after)].map(({ node }) => node);
  for (const { node: item } of itemsOf(before)) {
    const roles = rolesOf(item);
    const decision = decisionOf(item);
    there.items++;
    there.sections += roles.length;
    if (decision !== undefined) there.decisions++;
    const at = rest.findIndex((each) => nameOf(each) === nameOf(item));
    const same = at < 0 ? undefined : rest.splice(at, 1)[0];
    if (!same) {
      lost.push(nameOf(item));
      continue;
    }
    kept.items++;
    const found = rolesOf(same);
    for (const role of roles) {
      const place = found.indexOf(role);
      if (place < 0) lost.push(`${nameOf(item)}: ${role}`);
      else {
        found.splice(place, 1);
        kept.sections++;
      }
    }
    if (decision !== undefined && decisionOf(same) === decision) kept.decisions++;
    else if (decision !== undefined) lost.push(`${nameOf(item)}: ${decision} ≠ ${decisionOf(same)}`);
  }
  kept.items -= rest.length;
  lost.push(...rest.map((item) => `+ ${nameOf(item)}`));
  return { there, kept, lost };
}

function nameOf({ number, title, caseNumber, closed }: Item): string {
  return [
    number ?? '',
    headingKey(title).replace(/[^\p{L}\p{N}]/gu, ''),
    caseNumber?.text.replace(/\s/g, '') ?? '',
    closed ? 'closed' : '',
  ].join(' | ');
}

function rolesOf({ sections }: Item): string[] {
  return sections.filter(({ key }) => key !== '').map(({ role, earlier }) => `${role}${earlier ? ' (earlier)' : ''}`);
}

/** The words under the heading, wherever lines and pages end. */
function decisionOf(item: Item): string | undefined {
  const section = ownDecision(item);
  if (!section) return undefined;
  const { heading, inline, end } = section;
  const lines = item.lines
    .slice(heading.line + heading.lineCount, end)
    .filter((_, at) => item.classes[heading.line + heading.lineCount + at]?.kind !== 'furniture');
  const first = inline ? (item.lines[inline.line] ?? '').slice(inline.start) : '';
  return [first, ...lines]
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
