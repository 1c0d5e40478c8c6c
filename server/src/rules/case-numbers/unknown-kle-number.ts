/** A subject or facet that the user's edition of KLE does not have. Numbers change between editions, so it is a hint. */
import type { KleEdition } from '../../domain/kle/kle.ts';
import { type ItemRule, lineRange, type RuleFinding } from '../rule.ts';

export const unknownKleNumber: ItemRule = {
  meta: {
    id: 'unknown-kle-number',
    severity: 'hint',
    scope: 'item',
    fix: 'none',
    messages: ['subject', 'facet', 'retired-subject', 'retired-facet'],
  },
  check({ item, kle }) {
    const number = item.caseNumber;
    if (!number || !kle || !number.parsed.valid || number.parsed.form !== 'kle') return [];
    const { subject, facet } = number.parsed.parts ?? {};
    const { line, start } = number.span;
    const edition = kle.published ?? '';
    const judge = (kind: 'subject' | 'facet', code: string | undefined): RuleFinding[] => {
      const messageId = code === undefined ? undefined : verdict(kle, kind, code);
      if (code === undefined || messageId === undefined) return [];
      const at = start + number.text.indexOf(code);
      return [{ messageId, params: { code, edition }, range: lineRange(line, at, at + code.length) }];
    };
    return [...judge('subject', subject), ...judge('facet', facet)];
  },
};

function verdict(kle: KleEdition, kind: 'subject' | 'facet', code: string): string | undefined {
  const table = kind === 'subject' ? kle.subjects : kle.facets;
  // An edition without any of these was not given (the two files are separate).
  if (table.size === 0) return undefined;
  const entry = table.get(code);
  if (entry?.retired !== undefined) return `retired-${kind}`;
  return entry || (kind === 'subject' && spansKnownGroup(kle, code)) ? undefined : kind;
}

/** `15.00.00`: a subject ending in `.00` stands for its whole group. */
function spansKnownGroup(kle: KleEdition, code: string): boolean {
  return code.endsWith('.00') && kle.groups.has(code.slice(0, 5));
}
