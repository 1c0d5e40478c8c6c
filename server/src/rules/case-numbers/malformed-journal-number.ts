/** A case number that is broken; what is wrong and what is right is `domain/case-numbers/journal-number.ts`. */
import { type ItemRule, lineRange, type RuleFix } from '../rule.ts';

export const malformedJournalNumber: ItemRule = {
  meta: {
    id: 'malformed-journal-number',
    severity: 'error',
    scope: 'item',
    fix: 'safe',
    messages: [
      'missing-digit',
      'extra-digit',
      'missing-part',
      'missing-part-of-house',
      'wrong-separator-of-house',
      'extra-part',
      'missing-separator',
      'double-separator',
      'wrong-separator',
      'blank-for-separator',
      'comma-for-dot',
      'slash-for-dot',
      'wrong-dash',
      'stray-blank',
      'wrong-facet-letter',
      'missing-facet-letter',
      'lower-case-facet',
      'letter-for-digit',
      'four-digit-year',
      'leading-zero',
    ],
    fixes: ['replace'],
  },
  check({ item, facts }) {
    const number = item.caseNumber;
    if (!number || number.parsed.valid) return [];
    const { fault, suggestion } = number.parsed;
    // A form that nearly all of the document's numbers have is the house's own, not a slip.
    if (fault && facts.usualFault === fault.code) return [];
    const { line, start, end } = number.span;
    const at = fault ? lineRange(line, start + fault.start, start + fault.end) : lineRange(line, start, end);
    const fix: RuleFix | undefined =
      suggestion === undefined
        ? undefined
        : {
            titleId: 'replace',
            params: { number: suggestion },
            edits: [{ range: lineRange(line, start, end), newText: suggestion }],
          };
    const code = fault?.code ?? 'missing-part';
    // How KLE numbers are made says nothing of another house's, nor of those that are run together.
    const messageId = KLE_ONLY.has(code) && number.parsed.form !== 'kle' ? `${code}-of-house` : code;
    const place = placeOf(number.text, fault?.start ?? 0);
    return [{ messageId, params: { number: number.text, ...place }, range: at, ...(fix ? { fix } : {}) }];
  },
};

const KLE_ONLY: ReadonlySet<string> = new Set(['missing-part', 'wrong-separator']);

/** The part of a number (letters and digits between its marks) that holds the character at `at`, and which one it is, from 1. */
function placeOf(number: string, at: number): { readonly part: string; readonly index: number } {
  const parts = [...number.matchAll(/[\p{L}\d]+/gu)];
  const index = Math.max(
    0,
    parts.findLastIndex((part) => part.index <= at),
  );
  return { part: parts[index]?.[0] ?? number, index: index + 1 };
}
