/** What an earlier run has done, by its records: eight bytes a file, in memory that all threads share. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { RecordHead } from './record.ts';

/** Sorted keys. With ten million of them two are alike once in 300,000 archives. */
export type DoneBefore = BigUint64Array;

/** How a record of ours begins; the strings as JSON has them. */
const HEAD =
  /^\{"file":("(?:[^"\\]|\\.)*"),"status":"[a-z]+","bytes":(\d+),"sha256":"([0-9a-f]{64})","program":("(?:[^"\\]|\\.)*"),"settings":"([0-9a-f]+)"[,}]/;

/** Records that any tool may have written anew, in whatever order of names. */
type ReadHead = Partial<Pick<RecordHead, 'file' | 'bytes' | 'sha256' | 'program' | 'settings'>>;

export interface Resumed {
  readonly before: DoneBefore;
  /** Where the last whole record ends, in bytes: behind it is half of one. */
  readonly wholeBytes: number;
}

/**
 * Reads the records of a file, which need not be there. A record without a hash was of a file that could not be read, and is
 * tried again. Throws what the file system throws.
 */
export async function readDoneBefore(file: string): Promise<Resumed> {
  let keys = new BigUint64Array(1024);
  let count = 0;
  let wholeBytes = 0;
  for await (const { text, end } of linesOf(file)) {
    wholeBytes = end;
    const head = readHead(text);
    if (!head) continue;
    if (count === keys.length) {
      const larger = new BigUint64Array(count * 2);
      larger.set(keys);
      keys = larger;
    }
    keys[count++] = keyOf(head);
  }
  const before = new BigUint64Array(new SharedArrayBuffer(count * 8));
  before.set(keys.subarray(0, count));
  before.sort();
  return { before, wholeBytes };
}

export function isDone(before: DoneBefore, head: ReadHead): boolean {
  const key = keyOf(head);
  let low = 0;
  let high = before.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((before[middle] as bigint) < key) low = middle + 1;
    else high = middle;
  }
  return before[low] === key;
}

function keyOf({ file, bytes, sha256, program, settings }: ReadHead): bigint {
  return createHash('sha1')
    .update(JSON.stringify([file, bytes, sha256, program, settings]))
    .digest()
    .readBigUInt64BE();
}

function readHead(text: string): ReadHead | undefined {
  const [, file, bytes, sha256, program, settings] = HEAD.exec(text) ?? [];
  try {
    if (file !== undefined && program !== undefined && sha256 !== undefined && settings !== undefined)
      return text.endsWith('}')
        ? { file: JSON.parse(file), bytes: Number(bytes), sha256, program: JSON.parse(program), settings }
        : undefined;
    const record = JSON.parse(text) as ReadHead | null;
    return typeof record?.sha256 === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whole lines without their ends, and where each ends in the file. */
async function* linesOf(file: string): AsyncGenerator<{ text: string; end: number }> {
  if (!fs.existsSync(file)) return;
  let rest: Buffer[] = [];
  let begin = 0;
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      rest.push(chunk.subarray(from, at));
      const bytes = rest.length === 1 ? (rest[0] as Buffer) : Buffer.concat(rest);
      begin += bytes.length + 1;
      yield { text: bytes.toString('utf8'), end: begin };
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
}
