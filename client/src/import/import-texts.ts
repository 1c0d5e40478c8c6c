/** What the command that brings minutes over says, in both languages. */
import type { TextLanguage } from '../../../server/src/protocol.ts';

const da = {
  chooseFile: 'Vælg filen, referatet skal hentes fra',
  open: 'Hent',
  documents: 'Word, PDF, webside, FirstAgenda (JSON)',
  allFiles: 'Alle filer',
  whichLayout: 'Hvordan skal teksten stilles op?',
  ownLayout: 'Som i filen',
  ownLayoutDetail: 'Overskrifter og rækkefølge bliver, som de er.',
  likeLayout: (name: string) => `Som »${name}«`,
  likeLayoutDetail: 'Husets egen opstilling, læst af det referat.',
  firstAgenda: 'Som FirstAgenda',
  firstAgendaDetail: '»Punkt 1: …«, journalnummeret for sig, afsnittenes navne alene på en linje.',
  reading: (name: string) => `Læser »${name}« …`,
  done: (name: string, items: number) =>
    `Hentet fra »${name}«: ${items === 0 ? 'ingen punkter fundet' : items === 1 ? '1 punkt' : `${items} punkter`}.`,
  failed: (name: string, reason: string) => `»${name}«: ${reason}`,
  unreadable: 'Filen kunne ikke læses.',
  tooLong: 'Filen tager for lang tid at læse, og hentningen er stoppet.',
};

type ImportTexts = typeof da;

const en: ImportTexts = {
  chooseFile: 'Choose the file to bring minutes over from',
  open: 'Bring over',
  documents: 'Word, PDF, web page, FirstAgenda (JSON)',
  allFiles: 'All files',
  whichLayout: 'How is the text to be laid out?',
  ownLayout: 'As in the file',
  ownLayoutDetail: 'Headings and order stay as they are.',
  likeLayout: (name) => `Like “${name}”`,
  likeLayoutDetail: 'The house’s own layout, read from those minutes.',
  firstAgenda: 'As FirstAgenda has it',
  firstAgendaDetail: '“Punkt 1: …”, the case number by itself, names of sections alone on a line.',
  reading: (name) => `Reading “${name}” …`,
  done: (name, items) =>
    `Brought over from “${name}”: ${items === 0 ? 'no items found' : items === 1 ? '1 item' : `${items} items`}.`,
  failed: (name, reason) => `“${name}”: ${reason}`,
  unreadable: 'The file could not be read.',
  tooLong: 'The file takes too long to read, so reading was stopped.',
};

export const IMPORT_TEXTS: Readonly<Record<TextLanguage, ImportTexts>> = { da, en };
