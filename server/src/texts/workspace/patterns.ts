/** Why a file pattern is not used, in the user's language. */
import type { TextLanguage } from '../../protocol.ts';
import type { PatternFault } from '../../workspace/patterns/compile.ts';

type Table = Readonly<Record<PatternFault, string>>;

const DA: Table = {
  empty: 'Mønsteret er tomt og passer ikke på nogen fil.',
  long: 'Mønsteret er for langt og bruges ikke.',
  absolute:
    'Mønsteret passer ikke på nogen fil: det skal skrives fra mappen, uden skråstreg, drev eller adresse forrest.',
  outside: 'Mønsteret passer ikke på nogen fil: ".." fører ud af mappen.',
  backslash: 'Mønsteret passer ikke på nogen fil: skriv "/" mellem mapper, ikke "\\".',
  complex: 'Mønsterets krøllede parenteser giver for mange muligheder. Det bruges ikke.',
};

const EN: Table = {
  empty: 'The pattern is empty and fits no file.',
  long: 'The pattern is too long and is not used.',
  absolute: 'The pattern fits no file: write it from the folder, without a slash, a drive or an address in front.',
  outside: 'The pattern fits no file: ".." leads out of the folder.',
  backslash: 'The pattern fits no file: write "/" between folders, not "\\".',
  complex: 'The braces of the pattern make too many choices. It is not used.',
};

export function patternMessage(fault: PatternFault, language: TextLanguage): string {
  return (language === 'da' ? DA : EN)[fault];
}
