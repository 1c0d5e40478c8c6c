/** A small invented folder of minutes, for everything that looks at several documents. */

import type { DocumentEntry, PlacedEntry } from '../../../server/src/features/cases/entry.ts';
import { documentEntry } from '../../../server/src/features/cases/make-entry.ts';
import { marked } from './marked.ts';

export const FOLDER = 'file:///moeder/';

/** Three meetings on one case, an agenda for the last of them, and another body's view of it. */
export const MEETINGS: Readonly<Record<string, string>> = {
  'plan-2024-03-12.referat.txt': `
    REFERAT Plan- og Miljøudvalget d. 12-03-2024

    Mødedeltagere Kirstine Holtegaard, Jørgen Vinterhøj, Samir Dalgas (Afbud)

    Punkt 20: Cykelsti til Strandlund

    05.04.00-P20-3-23

    Indstilling

    Forvaltningen indstiller, at stien drøftes.

    Beslutning

    Drøftet.

    Punkt 21: Vejfest på Engvej

    05.01.08-G01-7-24

    Beslutning

    Godkendt.
  `,
  'plan-2024-04-09.referat.txt': `
    REFERAT Plan- og Miljøudvalget d. 09-04-2024

    Punkt 28: Cykelsti mellem Fjordby og Strandlund

    05.04.00-P20-3-23

    Indstilling

    Forvaltningen indstiller, at forløbet ad jernbanen vælges.

    Beslutning

    Udsat.

    Afbud: Samir Dalgas

    Bilag

    Den gamle jernbane - undersøgelse

    Tre forløb

    Punkt 29: Lukket: Salg af grund

    Beslutning

    Godkendt.
  `,
  'plan-2024-04-09-dagsorden.referat.txt': `
    DAGSORDEN Plan- og Miljøudvalget d. 09-04-2024

    Punkt 28: Cykelsti mellem Fjordby og Strandlund

    05.04.00-P20-3-23

    Indstilling

    Forvaltningen indstiller, at forløbet ad vejen vælges.
  `,
  'oeko-2024-05-02.referat.txt': `
    REFERAT Økonomiudvalget d. 02-05-2024

    Punkt 7: Cykelsti mellem Fjordby og Strandlund

    05.04.00-P20-3-23

    Beslutning fra Plan- og Miljøudvalget, 9. april 2024, pkt. 28:

    Udsat.

    Beslutning

    Godkendt.
  `,
};

export function entryOf(name: string, text: string): DocumentEntry {
  return documentEntry(marked(text).referat, FOLDER + name);
}

export const ENTRIES: readonly DocumentEntry[] = Object.entries(MEETINGS).map(([name, text]) => entryOf(name, text));

/** `plan-2024-03-12.referat.txt:5 20 Cykelsti …`, line 1-based. */
export function placed({ uri, item }: PlacedEntry): string {
  return `${uri.replace(FOLDER, '')}:${item.line + 1} ${item.number} ${item.title}`;
}
