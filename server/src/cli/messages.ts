/** The command line's own words. Findings bring theirs along. */
import type { TextLanguage } from '../protocol.ts';
import type { DecodeProblem, TextEncoding } from '../text/decode.ts';
import type { Utf8Damage } from '../text/utf8-damage.ts';
import { byLanguage } from '../texts/by-language.ts';

/** What the end of an archive's run tells. */
export interface ArchiveSum {
  readonly files: number;
  readonly findings: number;
  readonly incomplete: number;
  readonly skipped: number;
}

const da = {
  language: 'da' as TextLanguage,
  noSuchFile: 'Filen findes ikke.',
  noAccess: 'Filen må ikke læses.',
  nameTooLong: 'Filens navn eller sti er for langt.',
  noFile: 'Det er ikke en fil, men en kanal eller en enhed.',
  nulInList: 'Navnene i listen er adskilt af NUL-tegn: giv --null med.',
  unreadable: (reason: string) => `Filen kunne ikke læses (${reason}).`,
  refused: {
    'too-large': 'Filen er for stor til at være et referat og blev ikke læst.',
    pdf: 'Filen er en PDF, ikke tekst. Hent den med referat import.',
    docx: 'Filen er et Word-dokument, ikke tekst. Hent det med referat import.',
    odt: 'Filen er et OpenDocument-dokument, ikke tekst. Gem den som tekst først.',
    doc: 'Filen er et ældre Office-dokument, ikke tekst. Gem den som tekst først.',
    rtf: 'Filen er RTF, ikke ren tekst. Gem den som ren tekst først.',
    zip: 'Filen er et zip-arkiv, ikke tekst. Pak det ud først.',
    binary: 'Filen er ikke tekst.',
  } satisfies Record<DecodeProblem, string>,
  damaged: 'Filen indeholder beskadigede tegn eller er ændret imens og blev ikke rettet.',
  /** With its place in front. */
  strayByte: ({ byte, count }: Utf8Damage) =>
    `Byten ${hex(byte)} er ikke UTF-8 som resten af filen${count > 1 ? ` (${count} sådanne steder)` : ''}. Filen rettes ikke.`,
  notEncodable: (encoding: TextEncoding) =>
    `Rettelsen indeholder et tegn, som ${encoding} ikke har. Filen blev ikke rettet.`,
  notFixedUnder: 'Konfigurationen er forkert, og filen blev derfor ikke rettet. Ret konfigurationen først.',
  unfinished: 'Der er flere fejl, end der rettes på én gang. Kør --fix igen.',
  ignored: 'Filen kontrolleres ikke: "ignore" i konfigurationen.',
  notSavedHere: 'Det, der læses fra standard input, kan ikke rettes. Brug --fix-dry-run, eller nævn filen.',
  notSaved: (reason: string) => `Rettelsen kunne ikke gemmes. ${reason}`,
  notWritten: (reason: string) => `Filen kunne ikke skrives. ${reason}`,
  /** By the file system's code. */
  saving: {
    ENOSPC: 'Disken er fuld.',
    EDQUOT: 'Pladsen, du må bruge på disken, er opbrugt.',
    EROFS: 'Disken kan kun læses, ikke skrives på.',
    ENAMETOOLONG: 'Filens navn eller sti er for langt.',
    EACCES: 'Der må ikke skrives i mappen.',
    EPERM: 'Der må ikke skrives i mappen.',
    ENOENT: 'Mappen findes ikke.',
    ENOTDIR: 'Der ligger en fil, hvor mappen skulle være.',
    EEXIST: 'Der ligger en fil, hvor mappen skulle være.',
    EISDIR: 'Det er en mappe.',
  } as Readonly<Record<string, string>>,
  fixed: (edits: number, files: number) =>
    `${edits} ${edits === 1 ? 'rettelse' : 'rettelser'} i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  wouldFix: (edits: number, files: number) =>
    `${edits} ${edits === 1 ? 'rettelse' : 'rettelser'} i ${files} ${files === 1 ? 'fil' : 'filer'} med --fix. Intet er gemt.`,
  progress: (done: number, all: number | undefined) =>
    all === undefined ? `${done} filer` : `${done} af ${all} filer`,
  notWithNdjson: (option: string) => `referat: ${option} kan ikke bruges med --format ndjson.`,
  onlyWithNdjson: (option: string) => `referat: ${option} kræver --format ndjson.`,
  checkSum: (sum: ArchiveSum, interrupted: boolean) =>
    sentence([filesDa(sum.files), `${sum.findings} fund`, ...restDa(sum, interrupted)]),
  exportSum: (sum: ArchiveSum, interrupted: boolean) => sentence([filesDa(sum.files), ...restDa(sum, interrupted)]),
  crashed: (reason: string) => `Programmet fejlede på filen (${reason}).`,
  tookTooLong: 'Filen tog for lang tid og blev sprunget over.',
  badRule: (argument: string, why: string) => `referat: --rule ${argument}: ${why}`,
  unknownRule: 'Den regel findes ikke.',
  unknownSeverity: 'Graden skal være error, warning, information, hint eller off.',
  baselineUnreadable: 'Filen er ikke skrevet af --baseline write.',
  baselineWritten: (findings: number) => `${findings} fund husket.`,
  readAs: (encoding: TextEncoding) => `Læst som ${encoding}.`,
  nothingMatches: 'Ingen filer passer.',
  nothingNamed:
    'Ingen fil i mappen er et referat efter navnet, fx "2024-03-12.referat.txt" eller "Dagsorden marts.txt".',
  passedOver: (count: number, some: string) =>
    `${count === 1 ? '1 tekstfil ligner et referat, men er sprunget over, for navnet siger' : `${count} tekstfiler ligner referater, men er sprunget over, for navnene siger`} det ikke: ${some}${count > 3 ? ' …' : ''}. Nævn filerne, eller brug et mønster som '**/*.txt', så kommer de med.`,
  folderClosed: (reason: string) => `Mappen kunne ikke læses (${reason}).`,
  readOnly: 'Filen er skrivebeskyttet og blev ikke rettet.',
  broken: (reason: string) => `referat: Kontrollen blev afbrudt (${reason}).`,
  severity: { error: 'fejl', warning: 'advarsel', information: 'oplysning', hint: 'forslag' },
  summary: (findings: number, files: number) => `${findings} fund i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  clean: (files: number) => `Ingen fund i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  /** Stands behind the sum. */
  incomplete: 'Kontrollen er ikke fuldstændig: noget kunne ikke læses eller gemmes.',
  line: (line: number) => `linje ${line}`,
  noItems: 'Ingen punkter fundet.',
  alreadyThere: 'Filen findes allerede og er ikke rørt. Vælg et andet navn til --out.',
  noTitle: '(uden titel)',
  closed: 'lukket',
  earlier: 'tidligere behandling',
  attachments: (count: number) => `${count} bilag`,
};

export type Messages = typeof da;

const en: Messages = {
  language: 'en',
  noSuchFile: 'No such file.',
  noAccess: 'The file may not be read.',
  nameTooLong: 'The name or path of the file is too long.',
  noFile: 'It is no file but a pipe or a device.',
  nulInList: 'The names in the list are separated by NUL: add --null.',
  unreadable: (reason) => `The file could not be read (${reason}).`,
  refused: {
    'too-large': 'The file is too large to be minutes and was not read.',
    pdf: 'The file is a PDF, not text. Bring it over with referat import.',
    docx: 'The file is a Word document, not text. Bring it over with referat import.',
    odt: 'The file is an OpenDocument text, not plain text. Save it as text first.',
    doc: 'The file is an older Office document, not text. Save it as text first.',
    rtf: 'The file is RTF, not plain text. Save it as plain text first.',
    zip: 'The file is a zip archive, not text. Unpack it first.',
    binary: 'The file is not text.',
  },
  damaged: 'The file holds damaged characters or has changed meanwhile and was not mended.',
  strayByte: ({ byte, count }) =>
    `The byte ${hex(byte)} is not UTF-8 as the rest of the file${count > 1 ? ` (${count} such places)` : ''}. The file is not mended.`,
  notEncodable: (encoding) => `The mended text has a character that ${encoding} lacks. The file was not mended.`,
  notFixedUnder: 'The configuration is faulty, so the file was not mended. Mend the configuration first.',
  unfinished: 'There are more faults than are mended at once. Run --fix again.',
  ignored: 'The file is not checked: "ignore" in the configuration.',
  notSavedHere: 'What is read from standard input cannot be mended. Use --fix-dry-run, or name the file.',
  notSaved: (reason) => `The mended text could not be saved. ${reason}`,
  notWritten: (reason) => `The file could not be written. ${reason}`,
  saving: {
    ENOSPC: 'The disk is full.',
    EDQUOT: 'Your share of the disk is used up.',
    EROFS: 'The disk can only be read.',
    ENAMETOOLONG: 'The name or path of the file is too long.',
    EACCES: 'The folder may not be written in.',
    EPERM: 'The folder may not be written in.',
    ENOENT: 'There is no such folder.',
    ENOTDIR: 'There is a file where the folder should be.',
    EEXIST: 'There is a file where the folder should be.',
    EISDIR: 'It is a folder.',
  },
  fixed: (edits, files) => `${edits} edit${edits === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  wouldFix: (edits, files) =>
    `${edits} edit${edits === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} with --fix. Nothing is saved.`,
  progress: (done, all) => (all === undefined ? `${done} files` : `${done} of ${all} files`),
  notWithNdjson: (option) => `referat: ${option} cannot be used with --format ndjson.`,
  onlyWithNdjson: (option) => `referat: ${option} needs --format ndjson.`,
  checkSum: (sum, interrupted) =>
    sentence([
      filesEn(sum.files),
      `${sum.findings} finding${sum.findings === 1 ? '' : 's'}`,
      ...restEn(sum, interrupted),
    ]),
  exportSum: (sum, interrupted) => sentence([filesEn(sum.files), ...restEn(sum, interrupted)]),
  crashed: (reason) => `The program failed over the file (${reason}).`,
  tookTooLong: 'The file took too long and was skipped.',
  badRule: (argument, why) => `referat: --rule ${argument}: ${why}`,
  unknownRule: 'There is no such rule.',
  unknownSeverity: 'The severity must be error, warning, information, hint or off.',
  baselineUnreadable: 'The file was not written by --baseline write.',
  baselineWritten: (findings) => `${findings} finding${findings === 1 ? '' : 's'} remembered.`,
  readAs: (encoding) => `Read as ${encoding}.`,
  nothingMatches: 'No files match.',
  nothingNamed:
    'No file in the folder is minutes by its name, as "2024-03-12.referat.txt" or "Dagsorden marts.txt" are.',
  passedOver: (count, some) =>
    `${count === 1 ? '1 text file looks like minutes and was passed over, since its name does' : `${count} text files look like minutes and were passed over, since their names do`} not say so: ${some}${count > 3 ? ' …' : ''}. Name the files, or use a pattern such as '**/*.txt', to take them along.`,
  folderClosed: (reason) => `The folder could not be read (${reason}).`,
  readOnly: 'The file is write-protected and was not mended.',
  broken: (reason) => `referat: The run was cut short (${reason}).`,
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  summary: (findings, files) =>
    `${findings} finding${findings === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  clean: (files) => `No findings in ${files} file${files === 1 ? '' : 's'}.`,
  incomplete: 'The check is not complete: something could not be read or saved.',
  line: (line) => `line ${line}`,
  noItems: 'No items found.',
  alreadyThere: 'The file exists already and was not touched. Choose another name for --out.',
  noTitle: '(no title)',
  closed: 'closed',
  earlier: 'earlier treatment',
  attachments: (count) => `${count} attachment${count === 1 ? '' : 's'}`,
};

function filesDa(count: number): string {
  return `${count} ${count === 1 ? 'fil' : 'filer'}`;
}

function restDa({ incomplete, skipped }: ArchiveSum, interrupted: boolean): string[] {
  return [
    ...(incomplete > 0 ? [`${incomplete} ikke fuldstændigt behandlet`] : []),
    ...(skipped > 0 ? [`${skipped} sprunget over`] : []),
    ...(interrupted ? ['afbrudt'] : []),
  ];
}

function filesEn(count: number): string {
  return `${count} file${count === 1 ? '' : 's'}`;
}

function restEn({ incomplete, skipped }: ArchiveSum, interrupted: boolean): string[] {
  return [
    ...(incomplete > 0 ? [`${incomplete} not treated completely`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(interrupted ? ['interrupted'] : []),
  ];
}

function sentence(parts: readonly string[]): string {
  return `${parts.join(', ')}.`;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase()}`;
}

export const messagesFor = byLanguage({ da, en });
