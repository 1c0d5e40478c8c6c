/** Descriptions of commands and options. */
import type { TextLanguage } from '../protocol.ts';

const da = {
  /** What stands for a value in the help. */
  value: {
    file: 'fil',
    format: 'form',
    severity: 'grad',
    rule: 'regel=grad',
    count: 'antal',
    lang: 'sprog',
    layout: 'opstilling',
  },
  about: 'Læser og kontrollerer danske kommunale referater.',
  version: 'vis versionen',
  lang: 'sprog for tekster',
  files: 'filer, mapper, mønstre eller - for standard input',
  outline: 'Vis mødets opbygning: punkter, journalnumre, afsnit, bilag og fravær.',
  outlineFormat: 'hvordan opbygningen skrives',
  check: 'Kontrollér referater. Slutkode: 1 ved fund på mindst --fail-on, 2 hvis noget ikke kunne læses, ellers 0.',
  checkFormat: 'hvordan fundene skrives',
  failOn: 'laveste grad, der giver slutkode 1',
  config: 'brug denne konfiguration i stedet for .referat.json',
  kle: 'KLE’s officielle XML-fil eller en mappe med dem, i stedet for den i .referat.json',
  rule: 'sæt en regels grad (flere gange, hvis der er flere)',
  fix: 'ret det, der er sikkert, og gem filerne',
  fixDryRun: 'vis, hvad --fix ville rette, uden at gemme',
  baseline: 'gammel gæld: "write FIL" husker alle nuværende fund, "use FIL" viser kun nye',
  baselineWanted: 'Skriv "write FIL" eller "use FIL".',
  countWanted: 'Skriv et helt tal fra 1 og op.',
  threads: 'højst så mange tråde (standard: alle maskinens kerner)',
  quiet: 'vis kun det, der giver slutkode 1, og ingen sum',
  import: 'Hent et referat fra Word (.docx), PDF, en webside eller FirstAgendas JSON som tekst.',
  importFile: 'filen, der hentes fra; den bliver ikke ændret',
  layout: 'husets egen opstilling (som i --like, ellers filens) eller FirstAgendas',
  like: 'et referat, hvis opstilling teksten får',
  out: 'ny fil til teksten; ellers skrives den til standard output',
};

const en: typeof da = {
  value: {
    file: 'file',
    format: 'format',
    severity: 'severity',
    rule: 'id=severity',
    count: 'count',
    lang: 'lang',
    layout: 'layout',
  },
  about: 'Reads and checks Danish municipal minutes.',
  version: 'show the version',
  lang: 'language of texts',
  files: 'files, folders, patterns or - for standard input',
  outline: 'Show how the meeting is built: items, journal numbers, sections, attachments and absence.',
  outlineFormat: 'how the outline is written',
  check: 'Check minutes. Exit code: 1 with findings at or above --fail-on, 2 when something could not be read, else 0.',
  checkFormat: 'how the findings are written',
  failOn: 'mildest severity that gives exit code 1',
  config: 'use this configuration instead of .referat.json',
  kle: 'the official KLE XML file or a folder of them, instead of the one in .referat.json',
  rule: 'set the severity of a rule (repeat for more)',
  fix: 'mend what is certain and save the files',
  fixDryRun: 'show what --fix would mend, without saving',
  baseline: 'old debt: "write FILE" remembers all present findings, "use FILE" shows only new ones',
  baselineWanted: 'Write "write FILE" or "use FILE".',
  countWanted: 'Write a whole number from 1 up.',
  threads: 'at most so many threads (default: all the cores of the machine)',
  quiet: 'show only what gives exit code 1, and no sum',
  import: 'Bring minutes over from Word (.docx), PDF, a web page or FirstAgenda’s JSON as text.',
  importFile: 'the file to read; it is not changed',
  layout: 'the house’s own layout (as in --like, else the file’s) or FirstAgenda’s',
  like: 'minutes whose layout the text gets',
  out: 'new file for the text; else it goes to standard output',
};

export type UsageWords = typeof da;

export function wordsFor(language: TextLanguage): UsageWords {
  return language === 'en' ? en : da;
}
