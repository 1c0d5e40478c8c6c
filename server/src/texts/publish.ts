/** What is said of minutes that are to be published or exported. */
import { byLanguage } from './by-language.ts';

/** What a publication leaves out. */
export type LeftOutKind = 'closed-item' | 'template-text' | 'contact' | 'cpr-number';

const da = {
  notChecked: 'Filen blev ikke kontrolleret efter sin konfiguration og er ikke udgivet.',
  refused: (errors: number) =>
    `Ikke udgivet: ${errors} fejl skal rettes først. Den, der alligevel vil stå inde for det, skriver --override "NAVN".`,
  noWriters: 'Programmets del, der skriver filerne, kunne ikke hentes.',
  error: (line: number, message: string, rule: string) => `Linje ${line}: ${message} (${rule})`,
  noMeetingDay: 'Akoma Ntoso kræver mødets dato, og den kunne ikke læses.',
  published: (file: string) => `Udgivet som ${file}.`,
  leftOut: (kind: LeftOutKind, line: number | null) => `${LEFT_DA[kind]}${line === null ? '' : `, linje ${line}`}`,
};

const LEFT_DA: Readonly<Record<LeftOutKind, string>> = {
  'closed-item': 'Udeladt: indholdet af et lukket punkt',
  'template-text': 'Udeladt: tekst fra skabelonen',
  contact: 'Udeladt: private kontaktoplysninger',
  'cpr-number': 'Sløret: CPR-numre',
};

const en: typeof da = {
  notChecked: 'The file was not checked by its configuration and is not published.',
  refused: (errors) =>
    `Not published: ${errors} error${errors === 1 ? '' : 's'} to mend first. Whoever answers for it all the same writes --override "NAME".`,
  noWriters: 'The part of the program that writes the files could not be loaded.',
  error: (line, message, rule) => `Line ${line}: ${message} (${rule})`,
  noMeetingDay: 'Akoma Ntoso asks for the day of the meeting, and it could not be read.',
  published: (file) => `Published as ${file}.`,
  leftOut: (kind, line) => `${LEFT_EN[kind]}${line === null ? '' : `, line ${line}`}`,
};

const LEFT_EN: Readonly<Record<LeftOutKind, string>> = {
  'closed-item': 'Left out: the content of a closed item',
  'template-text': 'Left out: text of the template',
  contact: 'Left out: private contacts',
  'cpr-number': 'Masked: CPR numbers',
};

export const publishMessagesFor = byLanguage({ da, en });
