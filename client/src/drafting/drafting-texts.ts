/** What drafting says in the editor, in both languages. Danish is the default. */
import type { TextLanguage } from '../../../server/src/protocol.ts';

const da = {
  noReferat: 'Åbn først det referat, der skal redigeres.',
  allDecided: 'Ingen beslutning står tom.',
  textMoved: 'Teksten er ændret i mellemtiden, så intet blev gjort. Prøv igen.',
  newReferat: 'Nyt referat',
  whichBody: 'Hvem har holdt møde?',
  otherBody: 'Et andet udvalg …',
  writeBody: 'Skriv udvalgets navn, som det skal stå i referatet',
  whichDate: 'Hvornår er mødet?',
  otherDate: 'En anden dag …',
  writeDate: 'Skriv datoen, fx 10-03-2021 eller 10. marts 2021',
  noDate: 'Det er ikke en dato, der findes.',
  agendaWaits: 'dagsorden uden referat',
  usualDay: 'udvalgets sædvanlige dag',
  whichSource: 'Hvad skal referatet begynde med?',
  fromAgenda: 'Dagsordenens punkter, hver med plads til en beslutning',
  fromReferat: 'Samme opstilling og faste punkter som sidst',
  agendaOf: (date: string) => `Dagsorden ${date}`,
  referatOf: (date: string) => `Referat ${date}`,
  fromNothing: 'Uden forlæg',
  serverNeeded: 'Referats sprogserver svarer ikke. Se loggen.',
};

export type DraftingTexts = typeof da;

const en: DraftingTexts = {
  noReferat: 'First open the referat to be edited.',
  allDecided: 'No decision is empty.',
  textMoved: 'The text has changed in the meantime, so nothing was done. Try again.',
  newReferat: 'New minutes',
  whichBody: 'Who met?',
  otherBody: 'Another body …',
  writeBody: 'Write the body’s name as it is to stand in the minutes',
  whichDate: 'When is the meeting?',
  otherDate: 'Another day …',
  writeDate: 'Write the date, e.g. 10-03-2021 or 10. marts 2021',
  noDate: 'There is no such date.',
  agendaWaits: 'agenda without minutes',
  usualDay: 'the body’s usual day',
  whichSource: 'What are the minutes to begin with?',
  fromAgenda: 'The agenda’s items, each with room for a decision',
  fromReferat: 'The same layout and standing items as last time',
  agendaOf: (date) => `Agenda ${date}`,
  referatOf: (date) => `Minutes ${date}`,
  fromNothing: 'Nothing to begin with',
  serverNeeded: 'Referat’s language server does not answer. See the log.',
};

export const DRAFTING_TEXTS: Readonly<Record<TextLanguage, DraftingTexts>> = { da, en };
