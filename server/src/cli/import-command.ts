/** `referat import FILE` */
import fs from 'node:fs';
import path from 'node:path';
import type { ImportAnswer, ImportLayout, ImportRequest } from '../protocol/import.ts';
import type { TextLanguage } from '../protocol.ts';
import { readInput, reasonOf } from './input/read-input.ts';
import { savingReasonOf, writeWhole } from './input/save-text.ts';
import type { Messages } from './messages.ts';
import { type Output, tell } from './output.ts';

export interface ImportFlags {
  readonly layout: ImportLayout;
  /** Minutes whose layout is the house's. */
  readonly like?: string;
  readonly out?: string;
}

export interface ImportEnvironment {
  readonly output: Output;
  readonly say: Messages;
  read(request: ImportRequest): Promise<ImportAnswer>;
}

/** Writes the minutes to `--out` or standard output, what is not in them to standard error; 0, or 2 when there are none. */
export async function importCommand(
  file: string,
  { layout, like, out }: ImportFlags,
  language: TextLanguage,
  { output, say, read }: ImportEnvironment,
): Promise<0 | 2> {
  const fail = (name: string, reason: string): 2 => {
    tell(output, `${name}: ${reason}`);
    return 2;
  };
  if (out !== undefined && fs.existsSync(out)) return fail(out, say.alreadyThere);
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    return fail(file, reasonOf(error, say));
  }
  const model = like === undefined ? undefined : readInput(like, say);
  if (model?.problem !== undefined) return fail(like as string, model.problem);
  const answer = await read({ bytes, layout, language, ...(model ? { model: model.text } : {}) });
  if ('fault' in answer) return fail(file, answer.fault);
  for (const note of answer.notes) tell(output, `${file}: ${note}`);
  if (answer.items === 0) tell(output, `${file}: ${say.noItems}`);
  if (out === undefined) output.out(answer.text);
  else {
    try {
      fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
      writeWhole(out, Buffer.from(answer.text));
    } catch (error) {
      return fail(out, say.notWritten(savingReasonOf(error, say)));
    }
  }
  return 0;
}
