/** Who turns files into entries: this thread between keystrokes, or another thread (see node/thread-reader.ts). */
import type { DocumentEntry } from '../../features/cases/entry.ts';
import type { FileStamp, WorkspaceFiles } from './files.ts';
import { readEntry } from './read-entry.ts';

export interface EntryReader {
  /** How many files to ask for at a time. */
  readonly width: number;
  /**
   * The entry of a file; undefined when it cannot be read. Never rejects. What comes back may be anything (pack it), but
   * none of its strings may be a piece of the file's text: such a piece keeps the whole text in memory.
   */
  read(file: FileStamp): Promise<unknown>;
}

/** Parsing a file on the thread that answers keystrokes must be over before anybody notices. */
const LARGEST_BETWEEN_KEYSTROKES = 1024 * 1024;

/**
 * Reads on this thread, one file between two turns of the event loop.
 * @param idle settles when nobody waits for an answer
 */
export function localReader(files: WorkspaceFiles, idle: () => Promise<void>): EntryReader {
  return {
    width: 2,
    async read({ uri, size }): Promise<DocumentEntry | undefined> {
      if (size !== undefined && size > LARGEST_BETWEEN_KEYSTROKES) return undefined;
      const bytes = await files.read(uri);
      if (bytes === undefined || bytes.length > LARGEST_BETWEEN_KEYSTROKES) return undefined;
      await idle();
      // One round through JSON copies every string out of the text it was cut from.
      return JSON.parse(JSON.stringify(readEntry(bytes, uri))) as DocumentEntry;
    },
  };
}
