/** How the reading of a text is explained. Ids of readings and evidence stay as they are: they name rows of the tables. */

import type { Taken } from '../syntax/index.ts';
import { byLanguage } from './by-language.ts';

const da = {
  meeting: (line: number) => `Mødet fra linje ${line}`,
  won: (reading: string, items: number, points: string, ahead: string) =>
    `valgt: ${reading}, ${count(items, 'punkt', 'punkter')}, ${points} point (${ahead} foran den næste)`,
  lost: (reading: string, items: number, points: string) =>
    `fravalgt: ${reading}, ${count(items, 'punkt', 'punkter')}, ${points} point`,
  nothing: 'Ingen læsning har over 0 point, så teksten har ingen punkter.',
  line: (line: number, looks: string, taken: string) => `Linje ${line} ligner: ${looks}. Den er læst som ${taken}.`,
  evidence: 'For og imod at den er overskrift for et punkt:',
  noEvidence: 'Den kan ikke være overskrift for et punkt.',
  asSection: 'For og imod at navnet er overskrift for afsnit i dette møde:',
  taken: {
    item: 'et punkts overskrift',
    group: 'en gruppe af punkter',
    section: 'et afsnits overskrift',
    title: 'mødets titel',
    contents: 'indholdsfortegnelse',
    case: 'sagens journalnummer',
    text: 'tekst i et punkt',
    head: 'tekst før det første punkt',
    foot: 'tekst efter det sidste punkt',
    blank: 'en tom linje',
  } satisfies Record<Taken, string>,
};

const en: typeof da = {
  meeting: (line) => `The meeting from line ${line}`,
  won: (reading, items, points, ahead) =>
    `chosen: ${reading}, ${count(items, 'item', 'items')}, ${points} points (${ahead} ahead of the next)`,
  lost: (reading, items, points) => `not chosen: ${reading}, ${count(items, 'item', 'items')}, ${points} points`,
  nothing: 'No reading has more than 0 points, so the text has no items.',
  line: (line, looks, taken) => `Line ${line} looks like: ${looks}. It was taken for ${taken}.`,
  evidence: 'For and against its heading an item:',
  noEvidence: 'It cannot head an item.',
  asSection: 'For and against its name heading sections in this meeting:',
  taken: {
    item: 'the heading of an item',
    group: 'a group of items',
    section: 'the heading of a section',
    title: 'the title of the meeting',
    contents: 'the contents',
    case: 'the journal number of the case',
    text: 'text of an item',
    head: 'text in front of the first item',
    foot: 'text behind the last item',
    blank: 'a blank line',
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const explainTexts = byLanguage({ da, en });
