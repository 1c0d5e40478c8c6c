/** The rows of "Sager": each case with its story, each treatment with its decision. Pure. */
import type { CaseSummary, CaseTreatment } from '../../../../server/src/protocol.ts';
import { decisionIcon } from '../decisions/decision-rows.ts';
import type { ReviewTexts } from '../review-texts.ts';
import { danishDate, itemName, joined, type ViewRow } from '../view-row.ts';

/** Steps of a story that a row has room for; the newest ones. */
const MOST_STEPS = 3;

/** `Taget til efterretning 10-03-2021 → Godkendt 25-03-2021`; earlier steps than the last three are an ellipsis. */
export function caseStory(items: readonly CaseTreatment[], say: ReviewTexts): string {
  const told = treatmentsOf(items).map((item) => `${outcome(item, say)} ${danishDate(item.date) || say.undated}`);
  // The number of the meeting's own case stands on several of its items, mostly with the same outcome.
  const steps = told.filter((step, at) => step !== told[at - 1]);
  const shown = steps.slice(-MOST_STEPS);
  return (shown.length < steps.length ? ['…', ...shown] : shown).join(' → ');
}

/** A case with how it went in short. */
export function caseRow({ number, title, items }: CaseSummary, say: ReviewTexts): ViewRow {
  const story = caseStory(items, say);
  const name = title || number;
  const treatments = treatmentsOf(items);
  return {
    label: name,
    description: joined([story, name === number ? '' : number]),
    icon: 'folder',
    tooltip: [number, ...treatments.map((item) => treatmentLine(item, say))],
    spoken: `${name}. ${say.caseSpoken(number)}. ${say.meetings(treatments.length)}. ${story}`,
  };
}

/** One meeting's treatment of a case. */
export function treatmentRow(item: CaseTreatment, say: ReviewTexts): ViewRow {
  const label = `${danishDate(item.date) || say.undated} ${outcome(item, say)}`;
  const name = itemName(item.number, item.title);
  return {
    label,
    description: joined([item.body, name]),
    icon:
      item.kind === 'dagsorden' ? 'list-ordered' : item.decision ? decisionIcon(item.class) : 'circle-large-outline',
    tooltip: [label, item.body, name].filter((line) => line !== ''),
    spoken: [label, item.body, name].filter((line) => line !== '').join('. '),
  };
}

function treatmentLine(item: CaseTreatment, say: ReviewTexts): string {
  return joined([`${danishDate(item.date) || say.undated} ${outcome(item, say)}`, item.body]);
}

function outcome(item: CaseTreatment, say: ReviewTexts): string {
  return item.decision || (item.kind === 'dagsorden' ? say.onAgenda : say.noDecision);
}

/**
 * A meeting may lie in the folder twice, as a draft or as agenda and minutes: each item of it is one step. An agenda
 * counts where there are no minutes of that day.
 */
export function treatmentsOf(items: readonly CaseTreatment[]): CaseTreatment[] {
  const held = new Set(items.filter(({ kind }) => kind !== 'dagsorden').map(meetingKey));
  const steps = new Map<string, CaseTreatment>();
  for (const item of items) {
    if (item.kind === 'dagsorden' && item.date !== '' && held.has(meetingKey(item))) continue;
    const key = item.date === '' ? `${item.uri}#${item.line}` : `${meetingKey(item)}|${item.number}`;
    if (!steps.get(key)?.decision) steps.set(key, item);
  }
  return [...steps.values()];
}

function meetingKey({ date, body }: CaseTreatment): string {
  return `${date}|${body}`;
}
