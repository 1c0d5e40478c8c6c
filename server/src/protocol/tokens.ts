/** The semantic token legend. */

/** The semantic token legend, in order. package.json gives each a description and the scopes themes colour it by. */
export const SEMANTIC_TOKEN_TYPES = [
  'referatTitle',
  'referatItem',
  'referatSection',
  'referatEarlierDecision',
  'referatJournalNumber',
  'referatDate',
  'referatAttendance',
  'referatAttachment',
  'referatContents',
  'referatGroup',
  'referatClosed',
] as const;

export type SemanticTokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];
