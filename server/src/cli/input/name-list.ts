/** Names of files from a list (`--files-from`): as it comes, and never the whole of it at once. */
import fs from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { STDIN } from './read-input.ts';

/** A name longer than any file system takes: the list is no list. */
const LONGEST_NAME = 1 << 20;

/**
 * Each name ends with a line end (LF or CRLF) or, with `nul`, with a NUL; empty ones are left out. Throws what the file
 * system throws.
 * @param list path of the list, {@link STDIN} for standard input
 */
export async function* namesIn(list: string, nul: boolean): AsyncGenerator<string> {
  const stream = list === STDIN ? process.stdin : fs.createReadStream(list);
  const utf8 = new StringDecoder('utf8');
  const end = nul ? '\0' : '\n';
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const text = utf8.write(chunk);
    const names = `${rest}${isFirst ? text.replace(/^\ufeff/, '') : text}`.split(end);
    isFirst = false;
    rest = names.pop() as string;
    for (const name of names) yield* named(name, nul);
    if (rest.length > LONGEST_NAME) throw Object.assign(new Error(), { code: 'ENAMETOOLONG' });
  }
  yield* named(rest + utf8.end(), nul);
}

/** A list whose names end with NUL was given as one of lines. */
export const NUL_IN_LIST = 'NUL_IN_LIST';

/** In a list `-` is a file's name: standard input is taken already, or was not asked for. */
function* named(text: string, nul: boolean): Generator<string> {
  const name = nul ? text : text.replace(/\r$/, '');
  if (!nul && name.includes('\0')) throw Object.assign(new Error(), { code: NUL_IN_LIST });
  if (name !== '') yield name === STDIN ? `./${STDIN}` : name;
}
