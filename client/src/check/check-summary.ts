/** What a check of many files came to, counted and said. Pure. */
import type { QualityTexts } from './quality-texts.ts';

export interface CheckSummary {
  /** Files found, and how many of them were looked at. */
  readonly total: number;
  readonly checked: number;
  readonly unread: number;
  readonly cancelled: boolean;
  /** True when there were more findings than are shown for files that are not open. */
  readonly full: boolean;
  /** Text files that look like referater by their text and were not looked at, for nobody has said that they are. */
  readonly likely: number;
  /** Files with at least one finding. */
  readonly withFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

export const NOTHING_CHECKED: CheckSummary = {
  total: 0,
  checked: 0,
  unread: 0,
  cancelled: false,
  full: false,
  likely: 0,
  withFindings: 0,
  errors: 0,
  warnings: 0,
  informations: 0,
  hints: 0,
};

const COUNTERS = ['errors', 'warnings', 'informations', 'hints'] as const;

/** With the findings of one more file; severities as the protocol numbers them, 1 error to 4 hint. */
export function counted(summary: CheckSummary, severities: readonly number[]): CheckSummary {
  const counts = { errors: 0, warnings: 0, informations: 0, hints: 0 };
  for (const severity of severities) counts[COUNTERS[severity - 1] ?? 'hints']++;
  return {
    ...summary,
    checked: summary.checked + 1,
    withFindings: summary.withFindings + (severities.length > 0 ? 1 : 0),
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    informations: summary.informations + counts.informations,
    hints: summary.hints + counts.hints,
  };
}

/** One sentence or two for the user. */
export function summaryText(summary: CheckSummary, say: QualityTexts, most: number): string {
  const { total, checked, cancelled, unread, full, likely } = summary;
  if (total === 0) return likely > 0 ? say.likelyOnly(likely) : say.checkedNone;
  const found = [
    summary.errors > 0 ? say.errors(summary.errors) : '',
    summary.warnings > 0 ? say.warnings(summary.warnings) : '',
    summary.informations > 0 ? say.informations(summary.informations) : '',
    summary.hints > 0 ? say.hints(summary.hints) : '',
  ].filter(Boolean);
  const list = [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(say.and);
  const files = say.referater(checked);
  return [
    cancelled ? say.checkCancelled(checked, total) : '',
    !cancelled || found.length > 0
      ? found.length === 0
        ? say.checkedClean(files)
        : say.checkedFound(files, list)
      : '',
    unread > 0 ? say.checkUnread(unread) : '',
    full ? say.checkFull(most) : '',
    likely > 0 ? say.likelyToo(likely) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
