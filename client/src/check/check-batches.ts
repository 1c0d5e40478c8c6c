/** How many files the server is asked for at once: it holds them together, so it is their bytes that count. Pure. */

/** Few enough to show progress, many enough not to wait for each answer. */
const AT_ONCE = 16;
/** A batch is not made longer beyond this; a larger file goes alone. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;

/**
 * Files one after another, cut into batches.
 * @param sizeOf bytes of a file
 */
export function batchesOf<T>(files: readonly T[], sizeOf: (file: T) => number): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;
  for (const file of files) {
    const size = sizeOf(file);
    if (batch.length > 0 && (batch.length === AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
