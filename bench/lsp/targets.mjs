// What the figures of one run must be beside the floors of that run. Only ratios: the machine is shared.

/** `ours <= factor × other's figure + plusMs`; `of` is a floor, or another size of our own. */
export const TARGETS = [
  { figure: 'start → initialize', size: '30K', factor: 1, of: 'textdoc' },
  { figure: 'letter → everything', size: '30K', factor: 3, of: 'echo', plusMs: 0.3 },
  { figure: 'letter → outline', size: '1M', factor: 1.5, of: 'echo', plusMs: 0.5 },
  { figure: 'line break → outline', size: '1M', factor: 2, of: 'echo', plusMs: 0.5 },
  { figure: 'letter → diagnostics', size: '1M', factor: 0.5, of: 'textdoc' },
  { figure: 'line break → diagnostics', size: '1M', factor: 0.75, of: 'textdoc' },
  { figure: 'burst → quiet', size: '1M', factor: 0.15, of: 'textdoc' },
  { figure: 'storm → last answer', size: '1M', factor: 0.3, of: 'textdoc' },
  { figure: 'peak memory, MB', size: '1M', factor: 1.3, of: 'textdoc' },
  { figure: 'letter → outline', size: '10M', factor: 1.5, of: 'echo', plusMs: 0.5 },
  { figure: 'line break → outline', size: '10M', factor: 2, of: 'echo', plusMs: 0.5 },
  { figure: 'letter → diagnostics', size: '10M', factor: 0.1, of: 'textdoc' },
  { figure: 'letter → diagnostics', size: '10M', factor: 3, of: '1M', plusMs: 0.5 },
  { figure: 'burst → quiet', size: '10M', factor: 0.05, of: 'textdoc' },
  { figure: 'peak memory, MB', size: '10M', factor: 1.6, of: 'textdoc' },
];

/**
 * @param medians `medians[size][server][figure]`
 * @returns one row for each target whose figures this run has
 */
export function judge(medians) {
  const rows = [];
  for (const { figure, size, factor, of, plusMs = 0 } of TARGETS) {
    const value = medians[size]?.ours[figure];
    const other = of in medians ? medians[of].ours[figure] : medians[size]?.[of]?.[figure];
    if (value === undefined || other === undefined) continue;
    const limit = factor * other + plusMs;
    const what = `${size} ${figure} <= ${factor} × ${of}${plusMs ? ` + ${plusMs}` : ''}`;
    rows.push({ what, value, limit, met: value <= limit });
  }
  return rows;
}
