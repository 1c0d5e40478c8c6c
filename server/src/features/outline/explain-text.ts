/** The explanation of a reading as text for a person. */
import type { TextLanguage } from '../../protocol.ts';
import { type Explanation, explain } from '../../syntax/index.ts';
import { explainTexts } from '../../texts/explain.ts';

/** So many readings of a meeting are told. */
const MOST_READINGS = 5;

/** Explains the reading of `lines`, and of one line (0-based) where it is given. Ends with a line end. */
export function explainText(lines: readonly string[], line: number | undefined, language: TextLanguage): string {
  const say = explainTexts(language);
  const { meetings, line: explained } = explain(lines, line);
  const told = meetings.flatMap((meeting) => [say.meeting(meeting.line + 1), ...readings(meeting, language)]);
  if (!explained) return `${told.join('\n')}\n`;
  const { looks, taken, evidence, asSection } = explained;
  told.push('', say.line(explained.line + 1, looks, say.taken[taken]));
  if (evidence.length === 0) told.push(`  ${say.noEvidence}`);
  else told.push(`  ${say.evidence}`, ...rows(evidence));
  if (asSection.length > 0) told.push(`  ${say.asSection}`, ...rows(asSection));
  return `${told.join('\n')}\n`;
}

function readings({ readings: all }: Explanation['meetings'][number], language: TextLanguage): string[] {
  const say = explainTexts(language);
  const best = all[0];
  if (!best || best.score <= 0)
    return [`  ${say.nothing}`, ...all.slice(0, MOST_READINGS).map((one) => `  ${lost(one, language)}`)];
  const next = Math.max(0, all[1]?.score ?? 0);
  return [
    `  ${say.won(nameOf(best), best.items, signed(best.score), signed(best.score - next))}`,
    ...rows(best.evidence),
    ...all.slice(1, MOST_READINGS).map((one) => `  ${lost(one, language)}`),
  ];
}

function rows(evidence: Reading['evidence']): string[] {
  return evidence.map(({ id, points }) => `    ${signed(points)}  ${id}`);
}

type Reading = Explanation['meetings'][number]['readings'][number];

function lost(reading: Reading, language: TextLanguage): string {
  return explainTexts(language).lost(nameOf(reading), reading.items, signed(reading.score));
}

function nameOf({ reading, form }: Reading): string {
  return form === undefined ? reading : `${reading} \u00bb${form}\u00ab`;
}

function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
