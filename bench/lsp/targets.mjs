// What the figures of one run must be beside the floors of that run. Only ratios: the machine is shared.

/** What people feel: `ours <= factor × floor + plusMs`. Real minutes have a median of 41 KB, 99 % are under 270 KB. */
export const TARGETS = [
  { figure: 'start → initialize', size: '30K', factor: 1.15, of: 'textdoc' },
  { figure: 'letter → everything', size: '30K', factor: 4, of: 'echo', plusMs: 1 },
  { figure: 'letter → diagnostics', size: '300K', factor: 1, of: 'textdoc', plusMs: 0.5 },
  { figure: 'burst → quiet', size: '300K', factor: 0.5, of: 'textdoc' },
  { figure: 'storm → last answer', size: '300K', factor: 0.6, of: 'textdoc' },
  { figure: 'letter → diagnostics', size: '1M', factor: 1, of: 'textdoc', plusMs: 0.5 },
  { figure: 'peak memory, MB', size: '1M', factor: 1.5, of: 'textdoc' },
];

/**
 * @param medians `medians[size][server][figure]`
 * @returns one row for each target whose figures this run has
 */
export function judge(medians) {
  const rows = [];
  for (const { figure, size, factor, of, plusMs = 0 } of TARGETS) {
    const value = medians[size]?.ours[figure];
    const other = medians[size]?.[of]?.[figure];
    if (value === undefined || other === undefined) continue;
    const limit = factor * other + plusMs;
    const what = `${size} ${figure} <= ${factor} × ${of}${plusMs ? ` + ${plusMs}` : ''}`;
    rows.push({ what, value, limit, met: value <= limit });
  }
  return rows;
}
