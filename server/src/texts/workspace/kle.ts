/** Why a KLE file gives no titles, in the user's language. */
import type { TextLanguage } from '../../protocol.ts';
import type { KleProblem } from '../../workspace/kle/store.ts';
import { fillText } from '../rules/rule-texts.ts';

type Code = KleProblem['fault']['code'];

const DA: Readonly<Record<Code, string>> = {
  missing: '{source} peger på "{file}", men der er ingen XML-fil, der kan læses.',
  outside:
    '{source} må i et arbejdsområde kun pege på en fil i arbejdsområdet. "{file}" bruges ikke. En fil et andet sted vælges i brugerens egne indstillinger.',
  'not-xml': 'KLE-filen "{file}" er ikke gyldig XML (linje {line}). Hent den igen med kommandoen "Referat: Hent KLE".',
  'not-kle': 'Filen "{file}" er ikke KLE\'s emneplan eller handlingsfacetter.',
  'too-large': 'KLE-filen "{file}" er for stor til at være KLE og bruges ikke.',
};

const EN: Readonly<Record<Code, string>> = {
  missing: '{source} points to "{file}", but there is no XML file that can be read.',
  outside:
    '{source} may in a workspace only point to a file inside the workspace. "{file}" is not used. Choose a file elsewhere in your own user settings.',
  'not-xml': 'The KLE file "{file}" is not valid XML (line {line}). Get it again with "Referat: Hent KLE".',
  'not-kle': 'The file "{file}" is neither KLE\'s plan of subjects nor its facets.',
  'too-large': 'The KLE file "{file}" is too large to be KLE and is not used.',
};

/** Who has pointed to the file. */
export type KleSource = 'setting' | 'configuration' | 'flag';

const SOURCES: Readonly<Record<TextLanguage, Readonly<Record<KleSource, string>>>> = {
  da: { setting: 'Indstillingen referat.kle', configuration: '"kle" i .referat.json', flag: '--kle' },
  en: { setting: 'The setting referat.kle', configuration: '"kle" in .referat.json', flag: '--kle' },
};

/** One sentence for a user; `file` is the address, of which the last part is shown. */
export function kleMessage(
  fault: KleProblem['fault'],
  file: string,
  source: KleSource,
  language: TextLanguage,
): string {
  const line = 'line' in fault && fault.line !== undefined ? fault.line : '?';
  return fillText((language === 'da' ? DA : EN)[fault.code], {
    file: readable(file),
    line,
    source: SOURCES[language][source],
  });
}

function readable(file: string): string {
  const last =
    file
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? file;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
