/** A thread that reads files into entries, so that the thread that answers keystrokes never parses a closed file. */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { LARGEST_INDEXED } from '../workspace/index/files.ts';
import { readEntry } from '../workspace/index/read-entry.ts';
import type { EntryAnswer, EntryQuestion } from './thread-reader.ts';

async function answer({ id, uri }: EntryQuestion): Promise<EntryAnswer> {
  try {
    const file = fileURLToPath(uri);
    if ((await fs.stat(file)).size > LARGEST_INDEXED) return { id, json: undefined };
    return { id, json: JSON.stringify(readEntry(await fs.readFile(file), uri)) };
  } catch {
    return { id, json: undefined };
  }
}

/** What the program does when it is started as a thread. */
export function runIndexThread(): void {
  parentPort?.on('message', (question: EntryQuestion) => {
    void answer(question).then((entry) => parentPort?.postMessage(entry));
  });
}
