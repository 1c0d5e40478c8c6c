/** The rows of "Ændringer": what was added, removed, moved, renamed. Pure. */
import type { CompareAgendaResult } from '../../../../server/src/protocol.ts';
import type { ReviewTexts } from '../review-texts.ts';
import type { ViewRow } from '../view-row.ts';

export type AgendaChange = CompareAgendaResult['changes'][number];

const ICONS: Readonly<Record<AgendaChange['kind'], string>> = {
  added: 'diff-added',
  removed: 'diff-removed',
  moved: 'diff-renamed',
  retitled: 'edit',
  recommendation: 'diff-modified',
};

const COLORS: Readonly<Partial<Record<AgendaChange['kind'], string>>> = {
  added: 'gitDecoration.addedResourceForeground',
  removed: 'gitDecoration.deletedResourceForeground',
};

export function agendaRow(change: AgendaChange, say: ReviewTexts): ViewRow {
  const { kind, agenda, minutes } = change;
  const name = (minutes ?? agenda)?.name ?? '';
  const before = minutes && agenda && agenda.name !== minutes.name ? say.before(agenda.name) : '';
  const color = COLORS[kind];
  return {
    label: `${say[kind]}: ${name}`,
    description: before,
    icon: ICONS[kind],
    ...(color ? { color } : {}),
    tooltip: [name, say[kind], before].filter((line) => line !== ''),
    spoken: [`${say[kind]}: ${name}`, before].filter((part) => part !== '').join('. '),
  };
}
