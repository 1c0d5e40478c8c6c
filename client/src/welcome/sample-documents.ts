/** The invented referater that are shipped with the extension; a test compares the lists with the folder. */

/** Folder inside the extension. */
export const SAMPLE_FOLDER = ['fixtures', 'sample'] as const;

/** In the order of their meetings; the last one has faults to be found. */
export const SAMPLE_DOCUMENTS = [
  'plan-og-miljoe-2024-03-12.referat.txt',
  'plan-og-miljoe-2024-04-09-dagsorden.referat.txt',
  'plan-og-miljoe-2024-04-09.referat.txt',
  'plan-og-miljoe-2024-05-14.txt',
  'plan-og-miljoe-2024-06-11.referat.txt',
] as const;

export const SAMPLE_ATTACHMENTS = [
  'bilag/Den gamle jernbane - undersøgelse.pdf',
  'bilag/Forslag til lokalplan 87.pdf',
  'bilag/Notat fra borgermøde.pdf',
  'bilag/Plan for bekæmpelse af rotter 2024-2026.pdf',
  'bilag/Trafiktælling på Strandvejen.csv',
  'bilag/Tre forløb for cykelstien.pdf',
] as const;

/** What the command opens, the one to look at first last. */
export const SAMPLES_SHOWN = [SAMPLE_DOCUMENTS[2], SAMPLE_DOCUMENTS[4]] as const;
