/** What can be wrong with a journal number, in Danish; one sentence for each code. */
import type { JournalFaultCode } from '../../domain/case-numbers/journal-number.ts';

export type FaultTexts = Readonly<Record<JournalFaultCode, string>>;

export const faultsDa: FaultTexts = {
  'missing-digit': 'Der mangler et ciffer.',
  'extra-digit': 'Der er et ciffer for meget.',
  'missing-part': 'Der mangler en del af nummeret.',
  'extra-part': 'Der er en del for meget.',
  'missing-separator': 'Der mangler et skilletegn.',
  'double-separator': 'Skilletegnet står to gange.',
  'wrong-separator': 'Skilletegnet er forkert.',
  'blank-for-separator': 'Her skal stå et skilletegn i stedet for et mellemrum.',
  'comma-for-dot': 'Her skal stå punktum i stedet for komma.',
  'slash-for-dot': 'Her skal stå punktum i stedet for skråstreg.',
  'wrong-dash': 'Her skal stå en almindelig bindestreg.',
  'stray-blank': 'Der er et mellemrum for meget.',
  'wrong-facet-letter': 'Handlingsfacetten begynder med A, P, S, Ø, G, K eller I.',
  'missing-facet-letter': 'Handlingsfacettens bogstav mangler.',
  'lower-case-facet': 'Handlingsfacettens bogstav skal være stort.',
  'letter-for-digit': 'Her står et bogstav, hvor der skal være et ciffer.',
  'four-digit-year': 'Året skrives med to cifre.',
  'leading-zero': 'Løbenummeret skrives uden nul foran.',
};
