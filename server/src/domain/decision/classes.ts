/** What may become of a case. */
export const DECISION_CLASSES = [
  'adopted',
  'adopted-with-remark',
  'point-by-point',
  'recommended',
  'not-recommended',
  'noted',
  'not-noted',
  'discussed',
  'postponed',
  'referred',
  'returned',
  'rejected',
  'withdrawn',
  'none',
  'other',
] as const;

export type DecisionClass = (typeof DECISION_CLASSES)[number];
