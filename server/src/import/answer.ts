/** One request of the importing thread, answered in the user's language. */
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { importTexts } from '../texts/import.ts';
import { ImportFault } from './fault.ts';
import { importFile } from './import-file.ts';

/** Names listed in a note; a file of another kind may have hundreds that are not known. */
const MOST_NAMES = 20;

/** Never throws: what a library throws at a file it did not expect says that the file is damaged. */
export async function answerImport({ bytes, language, ...options }: ImportRequest): Promise<ImportAnswer> {
  const say = importTexts(language);
  try {
    const { text, items, notes } = await importFile(bytes, options);
    const listed = (names: readonly string[] = []) =>
      names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '');
    return { text, items, notes: notes.map(({ kind, count = 0, names }) => say.notes[kind](count, listed(names))) };
  } catch (error) {
    return { fault: say.faults[error instanceof ImportFault ? error.reason : 'damaged'] };
  }
}
