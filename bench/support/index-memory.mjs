// Bytes that the index keeps per item: the heap after a full collection, with and without the entries.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadSource } from './load-source.mjs';

/** `{ items, bytesPerItem, heapMB }` for every file below `folder`. */
export async function bytesPerItem(folder) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const { KnownDocuments, Packer, readEntry } = await loadSource(
    'server/src/workspace/index/known-documents.ts',
    'server/src/workspace/index/pack.ts',
    'server/src/workspace/index/read-entry.ts',
  );
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  readEntry(fs.readFileSync(path.join(folder, files[0])), 'file:///warm');
  collect();
  const before = process.memoryUsage().heapUsed;
  const known = new KnownDocuments();
  const packer = new Packer();
  for (const file of files) {
    const uri = pathToFileURL(path.join(folder, file)).href;
    // As a thread hands it over: copied.
    const entry = JSON.parse(JSON.stringify(readEntry(fs.readFileSync(path.join(folder, file)), uri)));
    known.put({ mtime: 1, size: 1, entry: packer.pack(entry, uri) });
  }
  collect();
  const heap = process.memoryUsage().heapUsed - before;
  return { items: known.items, bytesPerItem: Math.round(heap / known.items), heapMB: Math.round(heap / 1e5) / 10 };
}
