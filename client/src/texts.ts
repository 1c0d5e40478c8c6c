/** Everything the extension says at run time, in both languages. The setting `referat.language` chooses; Danish is the default. */
import type { TextLanguage } from '../../server/src/protocol.ts';

const da = {
  detectionQuestion: (file: string) => `»${file}« ligner et referat. Skal den behandles som referat?`,
  yes: 'Ja',
  yesWholeFolder: 'Ja, altid i denne mappe',
  no: 'Nej',
  neverAsk: 'Spørg ikke igen',
  noCase: 'Punktet har intet journalnummer, så der er ingen sag at vise.',
  looksLikeReferat: 'Ligner et referat',
  treatAsReferat: 'Behandl som referat',
  noOpenFile: 'Åbn først den fil, der skal behandles som referat.',
  noFolder: 'Åbn først en fil eller en mappe på disken. Et dokument, der ikke er gemt, hører ikke til en mappe.',
  chooseFolder: 'Vælg den mappe, hvis .txt-filer er referater',
  folderTreated: (folder: string) => `Tekstfiler (.txt) i mappen »${folder}« åbnes fra nu af som referater.`,
  folderNotSaved: (reason: string) => `Indstillingen files.associations kunne ikke gemmes: ${reason}`,
  openSettings: 'Åbn indstillinger',
  serverCrashed: (times: number) =>
    `Referats sprogserver er gået ned ${times} gange inden for tre minutter og bliver ikke startet igen af sig selv. Teksten er ikke berørt.`,
  serverFailed: (reason: string) => `Referats sprogserver kunne ikke starte: ${reason}`,
  serverWentAtStart: 'den gik ned, mens den startede. Teksten er ikke berørt.',
  serverConnection: 'Forbindelsen til Referats sprogserver svigter, så den er stoppet. Teksten er ikke berørt.',
  serverRestarts: 'Forbindelsen til sprogserveren blev afbrudt. Den startes igen.',
  showLog: 'Vis log',
  restart: 'Genstart sprogserveren',
  serverStopped: 'Sprogserveren er stoppet',
  reading: 'Læser referatet …',
  items: (count: number) => (count === 0 ? 'ingen punkter' : count === 1 ? '1 punkt' : `${count} punkter`),
  problems: (count: number) => (count === 0 ? 'Ingen fund' : `${count} fund`),
  showProblems: 'Vis fund',
  agenda: 'dagsorden',
  association: 'Forening eller bestyrelse',
  ownLayout: 'Egen opstilling',
};

/** The table's shape: every language has the same keys, and the same arguments where a text takes some. */
export type Texts = typeof da;

const en: Texts = {
  detectionQuestion: (file) => `“${file}” looks like minutes (a referat). Treat it as a referat?`,
  yes: 'Yes',
  yesWholeFolder: 'Yes, always in this folder',
  no: 'No',
  neverAsk: 'Don’t ask again',
  noCase: 'The item has no journal number, so there is no case to show.',
  looksLikeReferat: 'Looks like minutes (a referat)',
  treatAsReferat: 'Treat as a referat',
  noOpenFile: 'First open the file to be treated as a referat.',
  noFolder: 'First open a file or a folder on disk. A document that is not saved belongs to no folder.',
  chooseFolder: 'Choose the folder whose .txt files are referater',
  folderTreated: (folder) => `Text files (.txt) in the folder “${folder}” now open as referater.`,
  folderNotSaved: (reason) => `The setting files.associations could not be saved: ${reason}`,
  openSettings: 'Open settings',
  serverCrashed: (times) =>
    `Referat’s language server has crashed ${times} times within three minutes and will not be restarted by itself. Your text is untouched.`,
  serverFailed: (reason) => `Referat’s language server could not start: ${reason}`,
  serverWentAtStart: 'it went down while it was starting. Your text is untouched.',
  serverConnection:
    'The connection to Referat’s language server is failing, so it has been stopped. Your text is untouched.',
  serverRestarts: 'The connection to the language server was closed. It is being restarted.',
  showLog: 'Show log',
  restart: 'Restart the language server',
  serverStopped: 'The language server has stopped',
  reading: 'Reading the referat …',
  items: (count) => (count === 0 ? 'no items' : count === 1 ? '1 item' : `${count} items`),
  problems: (count) => (count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${count} findings`),
  showProblems: 'Show findings',
  agenda: 'agenda',
  association: 'Association or board',
  ownLayout: 'Own layout',
};

export const TEXTS: Readonly<Record<TextLanguage, Texts>> = { da, en };

/** The table for a value of `referat.language`; anything but `en` is Danish. */
export function textsFor(language: string | undefined): Texts {
  return language === 'en' ? en : da;
}
