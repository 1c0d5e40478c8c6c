/** What is wrong with a configuration file, in the user's language. */
import { safeToShow } from '../../domain/safe-text.ts';
import type { TextLanguage } from '../../protocol.ts';
import type { ConfigurationProblem, ProblemId } from '../../workspace/configuration/problem.ts';
import type { PatternFault } from '../../workspace/patterns/compile.ts';
import { fillText } from '../rules/rule-texts.ts';
import { patternMessage } from './patterns.ts';

type Table = Readonly<Record<ProblemId, string>>;

const DA: Table = {
  syntax: 'Filen er ikke gyldig JSON ({code}). Den bruges ikke, før det er rettet; standardreglerne gælder imens.',
  'not-an-object': 'Filen skal indeholde et objekt i krøllede parenteser. Standardreglerne gælder.',
  'unknown-property': '"{name}" kendes ikke her og har ingen virkning.',
  'unknown-rule': 'Der er ingen regel, der hedder "{name}".',
  'wrong-severity': 'Graden skal være en af disse: {levels}.',
  'unknown-option': 'Reglen {rule} har ikke noget valg, der hedder "{name}".',
  'wrong-type': '"{name}" har ikke den rigtige slags værdi ({type}). Værdien bruges ikke.',
  'wrong-value': '"{name}" skal være en af disse: {values}.',
  'extends-outside': '"{path}" er ikke en relativ sti til en .json-fil inden for roden. Den læses ikke.',
  'extends-unreadable': '"{path}" findes ikke eller kan ikke læses.',
  'extends-circle': '"{path}" peger tilbage på en fil, der allerede er med, eller kæden er for lang.',
  'kle-outside': '"{path}" er ikke en relativ sti inden for roden. Filen læses ikke.',
  'wrong-pattern': '{why} De andre mønstre gælder.',
  'only-exclusions': '"{name}" har kun mønstre med "!" foran og passer derfor ikke på nogen fil.',
};

const EN: Table = {
  syntax: 'The file is not valid JSON ({code}). It is not used until this is mended; the default rules hold meanwhile.',
  'not-an-object': 'The file must hold an object in braces. The default rules hold.',
  'unknown-property': '"{name}" is not known here and has no effect.',
  'unknown-rule': 'There is no rule called "{name}".',
  'wrong-severity': 'The severity must be one of: {levels}.',
  'unknown-option': 'The rule {rule} has no option called "{name}".',
  'wrong-type': '"{name}" has the wrong kind of value ({type}). It is not used.',
  'wrong-value': '"{name}" must be one of: {values}.',
  'extends-outside': '"{path}" is no relative path to a .json file within the root. It is not read.',
  'extends-unreadable': '"{path}" does not exist or cannot be read.',
  'extends-circle': '"{path}" points back to a file that is already included, or the chain is too long.',
  'kle-outside': '"{path}" is no relative path within the root. The file is not read.',
  'wrong-pattern': '{why} The other patterns hold.',
  'only-exclusions': '"{name}" has only patterns with "!" in front and therefore fits no file.',
};

const TYPES: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = {
  da: {
    text: 'tekst',
    texts: 'liste af tekster',
    list: 'liste',
    object: 'objekt',
    boolean: 'true eller false',
    integer: 'helt tal',
  },
  en: {
    text: 'text',
    texts: 'list of texts',
    list: 'list',
    object: 'object',
    boolean: 'true or false',
    integer: 'whole number',
  },
};

const NEAR = { da: ' Mente du "{near}"?', en: ' Did you mean "{near}"?' } as const;

/** One sentence or two for a user. */
export function configurationMessage({ id, params }: ConfigurationProblem, language: TextLanguage): string {
  const type = TYPES[language][String(params.type)] ?? '';
  const why = id === 'wrong-pattern' ? patternMessage(params.fault as PatternFault, language) : '';
  const text = safeToShow(fillText((language === 'da' ? DA : EN)[id], { ...params, type, why }));
  return params.near ? text + fillText(NEAR[language], params) : text;
}
