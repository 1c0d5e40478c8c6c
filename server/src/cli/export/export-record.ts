/** `export --format ndjson`: what a record says of a file besides its head. */
import path from 'node:path';
import { type Extract, extract } from '../../export/extract.ts';
import { MODEL_VERSION, type ReferatModel } from '../../export/model.ts';
import { safeModel } from '../../export/safe-model.ts';
import type { TextLanguage } from '../../protocol.ts';
import { splitLines } from '../../text/split-lines.ts';
import type { RecordStatus } from '../archive/record.ts';
import { decodeInput, type RawInput, STDIN } from '../input/read-input.ts';
import { messagesFor } from '../messages.ts';
import { oneLine } from '../printable.ts';
import { exportMessagesFor } from './messages.ts';

export interface ExportOptions extends Extract {
  readonly language: TextLanguage;
}

/** Plain names of the document's format, so that a reader of documents reads records too. */
export interface ExportRecord extends ReferatModel {
  readonly status: RecordStatus;
  readonly problem?: string;
  readonly notices: readonly string[];
}

/** A document without meetings, for a file that could not be read. */
export const NO_MODEL = { notices: [], version: MODEL_VERSION, source: null, meetings: [] } as const;

export function exportRecord(raw: RawInput, options: ExportOptions): ExportRecord {
  const say = messagesFor(options.language);
  const input = decodeInput(raw, say);
  if (input.problem !== undefined) return { status: 'unread', problem: input.problem, ...NO_MODEL };
  const lines = splitLines(input.text);
  const { model, masked } = safeModel(lines, raw.file === STDIN ? {} : { source: oneLine(path.basename(raw.file)) });
  const notices = [
    ...(input.encoding.startsWith('utf-8') ? [] : [say.readAs(input.encoding)]),
    ...(masked ? [exportMessagesFor(options.language).masked] : []),
  ];
  return { status: 'done', notices, ...extract(model, options) };
}
