/** The words of the language status item. Pure. */
import type { StatusParams } from '../../../server/src/protocol.ts';
import type { Texts } from '../texts.ts';

/** Case systems by their own names; the two that are no system's get a word of the user's language. */
const SYSTEMS: Readonly<Record<string, string>> = {
  firstagenda: 'FirstAgenda',
  'firstagenda-markdown': 'FirstAgenda (Markdown)',
  sbsys: 'SBSYS',
  acadre: 'Acadre',
  edoc: 'eDoc',
  os2web: 'OS2web',
};

/** `FirstAgenda · 12 punkter`, `SBSYS · dagsorden · 3 punkter`. */
export function statusText(status: StatusParams, say: Texts): string {
  const system = SYSTEMS[status.dialect] ?? (status.dialect === 'association' ? say.association : say.ownLayout);
  const kind = status.kind === 'dagsorden' ? [say.agenda] : [];
  return [system, ...kind, say.items(status.items)].join(' · ');
}

/** What a screen reader says besides: `2 problemer · Kulturudvalget · 10-03-2021`, the date in the Danish order. */
export function statusDetail(status: StatusParams | undefined, problems: number, say: Texts): string {
  const date = status?.date?.split('-').reverse().join('-');
  return [say.problems(problems), status?.body, date].filter((part) => part !== undefined && part !== '').join(' · ');
}
