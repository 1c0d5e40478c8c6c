import type { Job } from '../archive/job.ts';
import { cutIntoPieces } from '../archive/pieces.ts';
import { runPool, type Threads } from '../archive/pool.ts';
import { DEFAULT_TIMEOUT } from '../archive/run-archive.ts';
import type { CheckedFile } from './checked.ts';

/** The results of all files in their order, for the formats that need them together. */
export async function checkAll(
  files: readonly string[],
  job: Job,
  threads: Threads,
  timeout: number | undefined,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  async function* names(): AsyncGenerator<string> {
    yield* files;
  }
  await runPool(cutIntoPieces(names()), {
    ...threads,
    job,
    limit: timeout ?? DEFAULT_TIMEOUT,
    ordered: true,
    signal: new AbortController().signal,
    isLittle: () => true,
    keep: ({ lines }) => {
      for (const line of Buffer.from(lines).toString('utf8').split('\n'))
        if (line !== '') checked.push(JSON.parse(line));
      done(checked.length);
    },
  });
  return checked;
}
