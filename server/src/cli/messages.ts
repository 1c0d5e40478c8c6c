/** The command line's own words. Findings bring theirs along. */
import type { TextLanguage } from '../protocol.ts';
import type { DecodeProblem, TextEncoding } from '../text/decode.ts';

export interface Messages {
  readonly noSuchFile: string;
  readonly noAccess: string;
  readonly unreadable: (reason: string) => string;
  readonly refused: Readonly<Record<DecodeProblem, string>>;
  readonly readAs: (encoding: TextEncoding) => string;
  readonly nothingMatches: string;
  readonly noFiles: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly summary: (findings: number, files: number) => string;
  readonly clean: (files: number) => string;
  readonly line: (line: number) => string;
  readonly noItems: string;
  readonly noTitle: string;
  readonly closed: string;
  readonly earlier: string;
  readonly attachments: (count: number) => string;
}

const da: Messages = {
  noSuchFile: 'Filen findes ikke.',
  noAccess: 'Filen må ikke læses.',
  unreadable: (reason) => `Filen kunne ikke læses (${reason}).`,
  refused: {
    'too-large': 'Filen er for stor til at være et referat og blev ikke læst.',
    pdf: 'Filen er en PDF, ikke tekst. Gem den som tekst først.',
    docx: 'Filen er et Word-dokument, ikke tekst. Gem den som tekst først.',
    odt: 'Filen er et OpenDocument-dokument, ikke tekst. Gem den som tekst først.',
    doc: 'Filen er et ældre Office-dokument, ikke tekst. Gem den som tekst først.',
    rtf: 'Filen er RTF, ikke ren tekst. Gem den som ren tekst først.',
    zip: 'Filen er et zip-arkiv, ikke tekst. Pak det ud først.',
    binary: 'Filen er ikke tekst.',
  },
  readAs: (encoding) => `Læst som ${encoding}.`,
  nothingMatches: 'Ingen filer passer.',
  noFiles: 'Angiv mindst én fil, en mappe, et mønster eller - for standard input.',
  severity: { error: 'fejl', warning: 'advarsel', information: 'oplysning', hint: 'forslag' },
  summary: (findings, files) => `${findings} fund i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  clean: (files) => `Ingen fund i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  line: (line) => `linje ${line}`,
  noItems: 'Ingen punkter fundet.',
  noTitle: '(uden titel)',
  closed: 'lukket',
  earlier: 'tidligere behandling',
  attachments: (count) => `${count} bilag`,
};

const en: Messages = {
  noSuchFile: 'No such file.',
  noAccess: 'The file may not be read.',
  unreadable: (reason) => `The file could not be read (${reason}).`,
  refused: {
    'too-large': 'The file is too large to be minutes and was not read.',
    pdf: 'The file is a PDF, not text. Save it as text first.',
    docx: 'The file is a Word document, not text. Save it as text first.',
    odt: 'The file is an OpenDocument text, not plain text. Save it as text first.',
    doc: 'The file is an older Office document, not text. Save it as text first.',
    rtf: 'The file is RTF, not plain text. Save it as plain text first.',
    zip: 'The file is a zip archive, not text. Unpack it first.',
    binary: 'The file is not text.',
  },
  readAs: (encoding) => `Read as ${encoding}.`,
  nothingMatches: 'No files match.',
  noFiles: 'Give at least one file, a folder, a pattern or - for standard input.',
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  summary: (findings, files) =>
    `${findings} finding${findings === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  clean: (files) => `No findings in ${files} file${files === 1 ? '' : 's'}.`,
  line: (line) => `line ${line}`,
  noItems: 'No items found.',
  noTitle: '(no title)',
  closed: 'closed',
  earlier: 'earlier treatment',
  attachments: (count) => `${count} attachment${count === 1 ? '' : 's'}`,
};

export function messagesFor(language: TextLanguage): Messages {
  return language === 'en' ? en : da;
}
