/** What the commands around checking, configuration and KLE say, in both languages. Danish is the default. */
import type { TextLanguage } from '../../../server/src/protocol.ts';

const da = {
  disableRule: (rule: string) => `Slå reglen »${rule}« fra her`,
  ruleDisabled: (rule: string, folder: string) =>
    `»${rule}« er slået fra for referaterne i mappen »${folder}«. Det står i filen .referat.json dér.`,
  undo: 'Fortryd',
  showFile: 'Vis filen',
  changedSince:
    'Filen .referat.json er ændret siden, så der er ikke fortrudt noget. Ret den selv, eller slå reglen til igen i den.',
  openRulePage: (rule: string) => `Læs om reglen »${rule}«`,
  noReferat: 'Åbn først det referat, skabelonen skal laves af.',
  noTemplate: 'Skabelonen kan ikke læses af dokumentet: der er ingen punkter med afsnit i det.',
  configurationBroken:
    'Filen .referat.json er ikke gyldig JSON og bliver ikke ændret, før fejlen er rettet. Den står på listen Problems.',
  configurationNotSaved: 'Ændringen i .referat.json kunne ikke gemmes. Den står i den åbne fil.',
  noPlaceForConfiguration: 'Gem først referatet, eller åbn en mappe, så der er et sted at lægge .referat.json.',
  templateWritten: (file: string) => `Skabelonen er skrevet i ${file}. Den gælder fra nu af for mappens referater.`,
  checking: 'Kontrollerer alle referater',
  checkProgress: (done: number, total: number) => `${done} af ${total}`,
  checkedNone: 'Der er ingen referater i mappen.',
  noFolderToCheck: 'Åbn den mappe, referaterne ligger i. Så kan de kontrolleres på én gang.',
  openFolder: 'Åbn en mappe',
  likelyOnly: (count: number) =>
    count === 1
      ? '1 tekstfil her ligner et referat. Kontrollér den?'
      : `${count} tekstfiler her ligner referater. Kontrollér dem?`,
  likelyToo: (count: number) =>
    count === 1
      ? '1 tekstfil ligner også et referat, men er sprunget over, for navnet siger det ikke.'
      : `${count} tekstfiler ligner også referater, men er sprunget over, for navnene siger det ikke.`,
  checkLikely: 'Kontrollér',
  checkLikelyToo: 'Kontrollér også dem',
  notReferater: 'Det er ikke referater',
  checkedClean: (files: string) => `${files} kontrolleret. Der er ikke noget at rette.`,
  checkedFound: (files: string, found: string) => `${files} kontrolleret: ${found}.`,
  checkCancelled: (done: number, total: number) => `Kontrollen blev afbrudt efter ${done} af ${total} referater.`,
  checkUnread: (count: number) => (count === 1 ? '1 fil kunne ikke læses.' : `${count} filer kunne ikke læses.`),
  checkFull: (most: number) => `Der vises højst ${most} fund ad gangen for filer, der ikke er åbne.`,
  referater: (count: number) => (count === 1 ? '1 referat' : `${count} referater`),
  errors: (count: number) => (count === 1 ? '1 fejl' : `${count} fejl`),
  warnings: (count: number) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  informations: (count: number) => (count === 1 ? '1 oplysning' : `${count} oplysninger`),
  hints: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  showProblems: 'Vis fund',
  and: ' og ',
  taskCheckAll: 'Kontrollér alle referater',
  kleQuestion: (host: string) => `Skal KLE hentes fra ${host}?`,
  kleDetail: (urls: string) =>
    `Emneplanen og handlingsfacetterne (omkring 7 MB) hentes fra udgiverens adresse:\n\n${urls}\n\nDe gemmes på denne computer i udvidelsens egen mappe, og indstillingen referat.kle kommer til at pege på dem. KLE's titler tilhører udgiveren.`,
  kleFetch: 'Hent',
  kleFetching: 'Henter KLE',
  kleFetched: (date: string, host: string) =>
    `KLE udgivet ${date} er hentet fra ${host}. Titlerne vises nu, når du peger på et journalnummer.`,
  kleUndated: 'uden dato',
  kleFailed: (host: string, reason: string) => `KLE kunne ikke hentes fra ${host}: ${reason}`,
  kleBlocked:
    'I browseren kan filerne kun hentes, hvis udgiverens server tillader det. Hent dem i stedet selv, læg dem i arbejdsmappen, og skriv stien i indstillingen referat.kle.',
  kleStatus: (status: number) => `serveren svarede ${status}.`,
  kleNotKle: (file: string) => `det, der blev sendt som ${file}, er ikke KLE.`,
  kleTooLarge: (file: string) => `${file} er for stor til at være KLE.`,
};

/** The table's shape: every language has the same keys, and the same arguments where a text takes some. */
export type QualityTexts = typeof da;

const en: QualityTexts = {
  disableRule: (rule) => `Turn the rule “${rule}” off here`,
  ruleDisabled: (rule, folder) =>
    `“${rule}” has been turned off for the minutes in the folder “${folder}”. The file .referat.json there says so.`,
  undo: 'Undo',
  showFile: 'Show the file',
  changedSince:
    'The file .referat.json has been changed since, so nothing was undone. Mend it yourself, or turn the rule on again in it.',
  openRulePage: (rule) => `Read about the rule “${rule}”`,
  noReferat: 'First open the referat that the template is to be made from.',
  noTemplate: 'No template can be read from the document: it has no items with sections.',
  configurationBroken:
    'The file .referat.json is not valid JSON and is left as it is until that is mended. The fault is among the problems.',
  configurationNotSaved: 'The change of .referat.json could not be saved. It stands in the open file.',
  noPlaceForConfiguration: 'First save the referat or open a folder, so that there is a place for .referat.json.',
  templateWritten: (file) => `The template was written to ${file}. From now on it holds for the folder’s referater.`,
  checking: 'Checking all referater',
  checkProgress: (done, total) => `${done} of ${total}`,
  checkedNone: 'There are no referater in the folder.',
  noFolderToCheck: 'Open the folder that holds the minutes. Then they can be checked at once.',
  openFolder: 'Open a folder',
  likelyOnly: (count) =>
    count === 1
      ? '1 text file here looks like minutes. Check it?'
      : `${count} text files here look like minutes. Check them?`,
  likelyToo: (count) =>
    count === 1
      ? '1 text file looks like minutes too, but was skipped: its name does not say so.'
      : `${count} text files look like minutes too, but were skipped: their names do not say so.`,
  checkLikely: 'Check',
  checkLikelyToo: 'Check them too',
  notReferater: 'They are not minutes',
  checkedClean: (files) => `${files} checked. There is nothing to mend.`,
  checkedFound: (files, found) => `${files} checked: ${found}.`,
  checkCancelled: (done, total) => `The check was cancelled after ${done} of ${total} documents.`,
  checkUnread: (count) => (count === 1 ? '1 file could not be read.' : `${count} files could not be read.`),
  checkFull: (most) => `At most ${most} findings are shown for files that are not open.`,
  referater: (count) => (count === 1 ? '1 document' : `${count} documents`),
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  informations: (count) => (count === 1 ? '1 piece of information' : `${count} pieces of information`),
  hints: (count) => (count === 1 ? '1 hint' : `${count} hints`),
  showProblems: 'Show findings',
  and: ' and ',
  taskCheckAll: 'Check all referater',
  kleQuestion: (host) => `Download KLE from ${host}?`,
  kleDetail: (urls) =>
    `The plan of subjects and the facets (about 7 MB) are downloaded from the publisher’s address:\n\n${urls}\n\nThey are kept on this computer in the extension’s own folder, and the setting referat.kle will point to them. The titles of KLE belong to the publisher.`,
  kleFetch: 'Download',
  kleFetching: 'Downloading KLE',
  kleFetched: (date, host) =>
    `KLE published ${date} was downloaded from ${host}. Titles are shown from now on when you point at a journal number.`,
  kleUndated: 'without a date',
  kleFailed: (host, reason) => `KLE could not be downloaded from ${host}: ${reason}`,
  kleBlocked:
    'In a browser the files can only be downloaded if the publisher’s server allows it. Download them yourself, put them into the workspace folder and write the path into the setting referat.kle.',
  kleStatus: (status) => `the server answered ${status}.`,
  kleNotKle: (file) => `what was sent as ${file} is not KLE.`,
  kleTooLarge: (file) => `${file} is too large to be KLE.`,
};

export const QUALITY_TEXTS: Readonly<Record<TextLanguage, QualityTexts>> = { da, en };
