/** Whether an item says that the meeting treated others in another order than its agenda. */
import { asRead } from '../../domain/signs/composed.ts';
import { REORDERED } from '../../domain/words/meeting-words.ts';
import type { Item } from '../../syntax/index.ts';
import { MARK } from './line-marks.ts';
import { type LineMemory, LineReader } from './line-reader.ts';

const LONGEST_NOTE = 400;

const REORDERS = new LineReader(MARK.item, (text) => REORDERED.test(asRead(text.slice(0, LONGEST_NOTE))) || undefined);

/** In its text, also where that stands behind the number of a point; a title only asks for it. */
export function reorders({ heading, classes, context }: Item, memory: LineMemory): boolean {
  return REORDERS.read(memory, undefined).some(({ line }) =>
    line === heading.line ? context.answers : line > heading.line && isText(classes[line]),
  );
}

/** Running text, also behind a heading on its line. */
function isText(cls: Item['classes'][number] | undefined): boolean {
  return cls?.kind === 'prose' || (cls?.kind === 'heading' && cls.inline !== undefined);
}
