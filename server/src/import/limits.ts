/** How large what is read may be. Minutes of 500 pages with their pictures stay well below. */
const MEGABYTE = 1024 * 1024;

/** The file itself; the pictures of a PDF are most of it. */
export const MAX_FILE_BYTES = 128 * MEGABYTE;

/** The XML of a Word document when unpacked: all parts that are read, together. A page is 20 to 40 KB. */
export const MAX_UNPACKED_BYTES = 24 * MEGABYTE;

/** Entries of an archive. */
export const MAX_ENTRIES = 10_000;

/** A web page or JSON: their trees take many times their size. */
export const MAX_MARKUP_BYTES = 24 * MEGABYTE;

export const MAX_PAGES = 3000;

/** What the thread that reads may take of memory for its objects, in megabytes; beyond that it is ended. */
export const THREAD_MEGABYTES = 512;

/** How long one file may take. */
export const MAX_MILLISECONDS = 120_000;
